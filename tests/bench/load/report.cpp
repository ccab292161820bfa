// SPDX-License-Identifier: MIT
#include "tests/bench/load/report.h"

#include <cstdio>

namespace Confab {

Report &Report::raw(std::string_view name, std::string_view value)
{
    if (!m_fields.empty())
        m_fields += ", ";
    m_fields.append("\"").append(name).append("\": ").append(value);
    return *this;
}

Report &Report::add(std::string_view name, std::string_view text)
{
    return raw(name, std::string(1, '"').append(text).append(1, '"'));
}

Report &Report::add(std::string_view name, bool value)
{
    return raw(name, value ? "true" : "false");
}

Report &Report::add(std::string_view name, std::uint64_t value)
{
    return raw(name, std::to_string(value));
}

Report &Report::add(std::string_view name, double value, int decimals)
{
    char digits[64];
    std::snprintf(digits, sizeof digits, "%.*f", decimals, value);
    return raw(name, digits);
}

Report &Report::addNull(std::string_view name)
{
    return raw(name, "null");
}

void Report::print() const
{
    std::printf("{%s}\n", m_fields.c_str());
    std::fflush(stdout);
}

} // namespace Confab
