// SPDX-License-Identifier: MIT
#include "tests/integration/conversationkit.h"

#include <QElapsedTimer>

using namespace Confab;
using namespace Qt::StringLiterals;

// Rooms with more people than can be named: five, here.
class TestCrowdRooms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aCrowdIsCountedAndNobodyIsNamed();
    void itsPeopleAreLookedUp();
    void noOneIsToldOfStatusTypingOrNames();
    void whenFewAreLeftTheyAreNamedAgain();
    void whatIsSaidThereIsSaidToAll();

private:
    // So many more people in the garden.
    [[nodiscard]] bool bring(int count);

    std::unique_ptr<ServerProcess> m_server;
    std::vector<PersonPtr> m_people;
    RoomId m_garden;
};

void TestCrowdRooms::init()
{
    m_people.clear();
    m_server = std::make_unique<ServerProcess>(quickOptions({u"--crowd"_s, u"5"_s}));
    QVERIFY2(m_server->start(), m_server->errors().constData());
    m_people.push_back(come(*m_server, u"guest0"_s));
    QVERIFY(m_people.front());
    m_garden = make(*m_people.front(), u"garden"_s);
    QVERIFY(!m_garden.isNull());
}

bool TestCrowdRooms::bring(int count)
{
    for (int i = 0; i < count; ++i) {
        m_people.push_back(come(*m_server, u"guest%1"_s.arg(m_people.size())));
        if (!m_people.back() || join(*m_people.back(), u"garden"_s) != m_garden)
            return false;
    }
    return true;
}

void TestCrowdRooms::aCrowdIsCountedAndNobodyIsNamed()
{
    RoomPerson &first = *m_people.front();
    QVERIFY(bring(4));
    QVERIFY(comesTrue([&] { return first.view(m_garden).people.size() == 5; }));
    QCOMPARE(first.view(m_garden).joins, 4);
    QElapsedTimer timer;
    timer.start();
    QVERIFY(bring(7));
    // All learn of the count in the end; no more than once a second, and of nobody's name.
    QVERIFY(comesTrue([&] {
        return std::all_of(m_people.begin(), m_people.end(),
                           [&](const PersonPtr &person) { return person->view(m_garden).count == 12; });
    }));
    const auto seconds = int(timer.elapsed() / 1000);
    for (size_t i = 0; i < m_people.size(); ++i) {
        const RoomView &view = m_people.at(i)->view(m_garden);
        QVERIFY2(view.crowds <= seconds + 2, qPrintable(QString::number(view.crowds)));
        QVERIFY(view.joins <= 4);
        if (i >= 5)
            QCOMPARE(view.rosters + view.joins, 0);
    }
    // Who leaves isn't named either.
    QCOMPARE(m_people.back()->leave(m_garden), QString());
    QVERIFY(comesTrue([&] { return first.view(m_garden).count == 11; }));
    QCOMPARE(first.view(m_garden).departures, 0);
    for (const PersonPtr &person : m_people)
        QCOMPARE(person->problems, QStringList());
}

void TestCrowdRooms::itsPeopleAreLookedUp()
{
    QVERIFY(bring(11));
    RoomPerson &first = *m_people.front();
    QCOMPARE(first.outcome(first.client().members(m_garden, u"GUEST1"_s)), QString());
    QStringList names;
    for (const Person &person : first.lookups.back().people)
        names << person.nick;
    QCOMPARE(names, (QStringList{u"guest1"_s, u"guest10"_s, u"guest11"_s}));
    // Page by page, in the order of names; everyone once.
    QStringList all;
    for (;;) {
        const auto after = all.isEmpty() ? std::nullopt : std::optional(all.back());
        QCOMPARE(first.outcome(first.client().members(m_garden, {}, after, 5)), QString());
        const Roster page = first.lookups.back();
        QVERIFY(page.people.size() <= 5);
        for (const Person &person : page.people)
            all << person.nick;
        if (!page.more)
            break;
    }
    QCOMPARE(all.size(), 12);
    QStringList sorted = all;
    sorted.removeDuplicates();
    sorted.sort();
    QCOMPARE(all, sorted);
    QVERIFY(first.errors.empty());
}

void TestCrowdRooms::noOneIsToldOfStatusTypingOrNames()
{
    QVERIFY(bring(7));
    RoomPerson &first = *m_people.front();
    RoomPerson &last = *m_people.back();
    QVERIFY(comesTrue([&] { return first.view(m_garden).count == 8 && first.view(lobby).count == 8; }));
    first.changes.clear();
    last.client().setStatus(Presence::Away, u"tea"_s);
    last.client().setTyping(m_garden, true);
    QCOMPARE(last.outcome(last.client().changeNick(u"newname"_s)), QString());
    const Seq seq = last.say(m_garden, u"hello"_s);
    QVERIFY(comesTrue([&] { return first.view(m_garden).last == seq; }));
    QVERIFY(first.changes.empty());
    QCOMPARE(first.view(m_garden).typings, 0);
    QCOMPARE(first.view(m_garden).said(seq)->event.nick, u"newname"_s);
    // Whoever asks is told how they are now.
    QCOMPARE(first.outcome(first.client().members(m_garden, u"newn"_s)), QString());
    QCOMPARE(first.lookups.back().people.size(), 1U);
    QCOMPARE(first.lookups.back().people.front().presence, Presence::Away);
    QCOMPARE(first.lookups.back().people.front().note, u"tea"_s);
    // Two of them with each other are no crowd.
    const RoomId room = direct(first, last);
    QVERIFY(last.user() == first.view(room).about.with->user);
    QVERIFY(first.say(room, u"psst"_s) > 0);
    last.client().setStatus(Presence::Busy);
    QVERIFY(comesTrue([&] { return first.faces[last.user()].presence == Presence::Busy; }));
}

void TestCrowdRooms::whenFewAreLeftTheyAreNamedAgain()
{
    QVERIFY(bring(7));
    RoomPerson &first = *m_people.front();
    QVERIFY(comesTrue([&] { return first.view(m_garden).count == 8; }));
    const int rosters = first.view(m_garden).rosters;
    for (size_t i = 7; i >= 4; --i) // down to four, which is not below 80 % of five
        QCOMPARE(m_people.at(i)->leave(m_garden), QString());
    QVERIFY(comesTrue([&] { return first.view(m_garden).count == 4; }));
    QCOMPARE(first.view(m_garden).rosters, rosters);
    QCOMPARE(m_people.at(3)->leave(m_garden), QString());
    QVERIFY(comesTrue([&] {
        return std::all_of(m_people.begin(), m_people.begin() + 3, [&](const PersonPtr &person) {
            return person->view(m_garden).people.size() == 3 && person->view(m_garden).count == 3;
        });
    }));
    // And from then on as in any room.
    const int joins = first.view(m_garden).joins;
    QCOMPARE(join(*m_people.at(7), u"garden"_s), m_garden);
    QVERIFY(comesTrue([&] { return first.view(m_garden).joins == joins + 1; }));
    QCOMPARE(first.problems, QStringList());
}

void TestCrowdRooms::whatIsSaidThereIsSaidToAll()
{
    QVERIFY(bring(9));
    std::vector<RoomPerson *> all;
    for (const PersonPtr &person : m_people) {
        all.push_back(person.get());
        for (int i = 0; i < 5; ++i)
            person->client().say(m_garden, u"%1 says %2"_s.arg(person->client().nick()).arg(i));
    }
    QVERIFY(comesTrue([&] {
        return std::all_of(all.begin(), all.end(),
                           [](RoomPerson *person) { return person->client().outbox().empty(); });
    }));
    QVERIFY(all.front()->recorded(all.front()->client().erase(m_garden, 1)) > 0); // whoever made the room may
    QCOMPARE(disagreement(all, m_garden), QString());
    QVERIFY(restart(*m_server, all));
    QVERIFY(all.back()->say(m_garden, u"again"_s) > 0);
    QCOMPARE(disagreement(all, m_garden), QString());
}

QTEST_GUILESS_MAIN(TestCrowdRooms)
#include "tst_crowdrooms.moc"
