// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <vector>

namespace Confab {

// How a process stood at some moment.
struct Sample {
    double minutes = 0;
    double mebibytes = 0; // its resident set
    int descriptors = 0;
    int online = 0;
};

[[nodiscard]] Sample sampleOf(qint64 pid);

// The median of what the samples from..until (in parts of the whole) show.
[[nodiscard]] double medianMebibytes(const std::vector<Sample> &samples, double from, double until);

// Memory, descriptors and people over time as an SVG picture.
[[nodiscard]] QString plot(const std::vector<Sample> &samples);

} // namespace Confab
