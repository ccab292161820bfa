// SPDX-License-Identifier: MIT
#include "tests/bench/load/room.h"

#include "tests/bench/load/clock.h"
#include "tests/bench/load/everyone.h"
#include "tests/bench/load/fail.h"
#include "tests/bench/load/histogram.h"
#include "tests/bench/load/process.h"
#include "tests/bench/load/report.h"
#include "tests/bench/load/talk.h"

#include <memory>

namespace Confab {

namespace {

// Who comes a second time comes shortly after the first.
constexpr std::int64_t doubles = 100 * millisecond;

struct Measured {
    Histogram latencies;
    std::uint64_t deliveries = 0;
    std::uint64_t bytesIn = 0;
    double seconds = 0;
    double cpuMicros = 0;
    double ownMicros = 0;
    double lateMillis = 0;
};

// All are in: first the talkers, since the first of them makes the room, then who is idle.
void gather(const Options &options, Everyone &everyone)
{
    everyone.invite(Kind::Talker, 1);
    everyone.settle();
    everyone.invite(Kind::Talker, options.people - 1);
    everyone.settle();
    everyone.invite(Kind::Idle, options.idle);
    everyone.settle();
}

void measure(const Options &options, const Process &server, Everyone &everyone, Ledger &ledger, Measured &result)
{
    Talk talk(options, everyone, ledger);
    if (options.warm > 0)
        talk.run(options.warm);
    everyone.idle(doubles);
    talk.forgetLatest();
    ledger.record(&result.latencies);
    const auto deliveries = ledger.deliveries();
    const auto bytes = everyone.bytesIn();
    const auto cpu = server.cpuNanos();
    const auto own = nanosOf(CLOCK_PROCESS_CPUTIME_ID);
    const auto begin = nowNanos();
    talk.run(options.messages);
    result.seconds = double(nowNanos() - begin) / double(second);
    result.cpuMicros = double(server.cpuNanos() - cpu) / 1e3;
    result.ownMicros = double(nanosOf(CLOCK_PROCESS_CPUTIME_ID) - own) / 1e3;
    result.deliveries = ledger.deliveries() - deliveries;
    result.bytesIn = everyone.bytesIn() - bytes;
    result.lateMillis = double(talk.latest()) / double(millisecond);
    everyone.idle(doubles);
}

// Those who didn't read do so now: each was closed, or has everything. Gives how many were closed.
std::uint32_t listenToTheEnd(const Options &options, Everyone &everyone, const Ledger &ledger)
{
    everyone.listenAgain();
    const std::uint32_t first = options.people - options.deafPeople();
    for (std::uint32_t person = first; person < options.people; ++person) {
        while (!everyone.isGone(person) && !ledger.complete(person)) {
            const auto now = nowNanos();
            everyone.turn(now + second);
            if (now - everyone.lastProgress() > std::int64_t(options.patience * double(second)))
                fail("person " + std::to_string(person) + ", who read late, lacks messages and wasn't closed");
        }
    }
    return everyone.gone();
}

} // namespace

double steadyMemory(const Process &server, Everyone &everyone)
{
    double before = -1;
    int same = 0;
    for (int i = 0; server.known() && same < 2 && i < 50; ++i) {
        everyone.idle(doubles);
        const double now = server.residentKib();
        same = now == before ? same + 1 : 0;
        before = now;
    }
    return before;
}

void measureRoom(const Options &options)
{
    const Process server(options.pid);
    Ledger ledger(options.people, options.deafPeople(), options.senders, dialectEchoes(options));
    const auto dialect = makeDialect(options, ledger);
    Everyone everyone(options, *dialect);

    const double memory = steadyMemory(server, everyone);
    gather(options, everyone);
    const double each = (steadyMemory(server, everyone) - memory) / double(options.people + options.idle);
    everyone.deafen(options.people, options.deafPeople());

    const auto result = std::make_unique<Measured>();
    measure(options, server, everyone, ledger, *result);
    ledger.record(nullptr);

    Report report;
    report.add("dialect", options.dialect).add("people", std::uint64_t(options.people));
    report.add("idle", std::uint64_t(options.idle)).add("tls", options.tls);
    report.add("mode", std::string_view(options.window > 0 ? "window" : "rate"));
    report.add(options.window > 0 ? "window" : "rate", options.window > 0 ? double(options.window) : options.rate, 0);
    report.add("senders", std::uint64_t(options.senders)).add("bytes", std::uint64_t(options.bytes));
    report.add("messages", std::uint64_t(options.messages)).add("deliveries", result->deliveries);
    report.add("seconds", result->seconds, 3);
    if (server.known()) {
        report.add("cpu_us", result->cpuMicros, 0);
        report.add("cpu_us_per_message", result->cpuMicros / double(options.messages), 2);
        report.add("cpu_us_per_delivery", result->cpuMicros / double(result->deliveries), 4);
    } else {
        report.addNull("cpu_us").addNull("cpu_us_per_message").addNull("cpu_us_per_delivery");
    }
    report.add("deliveries_per_s", double(result->deliveries) / result->seconds, 0);
    report.add("p50_ms", result->latencies.millis(0.5), 3).add("p90_ms", result->latencies.millis(0.9), 3);
    report.add("p99_ms", result->latencies.millis(0.99), 3).add("max_ms", result->latencies.longestMillis(), 3);
    if (server.known())
        report.add("kib_per_connection", each, 2);
    else
        report.addNull("kib_per_connection");
    report.add("generator_cpu_us", result->ownMicros, 0).add("generator_late_ms", result->lateMillis, 3);
    report.add("bytes_in", result->bytesIn);
    if (options.deaf > 0) {
        report.add("deaf", std::uint64_t(options.deafPeople()));
        report.add("deaf_closed", std::uint64_t(listenToTheEnd(options, everyone, ledger)));
    }
    everyone.leave();
    report.print();
}

} // namespace Confab
