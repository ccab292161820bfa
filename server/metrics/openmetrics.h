// SPDX-License-Identifier: MIT
#pragma once

#include "server/metrics/metrics.h"

#include <QByteArray>

namespace Confab {

inline constexpr char openMetricsType[] = "application/openmetrics-text; version=1.0.0; charset=utf-8";

// All numbers as OpenMetrics 1.0 has them, with the program's version; ends with "# EOF".
[[nodiscard]] QByteArray openMetricsText(const Metrics &metrics, const QByteArray &version);

// The same as lines of "name{label} value" alone, without buckets of histograms that are empty.
[[nodiscard]] QList<QByteArray> metricLines(const Metrics &metrics);

} // namespace Confab
