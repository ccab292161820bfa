// SPDX-License-Identifier: MIT
#include "gui-client/views/composerbar.h"

#include "gui-client/views/announcement.h"
#include "gui-client/views/elidedlabel.h"
#include "gui-client/views/tint.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Confab {

ComposerBar::ComposerBar(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"composerBar"_s);
    m_what = new ElidedLabel(this);
    m_what->setObjectName(u"composerBarText"_s);
    scaleFont(m_what, 0.9, true);
    m_more = new ElidedLabel(this);
    m_more->setObjectName(u"composerBarMore"_s);
    scaleFont(m_more, 0.9);
    m_close = new QToolButton(this);
    m_close->setObjectName(u"composerBarClose"_s);
    m_close->setText(u"×"_s);
    m_close->setToolTip(tr("Cancel (Esc)"));
    m_close->setAccessibleName(tr("Cancel"));
    m_close->setCursor(Qt::PointingHandCursor);
    followText(this, [this] { m_close->setFixedSize(fontMetrics().height() + 6, fontMetrics().height() + 4); });
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(4, 0, 2, 4);
    line->setSpacing(8);
    line->addWidget(m_what);
    line->addWidget(m_more, 1);
    line->addWidget(m_close);
    connect(m_close, &QToolButton::clicked, this, &ComposerBar::closed);
    setFocusProxy(m_close);
    color();
    hide();
}

void ComposerBar::tell(const QString &what, const QString &more)
{
    m_what->setText(what);
    m_more->setText(more);
    setVisible(!what.isEmpty());
    announce(this, what);
}

void ComposerBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (isPaletteEvent(event))
        color();
}

void ComposerBar::color()
{
    const Theme theme = systemTheme();
    setTextColor(m_what, theme.accent);
    setTextColor(m_more, theme.muted);
    makeFlat(m_close, theme);
}

} // namespace Confab
