// SPDX-License-Identifier: MIT
// What it costs to write messages down, and to take them into the search index: CPU of the thread that does it, in a
// real log at full durability, in the current folder or in --folder, on the disk that is meant. --help tells the rest.
#include "server/log/searchwriter.h"
#include "server/log/sqlitelog.h"
#include "tests/bench/milliondatabase.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QtEndian>
#include <QThread>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace Confab;
using namespace Qt::StringLiterals;

namespace {

double cpuMicros(clockid_t clock)
{
    timespec now{};
    ::clock_gettime(clock, &now);
    return double(now.tv_sec) * 1e6 + double(now.tv_nsec) / 1e3;
}

// Messages of 100 bytes, of words as frequent as those of a language, by people in turn, with random nonces.
class Speech
{
public:
    Speech(quint64 people, bool counts) : m_people(people), m_counts(counts) { }

    Proposal next()
    {
        NewMessage message;
        while (message.text.size() < 95)
            message.text += m_words.word(m_ranks.draw(m_random)) + u' ';
        const UserId user{1 + m_said % m_people};
        ++m_said;
        Nonce nonce;
        if (m_counts)
            qToBigEndian(m_said, nonce.bytes.data() + 8);
        else
            m_random.fillRange(reinterpret_cast<quint32 *>(nonce.bytes.data()), 4);
        return Append{lobby, user, u"person %1"_s.arg(user.value), nonce, MillionDatabase::begin + m_said, message};
    }
    std::vector<Proposal> next(quint64 count)
    {
        std::vector<Proposal> made;
        for (quint64 i = 0; i < count; ++i)
            made.push_back(next());
        return made;
    }

private:
    const quint64 m_people;
    const bool m_counts;
    MillionDatabase m_words;
    Zipf m_ranks{MillionDatabase::vocabulary};
    QRandomGenerator m_random{1};
    quint64 m_said = 0;
};

class Bench
{
public:
    Bench(const QString &folder, Speech &speech) : m_folder(folder), m_speech(speech) { }

    Status open()
    {
        auto opened =
            SqliteLog::open({QDir(m_folder).filePath(u"confab.db"_s), Durability::Full, MillionDatabase::begin, {}, {}},
                            [this](const std::vector<Outcome> &outcomes) {
                                m_appended +=
                                    size_t(std::count_if(outcomes.begin(), outcomes.end(), [](const Outcome &outcome) {
                                        return std::holds_alternative<Appended>(outcome);
                                    }));
                            });
        if (!opened)
            return opened.error();
        m_log = std::move(opened->log);
        return Ok{};
    }

    void write(quint64 size, quint64 messages, unsigned long pauseMillis)
    {
        const quint64 batches = std::max<quint64>(messages / size, 1);
        double own = 0;
        double all = 0;
        qint64 nanos = 0;
        std::vector<double> each;
        m_appended = 0;
        for (quint64 i = 0; i < batches; ++i) {
            std::vector<Proposal> batch = m_speech.next(size);
            QThread::msleep(pauseMillis);
            QElapsedTimer timer;
            const double ownBefore = cpuMicros(CLOCK_THREAD_CPUTIME_ID);
            const double allBefore = cpuMicros(CLOCK_PROCESS_CPUTIME_ID);
            timer.start();
            m_log->propose(std::move(batch));
            nanos += timer.nsecsElapsed();
            each.push_back(cpuMicros(CLOCK_THREAD_CPUTIME_ID) - ownBefore);
            own += each.back();
            all += cpuMicros(CLOCK_PROCESS_CPUTIME_ID) - allBefore;
        }
        std::sort(each.begin(), each.end());
        const auto written = double(batches * size);
        std::printf("| log, batches of %llu | %.0f | %.1f | %.0f | %.1f | %.0f |%s\n",
                    static_cast<unsigned long long>(size), written, own / written, each[each.size() / 2],
                    (all - own) / written, written / double(nanos) * 1e9,
                    m_appended == batches * size ? "" : " NOT ALL WRITTEN");
        std::fflush(stdout);
    }

    // Takes in what was said since, so many at a time.
    Status index(quint64 piece, quint64 messages)
    {
        SearchSettings settings;
        settings.log = QDir(m_folder).filePath(u"confab.db"_s);
        settings.index = QDir(m_folder).filePath(u"search.db"_s);
        settings.tail = 0;
        removeSearchIndex(settings.index);
        SearchWriter writer(settings);
        if (const Status opened = writer.open(); !opened)
            return opened;
        for (bool more = true; more;) {
            const Result<bool> advanced = writer.advance();
            if (!advanced)
                return advanced.error();
            more = *advanced;
        }
        double own = 0;
        qint64 nanos = 0;
        std::vector<double> each;
        quint64 taken = 0;
        for (; taken < messages; taken += piece) {
            for (quint64 said = 0; said < piece; said += 500)
                m_log->propose(m_speech.next(std::min<quint64>(500, piece - said)));
            QElapsedTimer timer;
            timer.start();
            const double before = cpuMicros(CLOCK_THREAD_CPUTIME_ID);
            for (bool more = true; more;) {
                const Result<bool> advanced = writer.advance();
                if (!advanced)
                    return advanced.error();
                more = *advanced;
            }
            each.push_back(cpuMicros(CLOCK_THREAD_CPUTIME_ID) - before);
            own += each.back();
            nanos += timer.nsecsElapsed();
        }
        std::sort(each.begin(), each.end());
        std::printf("| index, pieces of %llu | %.0f | %.1f | %.0f | – | %.0f |\n",
                    static_cast<unsigned long long>(piece), double(taken), own / double(taken), each[each.size() / 2],
                    double(taken) / double(nanos) * 1e9);
        std::fflush(stdout);
        return Ok{};
    }

private:
    const QString m_folder;
    Speech &m_speech;
    std::unique_ptr<SqliteLog> m_log;
    quint64 m_appended = 0;
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOption({u"messages"_s, u"How many in each row; a tenth of it in batches of one."_s, u"N"_s, u"100000"_s});
    parser.addOption({u"batches"_s, u"Their sizes."_s, u"N,N…"_s, u"1,16,128"_s});
    parser.addOption({u"pieces"_s, u"Messages that the index takes in at once."_s, u"N,N…"_s, u"256,10000"_s});
    parser.addOption({u"pause"_s, u"Before each batch."_s, u"ms"_s, u"0"_s});
    parser.addOption({u"count-nonces"_s, u"Nonces that count, not random ones."_s});
    parser.addOption({u"people"_s, u"How many speak in turn."_s, u"N"_s, u"100"_s});
    parser.addOption({u"folder"_s, u"Where the database is made."_s, u"path"_s, QDir::currentPath()});
    parser.process(app);
    const QTemporaryDir folder(QDir(parser.value(u"folder"_s)).filePath(u"bench-log-XXXXXX"_s));
    if (!folder.isValid())
        return 1;
    Speech speech(std::max<quint64>(parser.value(u"people"_s).toULongLong(), 1), parser.isSet(u"count-nonces"_s));
    Bench bench(folder.path(), speech);
    Status done = bench.open();
    const quint64 messages = parser.value(u"messages"_s).toULongLong();
    std::printf("| what | messages | CPU µs a message | median CPU µs a batch | CPU µs a message of other threads | "
                "messages a second |\n|---|---|---|---|---|---|\n");
    for (const QString &size : parser.value(u"batches"_s).split(u',', Qt::SkipEmptyParts)) {
        if (done)
            bench.write(std::max<quint64>(size.toULongLong(), 1), size == u"1"_s ? messages / 10 : messages,
                        parser.value(u"pause"_s).toULong());
    }
    for (const QString &piece : parser.value(u"pieces"_s).split(u',', Qt::SkipEmptyParts)) {
        if (done)
            done = bench.index(std::max<quint64>(piece.toULongLong(), 1), messages);
    }
    if (!done)
        std::fprintf(stderr, "%s\n", qPrintable(done.error().text));
    return done ? 0 : 1;
}
