// SPDX-License-Identifier: MIT
#include "tests/bench/load/plaindialect.h"

#include "tests/bench/load/confabdialect.h"
#include "tests/bench/load/frames.h"

using namespace std::string_view_literals;

namespace Confab {

namespace {

constexpr std::string_view takePart = "\0\0\0\1j"sv;
constexpr std::string_view takeNoPart = "\0\0\0\1i"sv;

} // namespace

PlainDialect::PlainDialect(const Options &options, Ledger &ledger) : Dialect(options, ledger)
{
    const std::size_t text = m_mark.text(0).size();
    const std::size_t frame = ConfabDialect::saidBytes(m_options.prefix + "0", text);
    putNumber(m_head, frame - 4, 4);
    m_head.push_back('m');
    m_head.resize(frame - text, '.');
}

void PlainDialect::greet(Client &client)
{
    // There is nothing to log in to: who takes no part says so, and a talker goes straight into the room.
    client.stage = Stage::LoggingIn;
    client.link.write(client.kind == Kind::Talker ? takePart : takeNoPart);
}

void PlainDialect::enter(Client &client)
{
    client.stage = Stage::Settled;
}

void PlainDialect::speak(Client &client)
{
    client.stage = Stage::Settled;
}

void PlainDialect::say(Client &client, std::uint32_t number)
{
    client.link.write(m_head);
    client.link.write(m_mark.text(number));
}

std::size_t PlainDialect::take(Client &client, std::string_view bytes, std::int64_t now)
{
    return eachFrame(bytes, [&](std::string_view payload) {
        if (payload == "w")
            client.stage = Stage::LoggedIn;
        else if (payload.size() + 4 > m_head.size())
            heard(client, payload.substr(m_head.size() - 4), now);
    });
}

} // namespace Confab
