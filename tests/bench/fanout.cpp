// SPDX-License-Identifier: MIT
// What it costs to tell N people: the real server program, plain connections, one of them says a message of 100 bytes
// at a steady rate. Prints a row of Markdown for each N. Options: --clients 10,100,1000 --rate 20 --seconds 10, and
// behind "--" options for the server.
#include "tests/bench/loadclient.h"
#include "tests/support/serverprocess.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <cstdio>
#include <memory>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <unistd.h>

using namespace Confab;
using namespace Qt::StringLiterals;

namespace {

// User and system time of a process with all its threads, in microseconds (the kernel counts in hundredths of a second
// there, but a thread's schedstat in nanoseconds).
double cpuMicros(qint64 pid)
{
    double total = 0;
    QFile stat(u"/proc/%1/stat"_s.arg(pid));
    if (stat.open(QIODevice::ReadOnly)) {
        const auto fields = stat.readAll().split(')').last().simplified().split(' ');
        total = (fields.value(11).toDouble() + fields.value(12).toDouble()) * 1e6 / double(::sysconf(_SC_CLK_TCK));
    }
    return total;
}

double residentKiB(qint64 pid)
{
    QFile statm(u"/proc/%1/statm"_s.arg(pid));
    if (!statm.open(QIODevice::ReadOnly))
        return 0;
    return statm.readAll().split(' ').value(1).toDouble() * double(::sysconf(_SC_PAGESIZE)) / 1024;
}

double percentile(std::vector<std::int64_t> &sorted, double share)
{
    return sorted.empty() ? 0 : double(sorted[size_t(share * double(sorted.size() - 1))]) / 1e3;
}

class Load
{
public:
    Load(quint16 port, int count) : m_epoll(::epoll_create1(0))
    {
        for (int i = 0; i < count; ++i) {
            m_clients.push_back(std::make_unique<LoadClient>(m_epoll, port, i));
            turn(0);
        }
        while (!std::all_of(m_clients.begin(), m_clients.end(), [](const auto &each) { return each->welcomed(); }))
            turn(100);
    }
    ~Load()
    {
        m_clients.clear();
        ::close(m_epoll);
    }

    void turn(int millis)
    {
        epoll_event events[256];
        const int count = ::epoll_wait(m_epoll, events, 256, millis);
        for (int i = 0; i < count; ++i)
            static_cast<LoadClient *>(events[i].data.ptr)->readable(m_latencies);
    }

    // Messages at `rate` a second, until everyone has heard all of them.
    void run(double rate, int messages)
    {
        const auto begin = nowNanos();
        for (int sent = 0; sent < messages; ++sent) {
            const auto due = begin + std::int64_t(double(sent) * 1e9 / rate);
            while (nowNanos() < due)
                turn(int(std::max<std::int64_t>(0, (due - nowNanos()) / 1'000'000)));
            m_clients.front()->say(++m_said);
        }
        while (!std::all_of(m_clients.begin(), m_clients.end(),
                            [&](const auto &each) { return each->heard() >= quint64(messages); }))
            turn(100);
    }

    std::vector<std::int64_t> takeLatencies()
    {
        for (const auto &client : m_clients)
            client->resetHeard();
        return std::exchange(m_latencies, {});
    }

private:
    int m_epoll;
    std::vector<std::unique_ptr<LoadClient>> m_clients;
    std::vector<std::int64_t> m_latencies;
    quint64 m_said = 0;
};

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOption({u"clients"_s, u"people in the room, as a list"_s, u"N,N…"_s, u"10,100,1000"_s});
    parser.addOption({u"rate"_s, u"messages a second"_s, u"N"_s, u"20"_s});
    parser.addOption({u"seconds"_s, u"of each run"_s, u"S"_s, u"10"_s});
    parser.addPositionalArgument(u"options"_s, u"for the server, behind --"_s, u"[-- options]"_s);
    parser.addHelpOption();
    parser.process(application);

    rlimit limit{};
    ::getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = limit.rlim_max;
    ::setrlimit(RLIMIT_NOFILE, &limit);

    const double rate = parser.value(u"rate"_s).toDouble();
    const int messages = std::max(1, int(rate * parser.value(u"seconds"_s).toDouble()));
    std::printf("| people | messages/s | deliveries | CPU µs a message | CPU µs a delivery | p50 ms | p99 ms | KiB a "
                "connection |\n");
    std::printf("|---|---|---|---|---|---|---|---|\n");
    for (const QString &people : parser.value(u"clients"_s).split(u',')) {
        const QStringList fixed{u"--tls"_s, u"off"_s,         u"--rate"_s, u"0"_s, u"--max-connections-per-address"_s,
                                u"0"_s,     u"--log-level"_s, u"warning"_s};
        ServerProcess server(fixed + parser.positionalArguments());
        if (!server.start()) {
            std::fprintf(stderr, "the server didn't start: %s\n", server.errors().constData());
            return 1;
        }
        const double before = residentKiB(server.pid());
        Load load(server.port(), people.toInt());
        load.run(rate, std::min(messages, int(rate) + 1)); // caches, threads, the first pages of everything
        static_cast<void>(load.takeLatencies());
        const double memory = (residentKiB(server.pid()) - before) / people.toDouble();
        const double start = cpuMicros(server.pid());
        load.run(rate, messages);
        const double used = cpuMicros(server.pid()) - start;
        auto latencies = load.takeLatencies();
        std::sort(latencies.begin(), latencies.end());
        std::printf("| %s | %g | %zu | %.0f | %.2f | %.2f | %.2f | %.1f |\n", qPrintable(people), rate,
                    latencies.size(), used / messages, used / double(latencies.size()),
                    percentile(latencies, 0.5) / 1e3, percentile(latencies, 0.99) / 1e3, memory);
        std::fflush(stdout);
    }
    return 0;
}
