// SPDX-License-Identifier: MIT
// The load generator: many people in one process and one thread, who talk in one room of a chat server and verify every
// message that they hear. docs/benchmarks.md tells how it is used.
#include "tests/bench/load/fail.h"
#include "tests/bench/load/logins.h"
#include "tests/bench/load/options.h"
#include "tests/bench/load/room.h"

#include <csignal>
#include <string>
#include <sys/prctl.h>
#include <sys/resource.h>

using namespace Confab;

namespace {

void raiseLimits(const Options &options)
{
    rlimit limit{};
    ::getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = limit.rlim_max;
    ::setrlimit(RLIMIT_NOFILE, &limit);
    const std::uint64_t needed = 20ull + options.people + options.idle + options.count + options.beside;
    if (needed > limit.rlim_cur)
        fail(std::to_string(needed) + " descriptors are needed and " + std::to_string(limit.rlim_cur) + " are allowed");
    ::prctl(PR_SET_TIMERSLACK, 1000ul); // nanoseconds: messages are due to the moment
    std::signal(SIGPIPE, SIG_IGN);
}

} // namespace

int main(int argc, char *argv[])
{
    const Options options = parseOptions(argc, argv);
    raiseLimits(options);
    if (options.logins)
        measureLogins(options);
    else
        measureRoom(options);
    return 0;
}
