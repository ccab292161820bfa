// SPDX-License-Identifier: MIT
#include "tests/unit/channelends.h"

using namespace Confab;
using namespace Qt::StringLiterals;

// How a channel comes to its end, and who hears what before it.
class TestChannelEnding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itMayEndInsideReceived_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("how");
        for (const auto &[kind, name] :
             {std::pair(Kind::Plain, "plain"), std::pair(Kind::Tls, "TLS"), std::pair(Kind::Secure, "TLS in memory")}) {
            for (const char *how : {"finish", "abort", "deleteLater"})
                QTest::addRow("%s %s", name, how) << kind << QString::fromLatin1(how);
        }
    }
    void itMayEndInsideReceived()
    {
        QFETCH(Kind, kind);
        QFETCH(QString, how);
        End client, server;
        connectEnds(kind, client, server);
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

    void finishSendsWhatIsQueued_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::newRow("plain") << Kind::Plain;
        QTest::newRow("TLS") << Kind::Tls;
        QTest::newRow("TLS in memory") << Kind::Secure;
    }
    void finishSendsWhatIsQueued()
    {
        QFETCH(Kind, kind);
        End client, server;
        connectEnds(kind, client, server);
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
            Listener listener(Kind::Plain);
            port = listener.serverPort();
        }
        End client;
        client.watch(std::make_unique<QTcpSocket>());
        client.channel->socket()->connectToHost(QHostAddress::LocalHost, port);
        QTRY_COMPARE(client.reasons.size(), 1);
        QVERIFY(!client.reasons.front().isEmpty());
    }

    void foreignBytesOnATlsPortClose_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::newRow("TLS") << Kind::Tls;
        QTest::newRow("TLS in memory") << Kind::Secure;
    }
    void foreignBytesOnATlsPortClose()
    {
        QFETCH(Kind, kind);
        Listener listener(kind);
        QTcpSocket raw;
        raw.connectToHost(QHostAddress::LocalHost, listener.serverPort());
        QTRY_VERIFY(listener.taken);
        End server;
        server.watch(std::move(listener.taken), kind);
        raw.write(frameOf("not a handshake"));
        QTRY_COMPARE(server.reasons.size(), 1);
        QVERIFY(server.payloads.empty());
    }

    // Whoever is turned away at the door hears why, once it can be sealed.
    void whatIsSaidBeforeTheHandshakeArrives_data() { foreignBytesOnATlsPortClose_data(); }
    void whatIsSaidBeforeTheHandshakeArrives()
    {
        QFETCH(Kind, kind);
        Listener listener(kind);
        auto socket = std::make_unique<QSslSocket>();
        QSslSocket *secure = socket.get();
        secure->setPeerVerifyMode(QSslSocket::VerifyNone);
        secure->connectToHost(QHostAddress::LocalHost, listener.serverPort());
        QTRY_VERIFY(listener.taken);
        QTRY_COMPARE(secure->state(), QAbstractSocket::ConnectedState);
        End server, client;
        client.watch(std::move(socket));
        server.watch(std::move(listener.taken), kind);
        server.channel->send(frameOf("full"));
        server.channel->put(frameOf("really"));
        server.channel->finish();
        QVERIFY(server.channel->queued() > 0);
        secure->startClientEncryption();
        QTRY_COMPARE(client.reasons.size(), 1);
        QVERIFY((client.payloads == std::vector<QByteArray>{"full", "really"}));
    }

    void whatIsSaidBeforeGoodbyeIsHeard()
    {
        End client, server;
        connectEnds(Kind::Secure, client, server);
        client.channel->send(frameOf("hello"));
        QTRY_COMPARE(server.payloads.size(), 1U);
        client.channel->send(frameOf("bye"));
        client.channel->finish();
        QTRY_COMPARE(server.reasons.size(), 1);
        QCOMPARE(server.payloads.size(), 2U);
    }
};

QTEST_GUILESS_MAIN(TestChannelEnding)
#include "tst_channelending.moc"
