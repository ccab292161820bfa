// SPDX-License-Identifier: MIT
#include "server/net/addressrates.h"

#include <algorithm>

namespace Confab {

namespace {

constexpr quint64 micros = 1'000; // in a millisecond
constexpr qsizetype fewAddresses = 256;

} // namespace

AddressRates::AddressRates(quint64 rate, quint64 burst, qsizetype mostAddresses)
    : m_each(rate == 0 ? 0 : std::max<quint64>(1, 1'000'000 / rate)),
      m_burst(m_each * std::max<quint64>(1, burst)),
      m_most(std::max<qsizetype>(1, mostAddresses)),
      m_forgetAt(std::min(fewAddresses, m_most))
{ }

quint64 AddressRates::take(quint64 address, quint64 now)
{
    if (m_each == 0)
        return 0;
    const quint64 at = now * micros;
    auto until = m_until.find(address);
    if (until == m_until.end()) {
        if (m_until.size() >= m_forgetAt)
            forget(at);
        until = m_until.insert(address, 0);
    }
    const quint64 taken = std::max(*until, at) + m_each;
    if (taken > at + m_burst)
        return (taken - at - m_burst + micros - 1) / micros;
    *until = taken;
    return 0;
}

// Looks through all of them only once they have doubled, or an eighth of the most was added.
void AddressRates::forget(quint64 at)
{
    m_until.removeIf([at](const auto &each) { return each.value() <= at; });
    // Too many are left: every eighth goes, in an order that nobody outside can choose.
    quint64 nth = 0;
    if (m_until.size() > m_most - m_most / 8)
        m_until.removeIf([&nth](const auto &) { return ++nth % 8 == 0; });
    m_forgetAt = std::clamp(2 * m_until.size(), std::min(fewAddresses, m_most), m_most);
}

} // namespace Confab
