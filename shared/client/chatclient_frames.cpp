// SPDX-License-Identifier: MIT
#include "shared/client/chatclient_p.h"

#include "shared/base/overloaded.h"
#include "shared/protocol/codes.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

constexpr Span longestHold = 60 * 60 * 1000;

const Event &eventOf(const Logged &logged)
{
    return std::visit([](const auto &event) -> const Event & { return event.event; }, logged);
}

// A frame that may come before the welcome.
bool isEarly(const ServerFrame &frame)
{
    return std::holds_alternative<Welcome>(frame) || std::holds_alternative<Refused>(frame)
        || std::holds_alternative<ErrorFrame>(frame) || std::holds_alternative<Closing>(frame)
        || std::holds_alternative<Ping>(frame) || std::holds_alternative<UnknownFrame>(frame);
}

bool isForGood(const QString &code)
{
    return code == Code::replaced || code == Code::kicked || code == Code::banned;
}

// Only the owner can answer these, however long one waits.
bool asksOwner(const Refused &refusal)
{
    return !refusal.retry || refusal.code.startsWith("nick-"_L1) || refusal.code == Code::wrongPassword;
}

} // namespace

void ChatClient::Private::onFrame(const ServerFrame &frame)
{
    const quint64 mine = turn;
    Q_EMIT q->frameCame(frame);
    if (mine != turn || std::holds_alternative<Doing::Parting>(activity))
        return;
    if (!std::holds_alternative<Doing::Chatting>(activity) && !isEarly(frame)) {
        lose(ChatClient::tr("The server sent something before its welcome that it may not."));
        return;
    }
    std::visit(Overloaded{
                   [&](const Welcome &welcome) { onWelcome(welcome); },
                   [&](const Refused &refusal) { onRefused(refusal); },
                   [&](const Roster &roster) { onRoster(roster); },
                   [&](const Crowd &crowd) { Q_EMIT q->crowdCounted(crowd); },
                   [&](const Said &said) { onEvent(said); },
                   [&](const Edited &edited) { onEvent(edited); },
                   [&](const Deleted &deleted) { onEvent(deleted); },
                   [&](const Reacted &reacted) { onEvent(reacted); },
                   [&](const TopicSet &set) { onEvent(set); },
                   [&](const RoomOpened &opened) {
                       answered(opened.re);
                       ephemera.entered(opened.about.room, opened.about.read);
                       Q_EMIT q->roomOpened(opened);
                   },
                   [&](const Joined &joined) { Q_EMIT q->joined(joined); },
                   [&](const Left &left) { onLeft(left); },
                   [&](const Changed &changed) {
                       if (changed.who.user == welcomed->you.user) {
                           welcomed->you = changed.who;
                           nick = changed.who.nick;
                           ephemera.statusMoved(changed.who);
                           storeSoon();
                       }
                       Q_EMIT q->changed(changed);
                   },
                   [&](const Page &page) { onPage(page); },
                   [&](const RoomList &list) {
                       answered(list.re);
                       Q_EMIT q->roomListCame(list);
                   },
                   [&](const Persons &persons) {
                       answered(persons.re);
                       Q_EMIT q->personsCame(persons);
                   },
                   [&](const Read &read) {
                       ephemera.readMoved(read.room, read.seq);
                       Q_EMIT q->readMoved(read);
                   },
                   [&](const Typed &typed) { Q_EMIT q->typed(typed); },
                   [&](const Done &done) { onDone(done.re); },
                   [&](const Ping &ping) {
                       transmit(Pong{ping.data});
                       link()->flush();
                   },
                   [&](const Pong &pong) { onPong(pong); },
                   [&](const ErrorFrame &error) { onError(error); },
                   [&](const Closing &why) { onClosing(why); },
                   [](const UnknownFrame &) {},
               },
               frame);
    if (mine == turn)
        heardOf();
}

void ChatClient::Private::onWelcome(const Welcome &welcome)
{
    auto *arriving = std::get_if<Doing::Arriving>(&activity);
    if (arriving == nullptr || !arriving->saidHello) {
        lose(ChatClient::tr("The server sent a welcome that nobody asked for."));
        return;
    }
    const bool sameLog = !welcomed || welcomed->log == welcome.log;
    const bool stranger =
        (arriving->showedToken && !welcome.resumed) || (welcomed && welcomed->you.user != welcome.you.user);
    if (!sameLog)
        seen.clear();
    if (!sameLog || stranger)
        ephemera.reset();
    ephemera.begin(welcome.rooms, welcome.you);
    // Where one isn't any more, nothing is held.
    std::erase_if(seen, [&](const auto &entry) {
        return std::none_of(welcome.rooms.begin(), welcome.rooms.end(),
                            [&](const Room &room) { return room.room == entry.first; });
    });
    // Their nonces belong to a person that the server has forgotten: sent again, one might stand there twice.
    const QString reason = ChatClient::tr("The server does not know you any more.");
    const auto failures = stranger ? outbox.failAll(reason) : std::vector<Outbox::Failure>{};
    outbox.rewind();
    welcomed = welcome;
    clockAhead = qint64(welcome.now) - qint64(world.clock.wallMillis());
    token = welcome.resume;
    nick = welcome.you.nick;
    store();

    LinkPtr link = std::move(arriving->link);
    link->setFrameLimit(welcome.limits.frame);
    pacer = Pacer(welcome.limits.rate, welcome.limits.burst, now());
    if (!become(Doing::Chatting{std::move(link), now(), 0, 0, {}, {}, true, {}}))
        return;
    const quint64 mine = turn;
    Q_EMIT q->arrived(welcome, sameLog);
    for (const Outbox::Failure &failure : failures) {
        if (mine == turn)
            tell(failure, reason);
    }
    if (mine != turn)
        return;
    ping();
    pump();
}

void ChatClient::Private::onRefused(const Refused &refusal)
{
    auto *arriving = std::get_if<Doing::Arriving>(&activity);
    if (arriving == nullptr) {
        lose(ChatClient::tr("The server refused what nobody asked for."));
        return;
    }
    if (!refusal.final && !asksOwner(refusal)) {
        lose(refusal.text, refusal.retry);
        return;
    }
    LinkPtr link = std::move(arriving->link);
    const bool current = refusal.final ? become(Doing::SentAway{}) : become(Doing::AskingOwner{std::move(link)});
    if (current)
        Q_EMIT q->refused(refusal);
}

void ChatClient::Private::onClosing(const Closing &why)
{
    const quint64 mine = turn;
    Q_EMIT q->closing(why);
    if (mine != turn)
        return;
    if (isForGood(why.code))
        endForGood();
    else if (std::holds_alternative<Doing::AskingOwner>(activity))
        become(Doing::AskingOwner{});
    else
        lose(why.text, why.retry);
}

void ChatClient::Private::onError(const ErrorFrame &error)
{
    if (!std::holds_alternative<Doing::Chatting>(activity)) {
        onGone(error.text); // before the welcome nothing but hello can have been wrong
        return;
    }
    const std::optional<quint64> until =
        error.retry ? std::optional(now() + std::min(*error.retry, longestHold)) : std::nullopt;
    if (error.nonce && outbox.contains(*error.nonce)) {
        if (until) {
            outbox.holdFrom(*error.nonce, *until);
            rearm();
        } else if (const auto failure = outbox.fail(*error.nonce, error.text)) {
            storeSoon();
            tell(*failure, error.text);
        }
        return;
    }
    if (const auto request = error.re ? requests.find(*error.re) : requests.end(); request != requests.end()) {
        if (until) {
            request->second.waits = true;
            requestsHeldUntil = std::max(requestsHeldUntil, *until);
            rearm();
            return;
        }
        requests.erase(request);
    }
    if (until && !error.re && !error.nonce) {
        // It can only mean what nobody waits for.
        ephemera.hold(*until);
        rearm();
    }
    Q_EMIT q->failed(error);
}

void ChatClient::Private::tell(const Outbox::Failure &failure, const QString &reason)
{
    if (failure.kept)
        Q_EMIT q->notSent(failure.nonce, reason);
    else
        Q_EMIT q->discarded(failure.nonce);
}

void ChatClient::Private::onRoster(const Roster &roster)
{
    // An answer ends with its last part, but also tells by `more` that there is more than was asked for.
    if (const auto request = roster.re ? requests.find(*roster.re) : requests.end(); request != requests.end()) {
        const auto *members = std::get_if<Members>(&request->second.frame);
        const quint64 page = welcomed->limits.page;
        request->second.came += roster.people.size();
        if (!roster.more || members == nullptr || request->second.came >= std::min(members->limit.value_or(page), page))
            requests.erase(request);
    }
    Q_EMIT q->rosterCame(roster);
}

void ChatClient::Private::onLeft(const Left &left)
{
    if (left.user == welcomed->you.user)
        forgetRoom(left.room);
    Q_EMIT q->left(left);
}

void ChatClient::Private::onDone(RequestId re)
{
    if (const auto request = requests.find(re); request != requests.end()) {
        if (const auto *leave = std::get_if<Leave>(&request->second.frame))
            forgetRoom(leave->room);
        requests.erase(request);
    }
    Q_EMIT q->done(re);
}

// What was held of a room that was left may be other than what is there when one comes back.
void ChatClient::Private::forgetRoom(RoomId room)
{
    seen.erase(room);
    ephemera.left(room);
}

void ChatClient::Private::onEvent(const Logged &event)
{
    const quint64 mine = turn;
    moveSeen(eventOf(event));
    Q_EMIT q->logged(event);
    if (mine == turn)
        confirm(eventOf(event));
}

void ChatClient::Private::onPage(const Page &page)
{
    const quint64 mine = turn;
    answered(page.re);
    if (!page.re && !page.events.empty()) {
        const auto at = seen.find(page.room);
        const Seq first = eventOf(page.events.front()).seq;
        if (page.gap && at != seen.end() && first > at->second)
            at->second = first - 1; // the owner drops what it held
        for (const Logged &event : page.events)
            moveSeen(eventOf(event));
    }
    Q_EMIT q->pageCame(page);
    for (const Logged &event : page.events) {
        if (mine != turn)
            return;
        confirm(eventOf(event));
    }
}

void ChatClient::Private::moveSeen(const Event &event)
{
    // Only without a gap: after one, the next resuming brings what is missing. A room that was left is another matter.
    const auto at = seen.find(event.room);
    if (at != seen.end() && event.seq == at->second + 1)
        at->second = event.seq;
}

void ChatClient::Private::confirm(const Event &event)
{
    if (event.user != welcomed->you.user || !outbox.remove(event.nonce))
        return;
    // A crash before it is stored costs one repetition, which records nothing.
    storeSoon();
    Q_EMIT q->confirmed(event.nonce, event.seq);
}

void ChatClient::Private::onPong(const Pong &pong)
{
    auto &chatting = std::get<Doing::Chatting>(activity);
    if (!chatting.ping || pong.data != chatting.ping) {
        Q_EMIT q->echoed(pong.data.value_or(QByteArray()));
        return;
    }
    chatting.ping.reset();
    chatting.aliveBy = 0;
    Q_EMIT q->roundTrip(chatting.pinged.nsecsElapsed() / 1000);
}

} // namespace Confab
