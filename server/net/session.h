// SPDX-License-Identifier: MIT
#pragma once

#include "server/chat/ports.h"
#include "server/metrics/iometer.h"
#include "server/net/addressslots.h"
#include "server/net/floodguard.h"
#include "server/net/framedeadline.h"
#include "server/net/inboxcredit.h"
#include "server/net/netsettings.h"
#include "server/net/rarelogs.h"

#include "shared/base/clock.h"
#include "shared/net/messagechannel.h"

#include <memory>
#include <utility>
#include <variant>
#include <vector>

namespace Confab {

class Session;

// How far a session is.
namespace Stage {
struct Greeting { // waits for a hello
    quint64 deadline = 0;
    int hellos = 0;
};
struct Deciding { // the hub has one
    int hellos = 0;
};
struct Inside { };
struct Leaving { };
} // namespace Stage
using SessionStage = std::variant<Stage::Greeting, Stage::Deciding, Stage::Inside, Stage::Leaving>;

// What a session needs of its I/O thread; all in that thread.
class SessionHost
{
public:
    virtual ~SessionHost() = default;
    [[nodiscard]] virtual const NetSettings &settings() const = 0;
    [[nodiscard]] virtual const Clock &clock() const = 0;
    [[nodiscard]] virtual IoMeter &meter() = 0;
    [[nodiscard]] virtual RareLogs &logs() = 0;
    virtual void tellHub(Input input) = 0;
    // Something was sent, the first time since the last flush(): flush it at the end of the turn.
    virtual void touched(Session &session) = 0;
    // Ask a reader; session.takePage() follows, in a later turn.
    virtual void read(Session &session, const PageRequest &request) = 0;
    virtual void search(Session &session, const Seek &request) = 0;
    // Logged in: no longer among the connections that only wait for it.
    virtual void admitted(Session &session) = 0;
    // The connection is gone; the session is destroyed after this turn.
    virtual void ended(Session &session) = 0;
};

// One connection, from the first byte to the last: what its owner may try, at which rate, and what it is owed.
class Session : public QObject
{
    Q_OBJECT

public:
    Session(SessionHost &host, ConnectionId id, const QString &from, std::unique_ptr<QTcpSocket> socket,
            std::unique_ptr<SecureStream> secure, std::unique_ptr<AddressSlots::Slot> slot);
    ~Session() override;

    [[nodiscard]] ConnectionId id() const { return m_id; }
    [[nodiscard]] quint64 since() const { return m_since; } // steady milliseconds
    // Bytes that wait for the peer: sent, or held back until it was given what it missed.
    [[nodiscard]] qint64 queued() const { return m_channel.queued() + m_heldBytes; }
    // Its addressKey().
    [[nodiscard]] quint64 address() const { return m_slot ? m_slot->address() : 0; }
    // Nothing but bytes that might become a hello has come yet.
    [[nodiscard]] bool isGreeting() const { return std::holds_alternative<Stage::Greeting>(m_stage); }

    // What the hub decided, in its order.
    void admit(const QByteArray &welcome, std::vector<CatchUp> owed);
    void refuse(const QByteArray &frame, bool final);
    void deliver(const QByteArray &frame);
    // So many frames that follow each other; false where they have to be delivered one by one.
    [[nodiscard]] bool deliverTogether(const QByteArray &frames, quint64 count);
    // For what several rooms hear of: true the first time with that number.
    [[nodiscard]] bool isToldFirst(quint64 number) { return std::exchange(m_toldOf, number) != number; }
    // What comes with the welcome was delivered.
    void welcomed() { m_beingWelcomed = false; }
    void look(const Look &request);
    // The person is in that room no more.
    void leave(RoomId room);
    void takePage(const PageResult &page);
    // The hub has caught up with what was said before a milestone.
    void reached();
    // Says why and hangs up; the hub doesn't hear of it. `counted` is a word of Metrics::connectionsClosed.
    void close(const QByteArray &frame, QAnyStringView counted);
    // The same, of the session's own accord; the hub is told `why`.
    void close(const Closing &closing, const QString &why);

    // Looks at the clock; called now and then.
    void tick(quint64 now);
    void flush()
    {
        m_isTouched = false;
        m_channel.flush();
    }

private:
    // Why it isn't read.
    enum class Pause : quint8 { Deciding = 1, Rate = 2, Inbox = 4, Queue = 8 };

    void receive(QByteArrayView payload);
    void greet(QByteArrayView payload);
    void act(QByteArrayView payload);
    [[nodiscard]] static QLatin1StringView wordOf(Pause why);
    void pause(Pause why);
    void resume(Pause why);
    [[nodiscard]] bool mayPass(const ClientFrame &frame, qsizetype bytes);
    void passOn(ClientFrame frame, qsizetype bytes);
    void slowDown(const ClientFrame &frame, quint64 retry);
    [[nodiscard]] bool isHalfFull() const;
    void pauseIfFull();
    void waitForRoom();
    void resumeInTime(quint64 now);
    [[nodiscard]] bool checkFlow(quint64 now);
    void fail(const Error &error);
    void end(const QString &reason, QAnyStringView counted);
    void depart(QAnyStringView counted);
    void send(const QByteArray &frame);
    [[nodiscard]] bool isFullFor(qsizetype bytes) const;
    void put(const QByteArray &frames, quint64 count);
    void tooSlow();
    [[nodiscard]] bool mayRead() const;
    void readNext();
    void readOwed();
    void readLook();
    void cantRead(const Look &look);
    [[nodiscard]] bool hubKnowsMe() const;

    SessionHost &m_host;
    // What each delivery looks at comes first, side by side; the channel keeps its own likewise.
    SessionStage m_stage;
    std::vector<CatchUp> m_owed;  // rooms whose pages it is still owed, the next one last
    qint64 m_heldBytes = 0;       // of what is held back
    qint64 m_allowance = 0;       // so many bytes may wait besides what fits the send queue:
    bool m_beingWelcomed = false; // what is delivered now comes with the welcome
    bool m_isTouched = false;     // the host knows
    bool m_pinged = false;
    bool m_awaitsPong = false;
    quint8 m_pauses = 0; // of Pause
    MessageChannel m_channel;
    ConnectionId m_id;
    quint64 m_toldOf = 0;
    QString m_from;
    std::unique_ptr<AddressSlots::Slot> m_slot;
    quint64 m_since;
    quint64 m_heardAt;
    quint64 m_frames = 0; // that came
    FloodGuard m_guard;
    FrameDeadline m_deadline;
    InboxCredit m_credit;

    std::vector<QByteArray> m_heldBack; // what it is to hear after what it is owed
    std::vector<Look> m_looks;          // the first one next
    bool m_reading = false;
    bool m_readingOwed = false;
    bool m_readInVain = false;   // what is being read is of a room that was left meanwhile
    bool m_waitsForRoom = false; // in the send queue, to read on, of the log or of the socket
};

} // namespace Confab
