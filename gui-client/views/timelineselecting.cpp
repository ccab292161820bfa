// SPDX-License-Identifier: MIT
#include "gui-client/views/timelineview.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QMouseEvent>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

// How text of a TimelineView is selected, by mouse and by keyboard, and copied.
namespace Confab {

namespace {

constexpr auto scrollEvery = std::chrono::milliseconds(30);

} // namespace

bool TimelineView::hasSelection() const
{
    return !m_selection.isEmpty();
}

QString TimelineView::selectedText() const
{
    return m_model ? m_selection.text(*m_model) : QString();
}

void TimelineView::clearSelection()
{
    m_selecting = false;
    m_autoScroll->stop();
    m_selection.clear();
    viewport()->update();
}

void TimelineView::selectAll()
{
    const int first = readableFrom(0, 1);
    const int last = readableFrom(m_layout.count() - 1, -1);
    if (first < 0 || last < 0)
        return;
    m_selection.begin(*m_model, {{first, 0}, {last, int(m_model->row(last).text.size())}});
    offerSelection();
}

void TimelineView::copySelection() const
{
    if (hasSelection())
        QGuiApplication::clipboard()->setMimeData(m_selection.mimeData(*m_model));
}

// To whoever pastes with the middle button, where there is such a thing.
void TimelineView::offerSelection()
{
    viewport()->update();
    QClipboard *clipboard = QGuiApplication::clipboard();
    if (clipboard->supportsSelection() && hasSelection())
        clipboard->setText(selectedText(), QClipboard::Selection);
}

// The nearest place in text that can be selected.
TimelineSelection::Place TimelineView::placeAt(const QPoint &position) const
{
    if (m_layout.count() == 0)
        return {};
    const int y = qBound(0, position.y(), viewport()->height() - 1);
    int row = m_layout.rowAt(y);
    if (row < 0)
        row = m_layout.rowTop(0) > y ? 0 : m_layout.count() - 1;
    const RowLayout *layout = m_layout.near(row);
    if (isReadable(row) && layout != nullptr)
        return {row, layout->text().positionAt({position.x(), y - m_layout.rowTop(row)})};
    // A line between messages: the end of what is above it.
    const int above = readableFrom(row, -1);
    if (above >= 0)
        return {above, int(m_model->row(above).text.size())};
    const int below = readableFrom(row, 1);
    return below < 0 ? TimelineSelection::Place() : TimelineSelection::Place{below, 0};
}

bool TimelineView::isOverText(const QPoint &position) const
{
    const int row = rowAt(position);
    const RowLayout *layout = row < 0 ? nullptr : m_layout.near(row);
    return layout != nullptr && layout->text().characterAt(position - QPoint(0, m_layout.rowTop(row))) >= 0;
}

TimelineSelection::Range TimelineView::unitAt(const QPoint &position) const
{
    const TimelineSelection::Place place = placeAt(position);
    const RowLayout *layout = m_layout.near(place.row);
    if (layout == nullptr || m_unit == Unit::Character)
        return {place, place};
    const RowText &text = layout->text();
    if (m_unit == Unit::Message)
        return {{place.row, 0}, {place.row, int(text.text().size())}};
    const int character = text.characterAt(position - QPoint(0, m_layout.rowTop(place.row)));
    const TextSpan word = text.wordAt(character >= 0 ? character : place.position);
    return {{place.row, word.start}, {place.row, word.start + word.length}};
}

void TimelineView::beginSelecting(const QPoint &position, Unit unit, bool extends)
{
    m_unit = unit;
    m_pressedAt = position;
    m_selecting = unit != Unit::Character || extends;
    const TimelineSelection::Range range = unitAt(position);
    if (range.from.row < 0)
        return;
    if (extends && !m_selection.isBegun() && m_current >= 0)
        m_selection.begin(*m_model, {{m_current, 0}, {m_current, 0}});
    if (extends)
        m_selection.extend(*m_model, range);
    else
        m_selection.begin(*m_model, range);
    viewport()->update();
}

void TimelineView::goOnSelecting(const QPoint &position)
{
    if (!m_model || !m_selection.isBegun())
        return;
    if (!m_selecting && (position - m_pressedAt).manhattanLength() < QApplication::startDragDistance())
        return;
    m_selecting = true;
    m_pressed = {};
    const TimelineSelection::Range range = unitAt(position);
    if (range.from.row >= 0)
        m_selection.extend(*m_model, range);
    m_mouse = position;
    const bool outside =
        position.y() < m_layout.style().line / 2 || position.y() >= viewport()->height() - m_layout.style().line / 2;
    if (!outside)
        m_autoScroll->stop();
    else if (!m_autoScroll->isActive())
        m_autoScroll->start(scrollEvery);
    viewport()->update();
}

// While the mouse is held at an edge or beyond it, the faster the farther.
void TimelineView::scrollSelecting()
{
    if (!m_selecting || !m_mouse) {
        m_autoScroll->stop();
        return;
    }
    const QPoint position = *m_mouse;
    const int edge = m_layout.style().line / 2;
    const int above = position.y() - edge;
    const int below = position.y() - (viewport()->height() - edge);
    const int by = above < 0 ? above : below >= 0 ? below + 1 : 0;
    verticalScrollBar()->setValue(verticalScrollBar()->value() + qBound(-200, by / 2 + (by < 0 ? -2 : 2), 200));
    goOnSelecting(position);
}

void TimelineView::endSelecting()
{
    m_autoScroll->stop();
    if (!std::exchange(m_selecting, false))
        return;
    setCurrentRow(m_selection.focus().row); // where the keyboard goes on
    offerSelection();
}

void TimelineView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QPoint position = event->position().toPoint();
    const Hit hit = hitAt(position);
    if (event->button() != Qt::LeftButton || !m_model
        || (hit.what != Hit::What::Nothing && hit.what != Hit::What::Link)) {
        mousePressEvent(event);
        return;
    }
    m_pressed = {};
    beginSelecting(position, Unit::Word, false);
    m_tripleClick->start(QApplication::doubleClickInterval());
}

// The keyboard goes on at the end that moves, where its message is the current one, else at either end of that.
bool TimelineView::beginByKey(bool on)
{
    const int current = m_current >= 0 ? m_current : readableFrom(visibleRows().second, -1);
    if (current < 0)
        return false;
    if (m_selection.isBegun() && m_selection.focus().row == current)
        return true;
    const TimelineSelection::Place from{current, on ? 0 : int(m_model->row(current).text.size())};
    m_selection.begin(*m_model, {from, from});
    return true;
}

void TimelineView::extendTo(const TimelineSelection::Place &place)
{
    m_selection.extend(*m_model, {place, place});
    setCurrentRow(place.row);
    showPlace(place);
    offerSelection();
}

// All of its row or, where that is higher than the view, its line.
void TimelineView::showPlace(const TimelineSelection::Place &place)
{
    const bool fits = m_layout.laidOut(place.row).height() <= viewport()->height();
    if (fits || rowRect(place.row).isNull())
        showRow(place.row);
    const RowText::Line *line = fits ? nullptr : m_layout.laidOut(place.row).lineOf(place.position);
    if (line == nullptr)
        return;
    const int top = m_layout.rowTop(place.row) + line->top;
    const int below = top + line->height - viewport()->height();
    verticalScrollBar()->setValue(verticalScrollBar()->value() + (top < 0 ? top : qMax(0, below)));
}

// Line by line, over the rows.
void TimelineView::extendByLine(int direction)
{
    if (!beginByKey(direction > 0))
        return;
    const TimelineSelection::Place anchor = m_selection.anchor();
    const TimelineSelection::Place focus = m_selection.focus();
    // Behind the anchor it stops at ends of lines, before it at their beginnings.
    const bool behind = focus > anchor || (focus == anchor && direction > 0);
    TimelineSelection::Place place = lineFrom(focus, direction, behind);
    if (focus != anchor && (behind ? place < anchor : place > anchor))
        place = anchor;
    extendTo(place);
}

// Right is back in what is written from right to left.
void TimelineView::extendToSide(bool right, bool byWord)
{
    const int current = m_current >= 0 ? m_current : readableFrom(visibleRows().second, -1);
    if (current < 0 || !beginByKey(m_layout.laidOut(current).text().rightIsOn(0) == right))
        return;
    TimelineSelection::Place place = m_selection.focus();
    const RowText &text = m_layout.laidOut(place.row).text();
    const bool on = text.rightIsOn(place.position) == right;
    if (const auto next = text.stepFrom(place.position, on, byWord)) {
        place.position = *next;
    } else {
        const int row = readableFrom(place.row + (on ? 1 : -1), on ? 1 : -1);
        if (row < 0)
            return;
        place = {row, on ? 0 : int(m_model->row(row).text.size())};
    }
    extendTo(place);
}

// Of the line.
void TimelineView::extendToEnd(bool on)
{
    if (!beginByKey(on))
        return;
    const TimelineSelection::Place place = m_selection.focus();
    if (const RowText::Line *line = m_layout.laidOut(place.row).lineOf(place.position))
        extendTo({place.row, on ? line->end : line->position});
}

TimelineSelection::Place TimelineView::lineFrom(const TimelineSelection::Place &from, int direction, bool ends)
{
    const auto stop = [ends](const RowText::Line &line) { return ends ? line.end : line.position; };
    for (int row = from.row; row >= 0; row = readableFrom(row + direction, direction)) {
        const std::vector<RowText::Line> lines = m_layout.laidOut(row).lines();
        const auto beyond = [&](const RowText::Line &line) {
            return row != from.row || (direction > 0 ? stop(line) > from.position : stop(line) < from.position);
        };
        if (direction > 0) {
            const auto line = std::find_if(lines.begin(), lines.end(), beyond);
            if (line != lines.end())
                return {row, stop(*line)};
        } else {
            const auto line = std::find_if(lines.rbegin(), lines.rend(), beyond);
            if (line != lines.rend())
                return {row, stop(*line)};
        }
    }
    return from;
}

bool TimelineView::selectByKey(QKeyEvent *event)
{
    if (event == QKeySequence::SelectAll) {
        selectAll();
        return true;
    }
    if (event->key() == Qt::Key_Escape && hasSelection()) {
        clearSelection();
        return true;
    }
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const bool byWord = modifiers == (Qt::ShiftModifier | Qt::ControlModifier);
    if (modifiers != Qt::ShiftModifier && !byWord)
        return false;
    const int key = event->key();
    if (key == Qt::Key_Left || key == Qt::Key_Right)
        extendToSide(key == Qt::Key_Right, byWord);
    else if (!byWord && (key == Qt::Key_Up || key == Qt::Key_Down))
        extendByLine(key == Qt::Key_Up ? -1 : 1);
    else if (!byWord && (key == Qt::Key_Home || key == Qt::Key_End))
        extendToEnd(key == Qt::Key_End);
    else
        return false;
    return true;
}

} // namespace Confab
