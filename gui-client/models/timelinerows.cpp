// SPDX-License-Identifier: MIT
#include "gui-client/models/timelinemodel.h"

#include <algorithm>

// How a TimelineModel's rows change. Rows before m_settled are the log's and notices; below them stand the messages
// that aren't confirmed. A block of decorations (a day, "New") belongs to the row below it and is repaired whenever
// its neighbours change.
namespace Confab {

void TimelineModel::putRows(int at, const std::vector<Row> &rows, bool settled)
{
    if (rows.empty())
        return;
    beginInsertRows({}, at, at + int(rows.size()) - 1);
    m_rows.insert(m_rows.begin() + at, rows.begin(), rows.end());
    if (settled)
        m_settled += int(rows.size());
    endInsertRows();
}

void TimelineModel::dropRows(int at, int count)
{
    if (count <= 0)
        return;
    beginRemoveRows({}, at, at + count - 1);
    m_rows.erase(m_rows.begin() + at, m_rows.begin() + at + count);
    m_settled -= qBound(0, m_settled - at, count);
    endRemoveRows();
}

void TimelineModel::changed(int row)
{
    if (row >= 0 && row < count())
        Q_EMIT dataChanged(index(row), index(row));
}

// Brings the decorations above `row` (a row with a time, or the end) to what its neighbours ask for.
void TimelineModel::repairAbove(int row)
{
    int from = row;
    while (from > 0 && isDecoration(from - 1))
        --from;
    const bool exists = row < count();
    const bool settled = exists && !m_rows[size_t(row)].pending;
    const bool wantsDay = exists && (from == 0 || dayOf(timeOf(from - 1)) != dayOf(timeOf(row)));
    const bool wantsNew = settled && m_newSeq != 0 && isMessage(row) && m_rows[size_t(row)].key == m_newSeq;

    bool hasDay = false;
    bool hasNew = false;
    bool touched = false;
    for (int i = from; i < row;) {
        const bool day = m_rows[size_t(i)].kind == RowKind::Day;
        const bool keep = day ? wantsDay && !hasDay : wantsNew && !hasNew;
        if (keep) {
            (day ? hasDay : hasNew) = true;
            m_rows[size_t(i)].key = m_rows[size_t(row)].key;
            ++i;
        } else {
            dropRows(i, 1);
            --row;
            touched = true;
        }
    }
    if (wantsDay && !hasDay) {
        putRows(from, {{m_rows[size_t(row)].key, 0, RowKind::Day, false}}, settled);
        ++row;
        touched = true;
    }
    if (wantsNew && !hasNew) {
        putRows(row, {{m_newSeq, 0, RowKind::NewLine, false}}, settled);
        ++row;
        touched = true;
    }
    if (touched)
        changed(row);
}

// After something changed right above `row`: its day and its header depend on that.
void TimelineModel::refreshFrom(int row)
{
    const int timed = nextTimed(row);
    changed(timed);
    repairAbove(timed);
}

// Shows the held events from `from` to the end below what is settled.
void TimelineModel::appendRows(Seq from)
{
    std::vector<Row> rows;
    const auto flush = [this, &rows] {
        if (rows.empty())
            return;
        putRows(m_settled, rows, true);
        rows.clear();
        refreshFrom(m_settled);
    };
    Millis before = 0;
    bool hasBefore = m_settled > 0;
    if (hasBefore)
        before = timeOf(m_settled - 1);
    for (Seq seq = from; seq <= m_held.last(); ++seq) {
        const HeldEvents::Entry &entry = m_held.at(seq);
        if (entry.kind == HeldEvents::Kind::Other)
            continue;
        const auto pending =
            std::find_if(m_pending.begin(), m_pending.end(), [seq](const Pending &each) { return each.seq == seq; });
        if (pending != m_pending.end()) {
            flush();
            confirmInPlace(size_t(pending - m_pending.begin()), seq);
        } else {
            if (!hasBefore || dayOf(before) != dayOf(entry.at))
                rows.push_back({seq, 0, RowKind::Day, false});
            const bool said = entry.kind == HeldEvents::Kind::Said;
            rows.push_back({seq, 0, said ? RowKind::Message : RowKind::Notice, false});
        }
        before = entry.at;
        hasBefore = true;
    }
    flush();
    placeNewLine();
    showTouched();
}

// Shows the held events up to `to` above all else.
void TimelineModel::prependRows(Seq to)
{
    std::vector<Row> rows;
    Millis before = 0;
    for (Seq seq = m_held.first(); seq <= to; ++seq) {
        const HeldEvents::Entry &entry = m_held.at(seq);
        if (entry.kind == HeldEvents::Kind::Other)
            continue;
        if (rows.empty() || dayOf(before) != dayOf(entry.at))
            rows.push_back({seq, 0, RowKind::Day, false});
        const bool said = entry.kind == HeldEvents::Kind::Said;
        rows.push_back({seq, 0, said ? RowKind::Message : RowKind::Notice, false});
        before = entry.at;
    }
    putRows(0, rows, true);
    if (!rows.empty())
        refreshFrom(int(rows.size()));
    placeNewLine();
    showTouched();
}

// The message becomes the event where it stands; only if others wait above it, it moves over them.
void TimelineModel::confirmInPlace(size_t pending, Seq seq)
{
    const int from = rowOfPending(m_pending[pending].number);
    const int firstPending = nextTimed(m_settled);
    int row = from;
    if (from != firstPending) {
        row = m_settled;
        beginMoveRows({}, from, from, {}, row);
        std::rotate(m_rows.begin() + row, m_rows.begin() + from, m_rows.begin() + from + 1);
    }
    m_rows[size_t(row)] = {seq, 0, RowKind::Message, false};
    m_settled = row + 1;
    m_pending.erase(m_pending.begin() + qsizetype(pending));
    if (from != row)
        endMoveRows();
    changed(row);
    if (from != row)
        refreshFrom(from + 1);
    refreshFrom(row + 1);
    repairAbove(row);
}

void TimelineModel::removePendingAt(size_t index)
{
    const int row = rowOfPending(m_pending[index].number);
    dropRows(row, 1);
    m_pending.erase(m_pending.begin() + qsizetype(index));
    refreshFrom(row);
}

// Nothing of what is held holds any more.
void TimelineModel::dropSettled()
{
    dropLogRows();
    m_held.clear();
    m_quotesAsked.clear();
    m_newSeq = 0;
}

// Another place of the log will be held.
void TimelineModel::letGo()
{
    dropLogRows();
    m_held.letGo();
    m_newSeq = 0;
}

void TimelineModel::placeNewLine()
{
    Seq wanted = 0;
    // Only where no unread message can stand above what is held.
    if (m_newAfter && m_held.begun() && m_held.first() <= *m_newAfter + 1) {
        for (Seq seq = qMax(*m_newAfter + 1, m_held.first()); seq <= m_held.last() && wanted == 0; ++seq) {
            if (m_held.at(seq).kind == HeldEvents::Kind::Said && m_held.at(seq).user != m_self)
                wanted = seq;
        }
    }
    if (wanted == m_newSeq)
        return;
    const Seq old = std::exchange(m_newSeq, wanted);
    for (const Seq seq : {old, wanted}) {
        const auto row = seq != 0 && m_held.has(seq) ? rowOf(seq) : std::nullopt;
        if (row)
            repairAbove(*row);
    }
}

void TimelineModel::showTouched()
{
    for (const Seq seq : m_held.takeTouched()) {
        if (const auto row = rowOf(seq))
            changed(*row);
        for (const Pending &pending : m_pending) {
            if (pending.message.say()->reply == seq)
                changed(rowOfPending(pending.number));
        }
    }
}

int TimelineModel::rowOfPending(quint32 number) const
{
    const auto row = std::find_if(m_rows.begin() + m_settled, m_rows.end(),
                                  [number](const Row &each) { return each.pending && each.ref == number; });
    return int(row - m_rows.begin());
}

std::optional<size_t> TimelineModel::findPending(const Nonce &nonce) const
{
    for (size_t i = 0; i < m_pending.size(); ++i) {
        if (m_pending[i].message.nonce() == nonce)
            return i;
    }
    return std::nullopt;
}

} // namespace Confab
