// SPDX-License-Identifier: MIT
// What of a timeline's text is selected and copied, by mouse and by keyboard.
#include "tests/unit/timelinetexts.h"

#include <QClipboard>
#include <QMimeData>
#include <QScrollBar>

using namespace Confab;
using namespace Confab::TimelineFixture;

namespace {

const QString family = u"👨‍👩‍👧"_s;
const QString flag = u"🇧🇷"_s;

} // namespace

class TimelineSelectingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QGuiApplication::clipboard()->clear(); }

    void aPartOfAMessageIsBareText()
    {
        Texts s({u"one two three"_s});
        s.select(s.before(200, 4), s.before(200, 7));
        QCOMPARE(s.view.selectedText(), u"two"_s);
        s.key(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"two"_s);
        QVERIFY(!QGuiApplication::clipboard()->mimeData()->hasHtml());
        // Backwards it is the same, and a click ends it.
        s.select(s.before(200, 13), s.before(200, 8));
        QCOMPARE(s.view.selectedText(), u"three"_s);
        s.click(s.before(200, 2));
        QVERIFY(!s.view.hasSelection());
        QCOMPARE(s.view.selectedText(), QString(u""_s));
    }

    void severalMessagesTellWhoAndWhen()
    {
        Texts s({u"one <b>two</b>"_s, u"three\nfour & five"_s, u"six seven"_s});
        s.select(s.before(200, 4), s.before(202, 3));
        const QStringList lines{s.line(200, u"<b>two</b>"_s), s.line(201, u"three\nfour & five"_s),
                                s.line(202, u"six"_s)};
        QCOMPARE(s.view.selectedText(), lines.join(u'\n'));
        s.view.copySelection();
        const QMimeData *data = QGuiApplication::clipboard()->mimeData();
        QCOMPARE(data->text(), lines.join(u'\n'));
        QVERIFY(data->html().contains(u"&lt;b&gt;two&lt;/b&gt;"_s));
        QVERIFY(data->html().contains(u"three<br>four &amp; five"_s));
        QVERIFY(!data->html().contains(u"<b>two"_s));
    }

    void selectedTextHasTheHighlightAsItsGround()
    {
        Texts s({u"one two three"_s});
        const QColor highlight = s.view.palette().color(QPalette::Highlight);
        const QPoint at = s.before(200, 5);
        const auto has = [&] {
            const QImage image = s.view.viewport()->grab(QRect(at - QPoint(2, 8), QSize(12, 16))).toImage();
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    if (image.pixelColor(x, y) == highlight)
                        return true;
                }
            }
            return false;
        };
        QVERIFY(!has());
        s.select(s.before(200, 4), s.before(200, 7));
        QVERIFY(has());
        s.key(Qt::Key_Escape);
        QVERIFY(!has());
    }

    void twoClicksTakeAWordAndThreeTheMessage()
    {
        Texts s({u"one *two* three\nfour"_s});
        const QPoint at = s.before(200, 6);
        QTest::mouseDClick(s.view.viewport(), Qt::LeftButton, {}, at);
        QCOMPARE(s.view.selectedText(), u"*two*"_s);
        s.press(at);
        s.release(at);
        QCOMPARE(s.view.selectedText(), u"one *two* three\nfour"_s);
        // A word that is held and drawn goes on by words.
        s.view.clearSelection();
        QTest::mousePress(s.view.viewport(), Qt::LeftButton, {}, at);
        QTest::mouseRelease(s.view.viewport(), Qt::LeftButton, {}, at);
        QTest::mouseDClick(s.view.viewport(), Qt::LeftButton, {}, at);
        s.drag(s.before(200, 12));
        QCOMPARE(s.view.selectedText(), u"*two* three"_s);
        s.drag(s.before(200, 1));
        QCOMPARE(s.view.selectedText(), u"one *two*"_s);
    }

    void shiftAndAClickExtend()
    {
        Texts s({u"one two"_s, u"three four"_s});
        s.click(s.before(200, 4));
        QTest::mouseClick(s.view.viewport(), Qt::LeftButton, Qt::ShiftModifier, s.before(201, 5));
        QCOMPARE(s.view.selectedText(), s.line(200, u"two"_s) + u'\n' + s.line(201, u"three"_s));
        QTest::mouseClick(s.view.viewport(), Qt::LeftButton, Qt::ShiftModifier, s.before(200, 7));
        QCOMPARE(s.view.selectedText(), u"two"_s);
    }

    void itScrollsAtTheEdges()
    {
        Texts s({u"the last"_s});
        s.press(s.before(200, 3));
        s.drag({100, -40});
        const int scrolled = s.view.verticalScrollBar()->value();
        QTRY_VERIFY(s.view.verticalScrollBar()->value() < scrolled - 300);
        s.release({100, -40});
        const int stays = s.view.verticalScrollBar()->value();
        QVERIFY(s.view.selectedText().endsWith(s.line(200, u"the"_s)));
        QVERIFY(s.view.selectedText().count(u'\n') > 10);
        s.drag({100, 100}); // it was let go of
        QCOMPARE(s.view.verticalScrollBar()->value(), stays);
    }

    void itStaysWithItsMessagesWhateverComes()
    {
        Texts s({u"one two"_s, u"three four"_s});
        s.model.addPending(unconfirmed(9000, u"mine to come"_s, at(20, 9, 25)));
        const int pending = s.model.rowCount() - 1;
        s.select(s.before(201, 6), s.view.textPoint(pending, 4) + QPoint(1, 0));
        const auto chosen = [&s] { return bare(s.view.selectedText()).section(u' ', 2); };
        const QString text = chosen();
        QVERIFY(text.contains(u"four"_s) && text.endsWith(u"mine"_s));
        s.model.take(Edited{logEvent(++s.last, jorge, at(20, 9, 26)), 150, u"another text"_s});
        s.model.setNewAfter(200);
        s.model.addMove({jorge, u"jorge"_s, true, {}}, at(20, 9, 26));
        s.model.setNewAfter(std::nullopt);
        QVERIFY(chosen().contains(u"four"_s) && chosen().endsWith(u"mine"_s));
        // It is confirmed where it stands, and others come.
        Said mine = said(++s.last, ana, at(20, 9, 27), u"mine to come"_s);
        mine.event.nonce = nonce(9000);
        s.model.take(mine);
        s.model.take(said(++s.last, marta, at(20, 9, 28), u"later"_s));
        QVERIFY(chosen().contains(u"four"_s) && chosen().endsWith(u"mine"_s));
        // Its own end becomes shorter: what is left of it.
        s.model.take(Edited{logEvent(++s.last, jorge, at(20, 9, 29)), 201, u"thr"_s});
        QVERIFY(!chosen().contains(u"thr"_s) && chosen().endsWith(u"mine"_s));
        s.model.reset();
        QVERIFY(!s.view.hasSelection());
    }

    void olderMessagesAboveLeaveItAlone()
    {
        Screen s(200);
        FakeClock clock;
        TimelineModel model{lobby};
        TimelineView view{clock};
        model.takeNewest(page(run(101, 200), 200, true));
        view.resize(600, 400);
        view.setModel(&model);
        view.show();
        view.setFocus();
        view.setCurrentRow(model.rowOf(199).value());
        QTest::keyClick(&view, Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(&view, Qt::Key_Down, Qt::ShiftModifier);
        const QString before = view.selectedText();
        QVERIFY(before.contains(u"message 199"_s) && before.contains(u"message 200"_s));
        model.takeOlder(page(run(1, 100), 200));
        QCOMPARE(view.selectedText(), before);
    }

    void theKeyboardSelectsByLines()
    {
        Texts s({u"one\ntwo"_s, u"three"_s, u"four"_s});
        s.view.setCurrentRow(s.row(200));
        s.key(Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(s.view.selectedText(), u"one"_s);
        s.key(Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(s.view.selectedText(), u"one\ntwo"_s);
        s.key(Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(s.view.selectedText(), s.line(200, u"one\ntwo"_s) + u'\n' + s.line(201, u"three"_s));
        s.key(Qt::Key_Up, Qt::ShiftModifier);
        QCOMPARE(s.view.selectedText(), u"one\ntwo"_s);
        s.key(Qt::Key_Escape);
        QVERIFY(!s.view.hasSelection());
        s.view.setCurrentRow(s.row(202));
        s.key(Qt::Key_Up, Qt::ShiftModifier);
        QCOMPARE(s.view.selectedText(), u"four"_s);
        s.key(Qt::Key_Up, Qt::ShiftModifier);
        QCOMPARE(s.view.selectedText(), s.line(201, u"three"_s) + u'\n' + s.line(202, u"four"_s));
        s.key(Qt::Key_A, Qt::ControlModifier);
        s.key(Qt::Key_C, Qt::ControlModifier);
        const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
        QCOMPARE(lines.size(), 203); // one has two lines
        QVERIFY(lines.first().endsWith(u"message 1"_s) && lines.last().endsWith(u"four"_s));
    }

    // Right is where it is seen, on or back; characters of several code points are one step.
    void theKeyboardSelectsByCharactersAndWords()
    {
        const QString hebrew = u"\u05e9\u05dc\u05d5\u05dd \u05e2\u05d5\u05dc\u05dd"_s;
        Texts s({u"a"_s + family + flag + u" b"_s, hebrew, u"one *two*\nthree"_s, u"end"_s});
        s.view.setCurrentRow(s.row(200));
        for (const QString &chosen :
             {u"a"_s, u"a"_s + family, u"a"_s + family + flag, u"a"_s + family + flag + u" "_s}) {
            s.key(Qt::Key_Right, Qt::ShiftModifier);
            QCOMPARE(s.view.selectedText(), chosen);
        }
        for (const QString &chosen : {u"a"_s + family + flag, u"a"_s + family, u"a"_s}) {
            s.key(Qt::Key_Left, Qt::ShiftModifier);
            QCOMPARE(s.view.selectedText(), chosen);
        }
        s.view.setCurrentRow(s.row(201));
        s.key(Qt::Key_Left, Qt::ShiftModifier);
        QCOMPARE(s.view.selectedText(), hebrew.left(1));
        s.key(Qt::Key_Left, Qt::ShiftModifier | Qt::ControlModifier);
        QCOMPARE(s.view.selectedText(), hebrew.left(5));
        s.key(Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(s.view.selectedText(), hebrew.left(4));
        s.key(Qt::Key_End, Qt::ShiftModifier);
        QCOMPARE(s.view.selectedText(), hebrew);
        // On into the next message, and from there on over signs of markup and ends of lines.
        s.key(Qt::Key_Left, Qt::ShiftModifier);
        s.key(Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(s.view.selectedText(), s.line(201, hebrew) + u'\n' + s.line(202, u"o"_s));
        s.view.clearSelection();
        s.view.setCurrentRow(s.row(203));
        s.key(Qt::Key_Left, Qt::ShiftModifier);
        QCOMPARE(s.view.selectedText(), u"d"_s);
        s.key(Qt::Key_Home, Qt::ShiftModifier);
        QCOMPARE(s.view.selectedText(), u"end"_s);
        for (int i = 0; i < 8; ++i)
            s.key(Qt::Key_Left, Qt::ShiftModifier);
        QCOMPARE(s.view.selectedText(), s.line(202, u"o*\nthree"_s) + u'\n' + s.line(203, u"end"_s));
    }

    // Where the frame is, not where something was pressed long ago.
    void theKeyboardSelectsFromTheCurrentMessageOn()
    {
        Texts s({u"one"_s, u"two"_s, u"three"_s, u"four"_s});
        s.click(s.before(200, 1));
        s.key(Qt::Key_Down);
        s.key(Qt::Key_Down);
        s.key(Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(s.view.selectedText(), u"three"_s);
        // What was drawn by the mouse goes on at its end.
        s.select(s.before(200, 1), s.before(201, 2));
        QCOMPARE(s.view.currentRow(), s.row(201));
        s.key(Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(s.view.selectedText(), s.line(200, u"ne"_s) + u'\n' + s.line(201, u"two"_s));
    }

    // Through a message that is higher than the view the line shows that the selection ends with.
    void whatTheKeyboardSelectsIsInSight()
    {
        QStringList lines;
        for (int i = 0; i < 35; ++i)
            lines << u"line %1"_s.arg(i);
        Texts s({lines.join(u'\n'), u"end"_s});
        s.view.setCurrentRow(s.row(200));
        s.view.showRow(s.row(200));
        const QRect sight = s.view.viewport()->rect();
        for (int i = 0; i < 35; ++i) {
            s.key(Qt::Key_Down, Qt::ShiftModifier);
            const auto shown = int(lines.mid(0, i + 1).join(u'\n').size());
            QCOMPARE(s.view.selectedText().size(), shown);
            QVERIFY(sight.contains(s.view.textPoint(s.row(200), shown)));
        }
        for (int i = 34; i > 0; --i) {
            s.key(Qt::Key_Up, Qt::ShiftModifier);
            QVERIFY(sight.contains(s.view.textPoint(s.row(200), int(s.view.selectedText().size()))));
        }
    }

    void allIsSelectedAlsoWhenOlderOnesCome()
    {
        FakeClock clock;
        TimelineModel model{lobby};
        TimelineView view{clock};
        model.takeNewest(page(run(101, 200), 200, true));
        view.resize(600, 400);
        view.setModel(&model);
        view.show();
        view.selectAll();
        const QString before = view.selectedText();
        QCOMPARE(before.count(u'\n'), 99);
        model.takeOlder(page(run(1, 100), 200)); // whose last day is that of the first one
        QCOMPARE(view.selectedText(), before);
    }

    void aButtonThatWasLetGoElsewhereDrawsNoMore()
    {
        Texts s({u"one two three"_s});
        s.press(s.before(200, 4));
        s.drag(s.before(200, 7));
        s.moveTo(s.before(200, 13)); // without a button
        QCOMPARE(s.view.selectedText(), u"two"_s);
        s.moveTo(s.before(200, 9));
        QCOMPARE(s.view.selectedText(), u"two"_s);
    }

    void otherWidthsLeaveItAlone()
    {
        Texts s({u"some words that need more than one line where there is little room for them "_s.repeated(3),
                 u"six seven"_s});
        s.select(s.before(200, 5), s.before(201, 3));
        const QString before = s.view.selectedText();
        s.view.resize(320, 400);
        QCOMPARE(s.view.selectedText(), before);
        s.key(Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(s.view.selectedText(), before + u' ');
    }

    // Lines between messages belong to none, notices are lines like others.
    void acrossDaysAndNoticesOnlyWhatWasSaidIsCopied()
    {
        Texts s({u"yesterday"_s});
        s.model.addMove({jorge, u"jorge"_s, true, {}}, at(20, 9, 20));
        s.model.take(said(201, marta, at(21, 9, 0), u"today"_s));
        s.select(s.before(200, 0), s.before(201, 5));
        const QStringList lines = s.view.selectedText().split(u'\n');
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines.first(), s.line(200, u"yesterday"_s));
        QVERIFY(lines.at(1).startsWith(u'[') && lines.at(1).contains(u"] jorge"_s));
        QCOMPARE(lines.last(), s.line(201, u"today"_s));
        // Drawn to the line of the day it ends with the message above.
        s.select(s.before(200, 0), QPoint(300, s.view.rowRect(s.row(201) - 1).center().y()));
        QCOMPARE(s.view.selectedText().split(u'\n').size(), 2);
    }

    void bothWaysToCopyInEveryScript()
    {
        const QString hebrew = u"\u05e9\u05dc\u05d5\u05dd \u05e2\u05d5\u05dc\u05dd"_s;
        Texts s({u"see "_s + family, hebrew, flag + u" ok"_s});
        s.select(s.before(200, 4), s.before(202, int(flag.size())));
        s.view.copySelection();
        const QString lines = s.line(200, family) + u'\n' + s.line(201, hebrew) + u'\n' + s.line(202, flag);
        QCOMPARE(QGuiApplication::clipboard()->text(), lines);
        for (const QString &part : {family, hebrew, flag})
            QVERIFY(QGuiApplication::clipboard()->mimeData()->html().contains(part));
        QTest::mouseDClick(s.view.viewport(), Qt::LeftButton, {}, s.before(200, 4) + QPoint(3, 0));
        s.view.copySelection();
        QCOMPARE(QGuiApplication::clipboard()->text(), family);
    }

    // An edit may leave an end of it within a character.
    void anEditUnderItCutsNoCharacter()
    {
        Texts s({u"abcd"_s, u"six"_s});
        s.select(s.before(200, 2), s.before(201, 3));
        s.model.take(Edited{logEvent(++s.last, marta, at(20, 9, 29)), 200, u"x"_s + family + u"y"_s});
        QCOMPARE(s.view.selectedText(), s.line(200, family + u'y') + u'\n' + s.line(201, u"six"_s));
        s.model.take(Deleted{logEvent(++s.last, marta, at(20, 9, 30)), 200});
        QCOMPARE(s.view.selectedText(), u"six"_s);
    }

    // The current row, as it was.
    void withoutASelectionTheMessageIsCopied()
    {
        Texts s({u"one *two*"_s});
        s.view.setCurrentRow(s.row(200));
        s.key(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"one *two*"_s);
    }

    void noCharacterIsCutInAnyDirection()
    {
        const QString hebrew = u"\u05e9\u05dc\u05d5\u05dd \u05e2\u05d5\u05dc\u05dd"_s;
        Texts s({u"a"_s + family + u"b"_s, hebrew});
        const QRect text = s.view.textRect(s.row(200));
        for (int x = text.left(); x <= text.right(); ++x) {
            s.select({text.left() - 20, text.center().y()}, {x, text.center().y()});
            const QString chosen = s.view.selectedText();
            QVERIFY2(QStringList({u""_s, u"a"_s, u"a"_s + family, u"a"_s + family + u"b"_s}).contains(chosen),
                     qPrintable(chosen));
        }
        // From right to left the first letters are on the right.
        const QRect right = s.view.textRect(s.row(201));
        s.select({right.right() + 20, right.center().y()}, s.view.textPoint(s.row(201), 4));
        QCOMPARE(s.view.selectedText(), hebrew.left(4));
        QTest::mouseDClick(s.view.viewport(), Qt::LeftButton, {}, QPoint(right.left() + 4, right.center().y()));
        QCOMPARE(s.view.selectedText(), hebrew.mid(5));
    }
};

QTEST_MAIN(TimelineSelectingTest)
#include "tst_timelineselecting.moc"
