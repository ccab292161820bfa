// SPDX-License-Identifier: MIT
#include "shared/net/serverlink.h"

#include "shared/net/messagechannel.h"
#include "shared/protocol/codec.h"
#include "shared/protocol/limits.h"

#include <QSslConfiguration>
#include <QSslSocket>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

// A welcome names every room, before its own limits are known.
constexpr quint32 firstFrameLimit = 1024 * 1024;
// Whatever a server announces, no single frame may take more memory than this.
constexpr quint64 largestFrameLimit = 16 * 1024 * 1024;

} // namespace

ServerLink::ServerLink(const ServerAddress &server, const Clock &clock, QObject *parent)
    : QObject(parent), m_server(server), m_clock(clock), m_heardAt(clock.steadyMillis())
{ }

ServerLink::~ServerLink() = default;

std::unique_ptr<QTcpSocket> ServerLink::makeSocket()
{
    if (!m_server.tls) {
        auto socket = std::make_unique<QTcpSocket>();
        connect(socket.get(), &QTcpSocket::connected, this, &ServerLink::setOpen);
        return socket;
    }
    auto socket = std::make_unique<QSslSocket>();
    QSslConfiguration configuration = socket->sslConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    socket->setSslConfiguration(configuration);
    QSslSocket *tls = socket.get();
    connect(tls, &QSslSocket::connected, this, [this] { m_phase = Phase::Securing; });
    connect(tls, &QSslSocket::sslErrors, this, [this, tls] {
        // Most servers of this kind vouch for themselves: their owner compares the key with the one that is known
        // before the first byte is sent.
        m_vouched = false;
        tls->ignoreSslErrors();
    });
    connect(tls, &QSslSocket::encrypted, this, &ServerLink::setOpen);
    return socket;
}

void ServerLink::start()
{
    m_channel = std::make_unique<MessageChannel>(makeSocket(), firstFrameLimit);
    connect(m_channel.get(), &MessageChannel::heard, this, [this] { m_heardAt = m_clock.steadyMillis(); });
    connect(m_channel.get(), &MessageChannel::received, this, &ServerLink::receive);
    connect(m_channel.get(), &MessageChannel::broken, this, [this](const Error &error) {
        giveUp(explain(tr("The server sent something that can't be understood: %1").arg(error.text)));
    });
    connect(m_channel.get(), &MessageChannel::closed, this, [this](const QString &reason) { giveUp(explain(reason)); });

    if (auto *tls = qobject_cast<QSslSocket *>(m_channel->socket()))
        tls->connectToHostEncrypted(m_server.host, m_server.port);
    else
        m_channel->socket()->connectToHost(m_server.host, m_server.port);
}

void ServerLink::setOpen()
{
    m_phase = Phase::Open;
    m_heardAt = m_clock.steadyMillis();
    Q_EMIT opened();
}

void ServerLink::receive(QByteArrayView payload)
{
    const auto frame = decodeServerFrame(payload);
    if (!frame) {
        giveUp(tr("The server sent something that can't be understood: %1").arg(frame.error().text));
        return;
    }
    if (m_phase == Phase::Open)
        m_phase = Phase::Answered;
    Q_EMIT frameCame(*frame);
}

void ServerLink::send(const ClientFrame &frame)
{
    if (m_phase == Phase::Open || m_phase == Phase::Answered)
        m_channel->send(encodeFrame(frame));
}

void ServerLink::flush()
{
    m_channel->flush();
}

void ServerLink::setFrameLimit(quint64 bytes)
{
    m_channel->setFrameLimit(quint32(std::clamp(bytes, quint64(Limit::earlyFrame), largestFrameLimit)));
}

void ServerLink::finish()
{
    m_channel->finish();
}

void ServerLink::abort()
{
    m_phase = Phase::Gone;
    if (m_channel)
        m_channel->abort();
}

bool ServerLink::encrypted() const
{
    const auto *tls = m_channel ? qobject_cast<const QSslSocket *>(m_channel->socket()) : nullptr;
    return tls != nullptr && tls->isEncrypted();
}

std::optional<KeyHash> ServerLink::key() const
{
    const auto *tls = qobject_cast<const QSslSocket *>(m_channel->socket());
    return tls == nullptr ? std::nullopt : keyHashOf(tls->peerCertificate());
}

void ServerLink::giveUp(const QString &reason)
{
    if (std::exchange(m_phase, Phase::Gone) == Phase::Gone)
        return;
    m_channel->abort();
    Q_EMIT gone(reason);
}

QString ServerLink::complaint() const
{
    switch (m_phase) {
    case Phase::Reaching:
        return tr("%1 can't be reached: it did not answer in time.").arg(m_server.text());
    case Phase::Securing:
        return tr("The server did not agree to a secure connection in time. It may work without TLS.");
    case Phase::Open:
        return m_server.tls ? tr("The server did not answer in time.")
                            : tr("The server did not answer in time. It may ask for a secure connection (TLS).");
    case Phase::Answered:
    case Phase::Gone:
        break;
    }
    return tr("The server did not answer in time.");
}

QString ServerLink::explain(const QString &reason) const
{
    const QAbstractSocket::SocketError error = m_channel->socket()->error();
    switch (m_phase) {
    case Phase::Reaching:
        if (error == QAbstractSocket::ConnectionRefusedError)
            return tr("There is no server at %1.").arg(m_server.text());
        if (error == QAbstractSocket::HostNotFoundError)
            return tr("There is no machine named %1.").arg(m_server.host);
        return reason;
    case Phase::Securing:
        return tr("No secure connection came about; the server may work without TLS. (%1)").arg(reason);
    case Phase::Open:
        // The first answer of a TLS server to plain bytes is an alert or silence, never a frame.
        return m_server.tls
            ? reason
            : tr("The server did not answer; it may ask for a secure connection (TLS). (%1)").arg(reason);
    case Phase::Answered:
    case Phase::Gone:
        break;
    }
    return reason;
}

} // namespace Confab
