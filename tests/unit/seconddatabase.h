// SPDX-License-Identifier: MIT
#pragma once

#include "tests/unit/logkit.h"

// What tests/unit/data/databases/002.db holds, as proposals: a server of the schema's version 2 wrote them.
namespace Confab::SecondDatabase {

inline const RoomId garden{2};
inline const RoomId secret{3};
inline const RoomId pair{4};

inline QString nickOf(UserId user)
{
    return QStringLiteral("Person %1").arg(user.value);
}

// Three people talk in four rooms, everything that can happen to a message happens to some, and one leaves.
inline std::vector<Wish> proposals()
{
    const UserId ana{1};
    const UserId ben{2};
    const UserId cleo{3};
    std::vector<Wish> all;
    for (const UserId user : {ana, ben, cleo})
        all.push_back(RecordLogin{user, nickOf(user), tokenOf(quint8(user.value)), testNow});
    const auto room = [&](RoomId id, RoomKind kind, const QString &name, std::vector<StoredMember> members) {
        all.push_back(MakeRoom{{id, kind, name, QStringLiteral("at first"), 0, members.front().user, members}});
    };
    room(garden, RoomKind::Public, QStringLiteral("garden"), {{ana}, {ben}});
    room(secret, RoomKind::Private, QStringLiteral("secret"), {{cleo}, {ana}});
    room(pair, RoomKind::Direct, QString(), {{ben}, {cleo, true}});
    quint64 nonce = 0;
    const auto add = [&](RoomId where, UserId user, Content content) {
        ++nonce;
        all.push_back(Append{where, user, nickOf(user), nonceOf(nonce), testNow + 1000 * nonce, std::move(content)});
    };
    for (Seq seq = 1; seq <= 60; ++seq) {
        const UserId author{1 + seq % 3};
        const QString text = QStringLiteral("Message %1, naïve 長い. ").arg(seq).repeated(seq % 20 == 0 ? 300 : 1);
        const auto reply = seq % 5 == 0 ? std::optional<Seq>(seq - 1) : std::nullopt;
        std::vector<UserId> named;
        if (seq % 7 == 0)
            named.push_back(UserId{1 + (seq + 1) % 3});
        add(lobby, author, NewMessage{text, reply, seq % 11 == 0, named});
        if (seq % 2 == 0)
            add(garden, seq % 4 == 0 ? ana : ben, NewMessage{text + QStringLiteral("in the garden"), {}, false, {}});
        if (seq % 3 == 0)
            add(secret, seq % 6 == 0 ? ana : cleo, NewMessage{text + QStringLiteral("in secret"), {}, false, {}});
        if (seq % 10 == 0) {
            NewMessage direct{text + QStringLiteral("to you alone"), {}, false, {}};
            direct.reveals = true;
            add(pair, ben, direct);
        }
    }
    for (const Seq seq : {3, 20, 41, 60})
        add(lobby, ana, NewEdit{seq, QStringLiteral("Edited %1").arg(seq), {}});
    add(lobby, ben, NewEdit{3, QStringLiteral("Edited twice"), {}});
    for (const Seq seq : {7, 40, 41})
        add(lobby, cleo, NewDeletion{seq, {}});
    for (const UserId user : {cleo, ana, ben})
        add(garden, user, NewReaction{5, QStringLiteral("👍"), true});
    add(garden, ben, NewReaction{5, QStringLiteral("🎉"), true});
    add(garden, cleo, NewReaction{5, QStringLiteral("👍"), false});
    add(secret, ana, NewReaction{2, QStringLiteral("👍"), true});
    add(secret, cleo, NewDeletion{2, {}});
    add(garden, ana, NewTopic{QStringLiteral("Tulips & more")});
    all.insert(all.end(),
               {MoveMarker{lobby, ana, 30}, MoveMarker{garden, ben, 12}, MoveMarker{secret, ana, 20},
                EnterRoom{garden, cleo}, LeaveRoom{garden, ana}, LeaveRoom{pair, ben, true},
                Rename{ben, QStringLiteral("Benjamin")}, ReleaseNick{cleo},
                TouchTokens{{tokenOf(1)}, testNow + 500'000}});
    return all;
}

} // namespace Confab::SecondDatabase
