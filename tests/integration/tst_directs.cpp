// SPDX-License-Identifier: MIT
#include "tests/integration/conversationkit.h"

using namespace Confab;
using namespace Qt::StringLiterals;

// Two people with each other.
class TestDirects : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theSameRoomFromEitherSide();
    void bothOpenItAtOnce();
    void aMessageReachesWhoIsAwayWhenTheyReturn_data();
    void aMessageReachesWhoIsAwayWhenTheyReturn();
    void leavingHidesItUntilTheNextMessage();
    void bothLeaveAndOneWritesWhileTheOtherIsAway();
    void everyPlaceOfBothHearsIt();
    void itIsNobodyElsesBusiness();

private:
    std::unique_ptr<ServerProcess> m_server;
    PersonPtr m_ana, m_ben;
};

void TestDirects::init()
{
    m_ana.reset();
    m_ben.reset();
    m_server = std::make_unique<ServerProcess>(quickOptions({u"--absence-grace"_s, u"1"_s}));
    QVERIFY2(m_server->start(), m_server->errors().constData());
    m_ana = come(*m_server, u"ana"_s);
    m_ben = come(*m_server, u"ben"_s);
    QVERIFY(m_ana && m_ben);
}

void TestDirects::theSameRoomFromEitherSide()
{
    const RoomId room = direct(*m_ana, *m_ben);
    QVERIFY(!room.isNull());
    QCOMPARE(m_ana->view(room).about.kind, RoomKind::Direct);
    QCOMPARE(m_ana->view(room).about.with->user, m_ben->user());
    QVERIFY(m_ana->say(room, u"psst"_s) > 0);
    // It comes to the other one before its first event: what isn't in a known room would be a problem.
    QVERIFY(comesTrue([&] { return m_ben->isIn(room) && m_ben->view(room).last == 1; }));
    QCOMPARE(m_ben->view(room).about.with->user, m_ana->user());
    QCOMPARE(direct(*m_ben, *m_ana), room);
    QCOMPARE(direct(*m_ana, *m_ben), room);
    QVERIFY(m_ben->say(room, u"what?"_s) > 0);
    QCOMPARE(disagreement({m_ana.get(), m_ben.get()}, room), QString());
    QCOMPARE(m_ben->view(room).texts(), (QStringList{u"psst"_s, u"what?"_s}));
}

void TestDirects::bothOpenItAtOnce()
{
    const RequestId anas = m_ana->client().openDirect(m_ben->user());
    const RequestId bens = m_ben->client().openDirect(m_ana->user());
    const RoomId room = m_ana->opened(anas);
    QVERIFY(!room.isNull());
    QCOMPARE(m_ben->opened(bens), room);
    m_ana->client().say(room, u"hi"_s);
    m_ben->client().say(room, u"hi"_s);
    QVERIFY(comesTrue([&] { return m_ana->view(room).last == 2 && m_ben->view(room).last == 2; }));
    QCOMPARE(disagreement({m_ana.get(), m_ben.get()}, room), QString());
}

void TestDirects::aMessageReachesWhoIsAwayWhenTheyReturn_data()
{
    QTest::addColumn<bool>("crash");
    QTest::newRow("they come back") << false;
    QTest::newRow("the server restarts meanwhile") << true;
}

void TestDirects::aMessageReachesWhoIsAwayWhenTheyReturn()
{
    QFETCH(bool, crash);
    const UserId ben = m_ben->user();
    m_ben->client().leave();
    QVERIFY(comesTrue([&] { return !m_ana->view(lobby).people.contains(ben); }));
    QVERIFY(m_ana->outcome(m_ana->client().findPerson(u"Ben"_s)).isEmpty()); // is found also while away
    QCOMPARE(m_ana->persons.back().people.size(), 1U);
    QCOMPARE(m_ana->persons.back().people.front().presence, Presence::Offline);
    const RoomId room = m_ana->opened(m_ana->client().openDirect(m_ana->persons.back().people.front().user));
    QVERIFY(m_ana->say(room, u"when you are back"_s) > 0);
    QVERIFY(m_ana->say(room, u"call me"_s) > 0);
    if (crash) {
        QVERIFY(restart(*m_server, {m_ana.get()}));
    }
    QVERIFY(m_ben->startAnew());
    QCOMPARE(m_ben->user(), ben);
    QVERIFY(m_ben->isIn(room));
    QCOMPARE(m_ben->view(room).unread, 2U);
    QCOMPARE(m_ben->view(room).mentions, 2U);
    QCOMPARE(m_ben->view(room).about.with->user, m_ana->user());
    QCOMPARE(m_ben->readAll(room).size(), 2U);
    m_ben->client().markRead(room, 2);
    QVERIFY(comesTrue([&] { return m_ben->view(room).read == 2; }));
    QCOMPARE(m_ben->view(room).unread, 0U);
    QVERIFY(m_ben->startAnew());
    QCOMPARE(m_ben->view(room).unread, 0U);
}

void TestDirects::leavingHidesItUntilTheNextMessage()
{
    const RoomId room = direct(*m_ana, *m_ben);
    QVERIFY(m_ana->say(room, u"one"_s) > 0);
    QVERIFY(comesTrue([&] { return m_ben->isIn(room); }));
    QCOMPARE(m_ben->leave(room), QString());
    QVERIFY(m_ben->startAnew());
    QVERIFY(!m_ben->isIn(room)); // also for a program that starts anew
    QVERIFY(m_ana->isIn(room));
    for (int round = 0; round < 5; ++round) {
        const Seq seq = m_ana->say(room, u"again"_s);
        QVERIFY(comesTrue([&] { return m_ben->isIn(room) && m_ben->view(room).last == seq; }));
        QCOMPARE(m_ben->view(room).first, seq - 1);
        QCOMPARE(m_ben->readAll(room).size(), size_t(seq)); // with all that was said before
        QCOMPARE(m_ben->leave(room), QString());
    }
    // Whoever opens it sees it again at once.
    QCOMPARE(direct(*m_ben, *m_ana), room);
    QVERIFY(m_ben->say(room, u"it is me"_s) > 0);
    QCOMPARE(disagreement({m_ana.get(), m_ben.get()}, room), QString());
}

void TestDirects::bothLeaveAndOneWritesWhileTheOtherIsAway()
{
    const RoomId room = direct(*m_ana, *m_ben);
    QVERIFY(m_ana->say(room, u"one"_s) > 0);
    QVERIFY(comesTrue([&] { return m_ben->isIn(room); }));
    QCOMPARE(m_ben->leave(room), QString());
    QCOMPARE(m_ana->leave(room), QString());
    m_ben->client().leave();
    QVERIFY(comesTrue([&] { return !m_ana->view(lobby).people.contains(m_ben->user()); }));
    QCOMPARE(direct(*m_ana, *m_ben), room);
    QVERIFY(m_ana->say(room, u"two"_s) > 0);
    QVERIFY(m_ben->startAnew());
    QVERIFY(m_ben->isIn(room));
    QCOMPARE(m_ben->view(room).unread, 1U); // the marker was at the end when it was left
}

void TestDirects::everyPlaceOfBothHearsIt()
{
    const PersonPtr anas = beside(*m_server, *m_ana);
    const PersonPtr bens = beside(*m_server, *m_ben);
    QVERIFY(anas && bens);
    const RoomId room = direct(*m_ana, *m_ben);
    QVERIFY(comesTrue([&] { return anas->isIn(room); }));
    QVERIFY(anas->say(room, u"from the other place"_s) > 0);
    QVERIFY(comesTrue([&] { return m_ben->isIn(room) && bens->isIn(room); }));
    QVERIFY(bens->say(room, u"to all of you"_s) > 0);
    QCOMPARE(disagreement({m_ana.get(), anas.get(), m_ben.get(), bens.get()}, room), QString());
    QCOMPARE(bens->leave(room), QString());
    QVERIFY(comesTrue([&] { return !m_ben->isIn(room); }));
    QVERIFY(m_ana->isIn(room));
}

void TestDirects::itIsNobodyElsesBusiness()
{
    const PersonPtr cleo = come(*m_server, u"cleo"_s);
    QVERIFY(cleo);
    const RoomId room = direct(*m_ana, *m_ben);
    const Seq seq = m_ana->say(room, u"a secret"_s);
    QVERIFY(seq > 0);
    QCOMPARE(cleo->outcome(cleo->client().history(room, {}, {}, 10)), QString(Code::noSuchRoom));
    QCOMPARE(cleo->outcome(cleo->client().members(room)), QString(Code::noSuchRoom));
    QCOMPARE(cleo->outcome(cleo->client().leaveRoom(room)), QString(Code::noSuchRoom));
    QCOMPARE(cleo->recorded(cleo->client().react(room, seq, u"👀"_s, true)), Seq(0));
    QVERIFY(cleo->find(u"secret"_s).isEmpty());
    QCOMPARE(m_ben->find(u"secret"_s), QStringList{u"a secret"_s});
    QCOMPARE(m_ana->outcome(m_ana->client().invite(room, cleo->user())), QString(Code::notAllowed));
    QCOMPARE(m_ana->recorded(m_ana->client().setTopic(room, u"us"_s)), Seq(0));
    cleo->client().setTyping(room, true);
    QVERIFY(cleo->say(lobby, u"hello"_s) > 0);
    QCOMPARE(m_ana->view(room).typings, 0);
    QVERIFY(!cleo->isIn(room));
    QVERIFY(cleo->problems.isEmpty());
}

QTEST_GUILESS_MAIN(TestDirects)
#include "tst_directs.moc"
