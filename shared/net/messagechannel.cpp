// SPDX-License-Identifier: MIT
#include "shared/net/messagechannel.h"

#include <QPointer>
#include <QSslSocket>
#include <QTimer>

#include <array>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#endif

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

constexpr qint64 readBufferBytes = 64 * 1024;

// TLS that hasn't begun, or isn't done with its handshake, carries no frames yet.
bool isReadable(const QTcpSocket *socket)
{
    const auto *tls = qobject_cast<const QSslSocket *>(socket);
    return tls == nullptr || tls->isEncrypted();
}

} // namespace

MessageChannel::MessageChannel(std::unique_ptr<QTcpSocket> socket, quint32 frameLimit, QObject *parent)
    : QObject(parent), m_socket(std::move(socket)), m_reader(frameLimit)
{
    // Without a bound, a held channel would go on filling its buffer instead of the peer's window.
    m_socket->setReadBufferSize(readBufferBytes);
    const auto lowDelay = [this] { m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1); };
    if (m_socket->state() == QAbstractSocket::ConnectedState)
        lowDelay();
    else
        connect(m_socket.get(), &QTcpSocket::connected, this, lowDelay);

    connect(m_socket.get(), &QTcpSocket::readyRead, this, &MessageChannel::readAvailable);
    if (auto *tls = qobject_cast<QSslSocket *>(m_socket.get()))
        connect(tls, &QSslSocket::encrypted, this, &MessageChannel::readAvailable);
    connect(m_socket.get(), &QTcpSocket::errorOccurred, this, [this] {
        // A connection that never came to be has no disconnected().
        if (m_socket->state() == QAbstractSocket::UnconnectedState)
            end(m_socket->errorString());
        else
            m_reason = m_socket->errorString();
    });
    connect(m_socket.get(), &QTcpSocket::disconnected, this, [this] {
        readAvailable();
        end(m_reason.isEmpty() ? tr("The connection was closed.") : m_reason);
    });
    // What came in before the socket was handed over has had its readyRead() already.
    if (m_socket->bytesAvailable() > 0)
        QMetaObject::invokeMethod(this, &MessageChannel::readAvailable, Qt::QueuedConnection);
}

MessageChannel::~MessageChannel()
{
    // The socket says goodbye while it is destroyed, when there is nobody left to hear it.
    m_socket->disconnect(this);
}

void MessageChannel::setFrameLimit(quint32 bytes)
{
    m_reader.setLimit(bytes);
}

void MessageChannel::hold()
{
    m_held = true;
}

void MessageChannel::release()
{
    if (!m_held)
        return;
    m_held = false;
    // Not at once: the caller may stand in the middle of received().
    QMetaObject::invokeMethod(this, &MessageChannel::readAvailable, Qt::QueuedConnection);
}

void MessageChannel::send(const QByteArray &frame)
{
    if (!m_finishing && m_socket->isOpen())
        m_socket->write(frame);
}

void MessageChannel::flush()
{
    m_socket->flush();
}

qint64 MessageChannel::queued() const
{
    const auto *tls = qobject_cast<const QSslSocket *>(m_socket.get());
    const qint64 encrypted = tls != nullptr && tls->isEncrypted() ? tls->encryptedBytesToWrite() : 0;
    return m_socket->bytesToWrite() + encrypted;
}

void MessageChannel::finish(int millis)
{
    if (m_closed || m_finishing)
        return;
    m_finishing = true;
    m_deaf = true;
    m_held = false;
    if (m_socket->isOpen())
        m_socket->readAll();
    m_socket->flush();
    QTimer::singleShot(millis, this, &MessageChannel::abort);
    if (queued() > 0) {
        connect(m_socket.get(), &QTcpSocket::bytesWritten, this, &MessageChannel::hangUp);
        if (auto *tls = qobject_cast<QSslSocket *>(m_socket.get()))
            connect(tls, &QSslSocket::encryptedBytesWritten, this, &MessageChannel::hangUp);
    } else {
        hangUp();
    }
}

void MessageChannel::hangUp()
{
    if (m_closed || m_hungUp || queued() > 0)
        return;
    m_hungUp = true;
#ifdef Q_OS_UNIX
    // Closing a plain socket while its peer still sends would reset the connection, and with it throw away
    // what the peer hasn't read yet: the very frame that says why. So only our half is closed.
    if (qobject_cast<QSslSocket *>(m_socket.get()) == nullptr && m_socket->state() == QAbstractSocket::ConnectedState) {
        ::shutdown(int(m_socket->socketDescriptor()), SHUT_WR);
        return;
    }
#endif
    m_socket->disconnectFromHost();
    if (m_socket->state() == QAbstractSocket::UnconnectedState)
        end(tr("The connection was closed."));
}

void MessageChannel::abort()
{
    m_deaf = true;
    m_finishing = true;
    m_socket->abort();
    end(tr("The connection was closed."));
}

void MessageChannel::readAvailable()
{
    if (m_closed || m_delivering || !m_socket->isOpen() || !isReadable(m_socket.get()))
        return;
    const QPointer<MessageChannel> self(this);
    if (m_socket->bytesAvailable() > 0)
        Q_EMIT heard();
    if (self)
        deliver(); // what a hold left behind
    std::array<char, 16 * 1024> chunk;
    while (self && !m_held && !m_closed && m_socket->isOpen()) {
        const qint64 size = m_socket->read(chunk.data(), qint64(chunk.size()));
        if (size <= 0)
            return;
        if (m_deaf)
            continue;
        m_reader.append(QByteArrayView(chunk.data(), qsizetype(size)));
        deliver();
    }
}

void MessageChannel::deliver()
{
    const QPointer<MessageChannel> self(this);
    m_delivering = true;
    while (!m_held && !m_deaf) {
        const auto next = m_reader.next();
        if (!next) {
            m_deaf = true;
            Q_EMIT broken(next.error());
            break;
        }
        if (!*next)
            break;
        Q_EMIT received(**next);
        if (!self)
            return;
    }
    if (self)
        m_delivering = false;
}

void MessageChannel::end(const QString &reason)
{
    if (m_closed)
        return;
    m_closed = true;
    m_deaf = true;
    Q_EMIT closed(reason);
}

} // namespace Confab
