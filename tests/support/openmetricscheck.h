// SPDX-License-Identifier: MIT
#pragma once

#include "shared/base/result.h"

#include <QByteArray>
#include <QHash>

namespace Confab {

// Reads a text of OpenMetrics 1.0 as strictly as its specification is written: metadata, order, suffixes of each kind,
// escapes, buckets that add up, the last line. The samples by name and labels as they stand, like a_total{b="c"}; or
// what is wrong, with its line.
[[nodiscard]] Result<QHash<QByteArray, double>> readOpenMetrics(const QByteArray &text);

} // namespace Confab
