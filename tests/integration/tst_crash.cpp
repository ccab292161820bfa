// SPDX-License-Identifier: MIT
#include "tests/integration/truthkeeper.h"

#include <QElapsedTimer>
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
};

void TestCrash::nothingIsLostOrDoubledByAKill_data()
{
    QTest::addColumn<QString>("durability");
    QTest::newRow("full") << u"full"_s;
    QTest::newRow("normal") << u"normal"_s; // a crash of the program alone loses nothing either
}

void TestCrash::nothingIsLostOrDoubledByAKill()
{
    QFETCH(QString, durability);
    const int kills = given("CONFAB_KILLS", 5);
    const auto seed = quint32(given("CONFAB_SEED", 7));
    qInfo("CONFAB_KILLS=%d CONFAB_SEED=%u", kills, seed);
    ServerProcess server({u"--rate"_s, u"0"_s, u"--durability"_s, durability});
    QVERIFY2(server.start(), server.errors().constData());
    const Crew crew = arrive(server.address(), {u"ana"_s, u"ben"_s, u"cleo"_s, u"dora"_s, u"emil"_s});
    QCOMPARE(crew.size(), 5U);
    QVERIFY(crew.front()->client().encrypted());

    // Everyone says the next as soon as one is confirmed. Every other time the server is killed in the very moment in
    // which somebody hears that one more message is safe, and else at any.
    QRandomGenerator random(seed);
    size_t mercy = 0;
    bool talking = false;
    const auto kill = [&] { ::kill(pid_t(server.pid()), SIGKILL); };
    for (const auto &person : crew) {
        connect(&person->client(), &ChatClient::confirmed, &person->client(), [&] {
            if (mercy > 0 && --mercy == 0)
                kill();
            if (talking)
                person->sayMany(1);
        });
    }
    for (int round = 0; round < kills; ++round) {
        QTimer anyMoment;
        anyMoment.setSingleShot(true);
        connect(&anyMoment, &QTimer::timeout, &anyMoment, kill);
        if (round % 2 == 0)
            mercy = 1 + random.bounded(120U);
        else
            anyMoment.start(int(random.bounded(150U)));
        talking = true;
        for (const auto &person : crew)
            person->sayMany(10);
        QVERIFY(comesTrue([&] { return !server.isRunning(); }));
        talking = false;
        mercy = 0;
        for (const auto &person : crew)
            person->sayMany(3); // nobody is there to hear it
        QVERIFY2(server.start(), server.errors().constData());
        QVERIFY(comesTrue([&] { return all(crew, isDone); }));
    }
    QVERIFY(all(crew, [&](const TestPerson &person) { return person.losses >= kills; }));
    QCOMPARE(verdict(server, crew), QString());
    qInfo("%zu messages", size_t(crew.front()->last));
}

void TestCrash::aServerThatStandsStillIsLeftAndFoundAgain()
{
    const int seconds = given("CONFAB_OUTAGE", 1);
    ServerProcess server({u"--rate"_s, u"0"_s});
    QVERIFY2(server.start(), server.errors().constData());
    const Crew crew = arrive(server.address(), {u"ana"_s, u"ben"_s, u"cleo"_s}, impatientTimings());
    QCOMPARE(crew.size(), 3U);
    for (const auto &person : crew)
        person->sayMany(5);

    server.stop();
    QElapsedTimer stopped;
    stopped.start();
    for (const auto &person : crew)
        person->sayMany(10); // waits in the system's buffers, and comes again over the next connection
    QVERIFY(comesTrue(
        [&] {
            return stopped.elapsed() >= seconds * 1'000
                && all(crew, [](const TestPerson &person) { return person.losses >= 2; });
        },
        seconds * 1'000 + 30'000));
    server.resume();
    QCOMPARE(verdict(server, crew), QString());
}

QTEST_GUILESS_MAIN(TestCrash)
#include "tst_crash.moc"
