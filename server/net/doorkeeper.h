// SPDX-License-Identifier: MIT
#pragma once

#include "server/metrics/metrics.h"
#include "server/net/addressrates.h"
#include "server/net/addressslots.h"
#include "server/net/ratelimiter.h"

#include "shared/base/clock.h"
#include "shared/base/rarelog.h"
#include "shared/protocol/values.h"

#include <QHostAddress>

#include <memory>
#include <optional>
#include <variant>

namespace Confab {

struct NetSettings;

// Decides about each new connection by its address alone, before anything is done for it: how many it has, and how
// fast new ones come. In the listener's thread.
class Doorkeeper
{
public:
    struct Admit {
        std::unique_ptr<AddressSlots::Slot> slot;
    };
    struct Tell { // that there are too many; few enough a second that a flood can't make them dear
        Span retry = 0;
    };
    struct Drop { }; // without a word
    using Verdict = std::variant<Admit, Tell, Drop>;

    Doorkeeper(const NetSettings &settings, const Clock &clock, Metrics &metrics);

    [[nodiscard]] Verdict ask(const QHostAddress &from);

private:
    [[nodiscard]] Verdict turnAway(const QHostAddress &from, Span retry, QLatin1StringView why, RareLog &log);

    const Clock &m_clock;
    Metrics &m_metrics;
    std::shared_ptr<AddressSlots> m_slots;
    AddressRates m_rates;
    RateLimiter m_tellings;
    RareLog m_tooMany;
    RareLog m_tooFast;
};

} // namespace Confab
