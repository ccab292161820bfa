// SPDX-License-Identifier: MIT
#pragma once

#include "server/chat/directory.h"
#include "server/chat/hubsettings.h"
#include "server/chat/permissions.h"
#include "server/chat/ports.h"
#include "server/chat/roombook.h"
#include "server/chat/stepqueue.h"

#include "shared/base/clock.h"

#include <functional>
#include <optional>

namespace Confab {

// The chat itself: people, rooms, and who hears what. A plain object in one thread: no socket, no disk, no wall clock.
//
//     receive(input) …          decides; what is to be recorded becomes a proposal
//     log.propose(takeProposals())
//     report(outcomes)          applies and fans out, in the order of the inputs
//
// Until the outcome is there, later inputs are decided on what is planned (Ahead, reserved names and ids): it includes
// the earlier ones and is dropped if the write fails. Whatever is only looked at waits for its turn and sees what was
// applied by then.
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
    [[nodiscard]] quint64 roomCount() const;   // the lobby and direct rooms included

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
        Token token;
        TokenHash hash;
        bool resumed = false;
    };
    // Somebody who asks, on one of perhaps several connections.
    struct Asker {
        ConnectionId who;
        UserId user;
    };
    // The names of what echoes a nonce, or a request's id, or nothing.
    struct Echo {
        std::optional<RequestId> re;
        std::optional<Nonce> nonce;
    };
    enum class When { Now, Next };

    // hub.cpp
    void load(const LogSnapshot &snapshot);
    void act(ConnectionId who, const ClientFrame &frame);
    void later(const Asker &asker, std::function<void()> then); // when its turn comes, if it is still there
    void answer(ConnectionId who, const Error &error, const Echo &echo, std::optional<Span> retry = {});
    void tell(ConnectionId who, const Error &error, const Echo &echo, std::optional<Span> retry = {});
    void tellUnavailable(ConnectionId who, const Echo &echo);
    void unsupported(ConnectionId who, const UnknownFrame &frame);
    [[nodiscard]] Status may(Action action, UserId who, RoomId room, When when, bool author = false);

    // Arriving (hubarrivals.cpp)
    void arrive(const Arrived &arrived);
    [[nodiscard]] std::optional<Refused> objection(const Hello &hello) const;
    [[nodiscard]] UserId knownPerson(const Hello &hello) const;
    void refuse(const Arrived &arrived, const Refused &refusal);
    void arrived(const Login &login, const Outcome &outcome);
    void enter(const Login &login, const std::vector<Marker> &markers);
    void replaceOthers(PersonState &person, ConnectionId by);

    // What somebody is told of their rooms (hubwelcome.cpp)
    void welcome(const Login &login, const PersonState &person, const std::vector<Marker> &markers);
    [[nodiscard]] std::vector<CatchUp> owedTo(const Hello &hello, const std::vector<Room> &rooms) const;
    [[nodiscard]] Room about(const RoomState &room, UserId viewer, const Marker &marker) const;
    void open(const PersonState &person, const RoomState &room, const Asker &asker, std::optional<RequestId> re);

    // Leaving, and what time brings (hubdepartures.cpp)
    void go(const Gone &gone);
    void goOffline(PersonState &person, const std::optional<QString> &text);
    void freeNick(UserId user);
    void touchTokens();

    // What is recorded in a room's log (hubevents.cpp)
    void say(const Asker &asker, const Say &request);
    void edit(const Asker &asker, const Edit &request);
    void erase(const Asker &asker, const Delete &request);
    void react(const Asker &asker, const React &request);
    void setTopic(const Asker &asker, const SetTopic &request);
    [[nodiscard]] Result<std::optional<UserId>> author(Action action, UserId user, RoomId room);
    void refuseNonce(const Asker &asker, const Nonce &nonce, const Error &error);
    void append(const Asker &asker, RoomId room, const Nonce &nonce, Content content);
    bool isHeld(ConnectionId who, const Nonce &nonce);
    void appended(const Append &append, Seq seq);
    void reveal(const std::vector<UserId> &hidden, RoomId room, bool stored);
    [[nodiscard]] std::vector<UserId> mentioned(const QString &text, UserId author, const RoomState &room) const;
    [[nodiscard]] UserId namedIn(const RoomState &room, const QString &folded) const;

    // Being in rooms (hubrooms.cpp, hubseats.cpp)
    void create(const Asker &asker, const Create &request);
    void join(const Asker &asker, const Join &request);
    void leave(const Asker &asker, const Leave &request);
    void direct(const Asker &asker, const Direct &request);
    void invite(const Asker &asker, const Invite &request);
    [[nodiscard]] Result<std::optional<RoomId>> sameRoom(const Create &request, const QString &name, UserId user);
    [[nodiscard]] bool isInTooMany(UserId user) const;
    void make(const Asker &asker, RequestId re, const StoredRoom &room);
    void made(const Asker &asker, RequestId re, const StoredRoom &room);
    void reopen(const Asker &asker, RequestId re, RoomId room);
    void enter(const Asker &asker, RequestId re, RoomId room);
    void seat(UserId user, RoomId room, std::function<void(bool stored)> then);
    void unseat(const Asker &asker, RequestId re, RoomId room, Seat seat);
    void settleSeat(UserId user, RoomId room, std::optional<Seat> seat);

    // People, and what passes (hubpeople.cpp)
    void setStatus(const Asker &asker, const SetStatus &request);
    void setNick(const Asker &asker, const SetNick &request);
    PersonState &rename(UserId user, const QString &nick);
    void announce(const PersonState &person, bool inLobby);
    void markRead(const Asker &asker, const MarkRead &request);
    void typing(const Asker &asker, const Typing &request);

    // Looking (hublooks.cpp)
    void look(const Asker &asker, const History &request);
    void search(const Asker &asker, const Search &request);
    void sendRooms(const Asker &asker, const Rooms &request);
    void sendPeople(const Asker &asker, const People &request);

    // Who is in a room (hubrosters.cpp)
    void sendMembers(const Asker &asker, const Members &request);
    void sendRoster(ConnectionId who, const RoomState &room);
    [[nodiscard]] std::vector<Roster> wholeRoster(const RoomState &room) const;
    [[nodiscard]] std::vector<Roster> rosters(const RoomState &room, std::vector<Person> people) const;
    void countChanged(RoomState &room);
    void tellCrowds();

    RoomState &lobbyRoom() { return *m_rooms.findNext(lobby); }

    HubSettings m_settings;
    Fanout &m_fanout;
    const Clock &m_clock;
    Secrets &m_secrets;
    LogId m_log;
    quint64 m_nextUser = 1;
    StepQueue m_steps;
    Directory m_people;
    RoomBook m_rooms;
    QHash<ConnectionId, Connection> m_connections;
    QHash<TokenHash, KnownToken> m_tokens;
    quint64 m_nextTouch = 0; // steady
};

} // namespace Confab
