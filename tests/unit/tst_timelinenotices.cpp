// SPDX-License-Identifier: MIT
#include "tests/unit/timelinefixture.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Confab;
using namespace Confab::TimelineFixture;
using namespace Qt::StringLiterals;

namespace {

constexpr int today = 17;
constexpr UserId kenji{4};

// Messages of marta's, one each minute from 9:01 on.
std::vector<Logged> run(Seq from, Seq to)
{
    std::vector<Logged> events;
    for (Seq seq = from; seq <= to; ++seq)
        events.push_back(said(seq, marta, at(today, 9, int(seq)), u"m%1"_s.arg(seq)));
    return events;
}

struct Watched {
    Watched() : tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest)
    {
        model.setSelf(ana, u"ana"_s);
        model.setOnline(true);
    }
    void join(UserId user, const QString &nick, Millis when) { model.addMove({user, nick, true, {}, {}}, when); }
    void rename(UserId user, const QString &before, const QString &after, Millis when)
    {
        model.addMove({user, after, true, {}, before}, when);
    }
    // The notices, each with its time.
    [[nodiscard]] QStringList notices() const
    {
        QStringList lines;
        for (int row = 0; row < model.rowCount(); ++row) {
            const TimelineRow values = model.row(row);
            if (values.kind == RowKind::Notice)
                lines << QDateTime::fromMSecsSinceEpoch(qint64(values.at)).toString(u"HH:mm "_s) + bare(values.text);
        }
        return lines;
    }

    TimelineModel model{lobby};
    QAbstractItemModelTester tester;
};

} // namespace

// When something happened beside the log, and where that stands in it.
class TimelineNoticesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatHappenedTogetherIsToldTogether()
    {
        Watched w;
        w.model.takeNewest(page(run(1, 1), 1));
        w.join(jorge, u"jorge"_s, at(today, 9, 10));
        w.join(kenji, u"kenji"_s, at(today, 9, 14));
        QCOMPARE(w.notices(), QStringList({u"09:14 jorge and kenji joined"_s}));
        w.join(UserId{9}, u"lea"_s, at(today, 9, 16));
        QCOMPARE(w.notices(), QStringList({u"09:14 jorge and kenji joined"_s, u"09:16 lea joined"_s}));
        QCOMPARE(w.model.rowCount(), 4);
    }

    // Who spoke under which name hangs on when it was changed.
    void aNewNameHasItsOwnMinute()
    {
        Watched w;
        w.model.takeNewest(page(run(1, 1), 1));
        w.rename(marta, u"marta"_s, u"bea"_s, at(today, 9, 10, 5));
        w.join(jorge, u"jorge"_s, at(today, 9, 10, 50));
        w.join(kenji, u"kenji"_s, at(today, 9, 11));
        w.rename(marta, u"bea"_s, u"marta"_s, at(today, 9, 12));
        QCOMPARE(w.notices(),
                 QStringList({u"09:10 jorge joined · marta is now bea"_s, u"09:11 kenji joined"_s,
                              u"09:12 bea is now marta"_s}));
    }

    void noticesFromBeforeTheFirstPageStandInTheirPlace()
    {
        Watched w;
        w.join(kenji, u"kenji"_s, at(today, 9, 4, 30));
        w.join(jorge, u"jorge"_s, at(today, 9, 30));
        QCOMPARE(w.notices(), QStringList({u"09:04 kenji joined"_s, u"09:30 jorge joined"_s}));
        w.model.addPending(unconfirmed(1, u"mine"_s, at(today, 9, 31)));
        w.model.takeNewest(page(run(4, 5), 5, true));
        const QStringList there{u"marta: m4"_s, u"*kenji joined"_s, u"marta: m5"_s, u"*jorge joined"_s,
                                u"ana: mine~"_s};
        QCOMPARE(shown(w.model).mid(1), there);
        QCOMPARE(w.model.rowOf(5), 3);
        w.model.takeOlder(page(run(1, 3), 5));
        QCOMPARE(shown(w.model), QStringList({u"--"_s, u"marta: m1"_s, u"m2"_s, u"m3"_s, u"m4"_s}) + there.mid(1));
        QCOMPARE(w.notices(), QStringList({u"09:04 kenji joined"_s, u"09:30 jorge joined"_s}));
    }

    void anOlderNoticeWaitsForTheMessagesAroundIt()
    {
        Watched w;
        w.join(kenji, u"kenji"_s, at(today, 9, 2, 30));
        w.model.takeNewest(page(run(4, 5), 5, true));
        QCOMPARE(w.notices(), QStringList());
        w.model.takeOlder(page(run(2, 3), 5, true));
        QCOMPARE(shown(w.model),
                 QStringList({u"--"_s, u"marta: m2"_s, u"*kenji joined"_s, u"marta: m3"_s, u"m4"_s, u"m5"_s}));
    }

    void aNoticeStandsBelowItsDay()
    {
        Watched w;
        w.join(kenji, u"kenji"_s, at(today, 8, 0));
        w.model.takeNewest(page({said(1, marta, at(today - 1, 23, 0), u"late"_s), run(2, 2)[0]}, 2));
        QCOMPARE(shown(w.model), QStringList({u"--"_s, u"marta: late"_s, u"--"_s, u"*kenji joined"_s, u"marta: m2"_s}));
        QCOMPARE(w.model.row(2).at, at(today, 8, 0));
    }

    void noticesOutlastALookFarUp()
    {
        Watched w;
        w.model.takeNewest(page(run(38, 40), 40, true));
        w.rename(marta, u"marta"_s, u"bea"_s, at(today, 9, 40, 30));
        w.model.take(run(41, 41)[0]);
        const QStringList before = shown(w.model);
        const QStringList notices{u"09:40 marta is now bea"_s};
        QCOMPARE(w.notices(), notices);
        w.model.takeAround(page(run(9, 10), 41, true), page(run(11, 12), 41, true));
        QCOMPARE(w.notices(), QStringList());
        w.join(kenji, u"kenji"_s, at(today, 9, 41, 10)); // while it isn't looked at
        w.join(jorge, u"jorge"_s, at(today, 9, 41, 20));
        QCOMPARE(w.notices(), QStringList());
        w.model.takeLatest(page(run(38, 41), 41, true));
        QCOMPARE(shown(w.model), before + QStringList({u"*kenji and jorge joined"_s}));
        // Up again, and down by pages.
        w.model.takeAround(page(run(20, 21), 41, true), page(run(22, 23), 41, true));
        w.model.setBelow(TimelineModel::Below::Loading);
        w.model.takeFurther(page(run(24, 40), 41, true));
        QCOMPARE(w.notices(), QStringList());
        w.model.setBelow(TimelineModel::Below::Loading);
        w.model.takeFurther(page(run(41, 41), 41, false));
        QCOMPARE(shown(w.model).mid(shown(w.model).size() - 3),
                 QStringList({u"*marta is now bea"_s, u"marta: m41"_s, u"*kenji and jorge joined"_s}));
        w.model.reset();
        QCOMPARE(w.notices(), QStringList());
    }
};

QTEST_GUILESS_MAIN(TimelineNoticesTest)
#include "tst_timelinenotices.moc"
