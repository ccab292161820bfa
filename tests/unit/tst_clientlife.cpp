// SPDX-License-Identifier: MIT
// How a client lives: losses, coming back with what it has seen, and servers that mean it ill.
#include "tests/unit/clientrig.h"

#include "shared/protocol/codec.h"
#include "shared/protocol/codes.h"

#include <QSignalSpy>

using namespace Confab;
using namespace Qt::StringLiterals;
using State = ChatClient::State;
using SeenMap = std::map<RoomId, Seq>;

namespace {

Page pageOf(Seq first, Seq last, bool more = false, std::optional<RequestId> re = {}, bool gap = false)
{
    Page page{lobby, {}, more, last, re, gap, {}};
    for (Seq seq = first; seq <= last; ++seq)
        page.events.push_back(ClientRig::said(seq, u"x"_s, {}, 8));
    return page;
}

} // namespace

class TestClientLife : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itBacksOffAndStartsAnewAfterAWelcomeThatLasted()
    {
        ClientRig rig;
        QVERIFY(rig.arrive());
        rig.server.stop();
        rig.peer()->reset();
        for (const quint64 base : {500, 1000, 2000, 4000, 8000, 16'000, 30'000, 30'000}) {
            QTRY_COMPARE(rig.state(), State::Waiting);
            const quint64 wait = rig.client->nextTry() - rig.clock.steadyMillis();
            QVERIFY2(wait >= base * 7 / 10 && wait <= base * 13 / 10, qPrintable(QString::number(wait)));
            const auto losses = rig.heard.losses.size();
            rig.clock.advance(wait);
            QTRY_COMPARE(rig.heard.losses.size(), losses + 1);
        }
        // A welcome alone is not enough: a server that falls over at once isn't hurried.
        rig.server.restart();
        rig.client->tryNow();
        QVERIFY(rig.answerHello(ClientRig::welcome(true), 1));
        rig.peer()->reset();
        QTRY_COMPARE(rig.state(), State::Waiting);
        QVERIFY(rig.client->nextTry() - rig.clock.steadyMillis() > 20'000);
        rig.client->tryNow();
        QVERIFY(rig.answerHello(ClientRig::welcome(true), 2));
        rig.clock.advance(rig.timings.lasting);
        rig.peer()->reset();
        QTRY_COMPARE(rig.state(), State::Waiting);
        QVERIFY(rig.client->nextTry() - rig.clock.steadyMillis() <= 650);
    }

    void closingTellsWhenToComeBack()
    {
        ClientRig rig;
        QVERIFY(rig.arrive());
        rig.peer()->send(Closing{Code::shuttingDown, u"The server is restarting."_s, 2000});
        QTRY_COMPARE(rig.state(), State::Waiting);
        QCOMPARE(rig.heard.closings.size(), 1U);
        QCOMPARE(rig.heard.losses, QStringList{u"The server is restarting."_s});
        const quint64 wait = rig.client->nextTry() - rig.clock.steadyMillis();
        QVERIFY(wait >= 2000 && wait <= 2600);
        rig.clock.advance(wait);
        QVERIFY(rig.answerHello(ClientRig::welcome(true), 1));
    }

    void anEndlessRetryIsNotBelieved()
    {
        ClientRig rig;
        QVERIFY(rig.arrive());
        rig.peer()->send(Closing{Code::shuttingDown, u"bye"_s, ~quint64(0)});
        QTRY_COMPARE(rig.state(), State::Waiting);
        QVERIFY(rig.client->nextTry() - rig.clock.steadyMillis() < 2 * 3'600'000);
    }

    void whoeverIsSentAwayStaysAway_data()
    {
        QTest::addColumn<QString>("code");
        for (const auto code : {Code::replaced, Code::kicked, Code::banned})
            QTest::newRow(code.data()) << QString(code);
    }
    void whoeverIsSentAwayStaysAway()
    {
        QFETCH(QString, code);
        ClientRig rig;
        QVERIFY(rig.arrive());
        rig.peer()->send(Closing{code, u"Go."_s, 1000});
        QTRY_COMPARE(rig.state(), State::Ended);
        QCOMPARE(rig.heard.closings.size(), 1U);
        QVERIFY(rig.heard.losses.isEmpty());
        QCOMPARE(rig.client->nextTry(), 0U);
        rig.clock.advance(3'600'000);
        rig.clock.sleepMachine(3'600'000);
        rig.settle();
        QCOMPARE(rig.state(), State::Ended);
        QCOMPARE(rig.server.peers.size(), 1U);
    }

    void wakingUpTriesAtOnce()
    {
        ClientRig rig;
        QVERIFY(rig.arrive());
        QTRY_COMPARE(rig.peer()->count<Ping>(), 1);
        rig.peer()->take<Ping>();
        // Online: a sign of life is asked for, and soon.
        rig.clock.sleepMachine(3'600'000);
        QTRY_COMPARE(rig.peer()->count<Ping>(), 1);
        rig.peer()->send(Pong{rig.peer()->take<Ping>()->data});
        QTRY_COMPARE(rig.heard.roundTrips, 1);
        rig.clock.advance(10'000);
        rig.settle();
        QCOMPARE(rig.state(), State::Online);

        rig.clock.sleepMachine(3'600'000);
        QTRY_COMPARE(rig.peer()->count<Ping>(), 1);
        rig.server.stop();
        rig.clock.advance(rig.timings.probeWithin);
        QTRY_COMPARE(rig.state(), State::Waiting);

        // Waiting: at once.
        rig.server.restart();
        rig.clock.sleepMachine(3'600'000);
        QVERIFY(rig.answerHello(ClientRig::welcome(true), 1));
    }

    void itResumesWithWhatItHasSeen()
    {
        ClientRig rig;
        QVERIFY(rig.arrive());
        rig.client->setSeen(lobby, 40);
        rig.client->setSeen(RoomId{2}, 7);
        rig.client->setSeen(RoomId{3}, 9);
        rig.client->forgetSeen(RoomId{3});
        // Live events move it, history and duplicates' answers don't.
        rig.peer()->send(ClientRig::said(41, u"a"_s, {}, 8));
        rig.peer()->send(ClientRig::said(42, u"b"_s));
        rig.peer()->send(ClientRig::said(12, u"old"_s));
        rig.peer()->send(pageOf(43, 45, false, 99));
        QTRY_COMPARE(rig.heard.pages.size(), 1U);
        auto hello = rig.comeBack();
        QVERIFY(hello && hello->seen);
        QVERIFY((*hello->seen == SeenMap{{lobby, 42}, {RoomId{2}, 7}}));

        // Pages of resuming move it, and a gap is jumped over.
        rig.peer()->send(ClientRig::welcome(true));
        rig.peer()->send(pageOf(43, 44, true));
        rig.peer()->send(pageOf(45, 46));
        QTRY_COMPARE(rig.heard.pages.size(), 3U);
        hello = rig.comeBack();
        QVERIFY(hello);
        QCOMPARE(hello->seen->at(lobby), 46U);
        rig.peer()->send(ClientRig::welcome(true));
        rig.peer()->send(pageOf(2000, 2001, true, {}, true));
        rig.peer()->send(pageOf(2002, 2003));
        rig.peer()->send(ClientRig::said(2004, u"live"_s));
        QTRY_COMPARE(rig.heard.events.size(), 4U);
        hello = rig.comeBack();
        QVERIFY(hello);
        QCOMPARE(hello->seen->at(lobby), 2004U);
    }

    void whatIsMissingIsAskedForAgain()
    {
        // Nothing may be skipped by an event that comes out of turn.
        ClientRig rig;
        QVERIFY(rig.arrive());
        rig.client->setSeen(lobby, 40);
        rig.peer()->send(ClientRig::said(43, u"too far"_s));
        QTRY_COMPARE(rig.heard.events.size(), 1U);
        const auto hello = rig.comeBack();
        QVERIFY(hello);
        QCOMPARE(hello->seen->at(lobby), 40U);
    }

    void anotherDatabaseVoidsWhatWasSeen()
    {
        ClientRig rig;
        QVERIFY(rig.arrive());
        rig.client->setSeen(lobby, 40);
        QVERIFY(rig.comeBack());
        Welcome welcome = ClientRig::welcome(true);
        welcome.log->bytes.fill(5);
        rig.peer()->send(welcome);
        QTRY_VERIFY((rig.heard.sameLog == std::vector<bool>{true, false}));
        const auto hello = rig.comeBack();
        QVERIFY(hello);
        QVERIFY(!hello->seen);
    }

    void manyRoomsFitTheFirstFrame()
    {
        ClientRig rig;
        QVERIFY(rig.arrive());
        for (quint64 room = 1; room < 2000; ++room)
            rig.client->setSeen(RoomId{room * 1'000'000}, 1'000'000);
        const auto hello = rig.comeBack();
        QVERIFY(hello && hello->seen);
        QVERIFY(encodeFrame(*hello).size() <= 4096);
        QVERIFY(hello->seen->size() > 100);
    }

    void unknownNamesAreIgnored()
    {
        ClientRig rig;
        QVERIFY(rig.arrive());
        QSignalSpy frames(rig.client.get(), &ChatClient::frameCame);
        rig.peer()->sendRaw(QByteArray::fromHex("0000000a82676e6f76656c7479a0"));
        rig.peer()->send(ClientRig::said(41, u"hi"_s));
        QTRY_COMPARE(rig.heard.events.size(), 1U);
        QCOMPARE(frames.size(), 2);
        QCOMPARE(rig.state(), State::Online);
    }

    void badFramesEndTheConnection_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray::fromHex("00000000");
        QTest::newRow("over the limit") << QByteArray::fromHex("00010001");
        QTest::newRow("not CBOR") << QByteArray::fromHex("00000002ffff");
        QTest::newRow("missing fields") << QByteArray::fromHex("00000007826473616964a0");
        QTest::newRow("HTTP") << QByteArray("HTTP/1.1 400 Bad Request\r\n\r\n");
    }
    void badFramesEndTheConnection()
    {
        QFETCH(QByteArray, bytes);
        ClientRig rig;
        QVERIFY(rig.arrive());
        rig.peer()->sendRaw(bytes);
        QTRY_COMPARE(rig.state(), State::Waiting);
        QVERIFY(rig.heard.losses.front().contains("can't be understood"_L1));
        QTRY_VERIFY(rig.peer()->gone);
    }

    void framesOutOfTurnEndTheConnection_data()
    {
        QTest::addColumn<bool>("welcomed");
        QTest::addColumn<int>("which");
        QTest::newRow("event before the welcome") << false << 0;
        QTest::newRow("roster before the welcome") << false << 1;
        QTest::newRow("pong before the welcome") << false << 2;
        QTest::newRow("second welcome") << true << 3;
        QTest::newRow("refused after the welcome") << true << 4;
    }
    void framesOutOfTurnEndTheConnection()
    {
        QFETCH(bool, welcomed);
        QFETCH(int, which);
        const std::vector<ServerFrame> frames{ClientRig::said(41, u"x"_s), Roster{}, Pong{}, ClientRig::welcome(),
                                              Refused{Code::nickTaken, u"x"_s, false, {}, {}}};
        ClientRig rig;
        if (welcomed) {
            QVERIFY(rig.arrive());
        } else {
            rig.client->open(rig.server.address(), u"ana"_s);
            QVERIFY(rig.hello());
        }
        rig.peer()->send(frames.at(size_t(which)));
        QTRY_COMPARE(rig.state(), State::Waiting);
        QVERIFY(rig.heard.events.empty());
    }

    void anErrorBeforeTheWelcomeIsTheReason()
    {
        ClientRig rig;
        rig.client->open(rig.server.address(), u"ana"_s);
        QVERIFY(rig.hello());
        rig.peer()->send(ErrorFrame{Code::badVersion, u"This server is too old."_s, {}, {}, {}});
        QTRY_COMPARE(rig.state(), State::Waiting);
        QCOMPARE(rig.heard.losses, QStringList{u"This server is too old."_s});
    }

    void hostileLimitsDoNoHarm()
    {
        ClientRig rig;
        Welcome welcome = ClientRig::welcome();
        welcome.limits = Limits{0, ~quint64(0), 0, ~quint64(0), 0, 0, {}};
        QVERIFY(rig.arrive(welcome));
        rig.client->say(lobby, u"hello"_s);
        rig.clock.advance(2);
        const auto says = rig.says(1);
        QCOMPARE(says.size(), 1U);
        rig.peer()->send(ErrorFrame{Code::slowDown, u"x"_s, {}, says.front().nonce, ~quint64(0)});
        rig.peer()->send(ErrorFrame{Code::slowDown, u"x"_s, 12345, {}, ~quint64(0)});
        rig.peer()->send(ClientRig::said(~quint64(0), u"end of time"_s));
        QTRY_COMPARE(rig.heard.events.size(), 1U);
        QCOMPARE(rig.state(), State::Online);
    }

    void aChangedNicknameIsKept()
    {
        ClientRig rig;
        QVERIFY(rig.arrive());
        Person me = ClientRig::welcome().you;
        me.nick = u"anna"_s;
        Person other = me;
        other.user = UserId{8};
        other.nick = u"bob"_s;
        rig.peer()->send(Changed{other});
        rig.peer()->send(Changed{me});
        QTRY_COMPARE(rig.client->nick(), u"anna"_s);
        const auto hello = rig.comeBack();
        QVERIFY(hello);
        QCOMPARE(hello->nick, u"anna"_s);
        rig.clock.advance(1000);
        QTRY_COMPARE(rig.sessions.load(rig.server.address().key()).nick, u"anna"_s);
    }

    void nothingIsSentWhereItIsNotOnline()
    {
        ClientRig rig;
        QVERIFY(!rig.client->send(Ping{}));
        QCOMPARE(rig.client->history(lobby, {}, {}, 1), RequestId(0));
        rig.client->tryNow();
        rig.client->trustNewKey();
        QCOMPARE(rig.state(), State::Idle);
    }
};

QTEST_GUILESS_MAIN(TestClientLife)
#include "tst_clientlife.moc"
