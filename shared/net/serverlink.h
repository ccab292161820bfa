// SPDX-License-Identifier: MIT
#pragma once

#include "shared/base/clock.h"
#include "shared/net/certificatepin.h"
#include "shared/net/serveraddress.h"
#include "shared/protocol/messages.h"

#include <QObject>

#include <memory>
#include <optional>

class QAbstractSocket;
class QTcpSocket;

namespace Confab {

class MessageChannel;

// One connection to a server, from the first packet to the last frame: reaches it, secures it, and carries frames.
// It judges no key and sends nothing by itself.
class ServerLink : public QObject
{
    Q_OBJECT

public:
    ServerLink(const ServerAddress &server, const Clock &clock, QObject *parent);
    ~ServerLink() override;

    void start();

    void send(const ClientFrame &frame);
    void flush();
    void setFrameLimit(quint64 bytes);
    // Closes once what was sent has left; gone() follows.
    void finish();
    // Closes now, silently.
    void abort();

    [[nodiscard]] bool encrypted() const;
    // Of the certificate that the server showed; empty without TLS, or where its kind is unknown.
    [[nodiscard]] std::optional<KeyHash> key() const;
    // The system's authorities vouch for that certificate under the host's name.
    [[nodiscard]] bool vouched() const { return m_vouched; }
    // Steady milliseconds of the last bytes that came in.
    [[nodiscard]] quint64 heardAt() const { return m_heardAt; }
    // What it waits for, for people, where that takes too long.
    [[nodiscard]] QString complaint() const;

Q_SIGNALS:
    // Frames may go. Nothing has gone yet.
    void opened();
    void frameCame(const Confab::ServerFrame &frame);
    // The connection is over, said once; the reason is for people.
    void gone(const QString &reason);

private:
    enum class Phase { Reaching, Securing, Open, Answered, Gone };

    std::unique_ptr<QTcpSocket> makeSocket();
    void setOpen();
    void receive(QByteArrayView payload);
    void giveUp(const QString &reason);
    [[nodiscard]] QString explain(const QString &reason) const;

    const ServerAddress m_server;
    const Clock &m_clock;
    std::unique_ptr<MessageChannel> m_channel;
    Phase m_phase = Phase::Reaching;
    bool m_vouched = true; // until an error is found
    quint64 m_heardAt = 0;
};

} // namespace Confab
