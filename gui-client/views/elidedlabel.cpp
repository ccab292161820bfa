// SPDX-License-Identifier: MIT
#include "gui-client/views/elidedlabel.h"

#include "gui-client/models/displaytext.h"
#include "gui-client/views/emphasis.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace Confab {

namespace {
constexpr qsizetype longest = 1024;
} // namespace

ElidedLabel::ElidedLabel(QWidget *parent) : QFrame(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ElidedLabel::setText(const QString &text)
{
    const QString line = displayLine(text, longest);
    if (line == m_text)
        return;
    m_text = line;
    setAccessibleName(m_text);
    updateGeometry();
    update();
}

QSize ElidedLabel::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_text) + 2, fontMetrics().height() + 2};
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_text.left(1) + u'…') + 2, fontMetrics().height() + 2};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    const QString shown = fontMetrics().elidedText(m_text, Qt::ElideRight, width());
    paintLine(painter, rect(), shown, layoutDirection(), shown.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
}

void ElidedLabel::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

bool ElidedLabel::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QFrame::event(event);
    // A tooltip would sniff for markup: escaped, it shows what stands there.
    if (fontMetrics().horizontalAdvance(m_text) > width())
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(),
                           u"<qt>"_s + m_text.toHtmlEscaped() + u"</qt>"_s, this);
    return true;
}

} // namespace Confab
