// SPDX-License-Identifier: MIT
#include "tests/bench/load/cbor.h"

namespace Confab {

CborText &CborText::head(unsigned major, std::uint64_t value)
{
    const unsigned top = major << 5;
    if (value < 24) {
        m_out.push_back(char(top | value));
        return *this;
    }
    const int power = value <= 0xff ? 0 : value <= 0xffff ? 1 : value <= 0xffff'ffff ? 2 : 3;
    m_out.push_back(char(top | unsigned(24 + power)));
    putNumber(m_out, value, 1 << power);
    return *this;
}

bool CborCursor::head(unsigned &major, std::uint64_t &value)
{
    if (m_at == m_end)
        return false;
    const auto first = static_cast<unsigned char>(*m_at++);
    major = first >> 5;
    value = first & 0x1f;
    if (value < 24)
        return true;
    if (value > 27)
        return false;
    const int size = 1 << (value - 24);
    if (m_end - m_at < size)
        return false;
    value = getNumber(m_at, size);
    m_at += size;
    return true;
}

std::string_view CborCursor::text()
{
    unsigned major = 0;
    std::uint64_t size = 0;
    if (!head(major, size) || (major != 2 && major != 3) || size > std::uint64_t(m_end - m_at))
        return {};
    const std::string_view result(m_at, std::size_t(size));
    m_at += size;
    return result;
}

std::uint64_t CborCursor::number()
{
    unsigned major = 0;
    std::uint64_t value = 0;
    return head(major, value) && major == 0 ? value : 0;
}

bool CborCursor::skip()
{
    std::uint64_t items = 1;
    while (items > 0) {
        unsigned major = 0;
        std::uint64_t value = 0;
        if (!head(major, value))
            return false;
        --items;
        if (major == 2 || major == 3) {
            if (value > std::uint64_t(m_end - m_at))
                return false;
            m_at += value;
        } else if (major == 4 || major == 5) {
            if (value > std::uint64_t(m_end - m_at))
                return false;
            items += major == 5 ? 2 * value : value;
        }
    }
    return true;
}

} // namespace Confab
