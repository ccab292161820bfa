// SPDX-License-Identifier: MIT
#pragma once

#include "tests/bench/load/dialect.h"

namespace Confab {

// IRC, without password, in the channel #bench. The author of a message isn't told it.
class IrcDialect : public Dialect
{
public:
    using Dialect::Dialect;

    void greet(Client &client) override;
    void enter(Client &client) override;
    void speak(Client &client) override;
    void say(Client &client, std::uint32_t number) override;
    [[nodiscard]] std::size_t take(Client &client, std::string_view bytes, std::int64_t now) override;

private:
    void takeLine(Client &client, std::string_view line, std::int64_t now);
};

} // namespace Confab
