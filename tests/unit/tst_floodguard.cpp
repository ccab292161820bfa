// SPDX-License-Identifier: MIT
#include "server/net/floodguard.h"
#include "server/net/framedeadline.h"
#include "server/net/inboxcredit.h"

#include <QTest>

using namespace Confab;

namespace {

struct Tally {
    int read = 0;
    int passed = 0;
    int pauses = 0;
};

// Frames of a peer that sends without end, as many as are read, for that long.
Tally endless(FloodGuard &guard, quint64 millis, bool hasNonce)
{
    Tally tally;
    for (quint64 now = 0; now < millis; ++now) {
        if (const auto at = guard.resumesAt()) {
            if (now < *at)
                continue;
            guard.resume();
        }
        for (int i = 0; i < 1'000 && !guard.resumesAt(); ++i) {
            const auto verdict = guard.take(now, 1, hasNonce);
            ++tally.read;
            tally.passed += verdict.passes ? 1 : 0;
            tally.pauses += verdict.pauses ? 1 : 0;
        }
    }
    return tally;
}

} // namespace

// What one connection may cost, whatever it sends.
class TestFloodGuard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoWaitsIsHeard()
    {
        FloodGuard guard(5, 20, 64, 0);
        for (int i = 0; i < 20; ++i)
            QVERIFY(guard.take(0, 1, true).passes);
        const auto dropped = guard.take(0, 1, true);
        QVERIFY(!dropped.passes && !dropped.pauses);
        QCOMPARE(dropped.retry, quint64(1'000));
        // What was on its way already is dropped too, so that it doesn't pass what was dropped before it.
        QCOMPARE(guard.take(400, 1, true).retry, quint64(600));
        QVERIFY(guard.take(400, 1, false).passes); // in no order
        QVERIFY(guard.take(1'000, 1, true).passes);
    }

    void anEndlessFloodIsHardlyRead()
    {
        for (const bool hasNonce : {false, true}) {
            FloodGuard guard(5, 20, 64, 0);
            const Tally tally = endless(guard, 60'000, hasNonce);
            QVERIFY2(tally.read <= 20 + 61 * (64 + 5), qPrintable(QString::number(tally.read)));
            QVERIFY(tally.pauses >= 30);
            QVERIFY(tally.passed >= 20);
        }
    }

    // Frames that waited in the system's buffers while it paused are older than what was dropped before.
    void nothingPassesWhatWasDroppedBefore()
    {
        FloodGuard guard(5, 20, 64, 0);
        int sent = 0;
        while (!guard.resumesAt()) {
            static_cast<void>(guard.take(0, 1, true));
            ++sent;
        }
        QCOMPARE(sent, 20 + 64);
        QCOMPARE(*guard.resumesAt(), quint64(1'000));
        guard.resume();
        for (int i = 0; i < 30; ++i) {
            const auto verdict = guard.take(1'000, 1, true);
            QVERIFY(!verdict.passes && !verdict.pauses);
            QCOMPARE(verdict.retry, quint64(1'000));
        }
        QVERIFY(guard.take(2'000, 1, true).passes);
    }

    void aDearFrameIsOwed()
    {
        FloodGuard guard(5, 20, 64, 0);
        for (int i = 0; i < 5; ++i)
            QVERIFY(guard.take(0, 4, false).passes);
        QVERIFY(!guard.take(0, 4, false).passes);
        QVERIFY(guard.take(200, 4, false).passes); // where there is room for one
        QVERIFY(!guard.take(900, 1, false).passes);
        QVERIFY(guard.take(1'000, 1, false).passes);
    }

    void noRateIsNoLimit()
    {
        FloodGuard guard(0, 0, 1, 0);
        for (int i = 0; i < 10'000; ++i)
            QVERIFY(guard.take(0, 5, true).passes);
    }

    void aBegunFrameHasToEnd()
    {
        FrameDeadline deadline(30'000);
        QVERIFY(!deadline.isLate(0, 0, false));
        QVERIFY(!deadline.isLate(100'000, 0, true));
        QVERIFY(!deadline.isLate(129'999, 0, true));
        QVERIFY(deadline.isLate(130'000, 0, true));
    }

    void framesThatEndAreNeverLate()
    {
        FrameDeadline deadline(30'000);
        for (quint64 frames = 0; frames < 100; ++frames)
            QVERIFY(!deadline.isLate(frames * 29'000, frames, true)); // each look sees the beginning of another
    }

    void whoIsNotReadIsNotLate()
    {
        FrameDeadline deadline(30'000);
        QVERIFY(!deadline.isLate(0, 0, true));
        deadline.restart();
        QVERIFY(!deadline.isLate(60'000, 0, true));
        QVERIFY(deadline.isLate(90'000, 0, true));
    }

    void creditIsSpentWhileTheHubIsBusy()
    {
        InboxCredit credit(10'000);
        int marks = 0;
        int frames = 0;
        for (; !credit.isSpent(); ++frames)
            marks += credit.spend(744) ? 1 : 0; // counted as 1,000
        QCOMPARE(frames, 10);
        QCOMPARE(marks, 1);
        QVERIFY(credit.earn()); // what went after the mark needs one of its own
        QVERIFY(!credit.isSpent());
        QVERIFY(!credit.earn());
        for (int i = 0; i < 4; ++i)
            QVERIFY(!credit.spend(744));
        QVERIFY(credit.spend(744));
    }

    void oneFrameMayAlwaysGo()
    {
        InboxCredit credit(10);
        QVERIFY(!credit.isSpent());
        QVERIFY(credit.spend(65'536));
        QVERIFY(credit.isSpent());
        QVERIFY(!credit.earn());
        QVERIFY(!credit.isSpent());
    }
};

QTEST_APPLESS_MAIN(TestFloodGuard)
#include "tst_floodguard.moc"
