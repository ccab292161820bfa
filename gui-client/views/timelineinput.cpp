// SPDX-License-Identifier: MIT
#include "gui-client/views/timelineview.h"

#include <QAccessible>
#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

// A TimelineView under the hands: keyboard and mouse.
namespace Confab {

// Rows that the keyboard stops at.
bool TimelineView::isReadable(int row) const
{
    const RowKind kind = m_model->kind(row);
    return kind == RowKind::Message || kind == RowKind::Notice;
}

int TimelineView::readableFrom(int row, int direction) const
{
    while (m_model && row >= 0 && row < m_layout.count()) {
        if (isReadable(row))
            return row;
        row += direction;
    }
    return -1;
}

void TimelineView::setCurrentRow(int row)
{
    m_byKeys = true; // a click says otherwise afterwards
    if (row == m_current || row >= m_layout.count())
        return;
    m_current = row;
    viewport()->update();
    tellFocus();
}

void TimelineView::goTo(int row)
{
    if (row < 0)
        return;
    setCurrentRow(row);
    showRow(row);
}

// Through a message that is higher than the view by lines, else to the next one.
void TimelineView::stepCurrent(int direction)
{
    m_byKeys = true;
    if (m_current < 0) {
        goTo(readableFrom(visibleRows().second, -1));
        return;
    }
    const QRect rect = rowRect(m_current);
    const bool goesOn = direction < 0 ? rect.top() < 0 : rect.bottom() >= viewport()->height();
    if (!rect.isNull() && goesOn) {
        verticalScrollBar()->setValue(verticalScrollBar()->value() + direction * verticalScrollBar()->singleStep());
        return;
    }
    const int next = readableFrom(m_current + direction, direction);
    if (next >= 0)
        goTo(next);
    else
        verticalScrollBar()->triggerAction(direction < 0 ? QScrollBar::SliderToMinimum : QScrollBar::SliderToMaximum);
}

void TimelineView::page(int direction)
{
    QScrollBar *bar = verticalScrollBar();
    bar->setValue(bar->value() + direction * qMax(1, viewport()->height() - m_layout.style().line * 2));
    const auto [first, last] = visibleRows();
    const int row = direction < 0 ? readableFrom(first, 1) : readableFrom(last, -1);
    if (row >= 0)
        setCurrentRow(row);
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    if (event == QKeySequence::Copy && (hasSelection() || m_current >= 0)) {
        if (hasSelection())
            copySelection();
        else
            copy(m_current, false);
        return;
    }
    if (m_model && selectByKey(event))
        return;
    if (!m_model || (event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) != 0) {
        event->ignore();
        return;
    }
    switch (event->key()) {
    case Qt::Key_Up:
        stepCurrent(-1);
        return;
    case Qt::Key_Down:
        stepCurrent(1);
        return;
    case Qt::Key_PageUp:
        page(-1);
        return;
    case Qt::Key_PageDown:
        page(1);
        return;
    case Qt::Key_Home:
        verticalScrollBar()->setValue(0);
        setCurrentRow(readableFrom(0, 1));
        return;
    case Qt::Key_End:
        jumpToLatest();
        setCurrentRow(readableFrom(m_layout.count() - 1, -1));
        return;
    default:
        break;
    }
    if (!actOnCurrent(event->key()))
        event->ignore();
}

// The keys for what can be done with the current message.
bool TimelineView::actOnCurrent(int key)
{
    if (m_current < 0 || m_current >= m_layout.count())
        return false;
    const auto act = [this](MessageAction action) {
        if (!allows(action, m_current))
            return false;
        const QPoint corner = textRect(m_current).bottomLeft();
        this->act(action, m_model->row(m_current).seq, viewport()->mapToGlobal(corner));
        return true;
    };
    const TimelineRow values = m_model->row(m_current);
    const bool failed = values.delivery == Delivery::Failed;
    // Who clicks on a message and types wants to write.
    if (!m_byKeys && key != Qt::Key_Delete && key != Qt::Key_Return && key != Qt::Key_Enter)
        return false;
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (!failed && !unfoldRect(m_current).isNull())
            return unfold(m_current);
        if (failed)
            Q_EMIT retryRequested(values.nonce);
        else if (values.quote && key != Qt::Key_Space)
            Q_EMIT quoteActivated(values.quote->seq);
        return failed || values.quote.has_value();
    case Qt::Key_Delete:
        if (!failed)
            return act(MessageAction::Delete);
        Q_EMIT discardRequested(values.nonce);
        return true;
    // No letters to be written either where that can't be done with it.
    case Qt::Key_R:
        act(MessageAction::Reply);
        return true;
    case Qt::Key_E:
        act(MessageAction::Edit);
        return true;
    case Qt::Key_Plus:
        act(MessageAction::React);
        return true;
    default:
        return false;
    }
}

TimelineView::Hit TimelineView::hitAt(const QPoint &position) const
{
    const int row = rowAt(position);
    const RowLayout *layout = row < 0 ? nullptr : m_layout.near(row);
    if (layout == nullptr)
        return {};
    const QPoint inRow = position - QPoint(0, m_layout.rowTop(row));
    Hit hit;
    hit.seq = layout->row().seq;
    hit.nonce = layout->row().nonce;
    const RowLayout::Piece *piece = layout->pieceAt(inRow);
    if (piece == nullptr) {
        const int character = layout->text().characterAt(inRow);
        const MarkupSpan *link = character < 0 ? nullptr : layout->text().linkAt(character);
        if (link == nullptr)
            return {};
        hit.what = Hit::What::Link;
        hit.link = link->content;
        return hit;
    }
    switch (piece->part) {
    case RowLayout::Part::Retry:
        hit.what = Hit::What::Retry;
        break;
    case RowLayout::Part::Quote:
        hit.what = Hit::What::Quote;
        break;
    case RowLayout::Part::Unfold:
        hit.what = Hit::What::Unfold;
        break;
    case RowLayout::Part::Chip:
        hit.what = Hit::What::Chip;
        hit.emoji = layout->row().reactions[size_t(piece->reaction)].emoji;
        break;
    case RowLayout::Part::AddChip:
        hit.what = Hit::What::AddChip;
        break;
    case RowLayout::Part::Avatar:
    case RowLayout::Part::Nick:
        hit.what = Hit::What::Person;
        break;
    default:
        return {};
    }
    return hit;
}

void TimelineView::mousePressEvent(QMouseEvent *event)
{
    const QPoint position = event->position().toPoint();
    const bool extends = (event->modifiers() & Qt::ShiftModifier) != 0;
    const int row = rowAt(position);
    if (event->button() == Qt::LeftButton && m_model) {
        const bool third =
            m_tripleClick->isActive() && (position - m_pressedAt).manhattanLength() < QApplication::startDragDistance();
        m_tripleClick->stop();
        m_pressed = extends ? Hit() : hitAt(position);
        if (m_pressed.what == Hit::What::Nothing || m_pressed.what == Hit::What::Link)
            beginSelecting(position, third ? Unit::Message : Unit::Character, extends);
    }
    if (row >= 0 && isReadable(row))
        setCurrentRow(row);
    m_byKeys = false;
}

void TimelineView::mouseReleaseEvent(QMouseEvent *event)
{
    const Hit pressed = std::exchange(m_pressed, Hit());
    if (event->button() != Qt::LeftButton)
        return;
    endSelecting();
    const QPoint position = event->position().toPoint();
    hover(position);
    if (pressed.what != Hit::What::Nothing && hitAt(position) == pressed)
        act(pressed, rowAt(position));
}

bool TimelineView::unfold(int row)
{
    m_layout.unfold(row);
    follow();
    return true;
}

void TimelineView::act(const Hit &hit, int row)
{
    if (hit.what == Hit::What::Retry) {
        Q_EMIT retryRequested(hit.nonce);
        return;
    }
    const TimelineRow values = m_model->row(row);
    switch (hit.what) {
    case Hit::What::Quote:
        if (values.quote)
            Q_EMIT quoteActivated(values.quote->seq);
        break;
    case Hit::What::Chip: {
        const auto reaction = std::find_if(values.reactions.begin(), values.reactions.end(),
                                           [&hit](const RowReaction &each) { return each.emoji == hit.emoji; });
        Q_EMIT reactRequested(hit.seq, hit.emoji, reaction == values.reactions.end() || !reaction->own);
        break;
    }
    case Hit::What::AddChip:
        act(MessageAction::React, hit.seq, viewport()->mapToGlobal(addChipRect(row).bottomLeft()));
        break;
    case Hit::What::Unfold:
        unfold(row);
        break;
    case Hit::What::Link:
        if (const auto link = linkOf(hit, row))
            Q_EMIT linkActivated(*link);
        break;
    case Hit::What::Person:
        Q_EMIT personRequested(values.user);
        break;
    default:
        break;
    }
}

void TimelineView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint position = event->position().toPoint();
    if ((event->buttons() & Qt::LeftButton) != 0 && m_selection.isBegun())
        goOnSelecting(position);
    else if (m_selecting) // it was let go of where nobody told us
        endSelecting();
    hover(position);
}

// Also where the mouse stays and the rows move.
void TimelineView::hover(const std::optional<QPoint> &position)
{
    m_mouse = position;
    const int row = position && !m_selecting ? rowAt(*position) : -1;
    const Hit over = position && !m_selecting ? hitAt(*position) : Hit();
    const bool overText = position && (m_selecting || isOverText(*position));
    if (row == m_hovered && over == m_over && overText == m_overText)
        return;
    m_hovered = row;
    m_over = over;
    m_overText = overText;
    viewport()->setCursor(over.what != Hit::What::Nothing ? Qt::PointingHandCursor
                              : overText                  ? Qt::IBeamCursor
                                                          : Qt::ArrowCursor);
    placeActions();
    viewport()->update();
}

bool TimelineView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        showToolTip(help->pos(), help->globalPos());
        return true;
    }
    if (event->type() == QEvent::Leave)
        hover(std::nullopt);
    return QAbstractScrollArea::viewportEvent(event);
}

void TimelineView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    const bool byKey = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason
        || event->reason() == Qt::ShortcutFocusReason;
    m_byKeys = m_byKeys || byKey;
    if (byKey && rowRect(m_current).isNull())
        m_current = readableFrom(visibleRows().second, -1);
    viewport()->update();
    tellFocus();
}

void TimelineView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

// A screen reader follows the current message.
void TimelineView::tellFocus()
{
    if (!hasFocus() || !QAccessible::isActive() || rowRect(m_current).isNull())
        return;
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(m_current - visibleRows().first);
    QAccessible::updateAccessibility(&event);
}

} // namespace Confab
