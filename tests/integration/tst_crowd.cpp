// SPDX-License-Identifier: MIT
#include "tests/integration/truthkeeper.h"

#include <QTest>

using namespace Confab;
using namespace Qt::StringLiterals;

// Two hundred people at once, each with a client of its own.
class TestCrowd : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyoneHearsEveryone_data();
    void everyoneHearsEveryone();
    void aCrowdIsCountedInsteadOfNamed();
};

namespace {

constexpr size_t few = 30;

QStringList nicks(int count)
{
    QStringList names;
    for (int i = 0; i < count; ++i)
        names << u"guest%1"_s.arg(i);
    return names;
}

QStringList options(const QString &tls)
{
    return {u"--rate"_s, u"0"_s, u"--max-connections-per-address"_s, u"0"_s, u"--tls"_s, tls};
}

} // namespace

void TestCrowd::everyoneHearsEveryone_data()
{
    QTest::addColumn<QString>("tls");
    QTest::addColumn<int>("people");
    QTest::newRow("plain") << u"off"_s << 200;
    QTest::newRow("TLS") << u"on"_s << 60;
}

void TestCrowd::everyoneHearsEveryone()
{
    QFETCH(QString, tls);
    QFETCH(int, people);
    constexpr int each = 2;
    ServerProcess server(options(tls));
    QVERIFY2(server.start(), server.errors().constData());
    Crew crew = arrive(server.address(), nicks(people));
    QCOMPARE(int(crew.size()), people);
    QVERIFY(comesTrue(
        [&] { return all(crew, [&](const TestPerson &person) { return int(person.people.size()) == people; }); }));

    for (const auto &person : crew)
        person->sayMany(each);
    const Seq end = Seq(people) * each;
    QVERIFY(comesTrue(
        [&] { return all(crew, [&](const TestPerson &person) { return person.isDone() && person.last == end; }); }));
    const RoomLog log = crew.front()->readAll();
    QCOMPARE(log.size(), size_t(end));
    // The same message at the same place for everyone: one order.
    QCOMPARE(contradictions(crew, log), QString());
    QVERIFY(all(crew, [](const TestPerson &person) {
        return person.losses == 0 && person.live.size() == person.heard.size();
    }));

    TestPerson &last = *crew.front();
    for (const auto &person : crew) {
        if (person.get() != &last)
            person->client().leave();
    }
    QVERIFY(comesTrue([&] { return last.count == 1; }));
    QCOMPARE(int(last.departures.size()), people - 1);
    QCOMPARE(last.people.size(), 1U);
    QVERIFY(comesTrue([&] {
        return all(crew, [&](const TestPerson &person) {
            return &person == &last || person.state() == ChatClient::State::Idle;
        });
    }));
    QCOMPARE(last.problems, QStringList());
}

void TestCrowd::aCrowdIsCountedInsteadOfNamed()
{
    ServerProcess server(options(u"off"_s) + QStringList{u"--crowd"_s, u"50"_s});
    QVERIFY2(server.start(), server.errors().constData());
    const Crew crew = arrive(server.address(), nicks(200));
    QCOMPARE(crew.size(), 200U);
    QVERIFY(comesTrue([&] { return all(crew, [](const TestPerson &person) { return person.count == 200; }); }));
    // Nobody was named to those who were there, once there were more than fifty.
    QVERIFY(
        all(crew, [](const TestPerson &person) { return person.people.size() <= 50 && person.joins.size() <= 50; }));

    for (const auto &person : crew)
        person->sayMany(1);
    QVERIFY(comesTrue(
        [&] { return all(crew, [](const TestPerson &person) { return person.isDone() && person.last == 200; }); }));
    QCOMPARE(contradictions(crew, crew.front()->readAll()), QString());

    // When few are left they are told whom there is.
    for (size_t i = few; i < crew.size(); ++i)
        crew.at(i)->client().leave();
    QVERIFY(comesTrue([&] {
        return std::all_of(crew.begin(), crew.begin() + few,
                           [](const auto &person) { return person->people.size() == few; });
    }));
    QVERIFY(std::all_of(crew.begin(), crew.begin() + few,
                        [](const auto &person) { return person->count == few && person->losses == 0; }));
}

QTEST_GUILESS_MAIN(TestCrowd)
#include "tst_crowd.moc"
