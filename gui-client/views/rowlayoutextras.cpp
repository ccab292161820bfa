// SPDX-License-Identifier: MIT
#include "gui-client/views/rowlayout.h"
#include "gui-client/views/timelinetext.h"

#include <QFontMetrics>

using namespace Qt::StringLiterals;

// What stands around a message's text: the line that it answers, and the reactions.
namespace Confab {

void RowLayout::addQuote(const TimelineStyle &style)
{
    if (m_height == 0)
        m_height = style.groupTop / 2;
    const QString line = TimelineText::quote(*m_row.quote);
    const int indent = qRound(style.line * 0.55);
    const QFontMetrics metrics(style.small);
    const int room = qMax(style.line, style.columnWidth(m_width) - indent);
    const QString shown = metrics.elidedText(line, Qt::ElideRight, room);
    const int wide = indent + qMin(room, metrics.horizontalAdvance(shown) + 2);
    const int high = style.smallLine + style.below / 2;
    m_pieces.push_back({Part::Quote, style.placed({style.column, m_height, wide, high}, m_width), shown});
    m_height += high + style.below / 2;
}

// Behind its last word, as a header has it behind the nickname; at the other side or below it where there is no room.
void RowLayout::addActionTime(const TimelineStyle &style)
{
    const QString time = timeText(style);
    const int wide = QFontMetrics(style.small).horizontalAdvance(time) + 2;
    const RowText::Line last = m_text.lines().back();
    const QRect column = style.placed({style.column, last.top, style.columnWidth(m_width), last.height}, m_width);
    const QRect written = m_text.lastWritten().toAlignedRect();
    const bool runsRight = m_text.rightIsOn(int(m_row.text.size()));
    for (const bool right : {runsRight, !runsRight}) {
        const int left = right ? written.right() + 1 + style.letter : written.left() - style.letter - wide;
        const QRect place(left, last.top, wide, last.height);
        if (m_text.folded() == 0 && column.contains(place)) {
            m_pieces.push_back({Part::Time, place, time});
            return;
        }
    }
    m_pieces.push_back({Part::Time, style.placed({style.column, m_height, wide, style.smallLine}, m_width), time});
    m_height += style.smallLine;
}

// As many on a line as fit. The "+" stands beside the last one if there is room: it must not make a line of its own.
void RowLayout::addChips(const TimelineStyle &style)
{
    const QFontMetrics metrics(style.small);
    const int pad = style.letter;
    const int gap = qMax(3, style.letter * 2 / 3);
    const int high = style.smallLine + qMax(4, style.below);
    const int right = style.column + style.columnWidth(m_width);
    int left = style.column;
    m_height += style.below / 2;
    const auto place = [&](int wide) { return style.placed({left, m_height, wide, high}, m_width); };
    for (size_t i = 0; i < m_row.reactions.size(); ++i) {
        const QString count = style.locale.toString(m_row.reactions[i].count);
        const int spare = metrics.horizontalAdvance(u' ' + count) + 2 * pad;
        const QString label = TimelineText::emoji(m_row.reactions[i]);
        const QFontMetrics emoji(style.fontOf(label));
        const QString sign = emoji.elidedText(label, Qt::ElideRight, qMax(style.line, right - style.column - spare));
        const int wide = emoji.horizontalAdvance(sign) + spare;
        if (left > style.column && left + wide > right) {
            left = style.column;
            m_height += high + gap;
        }
        m_pieces.push_back({Part::Chip, place(wide), sign, int(i)});
        left += wide + gap;
    }
    const int wide = high + pad / 2;
    if (left + wide <= right)
        m_pieces.push_back({Part::AddChip, place(wide), u"+"_s});
    m_height += high + style.below / 2;
}

QRect RowLayout::rectOf(Part part) const
{
    for (const Piece &piece : m_pieces) {
        if (piece.part == part)
            return piece.rect;
    }
    return {};
}

QRect RowLayout::chipRect(const QString &emoji) const
{
    for (const Piece &piece : m_pieces) {
        if (piece.part == Part::Chip && m_row.reactions[size_t(piece.reaction)].emoji == emoji)
            return piece.rect;
    }
    return {};
}

const RowLayout::Piece *RowLayout::pieceAt(const QPoint &position) const
{
    for (const Piece &piece : m_pieces) {
        if (piece.rect.contains(position))
            return &piece;
    }
    return nullptr;
}

} // namespace Confab
