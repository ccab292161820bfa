// SPDX-License-Identifier: MIT
#include "tests/unit/hubworld.h"

#include <QTest>

using namespace Confab;
using namespace Qt::StringLiterals;

class TestHubEvents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void editing()
    {
        HubWorld world;
        world.arrive(1, u"ana"_s);
        world.arrive(2, u"bo"_s);
        world.say(1, u"helo"_s, 1);
        world.clock.advance(5);
        world.speak(1, Edit{lobby, Nonce{{2}}, 1, u"hello"_s});
        for (const quint64 id : {1, 2}) {
            const auto edited = world.last<Edited>(id);
            QCOMPARE(edited->target, Seq(1));
            QCOMPARE(edited->text, u"hello"_s);
            QCOMPARE(edited->event.seq, Seq(2));
            QCOMPARE(edited->event.at, world.clock.wall);
            QCOMPARE(edited->event.nonce, Nonce{{2}});
        }
        world.speak(2, Edit{lobby, Nonce{{1}}, 1, u"mine"_s});
        QCOMPARE(world.lastCode(2), QString(Code::notAllowed));
        QCOMPARE(world.last<ErrorFrame>(2)->nonce, std::optional(Nonce{{1}}));
        for (const Seq target : {Seq(0), Seq(2), Seq(9)}) { // none, an edit, not yet
            world.speak(1, Edit{lobby, Nonce{{3}}, target, u"x"_s});
            QCOMPARE(world.lastCode(1), QString(Code::noSuchEvent));
        }
        world.speak(1, Edit{lobby, Nonce{{3}}, 1, u""_s});
        QCOMPARE(world.lastCode(1), QString(Code::badText));
    }

    void deleting()
    {
        HubWorld world;
        world.arrive(1, u"ana"_s);
        world.arrive(2, u"bo"_s);
        world.say(1, u"oops"_s, 1);
        world.speak(2, Delete{lobby, Nonce{{1}}, 1});
        QCOMPARE(world.lastCode(2), QString(Code::notAllowed));
        world.speak(1, Delete{lobby, Nonce{{2}}, 1});
        QCOMPARE(world.last<Deleted>(2)->target, Seq(1));
        // What is gone can't be changed or reacted to, nor be deleted once more; it may still be answered.
        const std::vector<Told> tooLate{{1, Delete{lobby, Nonce{{3}}, 1}},
                                        {1, Edit{lobby, Nonce{{3}}, 1, u"x"_s}},
                                        {1, React{lobby, Nonce{{3}}, 1, u"👍"_s, true}},
                                        {1, Say{lobby, Nonce{{3}}, u"what?"_s, 2, false}}};
        for (const Told &told : tooLate) {
            world.forget();
            world.turn({told});
            QCOMPARE(world.lastCode(1), QString(Code::noSuchEvent));
            QVERIFY(world.everything(2).empty());
        }
        world.speak(2, Say{lobby, Nonce{{4}}, u"what was it?"_s, 1, false});
        QCOMPARE(world.last<Said>(1)->reply, std::optional<Seq>(1));
    }

    // In a room of one's own, others' messages as well; in the lobby and a direct room they are their author's.
    void aCreatorDeletes()
    {
        HubWorld world;
        world.arrive(1, u"ana"_s);
        world.arrive(2, u"bo"_s);
        for (const bool isPrivate : {false, true}) {
            const RoomId room = world.create(1, isPrivate ? u"closed"_s : u"open"_s, isPrivate);
            world.speak(1, Invite{1, room, world.user(2)});
            world.sayIn(room, 2, u"theirs"_s, isPrivate ? 1 : 2);
            world.speak(1, Edit{room, Nonce{{50}}, 1, u"mine"_s});
            QCOMPARE(world.lastCode(1), QString(Code::notAllowed));
            world.speak(1, Delete{room, Nonce{{quint8(isPrivate ? 3 : 4)}}, 1});
            QCOMPARE(world.last<Deleted>(2)->event.room, room);
        }
        const RoomId two = world.direct(1, 2);
        world.sayIn(two, 2, u"theirs"_s, 5);
        world.speak(1, Delete{two, Nonce{{5}}, 1});
        QCOMPARE(world.lastCode(1), QString(Code::notAllowed));
    }

    void editAgainstDelete()
    {
        HubWorld world;
        world.arrive(1, u"ana"_s);
        world.arrive(2, HubWorld::hello(u"ana"_s, world.token(1), true));
        world.say(1, u"text"_s, 1);
        world.turn({{1, Delete{lobby, Nonce{{2}}, 1}}, {2, Edit{lobby, Nonce{{3}}, 1, u"x"_s}}});
        QVERIFY(world.heard<Edited>(1).empty());
        QCOMPARE(world.heard<Deleted>(2).size(), size_t(1));
        QCOMPARE(world.lastCode(2), QString(Code::noSuchEvent));
        QCOMPARE(world.last<ErrorFrame>(2)->nonce, std::optional(Nonce{{3}}));
    }

    void reacting()
    {
        HubWorld world;
        world.arrive(1, u"ana"_s);
        world.arrive(2, u"bo"_s);
        world.say(1, u"news"_s, 1);
        world.speak(2, React{lobby, Nonce{{1}}, 1, u"👍🏽"_s, true});
        QCOMPARE(world.last<Reacted>(1)->emoji, u"👍🏽"_s);
        QVERIFY(world.last<Reacted>(1)->on);
        world.speak(2, React{lobby, Nonce{{2}}, 1, u"👍🏽"_s, true}); // recorded, and changes nothing
        QCOMPARE(world.heard<Reacted>(1).size(), size_t(2));
        world.speak(2, React{lobby, Nonce{{3}}, 1, u"👍🏽"_s, false});
        QVERIFY(!world.last<Reacted>(1)->on);
        for (const QString &bad : {u""_s, u"  "_s, u"\n"_s, QString(65, u'x')}) {
            world.speak(2, React{lobby, Nonce{{4}}, 1, bad, true});
            QCOMPARE(world.lastCode(2), QString(Code::badText));
        }
        QCOMPARE(world.heard<Reacted>(1).size(), size_t(3));
    }

    void topics()
    {
        HubWorld world;
        world.arrive(1, u"ana"_s);
        world.arrive(2, u"bo"_s);
        const RoomId room = world.create(1, u"open"_s);
        world.join(2, u"open"_s);
        world.speak(2, SetTopic{room, Nonce{{1}}, u"what breaks"_s});
        QCOMPARE(world.last<TopicSet>(1)->text, u"what breaks"_s);
        QCOMPARE(world.last<TopicSet>(1)->event.seq, Seq(1));
        world.speak(1, Rooms{1, u"open"_s, {}, {}});
        QCOMPARE(world.last<RoomList>(1)->rooms.at(0).topic, u"what breaks"_s);
        world.speak(2, SetTopic{room, Nonce{{2}}, u""_s});
        QCOMPARE(world.last<TopicSet>(1)->text, u""_s);
        world.speak(2, SetTopic{room, Nonce{{3}}, u"a\nb"_s});
        QCOMPARE(world.lastCode(2), QString(Code::badText));
        world.speak(2, SetTopic{lobby, Nonce{{4}}, u"mine"_s});
        QCOMPARE(world.lastCode(2), QString(Code::notAllowed));
        world.speak(2, SetTopic{world.direct(2, 1), Nonce{{5}}, u"ours"_s});
        QCOMPARE(world.lastCode(2), QString(Code::notAllowed));
    }

    void whomAMessageNames()
    {
        HubWorld world;
        world.arrive(1, u"ana"_s);
        world.arrive(2, u"Bo Li"_s);
        world.arrive(3, u"eve"_s);
        world.arrive(4, u"dan"_s);
        world.bye(4);
        const UserId ana = world.user(1);
        const UserId bo = world.user(2);
        const UserId dan = world.user(4);
        world.say(1, u"@bo li, and DAN: banana; ana?"_s, 1); // not oneself, and no part of a word
        QCOMPARE(world.log.namedBy(lobby, 1), (std::vector{bo, dan}));
        world.say(3, u"ana ana, dan"_s, 1);
        QCOMPARE(world.log.namedBy(lobby, 2), (std::vector{ana, dan}));
        const RoomId room = world.create(1, u"open"_s);
        world.join(2, u"open"_s);
        world.sayIn(room, 1, u"bo li, eve, dan"_s, 9); // only who is in the room
        QCOMPARE(world.log.namedBy(room, 1), std::vector{bo});
        // A name that was given up names whoever shows under it there; one that another took names that one.
        world.bye(2);
        world.arrive(5, u"bo li"_s);
        world.sayIn(room, 1, u"bo li"_s, 10);
        QCOMPARE(world.log.namedBy(room, 2), std::vector{bo});
        world.say(1, u"bo li"_s, 11);
        QCOMPARE(world.log.namedBy(lobby, 3), std::vector{world.user(5)});
        world.join(5, u"open"_s);
        world.sayIn(room, 1, u"bo li"_s, 12);
        QCOMPARE(world.log.namedBy(room, 3), std::vector{world.user(5)});
    }

    // Whatever else is wrong with a frame: its nonce gets its first event back.
    void aUsedUpNonceAlwaysGetsItsEvent()
    {
        HubWorld world;
        world.arrive(1, u"ana"_s);
        world.arrive(2, u"bo"_s);
        const RoomId room = world.create(2, u"closed"_s, true);
        world.speak(2, Invite{1, room, world.user(1)});
        world.sayIn(room, 1, u"hello"_s, 7);
        world.speak(1, Leave{1, room});
        const Nonce used{{7}};
        const std::vector<Told> wrong{{1, Say{room, used, u"hello"_s, {}, false}},
                                      {1, Say{RoomId{99}, used, u"hello"_s, {}, false}},
                                      {1, Say{lobby, used, QString(), {}, false}},
                                      {1, Say{lobby, used, u"x"_s, 99, false}},
                                      {1, Edit{lobby, used, 99, u"x"_s}},
                                      {1, Edit{room, used, 1, u"x"_s}},
                                      {1, Delete{RoomId{99}, used, 1}},
                                      {1, React{lobby, used, 1, u" "_s, true}},
                                      {1, SetTopic{lobby, used, u"x"_s}}};
        for (const Told &told : wrong) {
            world.forget();
            world.turn({told});
            QCOMPARE(world.heard<Said>(1).size(), size_t(1));
            QCOMPARE(world.last<Said>(1)->event.nonce, used);
            QVERIFY(world.heard<ErrorFrame>(1).empty());
            QVERIFY(world.everything(2).empty());
        }
    }

    void answersKeepTheirOrderThoughSomeAreErrors()
    {
        HubWorld world;
        world.arrive(1, u"ana"_s);
        world.forget();
        world.log.late = true;
        world.turn({{1, HubWorld::sayFrame(u"a"_s, 1)},
                    {1, HubWorld::sayFrame(QString(), 2)},
                    {1, HubWorld::sayFrame(u"again"_s, 1)},
                    {1, Edit{lobby, Nonce{{3}}, 1, u"b"_s}},
                    {1, Edit{lobby, Nonce{{4}}, 9, u"b"_s}},
                    {1, Members{5, lobby, {}, {}, {}}}});
        QVERIFY(world.everything(1).empty());
        world.log.late = false;
        world.log.reportAll();
        const auto &heard = world.everything(1);
        QCOMPARE(heard.size(), size_t(6));
        QVERIFY(std::holds_alternative<Said>(heard[0]));
        QCOMPARE(std::get<ErrorFrame>(heard[1]).nonce, std::optional(Nonce{{2}}));
        QCOMPARE(std::get<Said>(heard[2]).event.nonce, Nonce{{1}});
        QVERIFY(std::holds_alternative<Edited>(heard[3]));
        QCOMPARE(std::get<ErrorFrame>(heard[4]).code, QString(Code::noSuchEvent));
        QVERIFY(std::holds_alternative<Roster>(heard[5]));
    }

    void looking()
    {
        HubWorld world;
        world.arrive(1, u"ana"_s);
        world.arrive(2, u"bo"_s);
        const RoomId open = world.create(1, u"open"_s);
        const RoomId closed = world.create(1, u"closed"_s, true);
        const History history{5, closed, 10, {}, 50};
        world.speak(1, history);
        QCOMPARE(world.fanout.looks, std::vector{history});
        const Search everywhere{6, u"word"_s, {}, world.user(2), 5, 1, {}, 10};
        world.speak(1, everywhere);
        QCOMPARE(world.fanout.seeks.back().query, everywhere);
        QCOMPARE(world.fanout.seeks.back().rooms, (std::vector{lobby, open, closed}));
        world.speak(1, Search{7, u"word"_s, closed, {}, {}, {}, {}, 10});
        QCOMPARE(world.fanout.seeks.back().rooms, std::vector{closed});
        world.speak(2, Search{8, u"word"_s, open, {}, {}, {}, {}, 10});
        QCOMPARE(world.lastCode(2), QString(Code::notAMember));
        world.speak(2, Search{9, u"a\u0002"_s, {}, {}, {}, {}, {}, 10});
        QCOMPARE(world.lastCode(2), QString(Code::badText));
        QCOMPARE(world.last<ErrorFrame>(2)->re, std::optional<RequestId>(9));
        QCOMPARE(world.fanout.seeks.size(), size_t(2));
    }
};

QTEST_APPLESS_MAIN(TestHubEvents)
#include "tst_hubevents.moc"
