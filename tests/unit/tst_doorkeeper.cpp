// SPDX-License-Identifier: MIT
#include "server/net/addresskey.h"
#include "server/net/addressrates.h"
#include "server/net/doorkeeper.h"
#include "server/net/fairreader.h"
#include "server/net/netsettings.h"
#include "tests/support/fakeclock.h"

#include <QTest>

using namespace Confab;
using namespace Qt::StringLiterals;

namespace {

// Keeps what it is asked until the test answers.
class SlowReader : public LogReader
{
public:
    std::vector<RoomId> begun;
    std::deque<std::function<void(PageResult)>> waiting;

    void read(const PageRequest &request, std::function<void(PageResult)> done) override
    {
        begun.push_back(request.room);
        waiting.push_back(std::move(done));
    }
    void search(const Seek &, std::function<void(PageResult)> done) override { waiting.push_back(std::move(done)); }
    void answer()
    {
        const auto done = std::move(waiting.front());
        waiting.pop_front();
        done({});
    }
};

PageRequest pageOf(quint64 room)
{
    PageRequest request;
    request.room = RoomId{room};
    return request;
}

} // namespace

// Who may come in, and whose turn it is, by address.
class TestDoorkeeper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatCountsAsOneAddress()
    {
        const auto key = [](const char *address) { return addressKey(QHostAddress(QString::fromLatin1(address))); };
        QCOMPARE(key("10.0.0.1"), key("::ffff:10.0.0.1"));
        QVERIFY(key("10.0.0.1") != key("10.0.0.2"));
        QCOMPARE(key("2001:db8:1:2::1"), key("2001:db8:1:2:ffff::2"));
        QVERIFY(key("2001:db8:1:2::1") != key("2001:db8:1:3::1"));
        QVERIFY(key("::1") != key("0.0.0.0"));
    }

    void aBurstOfConnectionsThenTheRate()
    {
        AddressRates rates(50, 100, 1'000);
        int came = 0;
        while (rates.take(1, 5'000) == 0)
            ++came;
        QCOMPARE(came, 100);
        QCOMPARE(rates.take(1, 5'000), quint64(20));
        QCOMPARE(rates.take(1, 5'019), quint64(1));
        QCOMPARE(rates.take(1, 5'020), quint64(0));
        QVERIFY(rates.take(1, 5'020) > 0);
        QCOMPARE(rates.take(2, 5'020), quint64(0)); // another address
        for (quint64 now = 5'021; now <= 15'020; ++now)
            came += rates.take(1, now) == 0 ? 1 : 0;
        QCOMPARE(came, 100 + 500);
    }

    void noRateIsNoLimit()
    {
        AddressRates rates(0, 0, 10);
        for (int i = 0; i < 1'000; ++i)
            QCOMPARE(rates.take(1, 0), quint64(0));
        QCOMPARE(rates.remembered(), 0);
    }

    void addressesAreForgotten()
    {
        AddressRates rates(1, 10, 10'000);
        for (quint64 address = 0; address < 5'000; ++address)
            QCOMPARE(rates.take(address, 0), quint64(0));
        for (quint64 address = 5'000; address < 10'000; ++address)
            QCOMPARE(rates.take(address, 60'000), quint64(0));
        QVERIFY(rates.remembered() <= 10'000);
        for (quint64 address = 0; address < 100'000; ++address)
            static_cast<void>(rates.take(address, 60'001));
        QVERIFY2(rates.remembered() <= 10'000, qPrintable(QString::number(rates.remembered())));
    }

    void tooManyOfAnAddressAreToldButNotAllOfThem()
    {
        NetSettings settings;
        settings.maxPerAddress = 3;
        settings.connectRate = 0;
        FakeClock clock;
        Metrics metrics;
        Doorkeeper keeper(settings, clock, metrics);
        const QHostAddress one(u"10.0.0.1"_s);
        std::vector<Doorkeeper::Verdict> in;
        for (int i = 0; i < 3; ++i) {
            in.push_back(keeper.ask(one));
            QVERIFY(std::holds_alternative<Doorkeeper::Admit>(in.back()));
        }
        int told = 0;
        for (int i = 0; i < 1'000; ++i) {
            const auto verdict = keeper.ask(one);
            QVERIFY(!std::holds_alternative<Doorkeeper::Admit>(verdict));
            if (const auto *tell = std::get_if<Doorkeeper::Tell>(&verdict)) {
                ++told;
                QCOMPARE(tell->retry, Span(30'000));
            }
        }
        QCOMPARE(told, 32);
        QCOMPARE(metrics.connectionsTurnedAway.value(TurnedAway::address), quint64(1'000));
        clock.advance(1'000);
        QVERIFY(std::holds_alternative<Doorkeeper::Tell>(keeper.ask(one)));
        QVERIFY(std::holds_alternative<Doorkeeper::Admit>(keeper.ask(QHostAddress(u"10.0.0.2"_s))));
        in.pop_back();
        QVERIFY(std::holds_alternative<Doorkeeper::Admit>(keeper.ask(one)));
    }

    void whoConnectsTooOftenWaits()
    {
        NetSettings settings;
        settings.maxPerAddress = 10;
        settings.connectRate = 50;
        settings.connectBurst = 100;
        FakeClock clock;
        Metrics metrics;
        Doorkeeper keeper(settings, clock, metrics);
        const QHostAddress one(u"10.0.0.1"_s);
        int came = 0;
        for (int i = 0; i < 150; ++i) // and drops at once
            came += std::holds_alternative<Doorkeeper::Admit>(keeper.ask(one)) ? 1 : 0;
        QCOMPARE(came, 100);
        QCOMPARE(metrics.connectionsTurnedAway.value(TurnedAway::churn), quint64(50));
        clock.advance(2'000);
        const auto verdict = keeper.ask(one);
        QVERIFY(std::holds_alternative<Doorkeeper::Admit>(verdict));
    }

    // All whom an address may have at a time lost their connection at once, and come back.
    void aSchoolComesBackAfterARestart()
    {
        NetSettings settings;
        settings.maxPerAddress = 5'000;
        FakeClock clock;
        Metrics metrics;
        Doorkeeper keeper(settings, clock, metrics);
        std::vector<Doorkeeper::Verdict> in;
        for (int i = 0; i < 5'000; ++i) {
            in.push_back(keeper.ask(QHostAddress(u"192.0.2.1"_s)));
            QVERIFY(std::holds_alternative<Doorkeeper::Admit>(in.back()));
        }
    }

    void eachAddressHasItsTurnToRead()
    {
        SlowReader log;
        FairReader reader(log, 2, 1);
        std::vector<quint64> done;
        const auto ask = [&](quint64 address, quint64 room) {
            reader.read(address, pageOf(room), [&done, room](const PageResult &) { done.push_back(room); });
        };
        for (quint64 room = 100; room < 110; ++room)
            ask(1, room);
        ask(2, 200);
        ask(3, 300);
        ask(2, 201);
        while (!log.waiting.empty()) {
            QVERIFY(log.waiting.size() <= 2);
            log.answer();
        }
        QCOMPARE(done, (std::vector<quint64>{100, 101, 102, 200, 300, 103, 201, 104, 105, 106, 107, 108, 109}));
    }

    void searchesWaitForNoPages()
    {
        SlowReader log;
        FairReader reader(log, 1, 1);
        int found = 0;
        reader.read(1, pageOf(1), [](const PageResult &) {});
        reader.search(1, {}, [&found](const PageResult &) { ++found; });
        reader.search(2, {}, [&found](const PageResult &) { ++found; });
        QCOMPARE(log.waiting.size(), size_t(2));
        log.answer();
        log.answer();
        log.answer();
        QCOMPARE(found, 2);
    }
};

QTEST_APPLESS_MAIN(TestDoorkeeper)
#include "tst_doorkeeper.moc"
