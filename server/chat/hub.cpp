// SPDX-License-Identifier: MIT
#include "server/chat/hub.h"

#include "shared/base/overloaded.h"
#include "shared/protocol/codes.h"
#include "shared/protocol/echo.h"
#include "shared/protocol/text.h"

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
      m_nextTouch(clock.steadyMillis() + touchEvery)
{
    for (const StoredRoom &stored : snapshot.rooms)
        m_rooms.emplace(stored.room, RoomState(stored, settings.limits.crowd));
    m_rooms.try_emplace(lobby, RoomState({lobby, RoomKind::Public, u"lobby"_s, {}, 0}, settings.limits.crowd));
    for (const StoredToken &stored : snapshot.tokens)
        m_tokens.insert(stored.token, {stored.user, stored.used});
    for (const StoredPerson &stored : snapshot.people) {
        m_nextUser = std::max(m_nextUser, stored.user.value + 1);
        const NameKey key = stored.holdsNick ? nameKey(stored.nick) : NameKey{};
        if (!stored.holdsNick || !m_nicks.isFree(key, stored.user))
            continue;
        // A restart starts the hold anew; in the lobby is only who comes back.
        m_nicks.claim(key, stored.user);
        m_people.lose(m_people.add(stored.user, stored.nick, key), {}, clock.steadyMillis());
    }
}

void Hub::receive(Input input)
{
    std::visit(Overloaded{
                   [this](const Arrived &arrived) { arrive(arrived); },
                   [this](Spoke &spoke) { act(spoke.who, std::move(spoke.frame)); },
                   [this](Gone &gone) { m_steps.plan([this, gone = std::move(gone)] { go(gone); }); },
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
            leaveLobby(*person, person->lostWhy);
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
    for (const auto &[id, each] : m_rooms) {
        if (each.isCrowd() && each.toldCount != each.count())
            next = std::min(next, each.toldAt + 1000);
    }
    return next;
}

quint64 Hub::peopleCount() const
{
    return m_rooms.at(lobby).count();
}

RoomState *Hub::room(RoomId id)
{
    const auto found = m_rooms.find(id);
    return found == m_rooms.end() ? nullptr : &found->second;
}

Status Hub::may(Action action, UserId who, RoomId id)
{
    const PersonState *person = m_people.find(who);
    // Everyone who is logged in is in the lobby.
    return permit(action, room(id), {person && id == lobby, Role::Guest});
}

void Hub::act(ConnectionId who, ClientFrame frame)
{
    const auto connection = m_connections.constFind(who);
    if (connection == m_connections.cend() || connection->user.isNull())
        return; // its session has ended, or was replaced, while this was on its way
    const auto notYet = [&](const auto &) { unsupported(who, frame); };
    std::visit(Overloaded{
                   [&](const Say &request) { say(who, request); },
                   [&](const History &request) { look(who, request); },
                   [&](const Members &request) { m_steps.plan([this, who, request] { sendMembers(who, request); }); },
                   [&](const Hello &) {
                       answer(who, {Code::notAllowed, u"You are logged in already."_s}, {});
                   },
                   [&](const Edit &request) { notYet(request); },
                   [&](const Delete &request) { notYet(request); },
                   [&](const React &request) { notYet(request); },
                   [&](const SetTopic &request) { notYet(request); },
                   [&](const Create &request) { notYet(request); },
                   [&](const Join &request) { notYet(request); },
                   [&](const Leave &request) { notYet(request); },
                   [&](const Direct &request) { notYet(request); },
                   [&](const Invite &request) { notYet(request); },
                   [&](const Search &request) { notYet(request); },
                   [&](const Rooms &request) { notYet(request); },
                   [&](const People &request) { notYet(request); },
                   [&](const MarkRead &request) { notYet(request); },
                   [&](const Typing &request) { notYet(request); },
                   [&](const SetStatus &request) { notYet(request); },
                   [&](const SetNick &request) { notYet(request); },
                   [&](const UnknownFrame &request) { notYet(request); },
                   // The session answers these itself.
                   [](const Ping &) {},
                   [](const Pong &) {},
                   [](const Bye &) {},
               },
               frame);
}

void Hub::answer(ConnectionId who, const Error &error, std::optional<RequestId> re, std::optional<Nonce> nonce,
                 std::optional<Span> retry)
{
    m_steps.plan([=, this] { m_fanout.send(who, ErrorFrame{error.code, error.text, re, nonce, retry}); });
}

void Hub::unsupported(ConnectionId who, const ClientFrame &frame)
{
    const auto *unknown = std::get_if<UnknownFrame>(&frame);
    answer(who, {Code::unsupported, u"This server does not know this request."_s},
           unknown ? unknown->id : requestIdOf(frame), unknown ? unknown->nonce : nonceOf(frame));
}

void Hub::say(ConnectionId who, const Say &request)
{
    const Connection &connection = m_connections[who];
    const quint64 now = m_clock.steadyMillis();
    if (now < connection.holdUntil) {
        answer(who, {Code::unavailable, u"The server can't write messages down at the moment."_s}, {}, request.nonce,
               connection.holdUntil - now);
        return;
    }
    if (const Status allowed = may(Action::Say, connection.user, request.room); !allowed) {
        answer(who, allowed.error(), {}, request.nonce);
        return;
    }
    if (const Status good = checkProse(request.text, m_settings.limits.text); !good) {
        answer(who, good.error(), {}, request.nonce);
        return;
    }
    if (request.reply && (*request.reply == 0 || *request.reply > room(request.room)->last())) {
        answer(who, {Code::noSuchEvent, u"There is no such message to reply to."_s}, {}, request.nonce);
        return;
    }
    const Append append{request.room,  connection.user,      m_people.find(connection.user)->nick,
                        request.nonce, m_clock.wallMillis(), request.text,
                        request.reply, request.action};
    m_steps.plan(append, [this, who, append](const Outcome &outcome) {
        if (const auto *appended = std::get_if<Appended>(&outcome)) {
            room(append.room)->setLast(appended->seq);
            const Event event{append.room, appended->seq, append.at, append.user, append.nick, append.nonce};
            m_fanout.broadcast(append.room, Said{event, append.text, append.reply, append.action, {}, false, {}, {}});
        } else if (const auto *duplicate = std::get_if<Duplicate>(&outcome)) {
            std::visit([&](const auto &event) { m_fanout.send(who, event); }, duplicate->event);
        } else {
            if (const auto held = m_connections.find(who); held != m_connections.end())
                held->holdUntil = m_clock.steadyMillis() + unavailableRetry;
            m_fanout.send(who,
                          ErrorFrame{Code::unavailable,
                                     u"The server can't write messages down at the moment."_s,
                                     {},
                                     append.nonce,
                                     unavailableRetry});
        }
    });
}

void Hub::look(ConnectionId who, const History &request)
{
    if (const Status allowed = may(Action::LookBack, m_connections[who].user, request.room); !allowed) {
        answer(who, allowed.error(), request.id);
        return;
    }
    m_steps.plan([this, who, request] { m_fanout.look(who, request); });
}

} // namespace Confab
