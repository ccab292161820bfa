// SPDX-License-Identifier: MIT
#include "tests/unit/logkit.h"

#include <QTest>

using namespace Confab;
using namespace Qt::StringLiterals;

namespace {

const UserId ana{7};
const UserId marta{8};
const UserId kenji{9};
const RoomId garden{5};
const RoomId pair{6};

MakeRoom room(RoomId id, RoomKind kind, std::vector<StoredMember> members)
{
    return {{id, kind, u"room %1"_s.arg(id.value), u"its topic"_s, 0, members.front().user, members}};
}

RecordLogin login(UserId user)
{
    return {user, u"person %1"_s.arg(user.value), tokenOf(quint8(user.value)), testNow};
}

NewMessage naming(std::vector<UserId> users)
{
    return {u"hello you"_s, {}, false, std::move(users)};
}

bool is(const Marker &marker, RoomId room, Seq read, quint64 unread, quint64 mentions)
{
    if (marker.room == room && marker.read == read && marker.unread == unread && marker.mentions == mentions)
        return true;
    qWarning() << "room" << marker.room.value << "read" << marker.read << "unread" << marker.unread << "mentions"
               << marker.mentions;
    return false;
}

} // namespace

class TestLogRooms : public QObject
{
    Q_OBJECT

private:
    static std::vector<Marker> markers(OpenLog &log, UserId user)
    {
        const Outcome &outcome = log.propose({login(user)})[0];
        const auto *told = std::get_if<Markers>(&outcome);
        return told ? told->markers : std::vector<Marker>();
    }

    // In the order of their ids, as they come back at the next start.
    static std::vector<StoredRoom> roomsOf(const QString &folder)
    {
        const QTemporaryDir left;
        copyLog(folder, left.path());
        return OpenLog(left.path()).snapshot.rooms;
    }

private Q_SLOTS:
    void roomsComeBackWithTheirMembers()
    {
        const QTemporaryDir folder;
        OpenLog log(folder.path());
        log.propose({login(ana), login(marta), room(garden, RoomKind::Private, {{ana}, {marta}}),
                     room(pair, RoomKind::Direct, {{kenji, true}, {ana}}), message(1, u"x"_s, ana, garden)});
        for (const Outcome &outcome : log.outcomes)
            QVERIFY(!std::holds_alternative<NotStored>(outcome));
        std::vector<StoredRoom> rooms = roomsOf(folder.path());
        QCOMPARE(rooms.size(), size_t(3));
        QVERIFY(rooms[0].room == lobby && rooms[0].members.empty() && rooms[0].creator.isNull());
        QVERIFY(rooms[1].room == garden && rooms[1].kind == RoomKind::Private && rooms[1].creator == ana);
        QVERIFY(rooms[1].name == u"room 5" && rooms[1].topic == u"its topic" && rooms[1].last == 1);
        QVERIFY((rooms[1].members == std::vector<StoredMember>{{ana}, {marta}}));
        QVERIFY(rooms[2].kind == RoomKind::Direct && rooms[2].last == 0 && rooms[2].creator == kenji);
        QVERIFY((rooms[2].members == std::vector<StoredMember>{{ana}, {kenji, true}}));

        log.propose(
            {EnterRoom{garden, kenji}, LeaveRoom{garden, ana}, EnterRoom{pair, kenji}, LeaveRoom{pair, ana, true}});
        for (const Outcome &outcome : log.outcomes)
            QVERIFY(std::holds_alternative<Stored>(outcome));
        rooms = roomsOf(folder.path());
        QVERIFY((rooms[1].members == std::vector<StoredMember>{{marta}, {kenji}}));
        QVERIFY((rooms[2].members == std::vector<StoredMember>{{ana, true}, {kenji}}));
    }

    void aRoomsIdIsItsOwn()
    {
        const QTemporaryDir folder;
        OpenLog log(folder.path());
        log.propose({room(garden, RoomKind::Public, {{ana}}), message(1, u"x"_s, ana, garden)});
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"UNIQUE constraint failed"_s));
        log.propose({room(garden, RoomKind::Private, {{marta}})});
        QVERIFY(std::holds_alternative<NotStored>(log.outcomes[0]));
        QCOMPARE(seqOf(log.propose({message(2, u"y"_s, ana, garden)})[0]), 2);
    }

    void peopleAreRenamed()
    {
        const QTemporaryDir folder;
        {
            OpenLog log(folder.path());
            log.propose({login(ana), Rename{ana, u"Ana María"_s}, message(1, u"x"_s)});
            QVERIFY(std::holds_alternative<Stored>(log.outcomes[1]));
            QCOMPARE(saidAt(folder.path(), 1).event.nick, u"ana"_s); // as it was given
        }
        const LogSnapshot again = OpenLog(folder.path()).snapshot;
        QCOMPARE(again.people[0].nick, u"Ana María"_s);
        QVERIFY(again.people[0].holdsNick);
    }

    void whoeverIsNewHasReadTheLobby()
    {
        const QTemporaryDir folder;
        OpenLog log(folder.path());
        log.fill(1, 5);
        std::vector<Marker> told = markers(log, kenji);
        QCOMPARE(told.size(), size_t(1));
        QVERIFY(is(told[0], lobby, 5, 0, 0));
        log.fill(10, 3);
        log.propose({message(20, u"own"_s, kenji), ReleaseNick{kenji}});
        told = markers(log, kenji); // a person who comes back sees what is unread
        QCOMPARE(told.size(), size_t(1));
        QVERIFY(is(told[0], lobby, 5, 3, 0));
    }

    void markersCountOthersMessagesAlone()
    {
        const QTemporaryDir folder;
        OpenLog log(folder.path());
        log.propose({login(ana), login(marta), message(1, u"a"_s, ana), message(2, u"b"_s, marta),
                     record(3, NewEdit{2, u"c"_s, {}}, marta), record(4, NewReaction{2, u"👍"_s, true}, marta),
                     record(5, NewTopic{u"d"_s}, marta), record(6, naming({ana}), marta),
                     record(7, NewDeletion{2, {}}, marta), message(8, u"e"_s, ana),
                     record(9, naming({marta, kenji}), ana), MoveMarker{lobby, ana, 0}, MoveMarker{lobby, marta, 0}});
        QVERIFY(is(markerOf(log.outcomes[11]), lobby, 0, 2, 1)); // a deleted message is one still
        QVERIFY(is(markerOf(log.outcomes[12]), lobby, 0, 3, 1));
        const auto moved = [&](UserId user, Seq seq) {
            return markerOf(log.propose({MoveMarker{lobby, user, seq}})[0]);
        };
        QVERIFY(is(moved(ana, 1), lobby, 1, 2, 1));
        QVERIFY(is(moved(ana, 2), lobby, 2, 1, 1));
        QVERIFY(is(moved(ana, 5), lobby, 5, 1, 1));
        QVERIFY(is(moved(ana, 6), lobby, 6, 0, 0));
        QVERIFY(is(moved(ana, 3), lobby, 6, 0, 0)); // never backwards
        QVERIFY(is(moved(marta, 8), lobby, 8, 1, 1));
        QVERIFY(is(moved(marta, 1000), lobby, 9, 0, 0)); // nor past the end
        QVERIFY(is(markers(log, ana)[0], lobby, 6, 0, 0));
        QVERIFY(is(markers(log, marta)[0], lobby, 9, 0, 0));
    }

    void aBatchIsInItsOrder()
    {
        const QTemporaryDir folder;
        OpenLog log(folder.path());
        log.propose({login(ana), message(1, u"a"_s, marta), MoveMarker{lobby, ana, 1}, message(2, u"b"_s, marta),
                     MoveMarker{lobby, ana, 1}, message(3, u"c"_s, marta), login(ana), login(kenji)});
        QVERIFY(is(markerOf(log.outcomes[0]), lobby, 0, 0, 0));
        QVERIFY(is(markerOf(log.outcomes[2]), lobby, 1, 0, 0));
        QVERIFY(is(markerOf(log.outcomes[4]), lobby, 1, 1, 0));
        QVERIFY(is(markerOf(log.outcomes[6]), lobby, 1, 2, 0));
        QVERIFY(is(markerOf(log.outcomes[7]), lobby, 3, 0, 0));
    }

    void enteringAndLeavingSetTheMarkerToTheEnd()
    {
        const QTemporaryDir folder;
        OpenLog log(folder.path());
        log.propose({login(ana), login(marta), room(garden, RoomKind::Public, {{ana}}), message(1, u"a"_s, ana, garden),
                     message(2, u"b"_s, ana, garden), EnterRoom{garden, marta}, message(3, u"c"_s, ana, garden)});
        std::vector<Marker> told = markers(log, marta);
        QCOMPARE(told.size(), size_t(2));
        QVERIFY(is(told[1], garden, 2, 1, 0));
        log.propose({LeaveRoom{garden, marta}});
        QCOMPARE(markers(log, marta).size(), size_t(1));
        // Whoever has left meanwhile has nothing unread there.
        QVERIFY(is(markerOf(log.propose({MoveMarker{garden, marta, 1}})[0]), garden, 3, 0, 0));
        QCOMPARE(markers(log, marta).size(), size_t(1));
        log.propose({EnterRoom{garden, marta}});
        QVERIFY(is(markers(log, marta)[1], garden, 3, 0, 0));
        QVERIFY(is(markers(log, ana)[1], garden, 0, 0, 0)); // one's own are read
    }

    void aDirectRoomIsHiddenUntilItsNextMessage()
    {
        const QTemporaryDir folder;
        OpenLog log(folder.path());
        NewMessage revealing{u"psst"_s, {}, false, {}};
        revealing.reveals = true;
        log.propose({login(ana), login(marta), room(pair, RoomKind::Direct, {{ana}, {marta, true}}),
                     message(1, u"not to be seen yet"_s, ana, pair)});
        QCOMPARE(markers(log, marta).size(), size_t(1));
        log.propose({record(2, revealing, ana, pair)});
        QVERIFY(is(markers(log, marta)[1], pair, 0, 2, 2)); // all of them are for her
        QVERIFY(is(markers(log, ana)[1], pair, 0, 0, 0));

        log.propose({LeaveRoom{pair, marta, true}});
        QCOMPARE(markers(log, marta).size(), size_t(1));
        log.propose({record(3, revealing, ana, pair), record(4, revealing, ana, pair)});
        QVERIFY(is(markers(log, marta)[1], pair, 2, 2, 2));
        log.propose({LeaveRoom{pair, marta, true}, EnterRoom{pair, marta}});
        QVERIFY(is(markers(log, marta)[1], pair, 4, 0, 0));
        QVERIFY(!roomsOf(folder.path())[1].members[1].hidden);
    }

    void markersOutliveAKill()
    {
        const QTemporaryDir folder;
        const QTemporaryDir left;
        OpenLog log(folder.path());
        log.propose({login(ana), message(1, u"a"_s, marta), message(2, u"b"_s, marta), record(3, naming({ana}), marta),
                     MoveMarker{lobby, ana, 2}});
        copyLog(folder.path(), left.path());
        OpenLog again(left.path());
        QVERIFY(is(markers(again, ana)[0], lobby, 2, 1, 1));
    }
};

QTEST_GUILESS_MAIN(TestLogRooms)
#include "tst_logrooms.moc"
