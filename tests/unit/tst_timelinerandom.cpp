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
        else if (kind == 2)
            log.push_back(TopicSet{logEvent(seq, user, when), u"t%1"_s.arg(seq)});
        else
            log.push_back(said(seq, user, when, u"m%1"_s.arg(seq)));
    }
    return log;
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
        }
        if (auto *edit = std::get_if<Edited>(&each)) {
            const auto target = slice(log, edit->target, edit->target, edit->target == edit->event.seq ? 0 : asof);
            const auto *text = std::get_if<Said>(&target[0]);
            edit->text = text != nullptr ? text->text : edit->text;
        }
    }
    return events;
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
};

QTEST_GUILESS_MAIN(TimelineRandomTest)
#include "tst_timelinerandom.moc"
