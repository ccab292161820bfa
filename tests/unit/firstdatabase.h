// SPDX-License-Identifier: MIT
#pragma once

#include "shared/protocol/messages.h"

#include <array>

// What tests/unit/data/databases/001.db holds, which a server of the schema's version 1 wrote.
namespace Confab::FirstDatabase {

inline constexpr Millis begun = 1'790'000'000'000;
inline constexpr Seq messages = 300;

struct Someone {
    UserId user;
    QString nick;
    bool holdsNick = true;
    quint8 tokens = 1; // each of 32 bytes: 16 * user + 0, 1 …
};

inline std::array<Someone, 5> people()
{
    return {{{UserId{1}, QStringLiteral("ana"), true, 2},
             {UserId{2}, QStringLiteral("水野"), true, 1},
             {UserId{3}, QStringLiteral("Łukasz"), false, 1},
             {UserId{4}, QStringLiteral("kenji"), true, 3},
             {UserId{5}, QStringLiteral("d'Arc 2"), false, 1}}};
}

inline QString textOf(Seq seq)
{
    if (seq % 60 == 0) { // several pages of the database
        QString text;
        for (int line = 1; text.size() < 7000; ++line)
            text += QStringLiteral("Line %1 of the long message %2, naïve and 長い.\n").arg(line).arg(seq);
        return text;
    }
    return seq % 9 == 0 ? QStringLiteral("👍 %1").arg(seq)
                        : QStringLiteral("Message %1 to everyone\tin the lobby").arg(seq);
}

// The event as it comes to be read.
inline Said said(Seq seq)
{
    const Someone author = people()[seq * seq % 5];
    Said said;
    said.event = {RoomId{1}, seq, begun + 1000 * seq, author.user, author.nick, {}};
    said.event.nonce.bytes = {quint8(seq), quint8(seq >> 8), 0x11, 0x22};
    said.text = textOf(seq);
    said.action = seq % 17 == 3;
    if (seq % 10 == 5)
        said.reply = seq - 3;
    return said;
}

} // namespace Confab::FirstDatabase
