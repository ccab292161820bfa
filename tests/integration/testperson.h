// SPDX-License-Identifier: MIT
#pragma once

#include "shared/client/chatclient.h"
#include "shared/net/systemclock.h"
#include "tests/support/memorystores.h"

#include <QDeadlineTimer>
#include <QEventLoop>
#include <QTimer>

#include <algorithm>
#include <map>
#include <memory>
#include <set>
#include <vector>

namespace Confab {

// The lobby's events by seq.
using RoomLog = std::map<Seq, Said>;

// Everything is waited for by what happens; the time only bounds how long a test takes that fails. (QTest's own waiting
// rests between turns of the event loop, which makes what goes byte by byte slow.)
template <class Predicate>
[[nodiscard]] bool comesTrue(Predicate predicate, int millis = 30'000)
{
    const QDeadlineTimer deadline(millis);
    QEventLoop loop;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        if (deadline.hasExpired() || predicate())
            loop.quit();
    });
    look.start(2);
    loop.exec();
    return predicate();
}

// Patience for tests: quick to come back, slow to give up.
[[nodiscard]] ClientTimings quickTimings();
// Gives up within a second.
[[nodiscard]] ClientTimings impatientTimings();

// Somebody in the lobby with a real ChatClient on a real clock. Remembers all that was ever heard, over lost
// connections and restarts of the program, and notices at once when that can't be true.
class TestPerson : public QObject
{
    Q_OBJECT

public:
    explicit TestPerson(const QString &nick, const ClientTimings &timings = quickTimings());
    ~TestPerson() override;

    // Opens a connection there; nothing is waited for.
    void goTo(const ServerAddress &server);
    // As a program that ends and starts anew with the same profile and what it has shown; it connects by itself.
    void startAnew();

    Nonce say(const QString &text);
    void sayMany(int count); // "nick 1", "nick 2", … goes on counting

    [[nodiscard]] ChatClient &client() { return *m_client; }
    [[nodiscard]] const QString &nick() const { return m_nick; }
    [[nodiscard]] ChatClient::State state() const { return m_client->state(); }
    [[nodiscard]] bool isOnline() const { return state() == ChatClient::State::Online; }
    [[nodiscard]] bool isDone() const { return m_client->outbox().empty(); } // all that was said is confirmed
    [[nodiscard]] UserId user() const { return m_client->welcomed() ? m_client->welcomed()->you.user : UserId{}; }
    [[nodiscard]] bool heardText(const QString &text) const;
    [[nodiscard]] QStringList textsInOrder() const;

    // The whole log of the lobby, asked for page by page; empty where it could not be read.
    [[nodiscard]] RoomLog readAll();

    RoomLog heard;           // live, as an answer, or on resuming
    std::map<Seq, int> live; // how often each came as it happened
    Seq first = 0;           // the position at which this person came
    Seq last = 0;            // held from first to here without a gap
    std::vector<Nonce> said; // in this order
    std::map<Nonce, std::vector<Seq>> confirmed;
    std::set<Nonce> notSent;
    std::vector<Refused> refusals;
    std::vector<ErrorFrame> errors;
    std::vector<Joined> joins;
    std::vector<Left> departures;
    std::vector<QByteArray> echoes;
    std::map<UserId, Person> people; // as the rosters and what followed tell
    quint64 count = 0;               // of people, as the crowd or the roster tells
    int losses = 0;
    int arrivals = 0;
    QStringList problems; // what can't be true

private:
    void makeClient();
    void take(const Logged &event, bool happensNow);
    void takePage(const Page &page);
    void takeRoster(const Roster &roster);
    void takeWelcome(const Welcome &welcome, bool sameLog);
    void takeConfirmation(const Nonce &nonce, Seq seq);

    const QString m_nick;
    const ClientTimings m_timings;
    SystemClock m_clock;
    QRandomGenerator m_random;
    MemoryPinStore m_pins;
    MemorySessionStore m_sessions;
    ServerAddress m_server;
    std::unique_ptr<ChatClient> m_client;
    bool m_rosterEnded = true;
    int m_counted = 0;
    RequestId m_asked = 0;
    std::optional<Page> m_answer;
};

using Crew = std::vector<std::unique_ptr<TestPerson>>;

template <class Predicate>
[[nodiscard]] bool all(const Crew &crew, Predicate predicate)
{
    return std::all_of(crew.begin(), crew.end(), [&](const auto &person) { return predicate(*person); });
}

// People with these nicknames, all in the lobby; fewer where somebody didn't arrive.
[[nodiscard]] Crew arrive(const ServerAddress &server, const QStringList &nicks,
                          const ClientTimings &timings = quickTimings());

} // namespace Confab
