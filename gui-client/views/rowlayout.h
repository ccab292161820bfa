// SPDX-License-Identifier: MIT
#pragma once

#include "gui-client/models/timelinerow.h"
#include "gui-client/views/rowtext.h"

#include <vector>

namespace Confab {

// One row of a timeline, laid out for a width: where its parts lie, relative to its upper left corner.
class RowLayout
{
public:
    enum class Part { Avatar, Nick, Time, Label, Mark, Danger, Retry, Quote, Unfold, Chip, AddChip };
    struct Piece { // one line of text that isn't the message's own, or the avatar
        Part part;
        QRect rect;
        QString text;
        int reaction = -1; // of a chip: its number in the row's reactions
    };
    using Line = RowText::Line;

    // `unfolded`: all of a long text.
    RowLayout(TimelineRow row, const TimelineStyle &style, int width, bool unfolded = false);

    // What a row will about measure, without looking at its text.
    [[nodiscard]] static int estimate(RowKind kind, qsizetype textLength, const TimelineStyle &style, int width);

    [[nodiscard]] const TimelineRow &row() const { return m_row; }
    [[nodiscard]] int height() const { return m_height; }
    [[nodiscard]] const std::vector<Piece> &pieces() const { return m_pieces; }
    [[nodiscard]] const RowText &text() const { return m_text; }
    [[nodiscard]] const std::vector<Line> &lines() const { return m_text.lines(); }
    [[nodiscard]] QRect textRect() const { return m_text.rect(); }
    [[nodiscard]] QRect rectOf(Part part) const; // the first one's; null where there is none
    [[nodiscard]] QRect chipRect(const QString &emoji) const;
    [[nodiscard]] const Piece *pieceAt(const QPoint &position) const; // nullptr: none
    // The line that holds a character: the one below which the text begins that a reader looks at.
    [[nodiscard]] const Line *lineOf(int position) const { return m_text.lineOf(position); }

private:
    void layOutLabel(const QString &label, const TimelineStyle &style, int height);
    void layOutNotice(const TimelineStyle &style);
    void layOutMessage(const TimelineStyle &style);
    void addHeader(const TimelineStyle &style);
    [[nodiscard]] QString timeText(const TimelineStyle &style) const;
    void addActionTime(const TimelineStyle &style);
    void addTime(const TimelineStyle &style);
    void addMessageText(const TimelineStyle &style);
    void addText(RowWords words, const TimelineStyle &style);
    void addUnfold(const TimelineStyle &style);
    void addStatus(const TimelineStyle &style);
    void addQuote(const TimelineStyle &style);
    void addChips(const TimelineStyle &style);

    TimelineRow m_row;
    int m_width = 0;
    int m_height = 0;
    bool m_unfolded = false;
    std::vector<Piece> m_pieces;
    RowText m_text;
};

} // namespace Confab
