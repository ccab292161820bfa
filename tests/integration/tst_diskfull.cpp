// SPDX-License-Identifier: MIT
#include "tests/integration/truthkeeper.h"
#include "tests/support/chaosproxy.h"

#include "shared/protocol/codes.h"

#include <QFileInfo>
#include <QTest>

#ifdef Q_OS_LINUX
#include <cerrno>
#include <cstring>
#include <sys/resource.h>
#endif

using namespace Confab;
using namespace Qt::StringLiterals;

namespace {

// From now on no file of the server's grows over so many bytes: what a full disk is to it. Says why where that can't be.
QString bound(const ServerProcess &server, std::optional<qint64> bytes)
{
#ifdef Q_OS_LINUX
    rlimit limit{};
    if (::prlimit(pid_t(server.pid()), RLIMIT_FSIZE, nullptr, &limit) == 0) {
        limit.rlim_cur = bytes ? rlim_t(*bytes) : limit.rlim_max;
        if (::prlimit(pid_t(server.pid()), RLIMIT_FSIZE, &limit, nullptr) == 0)
            return {};
    }
    return QString::fromLocal8Bit(std::strerror(errno));
#else
    Q_UNUSED(server)
    Q_UNUSED(bytes)
    return u"prlimit is Linux's"_s;
#endif
}

// How often a person was answered "not now, but later".
struct Patience {
    explicit Patience(TestPerson &person)
    {
        QObject::connect(&person.client(), &ChatClient::frameCame, &person, [this](const ServerFrame &frame) {
            if (const auto *error = std::get_if<ErrorFrame>(&frame)) {
                ++errors;
                good = good && error->code == Code::unavailable && error->retry && error->nonce;
            } else if (const auto *refused = std::get_if<Refused>(&frame)) {
                ++refusals;
                good = good && refused->code == Code::unavailable && refused->retry && !refused->final;
            }
        });
    }
    int errors = 0;
    int refusals = 0;
    bool good = true;
};

} // namespace

// Nothing can be written down for a while.
class TestDiskFull : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsShownThatIsNotWritten();
    void aDiskThatFillsUpWhilePeopleTalk();
};

void TestDiskFull::nothingIsShownThatIsNotWritten()
{
    ServerProcess server({u"--rate"_s, u"0"_s});
    QVERIFY2(server.start(), server.errors().constData());
    ChaosProxy proxy(server.port());
    Crew crew = arrive(server.address(), {u"ana"_s, u"ben"_s});
    Crew behind = arrive({u"127.0.0.1"_s, proxy.port(), true}, {u"dora"_s});
    QVERIFY(crew.size() == 2 && behind.size() == 1);
    crew.push_back(std::move(behind.front()));
    TestPerson &ana = *crew.at(0);
    TestPerson &ben = *crew.at(1);
    TestPerson &dora = *crew.at(2);
    ana.sayMany(3);
    ben.sayMany(3);
    QVERIFY(comesTrue([&] { return all(crew, [](const TestPerson &person) { return person.last == 6; }); }));

    const QString obstacle = bound(server, 0);
    if (!obstacle.isEmpty())
        QSKIP(qPrintable(u"the server's files can't be bounded: "_s + obstacle));
    Patience anas(ana);
    Patience bens(ben);
    Patience doras(dora);
    ana.sayMany(5);
    ben.sayMany(2);
    // Twice for the same message: it was tried again, and no later one went past it.
    QVERIFY(comesTrue([&] { return anas.errors > 5 && bens.errors > 2; }));
    QCOMPARE(ana.client().outbox().size(), 5U);
    QCOMPARE(ben.client().outbox().size(), 2U);

    // What there is can be read, and who is in stays in.
    QCOMPARE(ana.readAll().size(), 6U);
    QCOMPARE(dora.readAll().size(), 6U);
    QVERIFY(all(crew, [](const TestPerson &person) { return person.isOnline() && person.losses == 0; }));

    // Nobody new can be written down, nor somebody who comes back; but it is not for good.
    crew.push_back(std::make_unique<TestPerson>(u"cleo"_s));
    TestPerson &cleo = *crew.back();
    Patience cleos(cleo);
    cleo.goTo(server.address());
    proxy.cut();
    QVERIFY(comesTrue([&] { return cleos.refusals >= 1 && doras.refusals >= 1; }));
    QVERIFY(cleo.refusals.empty() && dora.refusals.empty()); // the clients wait by themselves
    dora.sayMany(1);
    QVERIFY(all(crew, [](const TestPerson &person) { return person.heard.size() <= 6; }));

    QCOMPARE(bound(server, {}), QString());
    QVERIFY(comesTrue([&] { return all(crew, isDone); }));
    QVERIFY(anas.good && bens.good && cleos.good && doras.good);
    QCOMPARE(verdict(server, crew), QString());
    QCOMPARE(cleo.last, 14U);
    QVERIFY(ana.losses == 0 && ben.losses == 0);
}

// Some of it still fits, then a transaction fails in its middle, or in its commit.
void TestDiskFull::aDiskThatFillsUpWhilePeopleTalk()
{
    ServerProcess server({u"--rate"_s, u"0"_s, u"--tls"_s, u"off"_s});
    QVERIFY2(server.start(), server.errors().constData());
    const Crew crew = arrive(server.address(), {u"ana"_s, u"ben"_s, u"cleo"_s});
    QCOMPARE(crew.size(), 3U);
    const QString long_(1500, u'x');
    int refused = 0;
    std::vector<std::unique_ptr<Patience>> patience;
    for (const auto &person : crew)
        patience.push_back(std::make_unique<Patience>(*person));

    for (const int room : {3'000, 9'000, 20'000}) {
        qint64 largest = 0;
        for (const QString &name : {u"confab.db"_s, u"confab.db-wal"_s})
            largest = std::max(largest, QFileInfo(server.dataFolder() + u'/' + name).size());
        const QString obstacle = bound(server, largest + room);
        if (!obstacle.isEmpty())
            QSKIP(qPrintable(u"the server's files can't be bounded: "_s + obstacle));
        const auto errors = [&] {
            int sum = 0;
            for (const auto &each : patience)
                sum += each->errors;
            return sum;
        };
        refused = errors();
        for (int i = 0; i < 10; ++i) {
            for (const auto &person : crew)
                person->say(u"%1 %2"_s.arg(long_).arg(i));
        }
        QVERIFY(comesTrue([&] { return errors() > refused; }));
        QVERIFY(all(crew, [](const TestPerson &person) { return person.isOnline(); }));
        QCOMPARE(bound(server, {}), QString());
        QVERIFY(comesTrue([&] { return all(crew, isDone); }));
    }
    QCOMPARE(verdict(server, crew), QString());
    QCOMPARE(crew.front()->last, 90U);
    QVERIFY(all(crew, [](const TestPerson &person) { return person.losses == 0; }));
    QVERIFY(std::all_of(patience.begin(), patience.end(), [](const auto &each) { return each->good; }));
}

QTEST_GUILESS_MAIN(TestDiskFull)
#include "tst_diskfull.moc"
