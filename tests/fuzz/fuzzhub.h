// SPDX-License-Identifier: MIT
#pragma once

#include "server/chat/hub.h"
#include "server/net/commands.h"
#include "tests/support/memorylog.h"

#include <map>
#include <vector>

namespace Confab {

class IoWorker;

// The chat thread's part without a thread: a real hub over a log in memory. It aborts where sessions tell it what they
// may not: anything before a hello or after the end, or two ends.
class FuzzHub : public Inbox, public Fanout
{
public:
    FuzzHub(const HubSettings &settings, const Clock &clock);

    void setWorker(IoWorker &worker) { m_worker = &worker; }
    // Works on what came in; false where nothing had.
    bool work();
    void tick();
    // All that the log hasn't reported yet.
    void reportAll();
    // The server ends: everyone is told so, and the hub works on nothing more.
    void end();
    // No connection is left: each that the hub knew of was reported as gone.
    void expectNobody() const;

    [[nodiscard]] MemoryLog &log() { return m_log; }
    [[nodiscard]] const std::vector<Token> &tokens() const { return m_tokens; } // that were given out

    void deliver(std::vector<Input> &inputs) override;

    void send(ConnectionId to, const ServerFrame &frame) override;
    void broadcast(RoomId room, const ServerFrame &frame) override;
    void spread(const std::vector<RoomId> &rooms, const std::vector<ConnectionId> &also,
                const std::vector<ConnectionId> &except, const ServerFrame &frame) override;
    void enter(ConnectionId who, RoomId room) override;
    void exit(ConnectionId who, RoomId room) override;
    void welcome(ConnectionId who, const Welcome &welcome, std::vector<CatchUp> owed) override;
    void refuse(ConnectionId who, const Refused &refusal) override;
    void look(ConnectionId who, const Look &request) override;
    void reached(ConnectionId who) override;
    void close(ConnectionId who, const Closing &why) override;

private:
    class Numbered : public Secrets
    {
    public:
        Token token() override;

    private:
        quint64 m_last = 0;
    };
    enum class Life { Unknown, Deciding, Refused, Inside, Ended };
    struct Line {
        Life life = Life::Unknown;
        bool closed = false; // by the hub, which has forgotten it
    };

    void settle();

    Numbered m_secrets;
    Hub m_hub;
    MemoryLog m_log;
    IoWorker *m_worker = nullptr;
    std::vector<Input> m_inputs;
    std::vector<Command::Any> m_commands;
    std::map<ConnectionId, Line> m_lines;
    std::vector<Token> m_tokens;
    bool m_ended = false;
};

} // namespace Confab
