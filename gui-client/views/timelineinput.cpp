// SPDX-License-Identifier: MIT
#include "gui-client/views/timelinetext.h"
#include "gui-client/views/timelineview.h"

#include <QAccessible>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>

using namespace Qt::StringLiterals;

// A TimelineView under the hands: keyboard, mouse, menu and tool tips.
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
    if (event == QKeySequence::Copy && m_current >= 0) {
        copy(m_current, false);
        return;
    }
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
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (isFailed(m_current)) {
            retry(m_current);
            return;
        }
        break;
    case Qt::Key_Delete:
        if (isFailed(m_current)) {
            discard(m_current);
            return;
        }
        break;
    default:
        break;
    }
    event->ignore();
}

bool TimelineView::isFailed(int row) const
{
    return m_model && row >= 0 && row < m_layout.count() && m_model->row(row).delivery == Delivery::Failed;
}

void TimelineView::retry(int row)
{
    Q_EMIT retryRequested(m_model->row(row).nonce);
}

void TimelineView::discard(int row)
{
    Q_EMIT discardRequested(m_model->row(row).nonce);
}

void TimelineView::copy(int row, bool withNameAndTime) const
{
    if (row >= 0 && row < m_layout.count())
        QGuiApplication::clipboard()->setText(copiedText(row, withNameAndTime));
}

void TimelineView::mousePressEvent(QMouseEvent *event)
{
    const int row = rowAt(event->position().toPoint());
    if (row >= 0 && isReadable(row))
        setCurrentRow(row);
    if (event->button() == Qt::LeftButton && row >= 0 && retryRect(row).contains(event->position().toPoint()))
        m_pressed = m_model->row(row).nonce;
}

void TimelineView::mouseReleaseEvent(QMouseEvent *event)
{
    const int row = rowAt(event->position().toPoint());
    const Nonce pressed = std::exchange(m_pressed, Nonce());
    if (event->button() != Qt::LeftButton || row < 0 || !retryRect(row).contains(event->position().toPoint()))
        return;
    if (isFailed(row) && m_model->row(row).nonce == pressed)
        retry(row);
}

void TimelineView::mouseMoveEvent(QMouseEvent *event)
{
    hover(event->position().toPoint());
}

void TimelineView::hover(const QPoint &position)
{
    const int row = rowAt(position);
    const int over = row >= 0 && retryRect(row).contains(position) ? row : -1;
    if (over == m_overRetry)
        return;
    m_overRetry = over;
    viewport()->setCursor(over >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    viewport()->update();
}

void TimelineView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const int row = byKey ? m_current : rowAt(event->pos());
    if (row < 0 || !isReadable(row))
        return;
    setCurrentRow(row);
    auto *menu = new QMenu(this);
    menu->setObjectName(u"timelineMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(*menu, row);
    const QRect text = textRect(row).intersected(viewport()->rect());
    menu->popup(byKey ? viewport()->mapToGlobal(text.center()) : event->globalPos());
}

// The row may be elsewhere by the time that an action is chosen: its values are taken now.
void TimelineView::fillMenu(QMenu &menu, int row)
{
    const auto add = [&menu, this](const QString &name, const QString &text, auto act) {
        QAction *action = menu.addAction(text);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, act);
    };
    const auto toClipboard = [](const QString &text) {
        return [text] { QGuiApplication::clipboard()->setText(text); };
    };
    add(u"timelineCopy"_s, tr("&Copy"), toClipboard(copiedText(row, false)));
    add(u"timelineCopyWithName"_s, tr("Copy with &name and time"), toClipboard(copiedText(row, true)));
    if (!isFailed(row))
        return;
    const Nonce nonce = m_model->row(row).nonce;
    menu.addSeparator();
    add(u"timelineRetry"_s, tr("&Send again"), [this, nonce] { Q_EMIT retryRequested(nonce); });
    add(u"timelineDiscard"_s, tr("&Discard"), [this, nonce] { Q_EMIT discardRequested(nonce); });
}

// A tool tip guesses whether its text is markup; escaped text is shown as it is.
void TimelineView::showToolTip(const QPoint &position, const QPoint &global)
{
    const int row = rowAt(position);
    const RowLayout *layout = row < 0 ? nullptr : m_layout.near(row);
    QString text;
    if (layout != nullptr) {
        for (const RowLayout::Piece &piece : layout->pieces()) {
            if (!piece.rect.translated(0, m_layout.rowTop(row)).contains(position))
                continue;
            if (piece.part == RowLayout::Part::Time)
                text = TimelineText::fullTime(layout->row().at, locale());
            else if (layout->row().delivery == Delivery::Failed && piece.part != RowLayout::Part::Avatar)
                text = layout->row().reason;
        }
    }
    if (text.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(global, u"<qt>"_s + text.toHtmlEscaped() + u"</qt>"_s, viewport());
}

bool TimelineView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        showToolTip(help->pos(), help->globalPos());
        return true;
    }
    if (event->type() == QEvent::Leave)
        hover({-1, -1});
    return QAbstractScrollArea::viewportEvent(event);
}

void TimelineView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    const bool byKey = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason
        || event->reason() == Qt::ShortcutFocusReason;
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
