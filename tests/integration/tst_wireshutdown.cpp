// SPDX-License-Identifier: MIT
#include "tests/integration/wirekit.h"

#include <QElapsedTimer>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace Confab;

namespace {

bool hasLine(const ServerProcess &server, const QString &pattern)
{
    const QRegularExpression expression(u"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z \\w+ \\w+: "_s + pattern
                                            + u'$',
                                        QRegularExpression::MultilineOption);
    return expression.match(QString::fromUtf8(server.errors())).hasMatch();
}

} // namespace

// The end of a server, and what it wrote about its people.
class WireShutdown : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyoneIsToldAndTheServerEnds_data()
    {
        QTest::addColumn<QString>("tls");
        QTest::newRow("plain") << u"off"_s;
        QTest::newRow("TLS") << u"on"_s;
    }

    void everyoneIsToldAndTheServerEnds()
    {
        QFETCH(QString, tls);
        ServerProcess server(wireOptions({u"--tls"_s, tls}));
        QVERIFY(server.start());
        const auto ana = guest(server.address(), u"ana"_s);
        const auto bob = guest(server.address(), u"bob"_s);
        RawClient waiting(server.address()); // not logged in yet
        QVERIFY(ana && bob && waiting.connect());
        waiting.send(Hello{1, u"_"_s, {}, {}, {}, {}, false});
        QVERIFY(waiting.expect<Refused>());
        // What came in before is still done.
        ana->send(sayFrame(u"last words"_s, 1));
        QVERIFY(bob->expect<Said>());
        const quint16 port = server.port();
        QVERIFY(server.terminate());
        QCOMPARE(server.exitCode(), 0);
        for (RawClient *each : {static_cast<RawClient *>(ana.get()), static_cast<RawClient *>(bob.get()), &waiting}) {
            const auto closing = each->expect<Closing>();
            QVERIFY(closing);
            QCOMPARE(closing->code, Code::shuttingDown);
            QVERIFY(closing->retry.value_or(0) > 0);
            QVERIFY(each->waitForHangUp());
        }
        // The same port serves at once, although connections to it were open a moment ago.
        QVERIFY(server.start());
        QCOMPARE(server.port(), port);
        RawClient back(server.address());
        QVERIFY(back.enter(u"ana"_s, ana->welcome.resume, {{{lobby, 0}}}));
        QCOMPARE(asSaid(back.expect<Page>()->events.at(0)).text, u"last words"_s);
    }

    void aPeerThatDoesntReadHoldsUpNothing_data()
    {
        QTest::addColumn<QString>("tls");
        QTest::newRow("plain") << u"off"_s;
        QTest::newRow("TLS") << u"on"_s;
    }

    void aPeerThatDoesntReadHoldsUpNothing()
    {
        QFETCH(QString, tls);
        // So much may wait that the one who doesn't read isn't too slow yet.
        ServerProcess server(wireOptions({u"--tls"_s, tls, u"--send-queue"_s, u"64M"_s, u"--max-text"_s, u"100000"_s,
                                          u"--max-frame"_s, u"300000"_s}));
        QVERIFY(server.start());
        const auto ana = guest(server.address(), u"ana"_s);
        const auto deaf = guest(server.address(), u"deaf"_s);
        QVERIFY(ana && deaf);
        QTcpSocket handshake; // and one that never says anything
        handshake.connectToHost(u"127.0.0.1"_s, server.port());
        QVERIFY(handshake.waitForConnected());
        const QString text(100'000, u'x');
        for (quint64 nonce = 1; nonce <= 150; ++nonce)
            QVERIFY(told(*ana, text, nonce));
        QElapsedTimer timer;
        timer.start();
        QVERIFY(server.terminate());
        QCOMPARE(server.exitCode(), 0);
        // Two seconds to let everyone know; the rest is the machine's.
        QVERIFY2(timer.elapsed() < 15'000, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(ana->expect<Closing>()->code, Code::shuttingDown);
    }

    void theLogSaysWhoCameAndWhoLeft()
    {
        ServerProcess server(
            wireOptions({u"--absence-grace"_s, u"0"_s, u"--listen"_s, u"::1"_s, u"--idle-timeout"_s, u"2"_s}));
        QVERIFY(server.start());
        const auto ana = guest(server.address(), u"ana"_s);
        const auto bob = guest({u"::1"_s, server.port(), false}, u"bob"_s);
        QVERIFY(ana && bob);
        const auto lines = [&](const QString &pattern) {
            QTRY_VERIFY2_WITH_TIMEOUT(hasLine(server, pattern), server.errors().constData(), 30'000);
        };
        const QString user = u" \\(\\d+\\) "_s;
        lines(u"ana"_s + user + u"came from 127\\.0\\.0\\.1:%1; people: 1"_s.arg(ana->socket().localPort()));
        lines(u"bob"_s + user + u"came from \\[::1\\]:%1; people: 2"_s.arg(bob->socket().localPort()));
        bob->send(Bye{u"home"_s});
        lines(u"bob"_s + user + u"left: home; people: 1"_s);
        const auto carl = guest(server.address(), u"carl"_s);
        QVERIFY(carl);
        carl->reset();
        lines(u"carl"_s + user + u"was lost: connection lost; people: 1"_s);
        RawClient back(server.address());
        QVERIFY(back.enter(u"carl"_s, carl->welcome.resume));
        RawClient again(server.address());
        QVERIFY(again.enter(u"carl"_s, carl->welcome.resume));
        lines(u"carl"_s + user + u"is back from 127\\.0\\.0\\.1:%1; people: 2"_s.arg(again.socket().localPort()));
        again.sendBytes(QByteArray(4, '\0'));
        lines(u"127\\.0\\.0\\.1:%1 broke the protocol: bad-frame .*"_s.arg(again.socket().localPort()));
        RawClient nameless(server.address());
        QVERIFY(nameless.connect());
        nameless.send(Hello{1, u"ana"_s, {}, {}, {}, {}, false});
        QVERIFY(nameless.expect<Refused>());
        lines(u"127\\.0\\.0\\.1:%1 was refused: nick-taken"_s.arg(nameless.socket().localPort()));
        lines(u"ana"_s + user + u"was lost: timed out; people: 0"_s); // she never answered a ping
    }

    void aTextOfAStrangerStaysOnItsLine()
    {
        ServerProcess server(wireOptions());
        QVERIFY(server.start());
        const auto ana = guest(server.address(), u"ana"_s);
        QVERIFY(ana);
        ana->send(Bye{u"\u202enever mind\u2028"_s});
        QTRY_VERIFY(hasLine(server, u"ana \\(\\d+\\) left: \\?never mind.; people: 0"_s));
    }
};

QTEST_GUILESS_MAIN(WireShutdown)
#include "tst_wireshutdown.moc"
