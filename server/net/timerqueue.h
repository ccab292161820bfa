// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractEventDispatcher>

#include <optional>
#include <set>
#include <unordered_map>

namespace Confab {

// The timers of one thread. Time (nanoseconds of a steady clock) comes in as an argument; intervals are milliseconds.
// Precise timers are never early. Coarse ones neither, but up to a twentieth of their interval late, very coarse ones
// up to a second, so that many of them share a moment.
class TimerQueue
{
public:
    void add(int id, qint64 interval, Qt::TimerType type, QObject *object, qint64 now);
    // False where there is none.
    bool remove(int id);
    bool removeAll(const QObject *object);

    [[nodiscard]] QList<QAbstractEventDispatcher::TimerInfo> timersOf(const QObject *object) const;
    // Milliseconds, rounded up; -1 where there is no such timer.
    [[nodiscard]] int remaining(int id, qint64 now) const;
    // When the next one is due, but for those whose event is being handled.
    [[nodiscard]] std::optional<qint64> next() const;

    // Sends a QTimerEvent for each timer that is due, once for each. A timer's event doesn't come again while it is
    // being handled. How many of them there were, not counting those with an interval of 0.
    int activate(qint64 now);

private:
    struct Timer {
        QObject *object = nullptr;
        qint64 interval = 0;
        Qt::TimerType type = Qt::PreciseTimer;
        qint64 due = 0; // exactly
        qint64 at = 0;  // and when its event is to come
        quint64 serial = 0;
        bool isQueued = false;
    };
    struct Place {
        qint64 at = 0;
        quint64 serial = 0; // the older first
        int id = 0;
        auto operator<=>(const Place &) const = default;
    };

    [[nodiscard]] static qint64 moment(const Timer &timer);
    void rearm(Timer &timer, qint64 now);
    using Timers = std::unordered_map<int, Timer>;
    Timers::iterator drop(Timers::iterator timer);

    Timers m_timers;
    std::set<Place> m_order;
    quint64 m_serial = 0;
};

} // namespace Confab
