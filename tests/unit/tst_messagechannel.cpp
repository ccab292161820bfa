// SPDX-License-Identifier: MIT
#include "shared/net/messagechannel.h"
#include "shared/protocol/codec.h"
#include "shared/protocol/codes.h"
#include "tests/support/testcertificate.h"

#include <QSignalSpy>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTcpServer>
#include <QtEndian>
#include <QTest>

using namespace Confab;
using namespace Qt::StringLiterals;

namespace {

constexpr quint32 limit = 65'536;

QByteArray frameOf(const QByteArray &payload)
{
    QByteArray frame(4, '\0');
    qToBigEndian(quint32(payload.size()), frame.data());
    return frame + payload;
}

// Hands out sockets before anything touches them.
class Listener : public QTcpServer
{
public:
    explicit Listener(bool tls) : m_tls(tls) { listen(QHostAddress::LocalHost); }
    std::unique_ptr<QTcpSocket> taken;

protected:
    void incomingConnection(qintptr descriptor) override
    {
        if (!m_tls) {
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
    bool m_tls;
};

// A channel, and everything that it said.
struct End {
    std::unique_ptr<MessageChannel> channel;
    std::vector<QByteArray> payloads;
    std::vector<Error> errors;
    QStringList reasons;

    void watch(std::unique_ptr<QTcpSocket> socket)
    {
        channel = std::make_unique<MessageChannel>(std::move(socket), limit);
        QObject::connect(channel.get(), &MessageChannel::received, channel.get(),
                         [this](QByteArrayView payload) { payloads.push_back(payload.toByteArray()); });
        QObject::connect(channel.get(), &MessageChannel::broken, channel.get(),
                         [this](const Error &error) { errors.push_back(error); });
        QObject::connect(channel.get(), &MessageChannel::closed, channel.get(),
                         [this](const QString &reason) { reasons.append(reason); });
    }
};

} // namespace

class TestMessageChannel : public QObject
{
    Q_OBJECT

private:
    // Both ends as channels, over TLS or not.
    void connectEnds(bool tls, End &client, End &server)
    {
        Listener listener(tls);
        std::unique_ptr<QTcpSocket> socket;
        if (tls) {
            auto secure = std::make_unique<QSslSocket>();
            secure->setPeerVerifyMode(QSslSocket::VerifyNone);
            secure->connectToHostEncrypted(u"127.0.0.1"_s, listener.serverPort());
            socket = std::move(secure);
        } else {
            socket = std::make_unique<QTcpSocket>();
            socket->connectToHost(QHostAddress::LocalHost, listener.serverPort());
        }
        client.watch(std::move(socket));
        QTRY_VERIFY(listener.taken);
        server.watch(std::move(listener.taken));
    }

    // A plain socket against a channel: for what no channel would send.
    void connectRaw(QTcpSocket &raw, End &server)
    {
        Listener listener(false);
        raw.connectToHost(QHostAddress::LocalHost, listener.serverPort());
        QTRY_VERIFY(listener.taken);
        server.watch(std::move(listener.taken));
        QTRY_COMPARE(raw.state(), QAbstractSocket::ConnectedState);
    }

private Q_SLOTS:
    void framesArriveInOrderBothWays_data()
    {
        QTest::addColumn<bool>("tls");
        QTest::newRow("plain") << false;
        QTest::newRow("TLS") << true;
    }
    void framesArriveInOrderBothWays()
    {
        QFETCH(bool, tls);
        End client, server;
        connectEnds(tls, client, server);
        std::vector<QByteArray> sent;
        for (int i = 0; i < 300; ++i) {
            sent.push_back(QByteArray::number(i) + QByteArray(i * 7, 'x'));
            client.channel->send(frameOf(sent.back()));
            server.channel->send(frameOf(sent.back()));
        }
        client.channel->flush();
        QTRY_COMPARE(server.payloads.size(), sent.size());
        QTRY_COMPARE(client.payloads.size(), sent.size());
        QVERIFY(server.payloads == sent);
        QVERIFY(client.payloads == sent);
        QTRY_COMPARE(client.channel->queued(), 0);
    }

    // Whatever is put leaves with flush(), in its place among what is sent; and a channel that gave its buffers back
    // goes on.
    void whatIsPutLeavesTogether_data() { framesArriveInOrderBothWays_data(); }
    void whatIsPutLeavesTogether()
    {
        QFETCH(bool, tls);
        End client, server;
        connectEnds(tls, client, server);
        client.channel->send(frameOf("hello"));
        QTRY_COMPARE(server.payloads.size(), 1U);
        std::vector<QByteArray> all;
        for (int i = 0; i < 200; ++i) {
            const QByteArray one = QByteArray::number(i) + QByteArray(i * i % 5'000, 'x');
            all.insert(all.end(), {one, "two", "three"});
            server.channel->put(frameOf(one) + frameOf("two"));
            QVERIFY(server.channel->queued() >= one.size());
            i % 2 == 0 ? server.channel->send(frameOf("three")) : server.channel->put(frameOf("three"));
            if (i % 3 == 0 || i % 50 == 0)
                server.channel->settle();
            if (i % 50 != 0)
                continue;
            QTRY_COMPARE(client.payloads.size(), all.size());
            client.channel->send(frameOf("answer"));
            QTRY_COMPARE(server.payloads.size(), size_t(2 + i / 50));
            server.channel->settle();
        }
        server.channel->settle();
        QTRY_VERIFY(client.payloads == all);
        QTRY_COMPARE(server.channel->queued(), 0);
    }

    void whoIsGoneIsFoundOutByWriting()
    {
        End server;
        QTcpSocket raw;
        connectRaw(raw, server);
        raw.abort();
        for (int i = 0; i < 3; ++i) {
            server.channel->put(frameOf("nobody"));
            server.channel->flush();
        }
        QTRY_COMPARE(server.reasons.size(), 1);
    }

    void framesMayComeByteByByteOrTogether()
    {
        End server;
        QTcpSocket raw;
        connectRaw(raw, server);
        const QByteArray bytes = frameOf("one") + frameOf("two");
        for (const char byte : bytes) {
            raw.write(&byte, 1);
            raw.flush();
            QCoreApplication::processEvents();
        }
        raw.write(frameOf("three") + frameOf("four") + frameOf("five").first(6));
        raw.flush();
        QTRY_COMPARE(server.payloads.size(), 4U);
        raw.write(frameOf("five").mid(6));
        QTRY_COMPARE(server.payloads.size(), 5U);
        QVERIFY((server.payloads == std::vector<QByteArray>{"one", "two", "three", "four", "five"}));
    }

    void wrongFramingBreaks_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("code");
        QTest::newRow("empty frame") << QByteArray(4, '\0') << QString(Code::badFrame);
        QTest::newRow("over the limit") << QByteArray::fromHex("00010001") << QString(Code::tooLarge);
        QTest::newRow("negative") << QByteArray::fromHex("ffffffff") << QString(Code::tooLarge);
    }
    void wrongFramingBreaks()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, code);
        End server;
        QTcpSocket raw;
        connectRaw(raw, server);
        raw.write(frameOf("good") + bytes + frameOf("too late"));
        QTRY_COMPARE(server.errors.size(), 1U);
        QCOMPARE(server.errors.front().code, code);
        QCOMPARE(server.payloads.size(), 1U);

        // The reason still goes out, although the peer keeps sending, and the connection ends.
        server.channel->send(frameOf("why"));
        server.channel->finish();
        raw.write(QByteArray(200'000, 'x'));
        QTRY_COMPARE(raw.bytesAvailable(), 7);
        QCOMPARE(raw.readAll(), frameOf("why"));
        QTRY_COMPARE(raw.state(), QAbstractSocket::UnconnectedState);
        QTRY_COMPARE(server.reasons.size(), 1);
        QCOMPARE(server.payloads.size(), 1U);
    }

    void aFrameOfExactlyTheLimitPasses()
    {
        End server;
        QTcpSocket raw;
        connectRaw(raw, server);
        const QByteArray full(limit, 'y');
        raw.write(frameOf(full));
        QTRY_COMPARE(server.payloads.size(), 1U);
        QCOMPARE(server.payloads.front(), full);
        server.channel->setFrameLimit(10);
        raw.write(frameOf("0123456789") + frameOf("0123456789a"));
        QTRY_COMPARE(server.errors.size(), 1U);
        QCOMPARE(server.payloads.size(), 2U);
    }

    void aHeldChannelWaitsAndLosesNothing_data() { framesArriveInOrderBothWays_data(); }
    void aHeldChannelWaitsAndLosesNothing()
    {
        QFETCH(bool, tls);
        End client, server;
        connectEnds(tls, client, server);
        // Holds itself in the middle of a batch, as a session does while a login is decided.
        connect(server.channel.get(), &MessageChannel::received, this, [&] {
            if (server.payloads.size() == 1)
                server.channel->hold();
        });
        const QByteArray payload(60'000, 'z');
        constexpr size_t count = 200; // more than windows and buffers take
        for (size_t i = 0; i < count; ++i)
            client.channel->send(frameOf(payload));
        QTRY_COMPARE(server.payloads.size(), 1U);
        QTRY_VERIFY(server.channel->socket()->bytesAvailable() > 0);
        for (int i = 0; i < 20; ++i)
            QTest::qWait(1); // room for what may not happen
        QCOMPARE(server.payloads.size(), 1U);
        QVERIFY(client.channel->queued() > 0);
        server.channel->release();
        QCOMPARE(server.payloads.size(), 1U); // not within the call
        QTRY_COMPARE(server.payloads.size(), count);
        QTRY_COMPARE(client.channel->queued(), 0);
    }

    void itMayEndInsideReceived_data()
    {
        QTest::addColumn<bool>("tls");
        QTest::addColumn<QString>("how");
        for (const bool tls : {false, true}) {
            for (const char *how : {"finish", "abort", "deleteLater"})
                QTest::addRow("%s %s", tls ? "TLS" : "plain", how) << tls << QString::fromLatin1(how);
        }
    }
    void itMayEndInsideReceived()
    {
        QFETCH(bool, tls);
        QFETCH(QString, how);
        End client, server;
        connectEnds(tls, client, server);
        connect(server.channel.get(), &MessageChannel::received, this, [&] {
            if (how == "finish"_L1)
                server.channel->finish();
            else if (how == "abort"_L1)
                server.channel->abort();
            else if (server.channel)
                server.channel.release()->deleteLater();
        });
        for (int i = 0; i < 50; ++i)
            client.channel->send(frameOf("bye"));
        QTRY_COMPARE(client.reasons.size(), 1);
        if (how != "deleteLater"_L1)
            QCOMPARE(server.payloads.size(), 1U);
    }

    void itMayBeEnteredAgain()
    {
        // A dialog that opens on a frame runs an event loop of its own inside received().
        End client, server;
        connectEnds(false, client, server);
        connect(server.channel.get(), &MessageChannel::received, this, [&] {
            if (server.payloads.size() == 1) {
                client.channel->send(frameOf("second"));
                QTest::qWait(20);
                QCOMPARE(server.payloads.size(), 1U);
            }
        });
        client.channel->send(frameOf("first"));
        QTRY_COMPARE(server.payloads.size(), 2U);
        QCOMPARE(server.payloads.front(), "first");
    }

    void finishSendsWhatIsQueued_data() { framesArriveInOrderBothWays_data(); }
    void finishSendsWhatIsQueued()
    {
        QFETCH(bool, tls);
        End client, server;
        connectEnds(tls, client, server);
        client.channel->send(frameOf("hello"));
        QTRY_COMPARE(server.payloads.size(), 1U);
        for (int i = 0; i < 39; ++i)
            server.channel->send(frameOf(QByteArray(60'000, 'q')));
        server.channel->put(frameOf("put"));
        server.channel->finish();
        server.channel->send(frameOf("too late"));
        QTRY_COMPARE(client.payloads.size(), 40U);
        QTRY_COMPARE(client.reasons.size(), 1);
        QTRY_COMPARE(server.reasons.size(), 1);
        QCOMPARE(client.payloads.size(), 40U);
        QCOMPARE(client.payloads.back(), "put");
    }

    void finishDoesntWaitForEver()
    {
        End server;
        QTcpSocket raw;
        connectRaw(raw, server);
        raw.setReadBufferSize(1); // a peer that doesn't read
        for (int i = 0; i < 200; ++i)
            server.channel->send(frameOf(QByteArray(60'000, 'q')));
        server.channel->finish(50);
        QTRY_COMPARE(server.reasons.size(), 1);
    }

    void aRefusedConnectionCloses()
    {
        quint16 port = 0;
        {
            Listener listener(false);
            port = listener.serverPort();
        }
        End client;
        client.watch(std::make_unique<QTcpSocket>());
        client.channel->socket()->connectToHost(QHostAddress::LocalHost, port);
        QTRY_COMPARE(client.reasons.size(), 1);
        QVERIFY(!client.reasons.front().isEmpty());
    }

    void foreignBytesOnATlsPortClose()
    {
        Listener listener(true);
        QTcpSocket raw;
        raw.connectToHost(QHostAddress::LocalHost, listener.serverPort());
        QTRY_VERIFY(listener.taken);
        End server;
        server.watch(std::move(listener.taken));
        raw.write(frameOf("not a handshake"));
        QTRY_COMPARE(server.reasons.size(), 1);
        QVERIFY(server.payloads.empty());
    }

    void whatCameBeforeTheChannelIsRead()
    {
        Listener listener(false);
        QTcpSocket raw;
        raw.connectToHost(QHostAddress::LocalHost, listener.serverPort());
        raw.write(frameOf("early"));
        QTRY_VERIFY(listener.taken);
        QTRY_VERIFY(listener.taken->bytesAvailable() > 0);
        End server;
        server.watch(std::move(listener.taken));
        QTRY_COMPARE(server.payloads.size(), 1U);
    }
};

QTEST_GUILESS_MAIN(TestMessageChannel)
#include "tst_messagechannel.moc"
