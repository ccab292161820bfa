// SPDX-License-Identifier: MIT
#pragma once

#include "server/metrics/metrics.h"

#include <variant>
#include <vector>

namespace Confab {

// One of the numbers, or one family of them, as whoever watches the server sees it.
struct MetricEntry {
    enum class Kind { Counter, Gauge, Histogram };
    enum class Unit { None, Bytes, Micros, Millis }; // of the number; times are shown in seconds

    using Value = std::variant<const Counter *, const Gauge *, const CounterSet *, const Histogram *>;

    QLatin1StringView name; // of the family; a counter's samples add _total
    Kind kind = Kind::Counter;
    Unit unit = Unit::None;
    QLatin1StringView help; // one line
    Value value;
    QLatin1StringView label = {}; // of a CounterSet's words
};

// All of them, in the order in which they are shown. `metrics` outlives the result.
[[nodiscard]] std::vector<MetricEntry> metricEntries(const Metrics &metrics);

} // namespace Confab
