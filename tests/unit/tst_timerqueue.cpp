// SPDX-License-Identifier: MIT
#include "server/net/timerqueue.h"

#include <QTest>
#include <QTimerEvent>

#include <functional>
#include <limits>
#include <vector>

using namespace Confab;

namespace {

constexpr qint64 ms = 1'000'000;

class Hearer : public QObject
{
public:
    std::vector<int> heard;
    std::function<void(int)> then = [](int) {};

protected:
    void timerEvent(QTimerEvent *event) override
    {
        heard.push_back(event->timerId());
        then(event->timerId());
    }
};

} // namespace

// Timers, with a clock that the test holds.
class TestTimerQueue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachInItsTime()
    {
        TimerQueue queue;
        Hearer hearer;
        QVERIFY(!queue.next());
        queue.add(1, 10, Qt::PreciseTimer, &hearer, 0);
        queue.add(2, 5, Qt::PreciseTimer, &hearer, 0);
        QCOMPARE(queue.next(), 5 * ms);
        QCOMPARE(queue.activate(5 * ms - 1), 0);
        QCOMPARE(queue.activate(5 * ms), 1);
        QCOMPARE(queue.next(), 10 * ms);
        QCOMPARE(queue.activate(10 * ms), 2); // the older first
        QCOMPARE(hearer.heard, (std::vector{2, 1, 2}));
        QCOMPARE(queue.next(), 15 * ms);
    }

    void aLateOneDoesntCatchUp()
    {
        TimerQueue queue;
        Hearer hearer;
        queue.add(1, 10, Qt::PreciseTimer, &hearer, 0);
        QCOMPARE(queue.activate(12 * ms), 1);
        QCOMPARE(queue.next(), 20 * ms); // a little late: it keeps its step
        QCOMPARE(queue.activate(95 * ms), 1);
        QCOMPARE(queue.activate(95 * ms), 0);
        QCOMPARE(queue.next(), 105 * ms);
    }

    void anIntervalOfZeroComesOnceATurn()
    {
        TimerQueue queue;
        Hearer hearer;
        queue.add(1, 0, Qt::CoarseTimer, &hearer, 7);
        queue.add(2, 0, Qt::CoarseTimer, &hearer, 7);
        QCOMPARE(queue.activate(7), 0); // and isn't counted: it would keep processEvents() for ever
        QCOMPARE(queue.activate(7), 0);
        QCOMPARE(hearer.heard, (std::vector{1, 2, 1, 2}));
    }

    void oneKillsItselfAndOthers()
    {
        TimerQueue queue;
        Hearer hearer;
        for (int id = 1; id <= 4; ++id)
            queue.add(id, 5, Qt::PreciseTimer, &hearer, 0);
        hearer.then = [&](int id) {
            QVERIFY(queue.remove(id) && !queue.remove(id));
            if (id == 1)
                QVERIFY(queue.remove(3));
        };
        QCOMPARE(queue.activate(5 * ms), 3);
        QCOMPARE(hearer.heard, (std::vector{1, 2, 4}));
        QVERIFY(!queue.next());
    }

    // A number that was given back goes to the next timer that is started.
    void oneIsStartedAgainInItsOwnEvent()
    {
        TimerQueue queue;
        Hearer hearer;
        queue.add(1, 5, Qt::PreciseTimer, &hearer, 0);
        hearer.then = [&](int id) {
            QVERIFY(queue.remove(id));
            queue.add(id, 30, Qt::PreciseTimer, &hearer, 5 * ms);
        };
        QCOMPARE(queue.activate(5 * ms), 1);
        QCOMPARE(queue.next(), 35 * ms);
        QCOMPARE(queue.activate(10 * ms), 0);
        QCOMPARE(queue.activate(35 * ms), 1);
        QCOMPARE(hearer.heard.size(), size_t(2));
    }

    void oneThatIsStartedInAnEventWaitsForTheNextTime()
    {
        TimerQueue queue;
        Hearer hearer;
        int next = 1;
        hearer.then = [&](int) { queue.add(++next, 0, Qt::PreciseTimer, &hearer, 5 * ms); };
        queue.add(1, 5, Qt::PreciseTimer, &hearer, 0);
        queue.activate(5 * ms);
        QCOMPARE(hearer.heard, std::vector{1});
        queue.activate(5 * ms);
        QCOMPARE(hearer.heard, (std::vector{1, 2}));
    }

    // An event loop inside of an event: others go on, this one doesn't come again, nor is it waited for.
    void anEventMayActivateOthers()
    {
        TimerQueue queue;
        Hearer hearer;
        queue.add(1, 5, Qt::PreciseTimer, &hearer, 0);
        queue.add(2, 7, Qt::PreciseTimer, &hearer, 0);
        hearer.then = [&](int id) {
            if (id != 1 || hearer.heard.size() > 1)
                return;
            QCOMPARE(queue.next(), 7 * ms);
            QCOMPARE(queue.remaining(1, 5 * ms), 5);
            QCOMPARE(queue.activate(50 * ms), 1);
            QCOMPARE(queue.next(), 57 * ms);
        };
        QCOMPARE(queue.activate(5 * ms), 1);
        QCOMPARE(hearer.heard, (std::vector{1, 2}));
        QCOMPARE(queue.next(), 10 * ms);
        QCOMPARE(queue.activate(57 * ms), 2);
    }

    void coarseOnesShareMoments()
    {
        TimerQueue queue;
        Hearer hearer;
        for (int id = 0; id < 100; ++id)
            queue.add(id, 1000 + id % 7, Qt::CoarseTimer, &hearer, id * ms / 3);
        int moments = 0;
        while (hearer.heard.size() < 100) {
            const auto next = queue.next();
            QVERIFY(next && *next >= 1000 * ms && *next <= 1090 * ms);
            QCOMPARE(*next % ms, 0);
            queue.activate(*next);
            ++moments;
        }
        QVERIFY(moments <= 4);
    }

    // Rounding doesn't add up.
    void aCoarseOneKeepsItsRate()
    {
        TimerQueue queue;
        Hearer hearer;
        queue.add(1, 99, Qt::CoarseTimer, &hearer, 1);
        for (int i = 1; i <= 1000; ++i) {
            QVERIFY(*queue.next() >= i * 99 * ms && *queue.next() <= (i * 99 + 5) * ms);
            QCOMPARE(queue.activate(*queue.next()), 1);
        }
    }

    void veryCoarseOnesComeOnTheSecond()
    {
        TimerQueue queue;
        Hearer hearer;
        queue.add(1, 60'000, Qt::VeryCoarseTimer, &hearer, 123 * ms);
        QCOMPARE(queue.next(), 61'000 * ms);
    }

    void whatIsKnownOfThem()
    {
        TimerQueue queue;
        Hearer one;
        Hearer two;
        queue.add(1, 10, Qt::PreciseTimer, &one, 0);
        queue.add(2, 20, Qt::CoarseTimer, &two, 0);
        queue.add(3, 30, Qt::VeryCoarseTimer, &one, 0);
        QCOMPARE(queue.remaining(1, 0), 10);
        QCOMPARE(queue.remaining(1, 9 * ms + 1), 1);
        QCOMPARE(queue.remaining(1, 99 * ms), 0);
        QCOMPARE(queue.remaining(4, 0), -1);
        QCOMPARE(queue.timersOf(&one).size(), 2);
        QCOMPARE(queue.timersOf(&two).size(), 1);
        QCOMPARE(queue.timersOf(&two).first().timerId, 2);
        QCOMPARE(queue.timersOf(&two).first().interval, 20);
        QCOMPARE(queue.timersOf(&two).first().timerType, Qt::CoarseTimer);
        QVERIFY(queue.removeAll(&one) && !queue.removeAll(&one));
        QCOMPARE(queue.activate(100 * ms), 1);
        QCOMPARE(two.heard, std::vector{2});
    }

    void anIntervalThatNeverEnds()
    {
        TimerQueue queue;
        Hearer hearer;
        queue.add(1, std::numeric_limits<qint64>::max(), Qt::CoarseTimer, &hearer, 1'000'000 * ms);
        QVERIFY(*queue.next() > 0);
        QVERIFY(queue.remaining(1, 0) > 0);
    }
};

QTEST_GUILESS_MAIN(TestTimerQueue)
#include "tst_timerqueue.moc"
