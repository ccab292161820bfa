// SPDX-License-Identifier: MIT
// Where a timeline on screen is, what it tells of being looked at, and how messages stand there.
#include "tests/unit/timelinescreen.h"

#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>

using namespace Confab;
using namespace Confab::TimelineFixture;

class TimelinePlacesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatWasSeen()
    {
        Screen s;
        QSignalSpy seen(&s.view, &TimelineView::seenUpTo);
        QVERIFY(QTest::qWaitForWindowActive(&s.view));
        QTRY_COMPARE(seen.count(), 1);
        QCOMPARE(seen.last().at(0).value<Seq>(), Seq(200));
        s.view.verticalScrollBar()->setValue(100);
        s.model.take(said(201, marta, at(20, 9, 2), u"below"_s));
        QCoreApplication::processEvents();
        QCOMPARE(seen.count(), 1);
        s.view.jumpToLatest();
        QTRY_COMPARE(seen.count(), 2);
        QCOMPARE(seen.last().at(0).value<Seq>(), Seq(201));
        // Nobody looks.
        QWidget other;
        other.show();
        other.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&other));
        s.model.take(said(202, marta, at(20, 9, 2), u"unseen"_s));
        QCoreApplication::processEvents();
        QCOMPARE(seen.count(), 2);
        other.hide();
        s.view.activateWindow();
        QTRY_COMPARE(seen.count(), 3);
        // Of a message that is higher than the view its end has to be seen.
        s.view.verticalScrollBar()->setValue(s.view.verticalScrollBar()->value() - 100);
        s.model.take(said(203, marta, at(20, 9, 2), u"line\n"_s.repeated(60)));
        s.view.verticalScrollBar()->setValue(s.view.verticalScrollBar()->value() + 200);
        QVERIFY(!s.view.rowRect(s.row(203)).isNull());
        QCoreApplication::processEvents();
        QCOMPARE(seen.count(), 3);
        s.view.jumpToLatest();
        QTRY_COMPARE(seen.count(), 4);
    }

    void goesToAPlaceAndShowsIt()
    {
        Screen s;
        s.model.setPlace(50);
        const QRect rect = s.view.rowRect(s.row(50));
        QVERIFY(qAbs(rect.center().y() - s.view.viewport()->height() / 2) < 40);
        QCOMPARE(s.view.currentRow(), s.row(50));
        QVERIFY(!s.view.isAtEnd());
        const QColor ground = s.view.viewport()->grab(rect).toImage().pixelColor(rect.width() - 3, 3);
        QTRY_VERIFY(s.view.viewport()->grab(rect).toImage().pixelColor(rect.width() - 3, 3) != ground);
        QCOMPARE(s.view.rowRect(s.row(50)), rect); // nothing moved
        s.model.setPlace(200);
        QVERIFY(s.view.isAtEnd());
        // A view that isn't on screen yet goes there when it is.
        s.view.hide();
        s.model.setPlace(20);
        s.view.show();
        QVERIFY(!s.view.rowRect(s.row(20)).isNull());
    }

    void growsDownwardsFromAPlaceWithoutMoving()
    {
        Screen s(600);
        QSignalSpy newer(&s.view, &TimelineView::newerWanted);
        QSignalSpy latest(&s.view, &TimelineView::latestWanted);
        TimelineModel model(lobby);
        model.setSelf(ana, u"ana"_s);
        model.takeNewest(page(run(550, 600), 600, true));
        s.view.setModel(&model);
        model.takeAround(page(run(81, 100), 600, true), page(run(101, 110), 600, true));
        model.setPlace(100);
        QCOMPARE(model.below(), TimelineModel::Below::More);
        QTRY_COMPARE(newer.count(), 1);
        model.setBelow(TimelineModel::Below::Loading);
        s.view.verticalScrollBar()->setValue(s.view.verticalScrollBar()->maximum());
        QVERIFY(!s.view.isAtEnd()); // of these rows, not of the log
        auto *jump = s.view.findChild<QPushButton *>(u"jumpToLatest"_s);
        QVERIFY(jump->isVisible());
        const int row = model.rowOf(108).value();
        const QRect rect = s.view.rowRect(row);
        QVERIFY(!rect.isNull());
        model.takeFurther(page(run(111, 200), 600, true));
        QCOMPARE(s.view.rowRect(row), rect);
        QCOMPARE(s.view.newBelow(), 0); // they are not new
        model.take(said(601, marta, at(20, 9, 2), u"live"_s));
        QCOMPARE(s.view.rowRect(row), rect);
        QCOMPARE(s.view.newBelow(), 1);
        QVERIFY(!model.rowOf(601));
        model.takeOlder(page(run(1, 80), 601));
        QCOMPARE(s.view.rowRect(model.rowOf(108).value()), rect);

        QTest::mouseClick(jump, Qt::LeftButton);
        QCOMPARE(latest.count(), 1);
        QVERIFY(!s.view.isAtEnd());
        std::vector<Logged> events = run(560, 600);
        events.push_back(said(601, marta, at(20, 9, 2), u"live"_s));
        model.takeLatest(page(events, 601, true));
        QVERIFY(s.view.isAtEnd());
        QVERIFY(jump->isHidden());
        QCOMPARE(s.view.rowRect(model.rowOf(601).value()).bottom(), s.view.viewport()->height() - 1);
        s.view.setModel(nullptr);
    }

    void eachRoomIsWhereItIs()
    {
        Screen s(600);
        TimelineModel far(lobby);
        far.takeNewest(page(run(550, 600), 600, true));
        far.takeAround(page(run(81, 100), 600, true), page(run(101, 110), 600, true));
        s.view.setModel(&far);
        QVERIFY(!s.view.isAtEnd());
        QVERIFY(!s.view.rowRect(0).isNull());
        s.view.setModel(&s.model);
        QVERIFY(s.view.isAtEnd());
        QCOMPARE(s.view.rowRect(s.row(600)).bottom(), s.view.viewport()->height() - 1);
        QSignalSpy latest(&s.view, &TimelineView::latestWanted);
        s.view.jumpToLatest();
        QCOMPARE(latest.count(), 0);
        s.view.setModel(nullptr);
    }

    void newStaysWhereItIs()
    {
        Screen s;
        s.model.setNewAfter(197);
        QVERIFY(QTest::qWaitForWindowActive(&s.view));
        const auto newRow = [&s] {
            for (int row = 0; row < s.model.rowCount(); ++row) {
                if (s.model.kind(row) == RowKind::NewLine)
                    return row;
            }
            return -1;
        };
        const int row = newRow();
        QVERIFY(row > 0);
        QVERIFY(!s.view.rowRect(row).isNull());
        QSignalSpy seen(&s.view, &TimelineView::seenUpTo); // the marker moves: the line does not
        s.model.take(said(201, marta, at(20, 9, 2), u"more"_s));
        QTRY_VERIFY(seen.count() > 0);
        QCOMPARE(newRow(), row);
    }

    void unknownQuotesAreAskedForWhereTheyShow()
    {
        Screen s;
        TimelineModel late(lobby);
        late.takeNewest(page(run(300, 360), 360, true));
        Said message = said(361, marta, at(20, 9, 1), u"x"_s);
        message.reply = 5;
        late.take(message);
        QSignalSpy wanted(&late, &TimelineModel::quoteWanted);
        s.view.setModel(&late);
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.last().at(0).value<Seq>(), Seq(5));
        s.view.setModel(nullptr);
    }

    void nothingMovesWhenAReactionComesAbove()
    {
        Screen s;
        s.view.verticalScrollBar()->setValue(s.view.verticalScrollBar()->value() - 1500);
        const auto [first, last] = s.view.visibleRows();
        const int row = first + 2;
        const int top = s.view.textRect(row).top();
        const Seq above = s.model.row(first - 1).seq;
        s.react(marta, above, thumb);
        QCOMPARE(s.view.textRect(row).top(), top);
        s.react(marta, 1, thumb);
        QCOMPARE(s.view.textRect(row).top(), top);
        s.react(marta, above, thumb, false);
        QCOMPARE(s.view.textRect(row).top(), top);
        s.react(marta, s.model.row(last).seq, thumb);
        QCOMPARE(s.view.textRect(row).top(), top);
    }

    void speaksOfWhatHappened()
    {
        Screen s;
        s.react(marta, 200, thumb);
        s.react(ana, 200, thumb);
        s.model.take(Edited{logEvent(++s.last, ana, at(20, 9, 3)), 200, u"better"_s});
        const QString spoken = s.view.spokenText(s.row(200));
        QVERIFY2(spoken.endsWith(u", better, edited, 👍 2 with yours"_s), qPrintable(spoken));
        s.model.take(Deleted{logEvent(++s.last, ana, at(20, 9, 3)), 200});
        QVERIFY(s.view.spokenText(s.row(200)).endsWith(u", message deleted"_s));
        QCOMPARE(s.view.copiedText(s.row(200), false), QString());
    }

    void mirrors()
    {
        Screen s;
        s.reply(7);
        s.react(marta, s.last, thumb);
        const Seq seq = s.last - 1;
        const QRect quote = s.view.quoteRect(s.row(seq));
        s.view.setLayoutDirection(Qt::RightToLeft);
        const int width = s.view.viewport()->width();
        const QRect mirrored = s.view.quoteRect(s.row(seq));
        QCOMPARE(width - 1 - mirrored.right(), quote.left());
        s.react(marta, 200, thumb);
        s.react(marta, 200, u"🎉"_s);
        QVERIFY(s.view.chipRect(s.row(200), u"🎉"_s).right() < s.view.chipRect(s.row(200), thumb).left());
        s.moveTo(s.view.rowRect(s.row(200)).center());
        QVERIFY(s.bar()->geometry().center().x() < width / 2);
    }

    // A message that names the user stands on a ground of its own, and so does the name in it.
    void mentionsStandOut()
    {
        Screen s;
        s.model.take(said(201, marta, at(20, 9, 4), u"x @ana"_s));
        const QRect rect = s.view.rowRect(s.row(201));
        const QImage drawn = s.view.grab().toImage();
        const QColor plain = drawn.pixelColor(2, s.view.rowRect(s.row(200)).center().y());
        QVERIFY(drawn.pixelColor(2, rect.center().y()) != plain);
        const QRect text = s.view.textRect(s.row(201));
        QVERIFY(drawn.pixelColor(text.right() + 1, text.center().y()) != drawn.pixelColor(2, rect.center().y()));
    }
};

QTEST_MAIN(TimelinePlacesTest)
#include "tst_timelineplaces.moc"
