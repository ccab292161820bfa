// SPDX-License-Identifier: MIT
#pragma once

#include "shared/protocol/messages.h"

#include <QStringList>

#include <map>
#include <set>

namespace Confab {

// The events of a room, or a part of them.
using EventLogOf = std::map<Seq, Logged>;

// What somebody holds of a room: the log as it stands, folded from pages and from events as they happen.
struct RoomView {
    Room about;        // as it was told last
    EventLogOf events; // each as it stands
    Seq first = 0;     // entered here
    Seq last = 0;      // held from first to here without a gap
    QString topic;
    std::map<UserId, Person> people;
    quint64 count = 0;
    Seq read = 0;
    quint64 unread = 0;
    quint64 mentions = 0;
    std::set<UserId> typing;
    int rosters = 0, crowds = 0, joins = 0, departures = 0, typings = 0;

    [[nodiscard]] const Said *said(Seq seq) const;
    [[nodiscard]] QStringList texts() const; // of messages that stand, in order

    // As it happens, or of a page that was read at `asof`.
    void fold(const Logged &event, Seq asof);

private:
    template <class Change>
    void change(Seq target, Seq seq, Change how);
    std::map<Seq, Seq> m_asof; // of each event
};

} // namespace Confab
