// SPDX-License-Identifier: MIT
#include "server/net/servicemanager.h"

#include <QString>

#include <cerrno>
#include <cstddef>
#include <cstring>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

Error unreachable(const QByteArray &address, const QString &why)
{
    return {u"service-manager"_s,
            u"NOTIFY_SOCKET %1 can't be told anything: %2"_s.arg(QString::fromLocal8Bit(address), why)};
}

} // namespace

// The protocol is this one datagram, which systemd promises to keep; libsystemd would bring its compression and
// cryptography into the process for it.
Status tellServiceManager(const QByteArray &address, const QByteArray &lines)
{
    if (address.isEmpty())
        return Ok{};
    sockaddr_un to{};
    to.sun_family = AF_UNIX;
    const bool isAbstract = address.startsWith('@');
    // A path ends with a zero byte, an abstract name begins with one.
    const std::size_t most = sizeof to.sun_path - (isAbstract ? 0 : 1);
    if (address.size() < 2 || !(isAbstract || address.startsWith('/')) || std::size_t(address.size()) > most)
        return unreachable(address, u"it is neither a path nor an abstract name"_s);
    std::memcpy(to.sun_path, address.constData(), std::size_t(address.size()));
    if (isAbstract)
        to.sun_path[0] = '\0';

    const int descriptor = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    if (descriptor < 0)
        return unreachable(address, qt_error_string(errno));
    const auto length = socklen_t(offsetof(sockaddr_un, sun_path) + std::size_t(address.size()) + (isAbstract ? 0 : 1));
    ssize_t sent = -1;
    do {
        sent = ::sendto(descriptor, lines.constData(), std::size_t(lines.size()), MSG_NOSIGNAL,
                        reinterpret_cast<const sockaddr *>(&to), length);
    } while (sent < 0 && errno == EINTR);
    const int code = errno;
    ::close(descriptor);
    if (sent != lines.size())
        return unreachable(address, qt_error_string(code));
    return Ok{};
}

} // namespace Confab
