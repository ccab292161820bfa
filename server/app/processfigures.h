// SPDX-License-Identifier: MIT
#pragma once

#include "server/metrics/metrics.h"

namespace Confab {

// Looks at the process: memory, descriptors, CPU time, start. What the system doesn't tell stays as it is.
void updateProcessFigures(Metrics &metrics);

} // namespace Confab
