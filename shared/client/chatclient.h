// SPDX-License-Identifier: MIT
#pragma once

#include "shared/base/backoff.h"
#include "shared/base/clock.h"
#include "shared/client/pinstore.h"
#include "shared/client/sessionstore.h"
#include "shared/net/serveraddress.h"
#include "shared/protocol/messages.h"

#include <QObject>
#include <QRandomGenerator>

#include <memory>

namespace Confab {

// How patient a client is, in milliseconds of the injected clock (but `look`).
struct ClientTimings {
    quint64 pingAfter = 20'000;   // of silence
    quint64 lostAfter = 45'000;   // of silence
    quint64 answerWithin = 4'000; // of silence: then what was asked is followed by a ping, and that by answering(false)
    quint64 connectWithin = 15'000; // TCP, TLS and the answer to hello together
    quint64 probeWithin = 5'000;    // an answer, once the network or the machine came back
    quint64 lasting = 10'000;       // online for so long, the next loss counts as a first one again
    BackOff backOff;
    int look = 5'000; // real time: how often to look at the clock at least; short where a test moves the clock
};

// What a client needs of the world; all of it outlives the client.
struct ClientWorld {
    Clock &clock;
    QRandomGenerator &random;
    PinStore &pins;
    SessionStore &sessions;
};

// One person's connection to one server: connects, says hello, resumes with what it has seen, keeps what is
// unconfirmed and says it again, pings, and comes back after a loss. No widget; one thread, its own. Every function
// may be called in a slot of its signals; to delete it there takes deleteLater().
class ChatClient : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Idle,       // not asked to connect, or left for good
        Connecting, // on the way, up to the answer to hello
        Refused,    // the server waits for another hello: tryAs()
        KeyChanged, // the server's key is not the one that is known: trustNewKey() or leave()
        Online,
        Waiting, // lost; the next try comes at nextTry()
        Ended,   // the server sent us away for good (replaced, kicked, banned, a final refusal)
        Leaving, // bye is on its way; Idle follows
    };
    Q_ENUM(State)

    explicit ChatClient(ClientWorld world, const QString &program, ClientTimings timings = {},
                        QObject *parent = nullptr);
    ~ChatClient() override;

    // Begins anew, wherever it was. `beside` lets this person's other connections stay. What an earlier run left
    // unconfirmed is loaded (outbox()) and will be sent. A token that an earlier run kept is used by itself.
    void open(const ServerAddress &server, const QString &nick, const QString &password = {}, bool beside = false);
    // Another nickname (or password) after refused(): on the same connection where it still stands, or on a new one.
    void tryAs(const QString &nick, const QString &password = {});
    // After keyChanged(): take the new key and connect.
    void trustNewKey();
    // Connects now where it waits or was sent away; asks for a sign of life where it is online. The client does so by
    // itself when the machine woke up, and when the network came back where the program has loaded QNetworkInformation.
    void tryNow();
    // Says bye and closes; state Idle follows once it has left. Nothing unconfirmed is forgotten.
    void leave(const QString &text = {});

    [[nodiscard]] State state() const;
    [[nodiscard]] const ServerAddress &server() const;
    [[nodiscard]] const QString &nick() const;                    // as asked for, or as welcomed
    [[nodiscard]] const std::optional<Welcome> &welcomed() const; // the last one
    // How far the server's clock was ahead of ours when it welcomed us, in milliseconds.
    [[nodiscard]] qint64 clockAhead() const;
    [[nodiscard]] quint64 nextTry() const; // steadyMillis of the next attempt; 0 where there is none
    [[nodiscard]] const std::vector<Unconfirmed> &outbox() const;
    [[nodiscard]] bool encrypted() const;
    [[nodiscard]] bool isAnswering() const; // Online, and nothing waits for long; see answering()
    [[nodiscard]] bool isStoring() const;   // what is unconfirmed; see storingChanged()

    // Recorded by the server sooner or later, once: queued() comes at once, confirmed() or notSent() ends it. A text
    // that the server would refuse is queued and marked as not sent at once. It may be said in any state after open().
    Nonce say(RoomId room, const QString &text, std::optional<Seq> reply = {}, bool action = false);
    // The same for what happens to a message afterwards, and for a room's topic. A deletion that fails is of no further
    // use and is discarded at once, as is a reaction.
    Nonce edit(RoomId room, Seq target, const QString &text);
    Nonce erase(RoomId room, Seq target);
    Nonce react(RoomId room, Seq target, const QString &emoji, bool on);
    Nonce setTopic(RoomId room, const QString &topic);
    // What was said is on disk when this returns; without it, at the end of this turn of the event loop.
    void storeNow();
    // Of what failed: once more, at the end of the outbox; or never.
    void retry(const Nonce &nonce);
    void discard(const Nonce &nonce);

    // Answered once by pageCame() or failed() with the same id, also where the connection is lost meanwhile (code
    // unavailable); paced, and asked again by itself where the server says `retry`. Only while Online; 0 where it is not.
    RequestId history(RoomId room, std::optional<Seq> before, std::optional<Seq> after, quint64 limit);
    // Answered by rosterCame() with that `re`, as often as it says `more`, or failed().
    RequestId members(RoomId room, const std::optional<QString> &prefix = {}, const std::optional<QString> &after = {},
                      std::optional<quint64> limit = {});
    // A search: answered by pageCame() with room 0, or failed(). `id` is chosen here; a text that is too long is cut.
    RequestId search(Search query);
    // Answered by roomOpened() with that `re`, or failed(). The other connections of this person hear of it too.
    RequestId createRoom(const QString &name, const std::optional<QString> &topic, bool isPrivate);
    RequestId joinRoom(const QString &name);
    RequestId openDirect(UserId user);
    // Answered by done() or failed(). Leaving waits for what was said in that room before.
    RequestId leaveRoom(RoomId room);
    RequestId invite(RoomId room, UserId user);
    RequestId changeNick(const QString &nick);
    // Answered by roomListCame() / personsCame(), or failed().
    RequestId listRooms(const std::optional<QString> &prefix = {}, const std::optional<QString> &after = {},
                        std::optional<quint64> limit = {});
    RequestId findPerson(const QString &nick);
    // 0 also where nobody is asked after.
    RequestId findPeople(const std::vector<UserId> &users);
    // Ephemeral, no answer to wait for; paced, and only the newest of each kind (and room) is worth sending.
    // The marker waits for the next connection where there is none and is sent again by itself; it never moves back.
    void markRead(RoomId room, Seq seq);
    // Called with `on` at each key: said again while it lasts, and taken back by itself 8 s after the last key. A message
    // ends it for everyone. Dropped where the connection is busy.
    void setTyping(RoomId room, bool on);
    // Holds over reconnects, until it is set anew.
    void setStatus(Presence presence, const QString &note = {});
    // As it was set last, whether the server has heard of it or not; what was never set is as the server has it.
    [[nodiscard]] SetStatus status() const;
    // Answered by echoed().
    void ping(const QByteArray &data);
    // Any frame, as it is: for tools and for what has no function of its own yet. Only while Online.
    bool send(const ClientFrame &frame);

    // The newest seq of each room that the owner holds without a gap below it, told on resuming so that what was
    // missed follows as pages. The client moves it along with live events and pages of resuming; the
    // owner calls this after it showed a room's first page (a room that was never told of is not resumed).
    void setSeen(RoomId room, Seq seq);
    void forgetSeen(RoomId room);

Q_SIGNALS:
    void stateChanged(Confab::ChatClient::State state);
    // Online. `sameLog` is false where the database is another one than before: all that is held of it is void.
    void arrived(const Confab::Welcome &welcome, bool sameLog);
    void refused(const Confab::Refused &refusal);
    // `known` is what was remembered; the server shows `shown`. Nothing was sent to it.
    void keyChanged(const Confab::Pin &known, const Confab::KeyHash &shown);
    // The connection is gone, or didn't come about; `reason` for people. nextTry() tells when it is tried again. Where
    // there is no such time (Ended), closing() or refused() has said why instead.
    void lost(const QString &reason);
    void closing(const Confab::Closing &closing); // the server said why before it hung up

    void rosterCame(const Confab::Roster &roster);
    void crowdCounted(const Confab::Crowd &crowd);
    void joined(const Confab::Joined &joined);
    void left(const Confab::Left &left);
    void changed(const Confab::Changed &changed);
    // This person is in a room, by an own request (`re`) or somebody else's doing.
    void roomOpened(const Confab::RoomOpened &opened);
    void readMoved(const Confab::Read &read);
    void typed(const Confab::Typed &typed);
    void roomListCame(const Confab::RoomList &list);
    void personsCame(const Confab::Persons &persons);
    void done(Confab::RequestId re);
    // Live, in order and without gap, others' and one's own. Also a duplicate's answer, which may be older than
    // what is held: an owner takes each (room, seq) once.
    void logged(const Confab::Logged &event);
    // Also pages of resuming, which have no `re`.
    void pageCame(const Confab::Page &page);
    void failed(const Confab::ErrorFrame &error); // an answer to a request, or to none
    void echoed(const QByteArray &data);
    // Every frame of the server, before any of the signals above: for what has no signal of its own, and tools.
    void frameCame(const Confab::ServerFrame &frame);

    // A new message waits in the outbox; its place may be shown.
    void queued(const Confab::Unconfirmed &message);
    // The server recorded it; logged() has brought or brings it.
    void confirmed(const Confab::Nonce &nonce, Confab::Seq seq);
    // It will not be sent by itself any more.
    void notSent(const Confab::Nonce &nonce, const QString &reason);
    void discarded(const Confab::Nonce &nonce);
    // What is unconfirmed can't be put on disk (it is tried again, and sent all the same), or can again.
    void storingChanged(bool works);
    void requeued(const Confab::Nonce &nonce); // retry(): waits again

    void roundTrip(qint64 microseconds); // of a ping, measured at each heartbeat and after the welcome
    // False where the server has said nothing for a while although it was asked; it is heard of again, or lost.
    void answering(bool does);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Confab
