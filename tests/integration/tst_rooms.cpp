// SPDX-License-Identifier: MIT
#include "tests/integration/conversationkit.h"

using namespace Confab;
using namespace Qt::StringLiterals;

// Rooms as people use them: made, found, joined, left and come back to, from one place or two.
class TestRooms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aRoomIsFoundJoinedTalkedInAndLeft();
    void allPlacesOfAPersonAreInARoom();
    void joiningTwiceAtOnceIsBeingThereOnce();
    void makingTheSameRoomAtOnce();
    void aPrivateRoomIsForWhoeverIsInvited();
    void leavingWhileMessagesAreOnTheirWay();
    void leavingAndComingBackInHaste();
    void everythingHoldsOverAKill();
    void theLobbyIsWhoIsThereAndARoomIsWhoIsIn();

private:
    std::unique_ptr<ServerProcess> m_server;
    PersonPtr m_ana, m_ben, m_cleo;
};

void TestRooms::init()
{
    m_ana.reset();
    m_ben.reset();
    m_cleo.reset();
    m_server = std::make_unique<ServerProcess>(quickOptions({u"--absence-grace"_s, u"1"_s}));
    QVERIFY2(m_server->start(), m_server->errors().constData());
    m_ana = come(*m_server, u"ana"_s);
    m_ben = come(*m_server, u"ben"_s);
    m_cleo = come(*m_server, u"cleo"_s);
    QVERIFY(m_ana && m_ben && m_cleo);
}

void TestRooms::aRoomIsFoundJoinedTalkedInAndLeft()
{
    const RoomId garden = m_ana->opened(m_ana->client().createRoom(u"garden"_s, u"roses"_s, false));
    QVERIFY(!garden.isNull());
    QCOMPARE(m_ana->view(garden).about.name, u"garden"_s);
    QCOMPARE(m_ben->outcome(m_ben->client().listRooms()), QString());
    const auto &listed = m_ben->lists.back().rooms;
    const auto found = std::find_if(listed.begin(), listed.end(), [](const auto &r) { return r.name == "garden"_L1; });
    QVERIFY(found != listed.end());
    QCOMPARE(found->topic, u"roses"_s);
    QCOMPARE(found->count, 1U);

    QCOMPARE(join(*m_ben, u"Garden"_s), garden);
    QVERIFY(comesTrue([&] { return m_ana->view(garden).people.size() == 2; }));
    QVERIFY(comesTrue([&] { return m_ben->view(garden).people.size() == 2; }));
    QCOMPARE(m_ben->view(garden).topic, u"roses"_s);
    QVERIFY(m_ana->say(garden, u"hello"_s) > 0);
    QVERIFY(m_ben->recorded(m_ben->client().setTopic(garden, u"tulips"_s)) > 0);
    QVERIFY(m_ben->say(garden, u"hi"_s) > 0);
    QCOMPARE(disagreement({m_ana.get(), m_ben.get()}, garden), QString());
    QCOMPARE(m_ana->view(garden).topic, u"tulips"_s);
    QVERIFY(!m_cleo->isIn(garden));
    QCOMPARE(m_cleo->recorded(m_cleo->client().say(garden, u"let me in"_s)), Seq(0));

    QCOMPARE(m_ben->leave(garden), QString());
    QVERIFY(comesTrue([&] { return m_ana->view(garden).people.size() == 1; }));
    QVERIFY(m_ana->say(garden, u"alone"_s) > 0);
    QCOMPARE(m_ben->recorded(m_ben->client().say(garden, u"still there?"_s)), Seq(0));
    QVERIFY(m_ben->problems.isEmpty());
    QCOMPARE(m_ana->leave(lobby), QString(Code::notAllowed));
    // Back again, with all that was said meanwhile.
    QCOMPARE(join(*m_ben, u"garden"_s), garden);
    QCOMPARE(m_ben->readAll(garden).size(), 4U);
}

void TestRooms::allPlacesOfAPersonAreInARoom()
{
    const PersonPtr second = beside(*m_server, *m_ana);
    QVERIFY(second);
    const RoomId garden = make(*m_ana, u"garden"_s);
    QVERIFY(comesTrue([&] { return second->isIn(garden); }));
    QCOMPARE(join(*m_ben, u"garden"_s), garden);
    QVERIFY(second->say(garden, u"from the other room"_s) > 0);
    QVERIFY(m_ana->say(garden, u"from this one"_s) > 0);
    QCOMPARE(disagreement({m_ana.get(), second.get(), m_ben.get()}, garden), QString());
    QCOMPARE(m_ben->view(garden).people.size(), 2U);
    QVERIFY(comesTrue([&] { return m_ana->view(garden).people.size() == 2; }));
    QCOMPARE(m_ana->view(garden).joins, 1); // ben's; not one's own from the other place

    // A third place is in it from the start.
    const PersonPtr third = beside(*m_server, *m_ana);
    QVERIFY(third && third->isIn(garden));
    QCOMPARE(second->leave(garden), QString());
    QVERIFY(comesTrue([&] { return !m_ana->isIn(garden) && !third->isIn(garden); }));
    QVERIFY(comesTrue([&] { return m_ben->view(garden).people.size() == 1; }));
    QCOMPARE(m_ben->view(garden).departures, 1);
    QCOMPARE(QStringList() + m_ana->problems + second->problems + third->problems + m_ben->problems, QStringList());
}

void TestRooms::joiningTwiceAtOnceIsBeingThereOnce()
{
    const RoomId garden = make(*m_ana, u"garden"_s);
    const PersonPtr second = beside(*m_server, *m_ben);
    QVERIFY(second);
    for (int round = 0; round < 10; ++round) {
        // Twice from one place, and from another in the same moment.
        const RequestId first = m_ben->client().joinRoom(u"garden"_s);
        const RequestId again = m_ben->client().joinRoom(u"garden"_s);
        const RequestId elsewhere = second->client().joinRoom(u"garden"_s);
        QCOMPARE(m_ben->opened(first), garden);
        QCOMPARE(m_ben->opened(again), garden);
        QCOMPARE(second->opened(elsewhere), garden);
        QVERIFY(m_ben->say(garden, u"here"_s) > 0);
        QVERIFY(comesTrue([&] { return m_ana->view(garden).joins == round + 1; }));
        QVERIFY(comesTrue([&] { return m_ben->view(garden).people.size() == 2; }));
        QVERIFY(comesTrue([&] { return second->view(garden).people.size() == 2; }));
        QCOMPARE(disagreement({m_ana.get(), m_ben.get(), second.get()}, garden), QString());
        QCOMPARE(second->leave(garden), QString());
        QVERIFY(comesTrue([&] { return !m_ben->isIn(garden) && m_ana->view(garden).departures == round + 1; }));
        QCOMPARE(m_ana->view(garden).people.size(), 1U);
    }
    QCOMPARE(m_ana->problems + m_ben->problems + second->problems, QStringList());
}

void TestRooms::makingTheSameRoomAtOnce()
{
    for (int round = 0; round < 10; ++round) {
        const QString name = u"room%1"_s.arg(round);
        const RequestId first = m_ana->client().createRoom(name, {}, false);
        const RequestId second = m_ben->client().createRoom(name, {}, false);
        const QString anas = m_ana->outcome(first);
        const QString bens = m_ben->outcome(second);
        QVERIFY(anas.isEmpty() != bens.isEmpty()); // one of them
        QCOMPARE(anas + bens, QString(Code::nameTaken));
        RoomPerson &winner = anas.isEmpty() ? *m_ana : *m_ben;
        RoomPerson &other = anas.isEmpty() ? *m_ben : *m_ana;
        const RoomId room = winner.openings.at(anas.isEmpty() ? first : second);
        QCOMPARE(join(other, name), room);
        QCOMPARE(make(winner, name), room); // one is in it already
    }
}

void TestRooms::aPrivateRoomIsForWhoeverIsInvited()
{
    const RoomId den = make(*m_ana, u"den"_s, true);
    QVERIFY(m_ana->say(den, u"the tea is under the stairs"_s) > 0);
    QCOMPARE(m_ben->outcome(m_ben->client().joinRoom(u"den"_s)), QString(Code::noSuchRoom));
    QVERIFY(m_ben->outcome(m_ben->client().listRooms()).isEmpty());
    const auto &listed = m_ben->lists.back().rooms;
    QVERIFY(std::none_of(listed.begin(), listed.end(), [&](const ListedRoom &room) { return room.room == den; }));
    QVERIFY(m_ben->find(u"tea"_s).isEmpty());
    QCOMPARE(m_ben->outcome(m_ben->client().history(den, {}, {}, 10)), QString(Code::noSuchRoom));

    QCOMPARE(m_ana->outcome(m_ana->client().invite(den, m_ben->user())), QString());
    QVERIFY(comesTrue([&] { return m_ben->isIn(den) && m_ben->view(den).people.size() == 2; }));
    QCOMPARE(m_ben->view(den).about.kind, RoomKind::Private);
    QVERIFY(m_ben->say(den, u"thank you"_s) > 0);
    QCOMPARE(m_ben->readAll(den).size(), 2U);
    // Whoever is in it invites too, and whoever left is outside again.
    QCOMPARE(m_ben->outcome(m_ben->client().invite(den, m_cleo->user())), QString());
    QVERIFY(comesTrue([&] { return m_cleo->isIn(den); }));
    QCOMPARE(m_ben->leave(den), QString());
    QCOMPARE(m_ben->outcome(m_ben->client().history(den, {}, {}, 10)), QString(Code::noSuchRoom));
    QVERIFY(m_cleo->say(den, u"he is gone"_s) > 0);
    QCOMPARE(disagreement({m_ana.get(), m_cleo.get()}, den), QString());
    QVERIFY(m_ben->problems.isEmpty());
    for (RoomPerson *person : {m_ana.get(), m_cleo.get(), m_ben.get()})
        QCOMPARE(person->find(u"gone"_s).size(), person == m_ben.get() ? 0 : 1);
}

void TestRooms::leavingWhileMessagesAreOnTheirWay()
{
    const RoomId garden = make(*m_ana, u"garden"_s);
    for (int round = 0; round < 10; ++round) {
        QCOMPARE(join(*m_ben, u"garden"_s), garden);
        const PersonPtr second = beside(*m_server, *m_ben);
        QVERIFY(second && second->isIn(garden));
        std::vector<Nonce> nonces;
        for (int i = 0; i < 20; ++i) {
            nonces.push_back(m_ben->client().say(garden, u"%1-%2"_s.arg(round).arg(i)));
            m_ana->client().say(garden, u"and I say"_s);
        }
        // From the other place in the midst of them; each is recorded or not sent, and those are the last ones.
        QCOMPARE(second->leave(garden), QString());
        bool refused = false;
        for (const Nonce &nonce : nonces) {
            const Seq seq = m_ben->recorded(nonce);
            QVERIFY(seq == 0 || !refused);
            refused = refused || seq == 0;
        }
        QVERIFY(comesTrue([&] { return !m_ben->isIn(garden); }));
        for (const Unconfirmed &entry : std::vector(m_ben->client().outbox()))
            m_ben->client().discard(entry.nonce());
        QVERIFY(comesTrue([&] { return m_ana->client().outbox().empty(); }));
        QCOMPARE(disagreement({m_ana.get()}, garden), QString());
        QVERIFY(m_ben->problems.isEmpty() && second->problems.isEmpty());
        second->client().leave();
    }
    // From one's own place everything that was said before is said.
    QCOMPARE(join(*m_ben, u"garden"_s), garden);
    const Nonce last = m_ben->client().say(garden, u"goodbye"_s);
    QCOMPARE(m_ben->leave(garden), QString());
    QVERIFY(m_ben->recorded(last) > 0);
}

void TestRooms::leavingAndComingBackInHaste()
{
    const RoomId garden = make(*m_ana, u"garden"_s);
    QCOMPARE(join(*m_ben, u"garden"_s), garden);
    for (int round = 0; round < 20; ++round) {
        const Nonce said = m_ana->client().say(garden, u"round %1"_s.arg(round));
        const RequestId left = m_ben->startLeaving(garden);
        const RequestId back = m_ben->client().joinRoom(u"garden"_s);
        QCOMPARE(m_ben->outcome(left), QString());
        QCOMPARE(m_ben->opened(back), garden);
        QVERIFY(m_ana->recorded(said) > 0);
    }
    QVERIFY(comesTrue([&] { return m_ana->view(garden).departures == 20 && m_ana->view(garden).joins == 21; }));
    QCOMPARE(disagreement({m_ana.get(), m_ben.get()}, garden), QString());
    QCOMPARE(m_ana->view(garden).people.size(), 2U);
    QCOMPARE(m_ana->readAll(garden).size(), 20U);
}

void TestRooms::everythingHoldsOverAKill()
{
    const RoomId garden = make(*m_ana, u"garden"_s);
    const RoomId den = make(*m_ana, u"den"_s, true);
    QCOMPARE(join(*m_ben, u"garden"_s), garden);
    QCOMPARE(m_ana->outcome(m_ana->client().invite(den, m_ben->user())), QString());
    QVERIFY(comesTrue([&] { return m_ben->isIn(den); }));
    QVERIFY(m_ben->recorded(m_ben->client().setTopic(garden, u"flowers"_s)) > 0);
    QCOMPARE(join(*m_cleo, u"garden"_s), garden);
    QCOMPARE(m_cleo->leave(garden), QString());

    for (int round = 0; round < 3; ++round) {
        for (const RoomId room : {garden, den, lobby}) {
            m_ana->client().say(room, u"before %1"_s.arg(round));
            m_ben->client().say(room, u"before %1"_s.arg(round));
        }
        m_server->kill();
        for (const RoomId room : {garden, den, lobby})
            m_ben->client().say(room, u"meanwhile %1"_s.arg(round));
        QVERIFY2(m_server->start(), m_server->errors().constData());
        QVERIFY(comesTrue([&] {
            return m_ana->isOnline() && m_ben->isOnline() && m_cleo->isOnline() && m_ana->client().outbox().empty()
                && m_ben->client().outbox().empty();
        }));
        for (const RoomId room : {garden, den})
            QCOMPARE(disagreement({m_ana.get(), m_ben.get()}, room), QString());
        QCOMPARE(disagreement({m_ana.get(), m_ben.get(), m_cleo.get()}, lobby), QString());
        QCOMPARE(m_ana->view(garden).topic, u"flowers"_s);
        QVERIFY(!m_cleo->isIn(garden) && !m_cleo->isIn(den));
        QVERIFY(
            comesTrue([&] { return m_ana->view(garden).people.size() == 2 && m_ana->view(den).people.size() == 2; }));
    }
    // A program that starts anew finds its rooms as well.
    QVERIFY(m_ben->startAnew());
    QVERIFY(m_ben->isIn(garden) && m_ben->isIn(den));
    QCOMPARE(m_ben->view(garden).topic, u"flowers"_s);
    QCOMPARE(m_ben->view(den).about.name, u"den"_s);
    QCOMPARE(m_ben->problems, QStringList());
}

void TestRooms::theLobbyIsWhoIsThereAndARoomIsWhoIsIn()
{
    const RoomId garden = make(*m_ana, u"garden"_s);
    QCOMPARE(join(*m_ben, u"garden"_s), garden);
    QVERIFY(comesTrue([&] { return m_ana->view(lobby).people.size() == 3; }));
    const UserId ben = m_ben->user();
    m_ben->client().leave();
    QVERIFY(comesTrue([&] { return !m_ana->view(lobby).people.contains(ben); }));
    QVERIFY(comesTrue([&] { return m_ana->view(garden).people[ben].presence == Presence::Offline; }));
    QCOMPARE(m_ana->view(garden).departures, 0);
    QVERIFY(m_ana->say(garden, u"for later"_s) > 0);
    QVERIFY(m_ben->startAnew());
    QVERIFY(comesTrue([&] { return m_ana->view(garden).people[ben].presence == Presence::Online; }));
    QVERIFY(comesTrue([&] { return m_ana->view(lobby).people.contains(ben); }));
    QVERIFY(m_ben->isIn(garden));
    QCOMPARE(m_ben->view(garden).unread, 1U);
    QCOMPARE(m_ana->problems, QStringList());
}

QTEST_GUILESS_MAIN(TestRooms)
#include "tst_rooms.moc"
