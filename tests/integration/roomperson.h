// SPDX-License-Identifier: MIT
#pragma once

#include "tests/integration/roomview.h"
#include "tests/integration/testperson.h"

namespace Confab {

// Somebody with a real ChatClient in as many rooms as there are. Waits for each answer, and notices what can't be true.
class RoomPerson : public QObject
{
    Q_OBJECT

public:
    explicit RoomPerson(const QString &nick, const ClientTimings &timings = quickTimings());
    ~RoomPerson() override;

    // Opens a connection there, which lets the person be in other places too, and waits until it is online.
    [[nodiscard]] bool goTo(const ServerAddress &server);
    // The same person in a second place, with a program of its own.
    [[nodiscard]] std::unique_ptr<RoomPerson> another() const;
    // Has been that person on that server before, with another program.
    void remember(const ServerAddress &server, const Token &token);
    // The program starts anew with the same profile, and knows nothing of what it showed.
    [[nodiscard]] bool startAnew();

    [[nodiscard]] ChatClient &client() { return *m_client; }
    [[nodiscard]] UserId user() const { return m_client->welcomed() ? m_client->welcomed()->you.user : UserId{}; }
    [[nodiscard]] bool isOnline() const { return m_client->state() == ChatClient::State::Online; }
    [[nodiscard]] bool isIn(RoomId room) const { return rooms.contains(room); }
    [[nodiscard]] RoomView &view(RoomId room) { return rooms[room]; }

    // Each waits for the answer. The code of a failure, or nothing.
    [[nodiscard]] QString outcome(RequestId request);
    // A room that was opened by it; 0 where it failed.
    [[nodiscard]] RoomId opened(RequestId request);
    [[nodiscard]] std::optional<Page> page(RequestId request);
    // The place of what was recorded; 0 where it was refused.
    [[nodiscard]] Seq recorded(const Nonce &nonce);
    RequestId startLeaving(RoomId room); // the only one that isn't waited for
    [[nodiscard]] QString leave(RoomId room) { return outcome(startLeaving(room)); }
    [[nodiscard]] Seq say(RoomId room, const QString &text) { return recorded(m_client->say(room, text)); }
    [[nodiscard]] QStringList find(const QString &text, std::optional<RoomId> room = {});
    // The whole log, asked for page by page.
    [[nodiscard]] EventLogOf readAll(RoomId room);

    std::map<RoomId, RoomView> rooms;
    std::map<UserId, Person> faces; // whoever was named, as they are now
    std::map<RequestId, QString> answers;
    std::map<RequestId, RoomId> openings;
    std::map<RequestId, Page> pages;
    std::map<Nonce, Seq> places;      // of what was confirmed
    std::map<Nonce, QString> refused; // and what wasn't; empty where it was discarded
    std::vector<Changed> changes;
    std::vector<ErrorFrame> errors;
    std::vector<Roster> lookups; // rosters that were asked for
    std::vector<RoomList> lists;
    std::vector<Persons> persons;
    int arrivals = 0;
    int losses = 0;
    QStringList problems; // what can't be true

private:
    void makeClient();
    void takeWelcome(const Welcome &welcome, bool sameLog);
    void takeEvent(const Logged &event);
    void takePage(const Page &page);
    void takeRoster(const Roster &roster);
    void takeRoom(const Room &about, bool isNew);
    void takeRead(const Read &read);
    void takePeople();
    [[nodiscard]] RoomView *held(RoomId room);

    const QString m_nick;
    const ClientTimings m_timings;
    SystemClock m_clock;
    QRandomGenerator m_random;
    MemoryPinStore m_pins;
    MemorySessionStore m_sessions;
    ServerAddress m_server;
    std::unique_ptr<ChatClient> m_client;
    std::set<RoomId> m_halfRosters;
    std::map<RequestId, RoomId> m_leaving;
};

// What the person holds of the room and the log doesn't, or otherwise; and all other problems. Nothing is waited for.
[[nodiscard]] QString contradictions(RoomPerson &person, RoomId room, const EventLogOf &log);

} // namespace Confab
