// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace Confab {

// One line of JSON.
class Report
{
public:
    Report &add(std::string_view name, std::string_view text);
    Report &add(std::string_view name, bool value);
    Report &add(std::string_view name, std::uint64_t value);
    Report &add(std::string_view name, double value, int decimals);
    Report &addNull(std::string_view name);
    void print() const;

private:
    Report &raw(std::string_view name, std::string_view value);

    std::string m_fields;
};

} // namespace Confab
