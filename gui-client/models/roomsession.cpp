// SPDX-License-Identifier: MIT
#include "gui-client/models/roomsession.h"

namespace Confab {

RoomSession::RoomSession(ChatClient &client, RoomId room, const Clock &clock, std::optional<quint64> crowd,
                         QObject *parent)
    : QObject(parent), m_timeline(room), m_people(room), m_finder(client, room), m_feeder(client, m_timeline, clock)
{
    connect(&client, &ChatClient::arrived, this, [this](const Welcome &welcome, bool sameLog) {
        if (!sameLog)
            m_people.clear();
        m_people.startRoster();
        m_people.setSelf(welcome.you.user);
    });
    connect(&client, &ChatClient::stateChanged, this,
            [this](ChatClient::State state) { m_people.setOnline(state == ChatClient::State::Online); });
    connect(&client, &ChatClient::rosterCame, this, [this](const Roster &roster) {
        if (roster.room == m_people.room() && roster.re.value_or(m_roster) == m_roster)
            m_people.takeRoster(roster);
    });
    connect(&client, &ChatClient::crowdCounted, this, [this](const Crowd &counted) {
        if (counted.room == m_people.room())
            m_people.takeCrowd(counted.count);
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
    if (client.state() != ChatClient::State::Online || !client.welcomed())
        return;
    m_people.setSelf(client.welcomed()->you.user);
    if (crowd)
        m_people.takeCrowd(*crowd);
    else
        m_roster = client.members(room);
}

} // namespace Confab
