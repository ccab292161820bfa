// SPDX-License-Identifier: MIT
#include "gui-client/views/timelineview.h"

#include <QPushButton>
#include <QScrollBar>
#include <QTimer>

#include <chrono>

using namespace Qt::StringLiterals;

// Where a TimelineView is in its room, how it comes to other places, and what it has to be given there.
namespace Confab {

namespace {

constexpr auto flashFor = std::chrono::milliseconds(1600);

} // namespace

void TimelineView::setNewBelow(int count)
{
    if (m_newBelow == count)
        return;
    m_newBelow = count;
    placeJump();
    Q_EMIT newBelowChanged(count);
}

void TimelineView::placeJump()
{
    const bool shown = m_layout.count() > 0 && !isAtEnd();
    if (shown) {
        m_jump->setText(m_newBelow == 0 ? u"↓ "_s + tr("Jump to latest")
                                        : u"↓ "_s + tr("Jump to latest · %Ln new", nullptr, m_newBelow));
        m_jump->adjustSize();
        const QRect area = viewport()->geometry();
        m_jump->move(area.center().x() - m_jump->width() / 2,
                     area.bottom() - m_jump->height() - m_layout.style().below * 2);
        m_jump->raise();
    } else if (m_jump->hasFocus()) {
        setFocus(Qt::OtherFocusReason);
    }
    m_jump->setVisible(shown);
}

void TimelineView::styleJump()
{
    const Theme &theme = m_layout.style().theme;
    const int round = m_layout.style().line / 2; // more than half its height would be none
    m_jump->setStyleSheet(u"QPushButton { background: %1; color: %2; border: 2px solid %1; border-radius: %3px;"
                          u" padding: %4px %5px; } QPushButton:focus { border-color: %6; }"_s
                              .arg(theme.accentFill.name(), theme.onAccent.name())
                              .arg(round)
                              .arg(m_layout.style().below)
                              .arg(m_layout.style().line * 3 / 4)
                              .arg(theme.text.name()));
}

void TimelineView::showRow(int row)
{
    m_layout.showRow(row);
    follow();
}

void TimelineView::jumpToLatest()
{
    if (m_model && m_model->below() != TimelineModel::Below::Live) {
        m_goingToLatest = true;
        Q_EMIT latestWanted();
        return;
    }
    m_layout.goToEnd();
    follow();
}

// What the model was asked to show. It stays there until there is a place to show it in.
void TimelineView::takePlace()
{
    if (!m_model || !isVisible() || viewport()->size().isEmpty())
        return;
    const auto seq = m_model->takePlace();
    const auto row = seq ? m_model->rowOf(*seq) : std::nullopt;
    if (!row)
        return;
    m_goingToLatest = false;
    m_layout.centreRow(*row);
    m_current = *row;
    flash(*seq);
    follow();
    tellFocus();
}

void TimelineView::setChanging(std::optional<Seq> seq)
{
    if (seq == m_changing)
        return;
    m_changing = seq;
    viewport()->update();
}

void TimelineView::flash(Seq seq)
{
    m_flash = seq;
    if (seq == 0)
        m_flashEnd->stop();
    else
        m_flashEnd->start(flashFor);
    viewport()->update();
}

// Asked from within a change of the model, it has to wait until that is through.
void TimelineView::wantMore()
{
    const auto near = [this](int distance) { return isVisible() && distance < viewport()->height() * 3 / 2; };
    const auto older = [this, near] {
        return m_model && m_model->above() == TimelineModel::Above::More && near(m_layout.scroll());
    };
    const auto newer = [this, near] {
        return m_model && m_model->below() == TimelineModel::Below::More
            && near(m_layout.maximum() - m_layout.scroll());
    };
    if (m_wanting || (!older() && !newer()))
        return;
    m_wanting = true;
    QTimer::singleShot(0, this, [this, older, newer] {
        m_wanting = false;
        if (older())
            Q_EMIT olderWanted();
        if (newer())
            Q_EMIT newerWanted();
    });
}

// What is quoted is asked for where it shows.
void TimelineView::wantQuotes()
{
    if (!m_model || !isVisible())
        return;
    const auto [first, last] = visibleRows();
    for (int row = first; row <= last; ++row) {
        const RowLayout *layout = m_layout.near(row);
        if (layout != nullptr && layout->row().quote && !layout->row().quote->known)
            m_model->wantQuote(layout->row().quote->seq);
    }
}

void TimelineView::noteSeen()
{
    if (std::exchange(m_seeing, true))
        return;
    QTimer::singleShot(0, this, [this] {
        m_seeing = false;
        tellSeen();
    });
}

void TimelineView::tellSeen()
{
    if (!m_model || !isVisible() || !isActiveWindow())
        return;
    const auto [first, last] = visibleRows();
    for (int row = last; row >= first; --row) {
        const RowLayout *layout = m_layout.near(row);
        const bool whole = m_layout.rowTop(row) + m_layout.rowHeight(row) <= viewport()->height();
        if (layout == nullptr || !whole || layout->row().seq == 0)
            continue;
        if (layout->row().seq > m_seen) {
            m_seen = layout->row().seq;
            Q_EMIT seenUpTo(m_seen);
        }
        return;
    }
}

QRect TimelineView::rowRect(int row) const
{
    const auto [first, last] = visibleRows();
    if (row < first || row > last)
        return {};
    return {0, m_layout.rowTop(row), viewport()->width(), m_layout.rowHeight(row)};
}

QRect TimelineView::textRect(int row) const
{
    const RowLayout *layout = rowRect(row).isNull() ? nullptr : m_layout.near(row);
    return layout == nullptr ? QRect() : layout->textRect().translated(0, m_layout.rowTop(row));
}

QRect TimelineView::pieceRect(int row, RowLayout::Part part) const
{
    const RowLayout *layout = rowRect(row).isNull() ? nullptr : m_layout.near(row);
    const QRect rect = layout == nullptr ? QRect() : layout->rectOf(part);
    return rect.isNull() ? rect : rect.translated(0, m_layout.rowTop(row));
}

QRect TimelineView::timeRect(int row) const
{
    return pieceRect(row, RowLayout::Part::Time);
}

QRect TimelineView::retryRect(int row) const
{
    return pieceRect(row, RowLayout::Part::Retry);
}

QRect TimelineView::quoteRect(int row) const
{
    return pieceRect(row, RowLayout::Part::Quote);
}

QRect TimelineView::addChipRect(int row) const
{
    return pieceRect(row, RowLayout::Part::AddChip);
}

QRect TimelineView::unfoldRect(int row) const
{
    return pieceRect(row, RowLayout::Part::Unfold);
}

QPoint TimelineView::textPoint(int row, int position) const
{
    const RowLayout *layout = m_layout.near(row);
    return layout == nullptr ? QPoint(-1, -1) : layout->text().placeOf(position) + QPoint(0, m_layout.rowTop(row));
}

QRect TimelineView::chipRect(int row, const QString &emoji) const
{
    const RowLayout *layout = rowRect(row).isNull() ? nullptr : m_layout.near(row);
    const QRect rect = layout == nullptr ? QRect() : layout->chipRect(emoji);
    return rect.isNull() ? rect : rect.translated(0, m_layout.rowTop(row));
}

} // namespace Confab
