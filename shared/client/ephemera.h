// SPDX-License-Identifier: MIT
#pragma once

#include "shared/protocol/messages.h"

#include <map>
#include <optional>

namespace Confab {

// What is worth sending only as it is now: how far rooms are read, where one types, and one's status. Plain: it sends
// nothing, but says what is due. Times are steady milliseconds.
class Ephemera
{
public:
    // Nothing of an earlier server holds, but the status is its person's.
    void reset();
    // A new connection: everything that it has not been told is due.
    void begin(const std::vector<Room> &rooms, const Person &you);
    // The connection is gone: nobody types any more.
    void end() { m_typing.clear(); }

    // The marker is to be there at least.
    void markRead(RoomId room, Seq seq);
    // The server's marker as one enters a room, or as it moves.
    void entered(RoomId room, Seq read);
    void readMoved(RoomId room, Seq read);
    void left(RoomId room);

    void setTyping(RoomId room, bool on, quint64 now);
    // A message ends it for everyone who gets it.
    void said(RoomId room) { m_typing.erase(room); }
    void setStatus(const SetStatus &status);
    // As it was set last, told or not.
    [[nodiscard]] const std::optional<SetStatus> &status() const { return m_status; }
    // How the person shows now, perhaps by another window's doing.
    void statusMoved(const Person &you);

    // The server took none of it: everything unanswered is due again, but not before `until`.
    void hold(quint64 until);
    // When something is due, which may have passed; nothing where nothing will be.
    [[nodiscard]] std::optional<quint64> nextAt() const;
    // Takes what is due, one after the other. Who types is left out where the connection isn't `calm`.
    std::optional<ClientFrame> next(quint64 now, bool calm);

private:
    struct Mark {
        Seq wanted = 0;
        Seq told = 0; // by the server
        Seq sent = 0; // on this connection
        quint64 notBefore = 0;
        [[nodiscard]] bool waits() const { return wanted > told && wanted > sent; }
    };
    struct Typist {
        bool on = false;
        bool said = false;  // that it is so, on this connection
        quint64 dueAt = 0;  // to say it, again where it was said
        quint64 overAt = 0; // if no key is pressed any more
    };

    std::map<RoomId, Mark> m_marks;
    std::map<RoomId, Typist> m_typing;
    std::optional<SetStatus> m_status;
    bool m_statusWaits = false;
    bool m_statusSent = false; // and not shown by the server since
    quint64 m_heldUntil = 0;
};

} // namespace Confab
