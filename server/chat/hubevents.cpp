// SPDX-License-Identifier: MIT
#include "server/chat/hub.h"

#include "shared/base/overloaded.h"
#include "shared/protocol/codes.h"
#include "shared/protocol/limits.h"
#include "shared/protocol/mentions.h"
#include "shared/protocol/text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

// One visible sign or word; which ones are emoji changes with every year.
Status checkEmoji(const QString &emoji)
{
    if (const Status good = checkLine(emoji, 1, Limit::label); !good)
        return good;
    if (emoji.trimmed().isEmpty())
        return Error{Code::badText, u"A reaction can't be empty."_s};
    return Ok{};
}

Error whyDeclined(Declined::Why why)
{
    switch (why) {
    case Declined::Why::NotTheirs:
        return {Code::notAllowed, u"This message is another's."_s};
    case Declined::Why::NoSuchEvent:
        break;
    }
    return {Code::noSuchEvent, u"There is no such message, or no more."_s};
}

} // namespace

void Hub::say(const Asker &asker, const Say &request)
{
    const Action action = request.reply ? Action::Reply : Action::Say;
    if (const Status allowed = may(action, asker.user, request.room, When::Next); !allowed)
        return refuseNonce(asker, request.nonce, allowed.error());
    if (const Status good = checkProse(request.text, m_settings.limits.text); !good)
        return refuseNonce(asker, request.nonce, good.error());
    const RoomState &room = *m_rooms.findNext(request.room);
    append(asker, request.room, request.nonce,
           NewMessage{request.text, request.reply, request.action, mentioned(request.text, asker.user, room),
                      !room.hidden().empty()});
}

void Hub::edit(const Asker &asker, const Edit &request)
{
    const auto by = author(Action::Edit, asker.user, request.room);
    if (!by)
        return refuseNonce(asker, request.nonce, by.error());
    if (const Status good = checkProse(request.text, m_settings.limits.text); !good)
        return refuseNonce(asker, request.nonce, good.error());
    append(asker, request.room, request.nonce, NewEdit{request.target, request.text, *by});
}

void Hub::erase(const Asker &asker, const Delete &request)
{
    const auto by = author(Action::Delete, asker.user, request.room);
    if (!by)
        return refuseNonce(asker, request.nonce, by.error());
    append(asker, request.room, request.nonce, NewDeletion{request.target, *by});
}

void Hub::react(const Asker &asker, const React &request)
{
    if (const Status allowed = may(Action::React, asker.user, request.room, When::Next); !allowed)
        return refuseNonce(asker, request.nonce, allowed.error());
    if (const Status good = checkEmoji(request.emoji); !good)
        return refuseNonce(asker, request.nonce, good.error());
    append(asker, request.room, request.nonce, NewReaction{request.target, request.emoji, request.on});
}

void Hub::setTopic(const Asker &asker, const SetTopic &request)
{
    if (const Status allowed = may(Action::SetTopic, asker.user, request.room, When::Next); !allowed)
        return refuseNonce(asker, request.nonce, allowed.error());
    if (const Status good = checkLine(request.text, 0, Limit::topic); !good)
        return refuseNonce(asker, request.nonce, good.error());
    append(asker, request.room, request.nonce, NewTopic{request.text});
}

// Whose message it has to be: null where anybody's will do. Only the log knows whose it is.
Result<std::optional<UserId>> Hub::author(Action action, UserId user, RoomId room)
{
    if (may(action, user, room, When::Next, false))
        return std::optional<UserId>();
    if (const Status own = may(action, user, room, When::Next, true); !own)
        return own.error();
    return std::optional(user);
}

// Nothing is recorded; but if the nonce was used up before, its event is what the answer is.
void Hub::refuseNonce(const Asker &asker, const Nonce &nonce, const Error &error)
{
    if (isHeld(asker.who, nonce))
        return;
    m_steps.plan(Recall{asker.user, nonce}, [this, asker, nonce, error](const Outcome &outcome) {
        if (const auto *duplicate = std::get_if<Duplicate>(&outcome))
            std::visit([&](const auto &event) { m_fanout.send(asker.who, event); }, duplicate->event);
        else if (std::holds_alternative<NotStored>(outcome))
            tellUnavailable(asker.who, {{}, nonce});
        else
            tell(asker.who, error, {{}, nonce});
    });
}

void Hub::append(const Asker &asker, RoomId room, const Nonce &nonce, Content content)
{
    if (isHeld(asker.who, nonce))
        return;
    const QString nick = m_people.find(asker.user)->name.next().nick;
    const Append append{room, asker.user, nick, nonce, m_clock.wallMillis(), std::move(content)};
    // A message brings a direct room back for whoever had left it.
    std::vector<UserId> hidden;
    if (const auto *message = std::get_if<NewMessage>(&append.content); message && message->reveals)
        hidden = m_rooms.findNext(room)->hidden();
    for (const UserId user : hidden)
        m_rooms.findNext(room)->planSeat(user, Seat::In);
    m_steps.plan(append, [this, asker, append, hidden](const Outcome &outcome) {
        reveal(hidden, append.room, std::holds_alternative<Appended>(outcome));
        if (const auto *stored = std::get_if<Appended>(&outcome))
            appended(append, stored->seq);
        else if (const auto *duplicate = std::get_if<Duplicate>(&outcome))
            std::visit([&](const auto &event) { m_fanout.send(asker.who, event); }, duplicate->event);
        else if (const auto *declined = std::get_if<Declined>(&outcome))
            tell(asker.who, whyDeclined(declined->why), {{}, append.nonce});
        else
            tellUnavailable(asker.who, {{}, append.nonce});
    });
}

// After a failure, whatever has a nonce waits as well, so that the order is kept.
bool Hub::isHeld(ConnectionId who, const Nonce &nonce)
{
    const quint64 now = m_clock.steadyMillis();
    const quint64 until = m_connections.value(who).holdUntil;
    if (now >= until)
        return false;
    answer(who, {Code::unavailable, u"The server can't write anything down at the moment."_s}, {{}, nonce},
           until - now);
    return true;
}

void Hub::appended(const Append &append, Seq seq)
{
    RoomState *room = m_rooms.find(append.room);
    if (!room)
        return;
    const Event event{append.room, seq, append.at, append.user, append.nick, append.nonce};
    const auto heard = [&](const ServerFrame &frame) { m_fanout.broadcast(append.room, frame); };
    std::visit(Overloaded{
                   [&](const NewMessage &said) {
                       if (PersonState *author = m_people.find(append.user))
                           author->typingSince.erase(append.room);
                       heard(Said{event, said.text, said.reply, said.action, {}, false, {}, {}});
                   },
                   [&](const NewEdit &edited) {
                       heard(Edited{event, edited.target, edited.text});
                   },
                   [&](const NewDeletion &deleted) {
                       heard(Deleted{event, deleted.target});
                   },
                   [&](const NewReaction &reacted) {
                       heard(Reacted{event, reacted.target, reacted.emoji, reacted.on});
                   },
                   [&](const NewTopic &topic) {
                       room->setTopic(topic.text);
                       heard(TopicSet{event, topic.text});
                   },
               },
               append.content);
    room->setLast(seq);
}

// Whoever had left a direct room is in it again, before the message is heard.
void Hub::reveal(const std::vector<UserId> &hidden, RoomId id, bool stored)
{
    for (const UserId user : hidden) {
        const RoomState *room = m_rooms.find(id);
        const bool opens = stored && room && room->seatNow(user) == Seat::Hidden;
        settleSeat(user, id, stored ? std::optional(Seat::In) : std::nullopt);
        if (opens)
            open(*m_people.find(user), *room, {}, {});
    }
}

std::vector<UserId> Hub::mentioned(const QString &text, UserId author, const RoomState &room) const
{
    std::vector<UserId> people;
    MentionScan(text).eachCandidate([&](QStringView folded) {
        // Looked up without a copy: few words of a text are nicknames.
        const UserId user = namedIn(room, QString::fromRawData(folded.data(), folded.size()));
        if (!user.isNull() && user != author && std::find(people.begin(), people.end(), user) == people.end())
            people.push_back(user);
    });
    return people;
}

// Whom a nickname means in a room: its holder, or the last one who had it, or whoever of the room still shows under it.
UserId Hub::namedIn(const RoomState &room, const QString &folded) const
{
    const PersonState *person = m_people.nextNamed(folded);
    if (!person)
        return {}; // as most words of a text
    if (room.seatNext(person->user) != Seat::None)
        return person->user;
    const auto place = room.people().lower_bound({folded, {}});
    if (place == room.people().end() || place->first.first != folded)
        return {};
    const UserId user = place->second;
    const PersonState *other = m_people.find(user);
    return other->name.next().folded == folded && room.seatNext(user) != Seat::None ? user : UserId{};
}

} // namespace Confab
