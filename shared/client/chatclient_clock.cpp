// SPDX-License-Identifier: MIT
#include "shared/client/chatclient_p.h"

#include "shared/base/logging.h"
#include "shared/base/overloaded.h"
#include "shared/protocol/text.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

// The wall clock went so much further than the steady one: the machine slept. Adjustments are smaller.
constexpr quint64 sleptMillis = 5'000;
constexpr quint64 storeWithin = 500;

} // namespace

// ---- One timer for everything. It is only moved to an earlier time: what was put off is found when it fires.

void ChatClient::Private::rearm()
{
    const std::optional<quint64> at = deadline();
    if (!at) {
        timer->stop();
        return;
    }
    if (timer->isActive() && timerAt <= *at)
        return;
    const quint64 time = now();
    const quint64 wait = *at > time ? std::min(*at - time, quint64(timings.look)) : 0;
    timerAt = time + wait;
    timer->start(int(wait));
}

std::optional<quint64> ChatClient::Private::deadline()
{
    std::optional<quint64> at =
        std::visit(Overloaded{
                       [](const Doing::Nothing &) -> std::optional<quint64> { return std::nullopt; },
                       [](const Doing::Arriving &arriving) -> std::optional<quint64> { return arriving.until; },
                       [](const Doing::AskingOwner &) -> std::optional<quint64> { return std::nullopt; },
                       [](const Doing::JudgingKey &) -> std::optional<quint64> { return std::nullopt; },
                       [this](const Doing::Chatting &chatting) -> std::optional<quint64> {
                           const quint64 heard = chatting.link->heardAt();
                           quint64 first = std::min(std::max(heard, chatting.pingedAt) + timings.pingAfter,
                                                    heard + timings.lostAfter);
                           if (chatting.aliveBy != 0)
                               first = std::min(first, chatting.aliveBy);
                           return first;
                       },
                       [](const Doing::Resting &resting) -> std::optional<quint64> { return resting.until; },
                       [](const Doing::SentAway &) -> std::optional<quint64> { return std::nullopt; },
                       [](const Doing::Parting &) -> std::optional<quint64> { return std::nullopt; },
                   },
                   activity);
    const auto include = [&at](std::optional<quint64> other) {
        if (other && (!at || *other < *at))
            at = other;
    };
    include(nextSend());
    if (storeAt != 0)
        include(storeAt);
    return at;
}

std::optional<quint64> ChatClient::Private::nextSend()
{
    if (!std::holds_alternative<Doing::Chatting>(activity))
        return std::nullopt;
    std::optional<quint64> at;
    if (outbox.next() != nullptr)
        at = outbox.heldUntil();
    const bool asks =
        std::any_of(requests.begin(), requests.end(), [](const auto &entry) { return entry.second.waits; });
    if (asks)
        at = at ? std::min(*at, requestsHeldUntil) : requestsHeldUntil;
    return at ? std::optional(std::max(*at, pacer.goesAt(now()))) : std::nullopt;
}

void ChatClient::Private::look()
{
    checkWake();
    if (const auto *arriving = std::get_if<Doing::Arriving>(&activity); arriving != nullptr && now() >= arriving->until)
        lose(arriving->link->complaint());
    else if (const auto *resting = std::get_if<Doing::Resting>(&activity);
             resting != nullptr && now() >= resting->until)
        connectNow();
    else
        checkLife();
    pump();
    if (storeAt != 0 && now() >= storeAt)
        store();
    rearm();
}

void ChatClient::Private::checkWake()
{
    const quint64 wall = world.clock.wallMillis();
    const quint64 steady = now();
    const bool slept = wall > lookedWall && wall - lookedWall > steady - lookedSteady + sleptMillis;
    lookedWall = wall;
    lookedSteady = steady;
    if (slept)
        cameBack();
}

void ChatClient::Private::checkLife()
{
    auto *chatting = std::get_if<Doing::Chatting>(&activity);
    if (chatting == nullptr)
        return;
    const quint64 time = now();
    const quint64 heard = chatting->link->heardAt();
    if (time >= heard + timings.lostAfter || (chatting->aliveBy != 0 && time >= chatting->aliveBy))
        lose(ChatClient::tr("Nothing was heard of the server any more."));
    else if (time >= std::max(heard, chatting->pingedAt) + timings.pingAfter)
        ping();
}

void ChatClient::Private::ping()
{
    auto *chatting = std::get_if<Doing::Chatting>(&activity);
    if (chatting == nullptr)
        return;
    // Random, so that it isn't taken for a ping of the owner's.
    const quint64 mark = world.random.generate64();
    chatting->ping = QByteArray(reinterpret_cast<const char *>(&mark), sizeof mark);
    chatting->pingedAt = now();
    chatting->pinged.start();
    transmit(Ping{chatting->ping});
    chatting->link->flush();
}

void ChatClient::Private::pumpSoon()
{
    // At the end of the turn: a hundred lines at once are stored once, and then sent.
    if (!std::exchange(pumping, true))
        QMetaObject::invokeMethod(
            q, [this] { pump(); }, Qt::QueuedConnection);
}

void ChatClient::Private::pump()
{
    pumping = false;
    if (unstored)
        store();
    if (!std::holds_alternative<Doing::Chatting>(activity))
        return;

    const quint64 time = now();
    bool sent = false;
    for (auto &[id, request] : requests) {
        if (time < requestsHeldUntil || !pacer.mayGo(time))
            break;
        if (std::exchange(request.waits, false)) {
            transmit(request.frame);
            sent = true;
        }
    }
    std::vector<std::pair<Nonce, QString>> refused;
    while (time >= outbox.heldUntil() && pacer.mayGo(time)) {
        const Unconfirmed *message = outbox.next();
        if (message == nullptr)
            break;
        if (const Status status = checkProse(message->say.text, welcomed->limits.text); !status) {
            const Nonce nonce = message->say.nonce;
            outbox.fail(nonce, status.error().text);
            refused.emplace_back(nonce, status.error().text);
            continue;
        }
        transmit(message->say);
        outbox.advance();
        sent = true;
    }
    if (sent)
        link()->flush();
    if (!refused.empty())
        storeSoon();
    rearm();
    for (const auto &[nonce, reason] : refused)
        Q_EMIT q->notSent(nonce, reason);
}

void ChatClient::Private::transmit(const ClientFrame &frame)
{
    if (ServerLink *to = link()) {
        pacer.went(now());
        to->send(frame);
    }
}

RequestId ChatClient::Private::ask(ClientFrame frame)
{
    if (!std::holds_alternative<Doing::Chatting>(activity))
        return 0;
    const RequestId id = ++lastRequest;
    if (auto *history = std::get_if<History>(&frame))
        history->id = id;
    else if (auto *members = std::get_if<Members>(&frame))
        members->id = id;
    requests.emplace(id, OpenRequest{std::move(frame)});
    pumpSoon();
    return id;
}

void ChatClient::Private::storeSoon()
{
    if (storeAt == 0) {
        storeAt = now() + storeWithin;
        rearm();
    }
}

void ChatClient::Private::store()
{
    unstored = false;
    storeAt = 0;
    if (!world.sessions.save(server.key(), StoredSession{token, nick, outbox.entries()}))
        qCWarning(logClient).noquote() << "What is unconfirmed could not be stored for" << server.text();
}

} // namespace Confab
