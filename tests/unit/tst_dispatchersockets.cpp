// SPDX-License-Identifier: MIT
#include "tests/support/testcertificate.h"
#include "tests/unit/dispatchers.h"

#include <QSslSocket>
#include <QTcpServer>
#include <QTcpSocket>

#include <algorithm>
#include <memory>
#include <vector>

using namespace Confab;

namespace {

// Gives back whatever it is told, over TLS or not.
class EchoServer : public QTcpServer
{
public:
    explicit EchoServer(bool tls) : m_tls(tls) { }

protected:
    void incomingConnection(qintptr descriptor) override
    {
        auto *socket = m_tls ? new QSslSocket(this) : new QTcpSocket(this);
        QVERIFY(socket->setSocketDescriptor(descriptor));
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QTcpSocket::readyRead, socket, [socket] {
            socket->write(socket->readAll());
            socket->flush();
        });
        if (auto *tls = qobject_cast<QSslSocket *>(socket)) {
            const auto certificate = TestCertificate::first();
            tls->setLocalCertificate(certificate.certificate);
            tls->setPrivateKey(certificate.key);
            tls->startServerEncryption();
        }
    }

private:
    bool m_tls;
};

std::unique_ptr<QTcpSocket> visitor(quint16 port, bool tls)
{
    if (!tls) {
        auto socket = std::make_unique<QTcpSocket>();
        socket->connectToHost(QHostAddress::LocalHost, port);
        return socket;
    }
    auto socket = std::make_unique<QSslSocket>();
    socket->setPeerVerifyMode(QSslSocket::VerifyNone);
    socket->connectToHostEncrypted(QStringLiteral("127.0.0.1"), port);
    return socket;
}

bool isIn(const QTcpSocket *socket)
{
    const auto *tls = qobject_cast<const QSslSocket *>(socket);
    return tls ? tls->isEncrypted() : socket->state() == QAbstractSocket::ConnectedState;
}

} // namespace

// Qt's sockets over Qt's own dispatcher and ours; here both ends live in one thread.
class TestDispatcherSockets : public QObject
{
    Q_OBJECT

    static void bothWays()
    {
        QTest::addColumn<bool>("tls");
        QTest::newRow("plain") << false;
        QTest::newRow("TLS") << true;
    }

private Q_SLOTS:
    void smallTalk_data() { bothWays(); }

    // Each sentence is written and flushed, answered the same way: the system hears nothing but sends and receives.
    void smallTalk()
    {
        QFETCH(const bool, tls);
        EchoServer server(tls);
        QVERIFY(server.listen(QHostAddress::LocalHost));
        const auto socket = visitor(server.serverPort(), tls);
        QTRY_VERIFY(isIn(socket.get()));
        int answers = -1; // the first one is about what comes with a handshake
        quint64 changes = 0;
        const auto say = [&] {
            socket->write("a sentence");
            socket->flush();
        };
        connect(socket.get(), &QTcpSocket::readyRead, socket.get(), [&] {
            if (socket->bytesAvailable() < 10)
                return;
            QCOMPARE(socket->readAll(), QByteArray("a sentence"));
            if (++answers == 0 && ours())
                changes = ours()->registrationChanges();
            if (answers < 1000)
                say();
        });
        say();
        QTRY_COMPARE(answers, 1000);
        if (ours())
            QCOMPARE(ours()->registrationChanges(), changes);
    }

    void muchAtOnce_data() { bothWays(); }

    // More than the system's buffers hold: writers wait and go on.
    void muchAtOnce()
    {
        QFETCH(const bool, tls);
        EchoServer server(tls);
        QVERIFY(server.listen(QHostAddress::LocalHost));
        const auto socket = visitor(server.serverPort(), tls);
        QByteArray all(8 * 1024 * 1024, Qt::Uninitialized);
        std::generate(all.begin(), all.end(), [n = 0u]() mutable { return char(++n * 31 % 251); });
        QTRY_VERIFY(isIn(socket.get()));
        QByteArray back;
        back.reserve(all.size());
        connect(socket.get(), &QTcpSocket::readyRead, socket.get(), [&] { back += socket->readAll(); });
        socket->write(all);
        QTRY_COMPARE_WITH_TIMEOUT(back.size(), all.size(), 60'000);
        QVERIFY(back == all);
    }

    void manyComeAndGo_data() { bothWays(); }

    void manyComeAndGo()
    {
        QFETCH(const bool, tls);
        EchoServer server(tls);
        QVERIFY(server.listen(QHostAddress::LocalHost));
        for (int round = 0; round < 4; ++round) { // numbers of descriptors are used again
            std::vector<std::unique_ptr<QTcpSocket>> sockets;
            size_t answered = 0;
            for (int i = 0; i < 25; ++i) {
                sockets.push_back(visitor(server.serverPort(), tls));
                QTcpSocket *socket = sockets.back().get();
                const auto say = [socket] { socket->write("hello"); };
                connect(socket, &QTcpSocket::connected, socket, say);
                connect(socket, &QTcpSocket::readyRead, socket, [&, socket] {
                    if (socket->bytesAvailable() < 5)
                        return;
                    ++answered;
                    socket->disconnectFromHost();
                });
            }
            QTRY_COMPARE(answered, sockets.size());
            QTRY_VERIFY(std::all_of(sockets.begin(), sockets.end(), [](const auto &each) {
                return each->state() == QAbstractSocket::UnconnectedState;
            }));
        }
        QTRY_VERIFY(server.findChildren<QTcpSocket *>().isEmpty());
    }

    // A peer that doesn't read, then reads: what waits leaves by itself.
    void aPeerThatReadsLate()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        const auto socket = visitor(server.serverPort(), false);
        socket->setReadBufferSize(1000);
        QTRY_VERIFY(server.hasPendingConnections());
        QTcpSocket *there = server.nextPendingConnection();
        const QByteArray all(4 * 1024 * 1024, 'x');
        there->write(all);
        there->flush();
        QTRY_VERIFY(socket->bytesAvailable() == 1000);
        QVERIFY(there->bytesToWrite() > 0);
        qsizetype heard = 0;
        const auto read = [&] { heard += socket->readAll().size(); };
        connect(socket.get(), &QTcpSocket::readyRead, socket.get(), read);
        socket->setReadBufferSize(0);
        read();
        QTRY_COMPARE(heard, all.size());
        QCOMPARE(there->bytesToWrite(), 0);
        there->disconnectFromHost();
        QTRY_COMPARE(socket->state(), QAbstractSocket::UnconnectedState);
    }

    void nobodyListens()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        const quint16 port = server.serverPort();
        server.close();
        const auto socket = visitor(port, false);
        QTRY_COMPARE(socket->error(), QAbstractSocket::ConnectionRefusedError);
    }
};

int main(int argc, char *argv[])
{
    return runOverBoth<TestDispatcherSockets>(argc, argv);
}

#include "tst_dispatchersockets.moc"
