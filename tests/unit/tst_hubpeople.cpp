// SPDX-License-Identifier: MIT
#include "tests/unit/hubworld.h"

#include "shared/protocol/codec.h"

#include <QTest>

using namespace Confab;
using namespace Qt::StringLiterals;

class TestHubPeople : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void statusIsToldToAll()
    {
        HubWorld world;
        world.arrive(1, u"ana"_s);
        world.arrive(2, u"bo"_s);
        world.create(1, u"open"_s);
        world.join(2, u"open"_s);
        world.forget();
        world.speak(1, SetStatus{Presence::Away, u"lunch"_s});
        for (const quint64 id : {1, 2}) { // once each, though they share two rooms
            QCOMPARE(world.heard<Changed>(id).size(), size_t(1));
            QCOMPARE(world.last<Changed>(id)->who,
                     (Person{world.user(1), u"ana"_s, Role::Guest, Presence::Away, u"lunch"_s}));
        }
        world.speak(1, SetStatus{Presence::Away, u"lunch"_s}); // as before
        QCOMPARE(world.heard<Changed>(2).size(), size_t(1));
        world.speak(1, SetStatus{Presence::Busy, {}});
        QVERIFY(!world.last<Changed>(2)->who.note);
        world.speak(1, SetStatus{Presence::Online, u""_s});
        QCOMPARE(world.last<Changed>(2)->who.presence, Presence::Online);
        QVERIFY(!world.last<Changed>(2)->who.note);
        world.speak(1, SetStatus{Presence::Offline, {}});
        QCOMPARE(world.lastCode(1), QString(Code::notAllowed));
        world.speak(1, SetStatus{Presence::Away, u"a\nb"_s});
        QCOMPARE(world.lastCode(1), QString(Code::badText));
        world.speak(1, SetStatus{Presence::Away, QString(129, u'x')});
        QCOMPARE(world.lastCode(1), QString(Code::badText));
        QCOMPARE(world.heard<Changed>(2).size(), size_t(3));
        QVERIFY(world.log.events.empty());
    }

    // The last word of any connection holds, until the last connection ends.
    void statusOfTwoConnections()
    {
        HubWorld world;
        world.arrive(1, u"ana"_s);
        world.arrive(3, u"bo"_s);
        world.arrive(2, HubWorld::hello(u"ana"_s, world.token(1), true));
        world.speak(1, SetStatus{Presence::Away, {}});
        world.speak(2, SetStatus{Presence::Busy, {}});
        QCOMPARE(world.last<Changed>(1)->who.presence, Presence::Busy);
        world.bye(2);
        world.speak(3, People{1, {}, u"ana"_s});
        QCOMPARE(world.last<Persons>(3)->people.at(0).presence, Presence::Busy);
        world.lose(1);
        world.arrive(4, HubWorld::hello(u"ana"_s, world.token(1))); // in time
        QCOMPARE(world.last<Welcome>(4)->you.presence, Presence::Busy);
        world.bye(4);
        world.arrive(5, HubWorld::hello(u"ana"_s, world.token(1)));
        QCOMPARE(world.last<Welcome>(5)->you.presence, Presence::Online);
        QCOMPARE(world.last<Joined>(3)->who.presence, Presence::Online);
    }

    void goingAndComingBack()
    {
        HubWorld world;
        world.arrive(1, u"ana"_s);
        world.arrive(2, u"bo"_s);
        world.arrive(3, u"eve"_s);
        world.create(1, u"open"_s);
        world.create(1, u"second"_s);
        world.join(2, u"open"_s);
        world.join(2, u"second"_s);
        world.speak(2, SetStatus{Presence::Away, u"lunch"_s});
        world.forget();
        world.lose(2);
        world.advance(14'999);
        QVERIFY(world.everything(1).empty());
        world.advance(1);
        QCOMPARE(world.heard<Left>(1).size(), size_t(1));
        QCOMPARE(world.heard<Left>(3).size(), size_t(1));
        QCOMPARE(world.heard<Changed>(1).size(), size_t(1)); // once, for both rooms
        QCOMPARE(world.last<Changed>(1)->who, (Person{world.user(2), u"bo"_s, Role::Guest, Presence::Offline, {}}));
        QVERIFY(world.heard<Changed>(3).empty());
        world.forget();
        world.arrive(4, HubWorld::hello(u"bo"_s, world.token(2)));
        QCOMPARE(world.heard<Joined>(1).size(), size_t(1));
        QCOMPARE(world.last<Changed>(1)->who.presence, Presence::Online);
        QCOMPARE(world.heard<Joined>(3).size(), size_t(1));
        QVERIFY(world.heard<Changed>(3).empty());
        QVERIFY(world.heard<Changed>(4).empty() && world.heard<Joined>(4).empty());
    }

    void anotherNick()
    {
        HubWorld world;
        world.arrive(1, u"ana"_s);
        world.arrive(2, u"bo"_s);
        const RoomId room = world.create(1, u"closed"_s, true);
        world.speak(1, Invite{1, room, world.user(2)});
        world.forget();
        world.speak(1, SetNick{5, u"Zoë"_s});
        QCOMPARE(world.heard<Done>(1), std::vector{Done{5}});
        for (const quint64 id : {1, 2}) {
            QCOMPARE(world.heard<Changed>(id).size(), size_t(1));
            QCOMPARE(world.last<Changed>(id)->who.nick, u"Zoë"_s);
            QCOMPARE(world.last<Changed>(id)->who.user, world.user(1));
        }
        for (const RoomId each : {lobby, room}) {
            world.speak(2, Members{1, each, {}, {}, {}});
            QCOMPARE(world.last<Roster>(2)->people.at(1).nick, u"Zoë"_s); // in its new place
        }
        world.say(1, u"hello"_s, 1);
        QCOMPARE(world.last<Said>(2)->event.nick, u"Zoë"_s);
        world.arrive(3, u"ana"_s); // the old one is free
        QVERIFY(world.last<Welcome>(3));
        world.arrive(4, u"zoë"_s);
        QCOMPARE(world.last<Refused>(4)->code, QString(Code::nickTaken));

        world.forget();
        world.speak(1, SetNick{6, u"Zoë"_s}); // as it is
        QCOMPARE(world.last<Done>(1)->re, RequestId(6));
        QVERIFY(world.heard<Changed>(2).empty());
        world.speak(1, SetNick{7, u"ZOË"_s}); // only its letters
        QCOMPARE(world.last<Changed>(2)->who.nick, u"ZOË"_s);
        world.bye(1);
        world.arrive(5, u"zoë"_s);
        QVERIFY(world.last<Welcome>(5));
    }

    void nicksThatCantBe_data()
    {
        QTest::addColumn<QString>("nick");
        QTest::addColumn<QString>("code");
        QTest::newRow("taken") << u"BO"_s << QString(Code::nickTaken);
        QTest::newRow("look-alike") << u"bо"_s << QString(Code::nickConfusable);
        QTest::newRow("held") << u"eve"_s << QString(Code::nickTaken);
        QTest::newRow("invalid") << u"<ana>"_s << QString(Code::nickInvalid);
        QTest::newRow("empty") << u""_s << QString(Code::nickInvalid);
    }
    void nicksThatCantBe()
    {
        QFETCH(QString, nick);
        HubWorld world;
        world.arrive(1, u"ana"_s);
        world.arrive(2, u"bo"_s);
        world.arrive(3, u"eve"_s);
        world.lose(3);
        world.forget();
        world.speak(1, SetNick{5, nick});
        QTEST(world.lastCode(1), "code");
        QCOMPARE(world.last<ErrorFrame>(1)->re, std::optional<RequestId>(5));
        QVERIFY(world.everything(2).empty());
    }

    void aNickThatCantBeWrittenIsGivenBack()
    {
        HubWorld world;
        world.arrive(1, u"ana"_s);
        world.arrive(2, u"bo"_s);
        world.log.failing = true;
        world.speak(1, SetNick{5, u"zoë"_s});
        QCOMPARE(world.lastCode(1), QString(Code::unavailable));
        world.log.failing = false;
        world.speak(2, SetNick{6, u"zoë"_s});
        QCOMPARE(world.last<Done>(2)->re, RequestId(6));
        world.speak(2, SetNick{7, u"ana"_s});
        QCOMPARE(world.lastCode(2), QString(Code::nickTaken));
    }

    void lookingPeopleUp()
    {
        HubSettings settings;
        settings.limits.page = 3;
        HubWorld world(settings);
        for (quint64 id = 1; id <= 5; ++id)
            world.arrive(id, u"p%1"_s.arg(id));
        world.bye(5);
        world.speak(1, People{4, {}, u"P5"_s}); // also who is away
        auto persons = *world.last<Persons>(1);
        QCOMPARE(persons.re, RequestId(4));
        QCOMPARE(persons.people.size(), size_t(1));
        QCOMPARE(persons.people[0].presence, Presence::Offline);
        world.speak(1, People{5, std::vector{UserId{2}, UserId{77}, UserId{2}, UserId{5}}, u"p2"_s});
        QCOMPARE(world.last<Persons>(1)->people.size(), size_t(2)); // once each, and nobody unknown
        world.speak(1, People{6, std::vector{UserId{1}, UserId{2}, UserId{3}, UserId{4}, UserId{5}}, {}});
        QCOMPARE(world.last<Persons>(1)->people.size(), size_t(3)); // never more than a page
        world.speak(1, People{7, {}, u"nobody"_s});
        QVERIFY(world.last<Persons>(1)->people.empty());
        world.speak(1, People{8, {}, {}});
        QVERIFY(world.last<Persons>(1)->people.empty());
        // A nickname means whoever holds it, or else had it last.
        world.arrive(6, u"p5"_s);
        world.speak(1, People{9, {}, u"p5"_s});
        QCOMPARE(world.last<Persons>(1)->people[0].user, world.user(6));
        world.speak(6, SetNick{1, u"other"_s});
        world.speak(1, People{10, {}, u"p5"_s});
        QCOMPARE(world.last<Persons>(1)->people[0].user, world.user(5));
    }

    void readMarkers()
    {
        HubWorld world;
        world.arrive(1, u"ana"_s);
        world.arrive(2, u"bo"_s);
        world.arrive(3, HubWorld::hello(u"bo"_s, world.token(2), true));
        world.say(1, u"one"_s, 1);
        world.say(1, u"bo, two"_s, 2);
        world.say(2, u"three"_s, 3); // speaking doesn't move it, and isn't unread
        world.say(1, u"four"_s, 4);
        world.forget();
        world.speak(2, MarkRead{lobby, 1});
        for (const quint64 id : {2, 3})
            QCOMPARE(world.heard<Read>(id), (std::vector{Read{lobby, 1, 2, 1}}));
        QVERIFY(world.everything(1).empty());
        world.forget();
        world.speak(3, MarkRead{lobby, 1'000'000}); // never past the end
        for (const quint64 id : {2, 3})
            QCOMPARE(world.heard<Read>(id), (std::vector{Read{lobby, 4, 0, 0}}));
        world.forget();
        world.speak(2, MarkRead{lobby, 2}); // never backwards: whoever asked learns how it is
        QCOMPARE(world.heard<Read>(2), (std::vector{Read{lobby, 4, 0, 0}}));
        QVERIFY(world.heard<Read>(3).empty());
        // Coming back, it is where it was.
        world.bye(2);
        world.bye(3);
        world.say(1, u"five"_s, 5);
        world.arrive(4, HubWorld::hello(u"bo"_s, world.token(2)));
        const Room about = world.last<Welcome>(4)->rooms.at(0);
        QCOMPARE(about.read, Seq(4));
        QCOMPARE(about.unread, std::optional<quint64>(1));
        // For somebody new it is at the end.
        world.arrive(5, u"eve"_s);
        QCOMPARE(world.last<Welcome>(5)->rooms.at(0).read, Seq(5));
        world.log.failing = true;
        world.speak(5, MarkRead{lobby, 5});
        QCOMPARE(world.lastCode(5), QString(Code::unavailable));
    }

    void typing()
    {
        HubWorld world;
        world.arrive(1, u"ana"_s);
        world.arrive(2, u"bo"_s);
        world.arrive(3, u"eve"_s);
        world.arrive(4, HubWorld::hello(u"ana"_s, world.token(1), true));
        const RoomId room = world.create(1, u"open"_s);
        world.join(2, u"open"_s);
        world.forget();
        world.speak(1, Typing{room, true});
        QCOMPARE(world.heard<Typed>(2), (std::vector{Typed{room, world.user(1), true}}));
        for (const quint64 id : {1, 3, 4})
            QVERIFY(world.everything(id).empty());
        world.clock.advance(2'999);
        world.speak(1, Typing{room, true}); // too soon to tell again
        QCOMPARE(world.heard<Typed>(2).size(), size_t(1));
        world.clock.advance(1);
        world.speak(4, Typing{room, true});
        QCOMPARE(world.heard<Typed>(2).size(), size_t(2));
        world.speak(1, Typing{room, false});
        QCOMPARE(world.last<Typed>(2)->on, false);
        world.speak(1, Typing{room, false});
        QCOMPARE(world.heard<Typed>(2).size(), size_t(3));
        world.speak(1, Typing{room, true}); // a new one
        QCOMPARE(world.heard<Typed>(2).size(), size_t(4));
        world.sayIn(room, 1, u"done"_s, 1);
        world.speak(1, Typing{room, true}); // after a message as well
        QCOMPARE(world.heard<Typed>(2).size(), size_t(5));
        world.speak(1, Typing{lobby, true}); // each room for itself
        QCOMPARE(world.heard<Typed>(3).size(), size_t(1));
        QCOMPARE(world.log.events.size(), size_t(1));
    }

    void personsFitAFrame()
    {
        HubSettings settings;
        settings.limits.frame = 20'000;
        HubWorld world(settings);
        People request{1, std::vector<UserId>(), {}};
        for (quint64 id = 1; id <= 180; ++id) {
            world.arrive(id, u"p%1"_s.arg(id, 3, 10, QChar(u'0')) + QString(28, u'漢'));
            world.speak(id, SetStatus{Presence::Away, QString(42, u'漢')});
            request.users->push_back(UserId{id});
        }
        world.forget();
        world.speak(1, request);
        const auto persons = *world.last<Persons>(1);
        QVERIFY(encodeFrame(ServerFrame(persons)).size() <= 20'004);
        QVERIFY(persons.people.size() > 30);
    }
};

QTEST_APPLESS_MAIN(TestHubPeople)
#include "tst_hubpeople.moc"
