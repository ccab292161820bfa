// SPDX-License-Identifier: MIT
#include "tests/bench/soak/samples.h"
#include "tests/bench/soak/visitor.h"
#include "tests/support/rawclient.h"
#include "tests/support/serverprocess.h"

#include "shared/protocol/codec.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QRandomGenerator>

#include <cstdio>
#include <cstring>

using namespace Confab;
using namespace Qt::StringLiterals;

namespace {

constexpr int between = 2'000;    // ms, of samples
constexpr int rehearsal = 25'000; // ms
constexpr int mayGrow = 8;        // MiB, or
constexpr int growPercent = 10;

template <class Predicate>
bool wait(int millis, Predicate predicate)
{
    QElapsedTimer timer;
    timer.start();
    QEventLoop loop;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        if (timer.elapsed() >= millis || predicate())
            loop.quit();
    });
    look.start(50);
    loop.exec();
    return predicate();
}

class Soak
{
public:
    Soak(int minutes, int people, quint64 fill) : m_minutes(minutes), m_people(people), m_fill(fill) { }

    bool run(const QString &picture)
    {
        if (!m_server.start()) {
            std::fprintf(stderr, "The server doesn't start: %s\n", m_server.errors().constData());
            return false;
        }
        for (int i = 0; i < m_people; ++i)
            m_visitors.push_back(std::make_unique<Visitor>(i, m_server.address(), m_random, m_doings));
        // What caches may hold they take in the first hours. Here it has to be before the first minute, and then a
        // rehearsal: what is opened at the first use is no leak.
        if (!fill())
            return false;
        m_time.start();
        comeAll();
        static_cast<void>(wait(rehearsal, [] { return false; }));
        goAll();
        m_before = sampleOf(m_server.pid());
        std::printf("after the rehearsal: %.1f MiB, %d descriptors\n", m_before.mebibytes, m_before.descriptors);
        m_time.restart();
        comeAll();

        while (m_time.elapsed() < qint64(m_minutes) * 60'000 && m_server.isRunning()) {
            static_cast<void>(wait(between, [] { return false; }));
            take();
        }
        goAll();
        take();
        QFile file(picture);
        if (!picture.isEmpty() && file.open(QIODevice::WriteOnly))
            file.write(plot(m_samples).toUtf8());
        return judge();
    }

private:
    // So many messages that the database and the index are larger than what is kept of them in memory.
    bool fill()
    {
        RawClient writer(m_server.address());
        if (!writer.enter(u"writer"_s))
            return false;
        for (quint64 number = 0; number < m_fill;) {
            QByteArray frames;
            Nonce nonce;
            for (int i = 0; i < 500; ++i) {
                nonce = {};
                ++number;
                std::memcpy(nonce.bytes.data(), &number, sizeof number);
                QString text;
                for (int word = 0; word < 12; ++word)
                    text += u"word%1 "_s.arg(m_random.bounded(40'000));
                frames += encodeFrame(ClientFrame(Say{lobby, nonce, text.trimmed(), {}, false}));
            }
            writer.sendBytes(frames);
            for (auto said = writer.expect<Said>(); !said || said->event.nonce != nonce; said = writer.expect<Said>()) {
                if (!said)
                    return false;
            }
        }
        return true;
    }

    void comeAll()
    {
        for (size_t i = 0; i < m_visitors.size(); ++i)
            m_visitors[i]->begin(int(i * 10'000 / m_visitors.size()));
    }

    // Everyone, and whatever the server had open for them: those who went without a word are there for some time.
    void goAll()
    {
        for (const auto &visitor : m_visitors)
            visitor->stop();
        static_cast<void>(wait(10'000, [this] {
            return std::all_of(m_visitors.begin(), m_visitors.end(), [](const auto &each) { return each->isGone(); });
        }));
        static_cast<void>(wait(20'000, [] { return false; }));
    }

    void take()
    {
        Sample sample = sampleOf(m_server.pid());
        sample.minutes = double(m_time.elapsed()) / 60'000;
        for (const auto &visitor : m_visitors)
            sample.online += visitor->isGone() ? 0 : 1;
        m_samples.push_back(sample);
        std::printf("%6.2f min %7.1f MiB %4d descriptors %4d people %8llu messages\n", sample.minutes, sample.mebibytes,
                    sample.descriptors, sample.online, static_cast<unsigned long long>(m_doings.messages));
        std::fflush(stdout);
    }

    bool judge()
    {
        const auto number = [](quint64 value) { return static_cast<unsigned long long>(value); };
        const Sample &end = m_samples.back();
        const double early = medianMebibytes(m_samples, 0.3, 0.5);
        const double late = medianMebibytes(m_samples, 0.8, 1);
        std::printf(
            "visits %llu, of them without a goodbye %llu; messages %llu, heard %llu; rooms entered %llu; pages %llu; "
            "searches %llu; errors %llu\n",
            number(m_doings.visits), number(m_doings.cuts), number(m_doings.messages), number(m_doings.heard),
            number(m_doings.roomsEntered), number(m_doings.pages), number(m_doings.searches), number(m_doings.errors));
        std::printf("memory: %.1f MiB before, median %.1f in the third to half of the time, %.1f in the last fifth, "
                    "%.1f afterwards\ndescriptors: %d before, %d afterwards\n",
                    m_before.mebibytes, early, late, end.mebibytes, m_before.descriptors, end.descriptors);
        const double most = std::max(early + mayGrow, early * (100 + growPercent) / 100);
        const bool flat = late <= most && end.mebibytes <= most;
        const bool closed = end.descriptors <= m_before.descriptors;
        const bool lively = m_doings.messages > quint64(m_people) && m_doings.searches > 0;
        std::printf("%s\n",
                    !m_server.isRunning() ? "FAILED: the server ended"
                        : !flat           ? "FAILED: memory grows"
                        : !closed         ? "FAILED: descriptors stay open"
                        : !lively         ? "FAILED: too little happened"
                                          : "ok");
        return m_server.isRunning() && flat && closed && lively;
    }

    const int m_minutes;
    const int m_people;
    const quint64 m_fill;
    ServerProcess m_server{
        {u"--rate"_s, u"0"_s, u"--max-connections-per-address"_s, u"0"_s, u"--connect-rate"_s, u"0"_s}};
    QRandomGenerator m_random{1};
    Doings m_doings;
    std::vector<std::unique_ptr<Visitor>> m_visitors;
    QElapsedTimer m_time;
    Sample m_before;
    std::vector<Sample> m_samples;
};

} // namespace

// People come, talk, and go for a long time; the server program takes no more memory in the end than in the middle, and
// leaves no descriptor open. CONFAB_SERVER names it.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({{u"minutes"_s, u"How long."_s, u"number"_s, u"20"_s},
                       {u"people"_s, u"Who come and go."_s, u"number"_s, u"300"_s},
                       {u"fill"_s, u"Messages that are there before."_s, u"number"_s, u"300000"_s},
                       {u"plot"_s, u"Where the picture goes."_s, u"file.svg"_s}});
    parser.process(application);
    Soak soak(std::max(1, parser.value(u"minutes"_s).toInt()), std::max(2, parser.value(u"people"_s).toInt()),
              parser.value(u"fill"_s).toULongLong());
    return soak.run(parser.value(u"plot"_s)) ? 0 : 1;
}
