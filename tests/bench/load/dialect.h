// SPDX-License-Identifier: MIT
#pragma once

#include "tests/bench/load/client.h"
#include "tests/bench/load/ledger.h"
#include "tests/bench/load/mark.h"
#include "tests/bench/load/options.h"

#include <memory>
#include <string>
#include <string_view>

namespace Confab {

// How one kind of server is spoken to: just what the generator needs, cheaply. Nothing here allocates for a delivery.
class Dialect
{
public:
    Dialect(const Options &options, Ledger &ledger);
    virtual ~Dialect() = default;
    Dialect(const Dialect &) = delete;
    Dialect &operator=(const Dialect &) = delete;

    // The connection stands: whatever logs in. Where that has come through take() says Stage::LoggedIn.
    virtual void greet(Client &client) = 0;
    // A talker that has logged in goes into the room; Stage::Settled once it is sure to hear what is said there.
    virtual void enter(Client &client) = 0;
    // Somebody idle gives a sign of life; Stage::Settled when it was answered.
    virtual void speak(Client &client) = 0;
    virtual void say(Client &client, std::uint32_t number) = 0;
    virtual void leave(Client &) { }

    // Reads all that is whole and gives how many bytes that was.
    [[nodiscard]] virtual std::size_t take(Client &client, std::string_view bytes, std::int64_t now) = 0;

protected:
    // A text that a talker was told. What isn't of this run is passed over.
    void heard(Client &client, std::string_view text, std::int64_t now);
    [[nodiscard]] std::string nick(const Client &client) const;
    // The server said that something isn't possible: the end, unless it is closing on somebody who doesn't listen.
    static void refused(const Client &client, std::string_view what);

    const Options &m_options;
    Mark m_mark;

private:
    Ledger &m_ledger;
};

[[nodiscard]] std::unique_ptr<Dialect> makeDialect(const Options &options, Ledger &ledger);
// Whether the author of a message is told it as well.
[[nodiscard]] bool dialectEchoes(const Options &options);

} // namespace Confab
