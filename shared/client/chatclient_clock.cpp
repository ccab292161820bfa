// SPDX-License-Identifier: MIT
#include "shared/client/chatclient_p.h"

#include "shared/base/logging.h"
#include "shared/base/overloaded.h"

#include <algorithm>
#include <utility>

namespace Confab {

namespace {

// The wall clock went so much further than the steady one: the machine slept. Adjustments are smaller.
constexpr quint64 sleptMillis = 5'000;
constexpr quint64 storeWithin = 500;
constexpr quint64 storeAgainAfter = 2'000; // where that failed

quint64 answerBy(const Doing::Chatting &chatting, quint64 within)
{
    return std::max({chatting.askedAt.value_or(0), chatting.pingedAt, chatting.link->heardAt()}) + within;
}

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
                           if (chatting.askedAt && chatting.answers)
                               first = std::min(first, answerBy(chatting, timings.answerWithin));
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
    else if (chatting->askedAt && chatting->answers && time >= answerBy(*chatting, timings.answerWithin))
        doubt(*chatting);
}

// What was asked may take its time; a ping doesn't.
void ChatClient::Private::doubt(Doing::Chatting &chatting)
{
    if (!chatting.ping) {
        ping();
        return;
    }
    chatting.answers = false;
    Q_EMIT q->answering(false);
}

void ChatClient::Private::wantAnswer()
{
    auto *chatting = std::get_if<Doing::Chatting>(&activity);
    if (chatting != nullptr && !chatting->askedAt)
        chatting->askedAt = now();
}

void ChatClient::Private::heardOf()
{
    auto *chatting = std::get_if<Doing::Chatting>(&activity);
    if (chatting == nullptr)
        return;
    const bool owed = chatting->ping || outbox.hasSent()
        || std::any_of(requests.begin(), requests.end(), [](const auto &entry) { return !entry.second.waits; });
    chatting->askedAt = owed ? std::optional(now()) : std::nullopt;
    if (!std::exchange(chatting->answers, true))
        Q_EMIT q->answering(true);
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
    wantAnswer();
    transmit(Ping{chatting->ping});
    chatting->link->flush();
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
    const bool stored = world.sessions.save(server.key(), StoredSession{token, nick, outbox.entries()});
    if (!stored && !ending)
        storeAt = now() + storeAgainAfter;
    if (std::exchange(storing, stored) != stored) {
        if (!stored)
            qCWarning(logClient).noquote() << "What is unconfirmed could not be stored for" << server.text();
        // A slot may do anything, and who stores is in the middle of something.
        if (!ending)
            QMetaObject::invokeMethod(
                q, [this, stored] { Q_EMIT q->storingChanged(stored); }, Qt::QueuedConnection);
    }
}

} // namespace Confab
