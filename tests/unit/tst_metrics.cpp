// SPDX-License-Identifier: MIT
#include "server/metrics/ioturn.h"
#include "server/metrics/metrics.h"

#include "shared/protocol/codes.h"

#include <QTest>

#include <thread>
#include <vector>

using namespace Confab;
using namespace Qt::StringLiterals;

class TestMetrics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countingUpAndDown()
    {
        Counter counter;
        counter.add();
        counter.add(41);
        QCOMPARE(counter.value(), 42);
        Gauge gauge;
        gauge.add(5);
        gauge.add(-7);
        QCOMPARE(gauge.value(), -2);
        gauge.set(9);
        QCOMPARE(gauge.value(), 9);
    }

    void whatPeersSendMakesNoNewWord()
    {
        CounterSet set{"one"_L1, "two"_L1};
        set.add(u"two"_s);
        set.add("two"_L1, 2);
        for (int i = 0; i < 1'000; ++i)
            set.add(QString::number(i));
        QCOMPARE(set.size(), 3);
        QCOMPARE(set.word(2), "other"_L1);
        QCOMPARE(set.value(0), 0);
        QCOMPARE(set.value(1), 3);
        QCOMPARE(set.value(2), 1'000);
        QCOMPARE(set.value(u"two"), 3);
        QCOMPARE(set.value(u"anything"), 1'000);
    }

    void aValueFallsIntoOneBucket()
    {
        Histogram histogram{10, 20, 50};
        for (const quint64 value : {0, 10, 11, 20, 21, 50, 51, 1'000})
            histogram.observe(value);
        QCOMPARE(histogram.bounds(), 3);
        QCOMPARE(histogram.inBucket(0), 2);
        QCOMPARE(histogram.inBucket(1), 2);
        QCOMPARE(histogram.inBucket(2), 2);
        QCOMPARE(histogram.inBucket(3), 2);
        QCOMPARE(histogram.count(), 8);
        QCOMPARE(histogram.sum(), 1'163);
    }

    void threadsLoseNothing()
    {
        constexpr int each = 50'000;
        Metrics metrics;
        std::vector<std::thread> threads;
        for (int i = 0; i < 4; ++i) {
            threads.emplace_back([&] {
                for (int n = 0; n < each; ++n) {
                    metrics.framesReceived.add();
                    metrics.connectionsOpen.add(n % 2 == 0 ? 1 : -1);
                    metrics.errors.add(Code::slowDown);
                    metrics.commit.observe(quint64(n));
                }
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(metrics.framesReceived.value(), quint64(4 * each));
        QCOMPARE(metrics.connectionsOpen.value(), 0);
        QCOMPARE(metrics.errors.value(Code::slowDown), quint64(4 * each));
        QCOMPARE(metrics.commit.count(), quint64(4 * each));
    }

    void aTurnIsAddedOnce()
    {
        Metrics metrics;
        IoTurn turn;
        turn.framesReceived = 2;
        turn.bytesReceived = 30;
        turn.deliveries = 7;
        turn.sent(100);
        turn.sent(500, 3);
        turn.addTo(metrics);
        turn.addTo(metrics); // nothing came since
        QCOMPARE(metrics.framesReceived.value(), 2);
        QCOMPARE(metrics.bytesReceived.value(), 30);
        QCOMPARE(metrics.deliveries.value(), 7);
        QCOMPARE(metrics.framesSent.value(), 4);
        QCOMPARE(metrics.bytesSent.value(), 600);
        QCOMPARE(metrics.rateLimited.value(), 0);
    }

    void everyReasonHasAWord()
    {
        const Metrics metrics;
        for (const QLatin1StringView code : {Code::tooSlow, Code::idle, Code::loginTimeout, Code::replaced,
                                             Code::serverFull, Code::tooManyConnections, Code::shuttingDown})
            QVERIFY2(isKnown(metrics.connectionsClosed, code), code.data());
        for (const QLatin1StringView code : {Code::wrongPassword, Code::nickTaken, Code::serverFull})
            QVERIFY2(isKnown(metrics.refusals, code), code.data());
        for (const QLatin1StringView code : {Code::slowDown, Code::unavailable, Code::badFrame, Code::notAMember})
            QVERIFY2(isKnown(metrics.errors, code), code.data());
    }

private:
    static bool isKnown(const CounterSet &set, QLatin1StringView code)
    {
        for (size_t i = 0; i + 1 < set.size(); ++i) {
            if (set.word(i) == code)
                return true;
        }
        return false;
    }
};

QTEST_APPLESS_MAIN(TestMetrics)
#include "tst_metrics.moc"
