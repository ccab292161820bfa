// SPDX-License-Identifier: MIT
#include "tests/support/rawclient.h"

#include "shared/protocol/codec.h"

#include <QtEndian>

namespace Confab {

bool RawClient::connect()
{
    m_frames.clear();
    m_reader = FrameReader(0xffff'ffff);
    m_socket = std::make_unique<QSslSocket>();
    m_socket->setPeerVerifyMode(QSslSocket::VerifyNone);
    if (!m_server.tls) {
        m_socket->connectToHost(m_server.host, m_server.port);
        return m_socket->waitForConnected();
    }
    m_socket->connectToHostEncrypted(m_server.host, m_server.port);
    return m_socket->waitForEncrypted();
}

std::optional<Welcome> RawClient::enter(const QString &nick, const std::optional<Token> &resume,
                                        const std::optional<std::map<RoomId, Seq>> &seen, bool beside)
{
    if (!connect())
        return std::nullopt;
    send(Hello{1, nick, {}, {}, resume, seen, beside});
    auto frame = next();
    if (!frame || !std::holds_alternative<Welcome>(*frame))
        return std::nullopt;
    return std::get<Welcome>(*frame);
}

void RawClient::send(const ClientFrame &frame)
{
    sendBytes(encodeFrame(frame));
}

void RawClient::sendBytes(const QByteArray &bytes)
{
    m_socket->write(bytes);
    while (m_socket->bytesToWrite() > 0 && m_socket->waitForBytesWritten(30'000)) {
    }
}

void RawClient::sendPayload(const QByteArray &payload)
{
    QByteArray head(4, '\0');
    qToBigEndian(quint32(payload.size()), head.data());
    sendBytes(head + payload);
}

bool RawClient::readSome(int millis)
{
    // TLS that ends together with its last words says that there is nothing, and has them all the same.
    if (m_socket->bytesAvailable() == 0 && !m_socket->waitForReadyRead(std::max(1, millis))
        && m_socket->bytesAvailable() == 0)
        return false;
    m_reader.append(m_socket->readAll());
    for (;;) {
        const auto payload = m_reader.next();
        if (!payload || !*payload)
            return true;
        if (auto frame = decodeServerFrame(**payload))
            m_frames.push_back(std::move(*frame));
    }
}

std::optional<ServerFrame> RawClient::next(int millis)
{
    QElapsedTimer timer;
    timer.start();
    while (m_frames.empty()) {
        const qint64 left = millis - timer.elapsed();
        if (left < 0 || (!readSome(int(left)) && m_frames.empty() && (!isConnected() || timer.elapsed() >= millis)))
            return std::nullopt;
    }
    ServerFrame frame = std::move(m_frames.front());
    m_frames.pop_front();
    return frame;
}

std::vector<ServerFrame> RawClient::untilNow()
{
    const QByteArray mark = QByteArray("until") + char(++m_echo);
    send(Ping{mark});
    std::vector<ServerFrame> frames;
    while (auto frame = next()) {
        const auto *pong = std::get_if<Pong>(&*frame);
        if (pong && pong->data == mark)
            break;
        frames.push_back(std::move(*frame));
    }
    return frames;
}

bool RawClient::waitForHangUp(int millis)
{
    QElapsedTimer timer;
    timer.start();
    while (isConnected() && timer.elapsed() < millis)
        readSome(int(millis - timer.elapsed()));
    return !isConnected();
}

void RawClient::hangUp()
{
    m_socket->disconnectFromHost();
    if (m_socket->state() != QAbstractSocket::UnconnectedState)
        m_socket->waitForDisconnected(5000);
}

void RawClient::reset()
{
    m_socket->abort();
}

bool RawClient::isConnected() const
{
    return m_socket && m_socket->state() == QAbstractSocket::ConnectedState;
}

} // namespace Confab
