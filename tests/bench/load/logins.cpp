// SPDX-License-Identifier: MIT
#include "tests/bench/load/logins.h"

#include "tests/bench/load/clock.h"
#include "tests/bench/load/everyone.h"
#include "tests/bench/load/fail.h"
#include "tests/bench/load/histogram.h"
#include "tests/bench/load/process.h"
#include "tests/bench/load/report.h"
#include "tests/bench/load/room.h"
#include "tests/bench/load/talk.h"

#include <algorithm>
#include <memory>

namespace Confab {

namespace {

constexpr double talkRate = 20;

// Turns while people talk, if there are any, until `done` says so.
template <class Done>
void talkUntil(const Options &options, Everyone &everyone, Talk &talk, Done done)
{
    while (!done()) {
        const auto now = nowNanos();
        if (options.beside > 0)
            talk.sayDue(now);
        everyone.turn(options.beside > 0 ? talk.nextDue() : now + second);
        if (now - everyone.lastProgress() > std::int64_t(options.patience * double(second)))
            fail("the server lets nobody in any more");
    }
}

} // namespace

void measureLogins(const Options &options)
{
    const Process server(options.pid);
    Ledger ledger(options.beside, 0, std::min(options.senders, std::max(1u, options.beside)), dialectEchoes(options));
    const auto dialect = makeDialect(options, ledger);
    Everyone everyone(options, *dialect);
    Talk talk(options, everyone, ledger);
    const auto before = std::make_unique<Histogram>();
    const auto during = std::make_unique<Histogram>();

    everyone.invite(Kind::Talker, options.beside > 0 ? 1 : 0);
    everyone.settle();
    everyone.invite(Kind::Talker, options.beside > 0 ? options.beside - 1 : 0);
    everyone.settle();
    everyone.invite(Kind::Idle, options.idle);
    everyone.settle();
    if (options.beside > 0) {
        talk.begin(talkRate);
        const auto warm = nowNanos() + std::min(second, std::int64_t(options.before * double(second)));
        talkUntil(options, everyone, talk, [&] { return nowNanos() >= warm; });
        talk.finish();
        talk.begin(talkRate);
        ledger.record(before.get());
        const auto until = nowNanos() + std::int64_t(options.before * double(second));
        talkUntil(options, everyone, talk, [&] { return nowNanos() >= until; });
        talk.finish();
    }

    ledger.record(during.get());
    const double memory = steadyMemory(server, everyone);
    const auto bytes = everyone.bytesIn();
    const auto cpu = server.cpuNanos();
    const auto own = nanosOf(CLOCK_PROCESS_CPUTIME_ID);
    const auto begin = nowNanos();
    talk.begin(talkRate);
    everyone.invite(Kind::Guest, options.count);
    talkUntil(options, everyone, talk, [&] { return everyone.settled(); });
    const double seconds = double(nowNanos() - begin) / double(second);
    const double cpuMicros = double(server.cpuNanos() - cpu) / 1e3;
    const double ownMicros = double(nanosOf(CLOCK_PROCESS_CPUTIME_ID) - own) / 1e3;
    const auto bytesIn = everyone.bytesIn() - bytes;
    if (options.beside > 0)
        talk.finish();
    ledger.record(nullptr);

    Report report;
    report.add("dialect", options.dialect).add("tls", options.tls).add("logins", std::uint64_t(options.count));
    report.add("idle", std::uint64_t(options.idle)).add("in_flight", std::uint64_t(options.inFlight));
    report.add("seconds", seconds, 3).add("logins_per_s", double(options.count) / seconds, 0);
    if (server.known()) {
        report.add("cpu_us_per_login", cpuMicros / double(options.count), 1);
        report.add("kib_per_login", (steadyMemory(server, everyone) - memory) / double(options.count), 2);
    } else {
        report.addNull("cpu_us_per_login").addNull("kib_per_login");
    }
    report.add("generator_cpu_us_per_login", ownMicros / double(options.count), 1);
    report.add("server_bytes_out", bytesIn).add("beside", std::uint64_t(options.beside));
    if (options.beside > 0) {
        report.add("beside_before_p50_ms", before->millis(0.5), 3).add("beside_before_p99_ms", before->millis(0.99), 3);
        report.add("beside_p50_ms", during->millis(0.5), 3).add("beside_p99_ms", during->millis(0.99), 3);
        report.add("beside_max_ms", during->longestMillis(), 3).add("beside_deliveries", during->count());
    }
    everyone.leave();
    report.print();
}

} // namespace Confab
