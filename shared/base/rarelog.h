// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <atomic>
#include <optional>

namespace Confab {

// Keeps events of one kind from flooding the log: one a minute is logged, with the number of those that were left out
// before it. Thread-safe without a lock. Time (steady milliseconds) comes in as an argument.
//
//     if (const auto leftOut = m_rare.admit(now))
//         qCInfo(logNet).noquote() << from << "connects too often" + leftOutText(*leftOut);
class RareLog
{
public:
    explicit RareLog(quint64 every = 60'000) : m_every(every) { }

    // An event: nothing where it is to be left out, else how many were left out since the last that was logged.
    [[nodiscard]] std::optional<quint64> admit(quint64 now)
    {
        if (isTime(now))
            return m_leftOut.exchange(0, std::memory_order_relaxed);
        m_leftOut.fetch_add(1, std::memory_order_relaxed);
        return std::nullopt;
    }

    // Called now and then, so that the last ones of a flood are told of as well: how many were left out, where there are
    // any and their minute is over.
    [[nodiscard]] std::optional<quint64> overdue(quint64 now)
    {
        if (m_leftOut.load(std::memory_order_relaxed) == 0 || !isTime(now))
            return std::nullopt;
        return m_leftOut.exchange(0, std::memory_order_relaxed);
    }

private:
    // True for one caller of each minute.
    bool isTime(quint64 now)
    {
        quint64 next = m_next.load(std::memory_order_relaxed);
        return now >= next && m_next.compare_exchange_strong(next, now + m_every, std::memory_order_relaxed);
    }

    const quint64 m_every;
    std::atomic<quint64> m_next = 0;
    std::atomic<quint64> m_leftOut = 0;
};

// What follows the logged line; nothing where none were left out.
[[nodiscard]] inline QString leftOutText(quint64 count)
{
    return count == 0 ? QString() : QStringLiteral(" (and %1 more that were not logged)").arg(count);
}

} // namespace Confab
