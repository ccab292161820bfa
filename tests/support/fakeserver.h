// SPDX-License-Identifier: MIT
#pragma once

#include "shared/net/messagechannel.h"
#include "shared/net/serveraddress.h"
#include "shared/protocol/messages.h"
#include "tests/support/testcertificate.h"

#include <QTcpServer>

#include <memory>
#include <optional>
#include <vector>

namespace Confab {

// The server's side of one connection, played by a test. Its templates are in fakeserver.cpp, for all messages: whoever
// makes or destroys a variant of them takes long to compile.
class FakePeer : public QObject
{
    Q_OBJECT

public:
    FakePeer(std::unique_ptr<QTcpSocket> socket, QObject *parent);
    ~FakePeer() override;

    void send(const ServerFrame &frame);
    template <class T>
    void send(const T &message);
    void sendRaw(const QByteArray &bytes);
    void hangUp(); // sends what is queued and closes
    void reset();

    // The first frame of that kind that wasn't taken yet.
    template <class T>
    std::optional<T> take();
    template <class T>
    [[nodiscard]] int count() const;
    void forget(); // all that came and wasn't taken

    std::vector<ClientFrame> frames; // that came and weren't taken
    bool heard = false;              // any byte, after TLS
    bool gone = false;

private:
    std::unique_ptr<MessageChannel> m_channel;
};

// Listens on 127.0.0.1 and says only what a test makes it say.
class FakeServer : public QTcpServer
{
    Q_OBJECT

public:
    explicit FakeServer(const std::optional<TestCertificate> &tls = {});

    [[nodiscard]] ServerAddress address() const;
    // Stops listening and comes back, on the same port.
    void stop();
    void restart();
    void setCertificate(const TestCertificate &certificate) { m_tls = certificate; }

    [[nodiscard]] FakePeer *newest() const { return peers.empty() ? nullptr : peers.back(); }

    std::vector<FakePeer *> peers; // in the order in which they came; they stay when they are gone
    bool silent = false;           // takes connections and never touches them

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    std::optional<TestCertificate> m_tls;
    quint16 m_port = 0;
};

} // namespace Confab
