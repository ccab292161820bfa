// SPDX-License-Identifier: MIT
#pragma once

#include "server/net/tlscontext.h"
#include "shared/net/messagechannel.h"
#include "tests/support/testcertificate.h"

#include <QSslConfiguration>
#include <QSslSocket>
#include <QTcpServer>
#include <QtEndian>
#include <QTest>

// What the tests of a message channel share: two ends of a connection, encrypted or not.
namespace Confab {

inline constexpr quint32 limit = 65'536;

inline QByteArray frameOf(const QByteArray &payload)
{
    QByteArray frame(4, '\0');
    qToBigEndian(quint32(payload.size()), frame.data());
    return frame + payload;
}

// How the server's end is encrypted, if at all.
enum class Kind {
    Plain,
    Tls,    // by its socket
    Secure, // in memory, as the server program does
};

inline std::unique_ptr<SecureStream> secureStream(Kind kind)
{
    if (kind != Kind::Secure)
        return nullptr;
    const TestCertificate pair = TestCertificate::first();
    static const auto context = TlsContext::make({pair.certificate}, pair.key);
    return (*context)->accept();
}

// Hands out sockets before anything touches them.
class Listener : public QTcpServer
{
public:
    explicit Listener(Kind kind) : m_kind(kind) { listen(QHostAddress::LocalHost); }
    std::unique_ptr<QTcpSocket> taken;

protected:
    void incomingConnection(qintptr descriptor) override
    {
        if (m_kind != Kind::Tls) {
            taken = std::make_unique<QTcpSocket>();
            taken->setSocketDescriptor(descriptor);
            return;
        }
        auto socket = std::make_unique<QSslSocket>();
        socket->setSocketDescriptor(descriptor);
        const TestCertificate pair = TestCertificate::first();
        socket->setLocalCertificate(pair.certificate);
        socket->setPrivateKey(pair.key);
        socket->setPeerVerifyMode(QSslSocket::VerifyNone);
        socket->startServerEncryption();
        taken = std::move(socket);
    }

private:
    Kind m_kind;
};

// A channel, and everything that it said.
struct End {
    std::unique_ptr<MessageChannel> channel;
    std::vector<QByteArray> payloads;
    std::vector<Error> errors;
    QStringList reasons;

    void watch(std::unique_ptr<QTcpSocket> socket, Kind kind = Kind::Plain)
    {
        channel = std::make_unique<MessageChannel>(std::move(socket), limit, secureStream(kind));
        QObject::connect(channel.get(), &MessageChannel::received, channel.get(),
                         [this](QByteArrayView payload) { payloads.push_back(payload.toByteArray()); });
        QObject::connect(channel.get(), &MessageChannel::broken, channel.get(),
                         [this](const Error &error) { errors.push_back(error); });
        QObject::connect(channel.get(), &MessageChannel::closed, channel.get(),
                         [this](const QString &reason) { reasons.append(reason); });
    }
};

// Both ends as channels, over TLS or not.
inline void connectEnds(Kind kind, End &client, End &server)
{
    Listener listener(kind);
    std::unique_ptr<QTcpSocket> socket;
    if (kind != Kind::Plain) {
        auto secure = std::make_unique<QSslSocket>();
        secure->setPeerVerifyMode(QSslSocket::VerifyNone);
        secure->connectToHostEncrypted(QStringLiteral("127.0.0.1"), listener.serverPort());
        socket = std::move(secure);
    } else {
        socket = std::make_unique<QTcpSocket>();
        socket->connectToHost(QHostAddress::LocalHost, listener.serverPort());
    }
    client.watch(std::move(socket));
    QTRY_VERIFY(listener.taken);
    server.watch(std::move(listener.taken), kind);
}

// A plain socket against a channel: for what no channel would send.
inline void connectRaw(QTcpSocket &raw, End &server)
{
    Listener listener(Kind::Plain);
    raw.connectToHost(QHostAddress::LocalHost, listener.serverPort());
    QTRY_VERIFY(listener.taken);
    server.watch(std::move(listener.taken));
    QTRY_COMPARE(raw.state(), QAbstractSocket::ConnectedState);
}

} // namespace Confab
