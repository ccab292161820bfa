// SPDX-License-Identifier: MIT
// The proxy that tests rely on does what it says, and a client behind it notices only what it should.
#include "tests/unit/clientrig.h"

#include "tests/support/chaosproxy.h"

using namespace Confab;
using namespace Qt::StringLiterals;
using State = ChatClient::State;

class TestChaosProxy : public QObject
{
    Q_OBJECT

private:
    static ServerAddress through(const ClientRig &rig, const ChaosProxy &proxy)
    {
        return {u"127.0.0.1"_s, proxy.port(), rig.server.address().tls};
    }

private Q_SLOTS:
    void splittingAndJoiningChangesNothing_data()
    {
        QTest::addColumn<bool>("tls");
        QTest::addColumn<int>("piece");
        QTest::addColumn<int>("join");
        QTest::addColumn<int>("delay");
        QTest::newRow("single bytes") << false << 1 << 0 << 0;
        QTest::newRow("single bytes, TLS") << true << 1 << 0 << 0;
        QTest::newRow("threes, late") << false << 3 << 0 << 2;
        QTest::newRow("joined") << false << 0 << 10 << 0;
        QTest::newRow("joined, TLS") << true << 0 << 10 << 0;
    }
    void splittingAndJoiningChangesNothing()
    {
        QFETCH(bool, tls);
        QFETCH(int, piece);
        QFETCH(int, join);
        QFETCH(int, delay);
        ClientRig rig(tls ? std::optional(TestCertificate::first()) : std::nullopt);
        ChaosProxy proxy(rig.server.address().port);
        proxy.split(piece);
        proxy.join(join);
        proxy.delay(delay);
        rig.client->open(through(rig, proxy), u"ana"_s);
        QVERIFY(rig.answerHello(ClientRig::welcome(), 0));
        for (int i = 0; i < 5; ++i)
            rig.client->say(lobby, QString::number(i));
        const auto says = rig.says(5);
        QCOMPARE(says.size(), 5U);
        for (Seq i = 0; i < 5; ++i)
            rig.peer()->send(ClientRig::recorded(41 + i, says.at(i)));
        QVERIFY(rig.waitFor([&] { return rig.heard.confirmed.size() == 5; }));
        QVERIFY(proxy.passed() > 200);
    }

    void cutsAreSurvived()
    {
        ClientRig rig;
        ChaosProxy proxy(rig.server.address().port);
        rig.client->open(through(rig, proxy), u"ana"_s);
        QVERIFY(rig.answerHello(ClientRig::welcome(), 0));
        QCOMPARE(proxy.connections(), 1);
        proxy.cut();
        QTRY_COMPARE(rig.state(), State::Waiting);
        QTRY_VERIFY(rig.peer()->gone);
        rig.client->tryNow();
        QVERIFY(rig.answerHello(ClientRig::welcome(true), 1));
        proxy.cutAfter(10);
        rig.client->say(lobby, u"a longer text than ten bytes"_s);
        QTRY_COMPARE(rig.state(), State::Waiting);
        QCOMPARE(rig.client->outbox().size(), 1U);
        rig.client->tryNow();
        QVERIFY(rig.answerHello(ClientRig::welcome(true), 2));
        QCOMPARE(rig.says(1).size(), 1U);
        QCOMPARE(proxy.accepted(), 3);
    }

    void aBlackHoleIsNoticed()
    {
        ClientRig rig;
        ChaosProxy proxy(rig.server.address().port);
        rig.client->open(through(rig, proxy), u"ana"_s);
        QVERIFY(rig.answerHello(ClientRig::welcome(), 0));
        proxy.blackHole(true);
        rig.peer()->send(ClientRig::said(41, u"lost"_s));
        rig.settle();
        QVERIFY(rig.heard.events.empty());
        rig.clock.advance(45'000);
        QTRY_COMPARE(rig.state(), State::Waiting);
        proxy.blackHole(false);
        rig.client->tryNow();
        QVERIFY(rig.answerHello(ClientRig::welcome(true), 1));
    }

    void aRefusedPortIsTriedAgain()
    {
        ClientRig rig;
        ChaosProxy proxy(rig.server.address().port);
        proxy.refuse(true);
        rig.client->open(through(rig, proxy), u"ana"_s);
        QTRY_COMPARE(rig.state(), State::Waiting);
        proxy.refuse(false);
        rig.clock.advance(1000);
        QVERIFY(rig.answerHello(ClientRig::welcome(), 0));
    }
};

QTEST_GUILESS_MAIN(TestChaosProxy)
#include "tst_chaosproxy.moc"
