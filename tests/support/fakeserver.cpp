// SPDX-License-Identifier: MIT
#include "tests/support/fakeserver.h"

#include "shared/protocol/codec.h"
#include "shared/protocol/limits.h"

#include <QSslConfiguration>
#include <QSslSocket>

using namespace Qt::StringLiterals;

namespace Confab {

FakePeer::FakePeer(std::unique_ptr<QTcpSocket> socket, QObject *parent)
    : QObject(parent), m_channel(std::make_unique<MessageChannel>(std::move(socket), quint32(Limit::frame)))
{
    connect(m_channel.get(), &MessageChannel::heard, this, [this] { heard = true; });
    connect(m_channel.get(), &MessageChannel::received, this, [this](QByteArrayView payload) {
        const auto frame = decodeClientFrame(payload);
        if (frame)
            frames.push_back(*frame);
        else
            qWarning() << "a client sent a bad frame:" << frame.error().text;
    });
    connect(m_channel.get(), &MessageChannel::broken, this, [this](const Error &error) {
        send(Closing{error.code, error.text, {}});
        m_channel->finish();
    });
    connect(m_channel.get(), &MessageChannel::closed, this, [this] { gone = true; });
}

FakePeer::~FakePeer() = default;

void FakePeer::send(const ServerFrame &frame)
{
    sendRaw(encodeFrame(frame));
}

void FakePeer::sendRaw(const QByteArray &bytes)
{
    m_channel->send(bytes);
    m_channel->flush();
}

void FakePeer::hangUp()
{
    m_channel->finish();
}

void FakePeer::reset()
{
    m_channel->abort();
}

FakeServer::FakeServer(const std::optional<TestCertificate> &tls) : m_tls(tls)
{
    listen(QHostAddress::LocalHost);
    m_port = serverPort();
}

ServerAddress FakeServer::address() const
{
    return {u"127.0.0.1"_s, m_port, m_tls.has_value()};
}

void FakeServer::stop()
{
    close();
}

void FakeServer::restart()
{
    listen(QHostAddress::LocalHost, m_port);
}

void FakeServer::incomingConnection(qintptr descriptor)
{
    if (silent) {
        auto *socket = new QTcpSocket(this);
        socket->setSocketDescriptor(descriptor);
        return;
    }
    std::unique_ptr<QTcpSocket> socket;
    if (m_tls) {
        auto secure = std::make_unique<QSslSocket>();
        secure->setSocketDescriptor(descriptor);
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificate(m_tls->certificate);
        configuration.setPrivateKey(m_tls->key);
        configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
        configuration.setProtocol(QSsl::TlsV1_2OrLater);
        secure->setSslConfiguration(configuration);
        secure->startServerEncryption();
        socket = std::move(secure);
    } else {
        socket = std::make_unique<QTcpSocket>();
        socket->setSocketDescriptor(descriptor);
    }
    peers.push_back(new FakePeer(std::move(socket), this));
}

} // namespace Confab
