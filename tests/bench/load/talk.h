// SPDX-License-Identifier: MIT
#pragma once

#include "tests/bench/load/everyone.h"
#include "tests/bench/load/ledger.h"

namespace Confab {

// Lets the people of a room talk, and waits until everyone has heard everything.
class Talk
{
public:
    Talk(const Options &options, Everyone &everyone, Ledger &ledger);

    // So many messages, at the options' rate or window; returns when all are heard.
    void run(std::uint32_t messages);

    // The open loop in steps, for who has other things to do meanwhile: begin, then say what is due until its next time.
    void begin(double rate);
    void sayDue(std::int64_t now);
    [[nodiscard]] std::int64_t nextDue() const;
    // Turns until all that was said is heard.
    void finish();

    // How late the latest message was sent, by the generator's own fault.
    [[nodiscard]] std::int64_t latest() const { return m_latest; }
    void forgetLatest() { m_latest = 0; }

private:
    void say(std::int64_t due);
    void openLoop(std::uint32_t messages);
    void closedLoop(std::uint32_t messages);
    void checkPatience() const;

    const Options &m_options;
    Everyone &m_everyone;
    Ledger &m_ledger;
    double m_rate = 0;
    std::int64_t m_begin = 0;
    std::uint32_t m_said = 0; // since m_begin
    std::int64_t m_latest = 0;
};

} // namespace Confab
