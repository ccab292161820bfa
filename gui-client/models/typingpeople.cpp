// SPDX-License-Identifier: MIT
#include "gui-client/models/typingpeople.h"

#include "gui-client/models/displaytext.h"
#include "gui-client/models/heldevents.h"

#include <algorithm>

namespace Confab {

namespace {

// Who goes on writing says so again and again; nobody takes it back for who is cut off.
constexpr quint64 lastsMillis = 12'000;
constexpr int tickMillis = 1'000;

} // namespace

TypingPeople::TypingPeople(ChatClient &client, const Clock &clock, QObject *parent) : QObject(parent), m_clock(clock)
{
    connect(&client, &ChatClient::typed, this, [this, &client](const Typed &typed) {
        // From another window of one's own, say.
        if (!client.welcomed() || typed.user != client.welcomed()->you.user)
            take(typed);
    });
    connect(&client, &ChatClient::logged, this, [this](const Logged &logged) {
        if (std::holds_alternative<Said>(logged))
            drop(HeldEvents::eventOf(logged).room, HeldEvents::eventOf(logged).user);
    });
    connect(&client, &ChatClient::left, this, [this](const Left &left) { drop(left.room, left.user); });
    connect(&client, &ChatClient::stateChanged, this, [this](ChatClient::State state) {
        if (state == ChatClient::State::Online)
            return;
        const QList<RoomId> rooms = m_rooms.keys();
        m_rooms.clear();
        for (const RoomId room : rooms)
            Q_EMIT changed(room);
    });
    m_tick.setInterval(tickMillis);
    connect(&m_tick, &QTimer::timeout, this, [this] { dropOld(); });
}

std::vector<UserId> TypingPeople::in(RoomId room) const
{
    std::vector<UserId> users;
    for (const One &one : m_rooms.value(room))
        users.push_back(one.user);
    return users;
}

QString TypingPeople::text(const QStringList &nicks, int others)
{
    if (others > 0)
        return nicks.isEmpty() && others == 1 ? tr("Somebody is typing…") : tr("Several people are typing…");
    switch (nicks.size()) {
    case 0:
        return {};
    case 1:
        return tr("%1 is typing…").arg(isolated(displayLine(nicks[0])));
    case 2:
        return tr("%1 and %2 are typing…").arg(isolated(displayLine(nicks[0])), isolated(displayLine(nicks[1])));
    default:
        return tr("Several people are typing…");
    }
}

void TypingPeople::take(const Typed &typed)
{
    if (!typed.on) {
        drop(typed.room, typed.user);
        return;
    }
    const quint64 until = m_clock.steadyMillis() + lastsMillis;
    std::vector<One> &people = m_rooms[typed.room];
    const auto known =
        std::find_if(people.begin(), people.end(), [&typed](const One &one) { return one.user == typed.user; });
    if (known != people.end()) {
        known->until = until;
        return;
    }
    people.push_back({typed.user, until});
    m_tick.start();
    Q_EMIT changed(typed.room);
}

void TypingPeople::drop(RoomId room, UserId user)
{
    const auto people = m_rooms.find(room);
    if (people == m_rooms.end())
        return;
    if (std::erase_if(*people, [user](const One &one) { return one.user == user; }) == 0)
        return;
    if (people->empty())
        m_rooms.erase(people);
    Q_EMIT changed(room);
}

void TypingPeople::dropOld()
{
    const quint64 now = m_clock.steadyMillis();
    const QList<RoomId> rooms = m_rooms.keys();
    for (const RoomId room : rooms) {
        const std::vector<One> people = m_rooms.value(room);
        for (const One &one : people) {
            if (one.until <= now)
                drop(room, one.user);
        }
    }
    if (m_rooms.isEmpty())
        m_tick.stop();
}

} // namespace Confab
