// SPDX-License-Identifier: MIT
#include "gui-client/views/avatar.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextBoundaryFinder>

namespace Confab {

namespace {

// The first `count` user-perceived characters.
QString firstCharacters(const QString &text, int count)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    qsizetype end = 0;
    while (count-- > 0 && end < text.size()) {
        const qsizetype next = finder.toNextBoundary();
        if (next < 0)
            break;
        end = next;
    }
    return text.left(end);
}

bool isWide(const QString &text)
{
    if (text.isEmpty())
        return false;
    switch (QChar::script(text.toUcs4().front())) {
    case QChar::Script_Han:
    case QChar::Script_Hangul:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
        return true;
    default:
        return false;
    }
}

} // namespace

QString initials(const QString &nick)
{
    const QString name = nick.trimmed();
    const QString first = firstCharacters(name, 1);
    if (isWide(first))
        return first;
    const qsizetype gap = name.indexOf(u' ');
    if (gap > 0)
        return (first + firstCharacters(name.mid(gap).trimmed(), 1)).toUpper();
    const QString both = firstCharacters(name, 2);
    return both.size() > first.size() && both.back().isLetterOrNumber() ? both.toUpper() : first.toUpper();
}

void paintAvatar(QPainter &painter, const QRectF &square, UserId user, const QString &nick, const Theme &theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.avatar(user));
    const qreal radius = square.width() * 0.24;
    painter.drawRoundedRect(square, radius, radius);

    QFont font = painter.font();
    font.setPixelSize(qMax(7, qRound(square.width() * 0.38)));
    font.setWeight(QFont::DemiBold);
    const QString text = initials(nick);
    const qreal width = QFontMetricsF(font).horizontalAdvance(text);
    if (width > square.width() * 0.86)
        font.setPixelSize(qMax(6, int(font.pixelSize() * square.width() * 0.86 / width)));
    painter.setFont(font);
    painter.setPen(theme.onAvatar());
    painter.setClipRect(square, Qt::IntersectClip); // accents can be piled up higher than it is
    painter.drawText(square, Qt::AlignCenter | Qt::TextSingleLine, text);
    painter.restore();
}

void paintPresence(QPainter &painter, const QRectF &square, Presence presence, const Theme &theme, const QColor &ground,
                   Qt::LayoutDirection direction)
{
    const qreal size = qMax(6.0, square.width() * 0.32);
    const qreal rim = qMax(1.5, square.width() * 0.08);
    const qreal centre = size * 0.5 - rim;
    const QPointF at(direction == Qt::RightToLeft ? square.left() + centre : square.right() - centre,
                     square.bottom() - centre);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawEllipse(at, size / 2 + rim, size / 2 + rim);
    painter.setBrush(theme.presence(presence));
    painter.drawEllipse(at, size / 2, size / 2);
    painter.restore();
}

} // namespace Confab
