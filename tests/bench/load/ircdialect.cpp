// SPDX-License-Identifier: MIT
#include "tests/bench/load/ircdialect.h"

#include <algorithm>

namespace Confab {

namespace {

bool isNumeric(std::string_view command)
{
    return command.size() == 3 && command[0] >= '0' && command[0] <= '9';
}

} // namespace

void IrcDialect::greet(Client &client)
{
    client.link.write("NICK " + nick(client) + "\r\nUSER bench 0 * :bench\r\n");
}

void IrcDialect::enter(Client &client)
{
    client.stage = Stage::Entering;
    client.link.write("JOIN #bench\r\n");
}

void IrcDialect::speak(Client &client)
{
    client.stage = Stage::Entering;
    client.link.write("PING :bench\r\n");
}

void IrcDialect::say(Client &client, std::uint32_t number)
{
    client.link.write("PRIVMSG #bench :");
    client.link.write(m_mark.text(number));
    client.link.write("\r\n");
}

std::size_t IrcDialect::take(Client &client, std::string_view bytes, std::int64_t now)
{
    std::size_t at = 0;
    for (;;) {
        const std::size_t end = bytes.find('\n', at);
        if (end == std::string_view::npos)
            return at;
        const std::size_t size = end > at && bytes[end - 1] == '\r' ? end - 1 - at : end - at;
        takeLine(client, bytes.substr(at, size), now);
        at = end + 1;
    }
}

void IrcDialect::takeLine(Client &client, std::string_view line, std::int64_t now)
{
    std::string_view rest = line;
    if (rest.starts_with(':'))
        rest.remove_prefix(std::min(rest.size(), rest.find(' ') + 1)); // who says it
    const std::string_view command = rest.substr(0, rest.find(' '));
    if (command == "PRIVMSG") {
        const std::size_t text = rest.find(" :");
        if (text != std::string_view::npos)
            heard(client, rest.substr(text + 2), now);
    } else if (command == "PING") {
        client.link.write("PONG");
        client.link.write(rest.substr(command.size()));
        client.link.write("\r\n");
    } else if (command == "PONG") {
        if (client.kind == Kind::Idle && client.stage == Stage::Entering)
            client.stage = Stage::Settled;
    } else if (command == "376" || command == "422") { // the end of the message of the day, or none
        client.stage = Stage::LoggedIn;
    } else if (command == "366") { // the end of the names in the channel
        client.stage = Stage::Settled;
    } else if (command == "ERROR" || (isNumeric(command) && (command[0] == '4' || command[0] == '5'))) {
        refused(client, line);
    }
}

} // namespace Confab
