// SPDX-License-Identifier: MIT
#include "tests/integration/conversationkit.h"

using namespace Confab;
using namespace Qt::StringLiterals;

// How far somebody has read is the person's, not the program's.
class TestMarkers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void twoPlacesOfAPersonAgree();
    void aRestartOfEitherKeepsIt();
    void itNeverGoesBackNorPastTheEnd();
    void onlyWhatOthersSayCounts();
    void whoeverIsNamedIsMentioned();
    void whatIsReadWhileAwayIsToldOnReturning();
    void whoComesBackSeesWhatIsUnread();
    void theCountIsExact();

private:
    // Marks it, and waits until the server says so.
    static bool read(RoomPerson &person, RoomId room, Seq seq)
    {
        person.client().markRead(room, seq);
        return comesTrue([&] { return person.view(room).read == seq; });
    }

    std::unique_ptr<ServerProcess> m_server;
    PersonPtr m_ana, m_ben;
};

void TestMarkers::init()
{
    m_ana.reset();
    m_ben.reset();
    m_server = std::make_unique<ServerProcess>(quickOptions());
    QVERIFY2(m_server->start(), m_server->errors().constData());
    m_ana = come(*m_server, u"ana"_s);
    m_ben = come(*m_server, u"ben"_s);
    QVERIFY(m_ana && m_ben);
}

void TestMarkers::twoPlacesOfAPersonAgree()
{
    const PersonPtr second = beside(*m_server, *m_ana);
    QVERIFY(second);
    for (int i = 0; i < 5; ++i)
        QVERIFY(m_ben->say(lobby, u"news"_s) > 0);
    QVERIFY(read(*m_ana, lobby, 3));
    QCOMPARE(m_ana->view(lobby).unread, 2U);
    QVERIFY(comesTrue([&] { return second->view(lobby).read == 3; }));
    QCOMPARE(second->view(lobby).unread, 2U);
    // In both at once: the further one holds, in both.
    m_ana->client().markRead(lobby, 4);
    second->client().markRead(lobby, 5);
    QVERIFY(comesTrue([&] { return m_ana->view(lobby).read == 5 && second->view(lobby).read == 5; }));
    QCOMPARE(m_ana->view(lobby).unread, 0U);
    const PersonPtr third = beside(*m_server, *m_ana);
    QVERIFY(third);
    QCOMPARE(third->view(lobby).read, Seq(5));
    QCOMPARE(m_ben->view(lobby).read, Seq(0)); // which is another person's
    QCOMPARE(m_ana->problems + second->problems + m_ben->problems, QStringList());
}

void TestMarkers::aRestartOfEitherKeepsIt()
{
    const RoomId garden = make(*m_ana, u"garden"_s);
    QCOMPARE(join(*m_ben, u"garden"_s), garden);
    for (int i = 0; i < 4; ++i) {
        QVERIFY(m_ben->say(lobby, u"news"_s) > 0);
        QVERIFY(m_ben->say(garden, u"news"_s) > 0);
    }
    QVERIFY(read(*m_ana, lobby, 1));
    QVERIFY(read(*m_ana, garden, 3));
    QVERIFY(m_ana->startAnew());
    QCOMPARE(m_ana->view(lobby).read, Seq(1));
    QCOMPARE(m_ana->view(lobby).unread, 3U);
    QCOMPARE(m_ana->view(garden).unread, 1U);
    QVERIFY(read(*m_ana, lobby, 2));
    QVERIFY(restart(*m_server, {m_ana.get(), m_ben.get()})); // the moment it was told it is on disk
    QCOMPARE(m_ana->view(lobby).read, Seq(2));
    QCOMPARE(m_ana->view(lobby).unread, 2U);
    QCOMPARE(m_ana->view(garden).read, Seq(3));
    QVERIFY(m_ben->say(garden, u"news"_s) > 0);
    QVERIFY(m_ana->startAnew());
    QCOMPARE(m_ana->view(garden).unread, 2U);
}

void TestMarkers::itNeverGoesBackNorPastTheEnd()
{
    const PersonPtr second = beside(*m_server, *m_ana);
    QVERIFY(second);
    for (int i = 0; i < 5; ++i)
        QVERIFY(m_ben->say(lobby, u"news"_s) > 0);
    QVERIFY(read(*m_ana, lobby, 4));
    // Sent as it is: the client itself wouldn't.
    m_ana->client().send(MarkRead{lobby, 2});
    QVERIFY(m_ana->say(lobby, u"mine"_s) > 0);
    QCOMPARE(m_ana->view(lobby).read, Seq(4));
    QVERIFY(comesTrue([&] { return second->view(lobby).read == 4; }));
    m_ana->client().send(MarkRead{lobby, 1'000'000});
    QVERIFY(comesTrue([&] { return m_ana->view(lobby).read == 6 && second->view(lobby).read == 6; }));
    const Seq next = m_ben->say(lobby, u"more"_s);
    QVERIFY(m_ana->startAnew());
    QCOMPARE(m_ana->view(lobby).read, next - 1);
    QCOMPARE(m_ana->view(lobby).unread, 1U);
    QCOMPARE(m_ana->problems + second->problems, QStringList());
}

void TestMarkers::onlyWhatOthersSayCounts()
{
    const RoomId garden = make(*m_ana, u"garden"_s);
    QCOMPARE(join(*m_ben, u"garden"_s), garden);
    const Seq mine = m_ana->say(garden, u"mine"_s);
    const Seq his = m_ben->say(garden, u"his"_s);
    QVERIFY(mine > 0 && his > 0);
    QVERIFY(m_ben->recorded(m_ben->client().edit(garden, his, u"his, ana"_s)) > 0);
    QVERIFY(m_ben->recorded(m_ben->client().react(garden, mine, u"👍"_s, true)) > 0);
    QVERIFY(m_ben->recorded(m_ben->client().setTopic(garden, u"flowers"_s)) > 0);
    QCOMPARE(m_ben->leave(garden), QString());
    QCOMPARE(join(*m_ben, u"garden"_s), garden);
    QVERIFY(m_ana->startAnew());
    QCOMPARE(m_ana->view(garden).read, Seq(0)); // speaking doesn't move it
    QCOMPARE(m_ana->view(garden).unread, 1U);
    QCOMPARE(m_ana->view(garden).mentions, 0U); // decided when it was said
    QCOMPARE(m_ben->view(garden).read, Seq(5)); // entering does
    QVERIFY(m_ben->startAnew());
    QCOMPARE(m_ben->view(garden).unread, 0U);
}

void TestMarkers::whoeverIsNamedIsMentioned()
{
    for (const QString &text : {u"hello all"_s, u"ana: are you there?"_s, u"what does @ANA think"_s, u"banana bread"_s,
                                u"I told ben"_s, u"(Ana)"_s})
        QVERIFY(m_ben->say(lobby, text) > 0);
    QVERIFY(m_ana->startAnew());
    QCOMPARE(m_ana->view(lobby).unread, 6U);
    QCOMPARE(m_ana->view(lobby).mentions, 3U);
    QVERIFY(read(*m_ana, lobby, 2));
    QCOMPARE(m_ana->view(lobby).mentions, 2U);
    QVERIFY(read(*m_ana, lobby, 6));
    QCOMPARE(m_ana->view(lobby).mentions, 0U);
    QVERIFY(m_ben->startAnew());
    QCOMPARE(m_ben->view(lobby).mentions, 0U); // by oneself it is no mention
    // A new name counts from then on.
    QCOMPARE(m_ana->outcome(m_ana->client().changeNick(u"anna"_s)), QString());
    QVERIFY(m_ben->say(lobby, u"ana?"_s) > 0);
    QVERIFY(m_ben->say(lobby, u"anna!"_s) > 0);
    QVERIFY(m_ana->startAnew());
    QCOMPARE(m_ana->view(lobby).mentions, 1U);
}

void TestMarkers::whatIsReadWhileAwayIsToldOnReturning()
{
    for (int i = 0; i < 4; ++i)
        QVERIFY(m_ben->say(lobby, u"news"_s) > 0);
    QVERIFY(comesTrue([&] { return m_ana->view(lobby).last == 4; }));
    m_server->kill();
    QVERIFY(comesTrue([&] { return !m_ana->isOnline(); }));
    m_ana->client().markRead(lobby, 3);
    QVERIFY2(m_server->start(), m_server->errors().constData());
    QVERIFY(comesTrue([&] { return m_ana->isOnline() && m_ana->view(lobby).read == 3; }));
    QCOMPARE(m_ana->view(lobby).unread, 1U);
}

void TestMarkers::whoComesBackSeesWhatIsUnread()
{
    QVERIFY(m_ben->say(lobby, u"before"_s) > 0);
    QVERIFY(read(*m_ana, lobby, 1));
    m_ana->client().leave();
    QVERIFY(comesTrue([&] { return m_ben->view(lobby).people.size() == 1; }));
    for (int i = 0; i < 3; ++i)
        QVERIFY(m_ben->say(lobby, u"meanwhile"_s) > 0);
    QVERIFY(m_ana->startAnew());
    QCOMPARE(m_ana->view(lobby).unread, 3U);
    // Whoever was never here has read everything.
    const PersonPtr cleo = come(*m_server, u"cleo"_s);
    QVERIFY(cleo);
    QCOMPARE(cleo->view(lobby).unread, 0U);
    QCOMPARE(cleo->view(lobby).read, Seq(4));
}

void TestMarkers::theCountIsExact()
{
    const PersonPtr cleo = come(*m_server, u"cleo"_s);
    QVERIFY(cleo);
    QRandomGenerator random(5);
    const std::vector<RoomPerson *> all{m_ana.get(), m_ben.get(), cleo.get()};
    for (int round = 0; round < 20; ++round) {
        RoomPerson *last = nullptr;
        for (int i = 0; i < 10; ++i) {
            last = all.at(random.bounded(3U));
            const Seq end = last->view(lobby).last;
            if (random.bounded(4) == 0 && end > 0)
                last->client().react(lobby, end, u"👍"_s, true);
            else
                last->client().say(lobby, random.bounded(3) == 0 ? u"ben, look"_s : u"look"_s);
        }
        QVERIFY(comesTrue([&] {
            return std::all_of(all.begin(), all.end(), [](RoomPerson *person) {
                const auto &outbox = person->client().outbox();
                return std::all_of(outbox.begin(), outbox.end(), [](const Unconfirmed &entry) { return entry.failed; });
            });
        }));
        const Seq end = last->readAll(lobby).rbegin()->first;
        const Seq mark = std::max(m_ben->view(lobby).read + 1, end - random.bounded(quint64(8)));
        if (mark > end)
            continue;
        m_ben->client().send(MarkRead{lobby, mark});
        QVERIFY(comesTrue([&] { return m_ben->view(lobby).read == mark && m_ben->view(lobby).last == end; }));
        quint64 unread = 0;
        quint64 mentions = 0;
        for (Seq seq = mark + 1; seq <= end; ++seq) {
            const Said *said = m_ben->view(lobby).said(seq);
            const bool counts = said != nullptr && said->event.user != m_ben->user();
            unread += counts ? 1 : 0;
            mentions += counts && said->text.startsWith("ben"_L1) ? 1 : 0;
        }
        QCOMPARE(m_ben->view(lobby).unread, unread);
        QCOMPARE(m_ben->view(lobby).mentions, mentions);
    }
    QCOMPARE(m_ben->problems, QStringList());
}

QTEST_GUILESS_MAIN(TestMarkers)
#include "tst_markers.moc"
