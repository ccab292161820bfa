// SPDX-License-Identifier: MIT
// What can be done with the messages of a timeline on screen, by mouse and by keyboard.
#include "tests/unit/timelinescreen.h"

#include <QSignalSpy>

using namespace Confab;
using namespace Confab::TimelineFixture;

class TimelineActionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aChipIsToggledByAClick()
    {
        Screen s;
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

    void aChipThatWaitsForTheConnectionLooksSo()
    {
        Screen s;
        s.model.setOnline(false);
        s.model.addPending(Unconfirmed{React{lobby, nonce(1), 200, thumb, true}, at(20, 9, 1), {}});
        const QRect chip = s.view.chipRect(s.row(200), thumb);
        const auto look = [&] { return s.view.viewport()->grab(chip).toImage(); };
        const QImage waiting = look();
        const QColor ground = Theme::of(s.view.palette()).base;
        const QPoint within(chip.height() / 4, chip.height() / 2);
        QCOMPARE(waiting.pixelColor(within), ground);
        QVERIFY(s.toolTip(chip.center()).contains(u"you reacted with"_s));
        QVERIFY(s.toolTip(chip.center()).contains(u"waiting to send"_s));
        const QString told = s.view.spokenText(s.row(200));
        QVERIFY2(told.endsWith(u", 👍 1 with yours, waiting to send"_s), qPrintable(told));
        // As soon as it is sent it is one like any other.
        s.model.setOnline(true);
        QCOMPARE(s.view.chipRect(s.row(200), thumb), chip);
        const QImage sent = look();
        QVERIFY(sent != waiting);
        QVERIFY(sent.pixelColor(within) != ground);
        QVERIFY(!s.toolTip(chip.center()).contains(u"waiting"_s));
        s.model.removePending(nonce(1));
        s.react(ana, 200, thumb);
        QCOMPARE(look(), sent);
    }

    void thePlusShowsWhereTheMouseIs()
    {
        Screen s;
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
        Screen s;
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

    void aClickOnAQuoteGoesThere()
    {
        Screen s;
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

    void theBarOffersWhatIsPermitted()
    {
        Screen s;
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
        Screen s;
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
        Screen s;
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
        Screen s;
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
        Screen s;
        QSignalSpy asked(&s.view, &TimelineView::personRequested);
        const QRect rect = s.view.rowRect(s.row(200));
        s.click({s.view.textRect(s.row(200)).left() / 2, rect.top() + rect.height() / 2}); // the square
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.last().at(0).value<UserId>(), ana);
    }

    // The bar of the row below it isn't in the way.
    void newCanBeReadWhileTheMouseIsBelowIt()
    {
        Screen s(20);
        s.model.setNewAfter(18);
        const int row = s.row(19);
        QCOMPARE(s.model.kind(row - 1), RowKind::NewLine);
        s.view.showRow(row);
        for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            s.view.setLayoutDirection(direction);
            s.moveTo(s.view.rowRect(row).center());
            QVERIFY(s.bar()->isVisible());
            QVERIFY(!s.bar()->geometry().intersects(s.view.rowRect(row - 1)));
        }
    }

    // … nor is it that of an action's time, which stands behind its text.
    void theTimeOfAnActionStandsBehindItsText()
    {
        Screen s(20);
        const auto act = [&s](const QString &text) {
            Said message = said(++s.last, marta, at(20, 9, 20), text);
            message.action = true;
            s.model.take(message);
            return s.row(s.last);
        };
        const int wave = act(u"waves"_s);
        const int hebrew = act(u"\u05e9\u05dc\u05d5\u05dd"_s);
        const int longer = act(u"talks "_s.repeated(60));
        for (const int row : {wave, hebrew}) {
            const QRect text = s.view.textRect(row);
            const QRect time = s.view.timeRect(row);
            QVERIFY(time.left() > text.right() && time.left() < text.right() + 20);
            s.moveTo(s.view.rowRect(row).center());
            QVERIFY(!s.bar()->geometry().intersects(time));
        }
        const QRect time = s.view.timeRect(longer);
        QVERIFY(!time.isNull() && time.right() < s.view.viewport()->width());
        s.view.setLayoutDirection(Qt::RightToLeft);
        QVERIFY(s.view.timeRect(wave).right() < s.view.textRect(wave).left());
        QVERIFY(s.view.timeRect(wave).right() > s.view.textRect(wave).left() - 20);
        // Its last line is short, and ends there.
        QVERIFY(s.view.timeRect(longer).left() > s.view.textPoint(longer, 360).x());
        QVERIFY(s.view.timeRect(longer).bottom() <= s.view.textRect(longer).bottom());
    }
};

QTEST_MAIN(TimelineActionsTest)
#include "tst_timelineactions.moc"
