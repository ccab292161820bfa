// SPDX-License-Identifier: MIT
#pragma once

#include "shared/protocol/codes.h"
#include "tests/integration/roomperson.h"
#include "tests/support/serverprocess.h"

#include <QTest>

namespace Confab {

using PersonPtr = std::unique_ptr<RoomPerson>;

// The options that most of these tests want, with `more` added.
inline QStringList quickOptions(const QStringList &more = {})
{
    return QStringList{QStringLiteral("--rate"),       QStringLiteral("0"),
                       QStringLiteral("--tls"),        QStringLiteral("off"),
                       QStringLiteral("--durability"), QStringLiteral("normal"),
                       QStringLiteral("--io-threads"), QStringLiteral("2")}
    + more;
}

// Somebody who is there; null where that didn't come about.
inline PersonPtr come(const ServerProcess &server, const QString &nick)
{
    auto person = std::make_unique<RoomPerson>(nick);
    return person->goTo(server.address()) ? std::move(person) : nullptr;
}

// The same person in a second place, beside the first.
inline PersonPtr beside(const ServerProcess &server, const RoomPerson &person)
{
    auto other = person.another();
    return other->goTo(server.address()) && other->user() == person.user() ? std::move(other) : nullptr;
}

inline RoomId make(RoomPerson &person, const QString &name, bool isPrivate = false)
{
    return person.opened(person.client().createRoom(name, {}, isPrivate));
}

inline RoomId join(RoomPerson &person, const QString &name)
{
    return person.opened(person.client().joinRoom(name));
}

inline RoomId direct(RoomPerson &person, const RoomPerson &other)
{
    return person.opened(person.client().openDirect(other.user()));
}

// Kills the server and starts it again; true once all of them are back.
inline bool restart(ServerProcess &server, const std::vector<RoomPerson *> &people)
{
    std::vector<int> before;
    for (const RoomPerson *person : people)
        before.push_back(person->arrivals);
    server.kill();
    return server.start() && comesTrue([&] {
               for (size_t i = 0; i < people.size(); ++i) {
                   if (people[i]->arrivals == before[i] || !people[i]->isOnline())
                       return false;
               }
               return true;
           });
}

// Everyone holds the room as the log has it, once all have come to its end; what is wrong otherwise.
inline QString disagreement(const std::vector<RoomPerson *> &people, RoomId room)
{
    const EventLogOf log = people.front()->readAll(room);
    const Seq end = log.empty() ? 0 : log.rbegin()->first;
    const bool atEnd = comesTrue([&] {
        return std::all_of(people.begin(), people.end(),
                           [&](RoomPerson *person) { return person->view(room).last == end; });
    });
    QStringList found;
    if (!atEnd)
        found << QStringLiteral("not all have come to the end of the log");
    for (RoomPerson *person : people) {
        if (const QString wrong = contradictions(*person, room, log); !wrong.isEmpty())
            found << wrong;
    }
    return found.join(u'\n');
}

} // namespace Confab
