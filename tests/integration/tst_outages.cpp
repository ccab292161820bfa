// SPDX-License-Identifier: MIT
#include "tests/integration/truthkeeper.h"
#include "tests/support/ownnamespaces.h"
#include "tests/support/rawclient.h"

#include "shared/protocol/codes.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QTest>

#include <sys/socket.h>

using namespace Confab;
using namespace Qt::StringLiterals;

// A real disk that is full, and a real network that is cut: in namespaces that this program makes for itself. An outage
// lasts so many seconds as CONFAB_OUTAGE says.
class TestOutages : public QObject
{
    Q_OBJECT

public:
    explicit TestOutages(const QString &obstacle) : m_obstacle(obstacle) { }

private Q_SLOTS:
    void initTestCase();
    void theDiskIsFull();
    void aShortCutIsNotNoticed();
    void aLongCutLosesNothing();
    void whoVanishesWithoutAWordIsForgotten();

private:
    // Waits for an outage to have lasted long enough, and for what it has to lead to.
    template <class Predicate>
    [[nodiscard]] bool lasts(Predicate predicate) const
    {
        QElapsedTimer timer;
        timer.start();
        return comesTrue([&] { return timer.elapsed() >= m_outage && predicate(); }, m_outage + 30'000);
    }

    const QString m_obstacle;
    int m_outage = given("CONFAB_OUTAGE", 1) * 1'000;
};

void TestOutages::initTestCase()
{
    if (!m_obstacle.isEmpty())
        QSKIP(qPrintable(u"no namespaces can be made here: "_s + m_obstacle));
}

void TestOutages::theDiskIsFull()
{
    ServerProcess server({u"--rate"_s, u"0"_s, u"--tls"_s, u"off"_s});
    QVERIFY(QDir().mkpath(server.dataFolder()));
    SmallDisk disk(server.dataFolder(), 32 * 1024 * 1024);
    QVERIFY2(disk.obstacle().isEmpty(), qPrintable(disk.obstacle()));
    QVERIFY2(server.start(), server.errors().constData());
    const Crew crew = arrive(server.address(), {u"ana"_s, u"ben"_s, u"cleo"_s});
    QCOMPARE(crew.size(), 3U);
    std::map<QString, int> refusals;
    for (const auto &person : crew) {
        connect(&person->client(), &ChatClient::frameCame, person.get(), [&](const ServerFrame &frame) {
            const auto *error = std::get_if<ErrorFrame>(&frame);
            if (error != nullptr && error->code == Code::unavailable && error->retry && error->nonce)
                ++refusals[person->nick()];
        });
        person->sayMany(5);
    }
    QVERIFY(comesTrue([&] { return all(crew, isDone); }));

    for (int round = 0; round < 3; ++round) {
        refusals.clear();
        QVERIFY(disk.fill());
        // Files have room of their own left: they talk until nothing more fits, and go on trying.
        QVERIFY(lasts([&] {
            for (const auto &person : crew) {
                if (person->isDone())
                    person->say(u"%1 %2"_s.arg(person->nick(), QString(3'000, u'x')));
            }
            return refusals.size() == crew.size()
                && std::all_of(refusals.begin(), refusals.end(), [](const auto &each) { return each.second >= 2; });
        }));
        QVERIFY(!crew.front()->readAll().empty()); // what there is can be read
        disk.empty();
        QVERIFY(comesTrue([&] { return all(crew, isDone); }));
    }
    QCOMPARE(verdict(server, crew), QString());
    QVERIFY(all(crew, [](const TestPerson &person) { return person.losses == 0; }));
}

void TestOutages::aShortCutIsNotNoticed()
{
    ServerProcess server({u"--rate"_s, u"0"_s});
    server.setNetwork(enterOwnNetwork, Cable::farAddress());
    QVERIFY2(server.start(), server.errors().constData());
    Cable cable;
    QCOMPARE(cable.lay(server.pid()), QString());
    const Crew crew = arrive(server.address(), {u"ana"_s, u"ben"_s, u"cleo"_s});
    QCOMPARE(crew.size(), 3U);

    for (int round = 0; round < 3; ++round) {
        for (const auto &person : crew)
            person->sayMany(5);
        QCOMPARE(cable.setPlugged(false), QString());
        for (const auto &person : crew)
            person->sayMany(5);
        QElapsedTimer cut;
        cut.start();
        QVERIFY(comesTrue([&] { return cut.elapsed() >= 300; }));
        QVERIFY(all(crew, [](const TestPerson &person) { return !person.isDone(); }));
        QCOMPARE(cable.setPlugged(true), QString());
        QVERIFY(comesTrue([&] { return all(crew, isDone); }));
    }
    QCOMPARE(verdict(server, crew), QString());
    QVERIFY(all(crew, [](const TestPerson &person) { return person.losses == 0; }));
}

void TestOutages::aLongCutLosesNothing()
{
    ServerProcess server({u"--rate"_s, u"0"_s, u"--idle-timeout"_s, u"2"_s});
    server.setNetwork(enterOwnNetwork, Cable::farAddress());
    QVERIFY2(server.start(), server.errors().constData());
    Cable cable;
    QCOMPARE(cable.lay(server.pid()), QString());
    const Crew crew = arrive(server.address(), {u"ana"_s, u"ben"_s, u"cleo"_s, u"dora"_s}, impatientTimings());
    QCOMPARE(crew.size(), 4U);
    const int sockets = server.sockets();
    QVERIFY(sockets > 4);

    for (const auto &person : crew)
        person->sayMany(20);
    QCOMPARE(cable.setPlugged(false), QString());
    for (const auto &person : crew)
        person->sayMany(10);
    // Neither end is told: each has to notice by itself.
    QVERIFY(lasts([&] {
        return all(crew, [](const TestPerson &person) { return person.losses >= 2; })
            && server.sockets() <= sockets - 4;
    }));
    QCOMPARE(cable.setPlugged(true), QString());
    QCOMPARE(verdict(server, crew), QString());
    QVERIFY(comesTrue([&] { return server.sockets() <= sockets; }));
}

// The server keeps half of a connection whose other half no longer exists.
void TestOutages::whoVanishesWithoutAWordIsForgotten()
{
    ServerProcess server({u"--idle-timeout"_s, u"2"_s});
    server.setNetwork(enterOwnNetwork, Cable::farAddress());
    QVERIFY2(server.start(), server.errors().constData());
    Cable cable;
    QCOMPARE(cable.lay(server.pid()), QString());
    const Crew crew = arrive(server.address(), {u"ana"_s}, impatientTimings());
    QCOMPARE(crew.size(), 1U);
    const int sockets = server.sockets();

    std::vector<std::unique_ptr<RawClient>> ghosts;
    for (int i = 0; i < 5; ++i) {
        ghosts.push_back(std::make_unique<RawClient>(server.address()));
        QVERIFY(ghosts.back()->enter(u"ghost%1"_s.arg(i)));
    }
    QCOMPARE(server.sockets(), sockets + 5);
    QCOMPARE(cable.setPlugged(false), QString());
    for (const auto &ghost : ghosts) {
        const linger none{1, 0}; // says once that it is gone, which is lost
        const auto descriptor = int(ghost->socket().socketDescriptor());
        QCOMPARE(::setsockopt(descriptor, SOL_SOCKET, SO_LINGER, &none, sizeof none), 0);
        ghost->reset();
    }
    QCOMPARE(cable.setPlugged(true), QString());
    QVERIFY(comesTrue([&] { return server.sockets() == sockets && crew.front()->isOnline(); }));
    crew.front()->sayMany(3);
    QCOMPARE(verdict(server, crew), QString());
}

int main(int argc, char **argv)
{
    const QString obstacle = enterOwnNamespaces();
    const QCoreApplication application(argc, argv);
    TestOutages test(obstacle);
    return QTest::qExec(&test, argc, argv);
}

#include "tst_outages.moc"
