// SPDX-License-Identifier: MIT
#include "server/net/timerqueue.h"

#include <QCoreApplication>
#include <QTimerEvent>

#include <algorithm>
#include <bit>
#include <limits>

namespace Confab {

namespace {

constexpr qint64 milli = 1'000'000;
constexpr qint64 second = 1000 * milli;
constexpr qint64 longest = std::numeric_limits<qint64>::max() / milli / 4;

qint64 roundUp(qint64 value, qint64 unit)
{
    return (value + unit - 1) / unit * unit;
}

} // namespace

// Coarse timers go to multiples of a power of two, where those of other intervals are found as well.
qint64 TimerQueue::moment(const Timer &timer)
{
    if (timer.type == Qt::VeryCoarseTimer && timer.interval >= 2000)
        return roundUp(timer.due, second);
    const auto grain = qint64(std::bit_floor(quint64(timer.interval) / 20));
    return timer.type == Qt::PreciseTimer || grain == 0 ? timer.due : roundUp(timer.due, grain * milli);
}

void TimerQueue::add(int id, qint64 interval, Qt::TimerType type, QObject *object, qint64 now)
{
    remove(id);
    Timer timer;
    timer.object = object;
    timer.interval = std::clamp<qint64>(interval, 0, longest);
    timer.type = type;
    timer.due = now + timer.interval * milli;
    timer.at = moment(timer);
    timer.serial = ++m_serial;
    timer.isQueued = true;
    m_timers.emplace(id, timer);
    m_order.insert({timer.at, timer.serial, id});
}

// One that is late counts from now on, and doesn't catch up with what it missed.
void TimerQueue::rearm(Timer &timer, qint64 now)
{
    timer.due += timer.interval * milli;
    if (timer.due < now)
        timer.due = now + timer.interval * milli;
    timer.at = moment(timer);
    timer.serial = ++m_serial;
}

TimerQueue::Timers::iterator TimerQueue::drop(Timers::iterator timer)
{
    if (timer->second.isQueued)
        m_order.erase({timer->second.at, timer->second.serial, timer->first});
    return m_timers.erase(timer);
}

bool TimerQueue::remove(int id)
{
    const auto timer = m_timers.find(id);
    if (timer == m_timers.end())
        return false;
    drop(timer);
    return true;
}

bool TimerQueue::removeAll(const QObject *object)
{
    const size_t before = m_timers.size();
    for (auto timer = m_timers.begin(); timer != m_timers.end();)
        timer = timer->second.object == object ? drop(timer) : std::next(timer);
    return m_timers.size() != before;
}

QList<QAbstractEventDispatcher::TimerInfo> TimerQueue::timersOf(const QObject *object) const
{
    QList<QAbstractEventDispatcher::TimerInfo> result;
    for (const auto &[id, timer] : m_timers) {
        if (timer.object == object)
            result.append({id, int(timer.interval), timer.type});
    }
    return result;
}

int TimerQueue::remaining(int id, qint64 now) const
{
    const auto timer = m_timers.find(id);
    if (timer == m_timers.end())
        return -1;
    const qint64 left = roundUp(std::max<qint64>(0, timer->second.at - now), milli) / milli;
    return int(std::min<qint64>(left, std::numeric_limits<int>::max()));
}

std::optional<qint64> TimerQueue::next() const
{
    if (m_order.empty())
        return std::nullopt;
    return m_order.begin()->at;
}

int TimerQueue::activate(qint64 now)
{
    int activated = 0;
    const quint64 newest = m_serial; // what is started or armed from here on waits for the next time
    while (!m_order.empty()) {
        const auto first = m_order.cbegin();
        if (first->at > now || first->serial > newest)
            break;
        auto place = m_order.extract(first); // so that it comes back without an allocation
        const int id = place.value().id;
        Timer &timer = m_timers.at(id);
        timer.isQueued = false;
        rearm(timer, now);
        place.value() = {timer.at, timer.serial, id};
        if (timer.interval > 0)
            ++activated;
        QTimerEvent event(id);
        QCoreApplication::sendEvent(timer.object, &event);
        // Meanwhile it may have been killed, and another one have got its id.
        const auto same = m_timers.find(id);
        if (same != m_timers.end() && same->second.serial == place.value().serial) {
            same->second.isQueued = true;
            m_order.insert(std::move(place));
        }
    }
    return activated;
}

} // namespace Confab
