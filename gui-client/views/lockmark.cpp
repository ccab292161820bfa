// SPDX-License-Identifier: MIT
#include "gui-client/views/lockmark.h"

#include "gui-client/views/tint.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyle>

namespace Confab {

namespace {

// Pixels beside text of the usual size.
constexpr qreal markWidth = 9;
constexpr qreal markHeight = 12;
constexpr qreal gap = 6;

void paintLock(QPainter &painter, const QRectF &box, bool closed, const QColor &color)
{
    const QRectF body(box.left(), box.center().y() - 0.5, box.width(), box.height() / 2 + 0.5);
    const qreal shackle = box.width() * 0.62;
    QPainterPath path;
    const qreal left = box.center().x() - shackle / 2;
    path.moveTo(left, body.top());
    path.arcTo(QRectF(left, box.top() + 0.7, shackle, shackle), 180, -180);
    if (closed)
        path.lineTo(left + shackle, body.top());
    painter.setPen(QPen(color, 1.4, Qt::SolidLine, Qt::FlatCap));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawRoundedRect(body, 1.5, 1.5);
}

} // namespace

LockMark::LockMark(QWidget *parent) : QWidget(parent)
{
    scaleFont(this, 0.88, true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setEncrypted(false);
}

QString LockMark::text() const
{
    return m_encrypted ? tr("encrypted") : tr("not encrypted");
}

void LockMark::setEncrypted(bool encrypted)
{
    m_encrypted = encrypted;
    setAccessibleName(text());
    setToolTip(encrypted ? tr("What you write is encrypted on its way to the server.")
                         : tr("Whoever is on the network between you and the server can read along."));
    setAccessibleDescription(toolTip());
    updateGeometry();
    update();
}

void LockMark::setWordShown(bool shown)
{
    if (m_wordShown == shown)
        return;
    m_wordShown = shown;
    updateGeometry();
    update();
}

int LockMark::wholeWidth() const
{
    return qRound((markWidth + gap) * textPixel(parentWidget()->font())) + fontMetrics().horizontalAdvance(text()) + 2;
}

QSize LockMark::sizeHint() const
{
    const int alone = qRound(markWidth * textPixel(parentWidget()->font())) + 2;
    return {m_wordShown ? wholeWidth() : alone, fontMetrics().height() + 2};
}

void LockMark::paintEvent(QPaintEvent *)
{
    const Theme theme = systemTheme();
    const QColor color = m_encrypted ? theme.good : theme.danger;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal pixel = textPixel(parentWidget()->font());
    const QRect mark = QStyle::visualRect(layoutDirection(), rect(), {0, 0, qRound(markWidth * pixel), height()});
    const qreal tall = markHeight * pixel;
    paintLock(painter, QRectF(mark.left(), (height() - tall) / 2 - 0.5, mark.width(), tall), m_encrypted, color);
    if (!m_wordShown)
        return;
    painter.setPen(color);
    const QRect words =
        QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(qRound((markWidth + gap) * pixel), 0, 0, 0));
    painter.drawText(words, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter), text());
}

} // namespace Confab
