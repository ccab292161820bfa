// SPDX-License-Identifier: MIT
#include "gui-client/models/roomsession.h"

namespace Confab {

RoomSession::RoomSession(ChatClient &client, RoomId room, const Clock &clock, QObject *parent)
    : QObject(parent), m_timeline(room), m_people(room), m_feeder(client, m_timeline, clock)
{
    connect(&client, &ChatClient::arrived, this, [this](const Welcome &welcome, bool sameLog) {
        if (!sameLog)
            m_people.clear();
        m_people.startRoster();
        m_people.setSelf(welcome.you.user);
    });
    connect(&client, &ChatClient::rosterCame, this, [this](const Roster &roster) {
        if (roster.room == m_people.room() && roster.re.value_or(m_roster) == m_roster)
            m_people.takeRoster(roster);
    });
    connect(&client, &ChatClient::crowdCounted, this, [this](const Crowd &crowd) {
        if (crowd.room == m_people.room())
            m_people.takeCrowd(crowd.count);
    });
    connect(&client, &ChatClient::joined, this, [this](const Joined &joined) {
        if (joined.room == m_people.room())
            m_people.takeJoined(joined.who);
    });
    connect(&client, &ChatClient::left, this, [this](const Left &left) {
        if (left.room == m_people.room())
            m_people.takeLeft(left.user);
    });
    connect(&client, &ChatClient::changed, this, [this](const Changed &changed) { m_people.takeChanged(changed.who); });
    if (client.state() == ChatClient::State::Online && client.welcomed()) {
        m_people.setSelf(client.welcomed()->you.user);
        m_roster = client.members(room);
    }
}

} // namespace Confab
