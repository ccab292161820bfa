// SPDX-License-Identifier: MIT
// What is worth sending only as it is now: how far rooms are read, where one types, and one's status.
#include "tests/unit/clientrig.h"

#include "shared/protocol/codes.h"

using namespace Confab;
using namespace Qt::StringLiterals;
using State = ChatClient::State;

namespace {

constexpr RoomId garden{4};

Welcome welcomeWith(Seq lobbyRead, bool resumed = false)
{
    Welcome welcome = ClientRig::welcome(resumed);
    welcome.rooms.front().read = lobbyRead;
    welcome.rooms.push_back(ClientRig::roomOf(4, 20, 3));
    return welcome;
}

} // namespace

class TestClientEphemera : public QObject
{
    Q_OBJECT

private:
    // The next of its kind that comes, up to a while later on the client's clock.
    template <class T>
    static std::optional<T> comes(ClientRig &rig)
    {
        ClientRig::waitFor([&] { return rig.peer()->count<T>() > 0; });
        return rig.peer()->take<T>();
    }
    template <class T>
    static bool noneComes(ClientRig &rig, quint64 within = 0)
    {
        ClientRig::settle();
        rig.clock.advance(within);
        ClientRig::settle();
        return rig.peer()->count<T>() == 0;
    }

private Q_SLOTS:
    void aMarkerGoesAtOnceAndThenOnceASecond()
    {
        ClientRig rig;
        QVERIFY(rig.arrive(welcomeWith(10)));
        rig.client->markRead(lobby, 11);
        QVERIFY(comes<MarkRead>(rig) == (MarkRead{lobby, 11}));
        for (Seq seq = 12; seq <= 30; ++seq)
            rig.client->markRead(lobby, seq);
        rig.client->markRead(garden, 5); // another room has a second of its own
        QVERIFY(comes<MarkRead>(rig) == (MarkRead{garden, 5}));
        QVERIFY(noneComes<MarkRead>(rig, 999));
        rig.clock.advance(1);
        QVERIFY(comes<MarkRead>(rig) == (MarkRead{lobby, 30}));
        QVERIFY(noneComes<MarkRead>(rig, 5000));
    }

    void aMarkerNeverGoesBack()
    {
        ClientRig rig;
        QVERIFY(rig.arrive(welcomeWith(10)));
        rig.client->markRead(lobby, 10);
        rig.client->markRead(lobby, 9);
        QVERIFY(noneComes<MarkRead>(rig, 2000));
        rig.client->markRead(lobby, 20);
        rig.client->markRead(lobby, 15);
        QVERIFY(comes<MarkRead>(rig) == (MarkRead{lobby, 20}));
        // Another connection of this person was further: nothing is left to say.
        rig.peer()->send(Read{lobby, 35, 0, 0});
        QTRY_COMPARE(rig.heard.reads.size(), 1U);
        rig.client->markRead(lobby, 35);
        rig.client->markRead(lobby, 30);
        QVERIFY(noneComes<MarkRead>(rig, 2000));
        // A server that tells an older one isn't believed.
        rig.peer()->send(Read{lobby, 5, 0, 0});
        QTRY_COMPARE(rig.heard.reads.size(), 2U);
        QVERIFY(noneComes<MarkRead>(rig, 2000));
        rig.client->markRead(lobby, 36);
        QVERIFY(comes<MarkRead>(rig) == (MarkRead{lobby, 36}));
    }

    void aMarkerIsSentAgainOnTheNextConnection()
    {
        ClientRig rig;
        rig.client->open(rig.server.address(), u"ana"_s);
        rig.client->markRead(lobby, 12);
        QVERIFY(rig.answerHello(welcomeWith(10), 0));
        QVERIFY(comes<MarkRead>(rig) == (MarkRead{lobby, 12}));
        QVERIFY(rig.comeBack());
        rig.client->markRead(garden, 9);
        rig.peer()->send(welcomeWith(10, true)); // it didn't get there
        QVERIFY(comes<MarkRead>(rig) == (MarkRead{lobby, 12}));
        QVERIFY(comes<MarkRead>(rig) == (MarkRead{garden, 9}));
        QVERIFY(rig.comeBack());
        rig.peer()->send(welcomeWith(12, true)); // it did
        QVERIFY(comes<MarkRead>(rig) == (MarkRead{garden, 9}));
        QVERIFY(noneComes<MarkRead>(rig, 2000));
    }

    void aMarkerThatTheServerCouldNotTakeIsSentAgain()
    {
        ClientRig rig;
        QVERIFY(rig.arrive(welcomeWith(10)));
        rig.client->markRead(lobby, 12);
        QVERIFY(comes<MarkRead>(rig));
        rig.peer()->send(ErrorFrame{Code::unavailable, u"disk"_s, {}, {}, 3000});
        QTRY_COMPARE(rig.heard.errors.size(), 1U);
        QVERIFY(noneComes<MarkRead>(rig, 2999));
        rig.clock.advance(1);
        QVERIFY(comes<MarkRead>(rig) == (MarkRead{lobby, 12}));
    }

    void markersOfAnotherDatabaseOrPersonAreVoid_data()
    {
        QTest::addColumn<bool>("database");
        QTest::newRow("database") << true;
        QTest::newRow("person") << false;
    }
    void markersOfAnotherDatabaseOrPersonAreVoid()
    {
        QFETCH(bool, database);
        ClientRig rig;
        QVERIFY(rig.arrive(welcomeWith(10)));
        rig.client->markRead(lobby, 12);
        QVERIFY(comes<MarkRead>(rig));
        QVERIFY(rig.comeBack());
        rig.client->markRead(lobby, 13);
        Welcome welcome = database ? welcomeWith(0, true) : ClientRig::welcome(false, 9);
        if (database)
            welcome.log->bytes.fill(9);
        rig.peer()->send(welcome);
        QTRY_COMPARE(rig.state(), State::Online);
        QVERIFY(noneComes<MarkRead>(rig, 2000));
    }

    void markersOfRoomsThatWereLeftAreForgotten()
    {
        ClientRig rig;
        QVERIFY(rig.arrive(welcomeWith(10)));
        rig.client->markRead(garden, 9);
        QVERIFY(comes<MarkRead>(rig));
        rig.peer()->send(Left{garden, UserId{7}, u"ana"_s, {}});
        QTRY_COMPARE(rig.heard.departures.size(), 1U);
        // Back again, where entering has moved it.
        rig.peer()->send(RoomOpened{ClientRig::roomOf(4, 30, 30), {}});
        QTRY_COMPARE(rig.heard.opened.size(), 1U);
        rig.client->markRead(garden, 30);
        QVERIFY(noneComes<MarkRead>(rig, 2000));
        rig.client->markRead(garden, 31);
        QVERIFY(comes<MarkRead>(rig) == (MarkRead{garden, 31}));
    }

    void typingIsSaidAgainWhileItLasts()
    {
        ClientRig rig;
        rig.client->setTyping(lobby, true); // to nobody
        QVERIFY(rig.arrive(welcomeWith(10)));
        QVERIFY(noneComes<Typing>(rig));
        for (int key = 0; key < 20; ++key)
            rig.client->setTyping(lobby, true);
        QVERIFY(comes<Typing>(rig) == (Typing{lobby, true}));
        QVERIFY(noneComes<Typing>(rig, 3999));
        rig.client->setTyping(lobby, true);
        rig.clock.advance(1);
        QVERIFY(comes<Typing>(rig) == (Typing{lobby, true}));
        rig.client->setTyping(lobby, false);
        QVERIFY(comes<Typing>(rig) == (Typing{lobby, false}));
        rig.client->setTyping(lobby, false);
        QVERIFY(noneComes<Typing>(rig, 20'000));
    }

    void typingEndsByItself()
    {
        ClientRig rig;
        QVERIFY(rig.arrive(welcomeWith(10)));
        rig.client->setTyping(lobby, true);
        QVERIFY(comes<Typing>(rig) == (Typing{lobby, true}));
        rig.clock.advance(4000);
        QVERIFY(comes<Typing>(rig) == (Typing{lobby, true}));
        QVERIFY(noneComes<Typing>(rig, 3999));
        rig.clock.advance(1);
        QVERIFY(comes<Typing>(rig) == (Typing{lobby, false}));
        // A message is the end of it.
        rig.client->setTyping(lobby, true);
        QVERIFY(comes<Typing>(rig) == (Typing{lobby, true}));
        rig.client->say(lobby, u"there"_s);
        rig.client->setTyping(lobby, false);
        QCOMPARE(rig.says(1).size(), 1U);
        QVERIFY(noneComes<Typing>(rig, 20'000));
    }

    void whoNeverSaidSoTakesNothingBack()
    {
        ClientRig rig;
        QVERIFY(rig.arrive(welcomeWith(10)));
        rig.client->setTyping(lobby, true);
        rig.client->setTyping(lobby, false); // in one turn
        QVERIFY(noneComes<Typing>(rig, 20'000));
        rig.client->setTyping(garden, true);
        QVERIFY(comes<Typing>(rig));
        QVERIFY(rig.comeBack());
        rig.peer()->send(welcomeWith(10, true));
        QTRY_COMPARE(rig.state(), State::Online);
        rig.client->setTyping(garden, false); // a new connection, which never heard of it
        QVERIFY(noneComes<Typing>(rig, 20'000));
    }

    void typingIsDroppedWhereMuchIsSaid()
    {
        ClientRig rig;
        Welcome welcome = welcomeWith(10);
        welcome.limits.rate = 1;
        welcome.limits.burst = 10;
        QVERIFY(rig.arrive(welcome));
        for (int i = 0; i < 6; ++i)
            rig.client->say(lobby, u"x"_s);
        QCOMPARE(rig.says(6).size(), 6U);
        rig.client->setTyping(lobby, true);
        QVERIFY(noneComes<Typing>(rig));
        rig.client->markRead(lobby, 40); // which is worth more
        QVERIFY(comes<MarkRead>(rig) == (MarkRead{lobby, 40}));
        rig.clock.advance(4000);
        ClientRig::settle();
        rig.client->setTyping(lobby, true);
        rig.clock.advance(4000);
        QVERIFY(comes<Typing>(rig) == (Typing{lobby, true})); // later, where there is room
    }

    void aStatusHoldsOverReconnects()
    {
        ClientRig rig;
        rig.client->setStatus(Presence::Busy);
        QVERIFY(rig.arrive(welcomeWith(10)));
        QVERIFY(comes<SetStatus>(rig) == (SetStatus{Presence::Busy, {}}));
        rig.client->setStatus(Presence::Online);
        rig.client->setStatus(Presence::Away, u"back\nat five\u0007"_s);
        QVERIFY(comes<SetStatus>(rig) == (SetStatus{Presence::Away, u"back at five"_s}));
        QVERIFY(noneComes<SetStatus>(rig, 20'000)); // the newest alone, once
        QVERIFY(rig.comeBack());
        rig.peer()->send(welcomeWith(10, true));
        QVERIFY(comes<SetStatus>(rig) == (SetStatus{Presence::Away, u"back at five"_s}));
        rig.client->setStatus(Presence::Online);
        QVERIFY(comes<SetStatus>(rig) == (SetStatus{Presence::Online, {}}));
        QVERIFY(rig.comeBack());
        rig.peer()->send(welcomeWith(10, true));
        QTRY_COMPARE(rig.state(), State::Online);
        QVERIFY(noneComes<SetStatus>(rig, 2000)); // whoever is welcomed is online
        rig.client->setStatus(Presence::Online, QString(200, u'é'));
        QVERIFY(comes<SetStatus>(rig) == (SetStatus{Presence::Online, QString(64, u'é')}));
    }

    void aStatusThatTheServerCouldNotTakeIsSentAgain()
    {
        ClientRig rig;
        QVERIFY(rig.arrive(welcomeWith(10)));
        rig.client->setStatus(Presence::Away, u"lunch"_s);
        QVERIFY(rig.client->status() == (SetStatus{Presence::Away, u"lunch"_s})); // whatever the server knows
        QVERIFY(comes<SetStatus>(rig).has_value());
        rig.peer()->send(ErrorFrame{Code::slowDown, u"slow down"_s, {}, {}, 500});
        QVERIFY(noneComes<SetStatus>(rig, 499));
        rig.clock.advance(1);
        QVERIFY(comes<SetStatus>(rig) == (SetStatus{Presence::Away, u"lunch"_s}));
        Person me = welcomeWith(10).you;
        me.presence = Presence::Away;
        me.note = u"lunch"_s;
        rig.peer()->send(Changed{me}); // now it has heard of it
        ClientRig::settle();
        rig.peer()->send(ErrorFrame{Code::slowDown, u"slow down"_s, {}, {}, 500});
        QVERIFY(noneComes<SetStatus>(rig, 2000));
    }

    // Soon after a loss the server still shows what it was told before.
    void aStatusThatChangedWhileTheConnectionWasLostIsTold()
    {
        ClientRig rig;
        QVERIFY(rig.arrive(welcomeWith(10)));
        rig.client->setStatus(Presence::Away, u"lunch"_s);
        QVERIFY(comes<SetStatus>(rig).has_value());
        const size_t before = rig.server.peers.size();
        rig.peer()->reset();
        QVERIFY(ClientRig::waitFor([&] { return rig.state() == State::Waiting; }));
        rig.client->setStatus(Presence::Online);
        rig.clock.advance(rig.client->nextTry() - rig.clock.steadyMillis());
        QVERIFY(rig.hello(before));
        Welcome welcome = welcomeWith(10, true);
        welcome.you.presence = Presence::Away;
        welcome.you.note = u"lunch"_s;
        rig.peer()->send(welcome);
        QVERIFY(comes<SetStatus>(rig) == (SetStatus{Presence::Online, {}}));
    }

    void aStatusThatAnotherWindowSetIsNotTakenBack()
    {
        ClientRig rig;
        QVERIFY(rig.arrive(welcomeWith(10)));
        rig.client->setStatus(Presence::Online, u"here"_s);
        QVERIFY(comes<SetStatus>(rig).has_value());
        Welcome welcome = welcomeWith(10, true);
        welcome.you.presence = Presence::Busy;
        rig.peer()->send(Changed{welcome.you});
        ClientRig::settle();
        QVERIFY(rig.comeBack());
        rig.peer()->send(welcome);
        QTRY_COMPARE(rig.state(), State::Online);
        QVERIFY(noneComes<SetStatus>(rig, 2000));
    }
};

QTEST_GUILESS_MAIN(TestClientEphemera)
#include "tst_clientephemera.moc"
