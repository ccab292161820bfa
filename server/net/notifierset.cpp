// SPDX-License-Identifier: MIT
#include "server/net/notifierset.h"

#include "shared/base/logging.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <cerrno>
#include <cstring>
#include <unistd.h>
#include <utility>

namespace Confab {

namespace {

constexpr quint64 bellKey = ~quint64(0);

constexpr std::array<quint32, 3> asked{EPOLLIN, EPOLLOUT, EPOLLPRI}; // by QSocketNotifier::Type
constexpr quint32 ended = EPOLLERR | EPOLLHUP;                       // always reported, and of concern to each

quint64 key(int descriptor, quint32 generation)
{
    return quint64(generation) << 32 | quint32(descriptor);
}

} // namespace

NotifierSet::NotifierSet(int bell) : m_epoll(::epoll_create1(EPOLL_CLOEXEC))
{
    m_isUsable = m_epoll >= 0 && bell >= 0 && control(EPOLL_CTL_ADD, bell, EPOLLIN | quint32(EPOLLET), bellKey);
    m_changes = 0;
}

NotifierSet::~NotifierSet()
{
    if (m_epoll >= 0)
        ::close(m_epoll);
}

quint32 NotifierSet::wanted(const Watch &watch)
{
    quint32 events = 0;
    for (size_t type = 0; type < asked.size(); ++type)
        events |= watch.notifiers[type] ? asked[type] : 0;
    return events;
}

bool NotifierSet::control(int operation, int descriptor, quint32 events, quint64 data)
{
    epoll_event event{};
    event.events = events;
    event.data.u64 = data;
    ++m_changes;
    return ::epoll_ctl(m_epoll, operation, descriptor, &event) == 0;
}

void NotifierSet::add(QSocketNotifier *notifier)
{
    const int descriptor = int(notifier->socket());
    if (descriptor < 0)
        return;
    if (size_t(descriptor) >= m_watches.size())
        m_watches.resize(size_t(descriptor) + 1 + m_watches.size() / 2);
    Watch &watch = m_watches[size_t(descriptor)];
    QSocketNotifier *&place = watch.notifiers[size_t(notifier->type())];
    if (place && place != notifier)
        qCWarning(logNet) << "two notifiers of one type for descriptor" << descriptor;
    place = notifier;
    if (!std::exchange(watch.isChanged, true))
        m_changed.push_back(descriptor);
}

void NotifierSet::remove(QSocketNotifier *notifier)
{
    const int descriptor = int(notifier->socket());
    if (descriptor < 0 || size_t(descriptor) >= m_watches.size())
        return;
    Watch &watch = m_watches[size_t(descriptor)];
    QSocketNotifier *&place = watch.notifiers[size_t(notifier->type())];
    if (place != notifier)
        return;
    place = nullptr;
    if (wanted(watch) != 0) {
        if (!std::exchange(watch.isChanged, true))
            m_changed.push_back(descriptor);
    } else if (watch.applied != 0) {
        static_cast<void>(control(EPOLL_CTL_DEL, descriptor, 0, 0)); // fails where it was closed already
        watch.applied = 0;
        watch.generation = 0;
    }
}

void NotifierSet::apply()
{
    for (size_t i = 0; i < m_changed.size(); ++i) // one that is disabled here changes another one at the most
        tell(m_changed[i]);
    m_changed.clear();
}

void NotifierSet::tell(int descriptor)
{
    Watch &watch = m_watches[size_t(descriptor)];
    watch.isChanged = false;
    const quint32 events = wanted(watch);
    if (events == watch.applied)
        return; // nothing came of it
    const bool isNew = watch.applied == 0;
    if (isNew) {
        m_generation = m_generation == 0xffff'fffe ? 1 : m_generation + 1; // never 0, nor the bell's
        watch.generation = m_generation;
    }
    const quint64 data = key(descriptor, watch.generation);
    bool done = control(isNew ? EPOLL_CTL_ADD : EPOLL_CTL_MOD, descriptor, events, data);
    // Somebody closed it under its notifiers, and perhaps opened another one.
    if (!done && isNew && errno == EEXIST)
        done = control(EPOLL_CTL_MOD, descriptor, events, data);
    else if (!done && !isNew && errno == ENOENT)
        done = control(EPOLL_CTL_ADD, descriptor, events, data);
    watch.applied = done ? events : 0;
    if (done)
        return;
    qCWarning(logNet) << "descriptor" << descriptor << "can't be watched:" << std::strerror(errno);
    const auto notifiers = watch.notifiers;
    for (QSocketNotifier *notifier : notifiers) {
        if (notifier)
            notifier->setEnabled(false);
    }
}

bool NotifierSet::wait(int millis)
{
    if (hasReady())
        return true;
    m_next = 0;
    m_count = 0;
    const int found = ::epoll_wait(m_epoll, m_ready.data(), int(m_ready.size()), millis);
    if (found < 0)
        return errno != EINTR;
    m_count = size_t(found);
    return true;
}

// The next notifier that is due; what is due is taken note of in its event, so that an event loop inside of its
// activation goes on behind it.
QSocketNotifier *NotifierSet::takeReady()
{
    for (; m_next < m_count; ++m_next) {
        epoll_event &ready = m_ready[m_next];
        const quint64 data = ready.data.u64;
        const size_t descriptor = data & 0xffff'ffff;
        if (data == bellKey || m_watches[descriptor].generation != data >> 32)
            continue; // or another descriptor has its number since
        if (ready.events & ended)
            ready.events = EPOLLIN | EPOLLOUT | EPOLLPRI;
        for (size_t type = 0; type < asked.size(); ++type) {
            if (!(ready.events & asked[type]))
                continue;
            ready.events &= ~asked[type];
            if (QSocketNotifier *notifier = m_watches[descriptor].notifiers[type])
                return notifier;
        }
    }
    return nullptr;
}

int NotifierSet::activate()
{
    int activated = 0;
    QEvent event(QEvent::SockAct);
    while (QSocketNotifier *notifier = takeReady()) {
        QCoreApplication::sendEvent(notifier, &event);
        ++activated;
    }
    return activated;
}

} // namespace Confab
