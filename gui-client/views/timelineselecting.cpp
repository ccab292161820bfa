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
    return m_model ? m_selection.text(*m_model, locale()) : QString();
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
    const int last = readableFrom(m_layout.count() - 1, -1);
    if (last < 0)
        return;
    m_selection.begin(*m_model, {{0, 0}, {last, int(m_model->row(last).text.size())}});
    offerSelection();
}

void TimelineView::copySelection() const
{
    if (hasSelection())
        QGuiApplication::clipboard()->setMimeData(m_selection.mimeData(*m_model, locale()));
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
    if (extends && !m_selection.isBegun())
        m_selection.begin(*m_model, {{qMax(0, m_current), 0}, {qMax(0, m_current), 0}});
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
    if (std::exchange(m_selecting, false))
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

// Line by line, over the rows; the end that moves comes into sight.
void TimelineView::extendByLine(int direction)
{
    const int current = m_current >= 0 ? m_current : readableFrom(visibleRows().second, -1);
    if (current < 0)
        return;
    if (!m_selection.isBegun()) {
        const TimelineSelection::Place from{current, direction > 0 ? 0 : int(m_model->row(current).text.size())};
        m_selection.begin(*m_model, {from, from});
    }
    const TimelineSelection::Place anchor = m_selection.anchor();
    const TimelineSelection::Place focus = m_selection.focus();
    // Behind the anchor it stops at ends of lines, before it at their beginnings.
    const bool behind = focus > anchor || (focus == anchor && direction > 0);
    TimelineSelection::Place place = lineFrom(focus, direction, behind);
    if (focus != anchor && (behind ? place < anchor : place > anchor))
        place = anchor;
    m_selection.extend(*m_model, {place, place});
    setCurrentRow(place.row);
    showRow(place.row);
    offerSelection();
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
    if (event->modifiers() != Qt::ShiftModifier || (event->key() != Qt::Key_Up && event->key() != Qt::Key_Down))
        return false;
    extendByLine(event->key() == Qt::Key_Up ? -1 : 1);
    return true;
}

} // namespace Confab
