// SPDX-License-Identifier: MIT
#include "tests/unit/hubworld.h"

#include <QLoggingCategory>
#include <QRandomGenerator>
#include <QTest>

using namespace Confab;
using namespace Qt::StringLiterals;

namespace {

constexpr quint64 connections = 5; // of four people: 4 and 5 are one person's

// A few people, rooms and messages, so that what is drawn at random hits something.
void settleIn(HubWorld &world)
{
    for (quint64 id = 1; id < connections; ++id)
        world.arrive(id, u"p%1"_s.arg(id));
    world.arrive(connections, HubWorld::hello(u"p4"_s, world.token(4), true));
    world.create(1, u"room2"_s);
    world.create(2, u"room3"_s, true);
    world.direct(3, 4);
    world.join(2, u"room2"_s);
    for (quint64 i = 1; i <= 4; ++i)
        world.say(1 + i % 3, u"message for p1 and p2"_s, quint8(i));
    world.sayIn(RoomId{2}, 1, u"first"_s, 9);
}

class Chance
{
public:
    explicit Chance(quint32 seed) : m_random(seed) { }
    quint64 below(quint64 n) { return m_random.bounded(quint32(n)); }
    RoomId room() { return RoomId{1 + below(7)}; }
    UserId user() { return UserId{1 + below(5)}; }
    Seq seq() { return below(6); }
    Nonce nonce() { return Nonce{{quint8(1 + below(40)), 1}}; }
    QString name() { return u"room%1"_s.arg(2 + below(6)); }
    RequestId id() { return ++m_id; }

    Told frame(quint64 by)
    {
        switch (below(19)) {
        case 0:
        case 1:
            return {by, Say{room(), Nonce{{quint8(m_id += 1), 2}}, u"hello p%1"_s.arg(below(5)), {}, false}};
        case 2:
            // Not in a direct room: a message that should bring it back and is none has things decided once more.
            return {by, Say{RoomId{1 + below(3)}, nonce(), below(3) ? u"yes"_s : QString(), seq(), false}};
        case 3:
            return {by, Edit{room(), nonce(), seq(), u"edited"_s}};
        case 4:
            return {by, Delete{room(), nonce(), seq()}};
        case 5:
            return {by, React{room(), nonce(), seq(), u"👍"_s, below(2) == 0}};
        case 6:
            return {by, SetTopic{room(), nonce(), u"topic %1"_s.arg(below(9))}};
        case 7:
            return {by, Create{id(), name(), {}, below(2) == 0}};
        case 8:
        case 9:
            return {by, Join{id(), name()}};
        case 10:
        case 11:
            return {by, Leave{id(), room()}};
        case 12:
            return {by, Direct{id(), user()}};
        case 13:
            return {by, Invite{id(), room(), user()}};
        case 14:
            // A name that somebody gives up is free only when that is written down: here nobody wants another's.
            return {by, SetNick{id(), u"n%1"_s.arg(m_id)}};
        case 15:
            return {by, SetStatus{below(2) ? Presence::Away : Presence::Online, {}}};
        case 16:
            return {by, Typing{room(), below(2) == 0}};
        case 17:
            return {by, MarkRead{lobby, below(5)}}; // which is there: nobody can know of what is still on its way
        default:
            return look(by);
        }
    }

    Told look(quint64 by)
    {
        switch (below(5)) {
        case 0:
            return {by, Members{id(), room(), {}, {}, {}}};
        case 1:
            return {by, Rooms{id(), {}, {}, {}}};
        case 2:
            return {by, People{id(), std::vector<UserId>{UserId{1}, UserId{2}}, u"p%1"_s.arg(below(6))}};
        case 3:
            return {by, Search{id(), u"x"_s, {}, {}, {}, {}, {}, 10}};
        default:
            return {by, History{id(), room(), {}, {}, 10}};
        }
    }

private:
    QRandomGenerator m_random;
    RequestId m_id = 0;
};

std::vector<Told> drawn(quint32 seed, int count)
{
    Chance chance(seed);
    std::vector<Told> inputs;
    for (int i = 0; i < count; ++i) {
        const quint64 by = 1 + chance.below(connections);
        inputs.push_back(chance.frame(by));
    }
    return inputs;
}

QString nameOf(const ServerFrame &frame)
{
    return u"kind %1"_s.arg(frame.index());
}

// All that anyone heard, and what was looked for.
QString difference(HubWorld &a, HubWorld &b)
{
    for (quint64 id = 1; id <= connections + 5; ++id) {
        const auto &one = a.everything(id);
        const auto &other = b.everything(id);
        for (size_t i = 0; i < std::min(one.size(), other.size()); ++i) {
            if (!(one[i] == other[i]))
                return u"connection %1, frame %2: %3 and %4"_s.arg(id).arg(i).arg(nameOf(one[i]), nameOf(other[i]));
        }
        if (one.size() != other.size())
            return u"connection %1: %2 and %3 frames"_s.arg(id).arg(one.size()).arg(other.size());
    }
    for (quint64 room = 1; room < 100; ++room) {
        if (a.fanout.rooms[{room}] != b.fanout.rooms[{room}])
            return u"who hears of room %1"_s.arg(room);
    }
    return a.fanout.looks == b.fanout.looks ? QString() : u"history"_s;
}

// How everything stands, seen by everyone.
void lookAround(HubWorld &world)
{
    world.forget();
    for (quint64 id = 1; id <= connections; ++id) {
        world.speak(id, Rooms{1, {}, {}, {}});
        world.speak(id, People{2, std::vector{UserId{1}, UserId{2}, UserId{3}, UserId{4}}, {}});
        for (quint64 room = 1; room < 12; ++room)
            world.speak(id, Members{3, RoomId{room}, {}, {}, {}});
        world.arrive(id + 5, HubWorld::hello(u"q%1"_s.arg(id), world.token(id), true));
        for (const QString &name : {u"room2"_s, u"room5"_s})
            world.speak(id, Join{4, name});
    }
}

} // namespace

class TestHubRaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(u"confab.*=false"_s); }

    // Whatever comes in one turn is as if one had come after the other, whether the log reports at once or late.
    void oneTurnIsAsOneAfterTheOther()
    {
        for (quint32 seed = 1; seed <= 100; ++seed) {
            const auto inputs = drawn(seed, 60);
            HubWorld single;
            HubWorld batched;
            HubWorld late;
            for (HubWorld *world : {&single, &batched, &late})
                settleIn(*world);
            for (const Told &input : inputs)
                single.turn({input});
            batched.turn(inputs);
            late.log.late = true;
            for (size_t i = 0; i < inputs.size(); i += 7)
                late.turn(std::span(inputs).subspan(i, std::min(inputs.size() - i, size_t(7))));
            late.log.late = false;
            late.log.reportAll();
            late.settle();
            QVERIFY2(difference(single, batched).isEmpty(),
                     qPrintable(u"seed %1: %2"_s.arg(seed).arg(difference(single, batched))));
            QVERIFY2(difference(single, late).isEmpty(),
                     qPrintable(u"seed %1, late: %2"_s.arg(seed).arg(difference(single, late))));
        }
    }

    // What can't be written leaves no trace.
    void whatIsNotWrittenFallsAway()
    {
        for (quint32 seed = 1; seed <= 40; ++seed) {
            HubWorld spared;
            HubWorld failed;
            settleIn(spared);
            settleIn(failed);
            auto inputs = drawn(seed, 40);
            std::erase_if(inputs, [](const Told &told) { // what the log has no part in
                return std::holds_alternative<SetStatus>(std::get<Spoke>(told.input()).frame);
            });
            failed.forget();
            failed.log.failing = true;
            failed.turn(inputs);
            failed.log.failing = false;
            for (quint64 id = 1; id <= connections; ++id) {
                QVERIFY(failed.heard<Said>(id).empty());
                QVERIFY(failed.heard<Changed>(id).empty());
                QVERIFY(failed.heard<RoomOpened>(id).empty());
            }
            spared.fanout.looks = failed.fanout.looks = {};
            lookAround(spared);
            lookAround(failed);
            QVERIFY2(difference(spared, failed).isEmpty(),
                     qPrintable(u"seed %1: %2"_s.arg(seed).arg(difference(spared, failed))));
        }
    }

    void everyFailureIsAnsweredOnce()
    {
        HubWorld world;
        settleIn(world);
        world.forget();
        world.log.failing = true;
        world.turn({{1, Create{11, u"new"_s, {}, false}},
                    {1, Join{12, u"new"_s}},
                    {3, Join{13, u"room2"_s}},
                    {1, Leave{14, RoomId{2}}},
                    {1, Direct{15, UserId{2}}},
                    {2, Invite{16, RoomId{3}, UserId{1}}},
                    {1, SetNick{17, u"other"_s}},
                    {2, MarkRead{lobby, 1}},
                    {3, Say{lobby, Nonce{{77}}, u"x"_s, {}, false}},
                    {3, Say{RoomId{99}, Nonce{{78}}, u"x"_s, {}, false}}});
        std::multiset<RequestId> answered;
        for (const quint64 id : {1, 2, 3}) {
            for (const ErrorFrame &error : world.heard<ErrorFrame>(id)) {
                QCOMPARE(error.code, QString(Code::unavailable));
                QVERIFY(error.retry.has_value());
                answered.insert(error.nonce ? error.nonce->bytes[0] : error.re.value_or(0));
            }
        }
        QCOMPARE(answered, (std::multiset<RequestId>{0, 11, 12, 13, 14, 15, 16, 17, 77, 78}));
    }

    void joinTwiceAtOnce()
    {
        HubWorld world;
        world.arrive(1, u"ana"_s);
        world.arrive(2, u"bo"_s);
        const RoomId room = world.create(1, u"room"_s);
        world.forget();
        world.turn({{2, Join{1, u"room"_s}}, {2, Join{2, u"ROOM"_s}}});
        QCOMPARE(world.heard<Joined>(1).size(), size_t(1));
        const auto opened = world.heard<RoomOpened>(2);
        QCOMPARE(opened.size(), size_t(2));
        QCOMPARE(opened[0].about, opened[1].about);
        QCOMPARE(opened[1].re, std::optional<RequestId>(2));
        QCOMPARE(world.log.proposed<EnterRoom>().size(), size_t(1));
        QCOMPARE(opened[0].about.room, room);
    }

    void leaveWhileAMessageIsOnItsWay()
    {
        HubWorld world;
        world.arrive(1, u"ana"_s);
        world.arrive(2, u"bo"_s);
        const RoomId room = world.create(1, u"room"_s);
        world.join(2, u"room"_s);
        world.forget();
        world.turn({{2, Say{room, Nonce{{1}}, u"one"_s, {}, false}},
                    {2, Leave{5, room}},
                    {2, Say{room, Nonce{{2}}, u"two"_s, {}, false}},
                    {1, Say{room, Nonce{{3}}, u"three"_s, {}, false}}});
        QCOMPARE(world.heard<Said>(2).size(), size_t(1));
        QCOMPARE(world.lastCode(2), QString(Code::notAMember));
        QCOMPARE(world.heard<Said>(1).size(), size_t(2));
        QCOMPARE(world.last<Said>(1)->event.seq, Seq(2));
    }

    void createTwiceAtOnce()
    {
        HubWorld world;
        world.arrive(1, u"ana"_s);
        world.arrive(2, u"bo"_s);
        world.forget();
        world.turn({{1, Create{1, u"room"_s, {}, false}},
                    {2, Create{2, u"Room"_s, {}, false}},
                    {2, Join{3, u"room"_s}},
                    {1, Create{4, u"rооm"_s, {}, false}}});
        QCOMPARE(world.heard<RoomOpened>(1).size(), size_t(1));
        QCOMPARE(world.heard<RoomOpened>(2).size(), size_t(1));
        QCOMPARE(world.last<RoomOpened>(2)->re, std::optional<RequestId>(3));
        QCOMPARE(world.lastCode(2), QString(Code::nameTaken));
        QCOMPARE(world.lastCode(1), QString(Code::nameTaken)); // with a Cyrillic о
        QCOMPARE(world.log.proposed<MakeRoom>().size(), size_t(1));
    }

    void directTwiceAtOnce()
    {
        HubWorld world;
        world.arrive(1, u"ana"_s);
        world.arrive(2, u"bo"_s);
        world.forget();
        world.turn({{1, Direct{1, world.user(2)}}, {2, Direct{2, world.user(1)}}, {1, Direct{3, world.user(2)}}});
        QCOMPARE(world.log.proposed<MakeRoom>().size(), size_t(1));
        QCOMPARE(world.heard<RoomOpened>(1).size(), size_t(2));
        QCOMPARE(world.heard<RoomOpened>(2).size(), size_t(1));
        QCOMPARE(world.last<RoomOpened>(2)->about.room, world.last<RoomOpened>(1)->about.room);
    }

    void anotherNickThenSay()
    {
        HubWorld world;
        world.arrive(1, u"ana"_s);
        world.arrive(2, u"bo"_s);
        world.forget();
        world.turn({{1, SetNick{1, u"ada"_s}},
                    {1, HubWorld::sayFrame(u"hello"_s, 1)},
                    {2, SetNick{2, u"ADA"_s}},
                    {2, SetNick{3, u"ana"_s}},
                    {2, HubWorld::sayFrame(u"ada, ana?"_s, 1)}});
        QCOMPARE(world.heard<Said>(2)[0].event.nick, u"ada"_s);
        QCOMPARE(world.lastCode(2), QString(Code::nickTaken));
        QCOMPARE(world.log.namedBy(lobby, 2), std::vector{world.user(1)});
    }

    // The name is held in the log as long as somebody with it is coming or there.
    void byeWhileComingBack()
    {
        HubWorld world;
        world.arrive(1, u"ana"_s);
        const Token token = world.token(1);
        world.turn({Gone{{1}, true, {}}, Arrived{{2}, {}, HubWorld::hello(u"ana"_s, token)}});
        QVERIFY(world.last<Welcome>(2));
        QVERIFY(world.log.proposed<ReleaseNick>().empty());
        world.arrive(3, u"ana"_s);
        QCOMPARE(world.last<Refused>(3)->code, QString(Code::nickTaken));
        world.bye(2);
        QCOMPARE(world.log.proposed<ReleaseNick>().size(), size_t(1));
    }
};

QTEST_APPLESS_MAIN(TestHubRaces)
#include "tst_hubraces.moc"
