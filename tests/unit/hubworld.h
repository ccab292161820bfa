// SPDX-License-Identifier: MIT
#pragma once

#include "server/chat/hub.h"
#include "shared/protocol/codes.h"

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
    std::vector<History> looks;
    std::map<RoomId, std::set<ConnectionId>> rooms;
    std::set<ConnectionId> closed;

    void send(ConnectionId to, const ServerFrame &frame) override { heard[to].push_back(frame); }
    void broadcast(RoomId room, const ServerFrame &frame, ConnectionId except) override
    {
        for (const ConnectionId each : rooms[room]) {
            if (each != except)
                heard[each].push_back(frame);
        }
    }
    void enter(ConnectionId who, RoomId room) override { rooms[room].insert(who); }
    void exit(ConnectionId who, RoomId room) override { rooms[room].erase(who); }
    void welcome(ConnectionId who, const Welcome &welcome, std::vector<CatchUp> pages) override
    {
        heard[who].push_back(welcome);
        owed[who] = std::move(pages);
    }
    void refuse(ConnectionId who, const Refused &refusal) override { heard[who].push_back(refusal); }
    void look(ConnectionId, const History &request) override { looks.push_back(request); }
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

// A log in memory that keeps the port's contract; it can fail, and it can be late.
class MemoryLog : public EventLog
{
public:
    explicit MemoryLog(Report report) : m_report(std::move(report)) { }

    bool failing = false;
    bool late = false; // reports only when told to
    int batches = 0;
    std::vector<Said> events;
    std::vector<Proposal> others;

    void propose(std::vector<Proposal> batch) override
    {
        ++batches;
        std::vector<Outcome> outcomes;
        for (const Proposal &proposal : batch)
            outcomes.push_back(failing ? Outcome(NotStored{QStringLiteral("full")}) : store(proposal));
        m_waiting.insert(m_waiting.end(), outcomes.begin(), outcomes.end());
        if (!late)
            reportAll();
    }
    void reportAll() { m_report(std::exchange(m_waiting, {})); }

private:
    Outcome store(const Proposal &proposal)
    {
        const auto *append = std::get_if<Append>(&proposal);
        if (!append) {
            others.push_back(proposal);
            return Stored{};
        }
        for (const Said &said : events) {
            if (said.event.user == append->user && said.event.nonce == append->nonce)
                return Duplicate{said};
        }
        const Seq seq = events.size() + 1;
        events.push_back({{append->room, seq, append->at, append->user, append->nick, append->nonce},
                          append->text,
                          append->reply,
                          append->action,
                          {},
                          false,
                          {},
                          {}});
        return Appended{seq};
    }

    Report m_report;
    std::vector<Outcome> m_waiting;
};

// A hub with all that it needs, and short words for what tests do with it.
class HubWorld
{
public:
    explicit HubWorld(HubSettings settings = {}, LogSnapshot snapshot = {})
        : hub(settings, snapshot, fanout, clock, secrets),
          log([this](const std::vector<Outcome> &outcomes) { hub.report(outcomes); })
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
