// SPDX-License-Identifier: MIT
#pragma once

#include "server/chat/hub.h"
#include "shared/protocol/codes.h"
#include "tests/support/memorylog.h"

#include <QHash>

#include <initializer_list>
#include <memory>
#include <set>
#include <span>

// What makes, copies or destroys a variant of many messages is in hubworld.cpp alone: each test that did so itself
// would take half a minute to compile. Hence templates here are instantiated there, for all messages.
namespace Confab {

class StillClock : public Clock
{
public:
    quint64 wall = 1'790'000'000'000;
    quint64 steady = 1'000'000;
    quint64 wallMillis() const override { return wall; }
    quint64 steadyMillis() const override { return steady; }
    void advance(quint64 millis)
    {
        wall += millis;
        steady += millis;
    }
};

class CountingSecrets : public Secrets
{
public:
    quint8 next = 1;
    Token token() override;
};

// Keeps what each connection would hear, as its session would: its own frames and those of rooms that it is in.
class RecordingFanout : public Fanout
{
public:
    RecordingFanout();
    ~RecordingFanout() override;
    Q_DISABLE_COPY_MOVE(RecordingFanout)

    QHash<ConnectionId, std::vector<ServerFrame>> heard;
    QHash<ConnectionId, std::vector<CatchUp>> owed;
    std::map<ConnectionId, Welcome> welcomes; // also those that the test has forgotten
    std::vector<History> looks;
    std::vector<Seek> seeks;
    std::vector<ConnectionId> milestones;
    std::map<RoomId, std::set<ConnectionId>> rooms;
    std::set<ConnectionId> closed;

    void send(ConnectionId to, const ServerFrame &frame) override;
    void broadcast(RoomId room, const ServerFrame &frame) override;
    void spread(const std::vector<RoomId> &among, const std::vector<ConnectionId> &also,
                const std::vector<ConnectionId> &except, const ServerFrame &frame) override;
    void enter(ConnectionId who, RoomId room) override;
    void exit(ConnectionId who, RoomId room) override;
    void welcome(ConnectionId who, const Welcome &welcome, std::vector<CatchUp> pages) override;
    void refuse(ConnectionId who, const Refused &refusal) override;
    void look(ConnectionId, const Look &request) override;
    void reached(ConnectionId who) override;
    void close(ConnectionId who, const Closing &why) override;
    void drop(ConnectionId who);
};

// One input of a turn: {1, Join{…}} is what connection 1 says.
class Told
{
public:
    template <class M>
    Told(quint64 id, const M &frame);
    Told(const Arrived &arrived);
    Told(const Gone &gone);

    [[nodiscard]] const Input &input() const { return *m_input; }

private:
    std::shared_ptr<const Input> m_input;
};

// A hub with all that it needs, and short words for what tests do with it.
class HubWorld
{
public:
    explicit HubWorld(const HubSettings &settings = {});
    HubWorld(const HubSettings &settings, const LogSnapshot &snapshot);
    ~HubWorld();
    Q_DISABLE_COPY_MOVE(HubWorld)

    StillClock clock;
    CountingSecrets secrets;
    RecordingFanout fanout;
    Hub hub;
    MemoryLog log;

    // As the chat thread does it: all inputs of a turn, then one batch.
    void turn(std::initializer_list<Told> inputs);
    void turn(std::span<const Told> inputs);
    void settle();
    void advance(quint64 millis);

    static Hello hello(const QString &nick, std::optional<Token> resume = {}, bool beside = false);
    void arrive(quint64 id, const Hello &frame);
    void arrive(quint64 id, const QString &nick);
    template <class M>
    void speak(quint64 id, const M &frame)
    {
        turn({Told(id, frame)});
    }
    void say(quint64 id, const QString &text, quint8 nonce);
    static Say sayFrame(const QString &text, quint8 nonce);
    void lose(quint64 id);
    void bye(quint64 id, const QString &text = {});

    // Answers to what was asked for, and what a test goes on with.
    RoomId create(quint64 id, const QString &name, bool isPrivate = false);
    RoomId direct(quint64 id, quint64 other);
    void join(quint64 id, const QString &name);
    void sayIn(RoomId room, quint64 id, const QString &text, quint8 nonce);
    // Who came in on that connection, and with what token.
    UserId user(quint64 id);
    Token token(quint64 id);
    QString lastCode(quint64 id);

    // What a connection heard since the test forgot: everything, or the frames of one kind, or the last of them.
    const std::vector<ServerFrame> &everything(quint64 id);
    template <class M>
    std::vector<M> heard(quint64 id);
    template <class M>
    std::optional<M> last(quint64 id);
    void forget();
};

} // namespace Confab
