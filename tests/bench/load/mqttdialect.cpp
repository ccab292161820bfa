// SPDX-License-Identifier: MIT
#include "tests/bench/load/mqttdialect.h"

#include "tests/bench/load/fail.h"
#include "tests/bench/load/frames.h"

namespace Confab {

namespace {

enum Type { Connect = 1, ConnAck, Publish, Subscribe = 8, SubAck, PingReq = 12, PingResp };

constexpr std::string_view topic = "bench";

void putText(std::string &out, std::string_view text)
{
    putNumber(out, text.size(), 2);
    out += text;
}

std::string head(Type type, unsigned flags, std::size_t size)
{
    std::string out(1, char(unsigned(type) << 4 | flags));
    do {
        out.push_back(char((size & 0x7f) | (size > 0x7f ? 0x80u : 0u)));
        size >>= 7;
    } while (size > 0);
    return out;
}

} // namespace

void MqttDialect::greet(Client &client)
{
    std::string body;
    putText(body, "MQTT");
    putNumber(body, 4, 1); // 3.1.1
    putNumber(body, 2, 1); // a session that ends with the connection
    putNumber(body, 0, 2); // no keep-alive
    putText(body, nick(client));
    client.link.write(head(Connect, 0, body.size()) + body);
}

void MqttDialect::enter(Client &client)
{
    client.stage = Stage::Entering;
    std::string body;
    putNumber(body, 1, 2); // the packet's number
    putText(body, topic);
    putNumber(body, 0, 1); // at most once
    client.link.write(head(Subscribe, 2, body.size()) + body);
}

void MqttDialect::speak(Client &client)
{
    client.stage = Stage::Entering;
    client.link.write(head(PingReq, 0, 0));
}

void MqttDialect::say(Client &client, std::uint32_t number)
{
    const std::string_view text = m_mark.text(number);
    std::string name;
    putText(name, topic);
    client.link.write(head(Publish, 0, name.size() + text.size()) + name);
    client.link.write(text);
}

std::size_t MqttDialect::take(Client &client, std::string_view bytes, std::int64_t now)
{
    std::size_t at = 0;
    for (;;) {
        std::size_t size = 0;
        std::size_t digit = at + 1;
        for (int shift = 0;; shift += 7, ++digit) {
            if (digit >= bytes.size())
                return at;
            if (shift > 21)
                fail("a packet that isn't MQTT's");
            size |= std::size_t(bytes[digit] & 0x7f) << shift;
            if ((bytes[digit] & 0x80) == 0)
                break;
        }
        if (bytes.size() - digit - 1 < size)
            return at;
        takePacket(client, static_cast<unsigned char>(bytes[at]) >> 4, bytes.substr(digit + 1, size), now);
        at = digit + 1 + size;
    }
}

void MqttDialect::takePacket(Client &client, unsigned type, std::string_view body, std::int64_t now)
{
    if (type == Publish && body.size() >= 2) {
        const auto name = std::size_t(getNumber(body.data(), 2));
        if (body.size() < 2 + name)
            fail("a message without its topic");
        heard(client, body.substr(2 + name), now);
    } else if (type == ConnAck) {
        if (body.size() != 2 || body[1] != 0)
            refused(client, "no connection");
        client.stage = Stage::LoggedIn;
    } else if (type == SubAck) {
        if (body.size() != 3 || body[2] != 0)
            refused(client, "no subscription");
        client.stage = Stage::Settled;
    } else if (type == PingResp && client.stage == Stage::Entering) {
        client.stage = Stage::Settled;
    }
}

} // namespace Confab
