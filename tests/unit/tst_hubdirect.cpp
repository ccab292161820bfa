// SPDX-License-Identifier: MIT
#include "tests/unit/hubworld.h"

#include <QTest>

using namespace Confab;
using namespace Qt::StringLiterals;

class TestHubDirect : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theOtherOneHearsOfItWithTheFirstMessage()
    {
        HubWorld world;
        world.arrive(1, u"ana"_s);
        world.arrive(2, u"bo"_s);
        world.arrive(3, u"eve"_s);
        world.forget();
        const RoomId room = world.direct(1, 2);
        const auto opened = world.last<RoomOpened>(1);
        QCOMPARE(opened->re, std::optional<RequestId>(1001));
        QCOMPARE(opened->about.kind, RoomKind::Direct);
        QCOMPARE(opened->about.with->nick, u"bo"_s);
        QCOMPARE(world.last<Roster>(1)->people.size(), size_t(2));
        QVERIFY(world.everything(2).empty());

        world.sayIn(room, 1, u"psst"_s, 1);
        const auto &heard = world.everything(2);
        QCOMPARE(heard.size(), size_t(3));
        const auto &theirs = std::get<RoomOpened>(heard[0]);
        QCOMPARE(theirs.about.with->nick, u"ana"_s);
        QCOMPARE(theirs.about.last, Seq(0));
        QCOMPARE(theirs.about.unread, std::optional<quint64>(0));
        QVERIFY(std::holds_alternative<Roster>(heard[1]));
        QCOMPARE(std::get<Said>(heard[2]).text, u"psst"_s);
        QVERIFY(world.everything(3).empty());
        world.sayIn(room, 2, u"yes?"_s, 1);
        QCOMPARE(world.last<Said>(1)->text, u"yes?"_s);
        QCOMPARE(world.heard<RoomOpened>(2).size(), size_t(1));
    }

    void itIsFoundAgain()
    {
        HubWorld world;
        world.arrive(1, u"ana"_s);
        world.arrive(2, u"bo"_s);
        world.arrive(3, u"eve"_s);
        const RoomId room = world.direct(1, 2);
        QCOMPARE(world.direct(1, 2), room);
        QCOMPARE(world.direct(2, 1), room);
        QVERIFY(world.direct(1, 3) != room);
        QCOMPARE(world.log.proposed<MakeRoom>().size(), size_t(2));
    }

    void withWhomItCantBe()
    {
        HubWorld world;
        world.arrive(1, u"ana"_s);
        world.speak(1, Direct{1, UserId{77}});
        QCOMPARE(world.lastCode(1), QString(Code::noSuchUser));
        world.speak(1, Direct{2, world.user(1)});
        QCOMPARE(world.lastCode(1), QString(Code::notAllowed));
        QCOMPARE(world.last<ErrorFrame>(1)->re, std::optional<RequestId>(2));
    }

    void leftUntilTheNextMessage()
    {
        HubWorld world;
        world.arrive(1, u"ana"_s);
        world.arrive(2, u"bo"_s);
        world.arrive(3, HubWorld::hello(u"bo"_s, world.token(2), true));
        const RoomId room = world.direct(1, 2);
        world.sayIn(room, 1, u"one"_s, 1);
        world.forget();
        world.speak(2, Leave{4, room});
        QCOMPARE(world.heard<Done>(2).size(), size_t(1));
        QCOMPARE(world.heard<Left>(3).size(), size_t(1));
        QVERIFY(world.everything(1).empty()); // the other one isn't told
        world.speak(2, Leave{5, room});
        QCOMPARE(world.last<Done>(2)->re, RequestId(5));
        QCOMPARE(world.heard<Left>(3).size(), size_t(1));
        world.speak(1, React{room, Nonce{{2}}, 1, u"👍"_s, true});
        QVERIFY(world.heard<Reacted>(2).empty());
        world.speak(2, Search{1, u"one"_s, {}, {}, {}, {}, {}, 10});
        QCOMPARE(world.fanout.seeks.back().rooms, std::vector{lobby});

        world.forget();
        world.sayIn(room, 1, u"two"_s, 3);
        for (const quint64 id : {2, 3}) {
            QCOMPARE(world.last<RoomOpened>(id)->about.read, Seq(2));
            QCOMPARE(world.last<RoomOpened>(id)->about.last, Seq(2));
            QCOMPARE(world.last<Said>(id)->event.seq, Seq(3));
        }
        QVERIFY(world.heard<RoomOpened>(1).empty());
    }

    void openedAgainByWhoLeftIt()
    {
        HubWorld world;
        world.arrive(1, u"ana"_s);
        world.arrive(2, u"bo"_s);
        const RoomId room = world.direct(1, 2);
        world.sayIn(room, 1, u"one"_s, 1);
        world.speak(2, Leave{4, room});
        world.forget();
        QCOMPARE(world.direct(2, 1), room);
        QCOMPARE(world.last<RoomOpened>(2)->about.read, Seq(1));
        QVERIFY(world.everything(1).empty());
        world.sayIn(room, 1, u"two"_s, 2);
        QCOMPARE(world.heard<RoomOpened>(2).size(), size_t(1));
        QVERIFY(world.last<Said>(2));
        // Whoever says something in a room that they left is in it again themselves.
        world.speak(2, Leave{5, room});
        world.sayIn(room, 2, u"three"_s, 3);
        QCOMPARE(world.last<Said>(2)->text, u"three"_s);
    }

    void itReachesWhoIsAway()
    {
        HubWorld world;
        world.arrive(1, u"ana"_s);
        world.arrive(2, u"bo"_s);
        world.bye(2);
        const RoomId room = world.direct(1, 2);
        QCOMPARE(world.last<RoomOpened>(1)->about.with->presence, Presence::Offline);
        world.arrive(3, HubWorld::hello(u"bo"_s, world.token(2)));
        QCOMPARE(world.last<Welcome>(3)->rooms.size(), size_t(1)); // nothing was said in it yet
        QCOMPARE(world.last<Changed>(1)->who.presence, Presence::Online);
        world.bye(3);
        world.sayIn(room, 1, u"call me"_s, 1);
        world.arrive(4, HubWorld::hello(u"bo"_s, world.token(2)));
        const Room about = world.last<Welcome>(4)->rooms.at(1);
        QCOMPARE(about.room, room);
        QCOMPARE(about.unread, std::optional<quint64>(1));
        QCOMPARE(about.mentions, std::optional<quint64>(1));
        QCOMPARE(about.with->nick, u"ana"_s);
    }

    void leaveThenSayInOneTurn()
    {
        HubWorld world;
        world.arrive(1, u"ana"_s);
        world.arrive(2, u"bo"_s);
        const RoomId room = world.direct(1, 2);
        world.sayIn(room, 1, u"one"_s, 1);
        world.forget();
        world.turn({{2, Leave{1, room}},
                    {1, Say{room, Nonce{{2}}, u"two"_s, {}, false}},
                    {2, Leave{2, room}},
                    {1, Say{room, Nonce{{3}}, u"three"_s, {}, false}}});
        QCOMPARE(world.heard<Done>(2).size(), size_t(2));
        QCOMPARE(world.heard<RoomOpened>(2).size(), size_t(2));
        QCOMPARE(world.heard<Said>(2).size(), size_t(2));
    }

    // A message that was none after all doesn't bring the room back for whoever had counted on it.
    void aMessageThatWasNone()
    {
        HubWorld world;
        world.arrive(1, u"ana"_s);
        world.arrive(2, u"bo"_s);
        const RoomId room = world.direct(1, 2);
        world.sayIn(room, 1, u"one"_s, 1);
        world.speak(2, Leave{1, room});
        world.forget();
        const Say again{room, Nonce{{1}}, u"one"_s, {}, false};
        world.turn({{1, again}, {2, Direct{7, world.user(1)}}});
        QCOMPARE(world.heard<RoomOpened>(2).size(), size_t(1));
        QCOMPARE(world.last<RoomOpened>(2)->re, std::optional<RequestId>(7));
        QCOMPARE(world.last<RoomOpened>(2)->about.read, Seq(1));
        world.sayIn(room, 1, u"two"_s, 2);
        QCOMPARE(world.last<Said>(2)->text, u"two"_s);

        world.speak(2, Leave{2, room});
        world.forget();
        world.turn({{1, again}, {2, Leave{3, room}}, {1, Say{room, Nonce{{3}}, u"three"_s, {}, false}}});
        QCOMPARE(world.heard<Done>(2).size(), size_t(1));
        QCOMPARE(world.heard<RoomOpened>(2).size(), size_t(1));
        QCOMPARE(world.last<Said>(2)->text, u"three"_s);
    }

    // The room is entered once, whoever brings it back: a connection that entered twice would hear all of it twice.
    void aMessageThatWasNoneAndThenOneThatIs()
    {
        HubWorld world;
        world.arrive(1, u"ana"_s);
        world.arrive(2, u"bo"_s);
        const RoomId room = world.direct(1, 2);
        world.sayIn(room, 1, u"one"_s, 1);
        world.speak(2, Leave{1, room});
        world.forget();
        const Say again{room, Nonce{{1}}, u"one"_s, {}, false};
        const Say next{room, Nonce{{2}}, u"two"_s, {}, false};
        world.turn({{1, again}, {2, Direct{7, world.user(1)}}, {1, next}});
        QCOMPARE(world.heard<Said>(2).size(), size_t(1));
        QCOMPARE(world.last<RoomOpened>(2)->re, std::optional<RequestId>(7));
        QCOMPARE(world.last<RoomOpened>(2)->about.last, Seq(2));
        QCOMPARE(world.last<RoomOpened>(2)->about.read, Seq(1)); // the message is unread still
        QCOMPARE(world.heard<Roster>(2).size(), size_t(1));
    }
};

QTEST_APPLESS_MAIN(TestHubDirect)
#include "tst_hubdirect.moc"
