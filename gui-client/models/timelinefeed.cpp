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

// An own message that came back: its place is known, and it stays as it is until that is reached.
void TimelineModel::noteNonce(const Logged &logged)
{
    const Event &event = HeldEvents::eventOf(logged);
    if (m_pending.empty() || event.user != m_self)
        return;
    const auto pending = findPending(event.nonce);
    if (!pending || !std::holds_alternative<Said>(logged))
        return;
    if (m_held.begun() && event.seq <= m_held.last())
        removePendingAt(*pending); // it stands further up already, or will when that is loaded
    else
        m_pending[*pending].seq = event.seq;
}

void TimelineModel::take(const Logged &event)
{
    noteNonce(event);
    const Seq last = m_held.last();
    m_held.append(event);
    if (m_held.begun() && m_held.last() != last)
        appendRows(last + 1);
}

void TimelineModel::takeNewest(const Page &page)
{
    if (m_held.begun()) {
        takeNewer(page);
        return;
    }
    for (const Logged &event : page.events)
        noteNonce(event);
    m_held.begin(page.events, page.asof);
    // What was noticed before the first page came stands above it.
    for (int i = 0; i < m_settled; ++i)
        m_rows[size_t(i)].key = m_held.first() - 1;
    for (size_t i = m_pending.size(); i-- > 0;) {
        if (m_pending[i].seq != 0 && m_pending[i].seq < m_held.first())
            removePendingAt(i);
    }
    appendRows(m_held.first());
    // `more` looks downwards in a page of resuming.
    const bool more = page.more || page.gap || !page.re;
    setAbove(more && m_held.first() > 1 ? Above::More : Above::Start);
}

void TimelineModel::takeOlder(const Page &page)
{
    const Seq first = m_held.first();
    const size_t taken = m_held.prepend(page.events, page.asof);
    for (const Logged &event : page.events)
        noteNonce(event);
    if (taken > 0)
        prependRows(first - 1);
    // A page that doesn't join what is held would be asked for again and again.
    setAbove(page.more && taken > 0 && m_held.first() > 1 ? Above::More : Above::Start);
}

void TimelineModel::takeNewer(const Page &page)
{
    if (page.gap)
        dropSettled();
    if (!m_held.begun()) {
        takeNewest(page);
        return;
    }
    for (const Logged &event : page.events)
        noteNonce(event);
    const Seq last = m_held.last();
    for (const Logged &event : page.events)
        m_held.append(event, page.asof);
    if (m_held.last() != last)
        appendRows(last + 1);
}

void TimelineModel::reset()
{
    beginResetModel();
    m_held.clear();
    m_rows.clear();
    m_notices.clear();
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
    setAbove(Above::Unknown);
}

void TimelineModel::setSelf(UserId self, const QString &nick)
{
    const QString shown = displayLine(nick);
    if (m_self == self && m_selfNick == shown)
        return;
    m_self = self;
    m_selfNick = shown;
    if (count() > 0)
        Q_EMIT dataChanged(index(0), index(count() - 1));
    placeNewLine();
}

void TimelineModel::setOnline(bool online)
{
    if (m_online == online)
        return;
    m_online = online;
    for (const Pending &pending : m_pending)
        changed(rowOfPending(pending.number));
}

void TimelineModel::setClockOffset(qint64 millis)
{
    if (m_clockOffset == millis)
        return;
    m_clockOffset = millis;
    for (const Pending &pending : m_pending)
        refreshFrom(rowOfPending(pending.number));
}

void TimelineModel::addPending(const Unconfirmed &message)
{
    if (const auto known = findPending(message.say.nonce)) {
        setFailed(message.say.nonce, message.failed);
        return;
    }
    const quint32 number = m_nextNumber++;
    m_pending.push_back({message, number, 0});
    std::vector<Row> rows;
    if (m_rows.empty() || dayOf(timeOf(count() - 1)) != dayOf(timeOf(m_pending.back())))
        rows.push_back({0, 0, RowKind::Day, false});
    rows.push_back({0, number, RowKind::Message, true});
    putRows(count(), rows, false);
}

void TimelineModel::setFailed(const Nonce &nonce, const std::optional<QString> &reason)
{
    const auto pending = findPending(nonce);
    if (!pending)
        return;
    if (m_pending[*pending].message.failed == reason)
        return;
    m_pending[*pending].message.failed = reason;
    changed(rowOfPending(m_pending[*pending].number));
}

void TimelineModel::removePending(const Nonce &nonce)
{
    if (const auto pending = findPending(nonce))
        removePendingAt(*pending);
}

void TimelineModel::settle(const Nonce &nonce, Seq seq)
{
    const auto pending = findPending(nonce);
    if (!pending)
        return;
    if (m_held.begun() && seq <= m_held.last())
        removePendingAt(*pending);
    else
        m_pending[*pending].seq = seq;
}

void TimelineModel::addMove(const NoticeMove &move, Millis at)
{
    const bool hasBefore = m_settled > 0;
    const bool sameDay = hasBefore && dayOf(timeOf(m_settled - 1)) == dayOf(at);
    if (sameDay && m_rows[size_t(m_settled - 1)].kind == RowKind::Notice && m_rows[size_t(m_settled - 1)].ref != 0) {
        FoldedNotice &folded = m_notices[m_rows[size_t(m_settled - 1)].ref];
        folded.notice.add(move);
        folded.at = at;
        changed(m_settled - 1);
        return;
    }
    const quint32 number = m_nextNumber++;
    FoldedNotice folded;
    folded.notice.add(move);
    folded.at = at;
    m_notices.insert(number, folded);
    const Seq key = m_held.begun() ? m_held.last() : 0;
    std::vector<Row> rows;
    if (!sameDay)
        rows.push_back({key, 0, RowKind::Day, false});
    rows.push_back({key, number, RowKind::Notice, false});
    putRows(m_settled, rows, true);
    refreshFrom(m_settled);
}

void TimelineModel::setNewAfter(std::optional<Seq> read)
{
    m_newAfter = read;
    placeNewLine();
}

} // namespace Confab
