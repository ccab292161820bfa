// SPDX-License-Identifier: MIT
#include "tests/unit/timelinefixture.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Confab;
using namespace Confab::TimelineFixture;
using namespace Qt::StringLiterals;

namespace {

constexpr Seq all = 120;

// A log of messages, some of them ana's own, with edits and deletions of earlier ones.
std::vector<Logged> makeLog(QRandomGenerator &random)
{
    std::vector<Logged> log;
    Millis when = at(17, 8, 0);
    for (Seq seq = 1; seq <= all; ++seq) {
        when += random.bounded(10) == 0 ? random.bounded(20'000'000u) : random.bounded(200'000u);
        const UserId user{random.bounded(3u) + 1};
        const int kind = random.bounded(10);
        if (seq > 3 && kind == 0)
            log.push_back(Edited{logEvent(seq, user, when), random.bounded(quint32(seq - 1)) + 1, u"e%1"_s.arg(seq)});
        else if (seq > 3 && kind == 1)
            log.push_back(Deleted{logEvent(seq, user, when), random.bounded(quint32(seq - 1)) + 1});
        else if (seq > 3 && kind <= 3)
            log.push_back(Reacted{logEvent(seq, user, when), random.bounded(quint32(seq - 1)) + 1,
                                  QString(QChar(u'a' + random.bounded(3))), random.bounded(3) > 0});
        else if (kind == 4)
            log.push_back(TopicSet{logEvent(seq, user, when), u"t%1"_s.arg(seq)});
        else
            log.push_back(said(seq, user, when, u"m%1"_s.arg(seq)));
        auto *message = std::get_if<Said>(&log.back());
        if (message != nullptr && seq > 1 && random.bounded(3) == 0)
            message->reply = random.bounded(quint32(seq - 1)) + 1;
    }
    return log;
}

// What a reaction makes of those before it: in the order in which they came to stand there.
void react(std::vector<Reaction> &reactions, const Reacted &change)
{
    auto known = std::find_if(reactions.begin(), reactions.end(),
                              [&change](const Reaction &each) { return each.emoji == change.emoji; });
    if (known == reactions.end())
        known = reactions.insert(known, {change.emoji, {}});
    std::erase(known->users, change.event.user);
    if (change.on)
        known->users.push_back(change.event.user);
    if (known->users.empty())
        reactions.erase(known);
}

// The events `from`..`to` as a server gives them in a page read at `asof`.
std::vector<Logged> slice(const std::vector<Logged> &log, Seq from, Seq to, Seq asof)
{
    std::vector<Logged> events(log.begin() + qsizetype(from - 1), log.begin() + qsizetype(to));
    for (Logged &each : events) {
        auto *message = std::get_if<Said>(&each);
        for (Seq seq = 1; seq <= asof && message != nullptr; ++seq) {
            const auto *edit = std::get_if<Edited>(&log[seq - 1]);
            const auto *deletion = std::get_if<Deleted>(&log[seq - 1]);
            if (edit != nullptr && edit->target == message->event.seq && !message->deleted) {
                message->text = edit->text;
                message->edited = edit->event.at;
            }
            if (deletion != nullptr && deletion->target == message->event.seq) {
                message->deleted = true;
                message->text.clear();
            }
            const auto *reaction = std::get_if<Reacted>(&log[seq - 1]);
            if (reaction != nullptr && reaction->target == message->event.seq) {
                if (!message->reactions)
                    message->reactions.emplace();
                react(*message->reactions, *reaction);
            }
        }
        if (auto *edit = std::get_if<Edited>(&each)) {
            const auto target = slice(log, edit->target, edit->target, edit->target == edit->event.seq ? 0 : asof);
            const auto *text = std::get_if<Said>(&target[0]);
            edit->text = text != nullptr ? text->text : edit->text;
        }
    }
    return events;
}

// What shown() doesn't tell: what each message answers, and the reactions to it.
QStringList details(const TimelineModel &model)
{
    QStringList lines;
    for (int i = 0; i < model.rowCount(); ++i) {
        const TimelineRow row = model.row(i);
        QString line = u"%1 %2%3"_s.arg(row.seq).arg(int(row.edited)).arg(int(row.deleted));
        if (row.quote)
            line += u" > %1 %2: %3 %4"_s.arg(row.quote->seq)
                        .arg(row.quote->nick, row.quote->text)
                        .arg(int(row.quote->deleted));
        for (const RowReaction &reaction : row.reactions)
            line += u" %1%2%3"_s.arg(reaction.emoji).arg(reaction.count).arg(reaction.own ? u"+"_s : QString());
        lines << line;
    }
    return lines;
}

void checkOrder(const TimelineModel &model)
{
    Seq before = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        const TimelineRow values = model.row(row);
        if (values.seq == 0)
            continue;
        QVERIFY(values.seq > before);
        before = values.seq;
        QCOMPARE(model.rowOf(values.seq), row);
    }
}

} // namespace

// Whatever order pages, live events, duplicates and resuming come in, the rows are those of the log read in one piece.
class TimelineRandomTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anyOrderShowsTheLog_data()
    {
        QTest::addColumn<quint32>("seed");
        const auto fixed = qEnvironmentVariableIntValue("CONFAB_SEED");
        for (quint32 i = 0; i < 60; ++i) {
            const quint32 seed = fixed != 0 ? quint32(fixed) : QRandomGenerator::global()->generate() % 1'000'000 + 1;
            QTest::addRow("CONFAB_SEED=%u", seed) << seed;
        }
    }

    void anyOrderShowsTheLog()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        const std::vector<Logged> log = makeLog(random);

        TimelineModel model(lobby);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setSelf(ana, u"ana"_s);
        model.setOnline(true);

        // Live events come in order; between them pages that were read at some moment since, and duplicates.
        Seq live = random.bounded(quint32(all)) + 1; // where this client came in
        const Seq asof = live;
        const Seq newest = live > 20 ? live - random.bounded(20u) : 1;
        bool begun = false;
        std::vector<quint64> waiting; // own messages that were said and not seen to be recorded
        while (live < all || !begun || model.above() != TimelineModel::Above::Start || model.held().last() < all) {
            switch (random.bounded(8)) {
            case 0:
                if (!begun) {
                    model.takeNewest(page(slice(log, newest, asof, asof), asof, newest > 1));
                    begun = true;
                }
                break;
            case 1:
                if (begun && model.above() == TimelineModel::Above::More) {
                    const Seq to = model.held().first() - 1;
                    const Seq from = to - random.bounded(quint32(qMin<Seq>(to, 30)));
                    // Read at any moment from its request on.
                    model.takeOlder(page(slice(log, from, to, qMax(live, to)), qMax(live, to), from > 1));
                }
                break;
            case 2: // a duplicate's answer, as it stands now
                if (live > 0) {
                    const Seq seq = random.bounded(quint32(live)) + 1;
                    model.take(slice(log, seq, seq, live)[0]);
                }
                break;
            case 3: // the connection was lost: what was missed comes as pages, live events go on after them
                if (begun && model.held().last() == live && live < all) {
                    const Seq to = live + random.bounded(quint32(all - live)) + 1;
                    const Seq middle = live + (to - live) / 2;
                    if (middle > live)
                        model.takeNewer(page(slice(log, live + 1, middle, to), to, true, std::nullopt));
                    model.takeNewer(page(slice(log, middle + 1, to, to), to, false, std::nullopt));
                    live = to;
                }
                break;
            case 4: // said by the user, recorded later on
                for (Seq seq = live + 1; seq <= qMin(live + 3, all); ++seq) {
                    const auto *message = std::get_if<Said>(&log[seq - 1]);
                    if (message != nullptr && message->event.user == ana)
                        model.addPending(unconfirmed(seq, message->text, message->event.at));
                }
                break;
            case 5:
                if (random.bounded(4) == 0)
                    model.setNewAfter(random.bounded(quint32(all)));
                break;
            default:
                if (live < all)
                    model.take(log[size_t(live++)]);
                break;
            }
        }

        TimelineModel reference(lobby);
        reference.setSelf(ana, u"ana"_s);
        reference.takeNewest(page(slice(log, 1, all, all), all));
        model.setNewAfter(std::nullopt);
        QCOMPARE(model.pendingCount(), 0);
        QCOMPARE(shown(model), shown(reference));
        QCOMPARE(details(model), details(reference));
        checkOrder(model);
    }

    void jumpsAroundAndMeetsTheEnd_data() { anyOrderShowsTheLog_data(); }

    // As above, but what is held is let go of for other places again and again.
    void jumpsAroundAndMeetsTheEnd()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        const std::vector<Logged> log = makeLog(random);
        TimelineModel model(lobby);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setSelf(ana, u"ana"_s);
        model.setOnline(true);

        const auto upTo = [&random](Seq most) { return Seq(random.bounded(quint32(most) + 1)); };
        Seq live = upTo(all / 2) + 1;
        Seq oldest = live; // no page that is taken was read before this
        int jumps = 12;
        // A page was read shortly before or after what was heard last.
        const auto readAt = [&] { return qBound(oldest, live + upTo(6) - qMin<Seq>(live, 3), all); };
        const auto further = [&](Seq asof) {
            const Seq from = model.held().last() + 1;
            const Seq to = qMin(asof, from + upTo(25));
            return from > asof ? page({}, asof) : page(slice(log, from, to, asof), asof, to < asof);
        };
        while (live < all || jumps > 0 || !model.held().begun() || model.below() != TimelineModel::Below::Live
               || model.above() != TimelineModel::Above::Start || model.held().last() < all) {
            const Seq asof = readAt();
            switch (random.bounded(7)) {
            case 0:
                if (jumps > 0) {
                    const Seq goal = upTo(asof - 1) + 1;
                    const Seq from = goal - upTo(qMin<Seq>(goal - 1, 12));
                    const Seq later = qMax(asof, readAt());
                    const Seq to = qMin(later, goal + upTo(12));
                    model.takeAround(
                        page(slice(log, from, goal, asof), asof, from > 1),
                        page(to > goal ? slice(log, goal + 1, to, later) : std::vector<Logged>(), later, to < later));
                    QVERIFY(model.held().has(goal));
                    --jumps;
                    oldest = qMax(oldest, live);
                }
                break;
            case 1:
                if (model.above() == TimelineModel::Above::More) {
                    const Seq to = model.held().first() - 1;
                    const Seq from = to - upTo(qMin<Seq>(to - 1, 30));
                    model.takeOlder(page(slice(log, from, to, qMax(asof, to)), qMax(asof, to), from > 1));
                }
                break;
            case 2:
                if (model.below() == TimelineModel::Below::More)
                    model.takeFurther(further(asof));
                break;
            case 3:
                if (model.hasHole())
                    model.takeNewer(further(qMax(live, asof)));
                break;
            case 4:
                if (random.bounded(6) == 0 || jumps == 0) {
                    const Seq from = asof - upTo(qMin<Seq>(asof - 1, 12));
                    model.takeLatest(page(slice(log, from, asof, asof), asof, from > 1));
                    oldest = qMax(oldest, live);
                }
                break;
            case 5:
                if (live < all) {
                    const auto *message = std::get_if<Said>(&log[live]);
                    if (message != nullptr && message->event.user == ana)
                        model.addPending(unconfirmed(live + 1, message->text, message->event.at));
                }
                break;
            default:
                if (live < all)
                    model.take(log[size_t(live++)]);
                break;
            }
            checkOrder(model);
        }
        TimelineModel reference(lobby);
        reference.setSelf(ana, u"ana"_s);
        reference.takeNewest(page(slice(log, 1, all, all), all));
        QCOMPARE(model.pendingCount(), 0);
        QCOMPARE(shown(model), shown(reference));
        QCOMPARE(details(model), details(reference));
    }
};

QTEST_GUILESS_MAIN(TimelineRandomTest)
#include "tst_timelinerandom.moc"
