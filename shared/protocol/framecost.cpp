// SPDX-License-Identifier: MIT
#include "shared/protocol/framecost.h"

#include <algorithm>

namespace Confab {

namespace {

constexpr quint64 bytesOfOne = 16'384;
constexpr quint64 besideText = 256; // what a frame with a text has besides

template <class M>
constexpr quint64 costOf = 1;
template <>
constexpr quint64 costOf<Search> = 4;
template <>
constexpr quint64 costOf<Members> = 2;
template <>
constexpr quint64 costOf<Rooms> = 2;
template <>
constexpr quint64 costOf<People> = 2;

} // namespace

quint64 frameCost(const ClientFrame &frame, quint64 bytes, quint64 maxText)
{
    const quint64 kind = std::visit([]<class M>(const M &) { return costOf<M>; }, frame);
    return kind + bytes / std::max(bytesOfOne, maxText + besideText);
}

} // namespace Confab
