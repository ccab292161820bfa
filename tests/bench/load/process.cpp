// SPDX-License-Identifier: MIT
#include "tests/bench/load/process.h"

#include "tests/bench/load/clock.h"
#include "tests/bench/load/fail.h"

#include <fstream>
#include <unistd.h>

namespace Confab {

Process::Process(pid_t pid) : m_pid(pid)
{
    if (known() && ::clock_getcpuclockid(pid, &m_clock) != 0)
        fail("there is no process " + std::to_string(pid));
}

std::int64_t Process::cpuNanos() const
{
    return known() ? nanosOf(m_clock) : 0;
}

double Process::residentKib() const
{
    double size = 0;
    double resident = 0;
    if (known()) {
        std::ifstream statm("/proc/" + std::to_string(m_pid) + "/statm");
        statm >> size >> resident;
    }
    return resident * double(::sysconf(_SC_PAGESIZE)) / 1024;
}

} // namespace Confab
