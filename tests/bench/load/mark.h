// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace Confab {

// How the generator knows its messages again: a text begins with "#RRRR:NNNNNNNN ", the run and the number of the
// message in hex, and is filled up with x.
class Mark
{
public:
    static constexpr std::size_t least = 16; // bytes of the shortest text

    Mark(std::uint16_t run, std::size_t bytes);

    // Valid until the next call.
    [[nodiscard]] std::string_view text(std::uint32_t number);
    // The number of the message whose text begins so; nothing where it isn't of this run.
    [[nodiscard]] std::optional<std::uint32_t> read(std::string_view text) const;

private:
    std::string m_text;
};

} // namespace Confab
