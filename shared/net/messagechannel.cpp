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

MessageChannel::MessageChannel(std::unique_ptr<QTcpSocket> socket, quint32 frameLimit,
                               std::unique_ptr<SecureStream> secure)
    : m_mayWait(true), // a handshake, or what its owner wrote before
      m_secure(std::move(secure)),
      m_tls(qobject_cast<QSslSocket *>(socket.get())),
      m_socket(std::move(socket)),
      m_reader(frameLimit)
{
    // Without a bound, a held channel would go on filling its buffer instead of the peer's window.
    m_socket->setReadBufferSize(readBufferBytes);
    const auto lowDelay = [this] { m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1); };
    if (m_socket->state() == QAbstractSocket::ConnectedState)
        lowDelay();
    else
        connect(m_socket.get(), &QTcpSocket::connected, this, lowDelay);

    if (!m_tls) {
        const auto noteDescriptor = [this] {
            const bool connected = m_socket->state() == QAbstractSocket::ConnectedState;
            m_descriptor = connected ? m_socket->socketDescriptor() : -1;
        };
        noteDescriptor();
        connect(m_socket.get(), &QTcpSocket::stateChanged, this, noteDescriptor);
    }
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
    if (m_secure) {
        put(frame);
        flush();
        return;
    }
    if (!m_out.isEmpty()) // it was put before
        write(std::exchange(m_out, {}));
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
    if (!m_secure) {
        push(std::exchange(m_out, {}));
        return;
    }
    if (m_secure->isReady()) // else it leaves with the handshake's end
        m_secure->seal(std::exchange(m_out, {}));
    push(m_secure->takeOutgoing());
}

// To the system, or behind what waits for it.
void MessageChannel::push(QByteArray bytes)
{
    if (isSocketEmpty()) {
        if (bytes.isEmpty())
            return;
        if (m_descriptor >= 0) {
            const qsizetype taken = sendAtOnce(bytes);
            if (taken < bytes.size())
                write(bytes.sliced(taken)); // the system takes no more at the moment
            return;
        }
    }
    if (!bytes.isEmpty())
        write(bytes);
    // While the system takes no more, the socket writes by itself as soon as it does: to try with each turn of a slow
    // reader would cost as much as to send.
    if (m_stuck > 0 && m_socket->bytesToWrite() >= m_stuck)
        return;
    m_socket->flush();
    m_stuck = m_socket->bytesToWrite();
}

// TLS included, once there is TLS.
qint64 MessageChannel::waitsInSocket() const
{
    if (!m_mayWait)
        return 0;
    return m_socket->bytesToWrite() + (m_tls && m_tls->isEncrypted() ? m_tls->encryptedBytesToWrite() : 0);
}

bool MessageChannel::isSocketEmpty()
{
    m_mayWait = waitsInSocket() > 0;
    return !m_mayWait;
}

void MessageChannel::write(const QByteArray &bytes)
{
    m_mayWait = true;
    if (m_socket->isOpen())
        m_socket->write(bytes);
}

// Past the socket's own buffer, in which a copy and the switching of its notifier cost more than all the rest: how much
// the system took. Whatever is wrong the socket finds out by itself, with what is left.
qsizetype MessageChannel::sendAtOnce(QByteArrayView bytes)
{
#if defined(Q_OS_UNIX) && defined(MSG_NOSIGNAL)
    const ssize_t taken = ::send(int(m_descriptor), bytes.data(), size_t(bytes.size()), MSG_NOSIGNAL | MSG_DONTWAIT);
    return std::max<qsizetype>(taken, 0);
#else
    Q_UNUSED(bytes);
    return 0;
#endif
}

qint64 MessageChannel::queued() const
{
    return m_out.size() + waitsInSocket();
}

void MessageChannel::finish(int millis)
{
    if (m_closed || m_finishing)
        return;
    m_finishing = true;
    m_deaf = true;
    m_held = false;
    if (m_socket->isOpen() && (!m_secure || m_secure->isReady())) // the handshake has to come to its end
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
    if (m_secure) {
        m_secure->finish();
        push(m_secure->takeOutgoing());
    }
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
    if (!m_secure && m_socket->bytesAvailable() > 0)
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
        if (m_secure)
            open(chunk);
        else
            take(chunk);
    }
}

void MessageChannel::open(const QByteArray &sealed)
{
    const bool wasReady = m_secure->isReady();
    if (m_deaf && wasReady)
        return;
    const QPointer<MessageChannel> self(this);
    QByteArray plain;
    const SecureStream::State state = m_secure->receive(sealed, plain);
    if (QByteArray answer = m_secure->takeOutgoing(); !answer.isEmpty())
        push(std::move(answer));
    if (!wasReady && m_secure->isReady()) {
        flush();
        if (m_finishing)
            hangUp();
    }
    if (!plain.isEmpty()) {
        Q_EMIT heard();
        if (self)
            take(plain);
    }
    if (!self || state == SecureStream::State::Open || m_finishing)
        return;
    if (state == SecureStream::State::Broken)
        m_reason = u"what came makes no sense as TLS"_s; // for the server's log alone
    finish();
}

void MessageChannel::take(const QByteArray &bytes)
{
    if (m_deaf)
        return;
    const QPointer<MessageChannel> self(this);
    m_reader.lend(bytes);
    deliver();
    if (self)
        m_reader.keep();
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
