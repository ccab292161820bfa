// SPDX-License-Identifier: MIT
#include "server/net/scrapeserver.h"

#include "tests/support/fakeclock.h"

#include <QCoreApplication>
#include <QTcpSocket>
#include <QTest>

#include <memory>
#include <vector>

using namespace Confab;
using namespace Qt::StringLiterals;

namespace {

// A server of its own, and what its visitors get.
struct Rig {
    FakeClock clock;
    int made = 0;
    ScrapeServer server;
    quint16 port = 0;

    explicit Rig(const ScrapeServer::Limits &limits = {}, const QByteArray &text = "numbers\n# EOF\n")
        : server(limits, clock, "text/x; version=1", [this, text] {
              ++made;
              return text;
          })
    {
        if (const auto listening = server.listen(QHostAddress(QHostAddress::LocalHost), 0))
            port = *listening;
    }
    [[nodiscard]] std::unique_ptr<QTcpSocket> visitor() const
    {
        auto socket = std::make_unique<QTcpSocket>();
        socket->connectToHost(QHostAddress::LocalHost, port);
        return socket;
    }
    // Everything that the server says until it hangs up; "…" where it doesn't.
    [[nodiscard]] QByteArray ask(const QByteArray &request) const
    {
        const auto socket = visitor();
        const auto isOver = [&] {
            return socket->state() == QAbstractSocket::ConnectedState
                || socket->state() == QAbstractSocket::UnconnectedState;
        };
        if (!QTest::qWaitFor(isOver))
            return "…";
        socket->write(request);
        return untilHangUp(*socket);
    }
    static QByteArray untilHangUp(QTcpSocket &socket)
    {
        const bool ended = QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::UnconnectedState; }, 20'000);
        return ended ? socket.readAll() : QByteArray("…");
    }
};

ScrapeServer::Limits few()
{
    ScrapeServer::Limits limits;
    limits.connections = 3;
    limits.request = 256;
    limits.deadline = 300;
    return limits;
}

const QByteArray good = "GET /metrics HTTP/1.1\r\nHost: here\r\n\r\n";

} // namespace

class TestScrapeServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoAsksGetsTheNumbers()
    {
        Rig rig;
        QVERIFY(rig.port != 0);
        const QByteArray answer = rig.ask(good);
        QVERIFY(answer.startsWith("HTTP/1.1 200 OK\r\n"));
        QVERIFY(answer.contains("\r\nContent-Type: text/x; version=1\r\n"));
        QVERIFY(answer.contains("\r\nContent-Length: 14\r\n"));
        QVERIFY(answer.contains("\r\nConnection: close\r\n"));
        QVERIFY(answer.endsWith("\r\n\r\nnumbers\n# EOF\n"));
        QVERIFY(rig.ask("GET /metrics?name=x HTTP/1.0\r\n\r\n").startsWith("HTTP/1.1 200 OK\r\n"));
    }
    void aLongTextArrivesWhole()
    {
        const QByteArray text(4'000'000, 'x');
        Rig rig({}, text);
        QVERIFY(rig.ask(good).endsWith("\r\n\r\n" + text));
    }
    void aRequestMayComeByteByByte()
    {
        Rig rig;
        const auto socket = rig.visitor();
        QTRY_COMPARE(socket->state(), QAbstractSocket::ConnectedState);
        for (const char byte : good) {
            socket->write(&byte, 1);
            socket->flush();
            QCoreApplication::processEvents();
        }
        QVERIFY(Rig::untilHangUp(*socket).startsWith("HTTP/1.1 200"));
    }

    void nothingElseIsAnswered_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<QByteArray>("status");
        QTest::newRow("another path") << QByteArray("GET / HTTP/1.1\r\n\r\n") << QByteArray("404");
        QTest::newRow("a longer path") << QByteArray("GET /metrics/x HTTP/1.1\r\n\r\n") << QByteArray("404");
        QTest::newRow("up and away") << QByteArray("GET /../etc/passwd HTTP/1.1\r\n\r\n") << QByteArray("404");
        QTest::newRow("a proxy's") << QByteArray("GET http://other/ HTTP/1.1\r\n\r\n") << QByteArray("404");
        QTest::newRow("post") << QByteArray("POST /metrics HTTP/1.1\r\nContent-Length: 5\r\n\r\nhello")
                              << QByteArray("405");
        QTest::newRow("head") << QByteArray("HEAD /metrics HTTP/1.1\r\n\r\n") << QByteArray("405");
        QTest::newRow("connect") << QByteArray("CONNECT a:1 HTTP/1.1\r\n\r\n") << QByteArray("404");
        QTest::newRow("http 2") << QByteArray("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n") << QByteArray("400");
        QTest::newRow("http 0.9") << QByteArray("GET /metrics\r\n\r\n") << QByteArray("400");
        QTest::newRow("no method") << QByteArray(" /metrics HTTP/1.1\r\n\r\n") << QByteArray("400");
        QTest::newRow("tls") << QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n", 15)
                             << QByteArray("400");
        QTest::newRow("nothing") << QByteArray("\r\n\r\n") << QByteArray("400");
        QTest::newRow("zeros") << QByteArray(64, '\0') + "\r\n\r\n" << QByteArray("400");
        QTest::newRow("long line") << "GET /" + QByteArray(300, 'a') + " HTTP/1.1\r\n\r\n" << QByteArray("431");
        QTest::newRow("long headers") << good.chopped(2) + "X: " + QByteArray(300, 'a') << QByteArray("431");
    }
    void nothingElseIsAnswered()
    {
        QFETCH(QByteArray, request);
        QFETCH(QByteArray, status);
        Rig rig(few());
        const QByteArray answer = rig.ask(request);
        QVERIFY2(answer.startsWith("HTTP/1.1 " + status + ' '), answer.constData());
        QCOMPARE(rig.made, 0);
        QVERIFY(rig.ask(good).startsWith("HTTP/1.1 200"));
    }

    // A visitor who goes on sending must still be able to read the answer, and not for ever.
    void whatComesAfterTheAnswerIsThrownAway()
    {
        Rig rig;
        const QByteArray answer = rig.ask("POST /metrics HTTP/1.1\r\n\r\n" + QByteArray(30'000, 'x'));
        QVERIFY2(answer.startsWith("HTTP/1.1 405"), answer.constData());
        const auto socket = rig.visitor();
        QTRY_COMPARE(socket->state(), QAbstractSocket::ConnectedState);
        connect(socket.get(), &QTcpSocket::bytesWritten, socket.get(), [&] { socket->write(QByteArray(4096, 'x')); });
        socket->write(good);
        QTRY_COMPARE(socket->state(), QAbstractSocket::UnconnectedState);
    }

    void whoIsSilentIsHungUpOn()
    {
        Rig rig(few());
        for (const QByteArray &begun : {QByteArray(), QByteArray("GET /met"), good.chopped(1)}) {
            const auto socket = rig.visitor();
            QTRY_COMPARE(socket->state(), QAbstractSocket::ConnectedState);
            socket->write(begun);
            QCOMPARE(Rig::untilHangUp(*socket), QByteArray());
        }
        QCOMPARE(rig.made, 0);
    }
    void aFewAtOnceAndNoMore()
    {
        ScrapeServer::Limits limits = few();
        limits.deadline = 600'000;
        Rig rig(limits);
        std::vector<std::unique_ptr<QTcpSocket>> holders;
        for (int i = 0; i < 3; ++i) {
            holders.push_back(rig.visitor());
            QTRY_COMPARE(holders.back()->state(), QAbstractSocket::ConnectedState);
            holders.back()->write("GET /metrics");
        }
        QCOMPARE(rig.ask(good), QByteArray());
        holders.front()->write(" HTTP/1.1\r\n\r\n");
        QVERIFY(Rig::untilHangUp(*holders.front()).startsWith("HTTP/1.1 200"));
        holders.pop_back();
        QTRY_VERIFY(rig.ask(good).startsWith("HTTP/1.1 200")); // there is room again
    }
    void soManyAnswersASecond()
    {
        ScrapeServer::Limits limits;
        limits.rate = 1;
        limits.burst = 2;
        Rig rig(limits);
        QVERIFY(rig.ask(good).startsWith("HTTP/1.1 200"));
        QVERIFY(rig.ask(good).startsWith("HTTP/1.1 200"));
        QVERIFY(rig.ask(good).startsWith("HTTP/1.1 503"));
        QCOMPARE(rig.made, 2);
        rig.clock.advance(1'000);
        QVERIFY(rig.ask(good).startsWith("HTTP/1.1 200"));
    }
    void itEndsWithVisitorsInside()
    {
        auto rig = std::make_unique<Rig>();
        const auto socket = rig->visitor();
        QTRY_COMPARE(socket->state(), QAbstractSocket::ConnectedState);
        socket->write("GET");
        QCoreApplication::processEvents();
        rig.reset();
        QTRY_COMPARE(socket->state(), QAbstractSocket::UnconnectedState);
    }
    void aPortThatIsTaken()
    {
        Rig first;
        FakeClock clock;
        ScrapeServer second({}, clock, "text/plain", [] { return QByteArray(); });
        const auto port = second.listen(QHostAddress(QHostAddress::LocalHost), first.port);
        QVERIFY(!port);
        QCOMPARE(port.error().text, u"port %1 is in use (127.0.0.1), which --metrics wants"_s.arg(first.port));
    }
};

QTEST_GUILESS_MAIN(TestScrapeServer)
#include "tst_scrapeserver.moc"
