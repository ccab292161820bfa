// SPDX-License-Identifier: MIT
#include "tests/bench/load/ledger.h"

#include "tests/bench/load/fail.h"

namespace Confab {

namespace {

std::string name(const char *what, std::uint32_t number)
{
    return std::string(what) + ' ' + std::to_string(number);
}

} // namespace

Ledger::Ledger(std::uint32_t people, std::uint32_t deaf, std::uint32_t senders, bool echoes)
    : m_people(people),
      m_listeners(people - deaf),
      m_senders(senders),
      m_expected(m_listeners - (echoes ? 0 : 1)),
      m_echoes(echoes),
      m_next(std::size_t(people) * senders)
{ }

void Ledger::check(std::uint32_t person, std::uint32_t number)
{
    if (number >= m_sent.size())
        fail(name("person", person) + " heard " + name("message", number) + ", which nobody has sent");
    const std::uint32_t sender = senderOf(number);
    if (!m_echoes && sender == person)
        fail(name("person", person) + " heard its own message");
    std::uint32_t &expected = m_next[std::size_t(person) * m_senders + sender];
    const std::uint32_t each = number / m_senders;
    if (each < expected)
        fail(name("person", person) + " heard " + name("message", number) + " twice or late");
    if (each > expected)
        fail(name("person", person) + " heard " + name("message", number) + " where "
             + name("message", expected * m_senders + sender) + " of the same sender is due: lost or out of order");
    ++expected;
}

void Ledger::heard(std::uint32_t person, std::uint32_t number, std::int64_t now)
{
    check(person, number);
    Sent &message = m_sent[number];
    if (++message.heard == m_expected)
        ++m_done;
    ++m_deliveries;
    if (m_latencies != nullptr)
        m_latencies->add(now - message.nanos);
}

std::uint32_t Ledger::due(std::uint32_t person, std::uint32_t sender) const
{
    if (!m_echoes && person == sender)
        return 0;
    return (next() + m_senders - 1 - sender) / m_senders;
}

bool Ledger::complete(std::uint32_t person) const
{
    for (std::uint32_t sender = 0; sender < m_senders; ++sender) {
        if (m_next[std::size_t(person) * m_senders + sender] != due(person, sender))
            return false;
    }
    return true;
}

std::string Ledger::missing() const
{
    for (std::uint32_t person = 0; person < m_listeners; ++person) {
        for (std::uint32_t sender = 0; sender < m_senders; ++sender) {
            const std::uint32_t heard = m_next[std::size_t(person) * m_senders + sender];
            if (heard != due(person, sender))
                return name("person", person) + " waits for " + name("message", heard * m_senders + sender);
        }
    }
    return {};
}

} // namespace Confab
