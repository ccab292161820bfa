// SPDX-License-Identifier: MIT
#include "tests/bench/load/natsdialect.h"

#include "tests/bench/load/fail.h"

#include <charconv>

namespace Confab {

void NatsDialect::greet(Client &client)
{
    client.link.write(R"(CONNECT {"verbose":false,"pedantic":false,"tls_required":false,"lang":"C++","version":"1",)"
                      R"("protocol":1,"echo":true})"
                      "\r\nPING\r\n");
}

void NatsDialect::enter(Client &client)
{
    client.stage = Stage::Entering;
    client.link.write("SUB bench 1\r\nPING\r\n");
}

void NatsDialect::speak(Client &client)
{
    client.stage = Stage::Entering;
    client.link.write("PING\r\n");
}

void NatsDialect::say(Client &client, std::uint32_t number)
{
    const std::string_view text = m_mark.text(number);
    client.link.write("PUB bench " + std::to_string(text.size()) + "\r\n");
    client.link.write(text);
    client.link.write("\r\n");
}

std::size_t NatsDialect::take(Client &client, std::string_view bytes, std::int64_t now)
{
    std::size_t at = 0;
    for (;;) {
        const std::size_t end = bytes.find("\r\n", at);
        if (end == std::string_view::npos)
            return at;
        const std::string_view line = bytes.substr(at, end - at);
        std::size_t next = end + 2;
        if (line.starts_with("MSG ")) {
            // MSG subject sid size, and on a line of its own the text
            std::size_t size = 0;
            const char *last = line.data() + line.rfind(' ') + 1;
            if (std::from_chars(last, line.data() + line.size(), size).ec != std::errc())
                fail("a message without its size");
            if (bytes.size() - next < size + 2)
                return at;
            heard(client, bytes.substr(next, size), now);
            next += size + 2;
        } else if (line == "PONG") {
            client.stage = client.stage == Stage::Entering ? Stage::Settled : Stage::LoggedIn;
        } else if (line == "PING") {
            client.link.write("PONG\r\n");
        } else if (line.starts_with("-ERR")) {
            refused(client, line);
        }
        at = next;
    }
}

} // namespace Confab
