// SPDX-License-Identifier: MIT
#include "tests/integration/testperson.h"
#include "tests/support/serverprocess.h"

#include <QTest>

#include <csignal>

using namespace Confab;
using namespace Qt::StringLiterals;

// The server dies at any moment, or stands still; its people notice nothing but a pause.
class TestCrash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsLostOrDoubledByAKill_data();
    void nothingIsLostOrDoubledByAKill();
    void aServerThatStandsStillIsLeftAndFoundAgain();

private:
    // Compares what everyone saw and said with the log, read by somebody who comes afterwards.
    static void compare(const ServerProcess &server, const Crew &crew);
};

void TestCrash::compare(const ServerProcess &server, const Crew &crew)
{
    const Crew readers = arrive(server.address(), {u"reader"_s});
    QVERIFY(!readers.empty());
    const RoomLog log = readers.front()->readAll();
    size_t said = 0;
    for (const auto &person : crew)
        said += person->said.size();
    QCOMPARE(log.size(), said);
    QVERIFY(comesTrue([&] { return all(crew, [&](const TestPerson &person) { return person.last == log.size(); }); }));
    QCOMPARE(contradictions(crew, log), QString());
}

void TestCrash::nothingIsLostOrDoubledByAKill_data()
{
    QTest::addColumn<QString>("durability");
    QTest::newRow("full") << u"full"_s;
    QTest::newRow("normal") << u"normal"_s; // a crash of the program alone loses nothing either
}

void TestCrash::nothingIsLostOrDoubledByAKill()
{
    QFETCH(QString, durability);
    ServerProcess server({u"--rate"_s, u"0"_s, u"--durability"_s, durability});
    QVERIFY2(server.start(), server.errors().constData());
    const Crew crew = arrive(server.address(), {u"ana"_s, u"ben"_s, u"cleo"_s, u"dora"_s});
    QCOMPARE(crew.size(), 4U);
    QVERIFY(crew.front()->client().encrypted());

    // Killed in the very moment in which somebody hears that one more message is safe.
    QRandomGenerator random(7);
    size_t mercy = 0;
    for (const auto &person : crew) {
        connect(&person->client(), &ChatClient::confirmed, &person->client(), [&] {
            if (mercy > 0 && --mercy == 0)
                ::kill(pid_t(server.pid()), SIGKILL);
        });
    }
    for (int round = 0; round < 5; ++round) {
        for (const auto &person : crew)
            person->sayMany(20);
        mercy = 1 + random.bounded(70U);
        QVERIFY(comesTrue([&] { return !server.isRunning(); }));
        for (const auto &person : crew)
            person->sayMany(3); // nobody is there to hear it
        QVERIFY2(server.start(), server.errors().constData());
        QVERIFY(comesTrue(
            [&] { return all(crew, [](const TestPerson &person) { return person.isOnline() && person.isDone(); }); }));
    }
    QVERIFY(all(crew, [](const TestPerson &person) { return person.losses >= 5; }));
    compare(server, crew);
}

void TestCrash::aServerThatStandsStillIsLeftAndFoundAgain()
{
    ServerProcess server({u"--rate"_s, u"0"_s});
    QVERIFY2(server.start(), server.errors().constData());
    const Crew crew = arrive(server.address(), {u"ana"_s, u"ben"_s, u"cleo"_s}, impatientTimings());
    QCOMPARE(crew.size(), 3U);
    for (const auto &person : crew)
        person->sayMany(5);

    server.stop();
    for (const auto &person : crew)
        person->sayMany(10); // waits in the system's buffers, and comes again over the next connection
    QVERIFY(comesTrue([&] { return all(crew, [](const TestPerson &person) { return person.losses >= 2; }); }));
    server.resume();
    QVERIFY(comesTrue(
        [&] { return all(crew, [](const TestPerson &person) { return person.isOnline() && person.isDone(); }); }));
    compare(server, crew);
}

QTEST_GUILESS_MAIN(TestCrash)
#include "tst_crash.moc"
