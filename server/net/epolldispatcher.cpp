// SPDX-License-Identifier: MIT
#include "server/net/epolldispatcher.h"

#include <QCoreApplication>
#include <QScopeGuard>
#include <QSocketNotifier>
#include <QThread>

#include <algorithm>
#include <chrono>
#include <limits>
#include <poll.h>

namespace Confab {

namespace {

constexpr qint64 milli = 1'000'000;

qint64 nowNanos()
{
    return std::chrono::nanoseconds(std::chrono::steady_clock::now().time_since_epoch()).count();
}

} // namespace

EpollDispatcher::EpollDispatcher(QObject *parent) : QAbstractEventDispatcher(parent), m_notifiers(m_bell.descriptor())
{ }

EpollDispatcher::~EpollDispatcher()
{
    m_bell.retire();
}

bool EpollDispatcher::processEvents(QEventLoop::ProcessEventsFlags flags)
{
    m_thread.store(QThread::currentThreadId(), std::memory_order_relaxed);
    m_interrupted.store(false);
    m_woken = false;
    ++m_depth;
    ++m_turns;
    const auto leave = qScopeGuard([this] { --m_depth; });

    Q_EMIT awake();
    QCoreApplication::sendPostedEvents();

    const bool notifiers = !(flags & QEventLoop::ExcludeSocketNotifiers);
    const bool timers = !(flags & QEventLoop::X11ExcludeTimers);
    const bool mayWait = (flags & QEventLoop::WaitForMoreEvents) && !m_interrupted.load();
    if (mayWait)
        Q_EMIT aboutToBlock();
    if (m_interrupted.load())
        return false;

    int done = wait(mayWait, notifiers, timers);
    if (notifiers)
        done += m_notifiers.activate();
    if (timers)
        done += m_timers.activate(nowNanos());
    return done > 0;
}

// How many milliseconds there are to wait; -1: as long as it takes.
int EpollDispatcher::patience(bool mayWait, bool timers) const
{
    if (!mayWait)
        return 0;
    const auto next = timers ? m_timers.next() : std::nullopt;
    if (!next)
        return -1;
    const qint64 left = std::max<qint64>(0, *next - nowNanos());
    return int(std::min<qint64>((left + milli - 1) / milli, std::numeric_limits<int>::max()));
}

// 1 where somebody woke us, else 0.
int EpollDispatcher::wait(bool mayWait, bool notifiers, bool timers)
{
    if (notifiers)
        m_notifiers.apply();
    else
        m_bell.mute();
    // What changed above may have posted something; and the bell keeps what was rung since the last wait.
    mayWait = mayWait && !m_woken && m_bell.lieDown();
    if (notifiers) {
        while (!m_notifiers.wait(patience(mayWait, timers)))
            continue;
    } else {
        pollfd bell{m_bell.descriptor(), POLLIN, 0};
        while (::poll(&bell, 1, patience(mayWait, timers)) < 0 && errno == EINTR)
            continue;
    }
    return m_bell.getUp() ? 1 : 0;
}

void EpollDispatcher::registerSocketNotifier(QSocketNotifier *notifier)
{
    m_notifiers.add(notifier);
}

void EpollDispatcher::unregisterSocketNotifier(QSocketNotifier *notifier)
{
    m_notifiers.remove(notifier);
}

void EpollDispatcher::registerTimer(int timerId, qint64 interval, Qt::TimerType timerType, QObject *object)
{
    m_timers.add(timerId, interval, timerType, object, nowNanos());
}

bool EpollDispatcher::unregisterTimer(int timerId)
{
    return m_timers.remove(timerId);
}

bool EpollDispatcher::unregisterTimers(QObject *object)
{
    return m_timers.removeAll(object);
}

QList<QAbstractEventDispatcher::TimerInfo> EpollDispatcher::registeredTimers(QObject *object) const
{
    return m_timers.timersOf(object);
}

int EpollDispatcher::remainingTime(int timerId)
{
    return m_timers.remaining(timerId, nowNanos());
}

// What this thread posts while it handles something is sent at the beginning of its next turn anyhow: that needs no
// bell. From outside of a turn, or from elsewhere, the next wait is cut short, whatever it was rung for.
void EpollDispatcher::wakeUp()
{
    if (QThread::currentThreadId() == m_thread.load(std::memory_order_relaxed) && m_depth > 0)
        m_woken = true;
    else
        m_bell.ring();
}

void EpollDispatcher::interrupt()
{
    m_interrupted.store(true);
    wakeUp();
}

} // namespace Confab
