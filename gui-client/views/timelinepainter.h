// SPDX-License-Identifier: MIT
#pragma once

#include "gui-client/views/rowlayout.h"

class QPainter;

namespace Confab {

// Draws the rows of a timeline that were laid out.
class TimelinePainter
{
public:
    struct RowState {
        bool current = false; // has the keyboard's focus
        bool hovered = false; // the mouse is on the row
        bool marked = false;  // was looked for just now, or is being changed
        bool quiet = false;   // on its way for so short a time that it isn't said
        QRect over;           // the piece that the mouse is on, in the row
        RowText::Marks text;
    };

    TimelinePainter(QPainter &painter, const TimelineStyle &style, int width);

    void paint(const RowLayout &row, int top, const RowState &state);

private:
    void paintPiece(const RowLayout &row, const RowLayout::Piece &piece, const RowState &state);
    void paintGround(const RowLayout &row, int top, const RowState &state);
    void paintNick(const RowLayout &row, const RowLayout::Piece &piece, bool over);
    void paintQuote(const RowLayout::Piece &piece, bool over);
    void paintChip(const RowLayout &row, const RowLayout::Piece &piece, bool over);
    void paintEmoji(const QRect &rect, const QString &emoji, int flags);
    void paintLabel(const RowLayout &row, const RowLayout::Piece &piece);
    void paintWord(const QRect &rect, const QString &text, const QFont &font, const QColor &colour);
    void paintFocus(const RowLayout &row, int top);

    QPainter &m_painter;
    const TimelineStyle &m_style;
    int m_width;
};

} // namespace Confab
