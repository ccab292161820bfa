// SPDX-License-Identifier: MIT
#pragma once

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
    // The socket is connected or connecting; a QSslSocket carries frames once it is encrypted.
    // `frameLimit` in bytes binds what the peer may send.
    MessageChannel(std::unique_ptr<QTcpSocket> socket, quint32 frameLimit, QObject *parent = nullptr);
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
    // The same at the end of a turn, outside of every signal of the socket: buffers that are empty are given back.
    void settle();
    // Some of a frame is here, and not all of it (or nobody was there to take it).
    [[nodiscard]] bool isWithinFrame() const { return m_reader.pending() > 0; }
    // Bytes that were sent and that the system hasn't taken yet, TLS included.
    [[nodiscard]] qint64 queued() const;

    // Closes after what was sent has left, or after `millis` at the latest. Nothing is received any more.
    void finish(int millis = 2000);
    // Closes now.
    void abort();

    [[nodiscard]] QTcpSocket *socket() const { return m_socket.get(); }
    // Null where the connection is plain.
    [[nodiscard]] QSslSocket *tls() const { return m_tls; }

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
    void deliver();
    void write(const QByteArray &bytes);
    void writeOut();
    [[nodiscard]] qsizetype sendAtOnce(QByteArrayView bytes);
    void hangUp();
    void end(const QString &reason);

    std::unique_ptr<QTcpSocket> m_socket;
    QSslSocket *m_tls;             // the same, or null
    QTcpSocket *m_inner = nullptr; // in it, or null
    QByteArray m_out;              // was put, and waits for flush(); comes after what waits in the socket
    FrameReader m_reader;
    QString m_reason;   // what the socket said last
    qint64 m_stuck = 0; // bytes that the system didn't take when they were flushed
    bool m_held = false;
    bool m_deaf = false;      // finished or broken: what comes in is dropped
    bool m_finishing = false; // nothing more is sent
    bool m_hungUp = false;
    bool m_closed = false;
    bool m_delivering = false;
};

} // namespace Confab
