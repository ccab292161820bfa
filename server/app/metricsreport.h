// SPDX-License-Identifier: MIT
#pragma once

#include "server/metrics/metrics.h"

#include <QByteArray>

namespace Confab {

// All numbers as of now, for --metrics.
[[nodiscard]] QByteArray metricsReport(Metrics &metrics);
// The same to the log, a line each.
void logMetrics(Metrics &metrics);

} // namespace Confab
