// SPDX-License-Identifier: MIT
#include "tests/bench/load/confabdialect.h"

#include "tests/bench/load/cbor.h"
#include "tests/bench/load/fail.h"

namespace Confab {

namespace {

constexpr std::uint64_t enterRequest = 1;

} // namespace

std::string ConfabDialect::roomName() const
{
    return "bench-" + m_options.prefix;
}

void ConfabDialect::send(Client &client)
{
    std::string length;
    putNumber(length, m_frame.size(), 4);
    client.link.write(length);
    client.link.write(m_frame);
    m_frame.clear();
}

void ConfabDialect::greet(Client &client)
{
    client.stage = Stage::LoggingIn;
    CborText(m_frame).array(2).text("hello").map(2).text("version").number(1).text("nick").text(nick(client));
    send(client);
}

void ConfabDialect::enter(Client &client)
{
    if (m_options.lobby) {
        client.stage = Stage::Settled;
        return;
    }
    client.stage = Stage::Entering;
    const char *how = client.number == 0 ? "create" : "join";
    CborText(m_frame).array(2).text(how).map(2).text("id").number(enterRequest).text("name").text(roomName());
    send(client);
}

void ConfabDialect::speak(Client &client)
{
    client.stage = Stage::Entering;
    CborText(m_frame).array(2).text("ping").map(0);
    send(client);
}

void ConfabDialect::say(Client &client, std::uint32_t number)
{
    std::string nonce;
    putNumber(nonce, m_options.run, 8);
    putNumber(nonce, number, 8);
    CborText(m_frame).array(2).text("say").map(3).text("room").number(m_room).text("nonce").bytes(nonce);
    CborText(m_frame).text("text").text(m_mark.text(number));
    send(client);
}

void ConfabDialect::leave(Client &client)
{
    CborText(m_frame).array(2).text("bye").map(0);
    send(client);
}

std::size_t ConfabDialect::take(Client &client, std::string_view bytes, std::int64_t now)
{
    return eachFrame(bytes, [&](std::string_view payload) { takeFrame(client, payload, now); });
}

void ConfabDialect::takeFrame(Client &client, std::string_view payload, std::int64_t now)
{
    CborCursor cursor(payload);
    unsigned major = 0;
    std::uint64_t count = 0;
    if (!cursor.head(major, count) || major != 4 || count != 2)
        fail("a frame that isn't Confab's");
    const std::string_view name = cursor.text();
    if (!cursor.head(major, count) || major != 5)
        fail("a frame without fields");
    if (name == "said") {
        said(client, cursor, count, now);
    } else if (name == "welcome") {
        client.stage = Stage::LoggedIn;
    } else if (name == "room-opened") {
        for (std::uint64_t i = 0; i < count; ++i) {
            if (cursor.text() == "room")
                m_room = cursor.number();
            else if (!cursor.skip())
                fail("a broken room-opened");
        }
        client.stage = Stage::Settled;
    } else if (name == "pong") {
        if (client.stage == Stage::Entering)
            client.stage = Stage::Settled;
    } else if (name == "ping") {
        CborText(m_frame).array(2).text("pong").map(0);
        send(client);
    } else if (name == "error" || name == "refused" || name == "closing") {
        std::string what(name);
        for (std::uint64_t i = 0; i < count; ++i) {
            const std::string_view field = cursor.text();
            if (field == "code" || field == "text")
                what.append(" ").append(cursor.text());
            else if (!cursor.skip())
                break;
        }
        refused(client, what);
    }
}

void ConfabDialect::said(Client &client, CborCursor &cursor, std::uint64_t fields, std::int64_t now)
{
    std::uint64_t room = 0;
    std::uint64_t position = 0;
    std::string_view text;
    for (std::uint64_t i = 0; i < fields; ++i) {
        const std::string_view field = cursor.text();
        if (field == "room")
            room = cursor.number();
        else if (field == "seq")
            position = cursor.number();
        else if (field == "text")
            text = cursor.text();
        else if (!cursor.skip())
            fail("a broken message");
    }
    if (room != m_room || client.kind != Kind::Talker)
        return;
    if (client.position > 0 && position != client.position + 1)
        fail("person " + std::to_string(client.number) + " heard position " + std::to_string(position) + " after "
             + std::to_string(client.position));
    client.position = position;
    heard(client, text, now);
}

std::size_t ConfabDialect::saidBytes(std::string_view nick, std::size_t text)
{
    std::string frame;
    CborText(frame).array(2).text("said").map(7).text("room").number(2).text("seq").number(1000).text("at");
    CborText(frame).number(1'790'000'000'000).text("user").number(100).text("nick").text(nick).text("nonce");
    CborText(frame).bytes(std::string(16, ' ')).text("text").text(std::string(text, 'x'));
    return 4 + frame.size();
}

} // namespace Confab
