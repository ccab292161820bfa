// SPDX-License-Identifier: MIT
#pragma once

#include <QHashFunctions>
#include <QtGlobal>

#include <compare>

namespace Confab {

// A number that names a thing of one kind and can't be taken for that of another. 0 names nothing.
template <class Tag>
struct StrongId {
    quint64 value = 0;
    constexpr auto operator<=>(const StrongId &) const = default;
    [[nodiscard]] constexpr bool isNull() const { return value == 0; }
};

template <class Tag>
size_t qHash(StrongId<Tag> id, size_t seed = 0) noexcept
{
    return ::qHash(id.value, seed);
}

} // namespace Confab
