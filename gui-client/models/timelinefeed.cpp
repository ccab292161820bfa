// SPDX-License-Identifier: MIT
#include "gui-client/models/timelinemodel.h"

#include "gui-client/models/displaytext.h"

// What a TimelineModel is told, and what it makes of that.
namespace Confab {

void TimelineModel::setAbove(Above above)
{
    if (m_above == above)
        return;
    m_above = above;
    Q_EMIT aboveChanged(above);
}

void TimelineModel::setBelow(Below below)
{
    if (m_below == below)
        return;
    m_below = below;
    if (below == Below::Live)
        dropRecorded();
    for (const Pending &pending : m_pending) {
        if (pending.seq != 0)
            changed(rowOfPending(pending.number));
    }
    Q_EMIT belowChanged(below);
}

// Own messages that stand further up than what is held reaches.
void TimelineModel::dropRecorded()
{
    for (size_t i = m_pending.size(); i-- > 0;) {
        if (m_pending[i].seq != 0 && m_pending[i].seq < m_held.first())
            removePendingAt(i);
    }
}

void TimelineModel::setPlace(Seq seq)
{
    m_place = seq;
    Q_EMIT placeWanted();
}

bool TimelineModel::hasHole() const
{
    return m_below == Below::Live && m_held.begun() && (m_held.hasHole() || m_held.last() < m_told);
}

// An own message that came back: its place is known, and it stays as it is until that is reached.
void TimelineModel::noteNonce(const Logged &logged)
{
    const Event &event = HeldEvents::eventOf(logged);
    if (m_pending.empty() || event.user != m_self)
        return;
    const auto pending = findPending(event.nonce);
    if (!pending || !std::holds_alternative<Said>(logged))
        return;
    if (m_held.begun() && event.seq <= m_held.last()) {
        removePendingAt(*pending); // it stands further up already, or will when that is loaded
        return;
    }
    m_pending[*pending].seq = event.seq;
    if (m_below != Below::Live)
        changed(rowOfPending(m_pending[*pending].number));
}

void TimelineModel::noteNonces(const Page &page)
{
    for (const Logged &event : page.events)
        noteNonce(event);
}

// Once what a change became is known, that shows in its place.
void TimelineModel::endChange(const Logged &logged)
{
    const Event &event = HeldEvents::eventOf(logged);
    if (!m_changes.empty() && event.user == m_self)
        removeChange(event.nonce);
}

void TimelineModel::take(const Logged &event)
{
    const Seq seq = HeldEvents::eventOf(event).seq;
    m_told = qMax(m_told, seq);
    noteNonce(event);
    const bool begun = m_held.begun();
    const Seq last = m_held.last();
    m_held.append(event);
    if (begun && m_held.last() != last)
        appendRows(last + 1);
    else if (begun)
        showTouched();
    endChange(event);
    if (m_below != Below::Live && seq > last && m_held.last() < seq && std::holds_alternative<Said>(event)
        && HeldEvents::eventOf(event).user != m_self)
        Q_EMIT missed();
}

// The first run, or another one.
void TimelineModel::beginRun(const Page &page)
{
    noteNonces(page);
    m_held.begin(page.events, page.asof);
    dropLogRows(); // what was noticed before the first page came may belong into the midst of it
    if (m_below == Below::Live)
        dropRecorded();
    appendRows(m_held.first());
    for (const Logged &event : page.events)
        endChange(event);
}

bool TimelineModel::extendUp(const Page &page)
{
    const Seq first = m_held.first();
    const size_t taken = m_held.prepend(page.events, page.asof);
    noteNonces(page);
    if (taken > 0)
        prependRows(first - 1);
    else
        showTouched();
    for (const Logged &event : page.events)
        endChange(event);
    return taken > 0;
}

void TimelineModel::extendDown(const Page &page)
{
    noteNonces(page);
    const Seq last = m_held.last();
    for (const Logged &event : page.events)
        m_held.append(event, page.asof);
    if (m_held.last() != last)
        appendRows(last + 1);
    else
        showTouched();
    for (const Logged &event : page.events)
        endChange(event);
}

void TimelineModel::takeNewest(const Page &page)
{
    if (m_held.begun()) {
        takeNewer(page);
        return;
    }
    beginRun(page);
    // `more` looks downwards in a page of resuming.
    const bool more = page.more || page.gap || !page.re;
    setAbove(more && m_held.first() > 1 ? Above::More : Above::Start);
    placeNotices();
}

void TimelineModel::takeOlder(const Page &page)
{
    const bool taken = extendUp(page);
    // A page that doesn't join what is held would be asked for again and again.
    setAbove(page.more && taken && m_held.first() > 1 ? Above::More : Above::Start);
    placeNotices();
}

void TimelineModel::takeNewer(const Page &page)
{
    if (page.gap && m_below == Below::Live)
        dropSettled();
    if (m_held.begun())
        extendDown(page);
    else
        takeNewest(page);
}

// Something of the log is known to be below what is held: by the page, or because it came live meanwhile.
bool TimelineModel::isShortOf(const Page &page) const
{
    return m_held.last() < qMax(m_told, page.asof);
}

void TimelineModel::takeFurther(const Page &page)
{
    const Seq last = m_held.last();
    extendDown(page);
    setBelow(m_held.last() != last && isShortOf(page) ? Below::More : Below::Live);
    placeNotices();
}

void TimelineModel::takeAround(const Page &older, const Page &newer)
{
    const Page &upper = older.events.empty() ? newer : older;
    const Page &lower = newer.events.empty() ? older : newer;
    if (upper.events.empty())
        return;
    const Seq first = HeldEvents::eventOf(upper.events.front()).seq;
    const Seq last = HeldEvents::eventOf(lower.events.back()).seq;
    if (!m_held.begun() || m_held.isEmpty() || last + 1 < m_held.first() || first > m_held.last() + 1) {
        letGo();
        setBelow(Below::More);
        beginRun(upper);
        if (&upper != &newer)
            extendDown(newer);
        setAbove(upper.more && &upper == &older && m_held.first() > 1 ? Above::More : Above::Start);
        setBelow(isShortOf(newer) ? Below::More : Below::Live);
        placeNotices();
        return;
    }
    // They meet what is held, above or below.
    if (first < m_held.first()) {
        extendUp(newer);
        extendUp(older);
        setAbove(older.more && m_held.first() > 1 ? Above::More : Above::Start);
    }
    if (last > m_held.last()) {
        extendDown(older);
        extendDown(newer);
        if (m_below != Below::Live)
            setBelow(isShortOf(newer) ? Below::More : Below::Live);
    }
    placeNotices();
}

void TimelineModel::takeLatest(const Page &page)
{
    const Seq first = page.events.empty() ? page.asof + 1 : HeldEvents::eventOf(page.events.front()).seq;
    if (m_held.begun() && first <= m_held.last() + 1) {
        extendDown(page);
    } else {
        letGo();
        beginRun(page);
        setAbove(page.more && m_held.first() > 1 ? Above::More : Above::Start);
    }
    setBelow(Below::Live);
    placeNotices();
}

void TimelineModel::reset()
{
    beginResetModel();
    m_held.clear();
    m_rows.clear();
    m_notices.clear();
    m_names.clear();
    m_changes.clear();
    m_quotesAsked.clear();
    m_place.reset();
    m_told = 0;
    m_newSeq = 0;
    m_newAfter.reset();
    m_settled = 0;
    for (Pending &pending : m_pending) {
        pending.seq = 0;
        if (m_rows.empty() || dayOf(timeOf(count() - 1)) != dayOf(timeOf(pending)))
            m_rows.push_back({0, 0, RowKind::Day, false});
        m_rows.push_back({0, pending.number, RowKind::Message, true});
    }
    endResetModel();
    setBelow(Below::Live);
    setAbove(Above::Unknown);
}

void TimelineModel::setNewAfter(std::optional<Seq> read)
{
    m_newAfter = read;
    placeNewLine();
}

} // namespace Confab
