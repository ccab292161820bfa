// SPDX-License-Identifier: MIT
#include "tests/integration/roomkit.h"

using namespace Qt::StringLiterals;
using namespace Confab;

// Between people: direct rooms, markers, presence, nicknames, typing.
class WirePeople : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<ServerProcess>(wireOptions({u"--absence-grace"_s, u"1"_s}));
        QVERIFY(m_server->start());
        m_ana = guest(m_server->address(), u"ana"_s);
        m_bob = guest(m_server->address(), u"bob"_s);
        QVERIFY(m_ana && m_bob);
        m_anaId = m_ana->welcome.you.user;
        m_bobId = m_bob->welcome.you.user;
        settled(*m_ana);
    }

    void aDirectRoomHasTwoAndIsFoundAgain()
    {
        const Room room = opened(*m_ana, Direct{1, m_bobId});
        QVERIFY(room.room.value > 1);
        QCOMPARE(room.kind, RoomKind::Direct);
        QVERIFY(room.with);
        QCOMPARE(room.with->user, m_bobId);
        QCOMPARE(opened(*m_ana, Direct{2, m_bobId}).room, room.room);
        QVERIFY(select<RoomOpened>(settled(*m_bob)).empty()); // nothing was said yet

        m_ana->send(Say{room.room, nonceOf(1), u"psst"_s, {}, false});
        const auto told = m_bob->expect<RoomOpened>(); // before its first event
        QVERIFY(told);
        QCOMPARE(told->about.room, room.room);
        QCOMPARE(told->about.with->user, m_anaId);
        QCOMPARE(m_bob->expect<Said>()->text, u"psst"_s);
        QCOMPARE(opened(*m_bob, Direct{1, m_anaId}).room, room.room);

        const auto carl = guest(m_server->address(), u"carl"_s);
        QVERIFY(carl);
        QCOMPARE(errorOf(*carl, History{1, room.room, {}, {}, 10}), Code::noSuchRoom);
        QCOMPARE(errorOf(*m_ana, Invite{1, room.room, carl->welcome.you.user}), Code::notAllowed);
        QCOMPARE(errorOf(*m_ana, SetTopic{room.room, nonceOf(2), u"x"_s}), Code::notAllowed);
        QCOMPARE(errorOf(*m_ana, Direct{1, UserId{4711}}), Code::noSuchUser);
        QVERIFY(!errorOf(*m_ana, Direct{1, m_anaId}).isEmpty());
    }

    void aDirectMessageWaitsForWhoIsAway()
    {
        m_bob->send(Bye{});
        QVERIFY(leaving(*m_ana, u"bob"_s));
        const Room room = opened(*m_ana, Direct{1, m_bobId});
        QCOMPARE(room.with->presence, Presence::Offline);
        QVERIFY(saidIn(*m_ana, room.room, u"when you are back"_s, 1));
        QVERIFY(saidIn(*m_ana, room.room, u"call me"_s, 2));
        const auto back = again(m_server->address(), *m_bob, false);
        QVERIFY(back);
        const auto there = listed(back->welcome, room.room);
        QVERIFY(there);
        QCOMPARE(there->unread, 2u);
        QCOMPARE(there->mentions, 2u);
        QCOMPARE(there->last, Seq(2));
        QCOMPARE(there->with->user, m_anaId);
    }

    void aDirectRoomThatWasLeftReturnsWithTheNextMessage()
    {
        const Room room = opened(*m_ana, Direct{1, m_bobId});
        QVERIFY(saidIn(*m_ana, room.room, u"one"_s, 1));
        settled(*m_bob);
        QVERIFY(answer<Done>(*m_bob, Leave{1, room.room}));
        const auto hidden = again(m_server->address(), *m_bob, false);
        QVERIFY(hidden);
        QVERIFY(!listed(hidden->welcome, room.room));
        settled(*hidden);
        QVERIFY(saidIn(*m_ana, room.room, u"two"_s, 2));
        QCOMPARE(hidden->expect<RoomOpened>()->about.room, room.room);
        QCOMPARE(hidden->expect<Said>()->text, u"two"_s);
        const auto shown = again(m_server->address(), *hidden, false);
        QCOMPARE(listed(shown->welcome, room.room)->unread, 1u);
    }

    void markersFollowThePerson()
    {
        const Room room = made(*m_ana, u"build"_s);
        joinedTo(*m_bob, u"build"_s);
        QVERIFY(saidIn(*m_bob, room.room, u"one"_s, 1));
        QVERIFY(saidIn(*m_bob, room.room, u"hello @Ana"_s, 2));
        QVERIFY(saidIn(*m_ana, room.room, u"my own"_s, 1));
        QVERIFY(saidIn(*m_bob, room.room, u"three"_s, 3));
        const auto second = again(m_server->address(), *m_ana, true);
        QVERIFY(second);
        const auto fresh = listed(second->welcome, room.room);
        QVERIFY(fresh);
        QCOMPARE(fresh->read, Seq(0));
        QCOMPARE(fresh->unread, 3u); // one's own don't count
        QCOMPARE(fresh->mentions, 1u);
        settled(*m_ana);
        settled(*second);

        const auto read = answer<Read>(*m_ana, MarkRead{room.room, 2});
        QVERIFY(read);
        QCOMPARE(read->seq, Seq(2));
        QCOMPARE(read->unread, 1u);
        QCOMPARE(read->mentions, 0u);
        const auto also = second->expect<Read>(); // the other window agrees
        QVERIFY(also);
        QCOMPARE(also->seq, Seq(2));
        const auto backwards = answer<Read>(*second, MarkRead{room.room, 1});
        QVERIFY(!backwards || backwards->seq == 2);
        const auto beyond = answer<Read>(*second, MarkRead{room.room, 1000});
        QVERIFY(beyond);
        QCOMPARE(beyond->seq, Seq(4));
        QCOMPARE(beyond->unread, 0u);

        QVERIFY(saidIn(*m_bob, room.room, u"four"_s, 4));
        m_server->kill();
        QVERIFY(m_server->start());
        const auto back = again(m_server->address(), *m_ana, false);
        QVERIFY(back);
        const auto kept = listed(back->welcome, room.room);
        QCOMPARE(kept->read, Seq(4));
        QCOMPARE(kept->unread, 1u);
        QCOMPARE(errorOf(*back, MarkRead{noRoom, 1}), Code::noSuchRoom);
    }

    void joinsAndLeavesAreNotUnread()
    {
        const Room room = made(*m_ana, u"build"_s);
        joinedTo(*m_bob, u"build"_s);
        QVERIFY(answer<Done>(*m_bob, Leave{1, room.room}));
        joinedTo(*m_bob, u"build"_s);
        QVERIFY(recorded<TopicSet>(*m_bob, SetTopic{room.room, nonceOf(1), u"topic"_s}));
        const auto second = again(m_server->address(), *m_ana, true);
        QCOMPARE(listed(second->welcome, room.room)->unread.value_or(0), 0u);
        QCOMPARE(listed(second->welcome, lobby)->unread.value_or(0), 0u);
    }

    void presenceIsSeenByWhoSharesARoomOnce()
    {
        const Room room = made(*m_ana, u"build"_s);
        joinedTo(*m_bob, u"build"_s);
        settled(*m_ana);
        m_bob->send(SetStatus{Presence::Away, u"lunch"_s});
        settled(*m_bob);
        const auto away = select<Changed>(settled(*m_ana));
        QCOMPARE(away.size(), size_t(1)); // although they share two rooms
        QCOMPARE(away[0].who.presence, Presence::Away);
        QCOMPARE(away[0].who.note, u"lunch"_s);
        QVERIFY(!errorOf(*m_bob, SetStatus{Presence::Offline, {}}).isEmpty());
        QCOMPARE(errorOf(*m_bob, SetStatus{Presence::Away, QString(129, u'x')}), Code::badText);
        const auto roster = answer<Roster>(*m_ana, Members{1, room.room, u"bob"_s, {}, {}});
        QCOMPARE(roster->people[0].note, u"lunch"_s);

        m_bob->send(Bye{});
        const auto gone = m_ana->expect<Changed>();
        QVERIFY(gone);
        QCOMPARE(gone->who.presence, Presence::Offline);
        const auto found = answer<Persons>(*m_ana, People{1, std::vector<UserId>{m_bobId}, {}});
        QCOMPARE(found->people.size(), size_t(1));
        QCOMPARE(found->people[0].presence, Presence::Offline);
        const auto back = again(m_server->address(), *m_bob, false);
        QVERIFY(back);
        QCOMPARE(back->welcome.you.presence, Presence::Online); // away was never stored
        QCOMPARE(m_ana->expect<Changed>()->who.presence, Presence::Online);
    }

    void aNewNicknameIsStillTheSamePerson()
    {
        QVERIFY(told(*m_bob, u"as bob"_s, 1));
        QVERIFY(answer<Done>(*m_bob, SetNick{1, u"robert"_s}));
        const auto changed = m_ana->expect<Changed>();
        QVERIFY(changed);
        QCOMPARE(changed->who.user, m_bobId);
        QCOMPARE(changed->who.nick, u"robert"_s);
        const auto said = told(*m_bob, u"as robert"_s, 2);
        QCOMPARE(said->event.nick, u"robert"_s);
        QCOMPARE(said->event.user, m_bobId);
        QCOMPARE(saidAt(*newest(*m_ana, lobby), 1)->event.nick, u"bob"_s); // as it was
        QCOMPARE(errorOf(*m_bob, SetNick{2, u"Ana"_s}), Code::nickTaken);
        QCOMPARE(errorOf(*m_bob, SetNick{2, u"аna"_s}), Code::nickConfusable);
        QCOMPARE(errorOf(*m_bob, SetNick{2, u" "_s}), Code::nickInvalid);
        const auto carl = guest(m_server->address(), u"bob"_s); // free at once
        QVERIFY(carl);
        QVERIFY(carl->welcome.you.user != m_bobId);
        const auto found = answer<Persons>(*m_ana, People{1, {}, u"ROBERT"_s});
        QCOMPARE(found->people.size(), size_t(1));
        QCOMPARE(found->people[0].user, m_bobId);
        // It outlives a restart.
        QVERIFY(m_server->terminate());
        QVERIFY(m_server->start());
        RawClient client(m_server->address());
        const auto welcome = client.enter(u"robert"_s, m_bob->welcome.resume);
        QVERIFY(welcome);
        QCOMPARE(welcome->you.user, m_bobId);
    }

    void typingIsToldToTheOthers()
    {
        m_bob->send(Typing{lobby, true});
        const auto typed = m_ana->expect<Typed>();
        QVERIFY(typed);
        QCOMPARE(typed->room, lobby);
        QCOMPARE(typed->user, m_bobId);
        QVERIFY(typed->on);
        QVERIFY(select<Typed>(settled(*m_bob)).empty());
        for (int i = 0; i < 20; ++i)
            m_bob->send(Typing{lobby, true});
        settled(*m_bob);
        QVERIFY(select<Typed>(settled(*m_ana)).size() <= 1); // throttled
        m_bob->send(Typing{lobby, false});
        QVERIFY(!m_ana->expect<Typed>()->on);
    }

    void crowdsHearNoTypingAndNoPresence()
    {
        ServerProcess server(wireOptions({u"--crowd"_s, u"2"_s}));
        QVERIFY(server.start());
        const auto ana = guest(server.address(), u"ana"_s);
        const Room room = made(*ana, u"build"_s);
        const auto bob = guest(server.address(), u"bob"_s);
        const auto carl = guest(server.address(), u"carl"_s);
        QVERIFY(ana && bob && carl);
        joinedTo(*bob, u"build"_s);
        carl->send(Join{1, u"build"_s});
        const auto frames = settled(*carl);
        QVERIFY(!select<Crowd>(frames).empty());
        QVERIFY(select<Roster>(frames).empty());
        settled(*ana);
        carl->send(Typing{room.room, true});
        carl->send(SetStatus{Presence::Away, {}});
        settled(*carl);
        const auto heard = settled(*ana);
        QVERIFY(select<Typed>(heard).empty());
        QVERIFY(select<Changed>(heard).empty());
        const auto found = answer<Roster>(*ana, Members{9, room.room, u"ca"_s, {}, 10});
        QCOMPARE(found->people.size(), size_t(1));
        QCOMPARE(found->people[0].presence, Presence::Away);
    }

private:
    std::unique_ptr<ServerProcess> m_server;
    std::unique_ptr<Guest> m_ana;
    std::unique_ptr<Guest> m_bob;
    UserId m_anaId;
    UserId m_bobId;
};

QTEST_GUILESS_MAIN(WirePeople)
#include "tst_wirepeople.moc"
