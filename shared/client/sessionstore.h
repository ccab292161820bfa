// SPDX-License-Identifier: MIT
#pragma once

#include "shared/protocol/messages.h"

#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace Confab {

// Whatever the server records under a nonce.
using Recordable = std::variant<Say, Edit, Delete, React, SetTopic>;

// One of these that was asked for and is not confirmed yet. `failed` has the reason where the server refused it for
// good (or its person is gone): it is then kept until it is retried or discarded, and not sent by itself.
struct Unconfirmed {
    Recordable what;
    Millis written = 0; // the client's clock
    std::optional<QString> failed;

    [[nodiscard]] RoomId room() const
    {
        return std::visit([](const auto &each) { return each.room; }, what);
    }
    [[nodiscard]] const Nonce &nonce() const
    {
        return std::visit([](const auto &each) -> const Nonce & { return each.nonce; }, what);
    }
    // The message, where it is one.
    [[nodiscard]] const Say *say() const { return std::get_if<Say>(&what); }
    bool operator==(const Unconfirmed &) const = default;
};

// What a client has to remember of one server to be the same person there and to lose nothing it said.
struct StoredSession {
    std::optional<Token> token;
    QString nick;
    std::vector<Unconfirmed> outbox; // in the order in which it was said
    bool operator==(const StoredSession &) const = default;
};

// Keeps a session for each server, named "host:port". A store on disk has written when save() returns.
class SessionStore
{
public:
    virtual ~SessionStore() = default;
    [[nodiscard]] virtual StoredSession load(const QString &server) const = 0;
    // False where it could not be written: the caller still holds it in memory.
    virtual bool save(const QString &server, const StoredSession &session) = 0;
};

} // namespace Confab
