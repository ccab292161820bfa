// SPDX-License-Identifier: MIT
// A timeline's text as it is seen and pressed: markup, links, long messages, and what strangers may put into them.
#include "gui-client/views/timelinetext.h"
#include "tests/unit/timelinetexts.h"

#include <QClipboard>
#include <QPainter>
#include <QSignalSpy>
#include <QUrl>

using namespace Confab;
using namespace Confab::TimelineFixture;

class TimelineMarkupTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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

    void whyAMessageWasNotSentStandsBesideIt()
    {
        TimelineRow row;
        row.startsGroup = true;
        row.user = marta;
        row.nick = u"marta"_s;
        row.text = u"hello"_s;
        row.delivery = Delivery::Failed;
        row.reason = u"You are not in that room."_s;
        const FakeClock clock;
        const TimelineStyle style = TimelineStyle::of(TimelineView(clock), {2026, 11, 20});
        const auto told = [&](int width) {
            const RowLayout layout(row, style, width);
            QString text;
            for (const RowLayout::Piece &piece : layout.pieces()) {
                if (piece.part == RowLayout::Part::Danger)
                    text = piece.text;
                if (piece.part == RowLayout::Part::Retry && !QRect(0, 0, width, layout.height()).contains(piece.rect))
                    return QString();
            }
            return text;
        };
        QVERIFY(told(720).contains(row.reason));
        QVERIFY(told(220).startsWith("not sent"_L1) && told(220).contains(u"…"_s)); // Retry always fits
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

    void whatIsSetOffKeepsTheSpacesBesideIt()
    {
        Texts s({u"use `x` now, `y` `z`, ana"_s, u"ana"_s});
        const auto gaps = [&s](Seq seq, const QColor &ground) {
            const QRect text = s.view.textRect(s.row(seq));
            const QImage line = s.view.viewport()->grab(text).toImage();
            std::vector<int> widths; // of what is neither letters nor ground
            int plain = 0;
            for (int x = 0; x < line.width(); ++x) {
                bool empty = true;
                for (int y = 2; y < line.height() - 2; ++y)
                    empty = empty && line.pixelColor(x, y) == ground;
                if (!empty && plain > 0)
                    widths.push_back(plain);
                plain = empty ? plain + 1 : 0;
            }
            return widths;
        };
        const QColor base = Theme::of(s.view.palette()).mention;
        const int space = QFontMetrics(s.view.font()).horizontalAdvance(u' ');
        const auto wide = gaps(200, base);
        QCOMPARE(std::count_if(wide.begin(), wide.end(), [space](int gap) { return gap >= space - 1; }), 5);
    }

    // Where both directions meet, what is set off has its ground below itself.
    void groundsFollowTheDirection()
    {
        const QString hebrew = u"\u05e9\u05dc\u05d5\u05dd"_s;
        Texts s({hebrew + u" `code` – http://a.example/x"_s});
        const RowLayout row(s.model.row(s.row(200)), TimelineStyle::of(s.view, {2026, 11, 20}), 600);
        const auto rects = [&row](int start, int length) { return row.text().rectsOf({start, length}); };
        const auto code = rects(6, 4);
        const auto link = rects(14, 18);
        QCOMPARE(code.size(), size_t(1));
        QCOMPARE(link.size(), size_t(1));
        QVERIFY(!code.front().intersects(link.front()));
        QVERIFY(code.front().width() < link.front().width());
        for (int i = 0; i < 4; ++i) {
            const QPointF middle = rects(6 + i, 1).front().center();
            QVERIFY(code.front().contains(middle));
            QCOMPARE(row.text().characterAt(middle.toPoint()), 6 + i);
        }
        QCOMPARE(rects(2, 5).size(), size_t(2)); // from one direction into the other
    }

    // "\r\n" is one end of a line.
    void endsOfLinesAreCountedOnce()
    {
        Texts s({u"few\r\n"_s.repeated(30), u"line\r\n"_s.repeated(79) + u"line"_s});
        QVERIFY(s.view.unfoldRect(s.row(200)).isNull());
        QVERIFY(TimelineText::unfold(80).contains(u"80"_s));
        const RowLayout layout(s.model.row(s.row(201)), TimelineStyle::of(s.view, {2026, 11, 20}), 600);
        QCOMPARE(layout.text().folded(), 80);
    }

    // Of a message of thousands of lines those are drawn that show, and all of those.
    void aLongMessageIsDrawnWhereItShows()
    {
        QStringList lines;
        for (int i = 0; i < 300; ++i)
            lines << u"line %1"_s.arg(i);
        Texts s({lines.join(u'\n')});
        s.view.setCurrentRow(s.row(200));
        s.key(Qt::Key_Return);
        const QImage whole = s.view.viewport()->grab().toImage();
        const QSize band(whole.width(), 23); // not where lines end
        for (int y = 0; y + band.height() <= whole.height(); y += band.height()) {
            const QRect part(QPoint(0, y), band);
            QCOMPARE(s.view.viewport()->grab(part).toImage(), whole.copy(part));
        }
    }
};

QTEST_MAIN(TimelineMarkupTest)
#include "tst_timelinemarkup.moc"
