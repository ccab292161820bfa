// SPDX-License-Identifier: MIT
#pragma once

#include "gui-client/models/timelinerow.h"
#include "gui-client/views/timelinestyle.h"

#include <QTextLayout>

#include <memory>
#include <vector>

namespace Confab {

// One row of a timeline, laid out for a width: where its parts lie, relative to its upper left corner. Text is plain;
// each paragraph is laid out by itself and in its own direction, so that none can change another.
class RowLayout
{
public:
    enum class Part { Avatar, Nick, Time, Label, Mark, Danger, Retry, Quote, Chip, AddChip };
    struct Piece { // one line of text that isn't the message's own, or the avatar
        Part part;
        QRect rect;
        QString text;
        int reaction = -1; // of a chip: its number in the row's reactions
    };
    struct Line {
        int top = 0;
        int height = 0;
        int position = 0; // of its first character in the row's text
    };

    RowLayout(TimelineRow row, const TimelineStyle &style, int width);

    // What a row will about measure, without looking at its text.
    [[nodiscard]] static int estimate(RowKind kind, qsizetype textLength, const TimelineStyle &style, int width);

    [[nodiscard]] const TimelineRow &row() const { return m_row; }
    [[nodiscard]] int height() const { return m_height; }
    [[nodiscard]] const std::vector<Piece> &pieces() const { return m_pieces; }
    [[nodiscard]] const std::vector<Line> &lines() const { return m_lines; }
    [[nodiscard]] QRect textRect() const { return m_textRect; } // of the lines, as far as they are written on
    [[nodiscard]] QRect rectOf(Part part) const;                // the first one's; null where there is none
    [[nodiscard]] QRect chipRect(const QString &emoji) const;
    [[nodiscard]] const Piece *pieceAt(const QPoint &position) const; // nullptr: none
    // The line that holds a character: the one below which the text begins that a reader looks at.
    [[nodiscard]] const Line *lineOf(int position) const;

    void paintText(QPainter &painter, const QPoint &origin) const;

private:
    struct Paragraph {
        std::unique_ptr<QTextLayout> layout;
        int start = 0;
    };
    void layOutLabel(const QString &label, const TimelineStyle &style, int height);
    void layOutMessage(const TimelineStyle &style);
    void addHeader(const TimelineStyle &style);
    void addTime(const TimelineStyle &style);
    void addText(const QString &text, const QFont &font, const QColor &colour, const TimelineStyle &style, int line);
    void addStatus(const TimelineStyle &style);
    void addCalls(QList<QTextLayout::FormatRange> &ranges, qsizetype start, qsizetype length,
                  const TimelineStyle &style) const;
    [[nodiscard]] qsizetype calledAt(const TextSpan &span) const; // in what is laid out
    void addQuote(const TimelineStyle &style);
    void addChips(const TimelineStyle &style);
    void paintPills(QPainter &painter, const QPoint &origin) const;
    [[nodiscard]] QList<QTextLayout::FormatRange> formats(qsizetype start, qsizetype length, const QFont &font,
                                                          const QColor &colour, const TimelineStyle &style) const;

    TimelineRow m_row;
    int m_width = 0;
    int m_height = 0;
    QPoint m_textOrigin;
    QRect m_textRect;
    QColor m_pill;
    std::vector<Piece> m_pieces;
    std::vector<Paragraph> m_paragraphs;
    std::vector<Line> m_lines;
};

} // namespace Confab
