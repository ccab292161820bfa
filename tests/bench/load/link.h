// SPDX-License-Identifier: MIT
#pragma once

#include "tests/bench/load/clock.h"
#include "tests/bench/load/loop.h"

#include <cstring>
#include <openssl/types.h>
#include <string>
#include <string_view>

namespace Confab {

// One connection to the server, plain or TLS, never blocking.
class Link
{
public:
    // Begins to connect to 127.0.0.1. `source` is the last part of the address that it comes from, for more connections
    // than one address has ports; 0 leaves it to the system. `owner` is what the loop's events name.
    Link(Loop &loop, void *owner, std::uint16_t port, unsigned source, SSL_CTX *tls);
    ~Link();
    Link(const Link &) = delete;
    Link &operator=(const Link &) = delete;

    // To be called for each event until it is true: connected, and the TLS handshake done. `why` says what failed.
    [[nodiscard]] bool advance(std::string &why);

    // Everything that is there, cut by `take(bytes, now)`, which says how many of the bytes it is done with; the others
    // come again with what follows. False where the server hung up.
    template <class Take>
    [[nodiscard]] bool receive(Take take);

    // Sent at the end of the turn, together with what else is written until then.
    void write(std::string_view bytes);
    void flush();

    void deafen();     // reads no more
    void listen();     // reads again
    void forget();     // no event names it any more
    void disconnect(); // what waits is sent as far as the socket takes it

private:
    // How many bytes were read; 0 where none are there now, -1 where the server hung up.
    [[nodiscard]] long readSome(char *to, std::size_t room);
    void wantWrite(bool wanted);
    void wait();

    Loop &m_loop;
    void *m_owner;
    int m_descriptor = -1;
    SSL *m_tls = nullptr;
    std::string m_rest;  // the beginning of what isn't whole yet
    std::string m_queue; // unsent
    bool m_open = false;
    bool m_deaf = false;
    bool m_queued = false;
    bool m_wantsWrite = false;
};

template <class Take>
bool Link::receive(Take take)
{
    auto &buffer = m_loop.buffer();
    for (;;) {
        if (m_rest.size() * 2 > buffer.size())
            buffer.resize(m_rest.size() * 4);
        const std::size_t before = m_rest.size();
        std::memcpy(buffer.data(), m_rest.data(), before);
        const std::size_t room = buffer.size() - before;
        const long got = readSome(buffer.data() + before, room);
        if (got <= 0)
            return got == 0;
        m_loop.bytesIn += std::uint64_t(got);
        const std::string_view bytes(buffer.data(), before + std::size_t(got));
        m_rest.assign(bytes.substr(take(bytes, nowNanos())));
        if (m_tls == nullptr && std::size_t(got) < room)
            return true;
    }
}

} // namespace Confab
