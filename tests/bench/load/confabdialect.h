// SPDX-License-Identifier: MIT
#pragma once

#include "tests/bench/load/dialect.h"

namespace Confab {

class CborCursor;

// Confab's own protocol. The first talker makes a public room, the others join it; with --lobby all talk in the lobby.
// Beside what every dialect verifies, the positions in the room's log must come without gaps.
class ConfabDialect : public Dialect
{
public:
    using Dialect::Dialect;

    void greet(Client &client) override;
    void enter(Client &client) override;
    void speak(Client &client) override;
    void say(Client &client, std::uint32_t number) override;
    void leave(Client &client) override;
    [[nodiscard]] std::size_t take(Client &client, std::string_view bytes, std::int64_t now) override;

    // The bytes of a "said" frame with a text of so many bytes, as it is in a room that isn't new.
    [[nodiscard]] static std::size_t saidBytes(std::string_view nick, std::size_t text);

private:
    void takeFrame(Client &client, std::string_view payload, std::int64_t now);
    void said(Client &client, CborCursor &cursor, std::uint64_t fields, std::int64_t now);
    void send(Client &client);
    [[nodiscard]] std::string roomName() const;

    std::string m_frame;
    std::uint64_t m_room = 1; // the lobby
};

} // namespace Confab
