// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QHashFunctions>

#include <algorithm>
#include <array>
#include <compare>
#include <optional>

namespace Confab {

// Exactly N bytes: a nonce, a token, a hash.
template <size_t N>
struct FixedBytes {
    std::array<quint8, N> bytes{};
    auto operator<=>(const FixedBytes &) const = default;

    [[nodiscard]] QByteArrayView view() const { return {bytes.data(), qsizetype(N)}; }
    [[nodiscard]] QByteArray toByteArray() const { return view().toByteArray(); }

    [[nodiscard]] static std::optional<FixedBytes> from(QByteArrayView view)
    {
        if (view.size() != qsizetype(N))
            return std::nullopt;
        FixedBytes result;
        std::copy_n(view.begin(), N, result.bytes.begin());
        return result;
    }
};

template <size_t N>
size_t qHash(const FixedBytes<N> &key, size_t seed = 0) noexcept
{
    return qHashBits(key.bytes.data(), N, seed);
}

} // namespace Confab
