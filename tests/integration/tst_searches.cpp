// SPDX-License-Identifier: MIT
#include "tests/integration/conversationkit.h"

using namespace Confab;
using namespace Qt::StringLiterals;

// Finding again what was said, as far as one may read it.
class TestSearches : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void itIsFoundAsSoonAsItWasSaid();
    void changesAreFoundAsTheyStand();
    void inWhateverLanguage_data();
    void inWhateverLanguage();
    void onlyWhereOneIs();
    void pageByPageNewestFirst();
    void itHoldsOverAKill();

private:
    std::unique_ptr<ServerProcess> m_server;
    PersonPtr m_ana, m_ben;
};

void TestSearches::init()
{
    m_ana.reset();
    m_ben.reset();
    m_server = std::make_unique<ServerProcess>(quickOptions());
    QVERIFY2(m_server->start(), m_server->errors().constData());
    m_ana = come(*m_server, u"ana"_s);
    m_ben = come(*m_server, u"ben"_s);
    QVERIFY(m_ana && m_ben);
}

void TestSearches::itIsFoundAsSoonAsItWasSaid()
{
    for (int round = 0; round < 50; ++round) {
        const QString word = u"word%1"_s.arg(round);
        QVERIFY(m_ana->say(lobby, u"the %1 is said"_s.arg(word)) > 0);
        QCOMPARE(m_ben->find(word).size(), 1);
    }
}

void TestSearches::changesAreFoundAsTheyStand()
{
    const Seq seq = m_ana->say(lobby, u"the meeting is on monday"_s);
    QVERIFY(m_ana->say(lobby, u"what a monday"_s) > 0);
    QCOMPARE(m_ben->find(u"monday"_s).size(), 2);
    QVERIFY(m_ana->recorded(m_ana->client().edit(lobby, seq, u"the meeting is on friday"_s)) > 0);
    QCOMPARE(m_ben->find(u"monday"_s), QStringList{u"what a monday"_s});
    QCOMPARE(m_ben->find(u"\"meeting is on friday\""_s), QStringList{u"the meeting is on friday"_s});
    QVERIFY(m_ben->find(u"\"friday on\""_s).isEmpty());
    QVERIFY(m_ana->recorded(m_ana->client().erase(lobby, seq)) > 0);
    QVERIFY(m_ben->find(u"friday"_s).isEmpty());
}

void TestSearches::inWhateverLanguage_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("query");
    QTest::newRow("accents") << u"a naïve café"_s << u"naive CAFÉ"_s;
    QTest::newRow("written apart") << u"cafe\u0301 au lait"_s << u"café"_s;
    QTest::newRow("Chinese") << u"我们明天去北京开会"_s << u"北京"_s;
    QTest::newRow("Japanese") << u"東京タワーに行きました"_s << u"東京"_s;
    QTest::newRow("Korean") << u"내일 회의가 있습니다"_s << u"회의"_s;
    QTest::newRow("Greek") << u"Καλημέρα σας"_s << u"καλημερα"_s;
    QTest::newRow("Russian") << u"Доброе утро"_s << u"УТРО"_s;
    QTest::newRow("what can't be understood") << u"a strange AND (query"_s << u"AND (query\" NEAR* -"_s;
}

void TestSearches::inWhateverLanguage()
{
    QFETCH(QString, text);
    QFETCH(QString, query);
    QVERIFY(m_ben->say(lobby, u"something else"_s) > 0);
    QVERIFY(m_ana->say(lobby, text) > 0);
    const auto found = m_ben->find(query);
    if (QByteArray(QTest::currentDataTag()).startsWith("what"))
        QVERIFY(m_ben->errors.empty()); // plain words, and never an error
    else
        QCOMPARE(found, QStringList{text});
}

void TestSearches::onlyWhereOneIs()
{
    const RoomId den = make(*m_ana, u"den"_s, true);
    const RoomId garden = make(*m_ana, u"garden"_s);
    for (const RoomId room : {den, garden, lobby})
        QVERIFY(m_ana->say(room, u"the treasure is in room %1"_s.arg(room.value)) > 0);
    QCOMPARE(m_ana->find(u"treasure"_s).size(), 3);
    QCOMPARE(m_ana->find(u"treasure"_s, den).size(), 1);
    QCOMPARE(m_ben->find(u"treasure"_s), QStringList{u"the treasure is in room 1"_s});
    QCOMPARE(join(*m_ben, u"garden"_s), garden);
    QCOMPARE(m_ben->find(u"treasure"_s).size(), 2);
    QCOMPARE(m_ben->leave(garden), QString());
    QCOMPARE(m_ben->find(u"treasure"_s).size(), 1);
    Search query;
    query.text = u"treasure"_s;
    query.limit = 10;
    query.room = den;
    QCOMPARE(m_ben->outcome(m_ben->client().search(query)), QString(Code::noSuchRoom));
    query.room = garden;
    QCOMPARE(m_ben->outcome(m_ben->client().search(query)), QString(Code::notAMember));
    // What a person said, also where that one is called otherwise now.
    QCOMPARE(m_ana->outcome(m_ana->client().changeNick(u"anna"_s)), QString());
    QVERIFY(m_ben->say(lobby, u"which treasure?"_s) > 0);
    query.room.reset();
    query.user = m_ana->user();
    const auto page = m_ben->page(m_ben->client().search(query));
    QVERIFY(page);
    QCOMPARE(page->events.size(), 1U);
    QCOMPARE(page->room, RoomId{});
    QCOMPARE(page->asof, Seq(0));
}

void TestSearches::pageByPageNewestFirst()
{
    const RoomId garden = make(*m_ana, u"garden"_s);
    for (int i = 0; i < 25; ++i) {
        QVERIFY(m_ana->say(lobby, u"needle %1"_s.arg(2 * i)) > 0);
        QVERIFY(m_ana->say(garden, u"needle %1"_s.arg(2 * i + 1)) > 0);
    }
    Search query;
    query.text = u"needle"_s;
    query.limit = 7;
    QStringList found;
    for (;;) {
        const auto page = m_ana->page(m_ana->client().search(query));
        QVERIFY(page && page->events.size() <= 7);
        for (const Logged &event : page->events)
            found << std::get<Said>(event).text;
        m_ben->client().say(lobby, u"another needle comes"_s); // which doesn't disturb
        if (!page->more)
            break;
        QVERIFY(page->next);
        query.next = page->next;
    }
    QCOMPARE(found.size(), 50);
    for (int i = 0; i < 50; ++i)
        QCOMPARE(found.at(i), u"needle %1"_s.arg(49 - i));
}

void TestSearches::itHoldsOverAKill()
{
    const Seq seq = m_ana->say(lobby, u"a pangolin"_s);
    QVERIFY(m_ana->say(lobby, u"two pangolins"_s) > 0);
    QVERIFY(m_ana->say(lobby, u"pangolin again"_s) > 0);
    QVERIFY(m_ana->recorded(m_ana->client().erase(lobby, seq)) > 0);
    for (int round = 0; round < 3; ++round) {
        QVERIFY(restart(*m_server, {m_ana.get()}));
        QCOMPARE(m_ana->find(u"pangolin again"_s), QStringList{u"pangolin again"_s});
        QCOMPARE(m_ana->find(u"pangolin"_s).size(), 1);
        QVERIFY(m_ana->say(lobby, u"round%1"_s.arg(round)) > 0);
        QCOMPARE(m_ana->find(u"round%1"_s.arg(round)).size(), 1);
    }
}

QTEST_GUILESS_MAIN(TestSearches)
#include "tst_searches.moc"
