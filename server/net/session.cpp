// SPDX-License-Identifier: MIT
#include "server/net/session.h"

#include "shared/base/logging.h"
#include "shared/base/overloaded.h"
#include "shared/protocol/codec.h"
#include "shared/protocol/codes.h"
#include "shared/protocol/text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

constexpr quint64 lengthBytes = 4; // of a frame, before its payload
constexpr qint64 mostAllowed = 3;  // send queues

} // namespace

Session::Session(SessionHost &host, ConnectionId id, const QString &from, std::unique_ptr<QTcpSocket> socket,
                 std::unique_ptr<SecureStream> secure, std::unique_ptr<AddressSlots::Slot> slot)
    : m_host(host),
      m_channel(std::move(socket), Limit::earlyFrame, std::move(secure)),
      m_id(id),
      m_from(from),
      m_slot(std::move(slot)),
      m_since(host.clock().steadyMillis()),
      m_heardAt(m_since),
      m_guard(host.settings().rate, host.settings().burst, host.settings().mostDropped, m_since),
      m_deadline(host.settings().frameTimeout),
      m_credit(host.settings().receiveQueue)
{
    m_stage = Stage::Greeting{m_since + host.settings().loginTimeout, 0};
    connect(&m_channel, &MessageChannel::received, this, &Session::receive);
    connect(&m_channel, &MessageChannel::heard, this, [this] {
        m_heardAt = m_host.clock().steadyMillis();
        m_pinged = false;
    });
    connect(&m_channel, &MessageChannel::broken, this, &Session::fail);
    connect(&m_channel, &MessageChannel::closed, this, [this](const QString &reason) {
        qCDebug(logNet).noquote() << m_from << "is gone:" << reason;
        end(u"connection lost"_s, Ended::lost);
        m_host.ended(*this);
    });
}

Session::~Session() = default;

bool Session::hubKnowsMe() const
{
    return std::holds_alternative<Stage::Deciding>(m_stage) || std::holds_alternative<Stage::Inside>(m_stage);
}

// From now on nothing more comes in; the hub hears of it if it knows of the connection.
void Session::end(const QString &reason, QAnyStringView counted)
{
    if (hubKnowsMe())
        m_host.tellHub(Gone{m_id, false, reason});
    depart(counted);
    m_owed.clear();
    m_looks.clear();
    m_heldBack.clear();
}

// Counted once, under the first reason.
void Session::depart(QAnyStringView counted)
{
    if (!std::holds_alternative<Stage::Leaving>(m_stage))
        m_host.meter().all.connectionsClosed.add(counted);
    m_stage = Stage::Leaving{};
}

void Session::close(const QByteArray &frame, QAnyStringView counted)
{
    depart(counted);
    m_host.meter().turn.sent(quint64(frame.size()));
    m_channel.send(frame);
    m_channel.finish();
}

void Session::close(const Closing &closing, const QString &why)
{
    end(why, closing.code);
    close(encodeFrame(ServerFrame(closing)), closing.code);
}

// The peer broke the protocol: it is told how, and that is all.
void Session::fail(const Error &error)
{
    if (const auto leftOut = m_host.logs().protocol.admit(m_host.clock().steadyMillis()))
        qCInfo(logNet).noquote() << m_from << "broke the protocol:" << error.code << error.text + leftOutText(*leftOut);
    end(u"connection lost"_s, Ended::protocol);
    m_host.meter().all.errors.add(error.code);
    close(encodeFrame(ServerFrame(ErrorFrame{error.code, error.text, {}, {}, {}})), Ended::protocol);
}

bool Session::isFullFor(qsizetype bytes) const
{
    return queued() + bytes > qint64(m_host.settings().sendQueue) + m_allowance;
}

void Session::send(const QByteArray &frame)
{
    // Much may be said in one turn; slow is only whom the system can't take it off.
    if (isFullFor(frame.size()))
        m_channel.flush();
    if (isFullFor(frame.size()))
        return tooSlow();
    put(frame, 1);
}

void Session::put(const QByteArray &frames, quint64 count)
{
    m_host.meter().turn.sent(quint64(frames.size()), count);
    m_channel.put(frames);
    if (!std::exchange(m_isTouched, true))
        m_host.touched(*this);
}

void Session::tooSlow()
{
    if (const auto leftOut = m_host.logs().tooSlow.admit(m_host.clock().steadyMillis()))
        qCInfo(logNet).noquote() << m_from << "is too slow: over" << m_host.settings().sendQueue
                                 << u"bytes wait"_s + leftOutText(*leftOut);
    close({Code::tooSlow, u"The connection is too slow for what is said here."_s, busyRetry}, u"too slow"_s);
}

void Session::deliver(const QByteArray &frame)
{
    if (!std::holds_alternative<Stage::Inside>(m_stage))
        return;
    if (m_beingWelcomed) // all of it, however long: else somebody who is in many rooms could never come in
        m_allowance = std::min(m_allowance + frame.size(), mostAllowed * qint64(m_host.settings().sendQueue));
    if (m_owed.empty())
        return send(frame);
    m_heldBytes += frame.size();
    m_heldBack.push_back(frame);
    if (isFullFor(0))
        m_channel.flush();
    if (isFullFor(0))
        tooSlow();
}

bool Session::deliverTogether(const QByteArray &frames, quint64 count)
{
    if (!std::holds_alternative<Stage::Inside>(m_stage))
        return true;
    if (m_beingWelcomed || !m_owed.empty() || isFullFor(frames.size()))
        return false;
    put(frames, count);
    return true;
}

void Session::receive(QByteArrayView payload)
{
    m_host.meter().turn.received(quint64(payload.size()) + lengthBytes);
    ++m_frames;
    std::visit(Overloaded{
                   [&](const Stage::Greeting &) { greet(payload); },
                   [](const Stage::Deciding &) {}, // the channel is held meanwhile
                   [&](const Stage::Inside &) { act(payload); },
                   [](const Stage::Leaving &) {},
               },
               m_stage);
}

void Session::greet(QByteArrayView payload)
{
    auto frame = decodeClientFrame(payload);
    if (!frame)
        return fail(frame.error());
    auto *hello = std::get_if<Hello>(&*frame);
    if (!hello)
        return fail({Code::badFrame, u"The first frame has to be a hello."_s});
    const int hellos = std::get<Stage::Greeting>(m_stage).hellos + 1;
    m_stage = Stage::Deciding{hellos};
    pause(Pause::Deciding);
    m_host.tellHub(Arrived{m_id, m_from, std::move(*hello)});
}

void Session::refuse(const QByteArray &frame, bool final)
{
    const auto *deciding = std::get_if<Stage::Deciding>(&m_stage);
    if (!deciding)
        return;
    const int hellos = deciding->hellos;
    if (final) {
        close(frame, Ended::refused);
        return;
    }
    if (hellos >= mostHellos) {
        m_host.meter().turn.sent(quint64(frame.size()));
        m_channel.send(frame);
        close({Code::loginTimeout, u"That was one attempt too many."_s, {}}, {});
        return;
    }
    m_stage = Stage::Greeting{m_host.clock().steadyMillis() + m_host.settings().afterRefusal, hellos};
    send(frame);
    resume(Pause::Deciding);
}

void Session::admit(const QByteArray &welcome, std::vector<CatchUp> owed)
{
    if (!std::holds_alternative<Stage::Deciding>(m_stage))
        return;
    m_stage = Stage::Inside{};
    m_host.admitted(*this);
    m_channel.setFrameLimit(quint32(m_host.settings().frame));
    send(welcome);
    m_beingWelcomed = true;
    m_owed.assign(owed.rbegin(), owed.rend());
    resume(Pause::Deciding);
    readNext();
}

void Session::act(QByteArrayView payload)
{
    auto frame = decodeClientFrame(payload);
    if (!frame)
        return fail(frame.error());
    if (auto *bye = std::get_if<Bye>(&*frame)) {
        // A text that can't be shown is no reason to stay.
        const QString text = bye->text && checkLine(*bye->text, 0, Limit::note) ? *bye->text : QString();
        m_host.tellHub(Gone{m_id, true, text});
        depart(Ended::bye);
        m_channel.finish();
        return;
    }
    if (mayPass(*frame, payload.size())) {
        if (auto *ping = std::get_if<Ping>(&*frame))
            send(encodeFrame(ServerFrame(Pong{std::move(ping->data)})));
        else if (!std::holds_alternative<Pong>(*frame))
            passOn(std::move(*frame), payload.size());
    }
    pauseIfFull();
}

void Session::tick(quint64 now)
{
    if (!checkFlow(now))
        return;
    const NetSettings &settings = m_host.settings();
    if (const auto *greeting = std::get_if<Stage::Greeting>(&m_stage)) {
        if (now >= greeting->deadline)
            close({Code::loginTimeout, u"Nobody said hello in time."_s, {}}, {});
        return;
    }
    if (!std::holds_alternative<Stage::Inside>(m_stage))
        return;
    const quint64 silence = now - std::min(now, m_heardAt);
    if (silence >= settings.idleTimeout) {
        close({Code::idle, u"Nothing was heard of you for too long."_s, {}}, u"timed out"_s);
    } else if (!m_pinged && silence >= settings.idleTimeout * 2 / 5) { // 60 s of 150
        m_pinged = true;
        m_awaitsPong = true;
        send(encodeFrame(ServerFrame(Ping{})));
    }
}

} // namespace Confab
