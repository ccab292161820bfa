// SPDX-License-Identifier: MIT
#include "server/app/metricsreport.h"

#include "server/app/processfigures.h"
#include "server/metrics/openmetrics.h"

#include "shared/base/logging.h"

namespace Confab {

QByteArray metricsReport(Metrics &metrics)
{
    updateProcessFigures(metrics);
    return openMetricsText(metrics, CONFAB_VERSION);
}

void logMetrics(Metrics &metrics)
{
    updateProcessFigures(metrics);
    for (const QByteArray &line : metricLines(metrics))
        qCInfo(logNumbers).noquote() << line;
}

} // namespace Confab
