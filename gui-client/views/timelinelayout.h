// SPDX-License-Identifier: MIT
#pragma once

#include "gui-client/views/heightindex.h"
#include "gui-client/views/rowlayout.h"

#include <map>
#include <optional>

namespace Confab {

class TimelineModel;

// Where a timeline's rows are. Heights are estimated until a row comes near the view; only what is near it is laid out.
// Keeps the end in sight if it was, and otherwise one line of what is being read at its height on the screen.
// Coordinates: "content" from the first row's top, "view" from the viewport's top.
class TimelineLayout
{
public:
    // What stays where it is: a line, known by its first character, and its place in the view.
    struct Anchor {
        int row = 0;
        int position = -1; // -1: the row's top
        int y = 0;
    };

    void setModel(const TimelineModel *model); // also after its reset; begins at the end, live
    void setStyle(const TimelineStyle &style); // everything is laid out anew
    void setSize(const QSize &size);
    [[nodiscard]] const TimelineStyle &style() const { return m_style; }
    [[nodiscard]] QSize size() const { return m_size; }

    // What the model has told.
    void rowsInserted(int first, int count);
    void rowsRemoved(int first, int count);
    void rowMoved(int from, int to); // `to`: its number afterwards
    void rowsChanged(int first, int last);

    // Lays out what is near the view and finds the scroll position that keeps the end or the anchor in its place.
    void settle();
    void scrollTo(int scroll); // by the user, a small step or a leap
    void showRow(int row);     // the least scrolling that shows it
    void centreRow(int row);   // shows it in the middle
    void goToEnd();
    // Shows all of a long message, whose beginning stays where it is.
    void unfold(int row);
    // Whether the last row is the end that it stays at; else rows below it are yet to come, like those above the first.
    void setLive(bool live);

    [[nodiscard]] int scroll() const { return m_scroll; }
    [[nodiscard]] int maximum() const { return qMax(0, m_heights.total() - m_size.height()); }
    [[nodiscard]] bool isAtEnd() const { return m_atEnd; }
    [[nodiscard]] int count() const { return m_heights.count(); }
    [[nodiscard]] int rowTop(int row) const; // in the view
    [[nodiscard]] int rowHeight(int row) const { return m_heights.height(row); }
    [[nodiscard]] int rowAt(int y) const;                  // in the view; -1: none
    [[nodiscard]] std::pair<int, int> visibleRows() const; // first and last; {0, -1}: none
    // A row near the view. nullptr: it isn't.
    [[nodiscard]] const RowLayout *near(int row) const;
    // Any row. Until the next change or scrolling.
    [[nodiscard]] const RowLayout &laidOut(int row) { return measure(row); }

private:
    const RowLayout &measure(int row);
    void measureAround(int row, int y);
    void measureUp(int row, int above);
    void measureDown(int row, int below);
    void chooseAnchor();
    void leaveFar();
    void shift(int from, int by);
    [[nodiscard]] int estimate(int row) const;
    [[nodiscard]] int anchorTop(const Anchor &anchor);
    using Key = std::pair<Seq, Nonce>;
    [[nodiscard]] bool isUnfolded(const TimelineRow &row) const;
    [[nodiscard]] int overhang() const { return m_size.height() / 2; }

    const TimelineModel *m_model = nullptr;
    TimelineStyle m_style;
    QSize m_size;
    HeightIndex m_heights;
    std::map<int, RowLayout> m_near;
    std::vector<Key> m_unfolded; // messages
    Anchor m_anchor;
    bool m_live = true;
    bool m_atEnd = true;
    int m_scroll = 0;
};

} // namespace Confab
