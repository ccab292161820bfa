// SPDX-License-Identifier: MIT
#pragma once

#include "tests/bench/load/dialect.h"

namespace Confab {

// The text protocol of NATS, on the subject "bench".
class NatsDialect : public Dialect
{
public:
    using Dialect::Dialect;

    void greet(Client &client) override;
    void enter(Client &client) override;
    void speak(Client &client) override;
    void say(Client &client, std::uint32_t number) override;
    [[nodiscard]] std::size_t take(Client &client, std::string_view bytes, std::int64_t now) override;
};

} // namespace Confab
