// SPDX-License-Identifier: MIT
// Which way a timeline's texts run, and at which side they stand, in windows of both directions.
#include "gui-client/models/displaytext.h"
#include "tests/unit/timelinetexts.h"

using namespace Confab;
using namespace Confab::TimelineFixture;

namespace {

const QString hebrew = u"\u05e9\u05dc\u05d5\u05dd \u05e2\u05d5\u05dc\u05dd"_s;

} // namespace

class TimelineDirectionsTest : public QObject
{
    Q_OBJECT

    static void act(Texts &screen, const QString &text)
    {
        Said message = said(++screen.last, marta, at(20, 9, 20), text);
        message.action = true;
        screen.model.take(message);
    }

private Q_SLOTS:
    // A message is beside its author, whichever way it runs.
    void textStandsAtTheSideOfItsAuthor()
    {
        Texts s({u"latin"_s, hebrew, u"```\nint x;\n```"_s, u"> quoted"_s, u"> "_s + hebrew});
        const auto edge = [&s](Seq seq) {
            const QRect text = s.view.textRect(s.row(seq));
            return s.view.layoutDirection() == Qt::RightToLeft ? text.right() : text.left();
        };
        for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            s.view.setLayoutDirection(direction);
            QVERIFY(qAbs(edge(200) - edge(201)) <= 1);
            QVERIFY(qAbs(edge(200) - edge(202)) <= 1);
            QVERIFY(qAbs(edge(203) - edge(204)) <= 1);
        }
    }

    // The lines of a paragraph begin at one side, which is the paragraph's own.
    void linesOfAParagraphBeginBelowEachOther()
    {
        const QString longer = (hebrew + u' ').repeated(12).trimmed();
        Texts s({longer + u'\n' + hebrew, u"some words\nwords"_s});
        const RowLayout wrapped(s.model.row(s.row(200)), TimelineStyle::of(s.view, {2026, 11, 20}), 400);
        QVERIFY(wrapped.lines().size() >= 3);
        for (const RowText::Line &line : wrapped.lines())
            QVERIFY(qAbs(wrapped.text().placeOf(line.position).x() - wrapped.textRect().right()) <= 2);
        s.view.setLayoutDirection(Qt::RightToLeft);
        QVERIFY(qAbs(s.before(201, 0).x() - s.before(201, 11).x()) <= 1);
    }

    void theBarOfAQuoteStandsAtItsAuthorsSide()
    {
        Texts s({u"> quoted"_s, u"> "_s + hebrew});
        const Theme theme = Theme::of(s.view.palette());
        for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            s.view.setLayoutDirection(direction);
            const QImage image = s.view.viewport()->grab().toImage();
            for (const Seq seq : {200, 201}) {
                const QRect text = s.view.textRect(s.row(seq));
                const int x = direction == Qt::RightToLeft ? text.right() + 1 : text.left() - 1;
                const int step = direction == Qt::RightToLeft ? 1 : -1;
                int to = x;
                while (to > 0 && to < image.width() && image.pixelColor(to, text.center().y()) != theme.border)
                    to += step;
                QVERIFY(qAbs(to - x) < 16);
            }
        }
    }

    // "/me" makes a sentence that runs as what was written does.
    void anActionRunsAsItsOwnText()
    {
        Texts s({u"latin"_s});
        act(s, u"waves"_s);
        act(s, hebrew);
        act(s, u"…"_s);
        const int wide = QFontMetrics(s.view.font()).horizontalAdvance(u"marta"_s);
        for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            s.view.setLayoutDirection(direction);
            for (const Seq seq : {201, 203}) { // without letters it runs as the nickname does
                const QRect text = s.view.textRect(s.row(seq));
                QVERIFY(s.view.textPoint(s.row(seq), 0).x() > text.left() + wide);
                QVERIFY(s.view.textPoint(s.row(seq), 1).x() > s.view.textPoint(s.row(seq), 0).x());
            }
            const QRect text = s.view.textRect(s.row(202));
            QVERIFY(s.view.textPoint(s.row(202), 0).x() < text.right() - wide);
            QVERIFY(s.view.textPoint(s.row(202), int(hebrew.size())).x() <= text.left() + 1);
        }
    }

    void textIsSelectedWhereItStands()
    {
        Texts s({hebrew, u"some words"_s});
        for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            s.view.setLayoutDirection(direction);
            s.select(s.view.textPoint(s.row(201), 0), s.view.textPoint(s.row(201), 4));
            QCOMPARE(s.view.selectedText(), u"some"_s);
            s.select(s.view.textPoint(s.row(200), 0), s.view.textPoint(s.row(200), 4));
            QCOMPARE(s.view.selectedText(), hebrew.left(4));
        }
    }

    // A nickname, an address and code are read as they are anywhere.
    void whatRunsTheOtherWayStaysWhole()
    {
        const QString address = u"https://confab.example/a/"_s;
        const QString text = hebrew + u" @ana "_s + hebrew + u" @jorge. `-x (--all)` "_s + hebrew + u' ' + address
            + u'\n' + u"> @ana "_s + hebrew;
        Texts s({text, u"@ana "_s + hebrew, u"@"_s + hebrew, u"hello @"_s + hebrew.left(4) + u'!',
                 hebrew + u" @o'neil_x-y.z. "_s + hebrew, u"hello @\u05d3\u05b8\u05e0\u05b8\u05d4!"_s});
        const auto laidOut = [&](Seq seq) {
            return RowLayout(s.model.row(s.row(seq)), TimelineStyle::of(s.view, {2026, 11, 20}), 2000);
        };
        const RowLayout row = laidOut(200);
        const auto follow = [](const RowLayout &each, qsizetype from, int length, bool right) {
            double last = right ? -1 : 1e9;
            for (int at = int(from); at < from + length; ++at) {
                const std::vector<QRectF> rects = each.text().rectsOf({at, 1});
                if (rects.size() != 1 || (right ? rects[0].center().x() <= last : rects[0].center().x() >= last))
                    return false;
                last = rects[0].center().x();
            }
            return true;
        };
        QVERIFY(follow(row, text.indexOf(u"@ana"_s), 4, true));
        QVERIFY(follow(row, text.indexOf(u"@jorge"_s), 6, true));
        QVERIFY(follow(row, text.indexOf(u"-x"_s), 10, true));
        QVERIFY(follow(row, text.indexOf(address), int(address.size()), true));
        QVERIFY(follow(row, text.lastIndexOf(u"@ana"_s), 4, true));
        QVERIFY(follow(laidOut(203), 6, 5, false));
        QVERIFY(follow(laidOut(204), 10, 13, true));
        QVERIFY(laidOut(204).text().rectsOf({23, 1})[0].right() <= laidOut(204).text().rectsOf({10, 13})[0].left());
        QCOMPARE(laidOut(205).text().shown(), u"hello "_s + isolated(u"@\u05d3\u05b8\u05e0\u05b8\u05d4"_s) + u'!');
        // Whom it is for doesn't tell which way a message runs, unless nothing else does.
        QVERIFY(follow(laidOut(201), 5, int(hebrew.size()), false));
        QVERIFY(laidOut(201).text().rectsOf({0, 4})[0].left() > laidOut(201).text().rectsOf({5, 9})[0].left());
        QVERIFY(!laidOut(201).text().rightIsOn(0) && !laidOut(202).text().rightIsOn(0));
        QVERIFY(laidOut(203).text().rightIsOn(0));
    }

    // What sets them apart is no character.
    void stepsAndWordsAreThoseOfWhatWasWritten()
    {
        const QString text = hebrew + u" @ana "_s + hebrew + u" https://confab.example/"_s;
        Texts s({text});
        const RowLayout row(s.model.row(s.row(200)), TimelineStyle::of(s.view, {2026, 11, 20}), 2000);
        int at = 0;
        for (; at < text.size(); ++at)
            QCOMPARE(row.text().stepFrom(at, true, false).value_or(-1), at + 1);
        QVERIFY(!row.text().stepFrom(at, true, false));
        for (; at > 0; --at)
            QCOMPARE(row.text().stepFrom(at, false, false).value_or(-1), at - 1);
        QVERIFY(!row.text().stepFrom(at, false, false));

        Texts signs({hebrew + u" `abc` d"_s});
        const RowLayout code(signs.model.row(signs.row(200)), TimelineStyle::of(signs.view, {2026, 11, 20}), 2000);
        QCOMPARE(code.text().stepFrom(13, true, false).value_or(-1), 15); // over the sign, not before it
        QCOMPARE(code.text().stepFrom(15, false, false).value_or(-1), 13);
        const auto name = int(text.indexOf(u"ana"_s));
        QCOMPARE(row.text().wordAt(name + 1), (TextSpan{name, 3}));
        s.select(s.view.textPoint(s.row(200), 0), s.view.textPoint(s.row(200), int(text.size())));
        QCOMPARE(s.view.selectedText(), text);
        s.select(s.view.textPoint(s.row(200), name - 1), s.view.textPoint(s.row(200), name + 3));
        QCOMPARE(s.view.selectedText(), u"@ana"_s);
    }

    void noticesPointTheWayThatPeopleWent()
    {
        const FakeClock clock;
        TimelineView view(clock);
        TimelineRow row;
        row.kind = RowKind::Notice;
        row.text = u"marta"_s;
        const auto sign = [&](NoticeWay way) {
            row.way = way;
            return RowLayout(row, TimelineStyle::of(view, {2026, 11, 20}), 500).text().shown().left(1);
        };
        QCOMPARE(sign(NoticeWay::In), u"→"_s);
        QCOMPARE(sign(NoticeWay::Out), u"←"_s);
        QCOMPARE(sign(NoticeWay::None), QString(QChar(0x2068)));
        view.setLayoutDirection(Qt::RightToLeft);
        QCOMPARE(sign(NoticeWay::In), u"←"_s);
        QCOMPARE(sign(NoticeWay::Out), u"→"_s);
    }
};

QTEST_MAIN(TimelineDirectionsTest)
#include "tst_timelinedirections.moc"
