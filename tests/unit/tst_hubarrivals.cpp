// SPDX-License-Identifier: MIT
#include "tests/unit/hubworld.h"

#include <QCryptographicHash>
#include <QTest>

using namespace Confab;
using namespace Qt::StringLiterals;

class TestHubArrivals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void welcomeSaysWhoAndWhere()
    {
        HubSettings settings;
        settings.serverName = u"Workshop"_s;
        HubWorld world(settings, {LogId{{9}}, {}, {}, {{lobby, RoomKind::Public, u"lobby"_s, u"all"_s, 42, {}, {}}}});
        world.arrive(1, u"ana"_s);
        const auto welcome = world.last<Welcome>(1);
        QVERIFY(welcome.has_value());
        QCOMPARE(welcome->server, u"Workshop"_s);
        QCOMPARE(welcome->you.nick, u"ana"_s);
        QVERIFY(!welcome->resumed);
        QCOMPARE(welcome->log, std::optional(LogId{{9}}));
        QCOMPARE(welcome->limits.burst, 20);
        QCOMPARE(welcome->rooms.size(), 1);
        QCOMPARE(welcome->rooms[0].last, 42);
        QCOMPARE(welcome->rooms[0].topic, u"all"_s);
        QCOMPARE(world.last<Roster>(1)->people.size(), 1);
    }

    void othersHearOfComingAndGoing()
    {
        HubWorld world;
        world.arrive(1, u"ana"_s);
        world.arrive(2, u"marta"_s);
        QCOMPARE(world.last<Joined>(1)->who.nick, u"marta"_s);
        QVERIFY(world.heard<Joined>(2).empty()); // not of oneself
        QCOMPARE(world.last<Roster>(2)->people.size(), 2);
        world.bye(2, u"good night"_s);
        QCOMPARE(world.last<Left>(1)->nick, u"marta"_s);
        QCOMPARE(world.last<Left>(1)->text, std::optional(u"good night"_s));
        QCOMPARE(world.hub.peopleCount(), 1);
    }

    void refusals_data()
    {
        QTest::addColumn<Hello>("hello");
        QTest::addColumn<QString>("code");
        QTest::addColumn<bool>("final");
        QTest::addColumn<QString>("suggestion");
        Hello old = HubWorld::hello(u"bo"_s);
        old.version = 0;
        Hello labelled = HubWorld::hello(u"bo"_s);
        labelled.client = QString(65, u'x');
        QTest::newRow("taken") << HubWorld::hello(u"ana"_s) << QString(Code::nickTaken) << false << u"ana2"_s;
        QTest::newRow("other case") << HubWorld::hello(u"ANA"_s) << QString(Code::nickTaken) << false << u"ANA2"_s;
        QTest::newRow("look-alike") << HubWorld::hello(u"аna"_s) << QString(Code::nickConfusable) << false << u"аna2"_s;
        QTest::newRow("invalid") << HubWorld::hello(u"<bo>"_s) << QString(Code::nickInvalid) << false << u"bo"_s;
        QTest::newRow("empty") << HubWorld::hello(u""_s) << QString(Code::nickInvalid) << false << u"guest"_s;
        QTest::newRow("version") << old << QString(Code::badVersion) << true << QString();
        QTest::newRow("label") << labelled << QString(Code::badText) << false << QString();
    }
    void refusals()
    {
        QFETCH(Hello, hello);
        HubWorld world;
        world.arrive(1, u"ana"_s);
        world.arrive(2, hello);
        const auto refused = world.last<Refused>(2);
        QVERIFY(refused.has_value());
        QTEST(refused->code, "code");
        QTEST(refused->final, "final");
        QTEST(refused->suggestion.value_or(QString()), "suggestion");
        QVERIFY(!refused->text.isEmpty());
        QVERIFY(world.heard<Joined>(1).empty());
        world.arrive(2, u"carla"_s); // the connection may try again
        QVERIFY(world.last<Welcome>(2).has_value());
    }

    void aPasswordLetsIn()
    {
        HubSettings settings;
        settings.password = u"sésame"_s;
        HubWorld world(settings);
        world.arrive(1, u"ana"_s);
        QCOMPARE(world.last<Refused>(1)->code, QString(Code::wrongPassword));
        QVERIFY(!world.last<Refused>(1)->final);
        Hello hello = HubWorld::hello(u"ana"_s);
        hello.password = u"Sésame"_s;
        world.arrive(1, hello);
        QVERIFY(!world.last<Welcome>(1));
        hello.password = u"sésame"_s;
        world.arrive(1, hello);
        QVERIFY(world.last<Welcome>(1));
    }

    void aFullServerRefuses()
    {
        HubSettings settings;
        settings.maxConnections = 1;
        HubWorld world(settings);
        world.arrive(1, u"ana"_s);
        world.arrive(2, u"bo"_s);
        QCOMPARE(world.last<Refused>(2)->code, QString(Code::serverFull));
        QVERIFY(world.last<Refused>(2)->retry.has_value());
        world.bye(1);
        world.arrive(2, u"bo"_s);
        QVERIFY(world.last<Welcome>(2));
    }

    // Two hellos of one turn can't both have the name, though neither is written down yet.
    void twoAtOnceForOneName()
    {
        HubWorld world;
        world.turn({Arrived{{1}, {}, HubWorld::hello(u"ana"_s)}, Arrived{{2}, {}, HubWorld::hello(u"Ana"_s)}});
        QVERIFY(world.last<Welcome>(1));
        QCOMPARE(world.last<Refused>(2)->code, QString(Code::nickTaken));
    }

    void aLoginThatCantBeWrittenIsGivenBack()
    {
        HubWorld world;
        world.log.failing = true;
        world.arrive(1, u"ana"_s);
        QCOMPARE(world.last<Refused>(1)->code, QString(Code::unavailable));
        QVERIFY(!world.last<Refused>(1)->final);
        world.log.failing = false;
        world.arrive(2, u"ana"_s);
        QVERIFY(world.last<Welcome>(2));
    }

    void theTokenIsStoredAsItsHashBeforeTheWelcome()
    {
        HubWorld world;
        world.log.late = true;
        world.arrive(1, u"ana"_s);
        QVERIFY(!world.last<Welcome>(1));
        world.log.reportAll();
        const Token token = world.last<Welcome>(1)->resume;
        const auto *login = std::get_if<RecordLogin>(&world.log.others.at(0));
        QVERIFY(login);
        QCOMPARE(login->token.toByteArray(), QCryptographicHash::hash(token.view(), QCryptographicHash::Sha256));
    }

    // Lost and back within 15 s: the same person, and nobody hears a thing.
    void backInTime()
    {
        HubWorld world;
        world.arrive(1, u"ana"_s);
        world.arrive(2, u"marta"_s);
        const auto first = *world.last<Welcome>(2);
        world.forget();
        world.lose(2);
        world.advance(14'999);
        world.arrive(3, HubWorld::hello(u"marta"_s, first.resume));
        const auto second = *world.last<Welcome>(3);
        QVERIFY(second.resumed);
        QCOMPARE(second.you.user, first.you.user);
        QCOMPARE(second.resume, first.resume); // the same token goes on working
        world.advance(60'000);
        QVERIFY(world.everything(1).empty());
        QCOMPARE(world.last<Roster>(3)->people.size(), 2);
    }

    void lostForLonger()
    {
        HubWorld world;
        world.arrive(1, u"ana"_s);
        world.arrive(2, u"marta"_s);
        const Token token = world.last<Welcome>(2)->resume;
        world.lose(2);
        world.advance(14'999);
        QVERIFY(world.heard<Left>(1).empty());
        world.advance(1);
        QCOMPARE(world.last<Left>(1)->nick, u"marta"_s);
        QCOMPARE(world.last<Left>(1)->text, std::optional(u"connection lost"_s));
        QCOMPARE(world.hub.peopleCount(), 1);

        // The nickname waits for her alone until 300 s have passed.
        world.advance(284'999);
        world.arrive(3, u"marta"_s);
        QCOMPARE(world.last<Refused>(3)->code, QString(Code::nickTaken));
        world.forget();
        world.arrive(4, HubWorld::hello(u"marta"_s, token));
        QVERIFY(world.last<Welcome>(4)->resumed);
        QCOMPARE(world.last<Joined>(1)->who.nick, u"marta"_s);
    }

    void theHoldEnds()
    {
        HubWorld world;
        world.arrive(1, u"marta"_s);
        const auto first = *world.last<Welcome>(1);
        world.lose(1);
        world.advance(300'000);
        QVERIFY(std::holds_alternative<ReleaseNick>(world.log.others.back()));
        world.arrive(2, u"marta"_s);
        QVERIFY(world.last<Welcome>(2));
        // The token still restores the person, under another name.
        world.arrive(3, HubWorld::hello(u"marta"_s, first.resume));
        QCOMPARE(world.last<Refused>(3)->code, QString(Code::nickTaken));
        world.arrive(3, HubWorld::hello(u"marta.b"_s, first.resume));
        QVERIFY(world.last<Welcome>(3)->resumed);
        QCOMPARE(world.last<Welcome>(3)->you.user, first.you.user);
    }

    void heldShorterThanShown()
    {
        HubSettings settings;
        settings.nickHold = 5'000;
        HubWorld world(settings);
        world.arrive(1, u"ana"_s);
        world.arrive(2, u"marta"_s);
        world.lose(2);
        world.advance(5'000);
        QCOMPARE(world.heard<Left>(1).size(), 1);
        world.arrive(3, u"marta"_s);
        QVERIFY(world.last<Welcome>(3));
        world.advance(15'000);
        QCOMPARE(world.heard<Left>(1).size(), 1);
        QCOMPARE(world.hub.peopleCount(), 2);
    }

    void byeFreesTheNameAtOnce()
    {
        HubWorld world;
        world.arrive(1, u"ana"_s);
        const auto first = *world.last<Welcome>(1);
        world.bye(1);
        world.arrive(2, u"ana"_s);
        QVERIFY(world.last<Welcome>(2));
        QVERIFY(world.last<Welcome>(2)->you.user != first.you.user);
    }

    void anUnknownTokenCountsAsNone()
    {
        HubWorld world;
        world.arrive(1, HubWorld::hello(u"ana"_s, Token{{1, 2, 3}}));
        QVERIFY(world.last<Welcome>(1));
        QVERIFY(!world.last<Welcome>(1)->resumed);
        QVERIFY(world.last<Welcome>(1)->resume != (Token{{1, 2, 3}}));
    }

    void aTokenLivesNinetyDaysAfterItsLastUse()
    {
        HubWorld world;
        constexpr quint64 day = 24ull * 3600 * 1000;
        world.arrive(1, u"ana"_s);
        const Token token = world.last<Welcome>(1)->resume;
        for (int i = 0; i < 100; ++i)
            world.advance(day); // connected all the time: in use
        world.bye(1);
        world.advance(89 * day);
        world.arrive(2, HubWorld::hello(u"ana"_s, token));
        QVERIFY(world.last<Welcome>(2)->resumed);
        world.bye(2);
        world.advance(91 * day);
        world.arrive(3, HubWorld::hello(u"ana"_s, token));
        QVERIFY(!world.last<Welcome>(3)->resumed);
    }

    void aNewPlaceReplacesTheOld()
    {
        HubWorld world;
        world.arrive(1, u"ana"_s);
        world.arrive(2, u"marta"_s);
        const Token token = world.last<Welcome>(1)->resume;
        world.forget();
        world.arrive(3, HubWorld::hello(u"ana"_s, token));
        QCOMPARE(world.last<Closing>(1)->code, QString(Code::replaced));
        QVERIFY(world.last<Welcome>(3)->resumed);
        QVERIFY(world.everything(2).empty());
        world.turn({Gone{{1}, false, {}}}); // its session's last word changes nothing
        world.say(3, u"here"_s, 1);
        QVERIFY(world.last<Said>(3));
        QVERIFY(world.heard<Said>(1).empty());
    }

    void besideMakesTwoPlaces()
    {
        HubWorld world;
        world.arrive(1, u"ana"_s);
        world.arrive(2, u"marta"_s);
        world.arrive(3, HubWorld::hello(u"ana"_s, world.last<Welcome>(1)->resume, true));
        QVERIFY(world.heard<Closing>(1).empty());
        world.say(3, u"both"_s, 1);
        QVERIFY(world.last<Said>(1));
        QVERIFY(world.last<Said>(3));
        QCOMPARE(world.hub.peopleCount(), 2);
        world.bye(1);
        QVERIFY(world.heard<Left>(2).empty()); // still here in the other place
        world.bye(3);
        QCOMPARE(world.heard<Left>(2).size(), 1);
    }

    void anotherNameOnResumingIsAChange()
    {
        HubWorld world;
        world.arrive(1, u"ana"_s);
        world.arrive(2, u"marta"_s);
        const Token token = world.last<Welcome>(2)->resume;
        world.lose(2);
        world.arrive(3, HubWorld::hello(u"martha"_s, token));
        QCOMPARE(world.last<Changed>(1)->who.nick, u"martha"_s);
        QVERIFY(world.heard<Left>(1).empty());
        world.arrive(4, u"marta"_s); // the old name is free
        QVERIFY(world.last<Welcome>(4));
    }

    void afterARestartNamesAreHeldAnew()
    {
        LogSnapshot snapshot;
        const Token token{{5}};
        const auto hash = *TokenHash::from(QCryptographicHash::hash(token.view(), QCryptographicHash::Sha256));
        snapshot.people = {{UserId{7}, u"ana"_s, true}, {UserId{9}, u"bo"_s, false}};
        snapshot.tokens = {{hash, UserId{7}, StillClock().wall}};
        HubWorld world({}, snapshot);
        QCOMPARE(world.hub.peopleCount(), 0);
        world.arrive(1, u"ana"_s);
        QCOMPARE(world.last<Refused>(1)->code, QString(Code::nickTaken));
        world.arrive(2, u"bo"_s);
        QCOMPARE(world.last<Welcome>(2)->you.user, UserId{10}); // ids are never reused
        world.arrive(3, HubWorld::hello(u"ana"_s, token));
        QCOMPARE(world.last<Welcome>(3)->you.user, UserId{7});
        QVERIFY(world.last<Welcome>(3)->resumed);

        HubWorld later({}, snapshot);
        later.advance(300'000);
        later.arrive(1, u"ana"_s);
        QVERIFY(later.last<Welcome>(1));
    }

    void goneWhileItsLoginIsWritten()
    {
        HubWorld world;
        world.arrive(1, u"ana"_s);
        world.log.late = true;
        world.turn({Arrived{{2}, {}, HubWorld::hello(u"marta"_s)}, Gone{{2}, false, u"connection lost"_s}});
        world.log.late = false;
        world.log.reportAll();
        world.settle();
        QCOMPARE(world.heard<Joined>(1).size(), 1);
        world.advance(15'000);
        QCOMPARE(world.heard<Left>(1).size(), 1);
    }

    void resumingIsOwedWhatWasMissed_data()
    {
        QTest::addColumn<quint64>("seen");
        QTest::addColumn<quint64>("after");
        QTest::addColumn<bool>("gap");
        QTest::newRow("nothing missed") << quint64(5000) << quint64(5000) << false;
        QTest::newRow("a few") << quint64(4990) << quint64(4990) << false;
        QTest::newRow("1,000") << quint64(4000) << quint64(4000) << false;
        QTest::newRow("1,001") << quint64(3999) << quint64(4800) << true;
        QTest::newRow("all") << quint64(0) << quint64(4800) << true;
        QTest::newRow("of another log") << ~quint64(0) << quint64(5000) << false;
    }
    void resumingIsOwedWhatWasMissed()
    {
        QFETCH(quint64, seen);
        HubWorld world({}, {{}, {}, {}, {{lobby, RoomKind::Public, u"lobby"_s, {}, 5000, {}, {}}}});
        Hello hello = HubWorld::hello(u"ana"_s);
        hello.seen = std::map<RoomId, Seq>{{lobby, seen}, {RoomId{77}, 1}};
        world.arrive(1, hello);
        const auto owed = world.fanout.owed[ConnectionId{1}];
        QCOMPARE(owed.size(), 1); // the other room isn't his, if there is one
        QTEST(owed[0].after, "after");
        QCOMPARE(owed[0].upTo, 5000);
        QTEST(owed[0].gap, "gap");
    }
};

QTEST_APPLESS_MAIN(TestHubArrivals)
#include "tst_hubarrivals.moc"
