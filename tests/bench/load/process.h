// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <sys/types.h>

namespace Confab {

// What the server's process has used. /proc/PID/stat counts processor time in hundredths of a second; the clock of a
// process counts it in nanoseconds, of all its threads, user and system.
class Process
{
public:
    // 0: nobody asks. Ends the program where there is no such process.
    explicit Process(pid_t pid);

    [[nodiscard]] bool known() const { return m_pid > 0; }
    [[nodiscard]] std::int64_t cpuNanos() const; // 0 where it isn't known
    [[nodiscard]] double residentKib() const;    // 0 where it isn't known

private:
    pid_t m_pid;
    clockid_t m_clock = 0;
};

} // namespace Confab
