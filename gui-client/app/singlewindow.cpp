// SPDX-License-Identifier: MIT
#include "gui-client/app/singlewindow.h"

#include "shared/base/logging.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QFile>
#include <QLocalSocket>
#include <QThread>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

constexpr qsizetype longestPath = 100; // a local socket's address holds 108 bytes
const char shown = '\n';               // the answer of the first

QString socketName(const Profile &profile)
{
    const QString path = profile.file(u"window.sock"_s);
    if (QFile::encodeName(path).size() <= longestPath)
        return path;
    const QByteArray hash = QCryptographicHash::hash(profile.folder().toUtf8(), QCryptographicHash::Sha256);
    return "confab-"_L1 + QString::fromLatin1(hash.toHex().first(32));
}

} // namespace

SingleWindow::SingleWindow(const Profile &profile, QObject *parent)
    : QObject(parent), m_profile(profile), m_name(socketName(profile))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] { answer(); });
}

SingleWindow::~SingleWindow()
{
    m_server.close();
    if (m_lock >= 0)
        ::close(m_lock);
}

bool SingleWindow::lock()
{
    const QByteArray path = QFile::encodeName(m_profile.file(u"window.lock"_s));
    const int descriptor = ::open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return false;
    if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
        ::close(descriptor);
        return false;
    }
    m_lock = descriptor;
    return true;
}

bool SingleWindow::claim()
{
    if (!lock())
        return false;
    // Who holds the lock is the only one: a socket that is still there was left by a process that is gone.
    QLocalServer::removeServer(m_name);
    if (!m_server.listen(m_name))
        qCWarning(logWindow).noquote() << "a second start can't raise this window:" << m_server.errorString();
    return true;
}

bool SingleWindow::raiseFirst(int millis)
{
    // The first may have its lock and not its socket yet.
    QElapsedTimer since;
    since.start();
    do {
        QLocalSocket socket;
        socket.connectToServer(m_name);
        if (socket.waitForConnected(millis) && socket.waitForReadyRead(qMax(0, millis - int(since.elapsed()))))
            return true;
        QThread::msleep(20);
    } while (since.elapsed() < millis);
    return false;
}

void SingleWindow::answer()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        Q_EMIT raiseWanted();
        socket->write(&shown, 1);
        socket->flush();
        socket->disconnectFromServer();
    }
}

} // namespace Confab
