// SPDX-License-Identifier: MIT
#pragma once

#include "server/chat/hub.h"
#include "shared/protocol/codes.h"
#include "tests/unit/memorylog.h"

#include <QHash>

#include <set>

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
    Token token() override
    {
        Token token;
        token.bytes.fill(next++);
        return token;
    }
};

// Keeps what each connection would hear, as its session would: its own frames and those of rooms that it is in.
class RecordingFanout : public Fanout
{
public:
    QHash<ConnectionId, std::vector<ServerFrame>> heard;
    QHash<ConnectionId, std::vector<CatchUp>> owed;
    std::map<ConnectionId, Welcome> welcomes; // also those that the test has forgotten
    std::vector<History> looks;
    std::vector<Seek> seeks;
    std::vector<ConnectionId> milestones;
    std::map<RoomId, std::set<ConnectionId>> rooms;
    std::set<ConnectionId> closed;

    void send(ConnectionId to, const ServerFrame &frame) override { heard[to].push_back(frame); }
    void broadcast(RoomId room, const ServerFrame &frame) override { spread({room}, {}, {}, frame); }
    void spread(const std::vector<RoomId> &among, const std::vector<ConnectionId> &also,
                const std::vector<ConnectionId> &except, const ServerFrame &frame) override
    {
        std::set<ConnectionId> those(also.begin(), also.end());
        for (const RoomId room : among)
            those.insert(rooms[room].begin(), rooms[room].end());
        for (const ConnectionId each : except)
            those.erase(each);
        for (const ConnectionId each : those)
            heard[each].push_back(frame);
    }
    void enter(ConnectionId who, RoomId room) override { rooms[room].insert(who); }
    void exit(ConnectionId who, RoomId room) override { rooms[room].erase(who); }
    void welcome(ConnectionId who, const Welcome &welcome, std::vector<CatchUp> pages) override
    {
        heard[who].push_back(welcome);
        welcomes[who] = welcome;
        owed[who] = std::move(pages);
    }
    void refuse(ConnectionId who, const Refused &refusal) override { heard[who].push_back(refusal); }
    void look(ConnectionId, const Look &request) override
    {
        if (const auto *history = std::get_if<History>(&request))
            looks.push_back(*history);
        else
            seeks.push_back(std::get<Seek>(request));
    }
    void reached(ConnectionId who) override { milestones.push_back(who); }
    void close(ConnectionId who, const Closing &why) override
    {
        heard[who].push_back(why);
        drop(who);
    }
    void drop(ConnectionId who)
    {
        closed.insert(who);
        for (auto &[room, members] : rooms)
            members.erase(who);
    }
};

// A hub with all that it needs, and short words for what tests do with it.
class HubWorld
{
public:
    explicit HubWorld(HubSettings settings = {}, LogSnapshot snapshot = {})
        : hub(settings, snapshot, fanout, clock, secrets),
          log([this](const std::vector<Outcome> &outcomes) { hub.report(outcomes); }, snapshot)
    { }

    StillClock clock;
    CountingSecrets secrets;
    RecordingFanout fanout;
    Hub hub;
    MemoryLog log;

    // As the chat thread does it: all inputs of a turn, then one batch.
    void turn(std::vector<Input> inputs)
    {
        for (Input &input : inputs)
            hub.receive(std::move(input));
        settle();
    }
    void settle()
    {
        for (;;) {
            hub.report({});
            auto proposals = hub.takeProposals();
            if (proposals.empty())
                return;
            log.propose(std::move(proposals));
        }
    }
    void advance(quint64 millis)
    {
        clock.advance(millis);
        hub.tick();
        settle();
    }

    static Hello hello(const QString &nick, std::optional<Token> resume = {}, bool beside = false)
    {
        return {1, nick, {}, {}, resume, {}, beside};
    }
    void arrive(quint64 id, const Hello &frame) { turn({Arrived{{id}, QStringLiteral("10.0.0.1:1"), frame}}); }
    void arrive(quint64 id, const QString &nick) { arrive(id, hello(nick)); }
    void speak(quint64 id, const ClientFrame &frame) { turn({Spoke{{id}, frame}}); }
    void say(quint64 id, const QString &text, quint8 nonce) { speak(id, sayFrame(text, nonce)); }
    static Say sayFrame(const QString &text, quint8 nonce) { return {lobby, Nonce{{nonce}}, text, {}, false}; }
    void lose(quint64 id)
    {
        fanout.drop({id});
        turn({Gone{{id}, false, QStringLiteral("connection lost")}});
    }
    void bye(quint64 id, const QString &text = {})
    {
        fanout.drop({id});
        turn({Gone{{id}, true, text}});
    }

    // Answers to what was asked for, and what a test goes on with.
    RoomId create(quint64 id, const QString &name, bool isPrivate = false)
    {
        speak(id, Create{1000, name, {}, isPrivate});
        return last<RoomOpened>(id)->about.room;
    }
    RoomId direct(quint64 id, quint64 other)
    {
        speak(id, Direct{1001, user(other)});
        return last<RoomOpened>(id)->about.room;
    }
    void join(quint64 id, const QString &name) { speak(id, Join{1002, name}); }
    void sayIn(RoomId room, quint64 id, const QString &text, quint8 nonce)
    {
        speak(id, Say{room, Nonce{{nonce}}, text, {}, false});
    }
    // Who came in on that connection, and with what token.
    UserId user(quint64 id) { return fanout.welcomes.at({id}).you.user; }
    Token token(quint64 id) { return fanout.welcomes.at({id}).resume; }
    QString lastCode(quint64 id)
    {
        const auto error = last<ErrorFrame>(id);
        return error ? error->code : QString();
    }

    template <class M>
    std::vector<M> heard(quint64 id)
    {
        std::vector<M> result;
        for (const ServerFrame &frame : fanout.heard[{id}]) {
            if (const auto *message = std::get_if<M>(&frame))
                result.push_back(*message);
        }
        return result;
    }
    template <class M>
    std::optional<M> last(quint64 id)
    {
        const auto all = heard<M>(id);
        return all.empty() ? std::nullopt : std::optional(all.back());
    }
    void forget() { fanout.heard.clear(); }
};

} // namespace Confab
