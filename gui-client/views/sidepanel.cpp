// SPDX-License-Identifier: MIT
#include "gui-client/views/sidepanel.h"

#include "gui-client/views/selfcard.h"
#include "gui-client/views/serversection.h"
#include "gui-client/views/tint.h"

#include <QEvent>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Confab {

SidePanel::SidePanel(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"sidePanel"_s);
    m_scroll = new QScrollArea(this);
    m_scroll->setObjectName(u"serverList"_s);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_scroll->setWidget(content);
    m_self = new SelfCard(this);

    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_scroll, 1);
    all->addWidget(m_self);
    color();
}

void SidePanel::add(ServerSection *section)
{
    m_sections.append(section);
    arrange();
}

void SidePanel::remove(ServerSection *section)
{
    m_sections.removeAll(section);
    m_column->removeWidget(section);
    arrange();
}

// One takes all of the height and scrolls its rooms itself; several are as high as they are.
void SidePanel::arrange()
{
    while (QLayoutItem *item = m_column->takeAt(0))
        delete item;
    const bool several = m_sections.size() > 1;
    m_column->setSpacing(several ? 8 : 0); // above the line between them
    for (ServerSection *section : std::as_const(m_sections)) {
        section->setOneOfSeveral(several);
        m_column->addWidget(section, several ? 0 : 1);
        section->show();
    }
    if (several)
        m_column->addStretch(1);
}

void SidePanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (isPaletteEvent(event))
        color();
}

void SidePanel::color()
{
    const QColor ground = systemTheme().panel;
    setGround(this, ground);
    setGround(m_scroll->viewport(), ground);
    setGround(m_scroll->widget(), ground);
}

} // namespace Confab
