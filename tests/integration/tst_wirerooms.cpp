// SPDX-License-Identifier: MIT
#include "tests/integration/roomkit.h"

using namespace Qt::StringLiterals;
using namespace Confab;

// Rooms: made, joined, left, listed, invited into; and that a private one is nobody else's business.
class WireRooms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<ServerProcess>(wireOptions());
        QVERIFY(m_server->start());
        m_ana = guest(m_server->address(), u"ana"_s);
        m_bob = guest(m_server->address(), u"bob"_s);
        QVERIFY(m_ana && m_bob);
        settled(*m_ana);
    }

    void aRoomIsMadeJoinedAndLeft()
    {
        const auto made = answer<RoomOpened>(*m_ana, Create{7, u"build"_s, u"what broke"_s, false});
        QVERIFY(made);
        QCOMPARE(made->re, RequestId(7));
        QCOMPARE(made->about.name, u"build"_s);
        QCOMPARE(made->about.topic, u"what broke"_s);
        QCOMPARE(made->about.kind, RoomKind::Public);
        QVERIFY(made->about.room.value > 1);
        QCOMPARE(made->about.last, Seq(0));
        QCOMPARE(made->about.count, 1u);
        const RoomId room = made->about.room;

        m_bob->send(Join{8, u"BUILD"_s}); // a name is the same in any case
        const auto frames = settled(*m_bob);
        const auto joined = select<RoomOpened>(frames);
        QCOMPARE(joined.size(), size_t(1));
        QCOMPARE(joined[0].about.room, room);
        QCOMPARE(joined[0].re, RequestId(8));
        const auto rosters = select<Roster>(frames);
        QCOMPARE(rosters.size(), size_t(1));
        QCOMPARE(rosters[0].room, room);
        QCOMPARE(rosters[0].people.size(), size_t(2));
        const auto heard = m_ana->expect<Joined>();
        QVERIFY(heard);
        QCOMPARE(heard->room, room);
        QCOMPARE(heard->who.nick, u"bob"_s);

        QVERIFY(saidIn(*m_bob, room, u"hello build"_s, 1));
        QCOMPARE(m_ana->expect<Said>()->text, u"hello build"_s);

        QVERIFY(answer<Done>(*m_bob, Leave{9, room}));
        const auto left = m_ana->expect<Left>();
        QVERIFY(left);
        QCOMPARE(left->room, room);
        QCOMPARE(left->user, m_bob->welcome.you.user);
        QVERIFY(saidIn(*m_ana, room, u"alone"_s, 1));
        QVERIFY(select<Said>(settled(*m_bob)).empty());
        QCOMPARE(errorOf(*m_bob, Say{room, nonceOf(2), u"still here?"_s, {}, false}), Code::notAMember);
    }

    void theSameRoomIsOpenedAgain()
    {
        const Room room = made(*m_ana, u"build"_s);
        QCOMPARE(made(*m_ana, u"Build"_s).room, room.room); // one is in it
        QCOMPARE(joinedTo(*m_ana, u"build"_s).room, room.room);
        QCOMPARE(errorOf(*m_bob, Create{1, u"build"_s, {}, false}), Code::nameTaken);
        QCOMPARE(joinedTo(*m_ana, u"lobby"_s).room, lobby);
        QCOMPARE(errorOf(*m_bob, Create{1, u"two words"_s, {}, false}), Code::nameInvalid);
        QCOMPARE(errorOf(*m_bob, Create{1, u"a"_s, QString(600, u'x'), false}), Code::badText);
        QCOMPARE(errorOf(*m_bob, Join{1, u"nowhere"_s}), Code::noSuchRoom);

        // At once on two connections of one person: in it once, told on both.
        const auto second = again(m_server->address(), *m_bob, true);
        QVERIFY(second);
        settled(*second);
        m_bob->send(Join{5, u"build"_s});
        second->send(Join{6, u"build"_s});
        const auto on = select<RoomOpened>(settled(*m_bob));
        QVERIFY(!on.empty());
        QVERIFY(!select<RoomOpened>(settled(*second)).empty());
        settled(*m_ana);
        const auto members = answer<Roster>(*m_ana, Members{9, room.room, {}, {}, {}});
        QCOMPARE(members->people.size(), size_t(2));
    }

    void theLobbyCantBeLeftAndNobodyIsInvitedIntoIt()
    {
        QCOMPARE(errorOf(*m_ana, Leave{1, lobby}), Code::notAllowed);
        QCOMPARE(errorOf(*m_ana, Invite{1, lobby, m_bob->welcome.you.user}), Code::notAllowed);
        QVERIFY(told(*m_ana, u"still here"_s, 1));
    }

    void publicRoomsAreListed()
    {
        made(*m_ana, u"design"_s);
        made(*m_ana, u"build"_s);
        made(*m_ana, u"secret"_s, true);
        joinedTo(*m_bob, u"design"_s);
        const auto all = answer<RoomList>(*m_bob, Rooms{4, {}, {}, {}});
        QVERIFY(all);
        QCOMPARE(all->re, RequestId(4));
        QStringList names;
        for (const ListedRoom &room : all->rooms)
            names << room.name;
        QCOMPARE(names, (QStringList{u"build"_s, u"design"_s, u"lobby"_s}));
        QCOMPARE(all->rooms[1].count, 2u);
        QVERIFY(!all->more);
        const auto one = answer<RoomList>(*m_bob, Rooms{4, {}, {}, 1});
        QCOMPARE(one->rooms.size(), size_t(1));
        QVERIFY(one->more);
        const auto next = answer<RoomList>(*m_bob, Rooms{4, {}, one->rooms[0].name, {}});
        QCOMPARE(next->rooms.size(), size_t(2));
        const auto prefixed = answer<RoomList>(*m_bob, Rooms{4, u"DE"_s, {}, {}});
        QCOMPARE(prefixed->rooms.size(), size_t(1));
        QCOMPARE(prefixed->rooms[0].name, u"design"_s);
    }

    void invitedIntoAPrivateRoom()
    {
        const Room room = made(*m_ana, u"secret"_s, true);
        QCOMPARE(room.kind, RoomKind::Private);
        QCOMPARE(errorOf(*m_bob, Join{1, u"secret"_s}), Code::noSuchRoom);
        QVERIFY(made(*m_bob, u"secret"_s, true).room != room.room); // names of private rooms aren't unique
        QVERIFY(made(*m_bob, u"secret"_s).room != room.room);       // nor taken by them
        QVERIFY(saidIn(*m_ana, room.room, u"before bob"_s, 1));
        QVERIFY(invited(*m_ana, room.room, m_bob->welcome.you.user));
        const auto opened = m_bob->expect<RoomOpened>();
        QVERIFY(opened);
        QCOMPARE(opened->about.room, room.room);
        QCOMPARE(opened->about.name, u"secret"_s);
        QCOMPARE(opened->about.read, Seq(1)); // the marker is at the end
        QCOMPARE(opened->about.unread.value_or(0), 0u);
        QVERIFY(saidIn(*m_bob, room.room, u"thank you"_s, 1));
        QVERIFY(saidAt(*newest(*m_bob, room.room), 1)); // and the log is there for members
        QCOMPARE(errorOf(*m_ana, Invite{1, room.room, UserId{4711}}), Code::noSuchUser);
        QVERIFY(invited(*m_ana, room.room, m_bob->welcome.you.user)); // once more changes nothing
        QVERIFY(select<RoomOpened>(settled(*m_bob)).empty());
    }

    void aPrivateRoomTellsOthersNothing()
    {
        const Room room = made(*m_ana, u"secret"_s, true);
        QVERIFY(saidIn(*m_ana, room.room, u"among us"_s, 1));
        QVERIFY(recorded<Reacted>(*m_ana, React{room.room, nonceOf(2), 1, u"+1"_s, true}));
        const UserId bob = m_bob->welcome.you.user;
        const auto everything = [&](RoomId id, quint64 nonce) {
            return std::vector<ClientFrame>{Say{id, nonceOf(nonce), u"x"_s, {}, false},
                                            Say{id, nonceOf(nonce + 1), u"x"_s, 1, true},
                                            Edit{id, nonceOf(nonce + 2), 1, u"x"_s},
                                            Delete{id, nonceOf(nonce + 3), 1},
                                            React{id, nonceOf(nonce + 4), 1, u"+1"_s, true},
                                            SetTopic{id, nonceOf(nonce + 5), u"x"_s},
                                            Leave{1, id},
                                            Invite{1, id, bob},
                                            Invite{1, id, UserId{4711}},
                                            History{1, id, {}, {}, 10},
                                            History{1, id, 2, {}, 10},
                                            Search{1, u"among"_s, id, {}, {}, {}, {}, 10},
                                            Members{1, id, {}, {}, {}},
                                            MarkRead{id, 1},
                                            Typing{id, true}};
        };
        const auto real = everything(room.room, 100);
        const auto absent = everything(noRoom, 200);
        for (size_t i = 0; i < real.size(); ++i) {
            auto one = answer<ErrorFrame>(*m_bob, real[i]);
            auto other = answer<ErrorFrame>(*m_bob, absent[i]);
            QVERIFY2(one && other, qPrintable(QString::number(i)));
            QCOMPARE(one->code, Code::noSuchRoom);
            one->nonce.reset();
            other->nonce.reset();
            QVERIFY(*one == *other);
        }
        // A forged `seen` brings nothing, and no welcome lists it.
        const auto back = again(m_server->address(), *m_bob, false, {{{room.room, 0}, {noRoom, 0}}});
        QVERIFY(back);
        QVERIFY(!listed(back->welcome, room.room));
        QVERIFY(select<Page>(settled(*back)).empty());
        // Nothing that bob tried reached ana.
        for (const ServerFrame &frame : settled(*m_ana))
            QVERIFY(!std::holds_alternative<Said>(frame) && !std::holds_alternative<Typed>(frame));
    }

    void whoLeftHearsAndReadsNoMore()
    {
        const Room room = made(*m_ana, u"secret"_s, true);
        QVERIFY(invited(*m_ana, room.room, m_bob->welcome.you.user));
        settled(*m_bob);
        const auto beside = again(m_server->address(), *m_bob, true);
        QVERIFY(beside);
        settled(*beside);
        QVERIFY(answer<Done>(*m_bob, Leave{1, room.room}));
        const auto left = beside->expect<Left>();
        QVERIFY(left);
        QCOMPARE(left->room, room.room);
        QCOMPARE(left->user, m_bob->welcome.you.user);
        QVERIFY(saidIn(*m_ana, room.room, u"he is gone"_s, 1));
        for (RawClient *client : {static_cast<RawClient *>(m_bob.get()), static_cast<RawClient *>(beside.get())}) {
            QVERIFY(select<Said>(settled(*client)).empty());
            QCOMPARE(errorOf(*client, History{1, room.room, {}, {}, 10}), Code::noSuchRoom);
        }
    }

    void aMessageOnItsWayWhileLeaving()
    {
        const Room room = made(*m_ana, u"build"_s);
        joinedTo(*m_bob, u"build"_s);
        settled(*m_ana);
        // In one piece: what was said before leaving counts, what was said after doesn't; the nonce tells which.
        m_bob->sendBytes(encodeFrame(ClientFrame(Say{room.room, nonceOf(1), u"last words"_s, {}, false}))
                         + encodeFrame(ClientFrame(Leave{5, room.room}))
                         + encodeFrame(ClientFrame(Say{room.room, nonceOf(2), u"too late"_s, {}, false})));
        const auto frames = settled(*m_bob);
        QCOMPARE(select<Said>(frames).size(), size_t(1));
        QCOMPARE(select<Done>(frames).size(), size_t(1));
        const auto errors = select<ErrorFrame>(frames);
        QCOMPARE(errors.size(), size_t(1));
        QCOMPARE(errors[0].nonce, nonceOf(2));
        // Said again after a loss, the first one is confirmed although its author isn't in the room any more.
        const auto once = answer<Said>(*m_bob, Say{room.room, nonceOf(1), u"last words"_s, {}, false});
        QVERIFY(once);
        QCOMPARE(once->event.seq, Seq(1));
        QCOMPARE(select<Said>(settled(*m_ana)).size(), size_t(1));
    }

    void roomsOutliveARestart()
    {
        const Room open = made(*m_ana, u"build"_s);
        const Room secret = made(*m_ana, u"secret"_s, true);
        joinedTo(*m_bob, u"build"_s);
        QVERIFY(invited(*m_ana, secret.room, m_bob->welcome.you.user));
        QVERIFY(saidIn(*m_ana, secret.room, u"kept"_s, 1));
        QVERIFY(recorded<TopicSet>(*m_ana, SetTopic{open.room, nonceOf(2), u"what broke"_s}));
        m_server->kill();
        QVERIFY(m_server->start());
        const auto back = again(m_server->address(), *m_bob, false, {{{secret.room, 0}}});
        QVERIFY(back);
        const auto room = listed(back->welcome, open.room);
        QVERIFY(room);
        QCOMPARE(room->topic, u"what broke"_s);
        QCOMPARE(room->kind, RoomKind::Public);
        QVERIFY(listed(back->welcome, secret.room));
        const auto page = back->expect<Page>();
        QVERIFY(page);
        QCOMPARE(page->room, secret.room);
        QCOMPARE(saidAt(*page, 1)->text, u"kept"_s);
        // Ana isn't back yet, and a member all the same.
        settled(*back);
        const auto members = answer<Roster>(*back, Members{9, open.room, {}, {}, {}});
        QCOMPARE(members->people.size(), size_t(2));
        QCOMPARE(members->people[0].nick, u"ana"_s);
        QCOMPARE(members->people[0].presence, Presence::Offline);
        // Somebody without the token isn't in it.
        const auto stranger = guest(m_server->address(), u"carl"_s);
        QVERIFY(stranger);
        QCOMPARE(stranger->welcome.rooms.size(), size_t(1));
    }

private:
    std::unique_ptr<ServerProcess> m_server;
    std::unique_ptr<Guest> m_ana;
    std::unique_ptr<Guest> m_bob;
};

QTEST_GUILESS_MAIN(WireRooms)
#include "tst_wirerooms.moc"
