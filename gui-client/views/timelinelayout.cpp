// SPDX-License-Identifier: MIT
#include "gui-client/views/timelinelayout.h"

#include "gui-client/models/timelinemodel.h"

#include <algorithm>
#include <utility>

namespace Confab {

namespace {

constexpr int leap = 3; // heights of the view; a step is shorter

} // namespace

void TimelineLayout::setModel(const TimelineModel *model)
{
    m_model = model;
    m_near.clear();
    m_unfolded.clear();
    m_heights.clear();
    m_anchor = {};
    m_live = true;
    m_atEnd = true;
    m_scroll = 0;
    if (m_model != nullptr)
        m_heights.insert(0, m_model->rowCount(), [this](int row) { return estimate(row); });
}

void TimelineLayout::setStyle(const TimelineStyle &style)
{
    m_style = style;
    m_near.clear();
}

void TimelineLayout::setSize(const QSize &size)
{
    if (size.width() != m_size.width())
        m_near.clear();
    m_size = size;
}

int TimelineLayout::estimate(int row) const
{
    return RowLayout::estimate(m_model->kind(row), m_model->textLength(row), m_style, m_size.width());
}

const RowLayout *TimelineLayout::near(int row) const
{
    const auto found = m_near.find(row);
    return found == m_near.end() ? nullptr : &found->second;
}

const RowLayout &TimelineLayout::measure(int row)
{
    const auto known = m_near.lower_bound(row);
    if (known != m_near.end() && known->first == row)
        return known->second;
    TimelineRow values = m_model->row(row);
    const bool unfolded = isUnfolded(values);
    const auto added = m_near.try_emplace(known, row, std::move(values), m_style, m_size.width(), unfolded);
    m_heights.set(row, added->second.height());
    return added->second;
}

// Rows are known by their numbers: those from `from` on have others now.
void TimelineLayout::shift(int from, int by)
{
    std::map<int, RowLayout> moved;
    while (!m_near.empty()) {
        auto node = m_near.extract(m_near.begin());
        if (node.key() >= from)
            node.key() += by;
        moved.insert(moved.end(), std::move(node));
    }
    m_near = std::move(moved);
}

void TimelineLayout::rowsInserted(int first, int count)
{
    shift(first, count);
    if (m_anchor.row >= first && m_heights.count() > 0)
        m_anchor.row += count;
    m_heights.insert(first, count, [this](int row) { return estimate(row); });
}

void TimelineLayout::rowsRemoved(int first, int count)
{
    for (int row = first; row < first + count; ++row)
        m_near.erase(row);
    shift(first + count, -count);
    m_heights.remove(first, count);
    if (m_anchor.row >= first + count)
        m_anchor.row -= count;
    else if (m_anchor.row >= first)
        m_anchor = {qMax(0, qMin(first, m_heights.count() - 1)), -1, m_anchor.y};
}

void TimelineLayout::rowMoved(int from, int to)
{
    const int height = m_heights.height(from);
    auto node = m_near.extract(from);
    const bool anchored = m_anchor.row == from;
    shift(from + 1, -1);
    m_heights.remove(from, 1);
    if (m_anchor.row > from)
        --m_anchor.row;
    shift(to, 1);
    m_heights.insert(to, 1, [height](int) { return height; });
    if (anchored)
        m_anchor.row = to;
    else if (m_anchor.row >= to)
        ++m_anchor.row;
    if (!node.empty()) {
        node.key() = to;
        m_near.insert(std::move(node));
    }
}

void TimelineLayout::rowsChanged(int first, int last)
{
    // Their old heights are the best guess until they come near.
    m_near.erase(m_near.lower_bound(first), m_near.upper_bound(last));
}

int TimelineLayout::rowTop(int row) const
{
    // A few rows stand at the bottom.
    const int spare = qMax(0, m_size.height() - m_heights.total());
    return m_heights.top(row) + spare - m_scroll;
}

int TimelineLayout::rowAt(int y) const
{
    const int spare = qMax(0, m_size.height() - m_heights.total());
    const int content = y + m_scroll - spare;
    if (content < 0 || content >= m_heights.total())
        return -1;
    return m_heights.rowAt(content);
}

std::pair<int, int> TimelineLayout::visibleRows() const
{
    if (count() == 0 || m_size.height() <= 0)
        return {0, -1};
    const int first = m_heights.rowAt(m_scroll);
    const int last = m_heights.rowAt(m_scroll + m_size.height() - 1);
    return {first, last};
}

// Lays rows out from `row` upwards until `above` pixels over its top are covered.
void TimelineLayout::measureUp(int row, int above)
{
    while (row > 0 && above > 0)
        above -= measure(--row).height();
}

void TimelineLayout::measureDown(int row, int below)
{
    for (; row < count() && below > 0; ++row)
        below -= measure(row).height();
}

// `row`'s top shall be at `y` of the view.
void TimelineLayout::measureAround(int row, int y)
{
    measureUp(row, y + overhang());
    measureDown(row, m_size.height() - y + overhang());
}

int TimelineLayout::anchorTop(const Anchor &anchor)
{
    const RowLayout &row = measure(anchor.row);
    if (anchor.position < 0)
        return 0;
    const RowLayout::Line *line = row.lineOf(anchor.position);
    return line != nullptr ? line->top : 0;
}

void TimelineLayout::settle()
{
    if (count() == 0 || m_size.isEmpty()) {
        m_scroll = 0;
        return;
    }
    if (m_atEnd) {
        measureUp(count(), m_size.height() + overhang());
        m_scroll = maximum();
    } else {
        const int within = anchorTop(m_anchor);
        measureAround(m_anchor.row, m_anchor.y - within);
        const int wanted = m_heights.top(m_anchor.row) + within - m_anchor.y;
        m_scroll = qBound(0, wanted, maximum());
        if (m_scroll != wanted) {
            // There is nothing to scroll to any more: other rows show.
            measureAround(m_anchor.row, m_heights.top(m_anchor.row) - m_scroll);
            m_scroll = qBound(0, m_scroll, maximum());
            if (m_scroll >= maximum())
                m_atEnd = m_live;
            chooseAnchor();
        }
    }
    leaveFar();
}

void TimelineLayout::leaveFar()
{
    const int from = m_heights.rowAt(m_scroll - 2 * m_size.height());
    const int to = m_heights.rowAt(m_scroll + 3 * m_size.height());
    m_near.erase(m_near.begin(), m_near.lower_bound(from));
    m_near.erase(m_near.upper_bound(to), m_near.end());
}

// The first line that shows whole: what is above it has been read. A day's line can go away and is no hold.
void TimelineLayout::chooseAnchor()
{
    const auto [first, last] = visibleRows();
    if (last < first)
        return;
    m_anchor = {first, -1, rowTop(first)};
    for (int row = first; row <= last; ++row) {
        const RowLayout &layout = measure(row);
        const int top = rowTop(row);
        for (const RowLayout::Line &line : layout.lines()) {
            if (top + line.top >= 0) {
                m_anchor = {row, line.position, top + line.top};
                return;
            }
        }
    }
}

void TimelineLayout::scrollTo(int scroll)
{
    if (count() == 0 || m_size.isEmpty())
        return;
    const int step = scroll - m_scroll;
    if (m_atEnd)
        chooseAnchor();
    m_atEnd = m_live && scroll >= maximum();
    if (scroll <= 0)
        m_anchor = {0, -1, 0};
    else if (qAbs(step) < leap * m_size.height())
        m_anchor.y -= step;
    else
        m_anchor = {m_heights.rowAt(scroll), -1, m_heights.top(m_heights.rowAt(scroll)) - scroll};
    settle();
    chooseAnchor();
}

void TimelineLayout::showRow(int row)
{
    if (row < 0 || row >= count() || m_size.isEmpty())
        return;
    const int height = measure(row).height();
    const int top = rowTop(row);
    const bool above = top < 0;
    const bool below = top + height > m_size.height();
    if (!above && !below)
        return;
    if (row == count() - 1 && below) {
        goToEnd();
        return;
    }
    m_atEnd = false;
    // A row that is higher than the view shows its beginning.
    m_anchor = {row, -1, above || height > m_size.height() ? 0 : m_size.height() - height};
    settle();
    chooseAnchor();
}

void TimelineLayout::centreRow(int row)
{
    if (row < 0 || row >= count() || m_size.isEmpty())
        return;
    const int height = measure(row).height();
    m_atEnd = false;
    m_anchor = {row, -1, qMax(0, (m_size.height() - height) / 2)};
    settle();
    if (m_live && m_scroll >= maximum())
        m_atEnd = true;
    chooseAnchor();
}

void TimelineLayout::goToEnd()
{
    if (m_live) {
        m_atEnd = true;
        settle();
    } else {
        scrollTo(maximum());
    }
}

bool TimelineLayout::isUnfolded(const TimelineRow &row) const
{
    return std::find(m_unfolded.begin(), m_unfolded.end(), Key(row.seq, row.nonce)) != m_unfolded.end();
}

void TimelineLayout::unfold(int row)
{
    const RowLayout &folded = measure(row);
    m_unfolded.emplace_back(folded.row().seq, folded.row().nonce);
    m_atEnd = false;
    m_anchor = {row, -1, rowTop(row)};
    rowsChanged(row, row);
    settle();
    chooseAnchor();
}

void TimelineLayout::setLive(bool live)
{
    if (m_live == live)
        return;
    if (m_atEnd)
        chooseAnchor();
    m_live = live;
    m_atEnd = live && m_scroll >= maximum();
}

} // namespace Confab
