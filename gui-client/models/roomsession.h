// SPDX-License-Identifier: MIT
#pragma once

#include "gui-client/models/peoplefinder.h"
#include "gui-client/models/peoplemodel.h"
#include "gui-client/models/timelinefeeder.h"

namespace Confab {

// A room as the window has it: its timeline and its people, kept up to date from the client. The client and the
// clock outlive it. Made before ChatClient::open(), or while connected.
class RoomSession : public QObject
{
    Q_OBJECT

public:
    // `crowd`: how many people are there, where they are known to be too many for a list.
    RoomSession(ChatClient &client, RoomId room, const Clock &clock, std::optional<quint64> crowd = {},
                QObject *parent = nullptr);

    [[nodiscard]] RoomId room() const { return m_timeline.room(); }
    [[nodiscard]] TimelineModel &timeline() { return m_timeline; }
    [[nodiscard]] PeopleModel &people() { return m_people; }
    [[nodiscard]] PeopleFinder &finder() { return m_finder; }
    [[nodiscard]] TimelineFeeder &feeder() { return m_feeder; }

private:
    TimelineModel m_timeline;
    PeopleModel m_people;
    PeopleFinder m_finder;
    TimelineFeeder m_feeder;
    RequestId m_roster = 0; // asked for because it came before this was made
};

} // namespace Confab
