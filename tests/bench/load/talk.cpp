// SPDX-License-Identifier: MIT
#include "tests/bench/load/talk.h"

#include "tests/bench/load/clock.h"
#include "tests/bench/load/fail.h"

#include <algorithm>

namespace Confab {

Talk::Talk(const Options &options, Everyone &everyone, Ledger &ledger)
    : m_options(options), m_everyone(everyone), m_ledger(ledger)
{ }

void Talk::run(std::uint32_t messages)
{
    if (m_options.window > 0)
        closedLoop(messages);
    else
        openLoop(messages);
    finish();
}

void Talk::begin(double rate)
{
    m_rate = rate;
    m_begin = nowNanos();
    m_said = 0;
}

std::int64_t Talk::nextDue() const
{
    return m_begin + std::int64_t(double(m_said) * double(second) / m_rate);
}

void Talk::sayDue(std::int64_t now)
{
    while (nextDue() <= now) {
        m_latest = std::max(m_latest, now - nextDue());
        say(nextDue());
    }
}

void Talk::say(std::int64_t due)
{
    const std::uint32_t number = m_ledger.next();
    m_ledger.sent(due);
    m_everyone.say(m_ledger.senderOf(number), number);
    ++m_said;
}

void Talk::openLoop(std::uint32_t messages)
{
    begin(m_options.rate);
    while (m_said < messages) {
        const std::int64_t now = nowNanos();
        while (m_said < messages && nextDue() <= now) {
            m_latest = std::max(m_latest, now - nextDue());
            say(nextDue());
        }
        m_everyone.turn(m_said < messages ? nextDue() : now);
        checkPatience();
    }
}

void Talk::closedLoop(std::uint32_t messages)
{
    const std::uint32_t end = m_ledger.next() + messages;
    while (m_ledger.next() < end) {
        while (m_ledger.next() < end && m_ledger.next() - m_ledger.done() < m_options.window)
            say(nowNanos());
        m_everyone.turn(nowNanos() + second);
        checkPatience();
    }
}

void Talk::finish()
{
    while (!m_ledger.complete()) {
        m_everyone.turn(nowNanos() + second);
        checkPatience();
    }
}

void Talk::checkPatience() const
{
    // The room may be silent for longer than that where messages are rare; nothing is missing then.
    if (!m_ledger.complete()
        && nowNanos() - m_everyone.lastProgress() > std::int64_t(m_options.patience * double(second)))
        fail("lost: " + m_ledger.missing() + ", and nothing comes any more");
}

} // namespace Confab
