// SPDX-License-Identifier: MIT
#include "gui-client/app/language.h"
#include "tests/gui/windowkit.h"
#include "tests/support/fakeclock.h"
#include "tests/support/serverprocess.h"

#include <QRegularExpression>
#include <QSignalSpy>

using namespace Confab;

// The banner over the timeline while there is no connection: real windows, the real server, and a clock that goes on
// only where a test says so.
class TestBanner : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Language> m_language;

    static void slowDown(Desk &desk, FakeClock &clock)
    {
        ClientTimings timings;
        timings.look = 20;
        timings.pingAfter = timings.lostAfter = 24 * 3'600'000ULL; // by this clock nothing else is to happen
        timings.backOff = {60'000, 60'000};
        desk.setClock(clock);
        desk.setTimings(timings);
    }
    // That the banner counts; -1: it tells of none.
    static int seconds(Desk &desk)
    {
        static const QRegularExpression count(u"Trying again in (\\d+) s\\."_s);
        const QRegularExpressionMatch match = count.match(desk.shown("bannerText"));
        return match.hasMatch() ? match.captured(1).toInt() : -1;
    }
    static bool isFirstOfMinute(int seconds) { return seconds >= 42 && seconds <= 78; } // that far delays are spread

private Q_SLOTS:
    void initTestCase() { m_language = std::make_unique<Language>(u"en"_s); }
    void cleanupTestCase() { m_language.reset(); }

    void itCountsDownToTheNextTry()
    {
        ServerProcess server;
        QVERIFY2(server.start(), server.errors().constData());
        FakeClock clock;
        Desk ana;
        slowDown(ana, clock);
        ana.connectTo(server.address(), u"ana"_s);
        QTRY_VERIFY(ana.isOnline());
        QVERIFY(!ana.isShown("banner"));
        const QSignalSpy lost(&ana.chat().client(), &ChatClient::lost);
        server.kill();
        QTRY_VERIFY(ana.isShown("banner"));
        const int first = seconds(ana);
        QVERIFY2(isFirstOfMinute(first), qPrintable(ana.shown("bannerText")));
        QCOMPARE(ana.shown("bannerText"), u"Connection lost. Trying again in %1 s. You can keep writing."_s.arg(first));

        clock.advance(1'000);
        QTRY_COMPARE(seconds(ana), first - 1);
        clock.advance(30'000);
        QTRY_COMPARE(seconds(ana), first - 31);
        clock.advance(quint64(first - 32) * 1'000);
        QTRY_COMPARE(seconds(ana), 1);
        QCOMPARE(lost.count(), 1); // and not tried once before

        // Nobody is there yet: it counts anew.
        clock.advance(1'000);
        QTRY_COMPARE(lost.count(), 2);
        QTRY_VERIFY2(isFirstOfMinute(seconds(ana)), qPrintable(ana.shown("bannerText")));
        QVERIFY2(server.start(), server.errors().constData());
        clock.advance(80'000);
        QTRY_VERIFY(ana.isOnline());
        QTRY_VERIFY(!ana.isShown("banner"));
    }

    void tryNowDoesntWaitForItsEnd()
    {
        ServerProcess server;
        QVERIFY2(server.start(), server.errors().constData());
        FakeClock clock;
        Desk ana;
        slowDown(ana, clock);
        ana.connectTo(server.address(), u"ana"_s);
        QTRY_VERIFY(ana.isOnline());
        const QSignalSpy lost(&ana.chat().client(), &ChatClient::lost);
        server.kill();
        QTRY_VERIFY(ana.isShown("bannerAction"));
        QCOMPARE(ana.shown("bannerAction"), u"Try now"_s);
        ana.say(u"written meanwhile"_s);

        // Nobody is there yet: it was tried, and the next time is counted to.
        clock.advance(40'000);
        QTRY_VERIFY(seconds(ana) < 40);
        ana.click("bannerAction");
        QTRY_COMPARE(lost.count(), 2);
        QTRY_VERIFY2(isFirstOfMinute(seconds(ana)), qPrintable(ana.shown("bannerText")));
        QCOMPARE(ana.shown("bannerAction"), u"Try now"_s);

        QVERIFY2(server.start(), server.errors().constData());
        const int left = seconds(ana);
        QCOMPARE(ana.chat().client().state(), ChatClient::State::Waiting);
        ana.click("bannerAction");
        QTRY_VERIFY(ana.isOnline()); // though the clock stands, so far from the end
        QVERIFY(left > 40);
        QTRY_VERIFY(!ana.isShown("banner"));
        QTRY_COMPARE(ana.messages(), QStringList{u"ana: written meanwhile"_s});
        QCOMPARE(lost.count(), 2);
    }

    // Also where there never was a connection.
    void itCountsBeforeTheFirstWelcome()
    {
        ServerProcess server;
        QVERIFY2(server.start(), server.errors().constData());
        server.kill();
        FakeClock clock;
        Desk ana;
        slowDown(ana, clock);
        ana.connectTo(server.address(), u"ana"_s);
        QTRY_VERIFY2(isFirstOfMinute(seconds(ana)), qPrintable(ana.shown("bannerText")));
        QVERIFY(!ana.shown("bannerText").contains(u"Connection lost"_s));
        const int first = seconds(ana);
        clock.advance(5'000);
        QTRY_COMPARE(seconds(ana), first - 5);
        QVERIFY2(server.start(), server.errors().constData());
        ana.click("bannerAction");
        QTRY_VERIFY(ana.isOnline());
        QTRY_VERIFY(!ana.isShown("banner"));
    }
};

QTEST_MAIN(TestBanner)
#include "tst_banner.moc"
