// SPDX-License-Identifier: MIT
#pragma once

#include "shared/net/securestream.h"
#include "shared/protocol/framereader.h"

#include <QObject>
#include <QTcpSocket>

#include <memory>

class QSslSocket;

namespace Confab {

// Frames over one TCP or TLS connection. Lives in the thread of its socket. Sending never blocks: bytes
// are queued and leave with flush() or the next turn of the event loop. Either end of a connection uses it.
class MessageChannel : public QObject
{
    Q_OBJECT

public:
    // The socket is connected or connecting. Its bytes are frames as they are; a QSslSocket carries them once it is
    // encrypted; or `secure` seals and opens them. `frameLimit` in bytes binds what the peer may send.
    MessageChannel(std::unique_ptr<QTcpSocket> socket, quint32 frameLimit, std::unique_ptr<SecureStream> secure = {});
    ~MessageChannel() override;

    void setFrameLimit(quint32 bytes);

    // While held, frames that arrived wait unread, and so does the peer once its window is full.
    void hold();
    void release();

    // A whole frame, as made by encodeFrame().
    void send(const QByteArray &frame);
    // The same, one frame or several, but they leave with flush() alone. Dearer to forget and cheaper to do: where
    // nothing waits, the shared bytes go to the system as they are.
    void put(const QByteArray &frames);
    void flush();
    // Some of a frame is here, and not all of it (or nobody was there to take it).
    [[nodiscard]] bool isWithinFrame() const { return m_reader.pending() > 0; }
    // Bytes that were sent and that the system hasn't taken yet, TLS included.
    [[nodiscard]] qint64 queued() const;

    // Closes after what was sent has left, or after `millis` at the latest. Nothing is received any more.
    void finish(int millis = 2000);
    // Closes now.
    void abort();

    [[nodiscard]] QTcpSocket *socket() const { return m_socket.get(); }

Q_SIGNALS:
    // One frame's payload; the view ends with the call. The channel may be deleted (deleteLater) or finished in it.
    void received(QByteArrayView payload);
    // Bytes came in, be they a whole frame or not: the peer lives.
    void heard();
    // The peer's framing is wrong (code bad-frame or too-large): nothing of it is received any more.
    void broken(const Confab::Error &error);
    // The connection is gone, for good; said once. The reason is for logs and people.
    void closed(const QString &reason);

private:
    [[nodiscard]] bool isReadable() const;
    void readAvailable();
    void open(const QByteArray &sealed);
    void take(const QByteArray &bytes);
    void deliver();
    [[nodiscard]] qint64 waitsInSocket() const;
    [[nodiscard]] bool isSocketEmpty();
    void write(const QByteArray &bytes);
    void push(QByteArray bytes);
    [[nodiscard]] qsizetype sendAtOnce(QByteArrayView bytes);
    void hangUp();
    void end(const QString &reason);

    // These are all that a broadcast to thousands looks at, each with a cache line of its own to fetch: the socket itself
    // is several.
    QByteArray m_out;          // was put, and waits for flush(); comes after what waits in the socket
    qintptr m_descriptor = -1; // of a plain socket while it is connected
    bool m_mayWait;            // something was given to the socket that may not have left yet
    bool m_finishing = false;  // nothing more is sent
    bool m_delivering = false;
    bool m_held = false;
    bool m_deaf = false; // finished or broken: what comes in is dropped
    bool m_hungUp = false;
    bool m_closed = false;
    std::unique_ptr<SecureStream> m_secure;
    QSslSocket *m_tls; // the same as the socket, or null
    std::unique_ptr<QTcpSocket> m_socket;
    FrameReader m_reader;
    QString m_reason;   // what the socket said last
    qint64 m_stuck = 0; // bytes that the system didn't take when they were flushed
};

} // namespace Confab
