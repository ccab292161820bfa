// SPDX-License-Identifier: MIT
#pragma once

#include "server/chat/ports.h"

#include "shared/protocol/codec.h"
#include "shared/protocol/framereader.h"

#include <limits>
#include <map>
#include <set>

namespace Confab {

// The other end of a session, over a pair of connected sockets without a network. Sends any bytes, reads when it is
// told to, and aborts where what it hears can't be: malformed frames, frames that have no place before the welcome or
// after the closing, events of a room out of order, twice, or with a gap.
class SessionPeer
{
public:
    // `buffer`: bytes that the system takes from the session while nobody reads, about; 0: as many as it likes.
    explicit SessionPeer(ConnectionId id, int buffer);
    ~SessionPeer();
    Q_DISABLE_COPY_MOVE(SessionPeer)

    [[nodiscard]] ConnectionId id() const { return m_id; }
    // The session's end; it belongs to whoever asks.
    [[nodiscard]] qintptr takeOtherEnd();

    void send(const QByteArray &bytes) { m_unsent += bytes; }
    // Of what is sent from now on, and of what waits, only so many bytes go; negative: all again.
    void cutAfter(qsizetype bytes) { m_budget = bytes < 0 ? std::numeric_limits<qsizetype>::max() : bytes; }
    void setReading(bool on) { m_reading = on; }
    // At most so many bytes at once.
    void read(qsizetype most);
    void hangUp();
    void closeHalf(); // sends no more

    // Sends and, if it reads, reads what it can. False where nothing could be done.
    bool move();

private:
    qsizetype receive(qsizetype most);
    void take(const ServerFrame &frame);
    void takeLive(const Event &event);
    void takePage(const Page &page);
    void takeRoom(const Room &about);

    const ConnectionId m_id;
    int m_here = -1;
    int m_there = -1;
    QByteArray m_unsent;
    qsizetype m_budget = std::numeric_limits<qsizetype>::max();
    bool m_reading = true;
    FrameReader m_reader{1024 * 1024};
    bool m_welcomed = false;
    bool m_closed = false;
    UserId m_me;
    std::map<RoomId, Seq> m_last; // of the rooms that it is in, heard or held
};

} // namespace Confab
