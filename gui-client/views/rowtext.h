// SPDX-License-Identifier: MIT
#pragma once

#include "gui-client/models/showntext.h"
#include "gui-client/views/timelinestyle.h"

#include <QTextLayout>

#include <memory>
#include <optional>
#include <vector>

class QPainter;

namespace Confab {

// What a row says, and how.
struct RowWords {
    QString text; // the row's own
    Markup markup;
    std::vector<TextSpan> called; // where the text calls the user
    QString before;               // ours around it; the first `name` characters of it are a nickname
    QString after;
    int name = 0;
    QColor nameColour;
    QFont font;
    QColor colour;
    int line = 0; // least height of a line
    // Runs as the window does. People's words run as their first letter does, `before` with them.
    bool ours = false;
};

// The text of one row, laid out for a width. Each paragraph is laid out by itself and in its own direction, so that
// none can change another, but stands at the window's leading side, where its author is. Nicknames that are called,
// addresses and code stay whole in a text that runs the other way. No markup but RowWords::markup is known here. Coordinates are the row's; positions are those of RowWords::text.
class RowText
{
public:
    struct Line {
        int top = 0;
        int height = 0;
        int position = 0; // of its first character
        int end = 0;      // behind its last one
    };
    struct Marks {
        TextSpan selected;
        std::optional<TextSpan> link; // that the mouse is on
    };
    static constexpr int foldAbove = 40; // lines; a longer text shows its first ones until it is unfolded
    static constexpr int foldTo = 16;

    // `column`: where it stands; its height is ignored.
    void layOut(RowWords words, const TimelineStyle &style, const QRect &column, bool unfolded);
    void paint(QPainter &painter, const TimelineStyle &style, const Marks &marks) const;

    [[nodiscard]] int height() const { return m_height; }
    [[nodiscard]] QRect rect() const { return m_rect; } // of the lines, as far as they are written on
    [[nodiscard]] const std::vector<Line> &lines() const { return m_lines; }
    [[nodiscard]] QRectF lastWritten() const;             // what stands in the last line
    [[nodiscard]] int folded() const { return m_folded; } // how many lines it has in truth; 0: all are there
    [[nodiscard]] const Line *lineOf(int position) const; // nullptr: no text
    [[nodiscard]] const QString &text() const { return m_words.text; }
    [[nodiscard]] const QString &shown() const { return m_shown.text(); } // without signs

    // rowtextplaces.cpp: where what is
    [[nodiscard]] int positionAt(const QPoint &place) const;    // the nearest one, between two characters
    [[nodiscard]] int characterAt(const QPoint &place) const;   // the one that is there; -1: none
    [[nodiscard]] TextSpan wordAt(int position) const;          // that this character belongs to
    [[nodiscard]] QPoint placeOf(int position) const;           // the middle of a line's height, left or right of it
    [[nodiscard]] const MarkupSpan *linkAt(int position) const; // that holds this character; nullptr: none
    // Whether who goes right from there comes to later text, which is so where it isn't written from right to left.
    [[nodiscard]] bool rightIsOn(int position) const;
    // The next place on or back, by characters as people see them or by words; nothing: it is in another row.
    [[nodiscard]] std::optional<int> stepFrom(int position, bool on, bool byWord) const;
    [[nodiscard]] std::vector<QRectF> rectsOf(const TextSpan &span) const; // one a line

private:
    enum class Kind { Plain, Code, Quote };
    struct Paragraph {
        std::unique_ptr<QTextLayout> layout;
        int start = 0; // in what is shown
        Kind kind = Kind::Plain;
    };
    struct Place { // of a line
        int paragraph = 0;
        int line = 0;
    };
    struct Block {
        QRect rect;
        Kind kind = Kind::Plain;
    };

    void layOutLines(const TimelineStyle &style, int most);
    [[nodiscard]] std::pair<Kind, int> kindAt(int start, int end, size_t &block) const;
    void addParagraph(int start, const QString &text, Kind kind, const TimelineStyle &style, int most);
    void endBlock(const TimelineStyle &style, size_t firstParagraph, int top);
    [[nodiscard]] QList<QTextLayout::FormatRange> formats(int start, int length, Kind kind,
                                                          const TimelineStyle &style) const;
    void addRoom(QList<QTextLayout::FormatRange> &ranges, int start, int length) const;
    [[nodiscard]] std::vector<TextSpan> pills() const;
    [[nodiscard]] TextSpan shownSpan(const TextSpan &span) const;
    [[nodiscard]] std::vector<Paragraph>::const_iterator paragraphOf(int shown) const; // end(): none
    void paintPills(QPainter &painter, const TimelineStyle &style) const;
    [[nodiscard]] QTextLine lineAt(size_t number) const;
    [[nodiscard]] size_t numberAt(int y) const;

    // rowtextdirections.cpp: which way it runs
    [[nodiscard]] std::vector<TextSpan> apart() const;
    [[nodiscard]] bool runsToLeft(int start, const QString &text, const TimelineStyle &style) const;
    size_t alignFrom(const TimelineStyle &style, size_t first);

    RowWords m_words;
    ShownText m_shown;
    QRect m_column;
    int m_height = 0;
    int m_folded = 0;
    QRect m_rect;
    std::vector<MarkupSpan> m_blocks; // code and quotes, in their order
    std::vector<Paragraph> m_paragraphs;
    std::vector<Line> m_lines;
    std::vector<Place> m_places; // of the lines, like them
    std::vector<Block> m_grounds;
};

} // namespace Confab
