// SPDX-License-Identifier: MIT
#include "shared/base/rarelog.h"

#include <QTest>

#include <thread>
#include <vector>

using namespace Confab;
using namespace Qt::StringLiterals;

class TestRareLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstIsLoggedAtOnce()
    {
        RareLog log;
        QCOMPARE(log.admit(0), std::optional<quint64>(0));
        QVERIFY(!log.admit(0));
    }
    void oneAMinuteTellsOfTheOthers()
    {
        RareLog log;
        QCOMPARE(log.admit(500), std::optional<quint64>(0));
        for (quint64 now = 501; now < 60'500; now += 100)
            QVERIFY(!log.admit(now));
        QCOMPARE(log.admit(60'500), std::optional<quint64>(600));
        QVERIFY(!log.admit(60'501));
        QCOMPARE(log.admit(500'000), std::optional<quint64>(1));
    }
    void theLastOnesOfAFloodAreToldOf()
    {
        RareLog log(1'000);
        QVERIFY(!log.overdue(0));
        QVERIFY(log.admit(0));
        QVERIFY(!log.overdue(5'000)); // nothing was left out
        QVERIFY(log.admit(5'000));
        QVERIFY(!log.admit(5'001));
        QVERIFY(!log.overdue(5'999));
        QCOMPARE(log.overdue(6'000), std::optional<quint64>(1));
        QVERIFY(!log.overdue(7'000));
        QVERIFY(!log.admit(6'500)); // that line was this minute's
    }
    void manyThreadsLogOneOfTheirs()
    {
        constexpr int each = 20'000;
        RareLog log;
        std::atomic<int> logged = 0;
        std::vector<std::thread> threads;
        for (int i = 0; i < 4; ++i) {
            threads.emplace_back([&] {
                for (int n = 0; n < each; ++n)
                    logged += log.admit(1'000) ? 1 : 0;
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(logged.load(), 1);
        QCOMPARE(log.admit(61'000), std::optional<quint64>(4 * each - 1));
    }
    void theTextOfThem()
    {
        QCOMPARE(leftOutText(0), QString());
        QCOMPARE(leftOutText(7), u" (and 7 more that were not logged)"_s);
    }
};

QTEST_APPLESS_MAIN(TestRareLog)
#include "tst_rarelog.moc"
