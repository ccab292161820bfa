// SPDX-License-Identifier: MIT
#include "shared/client/outbox.h"
#include "shared/client/pacer.h"

#include <QTest>

using namespace Confab;
using namespace Qt::StringLiterals;

namespace {

Nonce nonceOf(quint8 number)
{
    Nonce nonce;
    nonce.bytes.fill(number);
    return nonce;
}

Outbox boxOf(int count)
{
    Outbox box;
    for (int i = 1; i <= count; ++i)
        box.add(Unconfirmed{Say{lobby, nonceOf(quint8(i)), QString::number(i), {}, false}, 0, {}});
    return box;
}

// Everything that would be sent now, in order.
QString drain(Outbox &box)
{
    QString sent;
    while (const Unconfirmed *message = box.next()) {
        sent += message->say()->text;
        box.advance();
    }
    return sent;
}

} // namespace

class TestOutbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itSendsInOrderAndOnce()
    {
        Outbox box = boxOf(3);
        QCOMPARE(drain(box), u"123"_s);
        QCOMPARE(drain(box), QString());
        QCOMPARE(box.entries().size(), 3U);
        box.rewind();
        QCOMPARE(drain(box), u"123"_s);
    }

    void confirmedOnesLeave()
    {
        Outbox box = boxOf(4);
        box.advance();
        box.advance();
        QVERIFY(box.remove(nonceOf(1)));
        QVERIFY(!box.remove(nonceOf(1)));
        QCOMPARE(drain(box), u"34"_s);
        box.rewind();
        QVERIFY(box.remove(nonceOf(3)));
        QCOMPARE(drain(box), u"24"_s);
    }

    void aHeldOneHoldsAllBehindIt()
    {
        Outbox box = boxOf(4);
        QCOMPARE(drain(box), u"1234"_s);
        box.holdFrom(nonceOf(2), 500);
        box.holdFrom(nonceOf(3), 400); // answered in the same way, later and shorter
        QCOMPARE(box.heldUntil(), 500U);
        QCOMPARE(drain(box), u"234"_s);
        box.holdFrom(nonceOf(9), 9000); // of somebody else
        QCOMPARE(box.heldUntil(), 500U);
    }

    void failedOnesAreLeftOut()
    {
        Outbox box = boxOf(3);
        QVERIFY(box.fail(nonceOf(2), u"no"_s));
        QVERIFY(!box.fail(nonceOf(2), u"again"_s));
        QCOMPARE(drain(box), u"13"_s);
        QVERIFY(box.requeue(nonceOf(2)));
        QVERIFY(!box.requeue(nonceOf(2)));
        QCOMPARE(drain(box), u"2"_s);
        box.rewind();
        QCOMPARE(drain(box), u"132"_s);
        std::vector<Nonce> failed;
        for (const Outbox::Failure &failure : box.failAll(u"gone"_s))
            failed.push_back(failure.nonce);
        QVERIFY((failed == std::vector<Nonce>{nonceOf(1), nonceOf(3), nonceOf(2)}));
        QVERIFY(box.failAll(u"gone"_s).empty());
        box.rewind();
        QCOMPARE(drain(box), QString());
    }

    void thePacerStaysBelowRateAndBurst_data()
    {
        QTest::addColumn<quint64>("rate");
        QTest::addColumn<quint64>("burst");
        QTest::newRow("default") << quint64(5) << quint64(20);
        QTest::newRow("slowest") << quint64(1) << quint64(1);
        QTest::newRow("no burst") << quint64(3) << quint64(0);
        QTest::newRow("two") << quint64(7) << quint64(2);
        QTest::newRow("fast") << quint64(1000) << quint64(5000);
        QTest::newRow("absurd") << ~quint64(0) << ~quint64(0);
    }
    void thePacerStaysBelowRateAndBurst()
    {
        QFETCH(quint64, rate);
        QFETCH(quint64, burst);
        // A server's bucket, full at the beginning, as a mirror; times in thousandths of a frame.
        const double most = double(std::max<quint64>(burst, 1));
        double bucket = most;
        quint64 time = 1000;
        quint64 filled = time;
        Pacer pacer(rate, burst, time);
        for (int i = 0; i < 500; ++i) {
            const quint64 at = pacer.goesAt(time);
            QVERIFY(at >= time && at - time <= 1051 / std::max<quint64>(1, std::min<quint64>(rate, 1051)) + 2);
            time = at;
            QVERIFY(pacer.mayGo(time));
            pacer.went(time);
            bucket = std::min(most, bucket + double(time - filled) * double(rate) / 1000.0);
            filled = time;
            QVERIFY2(bucket >= 1, qPrintable(QString::number(i)));
            bucket -= 1;
        }
    }

    // As a server counts it: it may go where there is room for one, and what it costs beyond is waited for.
    void aDearFrameTakesItsTime()
    {
        Pacer pacer(5, 20, 1'000);
        quint64 time = 1'000;
        for (int i = 0; i < 10; ++i) {
            time = pacer.goesAt(time);
            pacer.went(time, 4);
        }
        QVERIFY(time >= 1'000 + (9 * 4 - 19) * 200);
    }

    void rateZeroIsAnySpeed()
    {
        Pacer pacer(0, 1, 77);
        for (int i = 0; i < 10'000; ++i)
            pacer.went(77);
        QVERIFY(pacer.mayGo(77));
    }

    void restRefillsTheBurst()
    {
        Pacer pacer(5, 20, 0);
        int first = 0;
        for (; pacer.mayGo(0); ++first)
            pacer.went(0);
        QVERIFY(first >= 15 && first <= 20);
        int second = 0;
        for (; pacer.mayGo(60'000); ++second)
            pacer.went(60'000);
        QCOMPARE(second, first);
    }
};

QTEST_GUILESS_MAIN(TestOutbox)
#include "tst_outbox.moc"
