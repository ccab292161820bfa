// SPDX-License-Identifier: MIT
#include "gui-client/views/timelinepainter.h"

#include "gui-client/views/avatar.h"

#include <QPainter>

namespace Confab {

TimelinePainter::TimelinePainter(QPainter &painter, const TimelineStyle &style, int width)
    : m_painter(painter), m_style(style), m_width(width)
{ }

void TimelinePainter::paint(const RowLayout &row, int top, const RowState &state)
{
    m_painter.save();
    m_painter.translate(0, top);
    for (const RowLayout::Piece &piece : row.pieces())
        paintPiece(row, piece, state);
    row.paintText(m_painter, {});
    m_painter.restore();
    if (state.current)
        paintFocus(row, top);
}

void TimelinePainter::paintPiece(const RowLayout &row, const RowLayout::Piece &piece, const RowState &state)
{
    const Theme &theme = m_style.theme;
    switch (piece.part) {
    case RowLayout::Part::Avatar:
        paintAvatar(m_painter, piece.rect, row.row().user, piece.text, theme);
        break;
    case RowLayout::Part::Nick:
        paintWord(piece.rect, piece.text, m_style.nick, theme.author(row.row().user));
        break;
    case RowLayout::Part::Time:
        paintWord(piece.rect, piece.text, m_style.small, theme.muted);
        break;
    case RowLayout::Part::Label:
        paintLabel(row, piece);
        break;
    case RowLayout::Part::Mark:
        if (!state.quiet)
            paintWord(piece.rect, piece.text, m_style.small, theme.muted);
        break;
    case RowLayout::Part::Danger:
        paintWord(piece.rect, piece.text, m_style.small, theme.danger);
        break;
    case RowLayout::Part::Retry: {
        QFont font = m_style.small;
        font.setUnderline(state.overRetry);
        paintWord(piece.rect, piece.text, font, theme.accent);
        break;
    }
    }
}

// A day has a line on both sides of its name, "New" one that leads to it.
void TimelinePainter::paintLabel(const RowLayout &row, const RowLayout::Piece &piece)
{
    const bool day = row.row().kind == RowKind::Day;
    const Theme &theme = m_style.theme;
    const QColor line = day ? theme.border : theme.danger;
    const int gap = m_style.letter * 3 / 2;
    const int y = piece.rect.center().y();
    const int left = m_style.margin;
    const int right = m_width - m_style.margin;
    if (piece.rect.left() - gap > left)
        m_painter.fillRect(QRect(left, y, piece.rect.left() - gap - left, 1), line);
    if (right > piece.rect.right() + 1 + gap)
        m_painter.fillRect(QRect(piece.rect.right() + 1 + gap, y, right - piece.rect.right() - 1 - gap, 1), line);
    QFont font = m_style.small;
    if (!day)
        font.setWeight(QFont::DemiBold);
    paintWord(piece.rect, piece.text, font, day ? theme.muted : theme.danger);
}

// QPainter::drawText knows no markup; one line, and no mnemonics.
void TimelinePainter::paintWord(const QRect &rect, const QString &text, const QFont &font, const QColor &colour)
{
    m_painter.setFont(font);
    m_painter.setPen(colour);
    m_painter.drawText(rect, int(Qt::AlignLeft | Qt::AlignVCenter | Qt::AlignAbsolute) | Qt::TextSingleLine, text);
}

void TimelinePainter::paintFocus(const RowLayout &row, int top)
{
    const int inset = m_style.margin / 3;
    const QRectF frame = QRectF(inset, top, m_width - 2 * inset, row.height()).adjusted(1, 1, -1, -1);
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(QPen(m_style.theme.accent, 2));
    m_painter.drawRoundedRect(frame, 6, 6);
    m_painter.restore();
}

} // namespace Confab
