// SPDX-License-Identifier: MIT
#include "gui-client/views/timelineview.h"
#include "tests/support/fakeclock.h"
#include "tests/unit/timelinefixture.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QHelpEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>

using namespace Confab;
using namespace Confab::TimelineFixture;
using namespace Qt::StringLiterals;

namespace {

QString longText(Seq seq)
{
    return u"message %1 "_s.arg(seq) + u"words that wrap at every width "_s.repeated(int(seq * 7 % 9));
}

std::vector<Logged> run(Seq from, Seq to)
{
    std::vector<Logged> events;
    for (Seq seq = from; seq <= to; ++seq)
        events.push_back(said(seq, UserId{seq / 3 % 4 + 1}, at(1, 0, 0) + seq * 240'000, longText(seq)));
    return events;
}

// A view of 600 × 400 over a model with the messages `from` to `to`.
struct Shown {
    explicit Shown(Seq from = 401, Seq to = 600)
    {
        clock.sleepMachine(at(20, 9, 30) - clock.wallMillis());
        model.setSelf(ana, u"ana"_s);
        model.setOnline(true);
        model.takeNewest(page(run(from, to), to, from > 1));
        view.resize(600, 400);
        view.setModel(&model);
        view.show();
    }

    // Where a message's text stands on the screen.
    int textTop(Seq seq) const { return view.textRect(model.rowOf(seq).value()).top(); }
    // A message whose text begins in the upper part of the screen.
    Seq reading() const
    {
        const auto [first, last] = view.visibleRows();
        for (int row = first; row <= last; ++row) {
            if (model.row(row).seq != 0 && view.textRect(row).top() >= 0)
                return model.row(row).seq;
        }
        return 0;
    }

    // The last one of which nothing is on screen, however wide the letters are.
    Seq above() const
    {
        int row = view.visibleRows().first - 1;
        while (model.row(row).seq == 0)
            --row;
        return model.row(row).seq;
    }

    void scrollUp(int pixels) { view.verticalScrollBar()->setValue(view.verticalScrollBar()->value() - pixels); }

    FakeClock clock;
    TimelineModel model{lobby};
    TimelineView view{clock};
};

} // namespace

class TimelineViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void staysAtTheEnd()
    {
        Shown s;
        QVERIFY(s.view.isAtEnd());
        for (Seq seq = 601; seq < 620; ++seq) {
            s.model.take(run(seq, seq)[0]);
            QVERIFY(s.view.isAtEnd());
            QCOMPARE(s.view.rowRect(s.model.rowCount() - 1).bottom(), s.view.viewport()->height() - 1);
        }
        s.view.resize(333, 300);
        QVERIFY(s.view.isAtEnd());
        QCOMPARE(s.view.rowRect(s.model.rowCount() - 1).bottom(), s.view.viewport()->height() - 1);
        QVERIFY(s.view.findChild<QPushButton *>(u"jumpToLatest"_s)->isHidden());
    }

    void whatIsReadStaysWhateverComes()
    {
        Shown s;
        s.scrollUp(1234);
        QVERIFY(!s.view.isAtEnd());
        const Seq seq = s.reading();
        const int top = s.textTop(seq);
        QSignalSpy counted(&s.view, &TimelineView::newBelowChanged);
        s.model.take(said(601, marta, at(20, 9, 0), longText(601)));
        QCOMPARE(s.textTop(seq), top);
        s.model.addPending(unconfirmed(9000, u"mine"_s, at(20, 9, 0)));
        QCOMPARE(s.textTop(seq), top);
        s.model.takeOlder(page(run(201, 400), 601, true));
        QCOMPARE(s.textTop(seq), top);
        s.model.takeOlder(page(run(1, 200), 601));
        QCOMPARE(s.textTop(seq), top);
        s.model.setNewAfter(seq - 2); // a line appears right above it
        QCOMPARE(s.textTop(seq), top);
        const Seq above = s.above();
        s.model.take(Edited{logEvent(602, UserId{1}, at(20, 9, 0)), above, u"much longer "_s.repeated(60)});
        QCOMPARE(s.textTop(seq), top);
        s.model.take(Deleted{logEvent(603, UserId{1}, at(20, 9, 0)), above});
        QCOMPARE(s.textTop(seq), top);
        s.model.addMove({jorge, u"jorge"_s, true, {}}, at(20, 9, 0));
        QCOMPARE(s.textTop(seq), top);
        QCOMPARE(s.view.newBelow(), 1);
        QCOMPARE(counted.count(), 1);
    }

    void whatIsReadStaysAtAnyWidth()
    {
        Shown s;
        s.scrollUp(2345);
        const Seq seq = s.reading();
        const int top = s.textTop(seq);
        for (const int width : {590, 500, 340, 700, 1200, 280, 600}) {
            s.view.resize(width, 400);
            QCOMPARE(s.textTop(seq), top);
        }
        QFont font = s.view.font();
        font.setPointSizeF(font.pointSizeF() * 1.5);
        s.view.setFont(font);
        QVERIFY(qAbs(s.textTop(seq) - top) <= 1); // the same line, as high as it is now
    }

    void theLineBeingReadStaysInALongMessage()
    {
        Shown s;
        QString text;
        for (int i = 0; i < 200; ++i)
            text += u"line %1 "_s.arg(i) + u"and so on "_s.repeated(i % 12) + u'\n';
        s.model.take(said(601, marta, at(20, 9, 0), text));
        const int row = s.model.rowOf(601).value();
        QTest::mouseClick(s.view.viewport(), Qt::LeftButton, {}, s.view.unfoldRect(row).center());
        s.view.jumpToLatest();
        s.scrollUp(1500);
        QVERIFY(s.view.rowRect(row).top() < 0);
        const int top = s.view.rowRect(row).top();
        s.view.resize(330, 400);
        s.view.resize(600, 400);
        QCOMPARE(s.view.rowRect(row).top(), top);
    }

    void scrollingMovesByWhatIsAskedFor()
    {
        Shown s(1, 600);
        s.scrollUp(700);
        for (int i = 0; i < 60; ++i) { // into rows that were only estimated
            const Seq seq = s.reading();
            const int top = s.textTop(seq);
            s.scrollUp(60);
            QCOMPARE(s.textTop(seq), top + 60);
        }
        s.view.verticalScrollBar()->setValue(0);
        QCOMPARE(s.view.rowRect(0).top(), 0);
    }

    void asksForOlderMessagesNearTheTop()
    {
        Shown s;
        QSignalSpy wanted(&s.view, &TimelineView::olderWanted);
        QTest::qWait(0);
        QCOMPARE(wanted.count(), 0);
        s.view.verticalScrollBar()->setValue(500);
        QTRY_COMPARE(wanted.count(), 1);
        s.model.setAbove(TimelineModel::Above::Loading);
        s.scrollUp(10);
        QCoreApplication::processEvents();
        QCOMPARE(wanted.count(), 1);
        s.model.setAbove(TimelineModel::Above::More); // it failed: again
        QTRY_COMPARE(wanted.count(), 2);
        s.model.takeOlder(page(run(1, 400), 600));
        QCoreApplication::processEvents();
        QCOMPARE(wanted.count(), 2);
    }

    void jumpsToTheLatest()
    {
        Shown s;
        auto *jump = s.view.findChild<QPushButton *>(u"jumpToLatest"_s);
        s.scrollUp(900);
        QVERIFY(jump->isVisible());
        s.model.take(said(601, marta, at(20, 9, 0), u"one"_s));
        s.model.take(said(602, ana, at(20, 9, 0), u"my own"_s));
        s.model.take(said(603, jorge, at(20, 9, 0), u"two"_s));
        QVERIFY2(jump->text().contains(u'2'), qPrintable(jump->text()));
        QTest::mouseClick(jump, Qt::LeftButton);
        QVERIFY(s.view.isAtEnd());
        QVERIFY(!jump->isVisible());
        QCOMPARE(s.view.newBelow(), 0);
    }

    void retriesByMouseAndKeyboard()
    {
        Shown s;
        s.model.addPending(unconfirmed(9000, u"mine"_s, at(20, 9, 0)));
        QCOMPARE(s.view.retryRect(s.model.rowCount() - 1), QRect());
        s.model.setFailed(nonce(9000), u"<b>because</b>"_s);
        QSignalSpy retried(&s.view, &TimelineView::retryRequested);
        QSignalSpy discarded(&s.view, &TimelineView::discardRequested);
        const int row = s.model.rowCount() - 1;
        const QRect retry = s.view.retryRect(row);
        QVERIFY(!retry.isNull());
        QTest::mouseClick(s.view.viewport(), Qt::LeftButton, {}, retry.center());
        QCOMPARE(retried.count(), 1);
        QCOMPARE(retried.last().at(0).value<Nonce>(), nonce(9000));
        QTest::mouseClick(s.view.viewport(), Qt::LeftButton, {}, retry.topLeft() - QPoint(100, 0));
        QCOMPARE(retried.count(), 1);
        s.view.setCurrentRow(row);
        QTest::keyClick(&s.view, Qt::Key_Return);
        QCOMPARE(retried.count(), 2);
        QTest::keyClick(&s.view, Qt::Key_Delete);
        QCOMPARE(discarded.count(), 1);
        // The reason is shown as it is, not as markup.
        QHelpEvent help(QEvent::ToolTip, retry.center(), s.view.viewport()->mapToGlobal(retry.center()));
        QCoreApplication::sendEvent(s.view.viewport(), &help);
        QVERIFY(QToolTip::text().contains(u"&lt;b&gt;because"_s));
        QToolTip::hideText();
    }

    void theKeyboardWalksAndCopies()
    {
        Shown s(1, 60);
        s.view.setFocus();
        QTest::keyClick(&s.view, Qt::Key_End);
        QCOMPARE(s.model.row(s.view.currentRow()).seq, Seq(60));
        for (int i = 0; i < 30; ++i)
            QTest::keyClick(&s.view, Qt::Key_Up);
        QCOMPARE(s.model.row(s.view.currentRow()).seq, Seq(30));
        QVERIFY(!s.view.rowRect(s.view.currentRow()).isNull());
        QTest::keyClick(&s.view, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), longText(30));
        QTest::keyClick(&s.view, Qt::Key_Home);
        QCOMPARE(s.model.row(s.view.currentRow()).seq, Seq(1));
        QCOMPARE(s.view.verticalScrollBar()->value(), 0);
        QTest::keyClick(&s.view, Qt::Key_PageDown);
        QVERIFY(s.view.verticalScrollBar()->value() > 200);
        // The current message stays the same one whatever comes above it.
        const Seq current = s.model.row(s.view.currentRow()).seq;
        s.model.addMove({jorge, u"jorge"_s, true, {}}, at(20, 9, 0));
        QCOMPARE(s.model.row(s.view.currentRow()).seq, current);
    }

    void theMenuCopiesTwoWays()
    {
        Shown s;
        s.view.setLocale(QLocale(QLocale::English, QLocale::UnitedStates)); // "9:14 AM" is for reading
        const int row = s.model.rowCount() - 1;
        const QPoint at = s.view.rowRect(row).center();
        QContextMenuEvent event(QContextMenuEvent::Mouse, at, s.view.viewport()->mapToGlobal(at));
        QCoreApplication::sendEvent(s.view.viewport(), &event);
        auto *menu = s.view.findChild<QMenu *>(u"timelineMenu"_s);
        QVERIFY(menu != nullptr);
        menu->findChild<QAction *>(u"timelineCopyWithName"_s)->trigger();
        const TimelineRow values = s.model.row(row);
        const QString time = QDateTime::fromMSecsSinceEpoch(qint64(values.at)).toString(u"HH:mm"_s);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"[%1] %2: %3"_s.arg(time, values.nick, values.text));
        menu->findChild<QAction *>(u"timelineCopy"_s)->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), values.text);
        menu->close();
    }

    // Markup would draw another text, or none: each character of it takes its place.
    void nothingIsMarkup()
    {
        Shown s(1, 1);
        const QStringList texts{u"<b>x</b>"_s, u"<img src=\"file:///etc/passwd\">"_s, u"&lt;&amp;"_s, u"a & b &c"_s};
        Seq seq = 2;
        for (const QString &text : texts) {
            s.model.take(said(seq, marta, at(20, 9, int(seq)), text));
            QCOMPARE(s.view.textRect(s.model.rowOf(seq).value()).width(),
                     QFontMetrics(s.view.font()).boundingRect(QRect(0, 0, 9999, 99), Qt::TextSingleLine, text).width());
            ++seq;
        }
        Said named = said(seq, marta, at(20, 10, 0), u"x"_s);
        named.event.nick = u"<h1>big</h1>"_s;
        const int before = s.view.rowRect(s.model.rowOf(2).value()).height();
        s.model.take(named);
        QCOMPARE(s.view.rowRect(s.model.rowOf(seq).value()).height(), before);
    }

    void directionsStayWithTheirParagraph()
    {
        Shown s(1, 1);
        s.model.take(said(2, marta, at(20, 9, 0), u"\u05e9\u05dc\u05d5\u05dd"_s));
        s.model.take(said(3, jorge, at(20, 9, 1), u"latin"_s));
        const QRect hebrew = s.view.textRect(s.model.rowOf(2).value());
        QVERIFY(s.view.textPoint(s.model.rowOf(2).value(), 4).x() < s.view.textPoint(s.model.rowOf(2).value(), 0).x());
        QVERIFY(s.view.textPoint(s.model.rowOf(3).value(), 4).x() > s.view.textPoint(s.model.rowOf(3).value(), 0).x());
        QVERIFY(hebrew.right() < 300);
        s.view.setLayoutDirection(Qt::RightToLeft);
        const QRect mirrored = s.view.textRect(s.model.rowOf(2).value());
        QVERIFY(mirrored.left() > 300); // the square stands at the right now
    }

    void longWordsWrap()
    {
        Shown s(1, 1);
        s.model.take(said(2, marta, at(20, 9, 0), QString(500, u'W')));
        QVERIFY(s.view.textRect(s.model.rowOf(2).value()).right() <= s.view.viewport()->width());
        QVERIFY(s.view.rowRect(s.model.rowOf(2).value()).height() > 100);
    }

    void speaksToScreenReaders()
    {
        Shown s;
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&s.view);
        QVERIFY(list != nullptr);
        QCOMPARE(list->role(), QAccessible::List);
        const auto [first, last] = s.view.visibleRows();
        QVERIFY(list->childCount() >= last - first + 1);
        QAccessibleInterface *message = list->child(last - first);
        const TimelineRow values = s.model.row(last);
        const QString time =
            s.view.locale().toString(QDateTime::fromMSecsSinceEpoch(qint64(values.at)).time(), QLocale::ShortFormat);
        QCOMPARE(message->text(QAccessible::Name), values.nick + u", "_s + time + u", "_s + values.text);
        QCOMPARE(list->indexOfChild(message), last - first);
        s.view.setFocus();
        s.view.setCurrentRow(last);
        QCOMPARE(list->focusChild(), message);
        QCOMPARE(message->rect().bottom(),
                 s.view.viewport()->mapToGlobal(QPoint(0, s.view.viewport()->height() - 1)).y());
    }

    void followsThePaletteLive()
    {
        Shown s;
        const QColor light = s.view.grab().toImage().pixelColor(5, 5);
        QPalette dark = s.view.palette();
        dark.setColor(QPalette::Window, QColor(30, 30, 30));
        dark.setColor(QPalette::WindowText, Qt::white);
        s.view.setPalette(dark);
        QVERIFY(s.view.grab().toImage().pixelColor(5, 5).lightness() < light.lightness() - 100);
    }

    void aModelThatEmptiesIsFine()
    {
        Shown s;
        s.view.setCurrentRow(10);
        s.scrollUp(500);
        s.model.reset();
        QCOMPARE(s.view.visibleRows(), std::pair(0, -1));
        s.view.grab();
        s.model.takeNewest(page(run(1, 3), 3));
        QVERIFY(s.view.isAtEnd());
        s.view.setModel(nullptr);
        s.view.grab();
    }
};

QTEST_MAIN(TimelineViewTest)
#include "tst_timelineview.moc"
