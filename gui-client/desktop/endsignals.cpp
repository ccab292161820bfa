// SPDX-License-Identifier: MIT
#include "gui-client/desktop/endsignals.h"

#include <QSocketNotifier>

#if defined(Q_OS_UNIX)
#include <array>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace Confab {

#if defined(Q_OS_UNIX)

namespace {

constexpr std::array caught{SIGTERM, SIGINT, SIGHUP};

// Written to by the handler, where little else is allowed.
std::array<int, 2> ends{-1, -1};

void noteSignal(int)
{
    const char byte = 0;
    [[maybe_unused]] const ssize_t written = ::write(ends[1], &byte, 1); // full: it is known already
}

} // namespace

EndSignals::EndSignals(QObject *parent) : QObject(parent)
{
    if (::pipe2(ends.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return; // the signals end the program then, as they do without this
    m_notifier = new QSocketNotifier(ends[0], QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        while (::read(ends[0], &byte, 1) == 1) {
        }
        Q_EMIT endRequested();
    });
    struct sigaction action = {};
    action.sa_handler = noteSignal;
    action.sa_flags = SA_RESTART;
    for (const int signal : caught)
        ::sigaction(signal, &action, nullptr);
}

EndSignals::~EndSignals()
{
    for (const int signal : caught)
        std::signal(signal, SIG_DFL);
    delete m_notifier;
    for (int &end : ends) {
        if (end >= 0)
            ::close(end);
        end = -1;
    }
}

#else

EndSignals::EndSignals(QObject *parent) : QObject(parent) { }
EndSignals::~EndSignals() = default;

#endif

} // namespace Confab
