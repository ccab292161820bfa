// SPDX-License-Identifier: MIT
// The part of a session that bounds what its peer may cost: at which rate it may try things, and when it is not read.
#include "server/net/session.h"

#include "shared/base/logging.h"
#include "shared/protocol/codec.h"
#include "shared/protocol/codes.h"
#include "shared/protocol/echo.h"
#include "shared/protocol/framecost.h"

#include <QTimer>

using namespace Qt::StringLiterals;

namespace Confab {

// For Metrics::readPauses.
QLatin1StringView Session::wordOf(Pause why)
{
    return why == Pause::Rate ? Unread::rate : why == Pause::Inbox ? Unread::inbox : Unread::queue;
}

// While there is a reason not to, nothing is read: the peer's own window stops it.
void Session::pause(Pause why)
{
    if (m_pauses == 0)
        m_channel.hold();
    if ((m_pauses & quint8(why)) == 0 && why != Pause::Deciding)
        m_host.meter().all.readPauses.add(wordOf(why));
    m_pauses |= quint8(why);
}

void Session::resume(Pause why)
{
    if ((m_pauses & quint8(why)) == 0)
        return;
    m_pauses &= quint8(~quint8(why));
    if (m_pauses != 0)
        return;
    m_deadline.restart();
    m_channel.release();
}

// Over the rate a frame is answered and dropped. A pong that wasn't asked for counts too, but needs no answer.
bool Session::mayPass(const ClientFrame &frame, qsizetype bytes)
{
    const bool isPong = std::holds_alternative<Pong>(frame);
    if (isPong && std::exchange(m_awaitsPong, false))
        return true;
    const quint64 now = m_host.clock().steadyMillis();
    const quint64 cost = frameCost(frame, quint64(bytes), m_host.settings().text);
    const auto verdict = m_guard.take(now, cost, nonceOf(frame).has_value());
    if (verdict.pauses) {
        pause(Pause::Rate);
        // At its own time: if all that go on were read again at the same tick, what they send would come in heaps.
        QTimer::singleShot(int(m_guard.resumesAt().value_or(now) - now), this,
                           [this] { resumeInTime(m_host.clock().steadyMillis()); });
        if (const auto leftOut = m_host.logs().overRate.admit(now))
            qCInfo(logNet).noquote() << m_from
                                     << u"goes on over its rate, and is not read for a while"_s + leftOutText(*leftOut);
    }
    if (!verdict.passes)
        m_host.meter().turn.rateLimited++;
    if (!verdict.passes && !isPong)
        slowDown(frame, verdict.retry);
    return verdict.passes;
}

void Session::slowDown(const ClientFrame &frame, quint64 retry)
{
    m_host.meter().all.errors.add(Code::slowDown);
    send(encodeFrame(ServerFrame(
        ErrorFrame{Code::slowDown, u"Too many requests at once."_s, requestIdOf(frame), nonceOf(frame), retry})));
}

// To the hub; if it is behind with what came from here, nothing more is read until it has caught up.
void Session::passOn(ClientFrame frame, qsizetype bytes)
{
    m_host.tellHub(Spoke{m_id, std::move(frame)});
    if (m_credit.spend(quint64(bytes)))
        m_host.tellHub(Milestone{m_id});
    if (m_credit.isSpent())
        pause(Pause::Inbox);
}

void Session::reached()
{
    if (!std::holds_alternative<Stage::Inside>(m_stage))
        return;
    if (m_credit.earn())
        m_host.tellHub(Milestone{m_id});
    if (!m_credit.isSpent())
        resume(Pause::Inbox);
}

bool Session::isHalfFull() const
{
    return m_channel.queued() >= qint64(m_host.settings().sendQueue / 2);
}

// Asks for what it doesn't take: a peer whose queue is half full isn't asked for more.
void Session::pauseIfFull()
{
    if (!std::holds_alternative<Stage::Inside>(m_stage) || !isHalfFull())
        return;
    m_channel.flush(); // what waits only for the end of the turn isn't slow
    if (!isHalfFull())
        return;
    pause(Pause::Queue);
    waitForRoom();
}

// Goes on with reading, of the log and of the socket, when something has left the queue.
void Session::waitForRoom()
{
    if (std::exchange(m_waitsForRoom, true))
        return;
    const auto goOn = [this] {
        m_waitsForRoom = false;
        if ((m_pauses & quint8(Pause::Queue)) != 0) {
            m_heardAt = m_host.clock().steadyMillis(); // it takes what it is sent, and can't be heard
            if (isHalfFull())
                waitForRoom();
            else
                resume(Pause::Queue);
        }
        readNext();
    };
    const auto once = Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection);
    connect(m_channel.socket(), &QTcpSocket::bytesWritten, this, goOn, once);
}

void Session::resumeInTime(quint64 now)
{
    if (const auto at = m_guard.resumesAt(); at && now >= *at) {
        m_guard.resume();
        resume(Pause::Rate);
    }
}

// Looks at the clock for all that isn't to last. False where the session was closed.
bool Session::checkFlow(quint64 now)
{
    resumeInTime(now);
    if (!m_beingWelcomed) // what came with the welcome has left, at least so much of it
        m_allowance = std::min(m_allowance, queued());
    if (m_pauses != 0 || !m_deadline.isLate(now, m_frames, m_channel.isWithinFrame()))
        return true;
    if (const auto leftOut = m_host.logs().lateFrames.admit(now))
        qCInfo(logNet).noquote() << m_from << u"began a frame and didn't end it in time"_s + leftOutText(*leftOut);
    close({Code::idle, u"A frame was begun and didn't end in time."_s, {}}, u"timed out"_s);
    return false;
}

} // namespace Confab
