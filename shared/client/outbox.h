// SPDX-License-Identifier: MIT
#pragma once

#include "shared/client/sessionstore.h"

#include <QString>

#include <optional>
#include <vector>

namespace Confab {

// What was said and isn't confirmed, in order, with a mark up to where it went out on this connection. Plain: it
// neither sends nor stores. Times are steady milliseconds.
class Outbox
{
public:
    Outbox() = default;
    explicit Outbox(std::vector<Unconfirmed> entries) : m_entries(std::move(entries)) { }

    [[nodiscard]] const std::vector<Unconfirmed> &entries() const { return m_entries; }
    [[nodiscard]] bool contains(const Nonce &nonce) const { return find(nonce).has_value(); }

    void add(Unconfirmed message);
    // False where it isn't there.
    bool remove(const Nonce &nonce);
    // It waits no more: kept for its owner, but a deletion or a reaction, which is of no further use, is gone. Nothing
    // where it isn't there or has failed before.
    struct Failure {
        Nonce nonce;
        bool kept = true;
    };
    std::optional<Failure> fail(Nonce nonce, const QString &reason);
    // Everything that still waits, in order.
    std::vector<Failure> failAll(const QString &reason);
    // A failed one waits again, at the end; false where there is no such.
    bool requeue(const Nonce &nonce);

    // On a new connection everything is to be sent again, at once.
    void rewind();
    // The server didn't take this one yet: nothing goes before `until`, and then everything from it on.
    void holdFrom(const Nonce &nonce, quint64 until);

    // The next one to send, whatever the time; null where all went.
    [[nodiscard]] const Unconfirmed *next();
    // next() went.
    void advance() { ++m_next; }
    // Something went out and isn't confirmed.
    [[nodiscard]] bool hasSent() const;
    // Something of that room is still to be sent.
    [[nodiscard]] bool hasWaiting(RoomId room) const;
    [[nodiscard]] quint64 heldUntil() const { return m_heldUntil; }

private:
    [[nodiscard]] std::optional<size_t> find(const Nonce &nonce) const;

    std::vector<Unconfirmed> m_entries;
    size_t m_next = 0; // what lies before it went out, or failed
    quint64 m_heldUntil = 0;
};

} // namespace Confab
