// SPDX-License-Identifier: MIT
#include "tests/support/ownnamespaces.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>

#ifdef Q_OS_LINUX
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <net/if.h>
#include <sched.h>
#include <sys/ioctl.h>
#include <sys/mount.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace Confab {

#ifdef Q_OS_LINUX

namespace {

constexpr int patience = 30'000; // ms

QString lastError(const QString &what)
{
    return u"%1: %2"_s.arg(what, QString::fromLocal8Bit(std::strerror(errno)));
}

bool writeFile(const char *path, const QByteArray &content)
{
    QFile file(QString::fromLatin1(path));
    return file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && file.write(content) == content.size();
}

// A new network has it, but it is down. (A program can't be run yet: there is no QCoreApplication.)
bool raiseLoopback()
{
    const int any = ::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    ifreq request{};
    std::strcpy(request.ifr_name, "lo");
    bool up = ::ioctl(any, SIOCGIFFLAGS, &request) == 0;
    request.ifr_flags |= IFF_UP;
    up = up && ::ioctl(any, SIOCSIFFLAGS, &request) == 0;
    ::close(any);
    return up;
}

// Runs it in this process's network, or in that of another process. Nothing, or what it complained of.
QString ip(const QString &arguments, qint64 pid = 0)
{
    QProcess process;
    const QByteArray network = "/proc/" + QByteArray::number(pid) + "/ns/net";
    if (pid != 0) {
        process.setChildProcessModifier([network] {
            const int other = ::open(network.constData(), O_RDONLY | O_CLOEXEC);
            if (other < 0 || ::setns(other, CLONE_NEWNET) != 0)
                ::_exit(126);
        });
    }
    QString program = QStandardPaths::findExecutable(u"ip"_s);
    if (program.isEmpty())
        program = QStandardPaths::findExecutable(u"ip"_s, {u"/usr/sbin"_s, u"/sbin"_s});
    process.start(program, arguments.split(u' '));
    if (process.waitForFinished(patience) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
        return {};
    return u"ip %1: %2 %3"_s.arg(arguments, process.errorString(),
                                 QString::fromLocal8Bit(process.readAllStandardError()).trimmed());
}

} // namespace

QString enterOwnNamespaces()
{
    constexpr int own = CLONE_NEWNET | CLONE_NEWNS;
    if (::unshare(own) != 0) {
        const QByteArray user = QByteArray::number(::getuid());
        const QByteArray group = QByteArray::number(::getgid());
        if (errno != EPERM || ::unshare(own | CLONE_NEWUSER) != 0)
            return lastError(u"unshare"_s);
        if (!writeFile("/proc/self/setgroups", "deny") || !writeFile("/proc/self/uid_map", "0 " + user + " 1")
            || !writeFile("/proc/self/gid_map", "0 " + group + " 1"))
            return u"the maps of users can't be written"_s;
    }
    if (::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0)
        return lastError(u"mount"_s);
    return raiseLoopback() ? QString() : lastError(u"lo"_s);
}

void enterOwnNetwork()
{
    if (::unshare(CLONE_NEWNET) != 0)
        ::_exit(126);
}

// With the network of a process that has ended it would go as well, but only some time later.
Cable::~Cable()
{
    if (m_laid)
        (void)ip(u"link delete near"_s);
}

QString Cable::lay(qint64 pid)
{
    QString wrong = ip(u"link add near type veth peer name far netns %1"_s.arg(pid));
    m_laid = wrong.isEmpty();
    if (wrong.isEmpty())
        wrong = ip(u"addr add 10.77.0.2/24 dev far"_s, pid);
    if (wrong.isEmpty())
        wrong = ip(u"link set far up"_s, pid);
    if (wrong.isEmpty())
        wrong = ip(u"addr add 10.77.0.1/24 dev near"_s);
    return wrong.isEmpty() ? setPlugged(true) : wrong;
}

QString Cable::setPlugged(bool plugged)
{
    return ip(plugged ? u"link set near up"_s : u"link set near down"_s);
}

SmallDisk::SmallDisk(const QString &folder, qint64 bytes) : m_folder(folder)
{
    const QByteArray size = "size=" + QByteArray::number(bytes);
    if (::mount("tmpfs", folder.toLocal8Bit().constData(), "tmpfs", 0, size.constData()) != 0)
        m_obstacle = lastError(u"mount"_s);
}

SmallDisk::~SmallDisk()
{
    if (m_obstacle.isEmpty())
        ::umount2(m_folder.toLocal8Bit().constData(), MNT_DETACH);
}

bool SmallDisk::fill()
{
    QFile file(ballast());
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return false;
    const QByteArray much(64 * 1024, 'x');
    qint64 written = 1;
    while (written > 0)
        written = file.write(much);
    return file.error() == QFileDevice::ResourceError;
}

#else

QString enterOwnNamespaces()
{
    return u"namespaces are Linux's"_s;
}
void enterOwnNetwork() { }
Cable::~Cable() = default;
QString Cable::lay(qint64)
{
    return enterOwnNamespaces();
}
QString Cable::setPlugged(bool)
{
    return enterOwnNamespaces();
}
SmallDisk::SmallDisk(const QString &folder, qint64) : m_folder(folder), m_obstacle(enterOwnNamespaces()) { }
SmallDisk::~SmallDisk() = default;
bool SmallDisk::fill()
{
    return false;
}

#endif

void SmallDisk::empty()
{
    QFile::remove(ballast());
}

} // namespace Confab
