// SPDX-License-Identifier: MIT
#include "server/chat/hub.h"

#include "shared/base/overloaded.h"
#include "shared/protocol/codes.h"
#include "shared/protocol/echo.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

constexpr quint64 unavailableRetry = 2'000; // ms: a full disk isn't emptied faster
constexpr quint64 touchEvery = 24ull * 3600 * 1000;

} // namespace

Hub::Hub(const HubSettings &settings, const LogSnapshot &snapshot, Fanout &fanout, const Clock &clock, Secrets &secrets)
    : m_settings(settings),
      m_fanout(fanout),
      m_clock(clock),
      m_secrets(secrets),
      m_log(snapshot.log),
      m_people(settings.absenceGrace, settings.nickHold),
      m_rooms(settings.limits.crowd),
      m_nextTouch(clock.steadyMillis() + touchEvery)
{
    load(snapshot);
}

void Hub::load(const LogSnapshot &snapshot)
{
    for (const StoredToken &stored : snapshot.tokens)
        m_tokens.insert(stored.token, {stored.user, stored.used});
    // A restart starts the hold of nicknames anew; in the lobby is only who comes back.
    m_people.load(snapshot.people, m_clock.steadyMillis());
    m_nextUser = m_people.highestUser() + 1;
    for (const StoredRoom &stored : snapshot.rooms) {
        RoomState &room = m_rooms.add(stored, true);
        for (const StoredMember &member : stored.members) {
            PersonState *person = m_people.find(member.user);
            if (!person || room.isLobby())
                continue;
            room.setSeat(member.user, member.hidden ? Seat::Hidden : Seat::In);
            room.add(person->folded(), member.user);
            person->rooms.insert(room.id());
        }
        m_rooms.updateCrowd(room);
        room.toldCount = room.count();
    }
    if (!m_rooms.find(lobby))
        m_rooms.add({lobby, RoomKind::Public, u"lobby"_s, {}, 0, {}, {}}, true);
}

void Hub::receive(Input input)
{
    std::visit(
        Overloaded{
            [this](const Arrived &arrived) { arrive(arrived); },
            [this](const Spoke &spoke) { act(spoke.who, spoke.frame); },
            [this](Gone &gone) { m_steps.plan([this, gone = std::move(gone)] { go(gone); }); },
            [this](const Milestone &passed) { m_steps.plan([this, who = passed.who] { m_fanout.reached(who); }); },
        },
        input);
}

void Hub::report(const std::vector<Outcome> &outcomes)
{
    m_steps.report(outcomes);
}

void Hub::tick()
{
    const quint64 now = m_clock.steadyMillis();
    for (const UserId user : m_people.takeAbsent(now)) {
        PersonState *person = m_people.find(user);
        if (person && person->inLobby)
            goOffline(*person, person->lostWhy);
    }
    for (const UserId user : m_people.takeReleased(now))
        freeNick(user);
    tellCrowds();
    if (now >= m_nextTouch) {
        m_nextTouch = now + touchEvery;
        touchTokens();
    }
}

std::optional<quint64> Hub::nextTick() const
{
    quint64 next = std::min(m_nextTouch, m_people.nextDeadline().value_or(m_nextTouch));
    for (const RoomId id : m_rooms.crowds()) {
        const RoomState &each = *m_rooms.findNext(id);
        if (each.toldCount != each.count())
            next = std::min(next, each.toldAt + 1000);
    }
    return next;
}

quint64 Hub::peopleCount() const
{
    return m_rooms.findNext(lobby)->count();
}

quint64 Hub::roomCount() const
{
    return m_rooms.count();
}

Status Hub::may(Action action, UserId who, RoomId id, When when, bool author)
{
    const RoomState *room = when == When::Now ? m_rooms.find(id) : m_rooms.findNext(id);
    if (!room)
        return permit(action, nullptr, {});
    const Seat seat = when == When::Now ? room->seatNow(who) : room->seatNext(who);
    // Whoever has hidden a direct room is still one of its two people.
    return permit(action, room, {seat != Seat::None, Role::Guest, room->creator() == who, author});
}

void Hub::act(ConnectionId who, const ClientFrame &frame)
{
    const auto connection = m_connections.constFind(who);
    if (connection == m_connections.cend() || connection->user.isNull())
        return; // its session has ended, or was replaced, while this was on its way
    const Asker asker{who, connection->user};
    std::visit(Overloaded{
                   [&](const Hello &) {
                       answer(who, {Code::notAllowed, u"You are logged in already."_s}, {});
                   },
                   [&](const Say &request) { say(asker, request); },
                   [&](const Edit &request) { edit(asker, request); },
                   [&](const Delete &request) { erase(asker, request); },
                   [&](const React &request) { react(asker, request); },
                   [&](const SetTopic &request) { setTopic(asker, request); },
                   [&](const Create &request) { create(asker, request); },
                   [&](const Join &request) { join(asker, request); },
                   [&](const Leave &request) { leave(asker, request); },
                   [&](const Direct &request) { direct(asker, request); },
                   [&](const Invite &request) { invite(asker, request); },
                   [&](const SetNick &request) { setNick(asker, request); },
                   [&](const MarkRead &request) { markRead(asker, request); },
                   // Nothing of these is recorded.
                   [&](const History &request) { later(asker, [=, this] { look(asker, request); }); },
                   [&](const Search &request) { later(asker, [=, this] { search(asker, request); }); },
                   [&](const Members &request) { later(asker, [=, this] { sendMembers(asker, request); }); },
                   [&](const Rooms &request) { later(asker, [=, this] { sendRooms(asker, request); }); },
                   [&](const People &request) { later(asker, [=, this] { sendPeople(asker, request); }); },
                   [&](const Typing &request) { later(asker, [=, this] { typing(asker, request); }); },
                   [&](const SetStatus &request) { later(asker, [=, this] { setStatus(asker, request); }); },
                   [&](const UnknownFrame &request) { unsupported(who, request); },
                   // The session answers these itself.
                   [](const Ping &) {},
                   [](const Pong &) {},
                   [](const Bye &) {},
               },
               frame);
}

void Hub::later(const Asker &asker, std::function<void()> then)
{
    m_steps.plan([this, who = asker.who, then = std::move(then)] {
        if (m_connections.contains(who))
            then();
    });
}

void Hub::answer(ConnectionId who, const Error &error, const Echo &echo, std::optional<Span> retry)
{
    m_steps.plan([=, this] { tell(who, error, echo, retry); });
}

void Hub::tell(ConnectionId who, const Error &error, const Echo &echo, std::optional<Span> retry)
{
    m_fanout.send(who, ErrorFrame{error.code, error.text, echo.re, echo.nonce, retry});
}

void Hub::tellUnavailable(ConnectionId who, const Echo &echo)
{
    if (const auto held = m_connections.find(who); echo.nonce && held != m_connections.end())
        held->holdUntil = m_clock.steadyMillis() + unavailableRetry;
    tell(who, {Code::unavailable, u"The server can't write anything down at the moment."_s}, echo, unavailableRetry);
}

void Hub::unsupported(ConnectionId who, const UnknownFrame &frame)
{
    answer(who, {Code::unsupported, u"This server does not know this request."_s}, {frame.id, frame.nonce});
}

} // namespace Confab
