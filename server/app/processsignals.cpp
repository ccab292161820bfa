// SPDX-License-Identifier: MIT
#include "server/app/processsignals.h"

#include <csignal>
#include <sys/signalfd.h>
#include <unistd.h>

namespace Confab {

namespace {

sigset_t handled()
{
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGTERM);
    sigaddset(&set, SIGINT);
    sigaddset(&set, SIGUSR1);
    return set;
}

} // namespace

ProcessSignals::ProcessSignals()
{
    // Blocked here, before any thread starts: they all inherit it, and the descriptor alone hears of the signals.
    const sigset_t set = handled();
    pthread_sigmask(SIG_BLOCK, &set, nullptr);
    m_descriptor = signalfd(-1, &set, SFD_NONBLOCK | SFD_CLOEXEC);
    m_notifier = std::make_unique<QSocketNotifier>(m_descriptor, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        signalfd_siginfo info;
        if (::read(m_descriptor, &info, sizeof info) != ssize_t(sizeof info))
            return;
        if (info.ssi_signo == SIGUSR1)
            Q_EMIT numbersRequested();
        else
            Q_EMIT endRequested();
    });
}

ProcessSignals::~ProcessSignals()
{
    m_notifier.reset();
    ::close(m_descriptor);
}

} // namespace Confab
