// SPDX-License-Identifier: MIT
#include "gui-client/models/timelinemodel.h"

// What a TimelineModel notices beside the log, and where that stands among its rows. The log doesn't know of it: what
// is noticed while another place is shown, or before the first page came, is put where its time says.
namespace Confab {

namespace {

constexpr Millis minute = 60'000;

} // namespace

// Whether a notice takes in what happened next. Its time is that of the last, so that a new name, by which one tells
// who said what, shares it only with what happened in the same minute.
bool TimelineModel::takesIn(const std::pair<const quint32, FoldedNotice> &last, const NoticeMove &move, Millis at) const
{
    const auto &[number, folded] = last;
    if (dayOf(folded.at) != dayOf(at))
        return false;
    const bool names = !move.before.isEmpty() || folded.notice.tellsNames();
    if (names ? folded.at / minute != at / minute : at > folded.since + HeldEvents::groupSpan)
        return false;
    if (!folded.shown)
        return m_below != Below::Live;
    return m_settled > 0 && m_rows[size_t(m_settled - 1)].ref == number;
}

void TimelineModel::addMove(const NoticeMove &move, Millis at)
{
    if (!m_notices.empty() && takesIn(*m_notices.rbegin(), move, at)) {
        FoldedNotice &folded = m_notices.rbegin()->second;
        folded.notice.add(move);
        folded.at = at;
        if (folded.shown)
            changed(m_settled - 1);
        return;
    }
    const quint32 number = m_nextNumber++;
    FoldedNotice &folded = m_notices[number];
    folded.notice.add(move);
    folded.since = folded.at = at;
    if (m_below != Below::Live)
        return; // it isn't there that people come and go
    folded.shown = true;
    const Seq key = m_held.begun() ? m_held.last() : 0;
    std::vector<Row> rows;
    if (m_settled == 0 || dayOf(timeOf(m_settled - 1)) != dayOf(at))
        rows.push_back({key, 0, RowKind::Day, false});
    rows.push_back({key, number, RowKind::Notice, false});
    putRows(m_settled, rows, true);
    refreshFrom(m_settled);
}

// All rows but those of what is not confirmed.
void TimelineModel::dropLogRows()
{
    dropRows(0, m_settled);
    for (auto &[number, folded] : m_notices)
        folded.shown = false;
    refreshFrom(0);
}

// Above and below what is held there may be more, and it isn't known whether that was before or after.
bool TimelineModel::reachesTo(Millis at) const
{
    if (m_held.isEmpty())
        return m_above == Above::Start && m_below == Below::Live;
    return (m_above == Above::Start || at >= m_held.at(m_held.first()).at)
        && (m_below == Below::Live || at < m_held.at(m_held.last()).at);
}

void TimelineModel::placeNotices()
{
    if (!m_held.begun())
        return;
    for (auto &[number, folded] : m_notices) {
        if (folded.shown || !reachesTo(folded.at))
            continue;
        folded.shown = true;
        placeNotice(number, folded.at);
    }
}

void TimelineModel::placeNotice(quint32 number, Millis at)
{
    int row = m_settled;
    while (row > 0 && timeOf(row - 1) > at)
        --row;
    const Seq key = row > 0 ? m_rows[size_t(row - 1)].key : m_held.first() - 1;
    putRows(row, {{key, number, RowKind::Notice, false}}, true);
    refreshFrom(row + 1);
    repairAbove(row);
}

} // namespace Confab
