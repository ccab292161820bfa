// SPDX-License-Identifier: MIT
#include "tests/bench/load/everyone.h"

#include "tests/bench/load/clock.h"
#include "tests/bench/load/fail.h"

#include <algorithm>
#include <openssl/ssl.h>

namespace Confab {

namespace {

// A loopback address has some 28,000 ports of its own, of which others may lie in wait after an earlier run.
constexpr std::uint32_t connectionsAnAddress = 10'000;
// Of a turn: those who talk meanwhile are served between them.
constexpr std::uint32_t opensAtOnce = 32;

SSL_CTX *makeTls()
{
    SSL_CTX *context = ::SSL_CTX_new(::TLS_client_method());
    if (context == nullptr)
        fail("no TLS");
    // What is measured is the server: whose certificate it is doesn't matter here, and each handshake is a full one.
    ::SSL_CTX_set_verify(context, SSL_VERIFY_NONE, nullptr);
    ::SSL_CTX_set_session_cache_mode(context, SSL_SESS_CACHE_OFF);
    ::SSL_CTX_set_options(context, SSL_OP_NO_TICKET);
    ::SSL_CTX_set_mode(context,
                       SSL_MODE_ENABLE_PARTIAL_WRITE | SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER | SSL_MODE_RELEASE_BUFFERS);
    ::SSL_CTX_set_read_ahead(context, 1); // one recv a record instead of two
    return context;
}

} // namespace

Everyone::Everyone(const Options &options, Dialect &dialect)
    : m_options(options), m_dialect(dialect), m_tls(options.tls ? makeTls() : nullptr), m_queue(options.port)
{ }

Everyone::~Everyone()
{
    m_clients.clear();
    if (m_tls != nullptr)
        ::SSL_CTX_free(m_tls);
}

void Everyone::invite(Kind kind, std::uint32_t count)
{
    m_kind = kind;
    m_invited = count;
    m_progress = nowNanos();
}

void Everyone::openMore()
{
    const auto underWay = std::uint32_t(m_clients.size()) - m_settled;
    if (m_invited == 0 || underWay >= m_options.inFlight)
        return;
    std::uint32_t opened = std::min({m_invited, m_options.inFlight - underWay, opensAtOnce});
    if (!m_options.rush)
        opened = std::min(opened, m_queue.room());
    for (; opened > 0; --opened) {
        const auto number = std::uint32_t(m_clients.size());
        const auto address = number / connectionsAnAddress;
        m_clients.emplace_back(m_loop, m_kind, number, m_options.port, address == 0 ? 0 : address + 1, m_tls);
        --m_invited;
    }
}

void Everyone::settle()
{
    while (!settled()) {
        turn(nowNanos() + second);
        if (nowNanos() - m_progress > std::int64_t(m_options.patience * double(second)))
            fail("the server let " + std::to_string(m_settled) + " in and then no more");
    }
}

void Everyone::turn(std::int64_t until)
{
    openMore();
    // The server's taking somebody from its queue is no event here.
    if (m_invited > 0 && m_clients.size() - m_settled < m_options.inFlight)
        until = std::min(until, nowNanos() + millisecond / 10);
    for (const epoll_event &event : m_loop.wait(until))
        handle(*static_cast<Client *>(event.data.ptr), event.events);
}

void Everyone::idle(std::int64_t nanos)
{
    const std::int64_t until = nowNanos() + nanos;
    while (nowNanos() < until)
        turn(until);
    m_loop.flush();
}

void Everyone::handle(Client &client, std::uint32_t events)
{
    if (client.stage == Stage::Gone)
        return;
    if (client.stage == Stage::Connecting) {
        std::string why;
        if (!client.link.advance(why)) {
            if (!why.empty())
                hungUp(client, why);
            return;
        }
        m_progress = nowNanos();
        client.stage = Stage::LoggingIn;
        m_dialect.greet(client);
    }
    if (events & EPOLLOUT)
        client.link.flush();
    // A TLS handshake may have left something in OpenSSL's own buffer, of which epoll knows nothing.
    if ((events & ~std::uint32_t(EPOLLOUT)) == 0 && m_tls == nullptr)
        return;
    const Stage before = client.stage;
    const bool there = client.link.receive([&](std::string_view bytes, std::int64_t now) {
        m_progress = now;
        return m_dialect.take(client, bytes, now);
    });
    if (client.stage != before)
        stageChanged(client);
    if (!there)
        hungUp(client, "closed");
}

void Everyone::stageChanged(Client &client)
{
    if (client.stage == Stage::LoggedIn) {
        if (client.kind == Kind::Talker)
            m_dialect.enter(client);
        else if (client.kind == Kind::Idle)
            m_dialect.speak(client);
        else
            client.stage = Stage::Settled;
    }
    if (client.stage == Stage::Settled)
        ++m_settled;
}

void Everyone::hungUp(Client &client, const std::string &why)
{
    if (!client.deaf)
        fail("the connection of person " + std::to_string(client.number) + " was lost: " + why);
    client.stage = Stage::Gone;
    client.link.forget();
    ++m_gone;
}

void Everyone::deafen(std::uint32_t talkers, std::uint32_t deaf)
{
    for (std::uint32_t i = talkers - deaf; i < talkers; ++i) {
        m_clients[i].deaf = true;
        m_clients[i].link.deafen();
    }
}

void Everyone::listenAgain()
{
    for (Client &client : m_clients) {
        if (client.deaf && client.stage != Stage::Gone)
            client.link.listen();
    }
}

void Everyone::leave()
{
    for (Client &client : m_clients) {
        if (client.stage == Stage::Gone)
            continue;
        m_dialect.leave(client);
        client.link.disconnect();
    }
}

} // namespace Confab
