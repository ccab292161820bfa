// SPDX-License-Identifier: MIT
#pragma once

#include "tests/bench/load/dialect.h"

namespace Confab {

// MQTT 3.1.1 at quality of service 0, on the topic "bench".
class MqttDialect : public Dialect
{
public:
    using Dialect::Dialect;

    void greet(Client &client) override;
    void enter(Client &client) override;
    void speak(Client &client) override;
    void say(Client &client, std::uint32_t number) override;
    [[nodiscard]] std::size_t take(Client &client, std::string_view bytes, std::int64_t now) override;

private:
    void takePacket(Client &client, unsigned type, std::string_view body, std::int64_t now);
};

} // namespace Confab
