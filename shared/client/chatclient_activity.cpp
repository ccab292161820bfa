// SPDX-License-Identifier: MIT
#include "shared/client/chatclient_p.h"

#include "shared/base/logging.h"
#include "shared/base/overloaded.h"
#include "shared/protocol/codec.h"
#include "shared/protocol/codes.h"
#include "shared/protocol/limits.h"

#include <QNetworkInformation>

#include <algorithm>
#include <utility>

namespace Confab {

namespace {

// A server may ask for patience, but not for ever.
constexpr Span longestRetry = 60 * 60 * 1000;

} // namespace

bool ChatClient::Private::become(Activity next)
{
    const State before = q->state();
    // What it was is dropped at the end, when all is in place.
    const Activity old = std::exchange(activity, std::move(next));
    const quint64 mine = ++turn;
    rearm();
    const State after = q->state();
    if (after != before)
        Q_EMIT q->stateChanged(after);
    return mine == turn;
}

ServerLink *ChatClient::Private::link() const
{
    return std::visit(Overloaded{
                          [](const Doing::Nothing &) -> ServerLink * { return nullptr; },
                          [](const Doing::Arriving &arriving) { return arriving.link.get(); },
                          [](const Doing::AskingOwner &asking) { return asking.link.get(); },
                          [](const Doing::JudgingKey &) -> ServerLink * { return nullptr; },
                          [](const Doing::Chatting &chatting) { return chatting.link.get(); },
                          [](const Doing::Resting &) -> ServerLink * { return nullptr; },
                          [](const Doing::SentAway &) -> ServerLink * { return nullptr; },
                          [](const Doing::Parting &parting) { return parting.link.get(); },
                      },
                      activity);
}

void ChatClient::Private::connectNow()
{
    LinkPtr fresh(new ServerLink(server, world.clock, q));
    ServerLink *link = fresh.get();
    QObject::connect(link, &ServerLink::opened, q, [this] { onOpened(); });
    QObject::connect(link, &ServerLink::frameCame, q, [this](const ServerFrame &frame) { onFrame(frame); });
    QObject::connect(link, &ServerLink::gone, q, [this](const QString &reason) { onGone(reason); });
    if (become(Doing::Arriving{std::move(fresh), now() + timings.connectWithin}))
        link->start();
}

void ChatClient::Private::onOpened()
{
    if (server.tls)
        judgeKey();
    else
        sayHello();
}

void ChatClient::Private::judgeKey()
{
    const std::optional<KeyHash> shown = link()->key();
    const bool vouched = link()->vouched();
    const std::optional<Pin> known = world.pins.pin(server.key());
    if (!shown && !vouched) {
        lose(ChatClient::tr("The server's key is of a kind that can't be checked."));
        return;
    }
    if (shown && known && known->key != *shown && !vouched) {
        if (become(Doing::JudgingKey{*shown}))
            Q_EMIT q->keyChanged(*known, *shown);
        return;
    }
    // Also where authorities vouch for it: should they stop to, a different key is a changed one.
    if (shown && (!known || known->key != *shown)) {
        const auto since = QDateTime::fromMSecsSinceEpoch(qint64(world.clock.wallMillis()));
        world.pins.setPin(server.key(), Pin{*shown, since});
    }
    sayHello();
}

void ChatClient::Private::sayHello()
{
    auto *arriving = std::get_if<Doing::Arriving>(&activity);
    if (arriving == nullptr)
        return;
    arriving->saidHello = true;
    arriving->showedToken = token.has_value();

    Hello hello;
    hello.version = Limit::version;
    hello.nick = nick;
    if (!program.isEmpty())
        hello.client = program;
    if (!password.isEmpty())
        hello.password = password;
    hello.resume = token;
    if (!seen.empty())
        hello.seen = seen;
    hello.beside = beside;
    // The first frame is bounded. What is not told of isn't resumed: its owner sees from the welcome that it is behind.
    while (hello.seen && encodeFrame(hello).size() > qsizetype(Limit::earlyFrame)) {
        const size_t half = seen.size() / 2;
        seen.erase(std::next(seen.begin(), std::ptrdiff_t(half)), seen.end());
        hello.seen = seen.empty() ? std::nullopt : std::optional(seen);
    }
    arriving->link->send(hello);
    arriving->link->flush();
}

void ChatClient::Private::onGone(const QString &reason)
{
    if (std::holds_alternative<Doing::Parting>(activity))
        become(Doing::Nothing{});
    else if (std::holds_alternative<Doing::AskingOwner>(activity))
        become(Doing::AskingOwner{}); // the question still stands
    else
        lose(reason);
}

void ChatClient::Private::lose(const QString &reason, std::optional<Span> retry)
{
    const auto *chatting = std::get_if<Doing::Chatting>(&activity);
    if (chatting != nullptr && now() - chatting->since >= timings.lasting)
        attempt = 0;
    quint64 delay = timings.backOff.delay(attempt, world.random.generate());
    if (retry) {
        // Everyone was told the same time: not all shall come back in the same moment.
        const Span patience = std::min(*retry, longestRetry);
        delay = std::max(delay, patience + patience * world.random.bounded(30U) / 100);
    }
    ++attempt;
    // Quoted, and so escaped: the reason may be a server's.
    qCInfo(logClient).noquote() << server.text() << "lost:" << QDebug::toString(reason) << "- trying again in" << delay
                                << "ms";
    outbox.rewind();
    ephemera.end();
    if (!become(Doing::Resting{now() + delay}))
        return;
    const quint64 mine = turn;
    Q_EMIT q->lost(reason);
    if (mine == turn)
        failRequests();
}

void ChatClient::Private::endForGood()
{
    outbox.rewind();
    ephemera.end();
    if (become(Doing::SentAway{}))
        failRequests();
}

void ChatClient::Private::failRequests()
{
    const auto unanswered = std::exchange(requests, {});
    requestsHeldUntil = 0;
    for (const auto &[id, request] : unanswered)
        Q_EMIT q->failed(ErrorFrame{Code::unavailable, ChatClient::tr("The connection was lost."), id, {}, {}});
}

void ChatClient::Private::listenToNetwork()
{
    // Loading the plug-in is the program's choice: tools with a thousand clients have no use for it.
    QNetworkInformation *network = QNetworkInformation::instance();
    if (listensToNetwork || network == nullptr)
        return;
    listensToNetwork = true;
    QObject::connect(network, &QNetworkInformation::reachabilityChanged, q,
                     [this](QNetworkInformation::Reachability reach) {
                         if (reach != QNetworkInformation::Reachability::Disconnected)
                             cameBack();
                     });
}

void ChatClient::Private::cameBack()
{
    if (std::holds_alternative<Doing::Resting>(activity)) {
        connectNow();
    } else if (auto *chatting = std::get_if<Doing::Chatting>(&activity)) {
        chatting->aliveBy = now() + timings.probeWithin;
        ping();
        rearm();
    }
}

} // namespace Confab
