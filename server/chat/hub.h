// SPDX-License-Identifier: MIT
#pragma once

#include "server/chat/attendance.h"
#include "server/chat/hubsettings.h"
#include "server/chat/nickregistry.h"
#include "server/chat/permissions.h"
#include "server/chat/ports.h"
#include "server/chat/stepqueue.h"

#include "shared/base/clock.h"

#include <optional>

namespace Confab {

// The chat itself: people, rooms, and who hears what. A plain object in one thread: no socket, no disk, no wall clock.
//
//     receive(input) …          decides; what is to be recorded becomes a proposal
//     log.propose(takeProposals())
//     report(outcomes)          applies and fans out, in the order of the inputs
//
// Until the outcome is there, later inputs are decided on reservations (nicknames, ids) that include the earlier ones
// and are dropped if the write fails.
class Hub
{
public:
    Hub(const HubSettings &settings, const LogSnapshot &snapshot, Fanout &fanout, const Clock &clock, Secrets &secrets);

    void receive(Input input);
    [[nodiscard]] std::vector<Proposal> takeProposals() { return m_steps.takeProposals(); }
    void report(const std::vector<Outcome> &outcomes);

    // Does what is due by now; nextTick() tells (in steady milliseconds) when there is something again.
    void tick();
    [[nodiscard]] std::optional<quint64> nextTick() const;

    [[nodiscard]] quint64 peopleCount() const; // in the lobby

private:
    struct Connection {
        UserId user; // null while its login is being written down
        QString from;
        TokenHash token;
        quint64 holdUntil = 0; // steady; until then what has a nonce is answered with unavailable
    };
    struct KnownToken {
        UserId user;
        Millis used = 0;
    };
    // A login that was accepted and waits to be on disk.
    struct Login {
        ConnectionId who;
        Hello hello;
        UserId user;
        QString nick;
        NameKey key;
        Token token;
        TokenHash hash;
        bool resumed = false;
    };

    // Arriving and leaving (hubarrivals.cpp)
    void arrive(const Arrived &arrived);
    [[nodiscard]] std::optional<Refused> objection(const Hello &hello) const;
    [[nodiscard]] UserId knownPerson(const Hello &hello) const;
    void refuse(const Arrived &arrived, const Refused &refusal);
    void enter(const Login &login);
    void replaceOthers(PersonState &person, ConnectionId by);
    void welcome(const Login &login, const PersonState &person);
    void go(const Gone &gone);
    void leaveLobby(PersonState &person, const std::optional<QString> &text);
    void freeNick(UserId user);
    void touchTokens();

    // What people do in rooms (hub.cpp)
    void act(ConnectionId who, ClientFrame frame);
    void say(ConnectionId who, const Say &say);
    void look(ConnectionId who, const History &request);
    void sendMembers(ConnectionId who, const Members &request);
    void answer(ConnectionId who, const Error &error, std::optional<RequestId> re, std::optional<Nonce> nonce = {},
                std::optional<Span> retry = {});
    void unsupported(ConnectionId who, const ClientFrame &frame);
    [[nodiscard]] Status may(Action action, UserId who, RoomId room);

    // Who is in a room (hubrosters.cpp)
    [[nodiscard]] std::vector<Roster> wholeRoster(const RoomState &room) const;
    [[nodiscard]] std::vector<Roster> rosters(const RoomState &room, std::vector<Person> people) const;
    void countChanged(RoomState &room);
    void tellCrowds();

    RoomState *room(RoomId id);
    RoomState &lobbyRoom() { return m_rooms.at(lobby); }

    HubSettings m_settings;
    Fanout &m_fanout;
    const Clock &m_clock;
    Secrets &m_secrets;
    LogId m_log;
    quint64 m_nextUser = 1;
    StepQueue m_steps;
    NickRegistry m_nicks;
    Attendance m_people;
    QHash<ConnectionId, Connection> m_connections;
    QHash<TokenHash, KnownToken> m_tokens;
    std::map<RoomId, RoomState> m_rooms;
    quint64 m_nextTouch = 0; // steady
};

} // namespace Confab
