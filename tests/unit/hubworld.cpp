// SPDX-License-Identifier: MIT
#include "tests/unit/hubworld.h"

namespace Confab {

Token CountingSecrets::token()
{
    Token token;
    token.bytes.fill(next++);
    return token;
}

// ---- RecordingFanout

RecordingFanout::RecordingFanout() = default;
RecordingFanout::~RecordingFanout() = default;

void RecordingFanout::send(ConnectionId to, const ServerFrame &frame)
{
    heard[to].push_back(frame);
}

void RecordingFanout::broadcast(RoomId room, const ServerFrame &frame)
{
    spread({room}, {}, {}, frame);
}

void RecordingFanout::spread(const std::vector<RoomId> &among, const std::vector<ConnectionId> &also,
                             const std::vector<ConnectionId> &except, const ServerFrame &frame)
{
    std::set<ConnectionId> those(also.begin(), also.end());
    for (const RoomId room : among)
        those.insert(rooms[room].begin(), rooms[room].end());
    for (const ConnectionId each : except)
        those.erase(each);
    for (const ConnectionId each : those)
        heard[each].push_back(frame);
}

void RecordingFanout::enter(ConnectionId who, RoomId room)
{
    rooms[room].insert(who);
}

void RecordingFanout::exit(ConnectionId who, RoomId room)
{
    rooms[room].erase(who);
}

void RecordingFanout::welcome(ConnectionId who, const Welcome &welcome, std::vector<CatchUp> pages)
{
    heard[who].push_back(welcome);
    welcomes[who] = welcome;
    owed[who] = std::move(pages);
}

void RecordingFanout::refuse(ConnectionId who, const Refused &refusal)
{
    heard[who].push_back(refusal);
}

void RecordingFanout::look(ConnectionId, const Look &request)
{
    if (const auto *history = std::get_if<History>(&request))
        looks.push_back(*history);
    else
        seeks.push_back(std::get<Seek>(request));
}

void RecordingFanout::reached(ConnectionId who)
{
    milestones.push_back(who);
}

void RecordingFanout::close(ConnectionId who, const Closing &why)
{
    heard[who].push_back(why);
    drop(who);
}

void RecordingFanout::drop(ConnectionId who)
{
    closed.insert(who);
    for (auto &[room, members] : rooms)
        members.erase(who);
}

// ---- Told

template <class M>
Told::Told(quint64 id, const M &frame) : m_input(std::make_shared<const Input>(Spoke{{id}, frame}))
{ }

Told::Told(const Arrived &arrived) : m_input(std::make_shared<const Input>(arrived)) { }

Told::Told(const Gone &gone) : m_input(std::make_shared<const Input>(gone)) { }

// ---- HubWorld

HubWorld::HubWorld(const HubSettings &settings) : HubWorld(settings, {}) { }

HubWorld::HubWorld(const HubSettings &settings, const LogSnapshot &snapshot)
    : hub(settings, snapshot, fanout, clock, secrets),
      log([this](const std::vector<Outcome> &outcomes) { hub.report(outcomes); }, snapshot)
{ }

HubWorld::~HubWorld() = default;

void HubWorld::turn(std::initializer_list<Told> inputs)
{
    turn(std::span(inputs.begin(), inputs.size()));
}

void HubWorld::turn(std::span<const Told> inputs)
{
    for (const Told &each : inputs)
        hub.receive(each.input());
    settle();
}

void HubWorld::settle()
{
    for (;;) {
        hub.report({});
        auto proposals = hub.takeProposals();
        if (proposals.empty())
            return;
        log.propose(std::move(proposals));
    }
}

void HubWorld::advance(quint64 millis)
{
    clock.advance(millis);
    hub.tick();
    settle();
}

Hello HubWorld::hello(const QString &nick, std::optional<Token> resume, bool beside)
{
    return {1, nick, {}, {}, resume, {}, beside};
}

void HubWorld::arrive(quint64 id, const Hello &frame)
{
    turn({Arrived{{id}, QStringLiteral("10.0.0.1:1"), frame}});
}

void HubWorld::arrive(quint64 id, const QString &nick)
{
    arrive(id, hello(nick));
}

void HubWorld::say(quint64 id, const QString &text, quint8 nonce)
{
    speak(id, sayFrame(text, nonce));
}

Say HubWorld::sayFrame(const QString &text, quint8 nonce)
{
    return {lobby, Nonce{{nonce}}, text, {}, false};
}

void HubWorld::lose(quint64 id)
{
    fanout.drop({id});
    turn({Gone{{id}, false, QStringLiteral("connection lost")}});
}

void HubWorld::bye(quint64 id, const QString &text)
{
    fanout.drop({id});
    turn({Gone{{id}, true, text}});
}

RoomId HubWorld::create(quint64 id, const QString &name, bool isPrivate)
{
    speak(id, Create{1000, name, {}, isPrivate});
    return last<RoomOpened>(id)->about.room;
}

RoomId HubWorld::direct(quint64 id, quint64 other)
{
    speak(id, Direct{1001, user(other)});
    return last<RoomOpened>(id)->about.room;
}

void HubWorld::join(quint64 id, const QString &name)
{
    speak(id, Join{1002, name});
}

void HubWorld::sayIn(RoomId room, quint64 id, const QString &text, quint8 nonce)
{
    speak(id, Say{room, Nonce{{nonce}}, text, {}, false});
}

UserId HubWorld::user(quint64 id)
{
    return fanout.welcomes.at({id}).you.user;
}

Token HubWorld::token(quint64 id)
{
    return fanout.welcomes.at({id}).resume;
}

QString HubWorld::lastCode(quint64 id)
{
    const auto error = last<ErrorFrame>(id);
    return error ? error->code : QString();
}

const std::vector<ServerFrame> &HubWorld::everything(quint64 id)
{
    return fanout.heard[{id}];
}

template <class M>
std::vector<M> HubWorld::heard(quint64 id)
{
    std::vector<M> result;
    for (const ServerFrame &frame : everything(id)) {
        if (const auto *message = std::get_if<M>(&frame))
            result.push_back(*message);
    }
    return result;
}

template <class M>
std::optional<M> HubWorld::last(quint64 id)
{
    const auto all = heard<M>(id);
    return all.empty() ? std::nullopt : std::optional(all.back());
}

void HubWorld::forget()
{
    fanout.heard.clear();
}

// ---- For all messages

template Told::Told(quint64, const Hello &);
template Told::Told(quint64, const Say &);
template Told::Told(quint64, const Edit &);
template Told::Told(quint64, const Delete &);
template Told::Told(quint64, const React &);
template Told::Told(quint64, const SetTopic &);
template Told::Told(quint64, const Create &);
template Told::Told(quint64, const Join &);
template Told::Told(quint64, const Leave &);
template Told::Told(quint64, const Direct &);
template Told::Told(quint64, const Invite &);
template Told::Told(quint64, const History &);
template Told::Told(quint64, const Search &);
template Told::Told(quint64, const Members &);
template Told::Told(quint64, const Rooms &);
template Told::Told(quint64, const People &);
template Told::Told(quint64, const MarkRead &);
template Told::Told(quint64, const Typing &);
template Told::Told(quint64, const SetStatus &);
template Told::Told(quint64, const SetNick &);
template Told::Told(quint64, const Ping &);
template Told::Told(quint64, const Pong &);
template Told::Told(quint64, const Bye &);
template Told::Told(quint64, const UnknownFrame &);

#define OF_SERVERS(M)                                                                                                  \
    template std::vector<M> HubWorld::heard(quint64);                                                                  \
    template std::optional<M> HubWorld::last(quint64);
OF_SERVERS(Welcome)
OF_SERVERS(Refused)
OF_SERVERS(Roster)
OF_SERVERS(Crowd)
OF_SERVERS(Said)
OF_SERVERS(Edited)
OF_SERVERS(Deleted)
OF_SERVERS(Reacted)
OF_SERVERS(TopicSet)
OF_SERVERS(RoomOpened)
OF_SERVERS(Joined)
OF_SERVERS(Left)
OF_SERVERS(Changed)
OF_SERVERS(Page)
OF_SERVERS(RoomList)
OF_SERVERS(Persons)
OF_SERVERS(Read)
OF_SERVERS(Typed)
OF_SERVERS(Done)
OF_SERVERS(Ping)
OF_SERVERS(Pong)
OF_SERVERS(ErrorFrame)
OF_SERVERS(Closing)
OF_SERVERS(UnknownFrame)
#undef OF_SERVERS

} // namespace Confab
