// SPDX-License-Identifier: MIT
#include "shared/protocol/codes.h"
#include "tests/unit/channelends.h"

using namespace Confab;
using namespace Qt::StringLiterals;

// Frames that cross a channel.
class TestMessageChannel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void framesArriveInOrderBothWays_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::newRow("plain") << Kind::Plain;
        QTest::newRow("TLS") << Kind::Tls;
        QTest::newRow("TLS in memory") << Kind::Secure;
    }
    void framesArriveInOrderBothWays()
    {
        QFETCH(Kind, kind);
        End client, server;
        connectEnds(kind, client, server);
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
        QFETCH(Kind, kind);
        End client, server;
        connectEnds(kind, client, server);
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
                server.channel->flush();
            if (i % 50 != 0)
                continue;
            QTRY_COMPARE(client.payloads.size(), all.size());
            client.channel->send(frameOf("answer"));
            QTRY_COMPARE(server.payloads.size(), size_t(2 + i / 50));
            server.channel->flush();
        }
        server.channel->flush();
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
        QFETCH(Kind, kind);
        End client, server;
        connectEnds(kind, client, server);
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

    void itMayBeEnteredAgain()
    {
        // A dialog that opens on a frame runs an event loop of its own inside received().
        End client, server;
        connectEnds(Kind::Plain, client, server);
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

    void whatCameBeforeTheChannelIsRead()
    {
        Listener listener(Kind::Plain);
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
