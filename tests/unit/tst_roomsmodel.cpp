// SPDX-License-Identifier: MIT
#include "gui-client/models/roomsmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Confab;
using namespace Qt::StringLiterals;

namespace {

Room room(quint64 id, const QString &name, RoomKind kind = RoomKind::Public, Seq last = 10)
{
    Room room;
    room.room = RoomId{id};
    room.kind = kind;
    room.name = name;
    room.last = last;
    room.read = last;
    return room;
}

Room direct(quint64 id, quint64 user, const QString &nick)
{
    Room with = room(id, {}, RoomKind::Direct);
    with.with = Person{UserId{user}, nick, Role::Guest, Presence::Online, {}};
    return with;
}

Logged said(quint64 in, Seq seq, quint64 user, const QString &text)
{
    Said said;
    said.event.room = RoomId{in};
    said.event.seq = seq;
    said.event.user = UserId{user};
    said.text = text;
    return said;
}

struct Watched {
    Watched() : tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest)
    {
        model.setSelf(UserId{1}, u"ana"_s);
        model.setOnline(true);
        model.setRooms({room(5, u"design"_s), room(1, u"lobby"_s), direct(7, 3, u"Marta"_s), room(4, u"Build"_s),
                        direct(8, 2, u"jorge"_s)});
    }
    QStringList shown() const
    {
        QStringList rows;
        for (int row = 0; row < model.rowCount(); ++row)
            rows << model.index(row).data().toString();
        return rows;
    }
    quint64 unread(quint64 id) const { return model.find(RoomId{id})->unread; }
    quint64 mentions(quint64 id) const { return model.find(RoomId{id})->mentions; }

    RoomsModel model;
    QAbstractItemModelTester tester;
};

} // namespace

class RoomsModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLobbyThenRoomsByNameThenPeople()
    {
        Watched w;
        QCOMPARE(w.shown(),
                 QStringList(
                     {u"ROOMS"_s, u"lobby"_s, u"Build"_s, u"design"_s, u"DIRECT MESSAGES"_s, u"jorge"_s, u"Marta"_s}));
        QVERIFY(w.model.index(0).data(RoomsModel::HeadingRole).toBool());
        QVERIFY(!(w.model.flags(w.model.index(4)) & Qt::ItemIsSelectable));
        QCOMPARE(w.model.roomAt(1), lobby);
        QCOMPARE(w.model.roomAt(4), RoomId{});
        QCOMPARE(w.model.rowOf(RoomId{7}), 6);
        QCOMPARE(w.model.direct(UserId{3})->about.room, RoomId{7});
        QCOMPARE(w.model.named(u"BUILD"_s)->about.room, RoomId{4});
        QVERIFY(!w.model.named(u"Marta"_s));
    }

    void theHeadingsAreThereFromTheBeginning()
    {
        const RoomsModel model;
        QCOMPARE(model.rowCount(), 2);
    }

    void aWelcomeIsTheWholeTruth()
    {
        Watched w;
        const QSignalSpy gone(&w.model, &RoomsModel::roomGone);
        Room build = room(4, u"Build"_s);
        build.unread = 3;
        build.mentions = 1;
        w.model.setRooms({room(1, u"lobby"_s), build, room(9, u"attic"_s, RoomKind::Private)});
        QCOMPARE(w.shown(), QStringList({u"ROOMS"_s, u"lobby"_s, u"attic"_s, u"Build"_s, u"DIRECT MESSAGES"_s}));
        QCOMPARE(gone.count(), 3);
        QCOMPARE(w.unread(4), 3U);
        QCOMPARE(w.mentions(4), 1U);
        QCOMPARE(w.unread(9), 0U);
    }

    void othersMessagesCountOnceAndOnesOwnNever()
    {
        Watched w;
        const QSignalSpy counts(&w.model, &RoomsModel::countsChanged);
        w.model.take(said(4, 11, 2, u"hello"_s));
        w.model.take(said(4, 11, 2, u"hello"_s)); // the answer to a duplicate
        w.model.take(said(4, 12, 1, u"my own"_s));
        w.model.take(Reacted{{RoomId{4}, 13, 0, UserId{2}, {}, {}}, 11, u"x"_s, true});
        QCOMPARE(w.unread(4), 1U);
        QCOMPARE(w.mentions(4), 0U);
        QCOMPARE(w.model.find(RoomId{4})->about.last, 13U);
        QCOMPARE(counts.count(), 1);
        QCOMPARE(w.model.unreadRooms(), 1U);
    }

    void mentionsAndDirectMessagesCall()
    {
        Watched w;
        w.model.take(said(4, 11, 2, u"Ana, look"_s));
        w.model.take(said(4, 12, 2, u"a banana"_s));
        w.model.take(said(7, 11, 3, u"hello"_s));
        QCOMPARE(w.unread(4), 2U);
        QCOMPARE(w.mentions(4), 1U);
        QCOMPARE(w.mentions(7), 1U);
        QCOMPARE(w.model.mentions(), 2U);
        QVERIFY(w.model.index(2).data(Qt::AccessibleTextRole).toString().contains(u"2 unread"_s));

        w.model.takeChanged({UserId{1}, u"bea"_s, Role::Guest, Presence::Online, {}});
        w.model.take(said(4, 13, 2, u"ana?"_s));
        w.model.take(said(4, 14, 2, u"bea?"_s));
        QCOMPARE(w.mentions(4), 2U);
    }

    void theServersMarkerIsTheTruth()
    {
        Watched w;
        w.model.take(said(4, 11, 2, u"ana"_s));
        w.model.take(said(4, 12, 2, u"two"_s));
        w.model.takeRead({RoomId{4}, 11, 1, 0});
        QCOMPARE(w.unread(4), 1U);
        QCOMPARE(w.mentions(4), 0U);
        w.model.takeRead({RoomId{4}, 12, 0, 0});
        QCOMPARE(w.model.unreadRooms(), 0U);
    }

    void whatIsOnScreenIsReadBeforeTheServerSaysSo()
    {
        Watched w;
        w.model.take(said(4, 11, 2, u"one"_s));
        w.model.take(said(4, 12, 2, u"two"_s));
        w.model.expectRead(RoomId{4}, 11); // not all of it
        QCOMPARE(w.unread(4), 2U);
        w.model.expectRead(RoomId{4}, 12);
        QCOMPARE(w.unread(4), 0U);
        QCOMPARE(w.model.find(RoomId{4})->about.read, 12U);
        // An answer about a marker on the way there doesn't bring anything back.
        w.model.takeRead({RoomId{4}, 11, 1, 0});
        QCOMPARE(w.unread(4), 0U);
    }

    void whoIsBroughtIntoARoomSeesThatUntilTheyLookAtIt()
    {
        Watched watched;
        const QSignalSpy counts(&watched.model, &RoomsModel::countsChanged);
        watched.model.putInvited(room(9, u"garden"_s));
        const auto unread = [&watched] {
            const QModelIndex index = watched.model.index(*watched.model.rowOf(RoomId{9}));
            return index.data(RoomsModel::UnreadRole).toULongLong();
        };
        const auto spoken = [&watched] {
            const QModelIndex index = watched.model.index(*watched.model.rowOf(RoomId{9}));
            return index.data(Qt::AccessibleTextRole).toString();
        };
        QCOMPARE(unread(), 1);
        QCOMPARE(watched.model.unreadRooms(), 1);
        QCOMPARE(watched.model.mentions(), 0);
        QVERIFY2(spoken().contains(u"you were invited"_s), qPrintable(spoken()));
        QVERIFY(!counts.isEmpty());
        // The server may say once more what the room is.
        watched.model.put(room(9, u"garden"_s));
        QCOMPARE(unread(), 1);
        watched.model.lookAt(RoomId{9});
        QCOMPARE(unread(), 0);
        QCOMPARE(watched.model.unreadRooms(), 0);
        QVERIFY(!spoken().contains(u"invited"_s));
        // Who is in it already isn't brought in.
        watched.model.putInvited(room(9, u"garden"_s));
        QCOMPARE(unread(), 0);
    }

    void aPersonWhoChangesTakesTheirRoomAlong()
    {
        Watched w;
        const QSignalSpy changed(&w.model, &RoomsModel::roomChanged);
        w.model.takeChanged({UserId{3}, u"anna"_s, Role::Guest, Presence::Away, {}});
        QCOMPARE(w.shown().mid(5), QStringList({u"anna"_s, u"jorge"_s}));
        QCOMPARE(w.model.index(5).data(RoomsModel::PresenceRole).toInt(), int(Presence::Away));
        QCOMPARE(changed.count(), 1);
        w.model.setOnline(false);
        QCOMPARE(w.model.index(5).data(RoomsModel::PresenceRole).toInt(), int(Presence::Offline));
    }

    void aTopicIsTold()
    {
        Watched w;
        TopicSet set;
        set.event.room = RoomId{4};
        set.event.seq = 11;
        set.text = u"release"_s;
        w.model.take(set);
        QCOMPARE(w.model.find(RoomId{4})->about.topic, u"release"_s);
        set.event.seq = 9;
        set.text = u"older"_s;
        w.model.take(set);
        QCOMPARE(w.model.find(RoomId{4})->about.topic, u"release"_s);
    }
};

QTEST_GUILESS_MAIN(RoomsModelTest)
#include "tst_roomsmodel.moc"
