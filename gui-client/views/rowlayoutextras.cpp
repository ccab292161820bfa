// SPDX-License-Identifier: MIT
#include "gui-client/models/displaytext.h"
#include "gui-client/views/rowlayout.h"
#include "gui-client/views/timelinetext.h"

#include <QFontMetrics>
#include <QPainter>

#include <cmath>

using namespace Qt::StringLiterals;

// What stands around a message's text: the line that it answers, the reactions, and the ground of called names.
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

// A message of "/me" has the nickname before its text.
qsizetype RowLayout::calledAt(const TextSpan &span) const
{
    return span.start + (m_row.action ? isolated(m_row.nick).size() + 1 : 0);
}

void RowLayout::paintPills(QPainter &painter, const QPoint &origin) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_pill);
    for (const TextSpan &span : m_row.called) {
        const qsizetype from = calledAt(span);
        for (const Paragraph &paragraph : m_paragraphs) {
            const qsizetype length = paragraph.layout->text().size();
            if (from < paragraph.start || from >= paragraph.start + length)
                continue;
            const auto start = int(from - paragraph.start);
            const auto end = int(qMin<qsizetype>(start + span.length, length));
            // A name that is broken over lines has a piece on each.
            for (int i = 0; i < paragraph.layout->lineCount(); ++i) {
                const QTextLine line = paragraph.layout->lineAt(i);
                const int first = qMax(start, line.textStart());
                const int last = qMin(end, line.textStart() + line.textLength());
                if (first >= last)
                    continue;
                const qreal a = line.cursorToX(first);
                const qreal b = line.cursorToX(last);
                const QRectF name(qMin(a, b), line.y(), std::abs(b - a), line.height());
                painter.drawRoundedRect(name.adjusted(-2.5, -0.5, 2.5, 0.5).translated(origin + m_textOrigin), 4, 4);
            }
        }
    }
    painter.restore();
}

} // namespace Confab
