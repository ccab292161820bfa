// SPDX-License-Identifier: MIT
// What can be done with the messages of a timeline on screen: by mouse, by keyboard, and what follows from looking.
#include "gui-client/views/timelineview.h"
#include "tests/support/fakeclock.h"
#include "tests/unit/timelinefixture.h"

#include <QAccessible>
#include <QApplication>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QToolTip>

using namespace Confab;
using namespace Confab::TimelineFixture;
using namespace Qt::StringLiterals;

namespace {

const QString thumb = u"👍"_s;

std::vector<Logged> run(Seq from, Seq to)
{
    std::vector<Logged> events;
    for (Seq seq = from; seq <= to; ++seq)
        events.push_back(
            said(seq, seq % 2 == 0 ? marta : jorge, at(1, 0, 0) + seq * 240'000, u"message %1"_s.arg(seq)));
    return events;
}

// A view of 600 × 400 over messages of marta, jorge and, the last one, ana herself.
struct Shown {
    explicit Shown(Seq to = 200)
    {
        clock.sleepMachine(at(20, 9, 30) - clock.wallMillis());
        model.setSelf(ana, u"ana"_s);
        model.setOnline(true);
        std::vector<Logged> events = run(1, to - 1);
        events.push_back(said(to, ana, at(20, 9, 0), u"my own"_s));
        model.takeNewest(page(events, to));
        last = to;
        view.resize(600, 400);
        view.setModel(&model);
        view.show();
        view.activateWindow();
    }

    int row(Seq seq) const { return model.rowOf(seq).value(); }
    void react(UserId user, Seq target, const QString &emoji, bool on = true)
    {
        model.take(Reacted{logEvent(++last, user, at(20, 9, 1)), target, emoji, on});
    }
    void reply(Seq target)
    {
        Said message = said(++last, marta, at(20, 9, 1), u"an answer"_s);
        message.reply = target;
        model.take(message);
    }
    void moveTo(const QPoint &position)
    {
        QMouseEvent move(QEvent::MouseMove, position, view.viewport()->mapToGlobal(position), Qt::NoButton,
                         Qt::NoButton, {});
        QCoreApplication::sendEvent(view.viewport(), &move);
    }
    void click(const QPoint &position) { QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, position); }
    QString toolTip(const QPoint &position)
    {
        QHelpEvent help(QEvent::ToolTip, position, view.viewport()->mapToGlobal(position));
        QCoreApplication::sendEvent(view.viewport(), &help);
        const QString text = QToolTip::text();
        QToolTip::hideText();
        return bare(text);
    }
    QWidget *bar() const { return view.findChild<QWidget *>(u"timelineActions"_s); }
    QToolButton *button(const QString &name) const { return view.findChild<QToolButton *>(name); }
    // The names of the menu's actions, in its order.
    QStringList menu(int ofRow)
    {
        const QPoint at = view.rowRect(ofRow).center();
        QContextMenuEvent event(QContextMenuEvent::Mouse, at, view.viewport()->mapToGlobal(at));
        QCoreApplication::sendEvent(view.viewport(), &event);
        auto *menu = view.findChild<QMenu *>(u"timelineMenu"_s);
        QStringList names;
        for (const QAction *action : menu->actions()) {
            if (!action->isSeparator())
                names << action->objectName();
        }
        delete menu;
        return names;
    }

    FakeClock clock;
    TimelineModel model{lobby};
    TimelineView view{clock};
    Seq last = 0;
};

} // namespace

class TimelineActionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aChipIsToggledByAClick()
    {
        Shown s;
        QVERIFY(s.view.chipRect(s.row(200), thumb).isNull());
        s.react(marta, 200, thumb);
        s.react(jorge, 200, u"🎉"_s);
        const QRect chip = s.view.chipRect(s.row(200), thumb);
        QVERIFY(chip.top() >= s.view.textRect(s.row(200)).bottom());
        QVERIFY(s.view.chipRect(s.row(200), u"🎉"_s).left() > chip.right());
        QSignalSpy toggled(&s.view, &TimelineView::reactRequested);
        s.click(chip.center());
        QCOMPARE(toggled.count(), 1);
        QCOMPARE(toggled.last(), QVariantList({QVariant::fromValue(Seq(200)), thumb, true}));
        s.react(ana, 200, thumb);
        s.click(s.view.chipRect(s.row(200), thumb).center());
        QCOMPARE(toggled.last().at(2).toBool(), false);
        QVERIFY(s.toolTip(chip.center()).contains(u"marta and you reacted with"_s));
    }

    void thePlusShowsWhereTheMouseIs()
    {
        Shown s;
        s.react(marta, 200, thumb);
        QSignalSpy wanted(&s.view, &TimelineView::reactPickerRequested);
        const QRect plus = s.view.addChipRect(s.row(200));
        QVERIFY(!plus.isNull());
        const QImage without = s.view.viewport()->grab(plus).toImage();
        s.moveTo(plus.center());
        QVERIFY(s.view.viewport()->grab(plus).toImage() != without);
        s.click(plus.center());
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.last().at(0).value<Seq>(), Seq(200));
    }

    void manyChipsTakeMoreLines()
    {
        Shown s;
        s.react(marta, 200, thumb);
        const int one = s.view.rowRect(s.row(200)).height();
        for (int i = 0; i < 18; ++i)
            s.react(marta, 200, u"word%1"_s.arg(i));
        QVERIFY(s.view.rowRect(s.row(200)).height() > one);
        const QRect last = s.view.chipRect(s.row(200), u"word17"_s);
        QVERIFY(last.right() < s.view.viewport()->width());
        QVERIFY(last.top() > s.view.chipRect(s.row(200), thumb).bottom());
        QVERIFY(s.view.isAtEnd());
        // Whatever is sent instead of an emoji stays in its line and its chip.
        s.react(marta, 200, u"<b>x</b>\n\u202e"_s + QString(30, u'W'));
        for (const int width : {600, 200}) {
            s.view.resize(width, 400);
            const QRect odd = s.view.chipRect(s.row(200), u"<b>x</b>\n\u202e"_s + QString(30, u'W'));
            QVERIFY(!odd.isNull() && odd.right() < s.view.viewport()->width());
            QCOMPARE(odd.height(), s.view.chipRect(s.row(200), thumb).height());
        }
    }

    void nothingMovesWhenAReactionComesAbove()
    {
        Shown s;
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

    void aClickOnAQuoteGoesThere()
    {
        Shown s;
        s.reply(7);
        const int row = s.row(s.last);
        const QRect quote = s.view.quoteRect(row);
        QVERIFY(quote.bottom() < s.view.textRect(row).top() + 1);
        QSignalSpy wanted(&s.view, &TimelineView::quoteActivated);
        s.click(quote.center());
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.last().at(0).value<Seq>(), Seq(7));
        s.view.setCurrentRow(row);
        QTest::keyClick(&s.view, Qt::Key_Return);
        QCOMPARE(wanted.count(), 2);
        QVERIFY2(bare(s.view.spokenText(row)).contains(u", in reply to jorge, an answer"_s),
                 qPrintable(s.view.spokenText(row)));
    }

    void unknownQuotesAreAskedForWhereTheyShow()
    {
        Shown s;
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

    void theBarOffersWhatIsPermitted()
    {
        Shown s;
        QVERIFY(s.bar()->isHidden());
        s.moveTo(s.view.textRect(s.row(199)).center());
        QVERIFY(s.bar()->isVisible());
        QVERIFY(s.button(u"actionsReply"_s)->isVisible() && s.button(u"actionsReact"_s)->isVisible());
        QVERIFY(!s.button(u"actionsEdit"_s)->isVisible() && !s.button(u"actionsDelete"_s)->isVisible());
        s.view.setMayDeleteAll(true);
        QVERIFY(!s.button(u"actionsEdit"_s)->isVisible() && s.button(u"actionsDelete"_s)->isVisible());
        s.view.setMayDeleteAll(false);
        s.moveTo(s.view.textRect(s.row(200)).center());
        QVERIFY(s.button(u"actionsEdit"_s)->isVisible() && s.button(u"actionsDelete"_s)->isVisible());
        QVERIFY(s.bar()->geometry().right() < s.view.viewport()->width());
        for (const auto *each : s.bar()->findChildren<QToolButton *>())
            QVERIFY(!each->accessibleName().isEmpty());

        QSignalSpy replied(&s.view, &TimelineView::replyRequested);
        QSignalSpy edited(&s.view, &TimelineView::editRequested);
        QSignalSpy deleted(&s.view, &TimelineView::deleteRequested);
        QSignalSpy picker(&s.view, &TimelineView::reactPickerRequested);
        for (const QString &name : {u"actionsReply"_s, u"actionsEdit"_s, u"actionsDelete"_s, u"actionsReact"_s})
            QTest::mouseClick(s.button(name), Qt::LeftButton);
        for (const QSignalSpy *spy : {&replied, &edited, &deleted, &picker}) {
            QCOMPARE(spy->count(), 1);
            QCOMPARE(spy->last().at(0).value<Seq>(), Seq(200));
        }
        QTest::mouseClick(s.button(u"actionsMore"_s), Qt::LeftButton);
        QVERIFY(s.view.findChild<QMenu *>(u"timelineMenu"_s) != nullptr);
        delete s.view.findChild<QMenu *>(u"timelineMenu"_s);

        // It goes with the message, and when that is gone.
        s.model.take(Deleted{logEvent(++s.last, ana, at(20, 9, 1)), 200});
        QVERIFY(s.bar()->isHidden());
        s.moveTo(s.view.textRect(s.row(199)).center());
        QVERIFY(s.bar()->isVisible());
        QEvent leave(QEvent::Leave);
        QCoreApplication::sendEvent(s.view.viewport(), &leave);
        QVERIFY(s.bar()->isHidden());
    }

    void theKeyboardHasTheSame()
    {
        Shown s;
        s.reply(7);
        s.view.setFocus();
        QSignalSpy replied(&s.view, &TimelineView::replyRequested);
        QSignalSpy edited(&s.view, &TimelineView::editRequested);
        QSignalSpy deleted(&s.view, &TimelineView::deleteRequested);
        QSignalSpy picker(&s.view, &TimelineView::reactPickerRequested);
        const auto press = [&s] {
            QTest::keyClick(&s.view, Qt::Key_R);
            QTest::keyClick(&s.view, Qt::Key_E);
            QTest::keyClick(&s.view, Qt::Key_Delete);
            QTest::keyClick(&s.view, Qt::Key_Plus, Qt::ShiftModifier);
        };
        press(); // no message is chosen
        QCOMPARE(replied.count() + edited.count() + deleted.count() + picker.count(), 0);
        s.view.setCurrentRow(s.row(200));
        press();
        QCOMPARE(replied.count(), 1);
        QCOMPARE(edited.count(), 1);
        QCOMPARE(deleted.count(), 1);
        QCOMPARE(picker.count(), 1);
        s.view.setCurrentRow(s.row(199));
        press();
        QCOMPARE(replied.last().at(0).value<Seq>(), Seq(199));
        QCOMPARE(edited.count(), 1); // it is jorge's
        QCOMPARE(deleted.count(), 1);
        QCOMPARE(picker.count(), 2);
        s.model.addPending(unconfirmed(9000, u"on its way"_s, at(20, 9, 2)));
        s.view.setCurrentRow(s.model.rowCount() - 1);
        press(); // it has no place in the log yet
        QCOMPARE(replied.count() + picker.count(), 4);
    }

    void theMenuHasTheSame()
    {
        Shown s;
        QCOMPARE(s.menu(s.row(199)),
                 QStringList({u"timelineReply"_s, u"timelineReact"_s, u"timelineCopy"_s, u"timelineCopyWithName"_s}));
        QCOMPARE(s.menu(s.row(200)),
                 QStringList({u"timelineReply"_s, u"timelineReact"_s, u"timelineEdit"_s, u"timelineDelete"_s,
                              u"timelineCopy"_s, u"timelineCopyWithName"_s}));
        s.reply(7);
        QVERIFY(s.menu(s.row(s.last)).contains(u"timelineQuote"_s));
    }

    void aFailedEditIsTriedAgain()
    {
        Shown s;
        Edit edit{lobby, nonce(9000), 200, u"better"_s};
        s.model.addPending({edit, at(20, 9, 2), u"too long"_s});
        QSignalSpy retried(&s.view, &TimelineView::retryRequested);
        QSignalSpy discarded(&s.view, &TimelineView::discardRequested);
        const QRect retry = s.view.retryRect(s.row(200));
        QVERIFY(!retry.isNull());
        s.click(retry.center());
        QCOMPARE(retried.count(), 1);
        QCOMPARE(retried.last().at(0).value<Nonce>(), nonce(9000));
        s.view.setCurrentRow(s.row(200));
        QTest::keyClick(&s.view, Qt::Key_Delete);
        QCOMPARE(discarded.count(), 1);
    }

    void whoSpeaksIsAskedFor()
    {
        Shown s;
        QSignalSpy asked(&s.view, &TimelineView::personRequested);
        const QRect rect = s.view.rowRect(s.row(200));
        s.click({s.view.textRect(s.row(200)).left() / 2, rect.top() + rect.height() / 2}); // the square
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.last().at(0).value<UserId>(), ana);
    }

    void tellsWhatWasSeen()
    {
        Shown s;
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
        Shown s;
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
        Shown s(600);
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

    void newStaysWhereItIs()
    {
        Shown s;
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

    void speaksOfWhatHappened()
    {
        Shown s;
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
        Shown s;
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
        Shown s;
        s.model.take(said(201, marta, at(20, 9, 4), u"x @ana"_s));
        const QRect rect = s.view.rowRect(s.row(201));
        const QImage drawn = s.view.grab().toImage();
        const QColor plain = drawn.pixelColor(2, s.view.rowRect(s.row(200)).center().y());
        QVERIFY(drawn.pixelColor(2, rect.center().y()) != plain);
        const QRect text = s.view.textRect(s.row(201));
        QVERIFY(drawn.pixelColor(text.right() + 1, text.center().y()) != drawn.pixelColor(2, rect.center().y()));
    }
};

QTEST_MAIN(TimelineActionsTest)
#include "tst_timelineactions.moc"
