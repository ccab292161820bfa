// SPDX-License-Identifier: MIT
// What happens to messages: replies, reactions, edits and deletions, one's own while they are on their way.
#include "tests/unit/timelinefixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Confab;
using namespace Confab::TimelineFixture;
using namespace Qt::StringLiterals;

namespace {

constexpr int today = 20;
const QString thumb = u"👍"_s;

struct Watched {
    Watched() : tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest)
    {
        model.setSelf(ana, u"ana"_s);
        model.setOnline(true);
    }
    // Messages of marta, but those of `own`.
    void load(Seq from, Seq to, bool more = false, Seq own = 0)
    {
        std::vector<Logged> events;
        for (Seq seq = from; seq <= to; ++seq)
            events.push_back(said(seq, seq == own ? ana : marta, at(today, 9, 0) + seq * 1000, u"m%1"_s.arg(seq)));
        model.takeNewest(page(events, to, more));
    }
    TimelineRow of(Seq seq) const { return model.row(model.rowOf(seq).value()); }
    // Each as "👍3", own ones with a "+".
    QString reactions(Seq seq) const
    {
        QStringList parts;
        for (const RowReaction &each : of(seq).reactions)
            parts << each.emoji + QString::number(each.count) + (each.own ? u"+"_s : QString());
        return parts.join(u' ');
    }
    void react(Seq seq, UserId user, Seq target, const QString &emoji, bool on = true)
    {
        model.take(Reacted{logEvent(seq, user, at(today, 10, 0)), target, emoji, on});
    }
    TimelineModel model{lobby};
    QAbstractItemModelTester tester;
};

Said reply(Seq seq, UserId user, Seq to)
{
    Said message = said(seq, user, at(today, 9, 30), u"r%1"_s.arg(seq));
    message.reply = to;
    return message;
}

template <class Change>
Unconfirmed asked(quint64 number, Seq target, Change change)
{
    change.room = lobby;
    change.nonce = nonce(number);
    change.target = target;
    return {change, at(today, 11, 0), {}};
}

Unconfirmed asksEdit(quint64 number, Seq target, const QString &text)
{
    return asked(number, target, Edit{{}, {}, 0, text});
}

Unconfirmed asksReaction(quint64 number, Seq target, const QString &emoji, bool on)
{
    return asked(number, target, React{{}, {}, 0, emoji, on});
}

} // namespace

class TimelineTalkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aReplyShowsWhatItAnswers()
    {
        Watched w;
        w.load(1, 3);
        w.model.take(reply(4, jorge, 2));
        QCOMPARE(w.of(4).quote, (RowQuote{2, true, false, marta, u"marta"_s, u"m2"_s}));
        QVERIFY(!w.of(3).quote);
        QSignalSpy changes(&w.model, &QAbstractItemModel::dataChanged);
        w.model.take(Edited{logEvent(5, marta, at(today, 9, 40)), 2, u"two\nlines"_s});
        QCOMPARE(w.of(4).quote->text, u"two lines"_s);
        QVERIFY(changes.count() >= 2); // the message and what quotes it
        w.model.take(Edited{logEvent(6, marta, at(today, 9, 40)), 2, u"*two* `x`\n```\nlines\n```"_s});
        QCOMPARE(w.of(4).quote->text, u"two x lines"_s);
        w.model.take(Deleted{logEvent(7, marta, at(today, 9, 40)), 2});
        QVERIFY(w.of(4).quote->deleted);
        QCOMPARE(w.of(4).quote->text, QString());
        QCOMPARE(w.model.data(w.model.index(*w.model.rowOf(4)), TimelineModel::QuoteRole).toString(), u"marta: "_s);
    }

    void whatIsQuotedAndNotHeldIsAskedForOnce()
    {
        Watched w;
        w.load(50, 52, true);
        w.model.take(reply(53, jorge, 10));
        w.model.take(reply(54, jorge, 11));
        QCOMPARE(w.of(53).quote, (RowQuote{10, false, false, {}, {}, {}}));
        QSignalSpy wanted(&w.model, &TimelineModel::quoteWanted);
        w.model.wantQuote(10);
        w.model.wantQuote(10);
        w.model.wantQuote(51); // it is held
        QCOMPARE(wanted.count(), 1);
        // Deleted since the page was read: its text is nowhere.
        w.model.take(Deleted{logEvent(55, marta, at(today, 9, 40)), 9});
        w.model.takeQuoted(
            page({said(9, marta, at(today, 8, 0), u"nine"_s), said(10, marta, at(today, 8, 0), u"ten"_s)}, 54, true),
            10);
        QCOMPARE(w.of(53).quote->text, u"ten"_s);
        QVERIFY(!w.of(54).quote->known);
        w.model.takeQuoted(page({}, 55), 11); // there is no such message
        QVERIFY(w.of(54).quote->known && w.of(54).quote->deleted);
        w.model.take(reply(56, jorge, 9));
        QVERIFY(w.of(56).quote->deleted);
        w.model.take(Deleted{logEvent(57, marta, at(today, 9, 40)), 10});
        QVERIFY(w.of(53).quote->deleted);
        QCOMPARE(w.model.rowCount(), 7); // none of them is a row
    }

    void aReplyOnItsWayShowsItsQuote()
    {
        Watched w;
        w.load(2, 3, true);
        Unconfirmed mine = unconfirmed(100, u"mine"_s, at(today, 9, 40));
        std::get<Say>(mine.what).reply = 1;
        w.model.addPending(mine);
        const int row = w.model.rowCount() - 1;
        QVERIFY(!w.model.row(row).quote->known);
        QSignalSpy changes(&w.model, &QAbstractItemModel::dataChanged);
        w.model.takeOlder(page({said(1, jorge, at(today, 8, 59), u"m1"_s)}, 3));
        QCOMPARE(w.model.row(w.model.rowCount() - 1).quote->nick, u"jorge"_s);
        QVERIFY(changes.count() > 0);
    }

    void reactionsStandAsInThePageAndFollowWhatComes()
    {
        Watched w;
        Said liked = said(1, marta, at(today, 9, 0), u"m1"_s);
        liked.reactions = std::vector<Reaction>{{thumb, {ana, jorge}}, {u"🎉"_s, {jorge}}};
        liked.counts = std::vector<ReactionCount>{{thumb, 7}};
        w.model.takeNewest(page({liked, Reacted{logEvent(2, jorge, at(today, 9, 0)), 1, u"🎉"_s, true},
                                 said(3, marta, at(today, 9, 0), u"m3"_s)},
                                3));
        QCOMPARE(w.reactions(1), u"👍7+ 🎉1"_s); // the event in the page is in it already
        w.react(4, marta, 1, thumb);
        w.react(4, marta, 1, thumb); // told twice
        QCOMPARE(w.reactions(1), u"👍8+ 🎉1"_s);
        w.react(5, jorge, 1, u"🎉"_s, false);
        w.react(6, marta, 1, thumb);             // set again: that changes nothing
        w.react(7, UserId{40}, 1, thumb, false); // one of those who weren't told
        QCOMPARE(w.reactions(1), u"👍7+"_s);
        w.react(8, jorge, 3, u"🚀"_s);
        QCOMPARE(w.reactions(3), u"🚀1"_s);
        w.model.take(Deleted{logEvent(9, marta, at(today, 9, 40)), 3});
        QCOMPARE(w.reactions(3), QString());
    }

    void anOwnReactionShowsAtOnce()
    {
        Watched w;
        w.load(1, 2);
        QSignalSpy changes(&w.model, &QAbstractItemModel::dataChanged);
        w.model.addPending(asksReaction(100, 1, thumb, true));
        QCOMPARE(w.reactions(1), u"👍1+"_s);
        QCOMPARE(changes.count(), 1);
        QCOMPARE(w.of(1).delivery, Delivery::Sent); // it is not worth a word
        w.react(3, jorge, 1, thumb);
        QCOMPARE(w.reactions(1), u"👍2+"_s);
        w.model.addPending(asksReaction(101, 1, thumb, false)); // taken back before it arrived
        QCOMPARE(w.reactions(1), u"👍1"_s);
        const auto recorded = [&w](Seq seq, quint64 number, bool on) {
            Reacted event{logEvent(seq, ana, at(today, 10, 0)), 1, thumb, on};
            event.event.nonce = nonce(number);
            w.model.take(event);
            w.model.settle(nonce(number), seq);
        };
        recorded(4, 100, true);
        QCOMPARE(w.reactions(1), u"👍1"_s);
        recorded(5, 101, false);
        QCOMPARE(w.reactions(1), u"👍1"_s);
        w.model.addPending(asksReaction(102, 1, thumb, true));
        w.model.removePending(nonce(102)); // it was refused
        QCOMPARE(w.reactions(1), u"👍1"_s);
        QCOMPARE(w.model.rowCount(), 3);
    }

    void aReactionWaitsForTheConnection()
    {
        Watched w;
        w.load(1, 1);
        w.react(2, marta, 1, u"x"_s);
        w.model.setOnline(false);
        w.model.addPending(asksReaction(100, 1, thumb, true));
        const auto waits = [&w](const QString &emoji) {
            for (const RowReaction &each : w.of(1).reactions) {
                if (each.emoji == emoji)
                    return each.waiting;
            }
            return false;
        };
        QCOMPARE(w.reactions(1), u"x1 👍1+"_s); // it is there at once
        QVERIFY(waits(thumb) && !waits(u"x"_s));
        w.model.addPending(asksReaction(101, 1, thumb, false));
        QCOMPARE(w.reactions(1), u"x1"_s);
        // Given and taken back again, there is nothing to wait for.
        w.model.addPending(asksReaction(102, 1, u"x"_s, true));
        QVERIFY(waits(u"x"_s));
        w.model.addPending(asksReaction(103, 1, u"x"_s, false));
        QVERIFY(!waits(u"x"_s));
        w.model.addPending(asksReaction(104, 1, u"x"_s, true));
        QVERIFY(waits(u"x"_s));
        w.model.setOnline(true);
        QVERIFY(!waits(u"x"_s));
        for (quint64 number = 100; number <= 104; ++number)
            w.model.removePending(nonce(number));
        w.react(3, ana, 1, u"x"_s);
        w.model.setOnline(false);
        QVERIFY(!waits(u"x"_s));
        w.model.addPending(asksReaction(105, 1, u"x"_s, false)); // of two, one is taken back
        QCOMPARE(w.reactions(1), u"x1"_s);
        QVERIFY(waits(u"x"_s));
    }

    void tellsWhoReacted()
    {
        Watched w;
        w.load(1, 1);
        QCOMPARE(w.model.whoReacted(1, thumb), QString());
        w.react(2, marta, 1, thumb);
        QCOMPARE(bare(w.model.whoReacted(1, thumb)), u"marta reacted with 👍"_s);
        w.react(3, ana, 1, thumb);
        QCOMPARE(bare(w.model.whoReacted(1, thumb)), u"marta and you reacted with 👍"_s);
        w.react(4, UserId{77}, 1, thumb); // whom nothing has named: an event tells its author's name
        w.model.noteName(marta, u"Marta\nB"_s);
        const QString told = bare(w.model.whoReacted(1, thumb));
        QVERIFY2(told.startsWith(u"Marta B, you and "_s), qPrintable(told));
        Said liked = said(5, jorge, at(today, 9, 50), u"m5"_s);
        liked.reactions = std::vector<Reaction>{{thumb, {marta, UserId{500}, UserId{501}}}};
        liked.counts = std::vector<ReactionCount>{{thumb, 120}};
        w.model.takeNewer(page({liked}, 5, false, std::nullopt));
        QCOMPARE(bare(w.model.whoReacted(5, thumb)), u"Marta B and 119 others reacted with 👍"_s);
    }

    void anEditOnItsWayShowsTheNewText()
    {
        Watched w;
        w.load(1, 2, false, 2);
        w.model.addPending(asksEdit(100, 2, u"better"_s));
        QCOMPARE(w.of(2).text, u"better"_s);
        QCOMPARE(w.of(2).delivery, Delivery::Sending);
        QVERIFY(w.of(2).edited);
        w.model.setOnline(false);
        QCOMPARE(w.of(2).delivery, Delivery::Waiting);
        w.model.setOnline(true);
        w.model.setFailed(nonce(100), u"too long"_s);
        QCOMPARE(w.of(2).delivery, Delivery::Failed);
        QCOMPARE(w.of(2).reason, u"too long"_s);
        QCOMPARE(w.of(2).nonce, nonce(100)); // by which it is tried again
        w.model.removePending(nonce(100));
        QCOMPARE(w.of(2).text, u"m2"_s);
        QVERIFY(!w.of(2).edited);

        w.model.addPending(asksEdit(101, 2, u"best"_s));
        w.model.settle(nonce(101), 3); // the event is still to come
        QCOMPARE(w.of(2).text, u"best"_s);
        Edited event{logEvent(3, ana, at(today, 10, 0)), 2, u"best"_s};
        event.event.nonce = nonce(101);
        w.model.take(event);
        QCOMPARE(w.of(2).text, u"best"_s);
        QCOMPARE(w.of(2).delivery, Delivery::Sent);
        QVERIFY(w.of(2).edited);
        QCOMPARE(w.model.lastOwn(), std::optional<Seq>(2));
    }

    void aDeletionOnItsWayShows()
    {
        Watched w;
        w.load(1, 3, false, 3);
        w.react(4, jorge, 3, thumb);
        w.model.addPending(asked(100, 3, Delete{}));
        QVERIFY(w.of(3).deleted);
        QCOMPARE(w.of(3).text, QString());
        QVERIFY(w.of(3).reactions.empty());
        QCOMPARE(w.of(3).delivery, Delivery::Sending);
        QCOMPARE(w.model.lastOwn(), std::optional<Seq>());
        w.model.removePending(nonce(100)); // refused: it stands as before
        QCOMPARE(w.of(3).text, u"m3"_s);
        QCOMPARE(w.reactions(3), u"👍1"_s);
        // Confirmed by a page of resuming.
        w.model.addPending(asked(101, 3, Delete{}));
        Deleted event{logEvent(5, ana, at(today, 10, 0)), 3};
        event.event.nonce = nonce(101);
        w.model.takeNewer(page({event}, 5, false, std::nullopt));
        QVERIFY(w.of(3).deleted);
        QCOMPARE(w.of(3).delivery, Delivery::Sent);
    }

    void aMessageThatNamesTheUserStandsOut()
    {
        Watched w;
        w.model.takeNewest(page({said(1, marta, at(today, 9, 0), u"@Ana, can you look? ask @ana"_s),
                                 said(2, marta, at(today, 9, 0), u"banana, @anastasia"_s),
                                 said(3, ana, at(today, 9, 0), u"@ana says it herself"_s),
                                 said(4, marta, at(today, 9, 0), u"where is ana"_s)},
                                4));
        QVERIFY(w.of(1).mention);
        QCOMPARE(w.of(1).called, (std::vector<TextSpan>{{0, 4}, {24, 4}}));
        QVERIFY(!w.of(2).mention && w.of(2).called.empty());
        QVERIFY(!w.of(3).mention);
        QVERIFY(w.of(4).mention);
        QCOMPARE(w.of(4).called, (std::vector<TextSpan>{{9, 3}}));
        w.model.setSelf(ana, u"anna"_s); // what called her by her old name did so still
        QVERIFY(w.of(1).mention);
        w.model.take(said(5, marta, at(today, 9, 0), u"@anna!"_s));
        QVERIFY(w.of(5).mention);
        w.model.setSelf(ana, u"Anna Maria"_s);
        w.model.take(said(6, marta, at(today, 9, 0), u"anna maria, é ana"_s));
        QCOMPARE(w.of(6).called, (std::vector<TextSpan>{{0, 10}, {14, 3}}));
        w.model.take(Deleted{logEvent(7, marta, at(today, 9, 0)), 5});
        QVERIFY(!w.of(5).mention);
    }

    void noticesKnowWhichWayPeopleWent()
    {
        Watched w;
        w.load(1, 1);
        const auto move = [&w](UserId user, const QString &nick, bool in) {
            w.model.addMove({user, nick, in, {}, {}}, at(today, 9, 5));
            return w.model.row(w.model.rowCount() - 1).way;
        };
        w.model.addMove({jorge, u"jo"_s, true, {}, u"jorge"_s}, at(today, 9, 5));
        QCOMPARE(w.model.row(w.model.rowCount() - 1).way, NoticeWay::None);
        QCOMPARE(move(jorge, u"jo"_s, false), NoticeWay::Out);
        QCOMPARE(move(UserId{9}, u"lea"_s, true), NoticeWay::Both);
        w.model.take(said(2, marta, at(today, 9, 6), u"m2"_s));
        QCOMPARE(move(UserId{10}, u"ida"_s, true), NoticeWay::In);
        w.model.take(said(3, marta, at(today, 9, 7), u"m3"_s));
        QCOMPARE(move(UserId{11}, u"tom"_s, true), NoticeWay::In);
        QCOMPARE(move(UserId{11}, u"tom"_s, false), NoticeWay::Both);
        w.model.take(TopicSet{logEvent(4, marta, at(today, 9, 8)), u"hello"_s});
        QCOMPARE(w.of(4).way, NoticeWay::None);
    }

    void changesOfNamesAreNotices()
    {
        Watched w;
        w.load(1, 1);
        const auto rename = [&w](UserId user, const QString &before, const QString &after) {
            w.model.addMove({user, after, true, {}, before}, at(today, 9, 5));
        };
        rename(jorge, u"jorge"_s, u"george"_s);
        QCOMPARE(shown(w.model).last(), u"*jorge is now george"_s);
        rename(jorge, u"george"_s, u"jo"_s);
        QCOMPARE(shown(w.model).last(), u"*jorge is now jo"_s);
        rename(jorge, u"jo"_s, u"jorge"_s); // back again
        QCOMPARE(shown(w.model).last(), u"*jorge is now jo · jo is now jorge"_s);
        w.model.addMove({UserId{9}, u"lea"_s, true, {}, {}}, at(today, 9, 5));
        rename(UserId{9}, u"lea"_s, u"leah"_s);
        QCOMPARE(shown(w.model).last(), u"*lea joined · jorge is now jo · jo is now jorge · lea is now leah"_s);
        rename(jorge, u"jorge"_s, u"j"_s); // on from where it began
        QCOMPARE(shown(w.model).last(), u"*lea joined · jorge is now j · lea is now leah"_s);
        QCOMPARE(w.of(1).nick, u"marta"_s);
        rename(marta, u"marta"_s, u"martha"_s);
        QCOMPARE(w.of(1).nick, u"marta"_s); // as it was when she said that
    }

    void newStaysWhileItIsRead()
    {
        Watched w;
        w.load(1, 4, false, 4);
        w.model.setNewAfter(2);
        const QStringList before = shown(w.model);
        QCOMPARE(before, QStringList({u"--"_s, u"marta: m1"_s, u"m2"_s, u"=="_s, u"marta: m3"_s, u"ana: m4"_s}));
        w.react(5, jorge, 3, thumb);
        w.model.take(said(6, jorge, at(today, 9, 50), u"more"_s));
        QCOMPARE(shown(w.model).mid(0, 6), before);
        w.model.take(Deleted{logEvent(7, marta, at(today, 9, 50)), 3});
        QCOMPARE(shown(w.model).at(3), u"=="_s);
        w.model.setNewAfter(std::nullopt);
        QVERIFY(!shown(w.model).contains(u"=="_s));
    }
};

QTEST_GUILESS_MAIN(TimelineTalkTest)
#include "tst_timelinetalk.moc"
