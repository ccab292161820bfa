// SPDX-License-Identifier: MIT
#include "server/net/session.h"

#include "shared/base/logging.h"
#include "shared/base/overloaded.h"
#include "shared/protocol/codec.h"
#include "shared/protocol/codes.h"
#include "shared/protocol/echo.h"
#include "shared/protocol/text.h"

#include <QSslSocket>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

constexpr Span busyRetry = 1'000; // ms
constexpr qint64 mostAllowed = 3; // send queues

ClientFrame askedBy(const Look &look)
{
    if (const auto *seek = std::get_if<Seek>(&look))
        return seek->query;
    return std::get<History>(look);
}

bool concerns(const Look &look, RoomId room)
{
    if (const auto *seek = std::get_if<Seek>(&look))
        return std::find(seek->rooms.begin(), seek->rooms.end(), room) != seek->rooms.end();
    return std::get<History>(look).room == room;
}

} // namespace

Session::Session(SessionHost &host, ConnectionId id, const QString &from, std::unique_ptr<QTcpSocket> socket,
                 std::unique_ptr<AddressSlots::Slot> slot)
    : m_host(host),
      m_id(id),
      m_from(from),
      m_slot(std::move(slot)),
      m_channel(std::move(socket), Limit::earlyFrame),
      m_since(host.clock().steadyMillis()),
      m_heardAt(m_since),
      m_limiter(host.settings().rate, host.settings().burst, m_since)
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
        end(u"connection lost"_s);
        m_host.ended(*this);
    });
}

Session::~Session() = default;

bool Session::hubKnowsMe() const
{
    return std::holds_alternative<Stage::Deciding>(m_stage) || std::holds_alternative<Stage::Inside>(m_stage);
}

// From now on nothing more comes in; the hub hears of it if it knows of the connection.
void Session::end(const QString &reason)
{
    if (hubKnowsMe())
        m_host.tellHub(Gone{m_id, false, reason});
    m_stage = Stage::Leaving{};
    m_owed.clear();
    m_looks.clear();
    m_heldBack.clear();
}

void Session::close(const QByteArray &frame)
{
    m_stage = Stage::Leaving{};
    m_channel.send(frame);
    m_channel.finish();
}

void Session::close(const Closing &closing, const QString &why)
{
    end(why);
    close(encodeFrame(ServerFrame(closing)));
}

// The peer broke the protocol: it is told how, and that is all.
void Session::fail(const Error &error)
{
    qCInfo(logNet).noquote() << m_from << "broke the protocol:" << error.code << error.text;
    end(u"connection lost"_s);
    close(encodeFrame(ServerFrame(ErrorFrame{error.code, error.text, {}, {}, {}})));
}

void Session::send(const QByteArray &frame)
{
    const auto most = qint64(m_host.settings().sendQueue);
    const auto isFull = [&] { return m_channel.queued() + m_heldBytes + frame.size() > most + m_allowance; };
    // Much may be said in one turn; slow is only whom the system can't take it off.
    if (isFull())
        m_channel.flush();
    if (isFull()) {
        qCInfo(logNet).noquote() << m_from << "is too slow: over" << most << "bytes wait";
        close({Code::tooSlow, u"The connection is too slow for what is said here."_s, busyRetry}, u"too slow"_s);
        return;
    }
    m_channel.send(frame);
    m_host.touched(*this);
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
    if (m_channel.queued() + m_heldBytes > qint64(m_host.settings().sendQueue) + m_allowance)
        close({Code::tooSlow, u"The connection is too slow for what is said here."_s, busyRetry}, u"too slow"_s);
}

void Session::receive(QByteArrayView payload)
{
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
    m_channel.hold();
    m_host.tellHub(Arrived{m_id, m_from, std::move(*hello)});
}

void Session::refuse(const QByteArray &frame, bool final)
{
    const auto *deciding = std::get_if<Stage::Deciding>(&m_stage);
    if (!deciding)
        return;
    const int hellos = deciding->hellos;
    if (final) {
        close(frame);
        return;
    }
    if (hellos >= mostHellos) {
        m_channel.send(frame);
        close({Code::loginTimeout, u"That was one attempt too many."_s, {}}, {});
        return;
    }
    m_stage = Stage::Greeting{m_host.clock().steadyMillis() + m_host.settings().afterRefusal, hellos};
    send(frame);
    m_channel.release();
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
    m_owed.assign(owed.begin(), owed.end());
    m_channel.release();
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
        m_stage = Stage::Leaving{};
        m_channel.finish();
        return;
    }
    if (std::holds_alternative<Pong>(*frame) || !mayPass(*frame))
        return;
    if (auto *ping = std::get_if<Ping>(&*frame))
        send(encodeFrame(ServerFrame(Pong{std::move(ping->data)})));
    else
        m_host.tellHub(Spoke{m_id, std::move(*frame)});
}

// Over the rate a frame is answered and dropped; and so that what comes in order stays in order, everything with a
// nonce is after it until its time to try again.
bool Session::mayPass(const ClientFrame &frame)
{
    const quint64 now = m_host.clock().steadyMillis();
    const bool hasNonce = nonceOf(frame).has_value();
    if (hasNonce && now < m_holdUntil) {
        slowDown(frame, m_holdUntil - now);
        return false;
    }
    if (m_limiter.take(now))
        return true;
    const quint64 retry = m_limiter.wait(now);
    if (hasNonce)
        m_holdUntil = now + retry;
    slowDown(frame, retry);
    return false;
}

void Session::slowDown(const ClientFrame &frame, quint64 retry)
{
    send(encodeFrame(ServerFrame(
        ErrorFrame{Code::slowDown, u"Too many requests at once."_s, requestIdOf(frame), nonceOf(frame), retry})));
}

void Session::look(const Look &request)
{
    if (!std::holds_alternative<Stage::Inside>(m_stage))
        return;
    const size_t running = m_reading && !m_readingOwed ? 1 : 0; // it is the first of m_looks
    if (m_looks.size() >= mostWaitingLooks + running) {
        slowDown(askedBy(request), busyRetry);
        return;
    }
    m_looks.push_back(request);
    readNext();
}

// What was permitted and isn't read yet may wait for long, and would tell what is said there from now on: it has to be
// asked again.
void Session::leave(RoomId room)
{
    if (!std::holds_alternative<Stage::Inside>(m_stage))
        return;
    const bool reads = m_reading && !m_readingOwed; // the first of m_looks
    m_readInVain = m_readInVain || (reads && concerns(m_looks.front(), room));
    const auto waiting = m_looks.begin() + (reads ? 1 : 0);
    const auto vain =
        std::stable_partition(waiting, m_looks.end(), [room](const Look &look) { return !concerns(look, room); });
    const std::vector<Look> gone(vain, m_looks.end());
    m_looks.erase(vain, m_looks.end());
    for (const Look &look : gone)
        cantRead(look);
}

void Session::cantRead(const Look &look)
{
    if (!std::holds_alternative<Stage::Inside>(m_stage))
        return;
    send(encodeFrame(ServerFrame(ErrorFrame{Code::unavailable,
                                            u"What was said can't be read at the moment."_s,
                                            requestIdOf(askedBy(look)),
                                            {},
                                            busyRetry})));
}

// One page at a time, and only while what was made before has mostly left: a slow line resumes slowly.
void Session::readNext()
{
    if (m_reading || (m_owed.empty() && m_looks.empty()) || !std::holds_alternative<Stage::Inside>(m_stage))
        return;
    const NetSettings &settings = m_host.settings();
    if (m_channel.queued() >= qint64(settings.sendQueue / 2)) {
        if (!m_waitsForRoom) {
            m_waitsForRoom = true;
            const auto goOn = [this] {
                m_waitsForRoom = false;
                readNext();
            };
            const auto once = Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection);
            // TLS takes what is written at once: what takes its time to leave is what became of it.
            if (auto *tls = qobject_cast<QSslSocket *>(m_channel.socket()))
                connect(tls, &QSslSocket::encryptedBytesWritten, this, goOn, once);
            else
                connect(m_channel.socket(), &QTcpSocket::bytesWritten, this, goOn, once);
        }
        return;
    }
    m_reading = true;
    m_readingOwed = !m_owed.empty();
    if (m_readingOwed)
        readOwed();
    else
        readLook();
}

void Session::readOwed()
{
    const NetSettings &settings = m_host.settings();
    const CatchUp &owed = m_owed.front();
    PageRequest request;
    request.room = owed.room;
    request.after = owed.after;
    request.upTo = owed.upTo;
    request.limit = settings.page;
    request.frameLimit = settings.pageFrame();
    request.gap = owed.gap;
    m_host.read(*this, request);
}

void Session::readLook()
{
    const NetSettings &settings = m_host.settings();
    if (auto *seek = std::get_if<Seek>(&m_looks.front())) {
        seek->query.limit = std::min(seek->query.limit, settings.page);
        seek->frameLimit = settings.pageFrame();
        m_host.search(*this, *seek);
        return;
    }
    const History &look = std::get<History>(m_looks.front());
    PageRequest request;
    request.room = look.room;
    request.before = look.before;
    request.after = look.after;
    request.limit = std::min(look.limit, settings.page);
    request.frameLimit = settings.pageFrame();
    request.re = look.id;
    m_host.read(*this, request);
}

void Session::takePage(const PageResult &page)
{
    m_reading = false;
    if (!std::holds_alternative<Stage::Inside>(m_stage))
        return;
    if (m_readingOwed) {
        if (page.frame.isEmpty()) {
            close({Code::unavailable, u"What was missed can't be read at the moment."_s, busyRetry},
                  u"connection lost"_s);
            return;
        }
        send(page.frame);
        if (m_owed.empty())
            return; // too slow: it was closed
        CatchUp &owed = m_owed.front();
        owed.gap = false;
        owed.after = std::max(owed.after, page.last);
        if (!page.more)
            m_owed.pop_front();
        if (m_owed.empty()) {
            m_heldBytes = 0;
            for (const QByteArray &frame : std::exchange(m_heldBack, {}))
                deliver(frame);
        }
    } else {
        const Look look = std::move(m_looks.front());
        m_looks.pop_front();
        if (std::exchange(m_readInVain, false) || page.frame.isEmpty())
            cantRead(look);
        else
            deliver(page.frame);
    }
    readNext();
}

void Session::tick(quint64 now)
{
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
        send(encodeFrame(ServerFrame(Ping{})));
    }
}

} // namespace Confab
