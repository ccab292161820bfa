// SPDX-License-Identifier: MIT
#pragma once

#include "gui-client/models/peoplemodel.h"
#include "gui-client/models/timelinefeeder.h"

namespace Confab {

// A room as the window has it: its timeline and its people, kept up to date from the client. The client and the
// clock outlive it. One for each server: made before ChatClient::open(), or while connected.
class RoomSession : public QObject
{
    Q_OBJECT

public:
    RoomSession(ChatClient &client, RoomId room, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] RoomId room() const { return m_timeline.room(); }
    [[nodiscard]] TimelineModel &timeline() { return m_timeline; }
    [[nodiscard]] PeopleModel &people() { return m_people; }

    // To be connected with TimelineView::olderWanted.
    void fetchOlder() { m_feeder.fetchOlder(); }

private:
    TimelineModel m_timeline;
    PeopleModel m_people;
    TimelineFeeder m_feeder;
    RequestId m_roster = 0; // asked for because it came before this was made
};

} // namespace Confab
