// SPDX-License-Identifier: MIT
#include "gui-client/app/attention.h"
#include "gui-client/app/settings.h"
#include "gui-client/desktop/badge.h"
#include "tests/support/desktopfakes.h"
#include "tests/support/fakeclock.h"

#include <QDateTime>
#include <QImage>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Confab;
using namespace Qt::StringLiterals;

namespace {

const RoomPlace garden{u"ship:26632"_s, RoomId{4}};
const RoomPlace private1{u"ship:26632"_s, RoomId{9}};

Call mention(const QString &text = u"@ana look"_s)
{
    return {garden, false, u"#garden"_s, {}, u"marta"_s, text, false};
}

Call direct(const QString &text = u"hello"_s)
{
    return {private1, true, u"jorge"_s, {}, u"jorge"_s, text, false};
}

// One person's desktop.
struct Seat {
    QTemporaryDir folder;
    FakeClock clock;
    Settings settings{folder.filePath(u"confab.ini"_s)};
    DoNotDisturb quiet{settings, clock};
    FakeNotifier notifier;
    FakeTray tray;
    Attention attention{{settings, notifier, tray, quiet}};

    [[nodiscard]] QStringList titles() const
    {
        QStringList titles;
        for (const Notification &each : notifier.shown)
            titles << each.title;
        return titles;
    }
    // A day is laid out by the local clock.
    void setTime(const QTime &time)
    {
        const qint64 now = qint64(clock.wallMillis());
        const QDateTime wanted(QDateTime::fromMSecsSinceEpoch(now).date().addDays(1), time);
        clock.advance(quint64(wanted.toMSecsSinceEpoch() - now));
    }
    void choose(const QString &name)
    {
        QTRY_VERIFY(tray.action(name));
        tray.action(name)->trigger();
    }
};

QString plain(QString text)
{
    return text.remove(QChar(0x2068)).remove(QChar(0x2069));
}

} // namespace

// What a person is told beside the window, and when not.
class TestAttention : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMentionIsToldWithItsRoom()
    {
        Seat seat;
        seat.attention.called(mention());
        QCOMPARE(seat.notifier.shows, 1);
        const Notification told = seat.notifier.shown.first();
        QCOMPARE(plain(told.title), u"marta in #garden"_s);
        QCOMPARE(told.text, u"@ana look"_s);
        QVERIFY(!told.sound);
        QVERIFY(told.answerable);
    }

    void aDirectMessageIsToldWithItsPerson()
    {
        Seat seat;
        seat.attention.called(direct());
        QCOMPARE(seat.notifier.shown.first().title, u"jorge"_s);
        QCOMPARE(seat.notifier.shown.first().text, u"hello"_s);
    }

    void whereThereAreSeveralServersTheirNameIsThere()
    {
        Seat seat;
        Call call = mention();
        call.server = u"Ship"_s;
        seat.attention.called(call);
        QCOMPARE(plain(seat.notifier.shown.first().title), u"marta in #garden – Ship"_s);
    }

    void whatIsOnScreenIsNotTold()
    {
        Seat seat;
        RoomPlace onScreen = garden;
        seat.attention.setOnScreen([&](const RoomPlace &place) { return place == onScreen; });
        seat.attention.called(mention());
        QCOMPARE(seat.notifier.shows, 0);
        seat.attention.called(direct());
        QCOMPARE(seat.notifier.shows, 1);
        onScreen = {};
        seat.attention.called(mention());
        QCOMPARE(seat.notifier.shows, 2);
    }

    void aLaterMessageOfARoomTakesThePlaceOfTheOneBefore()
    {
        Seat seat;
        seat.attention.called(mention(u"one"_s));
        seat.attention.called(mention(u"two"_s));
        seat.attention.called(direct());
        QCOMPARE(seat.notifier.shown.size(), 2);
        QCOMPARE(seat.notifier.shown.first().text, u"two"_s);
    }

    void whatWasReadIsWithdrawn()
    {
        Seat seat;
        seat.attention.called(mention());
        seat.attention.called(direct());
        seat.attention.seen(garden);
        QCOMPARE(seat.titles(), QStringList{u"jorge"_s});
    }

    void aClickGoesToTheRoom()
    {
        Seat seat;
        const QSignalSpy wanted(&seat.attention, &Attention::roomWanted);
        seat.attention.called(mention());
        seat.notifier.click(seat.notifier.shown.firstKey());
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().value<RoomPlace>(), garden);
        seat.notifier.click(u"something else"_s);
        QCOMPARE(wanted.size(), 1);
    }

    void anAnswerGoesToTheRoom()
    {
        Seat seat;
        const QSignalSpy answered(&seat.attention, &Attention::answered);
        seat.attention.called(direct());
        seat.notifier.answer(seat.notifier.shown.firstKey(), u"on my way"_s);
        QCOMPARE(answered.size(), 1);
        QCOMPARE(answered.first().first().value<RoomPlace>(), private1);
        QCOMPARE(answered.first().at(1).toString(), u"on my way"_s);
    }

    void whatCameWhileOneWasAwayIsToldAsANumber()
    {
        Seat seat;
        seat.attention.missed(garden, u"#garden"_s, {}, 3);
        QCOMPARE(seat.notifier.shown.first().title, u"#garden"_s);
        QVERIFY(seat.notifier.shown.first().text.startsWith(u'3'));
        seat.attention.missed(private1, u"jorge"_s, {}, 0);
        QCOMPARE(seat.notifier.shows, 1);
    }

    void thePersonsWishesHold()
    {
        Seat seat;
        Preferences preferences;
        preferences.sounds = true;
        preferences.notifyText = false;
        seat.settings.setPreferences(preferences);
        seat.attention.called(direct(u"a secret"_s));
        QVERIFY(seat.notifier.shown.first().sound);
        QVERIFY(!seat.notifier.shown.first().text.contains("secret"_L1));
        preferences.notify = false;
        seat.settings.setPreferences(preferences);
        seat.attention.called(direct());
        QCOMPARE(seat.notifier.shows, 1);
    }

    void whatComesFromOthersStaysInItsPlace()
    {
        Seat seat;
        Call call = direct(u"one\n\n\u202etwo\u2066 three\r\n"_s + QString(5000, u'x'));
        call.nick = u"jor\nge\u202e"_s;
        seat.attention.called(call);
        const Notification told = seat.notifier.shown.first();
        QCOMPARE(told.title, u"jor ge"_s);
        QVERIFY(told.text.startsWith("one two three"_L1));
        QVERIFY(told.text.size() < 300);
        QVERIFY(!told.text.contains(QChar(0x202e)) && !told.text.contains(u'\n'));
    }

    void theTrayShowsWhatIsUnread()
    {
        Seat seat;
        seat.attention.setUnread(3, true);
        QCOMPARE(seat.tray.mentions, quint64(3));
        QVERIFY(seat.tray.other);
        const QSignalSpy shown(&seat.attention, &Attention::windowWanted);
        const QSignalSpy quit(&seat.attention, &Attention::quitWanted);
        Q_EMIT seat.tray.clicked();
        seat.choose(u"trayShow"_s);
        QCOMPARE(shown.size(), 2);
        seat.choose(u"trayQuit"_s);
        QCOMPARE(quit.size(), 1);
    }

    void nobodyIsDisturbedUntilTheTimeIsOver()
    {
        Seat seat;
        seat.setTime(QTime(14, 0));
        seat.attention.called(mention());
        seat.choose(u"quietHalfHour"_s);
        QVERIFY(seat.tray.quiet);
        QVERIFY(seat.notifier.shown.isEmpty()); // what was there goes as well
        QVERIFY(seat.quiet.text().contains("14:30"_L1));
        seat.attention.called(mention());
        seat.attention.missed(private1, u"jorge"_s, {}, 2);
        QCOMPARE(seat.notifier.shows, 1);
        seat.clock.advance(30 * 60'000);
        seat.attention.called(direct());
        QCOMPARE(seat.notifier.shows, 2);
        QVERIFY(seat.quiet.text().isEmpty());
    }

    void tomorrowIsAMorning()
    {
        Seat seat;
        seat.setTime(QTime(23, 10));
        seat.choose(u"quietTomorrow"_s);
        const QDateTime end = QDateTime::fromMSecsSinceEpoch(qint64(*seat.quiet.until()));
        QCOMPARE(end.time(), QTime(8, 0));
        QCOMPARE(end.date(), QDateTime::fromMSecsSinceEpoch(qint64(seat.clock.wallMillis())).date().addDays(1));
        QVERIFY(seat.quiet.text().contains("tomorrow"_L1));
        // In the night the next morning is today's.
        seat.clock.advance(2 * 3'600'000);
        QVERIFY(!seat.quiet.text().contains("tomorrow"_L1));
        seat.choose(u"quietTomorrow"_s);
        QCOMPARE(seat.quiet.until(), quint64(end.toMSecsSinceEpoch()));
    }

    void withoutAnEndItIsTurnedOff()
    {
        Seat seat;
        QVERIFY(!seat.tray.action(u"quietOff"_s));
        seat.choose(u"quietOn"_s);
        seat.clock.advance(quint64(400) * 24 * 3'600'000);
        QVERIFY(seat.quiet.isOn() && !seat.quiet.until());
        seat.attention.called(mention());
        QCOMPARE(seat.notifier.shows, 0);
        seat.choose(u"quietOff"_s);
        QVERIFY(!seat.quiet.isOn() && !seat.tray.quiet);
        seat.attention.called(mention());
        QCOMPARE(seat.notifier.shows, 1);
        QTRY_VERIFY(!seat.tray.action(u"quietOff"_s));
    }

    void itHoldsOverARestart()
    {
        Seat seat;
        seat.choose(u"quietHour"_s);
        seat.settings.flush();
        Settings settings(seat.folder.filePath(u"confab.ini"_s));
        const DoNotDisturb again(settings, seat.clock);
        QCOMPARE(again.until(), seat.quiet.until());
        QVERIFY(again.isOn());
        seat.clock.advance(2 * 3'600'000);
        const DoNotDisturb later(settings, seat.clock);
        QVERIFY(!later.isOn());
        QVERIFY(!settings.quietUntil());
    }

    void theBadgeIsOnTheIcon()
    {
        QPixmap ground(64, 64);
        ground.fill(QColor(10, 160, 60));
        const QIcon plain(ground);
        const auto redness = [&](const Badge &badge) {
            const QImage image = badged(plain, badge).pixmap(64, 64).toImage();
            int red = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x)
                    red += image.pixelColor(x, y).red() > 150 && image.pixelColor(x, y).green() < 100 ? 1 : 0;
            }
            return red;
        };
        QCOMPARE(redness({}), 0);
        QCOMPARE(redness({0, true, false}), 0);
        QVERIFY(redness({1, true, false}) > 200);
        QVERIFY(redness({4000, true, false}) > redness({1, true, false}));
        QVERIFY(badged(plain, {0, true, false}).pixmap(64, 64).toImage() != ground.toImage());
        QVERIFY(badged(plain, {0, false, true}).pixmap(64, 64).toImage() != ground.toImage());
    }
};

QTEST_MAIN(TestAttention)
#include "tst_attention.moc"
