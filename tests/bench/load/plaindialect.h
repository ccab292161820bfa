// SPDX-License-Identifier: MIT
#pragma once

#include "tests/bench/load/dialect.h"

namespace Confab {

// What bench-limit speaks. Its messages are filled up to the length that Confab's have for the same text.
class PlainDialect : public Dialect
{
public:
    PlainDialect(const Options &options, Ledger &ledger);

    void greet(Client &client) override;
    void enter(Client &client) override;
    void speak(Client &client) override;
    void say(Client &client, std::uint32_t number) override;
    [[nodiscard]] std::size_t take(Client &client, std::string_view bytes, std::int64_t now) override;

private:
    std::string m_head; // what stands before a text
};

} // namespace Confab
