// SPDX-License-Identifier: MIT
#pragma once

#include "tests/bench/load/dialect.h"

namespace Confab {

// XMPP as far as a group chat needs it: SASL ANONYMOUS at localhost, the room bench@conference.localhost. Stanzas are found
// in what comes by their tags alone, which serves for what a server writes.
class XmppDialect : public Dialect
{
public:
    using Dialect::Dialect;

    void greet(Client &client) override;
    void enter(Client &client) override;
    void speak(Client &client) override;
    void say(Client &client, std::uint32_t number) override;
    [[nodiscard]] std::size_t take(Client &client, std::string_view bytes, std::int64_t now) override;

private:
    void takeStanza(Client &client, std::string_view stanza, std::int64_t now);
};

} // namespace Confab
