// SPDX-License-Identifier: MIT
#include "tests/integration/wirekit.h"

#include <QDeadlineTimer>

using namespace Qt::StringLiterals;
using namespace Confab;

namespace {

// A connection from another address of this machine, on which tests write bytes.
std::unique_ptr<QTcpSocket> socketFrom(const QString &own, const ServerProcess &server)
{
    auto socket = std::make_unique<QTcpSocket>();
    socket->bind(QHostAddress(own));
    socket->connectToHost(u"127.0.0.1"_s, server.port());
    if (!socket->waitForConnected())
        socket.reset();
    return socket;
}

// What the server says first on it; nothing where it hangs up without a word.
std::optional<ServerFrame> firstWord(QTcpSocket &socket)
{
    FrameReader reader(65'536);
    for (;;) {
        if (const auto next = reader.next(); next && *next) {
            const auto frame = decodeServerFrame(**next);
            return frame ? std::optional(*frame) : std::nullopt;
        }
        if (socket.bytesAvailable() == 0 && !socket.waitForReadyRead(30'000))
            return std::nullopt;
        reader.append(socket.readAll());
    }
}

QByteArray helloBytes(const QString &nick)
{
    return encodeFrame(ClientFrame(Hello{1, nick, {}, {}, {}, {}, false}));
}

// A message as long as a frame may be: what isn't known is ignored.
QByteArray largest(quint64 nonce)
{
    return payload(u"say"_s,
                   {{u"room"_s, 1},
                    {u"nonce"_s, QByteArray(reinterpret_cast<const char *>(nonceOf(nonce).bytes.data()), 16)},
                    {u"text"_s, QString(8'000, u'x')},
                    {u"ballast"_s, QByteArray(57'000, 'x')}});
}

qsizetype lines(const ServerProcess &server, const QByteArray &words)
{
    return server.errors().count(words);
}

} // namespace

// People who do too much of what anybody may do.
class Floods : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // The socket takes no more of it, instead of the server doing something with each frame.
    void whoGoesOnOverTheRateIsNotRead()
    {
        ServerProcess server(wireOptions({u"--rate"_s, u"5"_s, u"--burst"_s, u"20"_s}));
        QVERIFY(server.start());
        RawClient calm(server.address());
        QVERIFY(calm.enter(u"calm"_s));
        std::vector<std::unique_ptr<RawClient>> floods;
        QByteArray bytes;
        for (quint64 nonce = 1; bytes.size() < 1024 * 1024; ++nonce)
            bytes += encodeFrame(ClientFrame(sayFrame(u"flood"_s, nonce)));
        for (int i = 0; i < 3; ++i) {
            floods.push_back(std::make_unique<RawClient>(server.address()));
            QVERIFY(floods.back()->enter(u"flood%1"_s.arg(i)));
            for (int mebibytes = 0; mebibytes < 40; ++mebibytes)
                floods.back()->socket().write(bytes);
        }
        const QDeadlineTimer patience(2'000);
        while (!patience.hasExpired()) {
            for (const auto &flood : floods)
                flood->socket().waitForBytesWritten(100);
        }
        for (const auto &flood : floods) {
            QVERIFY(flood->isConnected());
            QVERIFY2(flood->socket().bytesToWrite() > 20 * 1024 * 1024,
                     qPrintable(QString::number(flood->socket().bytesToWrite())));
        }
        QVERIFY(isServed(calm));
        QCOMPARE(lines(server, "goes on over its rate"), 1);
    }

    // And what was in its buffers doesn't pass what was dropped before it.
    void theOrderHoldsAcrossThePause()
    {
        ServerProcess server(wireOptions({u"--rate"_s, u"20"_s, u"--burst"_s, u"5"_s, u"--max-dropped"_s, u"10"_s}));
        QVERIFY(server.start());
        RawClient ana(server.address());
        QVERIFY(ana.enter(u"ana"_s));
        QByteArray bytes;
        for (quint64 nonce = 1; nonce <= 60; ++nonce)
            bytes += encodeFrame(ClientFrame(sayFrame(u"x"_s, nonce)));
        ana.sendBytes(bytes);
        std::vector<Nonce> said;
        Span retry = 0;
        for (int refused = 0; refused < 55;) {
            const auto frame = ana.next();
            QVERIFY(frame);
            if (const auto *event = std::get_if<Said>(&*frame)) {
                said.push_back(event->event.nonce);
            } else if (const auto *error = std::get_if<ErrorFrame>(&*frame)) {
                QCOMPARE(error->code, Code::slowDown);
                retry = error->retry.value_or(0);
                ++refused;
            }
        }
        QCOMPARE(said.size(), size_t(5));
        QVERIFY(retry > 0);
        // Whoever waits as long as the last answer said goes on from there.
        QTest::qWait(int(retry));
        const auto heard = told(ana, u"x"_s, 6);
        QVERIFY(heard);
        QCOMPARE(heard->event.seq, Seq(6));
    }

    void pongsThatNobodyAskedForCount()
    {
        ServerProcess server(wireOptions({u"--rate"_s, u"5"_s, u"--burst"_s, u"20"_s}));
        QVERIFY(server.start());
        RawClient ana(server.address());
        QVERIFY(ana.enter(u"ana"_s));
        QByteArray bytes;
        for (int i = 0; i < 100; ++i)
            bytes += encodeFrame(ClientFrame(Pong{}));
        ana.sendBytes(bytes);
        QTRY_COMPARE(lines(server, "goes on over its rate"), 1);
        QVERIFY(ana.isConnected());
    }

    void longFramesCountAsSeveral()
    {
        ServerProcess server(wireOptions({u"--rate"_s, u"5"_s, u"--burst"_s, u"20"_s}));
        QVERIFY(server.start());
        const auto passed = [](RawClient &who, int sent) {
            int heard = 0;
            for (int answers = 0; answers < sent; ++answers) {
                for (;;) {
                    const auto frame = who.next();
                    if (!frame)
                        return -1;
                    if (const auto *error = std::get_if<ErrorFrame>(&*frame); error && error->code == Code::slowDown)
                        break;
                    if (std::holds_alternative<Said>(*frame)) {
                        ++heard;
                        break;
                    }
                }
            }
            return heard;
        };
        RawClient large(server.address());
        QVERIFY(large.enter(u"large"_s));
        QByteArray bytes;
        for (quint64 nonce = 1; nonce <= 10; ++nonce) {
            const QByteArray frame = largest(nonce);
            QByteArray head(4, '\0');
            qToBigEndian(quint32(frame.size()), head.data());
            bytes += head + frame;
        }
        large.sendBytes(bytes);
        QCOMPARE(passed(large, 10), 5);
        large.hangUp();
        // The longest text is one frame as any other.
        RawClient usual(server.address());
        QVERIFY(usual.enter(u"usual"_s));
        bytes.clear();
        for (quint64 nonce = 1; nonce <= 25; ++nonce)
            bytes += encodeFrame(ClientFrame(sayFrame(QString(8'000, u'x'), nonce)));
        usual.sendBytes(bytes);
        QCOMPARE(passed(usual, 25), 20);
    }

    void searchesCountAsSeveral()
    {
        ServerProcess server(wireOptions({u"--rate"_s, u"1"_s, u"--burst"_s, u"20"_s}));
        QVERIFY(server.start());
        RawClient ana(server.address());
        QVERIFY(ana.enter(u"ana"_s));
        QByteArray bytes;
        for (RequestId id = 1; id <= 8; ++id) {
            Search search;
            search.id = id;
            search.text = u"word"_s;
            search.limit = 10;
            bytes += encodeFrame(ClientFrame(search));
        }
        ana.sendBytes(bytes);
        int found = 0;
        int refused = 0;
        while (found + refused < 8) {
            const auto frame = ana.next();
            QVERIFY(frame);
            found += std::holds_alternative<Page>(*frame) ? 1 : 0;
            refused += std::holds_alternative<ErrorFrame>(*frame) ? 1 : 0;
        }
        QCOMPARE(found, 5);
    }

    void newConnectionsOfAnAddressHaveARate()
    {
        ServerProcess server(wireOptions({u"--connect-rate"_s, u"1"_s, u"--connect-burst"_s, u"5"_s,
                                          u"--max-connections-per-address"_s, u"5"_s, u"--login-timeout"_s, u"600"_s}));
        QVERIFY(server.start());
        int in = 0;
        int told = 0;
        Span retry = 0;
        for (int i = 0; i < 20; ++i) {
            const auto socket = socketFrom(u"127.0.0.2"_s, server);
            QVERIFY(socket);
            socket->write(helloBytes(u"loop%1"_s.arg(i)));
            const auto word = firstWord(*socket);
            if (const auto *closing = word ? std::get_if<Closing>(&*word) : nullptr) {
                QCOMPARE(closing->code, Code::tooManyConnections);
                retry = closing->retry.value_or(0);
                ++told;
            } else {
                in += word ? 1 : 0;
            }
            socket->abort();
        }
        QVERIFY(in >= 5);
        QVERIFY2(told > 0, "nobody was told");
        QVERIFY(retry >= 1'000);
        QCOMPARE(lines(server, "connects too often"), 1);
        // Others don't notice, and whoever waits comes in.
        QVERIFY(guest(server.address(), u"ana"_s));
        QTest::qWait(int(retry));
        const auto again = socketFrom(u"127.0.0.2"_s, server);
        again->write(helloBytes(u"again"_s));
        const auto word = firstWord(*again);
        QVERIFY(word && std::holds_alternative<Welcome>(*word));
    }

    // With TLS most are hung up on before any of it is done.
    void manyFromOneAddressAreTurnedAway_data()
    {
        QTest::addColumn<QString>("tls");
        QTest::newRow("plain") << u"off"_s;
        QTest::newRow("TLS") << u"on"_s;
    }
    void manyFromOneAddressAreTurnedAway()
    {
        QFETCH(const QString, tls);
        ServerProcess server(wireOptions({u"--tls"_s, tls, u"--max-connections-per-address"_s, u"20"_s}));
        QVERIFY(server.start());
        const auto ana = guest(server.address(), u"ana"_s);
        QVERIFY(ana);
        std::vector<std::unique_ptr<QTcpSocket>> sockets;
        for (int i = 0; i < 200; ++i) {
            if (auto socket = socketFrom(u"127.0.0.2"_s, server)) // else it was hung up on already
                sockets.push_back(std::move(socket));
        }
        const auto open = [&] {
            return std::count_if(sockets.begin(), sockets.end(), [](const auto &each) {
                if (each->bytesAvailable() > 0)
                    each->readAll();
                return each->state() == QAbstractSocket::ConnectedState;
            });
        };
        QTRY_COMPARE_WITH_TIMEOUT(open(), 20, 20'000);
        QVERIFY(isServed(*ana));
        QVERIFY(guest(server.address(), u"bob"_s));
        QCOMPARE(lines(server, "has too many connections"), 1);
    }

    void aFrameThatWasBegunHasToEnd_data()
    {
        QTest::addColumn<QString>("tls");
        QTest::addColumn<bool>("trickles");
        QTest::newRow("silence") << u"off"_s << false;
        QTest::newRow("a byte now and then") << u"off"_s << true;
        QTest::newRow("TLS") << u"on"_s << true;
    }
    void aFrameThatWasBegunHasToEnd()
    {
        QFETCH(const QString, tls);
        QFETCH(const bool, trickles);
        ServerProcess server(wireOptions({u"--tls"_s, tls, u"--frame-timeout"_s, u"1"_s}));
        QVERIFY(server.start());
        RawClient half(server.address());
        QVERIFY(half.enter(u"half"_s));
        const auto ana = guest(server.address(), u"ana"_s);
        QVERIFY(ana);
        const QByteArray frame = encodeFrame(ClientFrame(sayFrame(QString(1'000, u'x'), 1)));
        half.sendBytes(frame.left(100));
        std::optional<Closing> closing;
        for (qsizetype at = 100; !closing && at < frame.size() - 1; ++at) {
            closing = half.expect<Closing>(trickles ? 50 : 30'000);
            if (!closing && half.isConnected())
                half.sendBytes(frame.mid(at, 1));
        }
        QVERIFY(closing);
        QCOMPARE(closing->code, Code::idle);
        QVERIFY(half.waitForHangUp());
        QCOMPARE(lines(server, "began a frame"), 1);
        QVERIFY(isServed(*ana));
    }

    void aHandshakeHasToEnd()
    {
        ServerProcess server(wireOptions({u"--tls"_s, u"on"_s, u"--login-timeout"_s, u"1"_s}));
        QVERIFY(server.start());
        std::vector<std::unique_ptr<QTcpSocket>> sockets;
        for (const QByteArray &bytes : {QByteArray(), QByteArray("\x16\x03\x01\x02\x00\x01", 6)}) {
            sockets.push_back(socketFrom(u"127.0.0.1"_s, server));
            QVERIFY(sockets.back());
            sockets.back()->write(bytes);
        }
        for (const auto &socket : sockets) {
            QTRY_COMPARE_WITH_TIMEOUT(socket->state(), QAbstractSocket::UnconnectedState, 20'000);
        }
        QVERIFY(guest(server.address(), u"ana"_s));
    }

    void whoDoesntLogInMakesRoom()
    {
        ServerProcess server(wireOptions({u"--max-pending"_s, u"3"_s, u"--io-threads"_s, u"1"_s}));
        QVERIFY(server.start());
        std::vector<std::unique_ptr<RawClient>> silent;
        for (int i = 0; i < 10; ++i) {
            silent.push_back(std::make_unique<RawClient>(server.address()));
            QVERIFY(silent.back()->connect());
        }
        // They keep their places for a second, in which a crowd may arrive; who comes later takes the oldest's.
        const auto gone = [&] {
            RawClient late(server.address());
            return late.connect() && lines(server, "wait to log in") > 0;
        };
        QTRY_VERIFY_WITH_TIMEOUT(gone(), 20'000);
        const auto closing = silent.front()->expect<Closing>();
        QVERIFY(closing);
        QCOMPARE(closing->code, Code::serverFull);
        QVERIFY(guest(server.address(), u"ana"_s));
        QCOMPARE(lines(server, "wait to log in"), 1);
    }

    // No rate: but what isn't worked on yet waits in the socket, and nothing is lost of it.
    void withoutARateTheHubIsNotFlooded()
    {
        ServerProcess server(wireOptions({u"--receive-queue"_s, u"4096"_s}));
        QVERIFY(server.start());
        const auto ana = guest(server.address(), u"ana"_s);
        QVERIFY(ana);
        QByteArray bytes;
        for (quint64 nonce = 1; nonce <= 3'000; ++nonce)
            bytes += encodeFrame(ClientFrame(sayFrame(u"x"_s, nonce)));
        ana->socket().write(bytes);
        for (quint64 nonce = 1; nonce <= 3'000; ++nonce) {
            const auto said = ana->expect<Said>();
            QVERIFY(said);
            QCOMPARE(said->event.nonce, nonceOf(nonce));
        }
    }
};

QTEST_GUILESS_MAIN(Floods)
#include "tst_floods.moc"
