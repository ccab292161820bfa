// SPDX-License-Identifier: MIT
#include "tests/unit/searchkit.h"

#include "server/log/readerpool.h"
#include "shared/protocol/codec.h"

#include <QTest>

#include <atomic>
#include <future>

using namespace Confab;
using namespace Qt::StringLiterals;

class TestReaderPool : public QObject
{
    Q_OBJECT

private:
    static constexpr quint64 most = ~quint64(0);

    static PageRequest request(std::optional<Seq> before, std::optional<Seq> after, quint64 limit = 200)
    {
        PageRequest request;
        request.room = lobby;
        request.before = before;
        request.after = after;
        request.limit = limit;
        request.frameLimit = 65'536;
        return request;
    }

    static PageResult read(LogReader &reader, const PageRequest &request)
    {
        std::promise<PageResult> promise;
        std::future<PageResult> result = promise.get_future();
        reader.read(request, [&promise](PageResult page) { promise.set_value(std::move(page)); });
        return result.get();
    }

    static std::vector<Seq> seqsOf(const Page &page)
    {
        std::vector<Seq> seqs;
        for (const Logged &event : page.events)
            seqs.push_back(std::get<Said>(event).event.seq);
        return seqs;
    }

    static std::vector<Seq> from(Seq first, Seq last)
    {
        std::vector<Seq> seqs;
        for (Seq seq = first; seq <= last; ++seq)
            seqs.push_back(seq);
        return seqs;
    }

    using Ends = std::pair<Seq, Seq>; // of a page; 0, 0 is an empty one

private Q_SLOTS:
    void pages_data()
    {
        QTest::addColumn<quint64>("before"); // 0 here: not given
        QTest::addColumn<quint64>("after");
        QTest::addColumn<quint64>("upTo");
        QTest::addColumn<quint64>("limit");
        QTest::addColumn<Ends>("ends");
        QTest::addColumn<bool>("more");
        constexpr quint64 none = 12'345'678; // not given
        const auto row = [](const char *name, quint64 before, quint64 after, quint64 upTo, quint64 limit, Ends ends,
                            bool more) { QTest::newRow(name) << before << after << upTo << limit << ends << more; };
        row("newest", none, none, none, 10, {91, 100}, true);
        row("newest, all", none, none, none, 100, {1, 100}, false);
        row("newest, more than there are", none, none, none, most, {1, 100}, false);
        row("newest, none wanted", none, none, none, 0, {0, 0}, true);
        row("before", 50, none, none, 10, {40, 49}, true);
        row("before, to the beginning", 11, none, none, 10, {1, 10}, false);
        row("before, one short", 12, none, none, 10, {2, 11}, true);
        row("before the first", 1, none, none, 10, {0, 0}, false);
        row("before nothing", 0, none, none, 10, {0, 0}, false);
        row("before, beyond the end", 1000, none, none, 10, {91, 100}, true);
        row("before the highest number", most, none, none, 10, {91, 100}, true);
        row("before 2^63", quint64(1) << 63, none, none, 10, {91, 100}, true);
        row("after", none, 50, none, 10, {51, 60}, true);
        row("after, to the end", none, 90, none, 10, {91, 100}, false);
        row("after, one short", none, 89, none, 10, {90, 99}, true);
        row("after nothing", none, 0, none, 10, {1, 10}, true);
        row("after the last", none, 100, none, 10, {0, 0}, false);
        row("after the highest number", none, most, none, 10, {0, 0}, false);
        row("after 2^63", none, quint64(1) << 63, none, 10, {0, 0}, false);
        row("after 2^63 - 1", none, (quint64(1) << 63) - 1, none, 10, {0, 0}, false);
        row("both", 60, 50, none, 100, {51, 59}, false);
        row("both, ascending", 90, 50, none, 10, {51, 60}, true);
        row("both, the rest", 61, 50, none, 10, {51, 60}, false);
        row("both, nothing between", 51, 50, none, 10, {0, 0}, false);
        row("both, crossed", 10, 50, none, 10, {0, 0}, false);
        row("both, the highest", most, most, none, 10, {0, 0}, false);
        row("both, everything", most, 0, none, most, {1, 100}, false);
        row("resuming", none, 50, 70, 10, {51, 60}, true);
        row("resuming, the end", none, 60, 70, 10, {61, 70}, false);
        row("resuming, up to the highest", none, 95, most, 10, {96, 100}, false);
        row("up to, newest", none, none, 70, 10, {61, 70}, true);
        row("up to and before", 60, none, 70, 10, {50, 59}, true);
    }

    void pages()
    {
        QFETCH(const quint64, before);
        QFETCH(const quint64, after);
        QFETCH(const quint64, upTo);
        QFETCH(const quint64, limit);
        QFETCH(const Ends, ends);
        QFETCH(const bool, more);
        const auto given = [](quint64 value) { return value == 12'345'678 ? std::nullopt : std::optional(value); };

        const QTemporaryDir folder;
        OpenLog log(folder.path());
        log.fill(1, 100);
        ReaderPool pool(logOptions(folder.path()).path);
        PageRequest asked = request(given(before), given(after), limit);
        asked.upTo = given(upTo);
        asked.re = 77;
        const PageResult result = read(pool, asked);
        QCOMPARE(result.failure, QString());
        const Page page = pageOf(result);
        QCOMPARE(seqsOf(page), ends.first == 0 ? std::vector<Seq>{} : from(ends.first, ends.second));
        QCOMPARE(result.last, ends.second);
        QCOMPARE(page.more, more);
        QCOMPARE(result.more, more);
        QCOMPARE(page.asof, 100);
        QCOMPARE(page.room, lobby);
        QCOMPARE(page.re, std::optional<RequestId>(77));
        QVERIFY(!page.gap);
    }

    void aRoomWithoutEventsGivesAnEmptyPage()
    {
        const QTemporaryDir folder;
        const OpenLog log(folder.path());
        ReaderPool pool(logOptions(folder.path()).path);
        for (const RoomId room : {lobby, RoomId{99}, RoomId{most}}) {
            PageRequest asked = request({}, {});
            asked.room = room;
            asked.gap = true;
            const PageResult result = read(pool, asked);
            QCOMPARE(result.failure, QString());
            const Page page = pageOf(result);
            QVERIFY(page.events.empty() && !page.more && page.asof == 0 && page.gap && page.room == room);
        }
    }

    void eventsComeAsTheyWereRecorded()
    {
        const QTemporaryDir folder;
        OpenLog log(folder.path());
        const QString text = u"naïve 漢字 🎉\n\tx"_s;
        const Append append = record(5, NewMessage{text, {}, true, {}});
        log.propose({append});
        ReaderPool pool(logOptions(folder.path()).path);
        const Said said{{lobby, 1, append.at, UserId{7}, u"ana"_s, nonceOf(5)}, text, {}, true, {}, false, {}, {}};
        const Page page = pageOf(read(pool, request({}, {})));
        QCOMPARE(page.events.size(), size_t(1));
        QVERIFY(page.events[0] == Logged{said});
    }

    // A page fills its frame as far as it goes: one more event, or one byte less, wouldn't fit.
    void aPageFitsItsFrame()
    {
        const QTemporaryDir folder;
        OpenLog log(folder.path());
        for (quint64 i = 1; i <= 400; ++i)
            log.propose({message(i, QString(qsizetype(i * 7 % 50), u'ä') + u'.')});
        ReaderPool pool(logOptions(folder.path()).path);
        // The array's head has one byte up to 23 events, two up to 255, and three from then on.
        for (const quint64 whole : {1, 5, 23, 24, 25, 255, 256, 257, 300}) {
            for (const bool ascending : {true, false}) {
                const auto after = ascending ? std::optional<Seq>(0) : std::nullopt;
                PageRequest asked = request({}, after, whole);
                asked.frameLimit = most;
                const qsizetype bytes = read(pool, asked).frame.size();
                asked.limit = 400;
                for (const int spare : {0, -1}) {
                    asked.frameLimit = static_cast<quint64>(bytes + spare);
                    const PageResult result = read(pool, asked);
                    const quint64 fitting = whole + static_cast<quint64>(spare);
                    const quint64 kept = std::max<quint64>(fitting, 1); // one always goes
                    QCOMPARE(seqsOf(pageOf(result)), ascending ? from(1, kept) : from(401 - kept, 400));
                    QVERIFY(result.more);
                    QVERIFY(kept > fitting || quint64(result.frame.size()) <= asked.frameLimit);
                }
            }
        }
    }

    void aHundredThousandEventsArePagedWithoutGap()
    {
        const QTemporaryDir folder;
        OpenLog log(folder.path());
        log.fill(1, 100'000);
        ReaderPool pool(logOptions(folder.path()).path);
        QCOMPARE(seqsOf(pageOf(read(pool, request({}, {})))), from(99'801, 100'000));
        for (const Seq at : {1, 2, 199, 200, 201, 50'000, 99'799, 99'800, 99'999, 100'000}) {
            const Seq first = at <= 200 ? 1 : at - 200;
            QCOMPARE(seqsOf(pageOf(read(pool, request(at, {})))), from(first, at - 1));
            QCOMPARE(seqsOf(pageOf(read(pool, request({}, at)))), from(at + 1, std::min<Seq>(at + 200, 100'000)));
        }
        Seq seen = 97'000;
        bool more = true;
        while (more) {
            const PageResult result = read(pool, request({}, seen));
            const std::vector<Seq> seqs = seqsOf(pageOf(result));
            QCOMPARE(seqs.front(), seen + 1);
            seen = result.last;
            more = result.more;
        }
        QCOMPARE(seen, 100'000);
    }

    // Each page is of one moment: it ends at its asof or, having more, is full.
    void pagesAreWholeWhileTheLogGrows()
    {
        const QTemporaryDir folder;
        OpenLog log(folder.path());
        log.fill(1, 10);
        ReaderPool pool(logOptions(folder.path()).path);
        std::atomic<int> open = 0;
        std::atomic<int> bad = 0;
        constexpr int rounds = 100;
        for (int i = 0; i < rounds; ++i) {
            for (const bool newest : {true, false}) {
                const auto after = newest ? std::nullopt : std::optional<Seq>(5);
                ++open;
                pool.read(request({}, after, 50), [&open, &bad, newest](const PageResult &result) {
                    const Page page = pageOf(result);
                    const std::vector<Seq> seqs = seqsOf(page);
                    const bool whole = newest ? !seqs.empty() && seqs.back() == page.asof
                                              : seqs.size() == 50 || seqs.size() + 5 == page.asof;
                    if (!result.failure.isEmpty() || !whole || result.last != seqs.back())
                        ++bad;
                    --open;
                });
            }
            log.propose({message(quint64(1000 + i), u"more"_s)});
        }
        QTRY_COMPARE_WITH_TIMEOUT(open.load(), 0, 60'000);
        QCOMPARE(bad.load(), 0);
    }

    void requestsAreTakenInTurn()
    {
        const QTemporaryDir folder;
        OpenLog log(folder.path());
        log.fill(1, 10);
        ReaderPool pool(logOptions(folder.path()).path, 1);
        std::vector<RequestId> order; // touched by the one reader thread, until the promise
        std::promise<void> all;
        for (RequestId id = 0; id < 100; ++id) {
            PageRequest asked = request({}, {});
            asked.re = id;
            pool.read(asked, [&order, &all](const PageResult &result) {
                order.push_back(pageOf(result).re.value_or(most));
                if (order.size() == 100)
                    all.set_value();
            });
        }
        all.get_future().wait();
        QCOMPARE(order, from(0, 99));
    }

    void itsEndAnswersEveryone()
    {
        const QTemporaryDir folder;
        OpenLog log(folder.path());
        log.fill(1, 2000);
        std::atomic<int> answered = 0;
        {
            ReaderPool pool(logOptions(folder.path()).path);
            for (int i = 0; i < 500; ++i) {
                pool.read(request({}, {}), [&answered](const PageResult &result) {
                    if (result.frame.isEmpty() != result.failure.isEmpty()) // a page, or a failure
                        ++answered;
                });
            }
        }
        QCOMPARE(answered.load(), 500);
    }

    void aFailedReadSaysSoAndTheNextOneIsTriedAfresh()
    {
        const QTemporaryDir folder;
        ReaderPool pool(logOptions(folder.path()).path);
        const PageResult failed = read(pool, request({}, {}));
        QVERIFY(failed.frame.isEmpty() && !failed.failure.isEmpty());
        OpenLog log(folder.path());
        log.fill(1, 3);
        QCOMPARE(seqsOf(pageOf(read(pool, request({}, {})))), from(1, 3));
    }

    void aSearchFindsWhatWasSaidJustNow()
    {
        const QTemporaryDir folder;
        OpenLog log(folder.path());
        log.fill(1, 10, u"hay"_s);
        log.propose({message(11, u"a needle in the hay"_s)});
        std::promise<PageResult> found;
        ReaderPool pool({logOptions(folder.path()).path, folder.filePath(u"search.db"_s), {}, 1});
        pool.search(seekFor(u"needle"_s), [&found](const PageResult &result) { found.set_value(result); });
        const PageResult result = found.get_future().get();
        QCOMPARE(result.failure, QString());
        QCOMPARE(seqsOf(pageOf(result)), from(11, 11));
    }

    // The thread that searches is still busy when the page comes.
    void aSearchDelaysNoPage()
    {
        const QTemporaryDir folder;
        OpenLog log(folder.path());
        log.fill(1, 10);
        std::promise<void> begun; // these outlive the pool's threads
        std::promise<void> letGo;
        ReaderPool pool({logOptions(folder.path()).path, {}, {}, 1});
        pool.search(seekFor(u"text"_s), [&](const PageResult &) {
            begun.set_value();
            letGo.get_future().wait();
        });
        begun.get_future().wait();
        QCOMPARE(seqsOf(pageOf(read(pool, request({}, {})))), from(1, 10));
        letGo.set_value();
    }

    void itsEndAnswersSearchesToo()
    {
        const QTemporaryDir folder;
        OpenLog log(folder.path());
        log.fill(1, 2000);
        std::atomic<int> answered = 0;
        {
            ReaderPool pool({logOptions(folder.path()).path, {}, {}, 1});
            for (int i = 0; i < 100; ++i) {
                pool.search(seekFor(u"text"_s), [&answered](const PageResult &result) {
                    if (result.frame.isEmpty() != result.failure.isEmpty())
                        ++answered;
                });
            }
        }
        QCOMPARE(answered.load(), 100);
    }

    // A reader that is idle holds nothing: the writer's WAL is emptied at its end all the same.
    void idleReadersHoldNothing()
    {
        const QTemporaryDir folder;
        auto log = std::make_unique<OpenLog>(folder.path());
        log->fill(1, 10);
        ReaderPool pool(logOptions(folder.path()).path);
        QCOMPARE(pageOf(read(pool, request({}, {}))).asof, 10);
        log.reset();
        QCOMPARE(QFileInfo(folder.filePath(u"confab.db-wal"_s)).size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestReaderPool)
#include "tst_readerpool.moc"
