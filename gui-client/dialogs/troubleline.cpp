// SPDX-License-Identifier: MIT
#include "gui-client/dialogs/troubleline.h"

#include "gui-client/models/displaytext.h"
#include "gui-client/views/announcement.h"
#include "gui-client/views/tint.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Confab {

TroubleLine::TroubleLine(QWidget *parent) : QWidget(parent)
{
    m_text = new QLabel(this);
    m_text->setObjectName(u"connectTrouble"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    scaleFont(m_text, 0.92);
    m_take = new QPushButton(this);
    m_take->setObjectName(u"connectSuggestion"_s);
    m_take->setAutoDefault(false);
    m_take->setAccessibleDescription(tr("Takes a nickname that is free"));
    m_take->setCursor(Qt::PointingHandCursor);
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(2);
    lines->addWidget(m_text);
    lines->addWidget(m_take, 0, Qt::AlignLeading);
    connect(m_take, &QPushButton::clicked, this, [this] { Q_EMIT taken(m_suggestion); });
    color();
}

void TroubleLine::tell(const QString &text, const QString &suggestion)
{
    m_suggestion = suggestion;
    m_text->setText(text);
    m_take->setVisible(!suggestion.isEmpty());
    // A button takes & for its shortcut; a nickname can't have one, but it comes from the network.
    m_take->setText(tr("Connect as “%1”").arg(displayLine(suggestion).replace(u'&', "&&"_L1)));
    show();
    announce(this, text);
}

void TroubleLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (isPaletteEvent(event))
        color();
}

void TroubleLine::color()
{
    const Theme theme = systemTheme();
    setTextColor(m_text, theme.danger);
    makeLink(m_take, theme);
}

} // namespace Confab
