// SPDX-License-Identifier: MIT
#include "shared/client/chatclient_p.h"

#include "shared/protocol/codec.h"
#include "shared/protocol/codes.h"
#include "shared/protocol/framecost.h"
#include "shared/protocol/limits.h"

#include <algorithm>
#include <utility>

namespace Confab {

std::optional<quint64> ChatClient::Private::nextSend()
{
    if (!std::holds_alternative<Doing::Chatting>(activity))
        return std::nullopt;
    std::optional<quint64> at;
    const auto include = [&at](quint64 time) { at = at ? std::min(*at, time) : time; };
    if (outbox.next() != nullptr)
        include(outbox.heldUntil());
    if (std::any_of(requests.begin(), requests.end(), [this](const auto &entry) { return isReady(entry.second); }))
        include(requestsHeldUntil);
    if (const auto due = ephemera.nextAt())
        include(*due);
    return at ? std::optional(std::max(*at, pacer.goesAt(now()))) : std::nullopt;
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
    if (!std::holds_alternative<Doing::Chatting>(activity)) {
        rearm(); // for what couldn't be stored
        return;
    }
    const quint64 time = now();
    const auto tooLarge = sendRequests(time);
    const auto refused = sendOutbox(time);
    while (pacer.mayGo(time)) {
        const auto frame = ephemera.next(time, pacer.isCalm(time));
        if (!frame)
            break;
        transmit(*frame);
    }
    link()->flush();
    if (!refused.empty())
        storeSoon();
    rearm();

    for (const RequestId id : tooLarge)
        Q_EMIT q->failed(ErrorFrame{Code::tooLarge, ChatClient::tr("This is too long."), id, {}, {}});
    for (const auto &[failure, reason] : refused)
        tell(failure, reason);
}

// Leaving a room comes after what was said there before.
bool ChatClient::Private::isReady(const OpenRequest &request) const
{
    const auto *leave = std::get_if<Leave>(&request.frame);
    return request.waits && (leave == nullptr || !outbox.hasWaiting(leave->room));
}

std::vector<RequestId> ChatClient::Private::sendRequests(quint64 time)
{
    const quint64 most = std::max<quint64>(welcomed->limits.frame, Limit::earlyFrame);
    std::vector<RequestId> tooLarge;
    for (auto at = requests.begin(); at != requests.end();) {
        if (time < requestsHeldUntil || !pacer.mayGo(time))
            break;
        auto &[id, request] = *at;
        if (!isReady(request)) {
            ++at;
            continue;
        }
        request.waits = false;
        // The server would hang up.
        if (quint64(encodeFrame(request.frame).size()) > most) {
            tooLarge.push_back(id);
            at = requests.erase(at);
            continue;
        }
        transmit(request.frame);
        wantAnswer();
        ++at;
    }
    return tooLarge;
}

std::vector<std::pair<Outbox::Failure, QString>> ChatClient::Private::sendOutbox(quint64 time)
{
    std::vector<std::pair<Outbox::Failure, QString>> refused;
    while (time >= outbox.heldUntil() && pacer.mayGo(time)) {
        const Unconfirmed *message = outbox.next();
        if (message == nullptr)
            break;
        if (const Status status = checkTexts(message->what, welcomed->limits.text); !status) {
            if (const auto failure = outbox.fail(message->nonce(), status.error().text))
                refused.emplace_back(*failure, status.error().text);
            continue;
        }
        std::visit([this](const auto &what) { transmit(what); }, message->what);
        wantAnswer();
        outbox.advance();
    }
    return refused;
}

void ChatClient::Private::transmit(const ClientFrame &frame)
{
    if (ServerLink *to = link()) {
        pacer.went(now(), frameCost(frame, 0, 0)); // none of ours is longer than a text
        to->send(frame);
    }
}

} // namespace Confab
