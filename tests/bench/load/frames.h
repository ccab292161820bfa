// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace Confab {

// Frames as Confab's protocol has them: four bytes of length, big endian, and a payload.

inline void putNumber(std::string &out, std::uint64_t value, int bytes)
{
    for (int shift = 8 * (bytes - 1); shift >= 0; shift -= 8)
        out.push_back(char(value >> shift & 0xff));
}

[[nodiscard]] inline std::uint64_t getNumber(const char *at, int bytes)
{
    std::uint64_t value = 0;
    for (int i = 0; i < bytes; ++i)
        value = value << 8 | static_cast<unsigned char>(at[i]);
    return value;
}

// Calls take(payload) for each whole frame and gives how many bytes those were.
template <class Take>
[[nodiscard]] std::size_t eachFrame(std::string_view bytes, Take take)
{
    std::size_t at = 0;
    while (bytes.size() - at >= 4) {
        const auto length = std::size_t(getNumber(bytes.data() + at, 4));
        if (bytes.size() - at - 4 < length)
            break;
        take(bytes.substr(at + 4, length));
        at += 4 + length;
    }
    return at;
}

} // namespace Confab
