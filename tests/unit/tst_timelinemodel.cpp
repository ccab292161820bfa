// SPDX-License-Identifier: MIT
#include "tests/unit/timelinefixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Confab;
using namespace Confab::TimelineFixture;
using namespace Qt::StringLiterals;

namespace {

constexpr int today = 20;

// A model under the eyes of the tester, with the user as ana.
struct Watched {
    Watched() : tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest)
    {
        model.setSelf(ana, u"ana"_s);
        model.setOnline(true);
    }
    TimelineModel model{lobby};
    QAbstractItemModelTester tester;
};

std::vector<Logged> run(Seq from, Seq to, UserId user = marta)
{
    std::vector<Logged> events;
    for (Seq seq = from; seq <= to; ++seq)
        events.push_back(said(seq, user, at(today, 9, 0) + seq * 1000, u"m%1"_s.arg(seq)));
    return events;
}

} // namespace

class TimelineModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsAPageWithDaysAndGroups()
    {
        Watched w;
        w.model.takeNewest(page({said(1, jorge, at(19, 17, 42), u"one"_s), said(2, jorge, at(19, 17, 43), u"two"_s),
                                 said(3, jorge, at(19, 17, 47, 1), u"three"_s), said(4, jorge, at(20, 9, 1), u"four"_s),
                                 said(5, marta, at(20, 9, 2), u"five"_s)},
                                5));
        QCOMPARE(shown(w.model),
                 QStringList({u"--"_s, u"jorge: one"_s, u"two"_s, u"jorge: three"_s, u"--"_s, u"jorge: four"_s,
                              u"marta: five"_s}));
        QCOMPARE(w.model.above(), TimelineModel::Above::Start);
        QCOMPARE(w.model.data(w.model.index(1), TimelineModel::NickRole).toString(), u"jorge"_s);
        QCOMPARE(w.model.rowOf(4), 5);
    }

    void groupsRunOverTheSeamOfPages()
    {
        Watched w;
        w.model.takeNewest(page(run(4, 6), 6, true));
        QCOMPARE(w.model.above(), TimelineModel::Above::More);
        QSignalSpy resets(&w.model, &QAbstractItemModel::modelReset);
        w.model.takeOlder(page(run(1, 3), 6));
        QCOMPARE(shown(w.model), QStringList({u"--"_s, u"marta: m1"_s, u"m2"_s, u"m3"_s, u"m4"_s, u"m5"_s, u"m6"_s}));
        QCOMPARE(w.model.above(), TimelineModel::Above::Start);
        QCOMPARE(resets.count(), 0);
    }

    void takesEachEventOnceInOrder()
    {
        Watched w;
        w.model.take(run(6, 6)[0]); // live, before the first page
        w.model.takeNewest(page(run(3, 5), 5, true));
        w.model.take(run(4, 4)[0]); // the answer to a duplicate
        w.model.take(run(6, 6)[0]);
        w.model.take(run(9, 9)[0]); // further ahead
        QVERIFY(w.model.held().hasHole());
        QCOMPARE(w.model.held().last(), Seq(6));
        w.model.takeNewer(page(run(6, 8), 9));
        QVERIFY(!w.model.held().hasHole());
        w.model.takeOlder(page(run(1, 3), 9));
        QCOMPARE(shown(w.model),
                 QStringList({u"--"_s, u"marta: m1"_s, u"m2"_s, u"m3"_s, u"m4"_s, u"m5"_s, u"m6"_s, u"m7"_s, u"m8"_s,
                              u"m9"_s}));
    }

    void aGapDropsWhatWasHeld()
    {
        Watched w;
        w.model.takeNewest(page(run(1, 3), 3));
        w.model.addPending(unconfirmed(100, u"mine"_s, at(today, 9, 30)));
        QSignalSpy resets(&w.model, &QAbstractItemModel::modelReset);
        Page resumed = page(run(1500, 1501), 1700, true, std::nullopt);
        resumed.gap = true;
        w.model.takeNewer(resumed);
        w.model.takeNewer(page(run(1502, 1502), 1700, false, std::nullopt));
        QCOMPARE(shown(w.model), QStringList({u"--"_s, u"marta: m1500"_s, u"m1501"_s, u"m1502"_s, u"ana: mine~"_s}));
        QCOMPARE(w.model.above(), TimelineModel::Above::More);
        QCOMPARE(resets.count(), 0);
        w.model.takeOlder(page(run(1498, 1499), 1700, true));
        QCOMPARE(w.model.rowOf(1498), 1);
    }

    void anotherLogKeepsOnlyWhatIsUnconfirmed()
    {
        Watched w;
        w.model.takeNewest(page(run(1, 3), 3));
        w.model.addPending(unconfirmed(100, u"mine"_s, at(today, 9, 30)));
        w.model.reset();
        QCOMPARE(shown(w.model), QStringList({u"--"_s, u"ana: mine~"_s}));
        QCOMPARE(w.model.above(), TimelineModel::Above::Unknown);
        w.model.takeNewest(page(run(1, 1, jorge), 1));
        QCOMPARE(shown(w.model), QStringList({u"--"_s, u"jorge: m1"_s, u"ana: mine~"_s}));
    }

    void aPageThatDoesNotJoinIsNotAskedForAgain()
    {
        Watched w;
        w.model.takeNewest(page(run(10, 12), 12, true));
        w.model.takeOlder(page(run(3, 5), 12, true));
        QCOMPARE(w.model.above(), TimelineModel::Above::Start);
        QCOMPARE(w.model.rowCount(), 4);
    }

    void anOwnMessageIsConfirmedWhereItStands()
    {
        Watched w;
        w.model.takeNewest(page(run(1, 1), 1));
        w.model.addPending(unconfirmed(100, u"hello"_s, at(today, 9, 1)));
        QCOMPARE(shown(w.model), QStringList({u"--"_s, u"marta: m1"_s, u"ana: hello~"_s}));
        w.model.setOnline(false);
        QCOMPARE(shown(w.model).last(), u"ana: hello?"_s);
        w.model.setOnline(true);

        QSignalSpy inserted(&w.model, &QAbstractItemModel::rowsInserted);
        QSignalSpy removed(&w.model, &QAbstractItemModel::rowsRemoved);
        QSignalSpy moved(&w.model, &QAbstractItemModel::rowsMoved);
        Said mine = said(2, ana, at(today, 9, 1), u"hello"_s);
        mine.event.nonce = nonce(100);
        w.model.take(mine);
        w.model.settle(nonce(100), 2);
        QCOMPARE(shown(w.model), QStringList({u"--"_s, u"marta: m1"_s, u"ana: hello"_s}));
        QCOMPARE(inserted.count() + removed.count() + moved.count(), 0);
        QCOMPARE(w.model.pendingCount(), 0);
    }

    void othersComeAboveWhatIsUnconfirmed()
    {
        Watched w;
        w.model.takeNewest(page(run(1, 1), 1));
        w.model.addPending(unconfirmed(100, u"first"_s, at(today, 9, 1)));
        w.model.addPending(unconfirmed(101, u"second"_s, at(today, 9, 1)));
        w.model.setFailed(nonce(100), u"too\nlong"_s);
        w.model.take(said(2, jorge, at(today, 9, 2), u"between"_s));
        QCOMPARE(shown(w.model),
                 QStringList({u"--"_s, u"marta: m1"_s, u"jorge: between"_s, u"ana: first!"_s, u"second~"_s}));
        QCOMPARE(w.model.row(3).reason, u"too long"_s);
        // The second one is recorded: it moves over the failed one.
        QSignalSpy moved(&w.model, &QAbstractItemModel::rowsMoved);
        Said mine = said(3, ana, at(today, 9, 2), u"second"_s);
        mine.event.nonce = nonce(101);
        w.model.take(mine);
        QCOMPARE(shown(w.model),
                 QStringList({u"--"_s, u"marta: m1"_s, u"jorge: between"_s, u"ana: second"_s, u"first!"_s}));
        QCOMPARE(moved.count(), 1);
        w.model.removePending(nonce(100));
        QCOMPARE(w.model.rowCount(), 4);
    }

    void aNonceOfSomeoneElseConfirmsNothing()
    {
        Watched w;
        w.model.takeNewest(page({}, 0));
        w.model.addPending(unconfirmed(100, u"mine"_s, at(today, 9, 1)));
        Said forged = said(1, jorge, at(today, 9, 1), u"mine"_s);
        forged.event.nonce = nonce(100);
        w.model.take(forged);
        QCOMPARE(w.model.pendingCount(), 1);
        QCOMPARE(shown(w.model), QStringList({u"--"_s, u"jorge: mine"_s, u"ana: mine~"_s}));
    }

    void aDuplicateFromAboveWhatIsHeldLeaves()
    {
        Watched w;
        w.model.takeNewest(page(run(50, 52), 52, true));
        w.model.addPending(unconfirmed(100, u"old"_s, at(today, 8, 0)));
        Said mine = said(10, ana, at(today, 8, 0), u"old"_s);
        mine.event.nonce = nonce(100);
        w.model.take(mine);
        QCOMPARE(w.model.pendingCount(), 0);
        QCOMPARE(w.model.rowCount(), 4);
    }

    void unconfirmedMessagesHaveTheirOwnDay()
    {
        Watched w;
        w.model.takeNewest(page({said(1, marta, at(19, 23, 50), u"late"_s)}, 1));
        w.model.addPending(unconfirmed(100, u"mine"_s, at(20, 0, 5)));
        QCOMPARE(shown(w.model), QStringList({u"--"_s, u"marta: late"_s, u"--"_s, u"ana: mine~"_s}));
        w.model.take(said(2, marta, at(20, 0, 4), u"later"_s));
        QCOMPARE(shown(w.model), QStringList({u"--"_s, u"marta: late"_s, u"--"_s, u"marta: later"_s, u"ana: mine~"_s}));
        w.model.removePending(nonce(100));
        w.model.addPending(unconfirmed(101, u"tomorrow"_s, at(21, 0, 5)));
        w.model.removePending(nonce(101));
        QCOMPARE(w.model.rowCount(), 4);
    }

    void comingsAndGoingsFold()
    {
        Watched w;
        w.model.takeNewest(page(run(1, 1), 1));
        const auto come = [&w](quint64 user, const QString &nick) {
            w.model.addMove({UserId{user}, nick, true, {}}, at(today, 9, 5));
        };
        come(10, u"marta"_s);
        QCOMPARE(shown(w.model).last(), u"*marta joined"_s);
        come(11, u"jorge"_s);
        QCOMPARE(shown(w.model).last(), u"*marta and jorge joined"_s);
        come(12, u"kenji"_s);
        QCOMPARE(shown(w.model).last(), u"*marta, jorge and kenji joined"_s);
        come(13, u"stefan"_s);
        come(14, u"lea"_s);
        QCOMPARE(shown(w.model).last(), u"*marta, jorge and 3 others joined"_s);
        w.model.addMove({UserId{10}, u"marta"_s, false, {}}, at(today, 9, 6));
        w.model.addMove({UserId{20}, u"tom"_s, false, u"lunch"_s}, at(today, 9, 6));
        QCOMPARE(shown(w.model).last(),
                 u"*jorge, kenji and 2 others joined · marta joined and left again · tom left (lunch)"_s);
        QCOMPARE(w.model.rowCount(), 3);
        // A message ends the fold, and has its header again.
        w.model.take(said(2, marta, at(today, 9, 0, 30), u"m2"_s));
        come(15, u"ida"_s);
        QCOMPARE(shown(w.model).mid(3), QStringList({u"marta: m2"_s, u"*ida joined"_s}));
    }

    void newStandsAboveTheFirstUnreadMessageOfOthers()
    {
        Watched w;
        w.model.takeNewest(page(run(3, 6), 6, true));
        w.model.setNewAfter(1);
        QVERIFY(!shown(w.model).contains(u"=="_s)); // it stands above what is held
        w.model.takeOlder(page(run(1, 2), 6));
        QCOMPARE(shown(w.model).mid(0, 4), QStringList({u"--"_s, u"marta: m1"_s, u"=="_s, u"marta: m2"_s}));
        w.model.setNewAfter(6);
        QVERIFY(!shown(w.model).contains(u"=="_s));
        w.model.take(said(7, ana, at(today, 10, 0), u"own"_s));
        QVERIFY(!shown(w.model).contains(u"=="_s));
        w.model.take(said(8, jorge, at(today, 10, 1), u"other"_s));
        w.model.take(said(9, jorge, at(today, 10, 1), u"more"_s));
        QCOMPARE(shown(w.model).mid(7), QStringList({u"ana: own"_s, u"=="_s, u"jorge: other"_s, u"more"_s}));
        w.model.setNewAfter(std::nullopt);
        QVERIFY(!shown(w.model).contains(u"=="_s));
    }

    void newStandsBelowItsDay()
    {
        Watched w;
        w.model.takeNewest(page({said(1, marta, at(19, 9, 0), u"a"_s)}, 1));
        w.model.setNewAfter(1);
        w.model.take(said(2, marta, at(20, 9, 0), u"b"_s));
        QCOMPARE(shown(w.model), QStringList({u"--"_s, u"marta: a"_s, u"--"_s, u"=="_s, u"marta: b"_s}));
    }

    void editsAndDeletionsFollowTheAsofRule()
    {
        Watched w;
        w.model.takeNewest(page(run(5, 6), 6, true));
        w.model.take(Edited{logEvent(7, marta, at(today, 9, 5)), 5, u"five"_s});
        w.model.take(Deleted{logEvent(8, marta, at(today, 9, 5)), 6});
        QCOMPARE(shown(w.model), QStringList({u"--"_s, u"marta: five"_s, QString()}));
        QVERIFY(w.model.row(1).edited);
        QVERIFY(w.model.row(2).deleted);
        // Of a target that isn't held: it counts if the page was read before it …
        w.model.take(Edited{logEvent(9, marta, at(today, 9, 5)), 3, u"three"_s});
        w.model.take(Edited{logEvent(10, marta, at(today, 9, 5)), 4, u"four"_s});
        w.model.takeOlder(page(run(3, 4), 9, true)); // … and is in it already if after
        QCOMPARE(w.model.row(1).text, u"m3"_s);
        QCOMPARE(w.model.row(2).text, u"four"_s);
        // An edit in a page of its own changes nothing that is as new.
        w.model.takeOlder(page(
            {said(1, marta, at(today, 9, 0), u"latest"_s), Edited{logEvent(2, marta, at(today, 9, 0)), 1, u"latest"_s}},
            10));
        QCOMPARE(w.model.row(1).text, u"latest"_s);
        QVERIFY(!w.model.row(1).edited);
        QCOMPARE(w.model.rowCount(), 6); // edits have no rows
    }

    void topicsAreNotices()
    {
        Watched w;
        w.model.takeNewest(page(run(1, 1), 1));
        w.model.take(TopicSet{logEvent(2, jorge, at(today, 9, 1)), u"release\u202e is <b>on</b> Friday"_s});
        w.model.take(said(3, marta, at(today, 9, 1), u"x"_s));
        QCOMPARE(shown(w.model),
                 QStringList(
                     {u"--"_s, u"marta: m1"_s, u"*jorge set the topic: release is <b>on</b> Friday"_s, u"marta: x"_s}));
        QCOMPARE(w.model.rowOf(2), 2);
    }

    void nicknamesAreFitForALine()
    {
        Watched w;
        Said message = said(1, jorge, at(today, 9, 0), u"x"_s);
        message.event.nick = u"jo\nrge\u202e\u0007"_s + QString(200, u'a');
        w.model.takeNewest(page({message}, 1));
        const QString nick = w.model.row(1).nick;
        QVERIFY(nick.startsWith(u"jo rge"_s));
        QVERIFY(nick.size() <= 65);
        QVERIFY(!nick.contains(QChar(0x202e)) && !nick.contains(u'\n'));
    }

    void carriesManyMessages()
    {
        TimelineModel model(lobby); // the tester looks at every row at every change
        constexpr Seq all = 100'000;
        model.takeNewest(page(run(all - 199, all), all, true));
        for (Seq first = all - 199; first > 1; first -= 200)
            model.takeOlder(page(run(first - 200, first - 1), all, first > 201));
        QCOMPARE(model.above(), TimelineModel::Above::Start);
        QCOMPARE(model.held().first(), Seq(1));
        for (const Seq seq : {Seq(1), Seq(777), all})
            QCOMPARE(model.row(model.rowOf(seq).value()).text, u"m%1"_s.arg(seq));
        // A monologue's headers are never further apart than a group lasts.
        Millis header = 0;
        for (int row = 0; row < model.rowCount(); ++row) {
            const TimelineRow values = model.row(row);
            if (values.startsGroup)
                header = values.at;
            QVERIFY(values.at <= header + HeldEvents::groupSpan || values.kind != RowKind::Message);
        }
    }
};

QTEST_GUILESS_MAIN(TimelineModelTest)
#include "tst_timelinemodel.moc"
