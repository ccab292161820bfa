// SPDX-License-Identifier: MIT
#include "tests/bench/load/dialect.h"

#include "tests/bench/load/confabdialect.h"
#include "tests/bench/load/fail.h"
#include "tests/bench/load/ircdialect.h"
#include "tests/bench/load/mqttdialect.h"
#include "tests/bench/load/natsdialect.h"
#include "tests/bench/load/plaindialect.h"
#include "tests/bench/load/xmppdialect.h"

namespace Confab {

Dialect::Dialect(const Options &options, Ledger &ledger)
    : m_options(options), m_mark(options.run, options.bytes), m_ledger(ledger)
{ }

void Dialect::heard(Client &client, std::string_view text, std::int64_t now)
{
    const auto number = client.kind == Kind::Talker ? m_mark.read(text) : std::nullopt;
    if (!number)
        return;
    if (client.deaf)
        m_ledger.heardLate(client.number, *number);
    else
        m_ledger.heard(client.number, *number, now);
}

std::string Dialect::nick(const Client &client) const
{
    return m_options.prefix + std::to_string(client.number);
}

void Dialect::refused(const Client &client, std::string_view what)
{
    if (!client.deaf)
        fail("person " + std::to_string(client.number) + " was told by the server: " + std::string(what));
}

std::unique_ptr<Dialect> makeDialect(const Options &options, Ledger &ledger)
{
    if (options.dialect == "confab")
        return std::make_unique<ConfabDialect>(options, ledger);
    if (options.dialect == "plain")
        return std::make_unique<PlainDialect>(options, ledger);
    if (options.dialect == "irc")
        return std::make_unique<IrcDialect>(options, ledger);
    if (options.dialect == "nats")
        return std::make_unique<NatsDialect>(options, ledger);
    if (options.dialect == "mqtt")
        return std::make_unique<MqttDialect>(options, ledger);
    if (options.dialect == "xmpp")
        return std::make_unique<XmppDialect>(options, ledger);
    fail("there is no dialect " + options.dialect);
}

bool dialectEchoes(const Options &options)
{
    return options.dialect != "irc";
}

} // namespace Confab
