// SPDX-License-Identifier: MIT
#include "tests/bench/load/mark.h"

#include <algorithm>

namespace Confab {

namespace {

constexpr std::size_t head = 6; // "#RRRR:"
constexpr std::size_t digits = 8;

void writeHex(char *to, std::uint32_t value, std::size_t size)
{
    while (size > 0) {
        to[--size] = "0123456789abcdef"[value & 0xf];
        value >>= 4;
    }
}

} // namespace

Mark::Mark(std::uint16_t run, std::size_t bytes) : m_text(std::max(bytes, least), 'x')
{
    m_text[0] = '#';
    writeHex(m_text.data() + 1, run, 4);
    m_text[5] = ':';
    m_text[head + digits] = ' ';
}

std::string_view Mark::text(std::uint32_t number)
{
    writeHex(m_text.data() + head, number, digits);
    return m_text;
}

std::optional<std::uint32_t> Mark::read(std::string_view text) const
{
    if (text.size() != m_text.size() || text.substr(0, head) != std::string_view(m_text).substr(0, head))
        return {};
    std::uint32_t number = 0;
    for (std::size_t i = head; i < head + digits; ++i) {
        const char c = text[i];
        number = number << 4 | std::uint32_t(c <= '9' ? c - '0' : c - 'a' + 10);
    }
    return number;
}

} // namespace Confab
