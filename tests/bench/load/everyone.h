// SPDX-License-Identifier: MIT
#pragma once

#include "tests/bench/load/client.h"
#include "tests/bench/load/dialect.h"
#include "tests/bench/load/listenqueue.h"

#include <deque>
#include <memory>

namespace Confab {

// All of the generator's people and the turns in which they are served. A connection that the server ends is the end of
// the program, unless it is that of somebody who doesn't listen.
class Everyone
{
public:
    Everyone(const Options &options, Dialect &dialect);
    ~Everyone();
    Everyone(const Everyone &) = delete;
    Everyone &operator=(const Everyone &) = delete;

    // These are to come, so many at a time as the options say and the server's listen queue takes; turn() opens them.
    void invite(Kind kind, std::uint32_t count);
    // Turns until everyone invited has settled.
    void settle();
    [[nodiscard]] bool settled() const { return m_settled == m_clients.size() && m_invited == 0; }
    [[nodiscard]] std::uint32_t settledCount() const { return m_settled; }

    // Sends what was said, waits for something to happen, at most until that time of nowNanos(), and deals with it.
    void turn(std::int64_t until);
    // Turns for so long, whatever happens.
    void idle(std::int64_t nanos);

    void say(std::uint32_t person, std::uint32_t number) { m_dialect.say(m_clients[person], number); }

    // The last people of the talkers stop reading, or read again what waits for them.
    void deafen(std::uint32_t talkers, std::uint32_t deaf);
    void listenAgain();
    [[nodiscard]] bool isGone(std::uint32_t person) const { return m_clients[person].stage == Stage::Gone; }
    [[nodiscard]] std::uint32_t gone() const { return m_gone; }

    void leave();

    [[nodiscard]] std::uint64_t bytesIn() const { return m_loop.bytesIn; }
    // When something last came in or got further.
    [[nodiscard]] std::int64_t lastProgress() const { return m_progress; }

private:
    void openMore();
    void handle(Client &client, std::uint32_t events);
    void stageChanged(Client &client);
    void hungUp(Client &client, const std::string &why);

    const Options &m_options;
    Dialect &m_dialect;
    SSL_CTX *m_tls = nullptr;
    Loop m_loop;
    ListenQueue m_queue;
    std::deque<Client> m_clients; // they never move
    Kind m_kind = Kind::Talker;
    std::uint32_t m_invited = 0; // not yet opened
    std::uint32_t m_settled = 0;
    std::uint32_t m_gone = 0;
    std::int64_t m_progress = 0;
};

} // namespace Confab
