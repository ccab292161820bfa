// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <array>
#include <sys/epoll.h>
#include <vector>

class QSocketNotifier;

namespace Confab {

// The enabled socket notifiers of one thread, over epoll. What the system is told follows them only when somebody
// waits, so that a notifier that is switched on and off again in between costs nothing. One exception: a descriptor
// without any is taken out at once, for it may be closed next and its number belong to another then, and a hang-up
// that nobody asked for would be reported without end.
class NotifierSet
{
public:
    // `bell` is a descriptor that ends the wait, watched for edges.
    explicit NotifierSet(int bell);
    ~NotifierSet();
    Q_DISABLE_COPY_MOVE(NotifierSet)

    [[nodiscard]] bool isUsable() const { return m_isUsable; }

    void add(QSocketNotifier *notifier);
    void remove(QSocketNotifier *notifier);

    // Tells the system what changed; a descriptor that can't be watched has its notifiers disabled.
    void apply();
    // Waits up to `millis` (-1: for ever) until something can be activated, or not at all where something is left
    // from before. False where a signal interrupted it.
    [[nodiscard]] bool wait(int millis);
    // Something is left to be activated: true where an activation runs an event loop of its own.
    [[nodiscard]] bool hasReady() const { return m_next < m_count; }
    // Activates what the last wait found, each if it is enabled still. How many there were.
    int activate();

    // How often the system was told something (epoll_ctl).
    [[nodiscard]] quint64 changes() const { return m_changes; }

private:
    struct Watch {
        std::array<QSocketNotifier *, 3> notifiers{}; // by their type
        quint32 applied = 0;                          // EPOLL…, 0: the system doesn't know of it
        quint32 generation = 0;                       // of the descriptor with this number
        bool isChanged = false;
    };

    [[nodiscard]] static quint32 wanted(const Watch &watch);
    void tell(int descriptor);
    [[nodiscard]] bool control(int operation, int descriptor, quint32 events, quint64 data);
    [[nodiscard]] QSocketNotifier *takeReady();

    int m_epoll;
    bool m_isUsable;
    std::vector<Watch> m_watches; // by descriptor
    std::vector<int> m_changed;
    quint32 m_generation = 0;
    quint64 m_changes = 0;
    // What the last wait found; so many at a time, that timers and posted events have their turn.
    std::array<epoll_event, 256> m_ready{};
    size_t m_next = 0;
    size_t m_count = 0;
};

} // namespace Confab
