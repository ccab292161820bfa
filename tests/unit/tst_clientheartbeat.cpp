// SPDX-License-Identifier: MIT
// How a client finds out whether its server is still there.
#include "tests/unit/clientrig.h"

using namespace Confab;
using namespace Qt::StringLiterals;
using State = ChatClient::State;

class TestClientHeartbeat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void silenceIsAnsweredByAPing()
    {
        ClientRig rig;
        QVERIFY(rig.arrive());
        // One at once, to measure the way.
        QTRY_COMPARE(rig.peer()->count<Ping>(), 1);
        rig.peer()->send(Pong{rig.peer()->take<Ping>()->data});
        QTRY_COMPARE(rig.heard.roundTrips, 1);

        rig.clock.advance(19'999);
        rig.settle();
        QCOMPARE(rig.peer()->count<Ping>(), 0);
        rig.clock.advance(1);
        QTRY_COMPARE(rig.peer()->count<Ping>(), 1);
        rig.peer()->send(Pong{rig.peer()->take<Ping>()->data});
        QTRY_COMPARE(rig.heard.roundTrips, 2);

        // Whatever comes is a sign of life.
        rig.clock.advance(15'000);
        rig.peer()->send(ClientRig::said(41, u"hi"_s));
        QTRY_COMPARE(rig.heard.events.size(), 1U);
        rig.clock.advance(15'000);
        rig.settle();
        QCOMPARE(rig.peer()->count<Ping>(), 0);
        QVERIFY(rig.heard.echoes.empty());
    }

    void aDeadLineIsLost()
    {
        ClientRig rig;
        QVERIFY(rig.arrive());
        QTRY_COMPARE(rig.peer()->count<Ping>(), 1);
        rig.clock.advance(44'999);
        rig.settle();
        QCOMPARE(rig.state(), State::Online);
        rig.clock.advance(1);
        QTRY_COMPARE(rig.state(), State::Waiting);
        QCOMPARE(rig.heard.losses.size(), 1);
        QTRY_VERIFY(rig.peer()->gone);
    }

    // Long before it counts as lost. What was asked may take its time; a ping doesn't.
    void aServerThatDoesntAnswerIsDoubted()
    {
        ClientRig rig;
        QVERIFY(rig.arrive());
        QTRY_COMPARE(rig.peer()->count<Ping>(), 1);
        rig.peer()->send(Pong{rig.peer()->take<Ping>()->data});
        QTRY_COMPARE(rig.heard.roundTrips, 1);
        rig.clock.advance(10'000); // nothing was asked
        rig.settle();
        QVERIFY(rig.heard.answering.empty());

        rig.client->say(lobby, u"hello?"_s);
        QTRY_COMPARE(rig.peer()->count<Say>(), 1);
        rig.clock.advance(3'999);
        rig.settle();
        QCOMPARE(rig.peer()->count<Ping>(), 0);
        rig.clock.advance(1);
        QTRY_COMPARE(rig.peer()->count<Ping>(), 1);
        rig.peer()->send(Pong{rig.peer()->take<Ping>()->data}); // it only is slow
        QTRY_COMPARE(rig.heard.roundTrips, 2);
        rig.peer()->send(ClientRig::recorded(41, *rig.peer()->take<Say>()));
        QTRY_COMPARE(rig.heard.confirmed.size(), 1U);
        rig.clock.advance(8'000); // nothing is owed any more
        rig.settle();
        QVERIFY(rig.heard.answering.empty() && rig.client->isAnswering());

        rig.client->say(lobby, u"hello??"_s);
        QTRY_COMPARE(rig.peer()->count<Say>(), 1);
        rig.clock.advance(3'000);
        rig.peer()->send(ClientRig::said(42, u"as I was saying"_s)); // by then it was there
        QTRY_COMPARE(rig.heard.events.size(), 2U);
        rig.clock.advance(3'999);
        rig.settle();
        QCOMPARE(rig.peer()->count<Ping>(), 0);
        rig.clock.advance(1);
        QTRY_COMPARE(rig.peer()->count<Ping>(), 1);
        rig.clock.advance(3'999);
        rig.settle();
        QVERIFY(rig.client->isAnswering());
        rig.clock.advance(1);
        QTRY_COMPARE(rig.heard.answering, std::vector<bool>{false});
        QVERIFY(!rig.client->isAnswering());
        QCOMPARE(rig.state(), State::Online);
        rig.peer()->send(ClientRig::said(43, u"hi"_s)); // whatever comes
        QTRY_COMPARE(rig.heard.answering, (std::vector<bool>{false, true}));
        QVERIFY(rig.client->isAnswering());

        // The heartbeat finds it as well, and the next connection begins without a doubt.
        rig.clock.advance(20'000);
        QTRY_COMPARE(rig.peer()->count<Ping>(), 2);
        rig.clock.advance(4'000);
        QTRY_COMPARE(rig.heard.answering.size(), 3U);
        rig.clock.advance(21'000);
        QTRY_COMPARE(rig.state(), State::Waiting);
        QVERIFY(!rig.client->isAnswering());
        rig.client->tryNow();
        QVERIFY(rig.answerHello(ClientRig::welcome(true), 1));
        QTRY_COMPARE(rig.state(), State::Online);
        QVERIFY(rig.client->isAnswering());
        QCOMPARE(rig.heard.answering, (std::vector<bool>{false, true, false}));
    }

    void pingsOfTheServerAreAnswered()
    {
        ClientRig rig;
        QVERIFY(rig.arrive());
        rig.peer()->send(Ping{QByteArray("abc")});
        rig.peer()->send(Ping{});
        QTRY_COMPARE(rig.peer()->count<Pong>(), 2);
        QCOMPARE(rig.peer()->take<Pong>()->data, std::optional(QByteArray("abc")));
        QCOMPARE(rig.peer()->take<Pong>()->data, std::nullopt);
    }

    void theOwnersPingEchoes()
    {
        ClientRig rig;
        QVERIFY(rig.arrive());
        QTRY_COMPARE(rig.peer()->count<Ping>(), 1);
        rig.peer()->take<Ping>();
        rig.client->ping("echo");
        QTRY_COMPARE(rig.peer()->count<Ping>(), 1);
        rig.peer()->send(Pong{rig.peer()->take<Ping>()->data});
        QTRY_VERIFY(rig.heard.echoes == std::vector<QByteArray>{"echo"});
        QCOMPARE(rig.heard.roundTrips, 0);
    }
};

QTEST_GUILESS_MAIN(TestClientHeartbeat)
#include "tst_clientheartbeat.moc"
