// SPDX-License-Identifier: MIT
#include "server/net/doorkeeper.h"

#include "server/net/addresskey.h"
#include "server/net/netsettings.h"

#include "shared/base/logging.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

constexpr qsizetype mostAddresses = 65'536; // a few MiB
constexpr Span tooManyRetry = 30'000;       // ms
constexpr Span tooFastRetry = 2'000;        // at least: by then there is room for many
constexpr quint64 tellingsASecond = 10;     // with TLS each takes a handshake
constexpr quint64 tellingsAtOnce = 32;

// An address may come back with all that it may have at a time: after a restart a whole school does. Where all may
// have one address, some come twice.
quint64 burstOf(const NetSettings &settings)
{
    constexpr quint64 many = 1'000'000;
    const quint64 everyone = settings.maxConnections > 0 ? 2 * settings.maxConnections : many;
    return std::max(settings.connectBurst, settings.maxPerAddress > 0 ? settings.maxPerAddress : everyone);
}

QString shown(const QHostAddress &address)
{
    bool mapped = false;
    const quint32 v4 = address.toIPv4Address(&mapped);
    return mapped ? QHostAddress(v4).toString() : address.toString();
}

} // namespace

Doorkeeper::Doorkeeper(const NetSettings &settings, const Clock &clock, Metrics &metrics)
    : m_clock(clock),
      m_metrics(metrics),
      m_slots(std::make_shared<AddressSlots>(settings.maxPerAddress)),
      m_rates(settings.connectRate, burstOf(settings), mostAddresses),
      m_tellings(tellingsASecond, tellingsAtOnce, clock.steadyMillis())
{ }

Doorkeeper::Verdict Doorkeeper::ask(const QHostAddress &from)
{
    const quint64 address = addressKey(from);
    if (const quint64 wait = m_rates.take(address, m_clock.steadyMillis()); wait > 0)
        return turnAway(from, std::max(wait, tooFastRetry), TurnedAway::churn, m_tooFast);
    if (auto slot = m_slots->take(address))
        return Admit{std::move(slot)};
    return turnAway(from, tooManyRetry, TurnedAway::address, m_tooMany);
}

Doorkeeper::Verdict Doorkeeper::turnAway(const QHostAddress &from, Span retry, QLatin1StringView why, RareLog &log)
{
    const quint64 now = m_clock.steadyMillis();
    m_metrics.connectionsTurnedAway.add(why);
    if (const auto leftOut = log.admit(now)) {
        const QString what = why == TurnedAway::churn ? u"connects too often"_s : u"has too many connections"_s;
        qCInfo(logNet).noquote() << shown(from) << what + leftOutText(*leftOut);
    }
    if (m_tellings.take(now))
        return Tell{retry};
    return Drop{};
}

} // namespace Confab
