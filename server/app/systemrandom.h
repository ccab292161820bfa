// SPDX-License-Identifier: MIT
#pragma once

#include "shared/base/fixedbytes.h"

#include <QRandomGenerator>

#include <algorithm>
#include <array>

namespace Confab {

// Unpredictable bytes of the system: for tokens and names that nobody may guess or meet twice. Thread-safe.
template <size_t N>
[[nodiscard]] FixedBytes<N> systemRandom()
{
    static_assert(N % sizeof(quint32) == 0);
    std::array<quint32, N / sizeof(quint32)> words;
    QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
    FixedBytes<N> result;
    std::copy_n(reinterpret_cast<const quint8 *>(words.data()), N, result.bytes.begin());
    return result;
}

} // namespace Confab
