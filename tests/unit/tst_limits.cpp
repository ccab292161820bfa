// SPDX-License-Identifier: MIT
#include "server/net/addresskey.h"
#include "server/net/addressslots.h"
#include "server/net/ratelimiter.h"
#include "server/net/threadfanout.h"

#include <QTest>

using namespace Confab;
using namespace Qt::StringLiterals;

class TestLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBurstThenTheRate()
    {
        RateLimiter limiter(5, 20, 0);
        for (int i = 0; i < 20; ++i)
            QVERIFY(limiter.take(0));
        QVERIFY(!limiter.take(0));
        QVERIFY(!limiter.take(199));
        QVERIFY(limiter.take(200));
        QVERIFY(!limiter.take(200));
        QCOMPARE(limiter.wait(200), 1000); // a second's worth
        int passed = 0;
        for (quint64 now = 200; now <= 10'200; ++now)
            passed += limiter.take(now) ? 1 : 0;
        QCOMPARE(passed, 50);
    }
    void waitingIsEnough()
    {
        RateLimiter limiter(5, 3, 1000);
        while (limiter.take(1000)) {
        }
        const quint64 retry = limiter.wait(1000);
        QCOMPARE(retry, 600); // a full bucket
        for (int i = 0; i < 3; ++i)
            QVERIFY(limiter.take(1000 + retry));
    }
    void aLongSilenceOverflowsNothing()
    {
        RateLimiter limiter(1'000'000, 5, 0);
        while (limiter.take(0)) {
        }
        for (int i = 0; i < 5; ++i)
            QVERIFY(limiter.take(~quint64(0)));
        QVERIFY(!limiter.take(~quint64(0)));
        QVERIFY(!limiter.take(5)); // a clock that goes backwards gives nothing
    }
    void noRateIsNoLimit()
    {
        RateLimiter limiter(0, 0, 0);
        for (int i = 0; i < 1000; ++i)
            QVERIFY(limiter.take(0));
    }

    void placesOfAnAddress()
    {
        auto slots_ = std::make_shared<AddressSlots>(2);
        const quint64 one = addressKey(QHostAddress(u"10.0.0.1"_s));
        auto first = slots_->take(one);
        auto second = slots_->take(addressKey(QHostAddress(u"::ffff:10.0.0.1"_s))); // the same, as IPv6 sockets see it
        QVERIFY(first && second);
        QVERIFY(!slots_->take(one));
        QVERIFY(slots_->take(addressKey(QHostAddress(u"10.0.0.2"_s))));
        second.reset();
        QVERIFY(slots_->take(one));
    }
    void aNetworkOfOneIPv6Client()
    {
        auto slots_ = std::make_shared<AddressSlots>(1);
        auto first = slots_->take(addressKey(QHostAddress(u"2001:db8:1:2::1"_s)));
        QVERIFY(first);
        QVERIFY(!slots_->take(addressKey(QHostAddress(u"2001:db8:1:2::2"_s))));
        QVERIFY(slots_->take(addressKey(QHostAddress(u"2001:db8:1:3::1"_s))));
    }
    void noLimitOfPlaces()
    {
        auto slots_ = std::make_shared<AddressSlots>(0);
        std::vector<std::unique_ptr<AddressSlots::Slot>> held;
        for (int i = 0; i < 500; ++i)
            QVERIFY(held.emplace_back(slots_->take(addressKey(QHostAddress(u"10.0.0.1"_s)))));
    }

    void aConnectionKnowsItsThread()
    {
        QCOMPARE(threadOf(makeConnectionId(1, 0)), 0);
        QCOMPARE(threadOf(makeConnectionId(~quint64(0) >> 10, 255)), 255);
        QVERIFY(makeConnectionId(1, 1) != makeConnectionId(2, 1));
    }
};

QTEST_APPLESS_MAIN(TestLimits)
#include "tst_limits.moc"
