// SPDX-License-Identifier: MIT
#include "shared/net/messagechannel.h"

#include <QPointer>
#include <QSslSocket>
#include <QTimer>

#include <algorithm>
#include <utility>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#endif

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

constexpr qint64 readBufferBytes = 64 * 1024;
constexpr qint64 chunkBytes = 16 * 1024;

} // namespace

MessageChannel::MessageChannel(std::unique_ptr<QTcpSocket> socket, quint32 frameLimit, QObject *parent)
    : QObject(parent),
      m_socket(std::move(socket)),
      m_tls(qobject_cast<QSslSocket *>(m_socket.get())),
      m_reader(frameLimit)
{
    // Without a bound, a held channel would go on filling its buffer instead of the peer's window.
    m_socket->setReadBufferSize(readBufferBytes);
    const auto lowDelay = [this] { m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1); };
    if (m_socket->state() == QAbstractSocket::ConnectedState)
        lowDelay();
    else
        connect(m_socket.get(), &QTcpSocket::connected, this, lowDelay);

    connect(m_socket.get(), &QTcpSocket::readyRead, this, &MessageChannel::readAvailable);
    if (m_tls)
        connect(m_tls, &QSslSocket::encrypted, this, &MessageChannel::readAvailable);
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
    if (m_tls)
        m_inner = m_tls->findChild<QTcpSocket *>(QString(), Qt::FindDirectChildrenOnly);
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
    if (m_finishing)
        return;
    writeOut(); // it was put before
    write(frame);
}

void MessageChannel::put(const QByteArray &frames)
{
    if (m_finishing)
        return;
    if (m_out.isEmpty())
        m_out = frames;
    else
        m_out.append(frames);
}

void MessageChannel::flush()
{
    if (!m_out.isEmpty() && !m_tls && m_socket->bytesToWrite() == 0) {
        const qsizetype taken = sendAtOnce(m_out);
        // Shared bytes are let go of here and not within Qt, where a race detector couldn't see it.
        const QByteArray sent = std::exchange(m_out, {});
        if (taken == sent.size())
            return;
        m_out = sent.sliced(taken);
        writeOut(); // the system takes no more at the moment
        return;
    }
    writeOut();
    // While the system takes no more, the socket writes by itself as soon as it does: to try with each turn of a slow
    // reader would cost as much as to send.
    if (m_stuck > 0 && m_socket->bytesToWrite() >= m_stuck)
        return;
    m_socket->flush();
    m_stuck = m_socket->bytesToWrite();
}

void MessageChannel::settle()
{
    flush();
    if (m_finishing || !m_tls || !m_tls->isEncrypted() || m_delivering)
        return;
    const qint64 waits = m_tls->bytesToWrite() + m_tls->encryptedBytesToWrite() + m_tls->bytesAvailable()
        + m_tls->encryptedBytesAvailable();
    if (waits > 0)
        return;
    // It would keep up to 96 KiB of empty buffers, its own and those of the plain socket inside. Opened once more,
    // while nothing lies in them, both begin with none.
    m_tls->open(m_tls->openMode());
    if (m_inner)
        m_inner->open(m_inner->openMode());
}

void MessageChannel::write(const QByteArray &bytes)
{
    if (m_socket->isOpen())
        m_socket->write(bytes);
}

void MessageChannel::writeOut()
{
    if (!m_out.isEmpty())
        write(std::exchange(m_out, {}));
}

// Past the socket's own buffer, in which a copy and the switching of its notifier cost more than all the rest: how much
// the system took. Whatever is wrong the socket finds out by itself, with what is left.
qsizetype MessageChannel::sendAtOnce(QByteArrayView bytes)
{
#if defined(Q_OS_UNIX) && defined(MSG_NOSIGNAL)
    if (m_socket->state() == QAbstractSocket::ConnectedState) {
        const ssize_t taken =
            ::send(int(m_socket->socketDescriptor()), bytes.data(), size_t(bytes.size()), MSG_NOSIGNAL | MSG_DONTWAIT);
        return std::max<qsizetype>(taken, 0);
    }
#endif
    Q_UNUSED(bytes);
    return 0;
}

qint64 MessageChannel::queued() const
{
    const qint64 encrypted = m_tls && m_tls->isEncrypted() ? m_tls->encryptedBytesToWrite() : 0;
    return m_out.size() + m_socket->bytesToWrite() + encrypted;
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
    flush();
    QTimer::singleShot(millis, this, &MessageChannel::abort);
    if (queued() > 0) {
        connect(m_socket.get(), &QTcpSocket::bytesWritten, this, &MessageChannel::hangUp);
        if (m_tls)
            connect(m_tls, &QSslSocket::encryptedBytesWritten, this, &MessageChannel::hangUp);
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
    if (!m_tls && m_socket->state() == QAbstractSocket::ConnectedState) {
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
    m_out.clear();
    m_socket->abort();
    end(tr("The connection was closed."));
}

// TLS that hasn't begun, or isn't done with its handshake, carries no frames yet.
bool MessageChannel::isReadable() const
{
    return m_socket->isOpen() && (!m_tls || m_tls->isEncrypted());
}

void MessageChannel::readAvailable()
{
    if (m_closed || m_delivering || !isReadable())
        return;
    const QPointer<MessageChannel> self(this);
    if (m_socket->bytesAvailable() > 0)
        Q_EMIT heard();
    if (self && m_reader.pending() > 0)
        deliver(); // what a hold left behind
    while (self && !m_held && !m_closed && m_socket->isOpen()) {
        const qint64 size = std::min(m_socket->bytesAvailable(), chunkBytes);
        if (size <= 0)
            return;
        // As much as lies in one piece is taken out as it is: not copied, and the socket keeps no buffer for it.
        const QByteArray chunk = m_socket->read(size);
        if (chunk.isEmpty())
            return;
        if (m_deaf)
            continue;
        m_reader.lend(chunk);
        deliver();
        if (self)
            m_reader.keep();
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
