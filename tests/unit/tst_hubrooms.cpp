// SPDX-License-Identifier: MIT
#include "tests/unit/hubworld.h"

#include "shared/protocol/codec.h"

#include <QCryptographicHash>
#include <QTest>

using namespace Confab;
using namespace Qt::StringLiterals;

namespace {

QStringList names(const RoomList &list)
{
    QStringList result;
    for (const ListedRoom &room : list.rooms)
        result << room.name;
    return result;
}

QStringList nicks(const Roster &roster)
{
    QStringList result;
    for (const Person &person : roster.people)
        result << person.nick;
    return result;
}

} // namespace

class TestHubRooms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void creating()
    {
        HubWorld world;
        world.arrive(1, u"ana"_s);
        world.arrive(2, u"bo"_s);
        world.forget();
        world.speak(1, Create{5, u"Build"_s, u"what breaks"_s, false});
        const auto opened = world.last<RoomOpened>(1);
        QCOMPARE(opened->re, std::optional<RequestId>(5));
        QCOMPARE(opened->about, (Room{RoomId{2}, RoomKind::Public, u"Build"_s, u"what breaks"_s, 0, 0, 0, 0, 1, {}}));
        QCOMPARE(nicks(*world.last<Roster>(1)), QStringList{u"ana"_s});
        QVERIFY(world.everything(2).empty());
        world.sayIn(RoomId{2}, 1, u"hello"_s, 1);
        QCOMPARE(world.last<Said>(1)->event.seq, Seq(1));
        QVERIFY(world.heard<Said>(2).empty());
    }

    void whatCantBeCreated_data()
    {
        QTest::addColumn<Create>("request");
        QTest::addColumn<QString>("code");
        QTest::newRow("taken") << Create{1, u"open"_s, {}, false} << QString(Code::nameTaken);
        QTest::newRow("other case") << Create{1, u"OPEN"_s, {}, false} << QString(Code::nameTaken);
        QTest::newRow("look-alike") << Create{1, u"орen"_s, {}, false} << QString(Code::nameTaken);
        QTest::newRow("empty") << Create{1, u""_s, {}, false} << QString(Code::nameInvalid);
        QTest::newRow("spaces") << Create{1, u"two words"_s, {}, true} << QString(Code::nameInvalid);
        QTest::newRow("topic") << Create{1, u"new"_s, u"two\nlines"_s, false} << QString(Code::badText);
        QTest::newRow("long topic") << Create{1, u"new"_s, QString(513, u'x'), true} << QString(Code::badText);
    }
    void whatCantBeCreated()
    {
        QFETCH(Create, request);
        HubWorld world;
        world.arrive(1, u"ana"_s);
        world.arrive(2, u"bo"_s);
        world.create(1, u"open"_s);
        world.speak(2, request);
        QTEST(world.lastCode(2), "code");
        QCOMPARE(world.last<ErrorFrame>(2)->re, std::optional<RequestId>(1));
        QVERIFY(world.heard<RoomOpened>(2).empty());
    }

    void theSameRoomAgain()
    {
        HubWorld world;
        world.arrive(1, u"ana"_s);
        world.arrive(2, u"bo"_s);
        const RoomId open = world.create(1, u"open"_s);
        const RoomId closed = world.create(1, u"closed"_s, true);
        world.join(2, u"open"_s);
        world.sayIn(open, 2, u"ana?"_s, 1);
        world.forget();
        QCOMPARE(world.create(1, u"Open"_s), open);
        QCOMPARE(world.last<RoomOpened>(1)->about.unread, std::optional<quint64>(1));
        QCOMPARE(world.last<RoomOpened>(1)->about.mentions, std::optional<quint64>(1));
        QCOMPARE(world.last<RoomOpened>(1)->about.last, Seq(1));
        QCOMPARE(world.last<RoomOpened>(1)->about.read, Seq(0));
        QCOMPARE(world.create(1, u"closed"_s, true), closed);
        world.join(1, u"OPEN"_s);
        QCOMPARE(world.last<RoomOpened>(1)->about.room, open);
        world.join(1, u"lobby"_s);
        QCOMPARE(world.last<RoomOpened>(1)->about.room, lobby);
        QVERIFY(world.heard<Joined>(2).empty());
        QVERIFY(world.heard<Roster>(1).empty());
    }

    void joining()
    {
        HubWorld world;
        world.arrive(1, u"ana"_s);
        world.arrive(2, u"bo"_s);
        world.arrive(3, HubWorld::hello(u"bo"_s, world.token(2), true));
        const RoomId room = world.create(1, u"open"_s);
        world.sayIn(room, 1, u"before"_s, 1);
        world.forget();
        world.speak(2, Join{7, u"Open"_s});
        QCOMPARE(world.last<Joined>(1)->who.nick, u"bo"_s);
        for (const quint64 id : {2, 3}) {
            const auto opened = world.last<RoomOpened>(id);
            QCOMPARE(opened->re, id == 2 ? std::optional<RequestId>(7) : std::nullopt);
            QCOMPARE(opened->about.read, Seq(1)); // what was said before is read
            QCOMPARE(opened->about.unread, std::optional<quint64>(0));
            QCOMPARE(nicks(*world.last<Roster>(id)), (QStringList{u"ana"_s, u"bo"_s}));
            QVERIFY(world.heard<Joined>(id).empty());
        }
        world.sayIn(room, 3, u"hello"_s, 1);
        QCOMPARE(world.last<Said>(2)->text, u"hello"_s);
        world.join(2, u"nowhere"_s);
        QCOMPARE(world.lastCode(2), QString(Code::noSuchRoom));
    }

    void leaving()
    {
        HubWorld world;
        world.arrive(1, u"ana"_s);
        world.arrive(2, u"bo"_s);
        world.arrive(3, HubWorld::hello(u"bo"_s, world.token(2), true));
        const RoomId room = world.create(1, u"open"_s);
        world.join(2, u"open"_s);
        world.forget();
        world.speak(2, Leave{9, room});
        QCOMPARE(world.heard<Done>(2), std::vector{Done{9}});
        QVERIFY(world.heard<Left>(2).empty());
        for (const quint64 id : {1, 3})
            QCOMPARE(world.heard<Left>(id), (std::vector{Left{room, world.user(2), u"bo"_s, {}}}));
        world.sayIn(room, 1, u"gone?"_s, 1);
        QVERIFY(world.heard<Said>(2).empty() && world.heard<Said>(3).empty());
        world.sayIn(room, 2, u"still here"_s, 1);
        QCOMPARE(world.lastCode(2), QString(Code::notAMember));
        world.speak(1, Leave{10, lobby});
        QCOMPARE(world.lastCode(1), QString(Code::notAllowed));
        // The last one may leave as well; the room is there for whoever comes.
        world.speak(1, Leave{11, room});
        world.join(2, u"open"_s);
        QCOMPARE(world.last<RoomOpened>(2)->about.count, std::optional<quint64>(1));
    }

    void inviting()
    {
        HubWorld world;
        world.arrive(1, u"ana"_s);
        world.arrive(2, u"bo"_s);
        world.arrive(3, u"eve"_s);
        const RoomId room = world.create(1, u"closed"_s, true);
        world.sayIn(room, 1, u"before"_s, 1);
        world.forget();
        world.speak(1, Invite{4, room, world.user(2)});
        QCOMPARE(world.heard<Done>(1), std::vector{Done{4}});
        QCOMPARE(world.last<Joined>(1)->who.nick, u"bo"_s);
        QCOMPARE(world.last<RoomOpened>(2)->about.name, u"closed"_s);
        QCOMPARE(world.last<RoomOpened>(2)->about.read, Seq(1));
        QVERIFY(!world.last<RoomOpened>(2)->re);
        world.sayIn(room, 2, u"thanks"_s, 1);
        QCOMPARE(world.last<Said>(1)->text, u"thanks"_s);
        world.speak(1, Invite{5, room, world.user(2)}); // who is in already
        QCOMPARE(world.last<Done>(1)->re, RequestId(5));
        QCOMPARE(world.heard<RoomOpened>(2).size(), size_t(1));
        world.speak(1, Invite{6, room, UserId{99}});
        QCOMPARE(world.lastCode(1), QString(Code::noSuchUser));
        world.speak(1, Invite{7, lobby, world.user(3)});
        QCOMPARE(world.lastCode(1), QString(Code::notAllowed));
        QVERIFY(world.everything(3).empty());
    }

    // Whoever is put into ever more rooms could be told of all of them on no connection.
    void nobodyIsPutIntoEverMoreRooms()
    {
        HubWorld world;
        world.arrive(1, u"ana"_s);
        world.arrive(2, u"bo"_s);
        world.arrive(3, u"eve"_s);
        RoomId room;
        for (int i = 0; i < 500; ++i) {
            room = world.create(i % 2 == 0 ? 1 : 3, u"trap"_s + QString::number(i), true);
            world.speak(i % 2 == 0 ? 1 : 3, Invite{4, room, world.user(2)});
        }
        QCOMPARE(world.heard<RoomOpened>(2).size(), size_t(500));
        const RoomId open = world.create(3, u"open"_s);
        world.forget();
        world.speak(3, Invite{5, open, world.user(2)});
        QCOMPARE(world.lastCode(3), QString(Code::notAllowed));
        QCOMPARE(world.last<ErrorFrame>(3)->re, std::optional<RequestId>(5));
        world.join(2, u"open"_s);
        QCOMPARE(world.lastCode(2), QString(Code::notAllowed));
        world.speak(2, Create{6, u"own"_s, {}, true});
        QCOMPARE(world.last<ErrorFrame>(2)->re, std::optional<RequestId>(6));
        QVERIFY(world.heard<RoomOpened>(2).empty());
        world.direct(2, 1); // a direct room is another matter
        QCOMPARE(world.heard<RoomOpened>(2).size(), size_t(1));
        world.speak(2, Leave{7, room});
        world.join(2, u"open"_s);
        QCOMPARE(world.heard<RoomOpened>(2).size(), size_t(2));
    }

    // Somebody who is away is in it nonetheless, and finds it on coming back.
    void membersAreMembersWhileAway()
    {
        HubWorld world;
        world.arrive(1, u"ana"_s);
        world.arrive(2, u"bo"_s);
        const RoomId room = world.create(1, u"closed"_s, true);
        world.bye(2);
        world.speak(1, Invite{4, room, world.user(2)});
        QCOMPARE(world.last<Joined>(1)->who.presence, Presence::Offline);
        world.sayIn(room, 1, u"bo?"_s, 1);
        world.speak(1, Members{5, room, {}, {}, {}});
        QCOMPARE(nicks(*world.last<Roster>(1)), (QStringList{u"ana"_s, u"bo"_s}));
        QCOMPARE(world.last<Roster>(1)->people[1].presence, Presence::Offline);
        world.forget();
        world.arrive(3, HubWorld::hello(u"bo"_s, world.token(2)));
        const auto rooms = world.last<Welcome>(3)->rooms;
        QCOMPARE(rooms.size(), size_t(2));
        QCOMPARE(rooms[1],
                 (Room{room, RoomKind::Private, u"closed"_s, {}, 1, 0, 1, 1, 2, {}})); // unread, and it names him
        QCOMPARE(world.heard<Roster>(3).size(), size_t(2));
        QCOMPARE(world.last<Changed>(1)->who.presence, Presence::Online);
        QCOMPARE(world.heard<Changed>(1).size(), size_t(1));
    }

    void afterARestart()
    {
        LogSnapshot snapshot;
        const UserId ana{1};
        const UserId bo{2};
        snapshot.people = {{ana, u"ana"_s, false}, {bo, u"bo"_s, false}};
        snapshot.rooms = {{lobby, RoomKind::Public, u"lobby"_s, {}, 0, {}, {}},
                          {RoomId{2}, RoomKind::Public, u"Open"_s, u"old"_s, 7, ana, {{ana, false}, {bo, false}}},
                          {RoomId{5}, RoomKind::Direct, {}, {}, 3, ana, {{ana, false}, {bo, true}}}};
        snapshot.tokens = {{*TokenHash::from(QCryptographicHash::hash(Token{{7}}.view(), QCryptographicHash::Sha256)),
                            ana, StillClock().wall}};
        HubWorld world({}, snapshot);
        Hello hello = HubWorld::hello(u"ana"_s, Token{{7}});
        hello.seen = std::map<RoomId, Seq>{{RoomId{2}, 4}, {RoomId{3}, 0}, {RoomId{5}, 3}};
        world.arrive(1, hello);
        const auto rooms = world.last<Welcome>(1)->rooms;
        QCOMPARE(rooms.size(), size_t(3));
        QCOMPARE(rooms[1].count, std::optional<quint64>(2));
        QCOMPARE(rooms[1].topic, u"old"_s);
        QCOMPARE(rooms[2].with->nick, u"bo"_s);
        QCOMPARE(rooms[2].with->presence, Presence::Offline);
        const auto owed = world.fanout.owed[ConnectionId{1}];
        QCOMPARE(owed.size(), size_t(2));
        QCOMPARE(owed[0].after, Seq(4));
        QCOMPARE(owed[0].upTo, Seq(7));
        QCOMPARE(world.create(1, u"new"_s), RoomId{6}); // ids are never reused
        world.speak(1, Create{1, u"open"_s, {}, false});
        QCOMPARE(world.last<RoomOpened>(1)->about.room, RoomId{2});
    }

    void theListOfPublicRooms()
    {
        HubSettings settings;
        settings.limits.page = 10;
        HubWorld world(settings);
        world.arrive(1, u"ana"_s);
        world.arrive(2, u"bo"_s);
        for (int i = 1; i <= 25; ++i)
            world.speak(1, Create{1, (i % 2 ? u"Room"_s : u"other"_s) + QString::number(i), u"t"_s, i == 7});
        world.join(2, u"room3"_s);
        world.speak(2, Rooms{3, u"ROOM"_s, {}, 5});
        auto list = *world.last<RoomList>(2);
        QCOMPARE(list.re, RequestId(3));
        QCOMPARE(list.rooms.size(), size_t(5));
        QVERIFY(list.more);
        QStringList all = names(list);
        while (list.more) {
            world.speak(2, Rooms{3, u"room"_s, all.last(), 5});
            list = *world.last<RoomList>(2);
            all += names(list);
        }
        QCOMPARE(all.size(), 12); // the private one isn't among them
        QVERIFY(std::is_sorted(all.begin(), all.end()));
        world.speak(2, Rooms{4, u"room3"_s, {}, {}});
        QCOMPARE(world.last<RoomList>(2)->rooms[0].count, quint64(2));
        QCOMPARE(world.last<RoomList>(2)->rooms[0].topic, u"t"_s);
        world.speak(2, Rooms{5, {}, {}, 1'000'000});
        QCOMPARE(world.last<RoomList>(2)->rooms.size(), size_t(10)); // never more than a page
        QCOMPARE(world.last<RoomList>(2)->rooms[0].name, u"lobby"_s);
        world.speak(2, Rooms{6, u"\u0001"_s, {}, {}});
        QCOMPARE(world.lastCode(2), QString(Code::badText));
    }

    void listsFitAFrame()
    {
        HubSettings settings;
        settings.limits.frame = 20'000;
        HubWorld world(settings);
        world.arrive(1, u"ana"_s);
        for (int i = 1; i <= 120; ++i)
            world.speak(1, Create{1, u"room%1"_s.arg(i), QString(170, u'漢'), false});
        QStringList all;
        RoomList list{{}, true, 0};
        while (list.more) {
            world.speak(1, Rooms{1, {}, all.isEmpty() ? std::nullopt : std::optional(all.last()), {}});
            list = *world.last<RoomList>(1);
            QVERIFY(encodeFrame(ServerFrame(list)).size() <= 20'004);
            QVERIFY(!list.rooms.empty());
            all += names(list);
        }
        QCOMPARE(all.size(), 121);

        // A welcome as well: what doesn't fit is opened right behind it.
        world.forget();
        world.arrive(2, HubWorld::hello(u"ana"_s, world.token(1), true));
        const auto welcome = *world.last<Welcome>(2);
        QVERIFY(encodeFrame(ServerFrame(welcome)).size() <= 20'004);
        QVERIFY(welcome.rooms.size() > 20);
        QCOMPARE(welcome.rooms.size() + world.heard<RoomOpened>(2).size(), size_t(121));
        world.sayIn(RoomId{121}, 1, u"hello"_s, 1);
        QVERIFY(world.last<Said>(2));
    }

    void aCrowdInAnyRoom()
    {
        HubSettings settings;
        settings.limits.crowd = 5;
        HubWorld world(settings);
        const auto counts = [&](quint64 id, RoomId of) { // the lobby is one here, too
            std::vector<quint64> result;
            for (const Crowd &crowd : world.heard<Crowd>(id)) {
                if (crowd.room == of)
                    result.push_back(crowd.count);
            }
            return result;
        };
        for (quint64 id = 1; id <= 8; ++id)
            world.arrive(id, u"p%1"_s.arg(id));
        const RoomId room = world.create(1, u"open"_s);
        for (quint64 id = 2; id <= 5; ++id)
            world.join(id, u"open"_s);
        world.forget();
        world.advance(1000);
        world.join(6, u"open"_s);
        QVERIFY(world.heard<Joined>(1).empty());
        QVERIFY(counts(6, room).size() >= 1);
        QVERIFY(world.heard<Roster>(6).empty());
        QCOMPARE(counts(1, room), std::vector<quint64>{6});
        world.join(7, u"open"_s);
        QCOMPARE(counts(1, room).size(), size_t(1)); // at most once a second
        world.advance(1000);
        QCOMPARE(counts(1, room), (std::vector<quint64>{6, 7}));

        // Nobody is told who changes, and who types.
        world.forget();
        world.speak(7, SetStatus{Presence::Away, {}});
        world.speak(7, Typing{room, true});
        world.speak(7, SetNick{1, u"other"_s});
        QVERIFY(world.heard<Changed>(1).empty() && world.heard<Typed>(1).empty());
        QCOMPARE(world.heard<Changed>(7).size(), size_t(2)); // but oneself
        world.speak(1, Members{1, room, u"oth"_s, {}, {}});
        QCOMPARE(nicks(*world.last<Roster>(1)), QStringList{u"other"_s});

        // It ends below 80 %, with a roster for everyone. Who is away counts as well: it is a matter of membership.
        world.forget();
        world.bye(2);
        world.advance(1000);
        QVERIFY(counts(1, room).empty());
        for (const quint64 id : {7, 6, 5})
            world.speak(id, Leave{1, room});
        QVERIFY(world.heard<Roster>(1).empty());
        world.speak(4, Leave{1, room});
        QCOMPARE(nicks(*world.last<Roster>(1)), (QStringList{u"p1"_s, u"p2"_s, u"p3"_s}));
    }
};

QTEST_APPLESS_MAIN(TestHubRooms)
#include "tst_hubrooms.moc"
