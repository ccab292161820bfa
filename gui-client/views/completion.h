// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Confab {

// What a completion puts into the text: `by` in the place of what stands from `from` on.
struct CompletionStep {
    qsizetype from = 0;
    qsizetype length = 0;
    QString by;
    bool operator==(const CompletionStep &) const = default;
};

} // namespace Confab
