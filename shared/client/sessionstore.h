// SPDX-License-Identifier: MIT
#pragma once

#include "shared/protocol/messages.h"

#include <QString>

#include <optional>
#include <vector>

namespace Confab {

// A message that was said and not confirmed yet. `failed` has the reason where the server refused it for
// good (or its person is gone): it is then kept until it is retried or discarded, and not sent by itself.
struct Unconfirmed {
    Say say;
    Millis written = 0; // the client's clock
    std::optional<QString> failed;
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
