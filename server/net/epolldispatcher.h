// SPDX-License-Identifier: MIT
#pragma once

#include "server/net/notifierset.h"
#include "server/net/timerqueue.h"
#include "server/net/wakeupbell.h"

#include <QAbstractEventDispatcher>

#include <atomic>

namespace Confab {

// Drives a thread's event loop over epoll: a turn costs what happens in it, and not what could have happened, however
// many descriptors are idle. A turn sends what was posted, says aboutToBlock(), waits, activates a bounded number of
// notifiers and then each timer that is due. Otherwise it does as Qt's own does, with two differences: aboutToBlock()
// comes in each turn that may wait, also where something is found to be waiting already, so that what is collected
// over a turn leaves at its end however much there is to do; and regular files can't be watched. Linux only.
class EpollDispatcher : public QAbstractEventDispatcher
{
    Q_OBJECT

public:
    explicit EpollDispatcher(QObject *parent = nullptr);
    ~EpollDispatcher() override;

    // False where the system had no descriptors left for it: it can't be used.
    [[nodiscard]] bool isUsable() const { return m_notifiers.isUsable(); }

    bool processEvents(QEventLoop::ProcessEventsFlags flags) override;

    void registerSocketNotifier(QSocketNotifier *notifier) override;
    void unregisterSocketNotifier(QSocketNotifier *notifier) override;

    void registerTimer(int timerId, qint64 interval, Qt::TimerType timerType, QObject *object) override;
    bool unregisterTimer(int timerId) override;
    bool unregisterTimers(QObject *object) override;
    QList<TimerInfo> registeredTimers(QObject *object) const override;
    int remainingTime(int timerId) override;

    // From any thread.
    void wakeUp() override;
    void interrupt() override;

    // For tests and measurements: system calls so far that told epoll of a descriptor, and that woke the thread.
    [[nodiscard]] quint64 registrationChanges() const { return m_notifiers.changes(); }
    [[nodiscard]] quint64 wakeUpWrites() const { return m_bell.writes(); }
    // And how often it looked for something to do; of its own thread.
    [[nodiscard]] quint64 turns() const { return m_turns; }

private:
    [[nodiscard]] int patience(bool mayWait, bool timers) const;
    int wait(bool mayWait, bool notifiers, bool timers);

    WakeUpBell m_bell;
    NotifierSet m_notifiers;
    TimerQueue m_timers;
    std::atomic<Qt::HANDLE> m_thread = nullptr; // that runs processEvents()
    std::atomic<bool> m_interrupted = false;
    // Of that thread alone.
    bool m_woken = false; // by itself, since it last sent what was posted
    int m_depth = 0;
    quint64 m_turns = 0;
};

} // namespace Confab
