// SPDX-License-Identifier: MIT
#pragma once

#include "tests/bench/load/histogram.h"

#include <cstdint>
#include <string>
#include <vector>

namespace Confab {

// Who has to hear what, and when they did. Messages are numbered from 0 in the order in which they are sent, by turns
// from the first `senders` people: each listener must hear each sender's in order, every one once. Where a server breaks
// that, the program ends.
class Ledger
{
public:
    // `echoes`: the author hears its own message too. The last `deaf` of the people don't listen for now: theirs is
    // verified when they do (heardLate()) and counts nowhere.
    Ledger(std::uint32_t people, std::uint32_t deaf, std::uint32_t senders, bool echoes);

    [[nodiscard]] std::uint32_t people() const { return m_people; }
    [[nodiscard]] std::uint32_t next() const { return std::uint32_t(m_sent.size()); }
    [[nodiscard]] std::uint32_t senderOf(std::uint32_t number) const { return number % m_senders; }

    // Message next() is on its way; latencies count from `nanos`.
    void sent(std::int64_t nanos) { m_sent.push_back({nanos, 0}); }
    void heard(std::uint32_t person, std::uint32_t number, std::int64_t now);
    void heardLate(std::uint32_t person, std::uint32_t number) { check(person, number); }

    [[nodiscard]] std::uint32_t done() const { return m_done; } // messages that everyone has heard
    [[nodiscard]] bool complete() const { return m_done == m_sent.size(); }
    [[nodiscard]] bool complete(std::uint32_t person) const;
    [[nodiscard]] std::uint64_t deliveries() const { return m_deliveries; }
    // Somebody who waits, for people; empty where nobody does.
    [[nodiscard]] std::string missing() const;

    // From here on latencies go to this histogram (not owned).
    void record(Histogram *latencies) { m_latencies = latencies; }

private:
    struct Sent {
        std::int64_t nanos;
        std::uint32_t heard;
    };

    void check(std::uint32_t person, std::uint32_t number);
    [[nodiscard]] std::uint32_t due(std::uint32_t person, std::uint32_t sender) const;

    std::uint32_t m_people;
    std::uint32_t m_listeners;
    std::uint32_t m_senders;
    std::uint32_t m_expected; // listeners of a message
    bool m_echoes;
    std::vector<std::uint32_t> m_next; // by person, then sender: how many of its messages were heard
    std::vector<Sent> m_sent;
    std::uint32_t m_done = 0;
    std::uint64_t m_deliveries = 0;
    Histogram *m_latencies = nullptr;
};

} // namespace Confab
