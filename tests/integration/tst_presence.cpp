// SPDX-License-Identifier: MIT
#include "tests/integration/conversationkit.h"
#include "tests/support/chaosproxy.h"

#include <QDirIterator>

using namespace Confab;
using namespace Qt::StringLiterals;

// Who is there, away or busy, and who types: told to those who share a room, once, and never stored.
class TestPresence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void awayAndBackIsToldOnce();
    void theLastStatusOfAnyPlaceHolds();
    void aStatusIsThePersonsOverReconnects();
    void aShortLossIsNobodysBusiness();
    void whoIsLostForLongerIsOffline();
    void typingIsForThoseInTheRoom();

private:
    [[nodiscard]] int changesOf(const RoomPerson &at, UserId user) const
    {
        return int(std::count_if(at.changes.begin(), at.changes.end(),
                                 [&](const Changed &changed) { return changed.who.user == user; }));
    }
    [[nodiscard]] static bool isSeenAs(RoomPerson &by, const RoomPerson &who, Presence presence)
    {
        return comesTrue([&] { return by.faces[who.user()].presence == presence; });
    }

    std::unique_ptr<ServerProcess> m_server;
    PersonPtr m_ana, m_ben;
};

void TestPresence::init()
{
    m_ana.reset();
    m_ben.reset();
    m_server = std::make_unique<ServerProcess>(quickOptions({u"--absence-grace"_s, u"2"_s}));
    QVERIFY2(m_server->start(), m_server->errors().constData());
    m_ana = come(*m_server, u"ana"_s);
    m_ben = come(*m_server, u"ben"_s);
    QVERIFY(m_ana && m_ben);
    QVERIFY(comesTrue([&] { return m_ana->view(lobby).people.size() == 2; }));
}

void TestPresence::awayAndBackIsToldOnce()
{
    // In three rooms with each other: once all the same.
    for (const QString &name : {u"garden"_s, u"kitchen"_s}) {
        const RoomId room = make(*m_ana, name);
        QCOMPARE(join(*m_ben, name), room);
        QVERIFY(comesTrue([&] { return m_ana->view(room).people.size() == 2; }));
    }
    m_ben->client().setStatus(Presence::Away, u"gone to the quokka house"_s);
    QVERIFY(isSeenAs(*m_ana, *m_ben, Presence::Away));
    QCOMPARE(m_ana->faces[m_ben->user()].note, u"gone to the quokka house"_s);
    QVERIFY(comesTrue([&] { return m_ben->client().welcomed()->you.presence == Presence::Away; }));
    m_ben->client().setStatus(Presence::Busy);
    QVERIFY(isSeenAs(*m_ana, *m_ben, Presence::Busy));
    QVERIFY(!m_ana->faces[m_ben->user()].note);
    m_ben->client().setStatus(Presence::Online);
    QVERIFY(isSeenAs(*m_ana, *m_ben, Presence::Online));
    QVERIFY(m_ben->say(lobby, u"back"_s) > 0);
    QVERIFY(comesTrue([&] { return m_ana->view(lobby).last == 1; }));
    QCOMPARE(changesOf(*m_ana, m_ben->user()), 3);

    // Never stored: neither the note nor who was where.
    QVERIFY(m_server->terminate());
    QDirIterator files(m_server->dataFolder(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains("quokka"), qPrintable(file.fileName()));
    }
}

void TestPresence::theLastStatusOfAnyPlaceHolds()
{
    const PersonPtr second = beside(*m_server, *m_ben);
    QVERIFY(second);
    m_ben->client().setStatus(Presence::Away);
    QVERIFY(isSeenAs(*m_ana, *m_ben, Presence::Away));
    QVERIFY(comesTrue([&] { return second->client().welcomed()->you.presence == Presence::Away; }));
    second->client().setStatus(Presence::Busy, u"writing"_s);
    QVERIFY(isSeenAs(*m_ana, *m_ben, Presence::Busy));
    // It stays while any place is left, whichever goes first.
    second->client().leave();
    QVERIFY(comesTrue([&] { return second->client().state() == ChatClient::State::Idle; }));
    QVERIFY(m_ben->say(lobby, u"still busy"_s) > 0);
    QVERIFY(comesTrue([&] { return m_ana->view(lobby).last == 1; }));
    QCOMPARE(m_ana->faces[m_ben->user()].presence, Presence::Busy);
    m_ben->client().leave();
    QVERIFY(comesTrue([&] { return !m_ana->view(lobby).people.contains(m_ben->user()); }));
    const PersonPtr again = beside(*m_server, *m_ben);
    QVERIFY(again);
    QCOMPARE(again->client().welcomed()->you.presence, Presence::Online);
    QVERIFY(isSeenAs(*m_ana, *m_ben, Presence::Online));
}

void TestPresence::aStatusIsThePersonsOverReconnects()
{
    m_ben->client().setStatus(Presence::Away, u"tea"_s);
    QVERIFY(isSeenAs(*m_ana, *m_ben, Presence::Away));
    m_ana->faces.clear();
    QVERIFY(restart(*m_server, {m_ana.get(), m_ben.get()})); // which forgets it
    QVERIFY(isSeenAs(*m_ana, *m_ben, Presence::Away));
    QCOMPARE(m_ana->faces[m_ben->user()].note, u"tea"_s);
}

void TestPresence::aShortLossIsNobodysBusiness()
{
    ServerProcess server(quickOptions());
    QVERIFY2(server.start(), server.errors().constData());
    const PersonPtr ana = come(server, u"ana"_s);
    ChaosProxy proxy(server.port());
    RoomPerson ben(u"ben"_s);
    QVERIFY(ana && ben.goTo({u"127.0.0.1"_s, proxy.port(), false}));
    const RoomId garden = make(*ana, u"garden"_s);
    QCOMPARE(join(ben, u"garden"_s), garden);
    ben.client().setStatus(Presence::Busy);
    QVERIFY(isSeenAs(*ana, ben, Presence::Busy));
    QVERIFY(comesTrue([&] { return ana->view(lobby).people.size() == 2 && ana->view(garden).people.size() == 2; }));
    ana->changes.clear();
    for (int round = 1; round <= 3; ++round) {
        proxy.cut();
        QVERIFY(comesTrue([&] { return ben.losses == round && ben.isOnline(); }));
    }
    QVERIFY(ben.say(garden, u"here"_s) > 0);
    QVERIFY(comesTrue([&] { return ana->view(garden).last == 1; }));
    QCOMPARE(ana->view(lobby).departures + ana->view(garden).departures, 0);
    QVERIFY(std::all_of(ana->changes.begin(), ana->changes.end(), [](const Changed &changed) {
        return changed.who.presence == Presence::Busy; // said again, if at all
    }));
    QCOMPARE(ana->problems, QStringList());
}

void TestPresence::whoIsLostForLongerIsOffline()
{
    const RoomId garden = make(*m_ana, u"garden"_s);
    ChaosProxy proxy(m_server->port());
    RoomPerson cleo(u"cleo"_s);
    QVERIFY(cleo.goTo({u"127.0.0.1"_s, proxy.port(), false}));
    QCOMPARE(join(cleo, u"garden"_s), garden);
    QVERIFY(comesTrue([&] { return m_ana->view(garden).people.size() == 2; }));
    proxy.refuse(true);
    proxy.cut();
    QVERIFY(isSeenAs(*m_ana, cleo, Presence::Offline));
    QVERIFY(comesTrue([&] { return !m_ana->view(lobby).people.contains(cleo.user()); }));
    QCOMPARE(m_ana->view(garden).people.size(), 2U);
    QCOMPARE(changesOf(*m_ana, cleo.user()), 1);
    proxy.refuse(false);
    QVERIFY(isSeenAs(*m_ana, cleo, Presence::Online));
    QVERIFY(comesTrue([&] { return m_ana->view(lobby).people.contains(cleo.user()); }));
    QCOMPARE(changesOf(*m_ana, cleo.user()), 2);
}

void TestPresence::typingIsForThoseInTheRoom()
{
    const PersonPtr cleo = come(*m_server, u"cleo"_s);
    const PersonPtr second = beside(*m_server, *m_ben);
    QVERIFY(cleo && second);
    const RoomId garden = make(*m_ana, u"garden"_s);
    QCOMPARE(join(*m_ben, u"garden"_s), garden);
    m_ben->client().setTyping(garden, true);
    QVERIFY(comesTrue([&] { return m_ana->view(garden).typing.contains(m_ben->user()); }));
    m_ben->client().setTyping(garden, false);
    QVERIFY(comesTrue([&] { return m_ana->view(garden).typing.empty(); }));
    for (int key = 0; key < 50; ++key)
        m_ben->client().setTyping(garden, true);
    QVERIFY(comesTrue([&] { return !m_ana->view(garden).typing.empty(); }));
    QVERIFY(m_ben->say(garden, u"there"_s) > 0); // which ends it
    QVERIFY(comesTrue([&] { return m_ana->view(garden).typing.empty(); }));
    QVERIFY(m_ana->view(garden).typings <= 4);
    QVERIFY(m_ana->say(garden, u"thanks"_s) > 0);
    QVERIFY(m_ana->say(lobby, u"all"_s) > 0);
    QVERIFY(comesTrue([&] { return cleo->view(lobby).last == 1 && m_ben->view(garden).last == 2; }));
    QVERIFY(!cleo->isIn(garden) && cleo->problems.isEmpty());
    QCOMPARE(m_ben->view(garden).typings, 0); // not to oneself
}

QTEST_GUILESS_MAIN(TestPresence)
#include "tst_presence.moc"
