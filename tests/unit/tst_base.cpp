// SPDX-License-Identifier: MIT
#include "shared/base/backoff.h"
#include "shared/base/handoverqueue.h"
#include "shared/base/result.h"

#include <QTest>

#include <thread>

using namespace Confab;
using namespace Qt::StringLiterals;

class TestBase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void backOffDoublesUpToItsLongest()
    {
        const BackOff backOff;
        constexpr quint32 middle = 0x8000'0000;
        QCOMPARE(backOff.delay(0, middle), 500);
        QCOMPARE(backOff.delay(1, middle), 1000);
        QCOMPARE(backOff.delay(5, middle), 16'000);
        QCOMPARE(backOff.delay(6, middle), 30'000);
        QCOMPARE(backOff.delay(1'000'000, middle), 30'000);
        QCOMPARE(backOff.delay(0, 0), 350);
        QCOMPARE(backOff.delay(0, 0xffff'ffff), 650);
    }

    void resultIsAValueOrAnError()
    {
        const Result<int> good = 7;
        const Result<int> bad = Error{u"code"_s, u"text"_s};
        QVERIFY(good.ok() && *good == 7);
        QVERIFY(!bad.ok());
        QCOMPARE(bad.error().code, u"code"_s);
    }

    // Many threads push; every value arrives once, in the order of its thread, and only the push that finds
    // the queue empty asks for the owner to be woken.
    void queueHandsOverEverythingOnce()
    {
        HandoverQueue<int> queue;
        QVERIFY(queue.push(1));
        QVERIFY(!queue.push(2));
        std::vector<int> taken;
        queue.take(taken);
        QCOMPARE(taken, (std::vector<int>{1, 2}));
        taken.clear();

        constexpr int each = 10'000;
        std::vector<std::thread> threads;
        for (int t = 0; t < 4; ++t) {
            threads.emplace_back([&queue, t] {
                std::vector<int> batch;
                for (int i = 0; i < each; ++i) {
                    batch.push_back(t * each + i);
                    if (i % 7 == 0)
                        static_cast<void>(queue.push(batch));
                }
                static_cast<void>(queue.push(batch));
            });
        }
        std::vector<int> all;
        while (all.size() < 4 * each) {
            queue.take(taken);
            all.insert(all.end(), taken.begin(), taken.end());
            taken.clear();
        }
        for (std::thread &thread : threads)
            thread.join();
        std::vector<int> last(4, -1);
        for (const int value : all) {
            QVERIFY(value % each > last[size_t(value / each)]);
            last[size_t(value / each)] = value % each;
        }
        QCOMPARE(all.size(), size_t(4 * each));
    }
};

QTEST_APPLESS_MAIN(TestBase)
#include "tst_base.moc"
