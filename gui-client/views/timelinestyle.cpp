// SPDX-License-Identifier: MIT
#include "gui-client/views/timelinestyle.h"

#include "gui-client/views/emojifont.h"

#include <QFontDatabase>
#include <QFontMetrics>
#include <QStyle>
#include <QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

QFont codeFont(const QFont &font)
{
    static const QStringList families = QFontDatabase::systemFont(QFontDatabase::FixedFont).families();
    QFont code = font;
    code.setFamilies(families);
    code.setStyleHint(QFont::Monospace);
    code.setFixedPitch(true);
    // Letters of equal width look larger.
    if (font.pointSizeF() > 0)
        code.setPointSizeF(font.pointSizeF() * 0.93);
    else
        code.setPixelSize(qMax(8, qRound(font.pixelSize() * 0.93)));
    return code;
}

} // namespace

TimelineStyle TimelineStyle::of(const QWidget &widget, const QDate &today, const TimelineLook &look)
{
    TimelineStyle style;
    style.theme = Theme::of(widget.palette());
    style.locale = widget.locale();
    style.today = today;
    style.direction = widget.layoutDirection();

    style.text = widget.font();
    style.nick = style.text;
    style.nick.setWeight(QFont::DemiBold);
    style.small = style.text;
    if (style.text.pointSizeF() > 0)
        style.small.setPointSizeF(style.text.pointSizeF() * 0.87);
    else
        style.small.setPixelSize(qMax(8, qRound(style.text.pixelSize() * 0.87)));
    style.emoji = emojiFirst(style.small);
    style.code = codeFont(style.text);
    style.highlight = widget.palette().color(QPalette::Active, QPalette::Highlight);
    style.onHighlight = widget.palette().color(QPalette::Active, QPalette::HighlightedText);

    const QFontMetrics text(style.text);
    style.everyTime = look.everyTime;
    style.line = qMax(text.height() + 1, qRound(text.height() * (look.compact ? 1.04 : 1.18)));
    style.codeLine = qRound(QFontMetrics(style.code).height() * (look.compact ? 1.04 : 1.18));
    style.smallLine = qRound(QFontMetrics(style.small).height() * 1.18);
    style.avatar = 2 * style.line - qRound(style.line * 0.3);
    style.margin = qRound(style.line * 0.9);
    style.column = style.margin + style.avatar + qRound(style.line * 0.6);
    if (look.everyTime) { // they stand where the avatars do
        const QString widest = style.locale.toString(QTime(22, 58), QLocale::ShortFormat);
        style.column =
            qMax(style.column, style.margin + QFontMetrics(style.small).horizontalAdvance(widest) + style.line / 2);
    }
    style.groupTop = look.compact ? 3 : qMax(4, qRound(style.line * 0.35));
    style.below = look.compact ? 1 : qMax(3, qRound(style.line * 0.2));
    style.letter = qMax(1, text.averageCharWidth());
    return style;
}

QRect TimelineStyle::placed(const QRect &rect, int width) const
{
    return QStyle::visualRect(direction, QRect(0, 0, width, rect.bottom() + 1), rect);
}

const QFont &TimelineStyle::fontOf(const QString &reaction) const
{
    const bool words =
        std::any_of(reaction.cbegin(), reaction.cend(), [](QChar c) { return c.isLetterOrNumber() || c.isSpace(); });
    return words ? small : emoji;
}

} // namespace Confab
