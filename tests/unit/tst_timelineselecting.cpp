// SPDX-License-Identifier: MIT
// A timeline's text under the hands: links, long messages, and what is selected and copied.
#include "tests/unit/timelinescreen.h"

#include <QClipboard>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>
#include <QSignalSpy>
#include <QUrl>

using namespace Confab;
using namespace Confab::TimelineFixture;

namespace {

// Messages 200 and up are those of a test.
struct Texts : Screen {
    explicit Texts(const QStringList &texts) : Screen(199)
    {
        for (const QString &text : texts) {
            ++last;
            model.take(said(last, last % 2 == 0 ? marta : jorge, at(20, 9, int(last - 190)), text));
        }
        view.setFocus();
    }
    QPoint before(Seq seq, int position) const { return view.textPoint(row(seq), position) + QPoint(1, 0); }
    void press(const QPoint &at, Qt::KeyboardModifiers keys = {})
    {
        QTest::mousePress(view.viewport(), Qt::LeftButton, keys, at);
    }
    void drag(const QPoint &to)
    {
        QMouseEvent move(QEvent::MouseMove, to, view.viewport()->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(view.viewport(), &move);
    }
    void release(const QPoint &at) { QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, at); }
    void select(const QPoint &from, const QPoint &to)
    {
        press(from);
        drag(to);
        release(to);
    }
    QString line(Seq seq, const QString &text) const
    {
        TimelineRow values = model.row(row(seq));
        const QTime time = QDateTime::fromMSecsSinceEpoch(qint64(values.at)).time();
        return u"[%1] %2: %3"_s.arg(view.locale().toString(time, QLocale::ShortFormat), values.nick, text);
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&view, key, modifiers); }
};

const QString family = u"👨‍👩‍👧"_s;

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
        QVERIFY(right.left() > 300);
        s.select({right.right() + 20, right.center().y()}, s.view.textPoint(s.row(201), 4));
        QCOMPARE(s.view.selectedText(), hebrew.left(4));
        QTest::mouseDClick(s.view.viewport(), Qt::LeftButton, {}, QPoint(right.left() + 4, right.center().y()));
        QCOMPARE(s.view.selectedText(), hebrew.mid(5));
    }

    void linksAreOpenedByAClick()
    {
        Texts s({u"see https://a.example/x?y=<b>, or file:///etc/passwd"_s});
        QSignalSpy opened(&s.view, &TimelineView::linkActivated);
        const QPoint link = s.before(200, 8);
        s.moveTo(link);
        QCOMPARE(s.view.viewport()->cursor().shape(), Qt::PointingHandCursor);
        s.moveTo(s.before(200, 1));
        QCOMPARE(s.view.viewport()->cursor().shape(), Qt::IBeamCursor);
        s.moveTo({5, 5});
        QCOMPARE(s.view.viewport()->cursor().shape(), Qt::ArrowCursor);
        s.click(link);
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened.last().at(0).toUrl(), QUrl(u"https://a.example/x?y="_s));
        QVERIFY(s.toolTip(link).contains(u"https://a.example/x?y="_s));
        s.click(s.before(200, 45));
        QCOMPARE(opened.count(), 1);
        // Drawn over it is selected.
        s.select(link, s.before(200, 20));
        QCOMPARE(opened.count(), 1);
        QVERIFY(s.view.hasSelection());
        s.view.clearSelection();

        QContextMenuEvent event(QContextMenuEvent::Mouse, link, s.view.viewport()->mapToGlobal(link));
        QCoreApplication::sendEvent(s.view.viewport(), &event);
        auto *menu = s.view.findChild<QMenu *>(u"timelineMenu"_s);
        menu->findChild<QAction *>(u"timelineCopyLink"_s)->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"https://a.example/x?y="_s);
        menu->findChild<QAction *>(u"timelineOpenLink"_s)->trigger();
        QCOMPARE(opened.count(), 2);
        delete menu;
        // By keyboard the menu has those of the message.
        s.view.setCurrentRow(s.row(200));
        QContextMenuEvent byKey(QContextMenuEvent::Keyboard, {}, {});
        QCoreApplication::sendEvent(s.view.viewport(), &byKey);
        menu = s.view.findChild<QMenu *>(u"timelineMenu"_s);
        QVERIFY(menu->findChild<QAction *>(u"timelineOpenLink"_s) != nullptr);
        delete menu;
    }

    void aFloodOfLinesIsFolded()
    {
        QStringList lines;
        for (int i = 0; i < 500; ++i)
            lines << u"line %1"_s.arg(i);
        Texts s({lines.join(u'\n')});
        const int row = s.row(200);
        QVERIFY(s.view.rowRect(row).height() < 400);
        QCOMPARE(s.view.rowAt(s.view.unfoldRect(row).center()), row);
        const QString text = s.view.selectedText();
        s.view.setCurrentRow(row);
        const int top = s.view.rowRect(row).top();
        s.key(Qt::Key_Return);
        QVERIFY(s.view.unfoldRect(row).isNull());
        QCOMPARE(s.view.rowRect(row).top(), top); // its beginning stays
        QVERIFY(s.view.rowRect(row).height() > 500 * 10);
        // One long line as well, and a long message that isn't too long is left alone.
        s.model.take(said(201, marta, at(20, 9, 20), u"words "_s.repeated(1300)));
        s.model.take(said(202, marta, at(20, 9, 21), u"few\n"_s.repeated(30)));
        s.view.jumpToLatest();
        QVERIFY(s.view.unfoldRect(s.row(202)).isNull());
        s.view.showRow(s.row(201));
        const QRect unfold = s.view.unfoldRect(s.row(201));
        QVERIFY(!unfold.isNull());
        s.click(unfold.center());
        QVERIFY(s.view.unfoldRect(s.row(201)).isNull());
    }

    void signsAreNeitherSpokenNorShown()
    {
        Texts s({u"*so* `it` is"_s, u"so it is"_s});
        QVERIFY(s.view.spokenText(s.row(200)).endsWith(u", so it is"_s));
        const auto width = [&s](Seq seq) { return s.view.textRect(s.row(seq)).width(); };
        QVERIFY(width(200) > width(201));       // bold is wider …
        QVERIFY(width(200) < width(201) * 1.4); // … but four signs would be wider still
    }

    void pilesOfAccentsEndWithTheirRow()
    {
        const QString pile = u"z"_s + QString(10'000, QChar(0x0301));
        TimelineRow row;
        row.startsGroup = true;
        row.user = marta;
        row.nick = row.reason = row.text = pile;
        row.delivery = Delivery::Failed;
        row.quote = RowQuote{1, true, false, jorge, pile, pile};
        row.reactions = {{pile, 2, true}};
        TimelineRow action = row;
        action.action = true;
        TimelineRow notice = row;
        notice.kind = RowKind::Notice;
        const FakeClock clock;
        const TimelineStyle style = TimelineStyle::of(TimelineView(clock), {2026, 11, 20});
        for (const TimelineRow &each : {row, action, notice}) {
            const RowLayout layout(each, style, 500);
            QImage image(500, layout.height() + 600, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            TimelinePainter::RowState state;
            state.text.selected = {0, int(pile.size())};
            TimelinePainter(painter, style, 500).paint(layout, 300, state);
            painter.fillRect(QRect(0, 300, 500, layout.height()), Qt::white);
            painter.end();
            QImage untouched(image.size(), image.format());
            untouched.fill(Qt::white);
            QVERIFY(image == untouched);
            QVERIFY(layout.height() < 400);
        }
    }

    void blocksStandOnAGroundOfTheirOwn()
    {
        Texts s({u"see\n```\nint x;\nint y;\n```\nso"_s, u"> quoted\n> twice\nsaid"_s});
        const auto colour = [&s](const QPoint &at) {
            return s.view.viewport()->grab(QRect(at, QSize(1, 1))).toImage().pixelColor(0, 0);
        };
        const Theme theme = Theme::of(s.view.palette());
        const QPoint code = s.view.textPoint(s.row(200), s.model.row(s.row(200)).text.indexOf(u"int x"_s));
        QCOMPARE(colour(code - QPoint(3, 0)), theme.code);
        const QPoint quote = s.view.textPoint(s.row(201), 2);
        const QRect text = s.view.textRect(s.row(201));
        QVERIFY(quote.x() > s.view.textPoint(s.row(201), s.model.row(s.row(201)).text.size() - 4).x());
        QCOMPARE(colour({s.view.textPoint(s.row(201), s.model.row(s.row(201)).text.size() - 4).x() + 1, quote.y()}),
                 theme.border);
        QVERIFY(text.contains(quote));
    }
};

QTEST_MAIN(TimelineSelectingTest)
#include "tst_timelineselecting.moc"
