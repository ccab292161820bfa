// SPDX-License-Identifier: MIT
// What a database with a million messages costs: start, opening a room, searching. Options: --messages N, and --folder
// to use a database that was made before, or to keep the one that is made.
#include "server/log/pagereader.h"
#include "server/log/searchindexer.h"
#include "server/log/searchreader.h"
#include "shared/protocol/codec.h"
#include "shared/protocol/limits.h"
#include "tests/bench/milliondatabase.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <ctime>

using namespace Confab;
using namespace Qt::StringLiterals;

namespace {

constexpr int searches = 100; // of each kind

double millisOf(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

// Of the calling thread.
double cpuMillis()
{
    timespec now{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

// How long something took each time, by the clock and of the processor: the machine may have other work as well.
class Times
{
public:
    template <class Work>
    auto measure(Work work)
    {
        const double cpu = cpuMillis();
        QElapsedTimer timer;
        timer.start();
        auto result = work();
        m_millis.push_back(millisOf(timer));
        m_cpu.push_back(cpuMillis() - cpu);
        return result;
    }
    [[nodiscard]] double millis(double part) const { return at(m_millis, part); }
    [[nodiscard]] double cpu(double part) const { return at(m_cpu, part); }

private:
    static double at(std::vector<double> values, double part)
    {
        std::sort(values.begin(), values.end());
        return values.empty() ? 0 : values[size_t(part * double(values.size() - 1))];
    }

    std::vector<double> m_millis;
    std::vector<double> m_cpu;
};

// Prints the rows of one table in Markdown.
class Table
{
public:
    Table() : m_out(stdout)
    {
        m_out << "| what | median ms | p99 ms | median CPU ms | found |\n|---|---|---|---|---|\n";
    }
    void row(const QString &what, const Times &times, const QString &found)
    {
        m_out << "| " << what << " | " << number(times.millis(0.5)) << " | " << number(times.millis(0.99)) << " | "
              << number(times.cpu(0.5)) << " | " << found << " |\n";
        m_out.flush();
    }
    void fact(const QString &what, const QString &value) { m_out << "| " << what << " | | | | " << value << " |\n"; }

private:
    static QString number(double millis) { return QString::number(millis, 'f', millis < 10 ? 1 : 0); }

    QTextStream m_out;
};

// The events of a page's frame.
size_t eventsIn(const PageResult &result)
{
    const auto frame = decodeServerFrame(QByteArrayView(result.frame).sliced(4));
    const Page *page = frame ? std::get_if<Page>(&*frame) : nullptr;
    return page ? page->events.size() : 0;
}

std::vector<RoomId> roomsFrom(quint64 first, quint64 last)
{
    std::vector<RoomId> rooms;
    for (quint64 room = first; room <= last; ++room)
        rooms.push_back(RoomId{room});
    return rooms;
}

struct Bench {
    QString log;
    QString index;
    MillionDatabase database;
    Table table;

    [[nodiscard]] LogOptions logOptions() const { return {log, Durability::Normal, MillionDatabase::begin, {}, {}}; }

    Status make(quint64 messages) const
    {
        // Its own, so that what is searched for doesn't depend on whether it was made just now.
        MillionDatabase fresh;
        size_t declined = 0;
        auto opened = SqliteLog::open(logOptions(), [&declined](const std::vector<Outcome> &outcomes) {
            declined += size_t(std::count_if(outcomes.begin(), outcomes.end(), [](const Outcome &outcome) {
                return std::holds_alternative<Declined>(outcome) || std::holds_alternative<NotStored>(outcome);
            }));
        });
        if (!opened)
            return opened.error();
        fresh.fill(*opened->log, messages);
        if (declined > 0)
            return Error{QString(), u"%1 proposals were not recorded"_s.arg(declined)};
        return Ok{};
    }

    Status start()
    {
        Times times;
        for (int i = 0; i < 5; ++i) {
            const auto opened =
                times.measure([this] { return SqliteLog::open(logOptions(), [](const std::vector<Outcome> &) {}); });
            if (!opened)
                return opened.error();
        }
        table.row(u"start: the log and its snapshot"_s, times, u"–"_s);
        return Ok{};
    }

    void rooms()
    {
        PageReader reader(log);
        Times times;
        size_t events = 0;
        for (quint64 room = 1; room <= MillionDatabase::rooms; ++room) {
            PageRequest request;
            request.room = RoomId{room};
            request.limit = Limit::page;
            request.frameLimit = Limit::frame;
            events += eventsIn(times.measure([&] { return reader.read(request); }));
        }
        table.row(u"opening a room: a page of 200"_s, times, u"%1 events"_s.arg(events / MillionDatabase::rooms));
    }

    // `make` gives the n-th search of its kind.
    void search(const QString &what, const std::function<Seek(int)> &make)
    {
        SearchReader reader({log, index, {}});
        Times times;
        size_t found = 0;
        for (int i = 0; i < searches; ++i) {
            Seek seek = make(i);
            seek.query.limit = 50;
            seek.frameLimit = Limit::frame;
            found += eventsIn(times.measure([&] { return reader.search(seek); }));
        }
        table.row(u"search: "_s + what, times, u"%1"_s.arg(double(found) / searches, 0, 'f', 1));
    }

    void searchAll()
    {
        const std::vector<RoomId> all = roomsFrom(1, MillionDatabase::rooms);
        const std::vector<RoomId> most = roomsFrom(1, MillionDatabase::rooms - 20);
        const std::vector<RoomId> three{RoomId{150}, RoomId{170}, RoomId{190}};
        const auto seek = [](const QString &text, const std::vector<RoomId> &rooms) {
            Seek made;
            made.query.text = text;
            made.rooms = rooms;
            return made;
        };
        const auto common = [&](int i) { return database.word(size_t(i)); };
        const auto usual = [&](int i) { return database.word(size_t(300 + 7 * i)); };
        const auto rare = [&](int i) { return database.word(size_t(20'000 + 150 * i)); };
        search(u"a rare word"_s, [&](int i) { return seek(rare(i), all); });
        search(u"a usual word"_s, [&](int i) { return seek(usual(i), all); });
        search(u"a common word"_s, [&](int i) { return seek(common(i), all); });
        search(u"two words"_s, [&](int i) { return seek(usual(i) + u' ' + common(i), all); });
        search(u"two usual words"_s, [&](int i) { return seek(usual(i) + u' ' + usual(i + 1), all); });
        search(u"a phrase of common words"_s,
               [&](int i) { return seek(u"\"%1 %2\""_s.arg(common(i), common(i + 1)), all); });
        search(u"a phrase of usual words"_s,
               [&](int i) { return seek(u"\"%1 %2\""_s.arg(usual(i), usual(i + 1)), all); });
        const auto character = [&](int i) { return database.character(size_t(i)); };
        search(u"one Chinese character"_s, [&](int i) { return seek(character(i), all); });
        search(u"two Chinese characters"_s, [&](int i) { return seek(character(i) + character(i + 1), all); });
        search(u"in a room"_s, [&](int i) {
            Seek made = seek(usual(i), all);
            made.query.room = RoomId{quint64(1 + 2 * i)};
            return made;
        });
        search(u"from a person"_s, [&](int i) {
            Seek made = seek(common(i), all);
            made.query.user = UserId{quint64(1 + 9 * i)};
            return made;
        });
        search(u"within a week long ago"_s, [&](int i) {
            Seek made = seek(common(i), all);
            made.query.after = MillionDatabase::begin + MillionDatabase::span / 200 * quint64(i);
            made.query.before = *made.query.after + 7ull * 24 * 3600 * 1000;
            return made;
        });
        search(u"common word, in 3 of 200 rooms"_s, [&](int i) { return seek(common(i), three); });
        search(u"rare word, in 3 of 200 rooms"_s, [&](int i) { return seek(rare(i), three); });
        search(u"rare word, in 180 of 200 rooms"_s, [&](int i) { return seek(rare(i), most); });
        search(u"common word, in 20 small rooms"_s, [&](int i) { return seek(common(i), roomsFrom(181, 200)); });
        search(u"a word that is nowhere"_s, [&](int i) { return seek(u"xyzzy%1"_s.arg(i), all); });
        search(u"a word that is nowhere, and a common one"_s,
               [&](int i) { return seek(common(i) + u" xyzzy"_s, all); });
    }

    void buildIndex(SearchIndexer &indexer, quint64 messages)
    {
        QElapsedTimer timer;
        timer.start();
        indexer.catchUp();
        const double millis = millisOf(timer);
        table.fact(u"index built"_s, u"%1 messages a second"_s.arg(double(messages) / millis * 1000, 0, 'f', 0));
    }

    // Deletes messages far back, and waits until their words are gone from the index.
    Status wipe(SearchIndexer &indexer)
    {
        auto opened = SqliteLog::open(logOptions(), [](const std::vector<Outcome> &) {});
        if (!opened)
            return opened.error();
        for (Seq target = 20'000; target < 20'020; ++target) {
            Nonce nonce;
            nonce.bytes = {0xff, quint8(target)};
            opened->log->propose(
                {Append{lobby, UserId{1}, u"person 1"_s, nonce, MillionDatabase::begin, NewDeletion{target, {}}}});
        }
        QElapsedTimer timer;
        timer.start();
        indexer.catchUp();
        table.fact(u"messages deleted far back wiped from the index"_s, u"%1 ms"_s.arg(millisOf(timer), 0, 'f', 0));
        return Ok{};
    }

    void sizes()
    {
        const auto mib = [](const QString &path) {
            return u"%1 MiB"_s.arg(double(QFileInfo(path).size()) / 1024 / 1024, 0, 'f', 0);
        };
        table.fact(u"size of the database"_s, mib(log));
        table.fact(u"size of the search index"_s, mib(index));
    }
};

Status run(const QString &folder, quint64 messages)
{
    Bench bench{QDir(folder).filePath(u"confab.db"_s), QDir(folder).filePath(u"search.db"_s), {}, {}};
    if (!QFileInfo::exists(bench.log)) {
        QElapsedTimer timer;
        timer.start();
        if (const Status made = bench.make(messages); !made)
            return made;
        bench.table.fact(u"database made"_s, u"%1 s"_s.arg(millisOf(timer) / 1000, 0, 'f', 1));
    }
    if (const Status started = bench.start(); !started)
        return started;
    SearchSettings settings;
    settings.log = bench.log;
    settings.index = bench.index;
    const bool fresh = !QFileInfo::exists(settings.index);
    SearchIndexer indexer(settings);
    if (fresh)
        bench.buildIndex(indexer, messages);
    else
        indexer.catchUp();
    bench.rooms();
    bench.searchAll();
    if (const Status wiped = bench.wipe(indexer); !wiped)
        return wiped;
    bench.sizes();
    return Ok{};
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addOption({u"messages"_s, u"How many."_s, u"number"_s, u"1000000"_s});
    parser.addOption({u"folder"_s, u"Where the database is, or stays."_s, u"path"_s});
    parser.process(app);
    const QTemporaryDir temporary;
    const QString folder = parser.isSet(u"folder"_s) ? parser.value(u"folder"_s) : temporary.path();
    if (!QDir().mkpath(folder))
        return 1;
    const Status done = run(folder, parser.value(u"messages"_s).toULongLong());
    if (!done)
        QTextStream(stderr) << done.error().text << '\n';
    return done ? 0 : 1;
}
