// SPDX-License-Identifier: MIT
#pragma once

#include "server/net/epolldispatcher.h"

#include <QCoreApplication>
#include <QTest>

#include <array>
#include <functional>
#include <sys/socket.h>
#include <unistd.h>

namespace Confab {

// The dispatcher of this thread where it is ours; null in the run with Qt's own.
inline EpollDispatcher *ours()
{
    return qobject_cast<EpollDispatcher *>(QAbstractEventDispatcher::instance());
}

// Runs the test class T twice: over Qt's own dispatcher, which says what is right, and over ours.
template <class T>
int runOverBoth(int argc, char *argv[])
{
    qputenv("QT_NO_GLIB", "1"); // whose loop doesn't leave sockets out where it is asked to
    int failed = 0;
    for (const bool withOurs : {false, true}) {
        if (withOurs)
            QCoreApplication::setEventDispatcher(new EpollDispatcher); // it goes with the application
        QCoreApplication application(argc, argv);
        if (withOurs != (ours() != nullptr))
            return 1;
        T test;
        failed += QTest::qExec(&test, argc, argv);
    }
    return failed;
}

// Two sockets that are connected to each other.
class SocketPair
{
public:
    SocketPair()
    {
        m_failed = ::socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0, m_ends.data()) != 0;
    }
    ~SocketPair()
    {
        close(0);
        close(1);
    }
    Q_DISABLE_COPY_MOVE(SocketPair)

    [[nodiscard]] bool isOpen() const { return !m_failed; }
    [[nodiscard]] int end(size_t which) const { return m_ends[which]; }
    [[nodiscard]] bool write(size_t which, const char *bytes = "x") const
    {
        return ::write(m_ends[which], bytes, 1) == 1;
    }
    [[nodiscard]] bool read(size_t which) const
    {
        char byte = 0;
        return ::read(m_ends[which], &byte, 1) == 1;
    }
    void close(size_t which)
    {
        if (m_ends[which] >= 0)
            ::close(m_ends[which]);
        m_ends[which] = -1;
    }

private:
    std::array<int, 2> m_ends{-1, -1};
    bool m_failed = false;
};

} // namespace Confab
