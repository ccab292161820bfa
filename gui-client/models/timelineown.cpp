// SPDX-License-Identifier: MIT
#include "gui-client/models/displaytext.h"
#include "gui-client/models/timelinemodel.h"
#include "shared/protocol/names.h"

// Who the user is, and what of theirs a TimelineModel is told that isn't confirmed.
namespace Confab {

void TimelineModel::setSelf(UserId self, const QString &nick)
{
    const QString shown = displayLine(nick);
    if (m_self == self && m_selfNick == shown)
        return;
    m_self = self;
    m_selfNick = shown;
    const QString folded = nameKey(nick).folded;
    if (!folded.isEmpty() && !m_selfNames.contains(folded))
        m_selfNames.append(folded);
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
    for (const Unconfirmed &change : m_changes)
        showChange(change);
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
    if (findPending(message.nonce()) || findChange(message.nonce())) {
        setFailed(message.nonce(), message.failed);
        return;
    }
    if (message.say() == nullptr) {
        addChange(message);
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
    if (const auto change = findChange(nonce)) {
        m_changes[*change].failed = reason;
        showChange(m_changes[*change]);
        return;
    }
    const auto pending = findPending(nonce);
    if (!pending || m_pending[*pending].message.failed == reason)
        return;
    m_pending[*pending].message.failed = reason;
    changed(rowOfPending(m_pending[*pending].number));
}

void TimelineModel::removePending(const Nonce &nonce)
{
    removeChange(nonce);
    if (const auto pending = findPending(nonce))
        removePendingAt(*pending);
}

void TimelineModel::settle(const Nonce &nonce, Seq seq)
{
    const bool held = m_held.begun() && seq <= m_held.last();
    if (held)
        removeChange(nonce); // else the event that it became is still to come, and ends it
    const auto pending = findPending(nonce);
    if (!pending)
        return;
    if (held) {
        removePendingAt(*pending);
        return;
    }
    m_pending[*pending].seq = seq;
    changed(rowOfPending(m_pending[*pending].number));
}

} // namespace Confab
