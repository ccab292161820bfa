// SPDX-License-Identifier: MIT
#pragma once

#include "shared/client/chatclient.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakeserver.h"
#include "tests/support/memorystores.h"

#include <QTest>

#include <functional>
#include <memory>
#include <vector>

namespace Confab {

// A real ChatClient on a clock that stands still, a scripted server on a real socket, and all that the client said.
class ClientRig
{
public:
    explicit ClientRig(const std::optional<TestCertificate> &tls = {});
    ~ClientRig();
    Q_DISABLE_COPY_MOVE(ClientRig)

    // As a program that starts anew with the same profile.
    void makeClient();

    // Like QTest::qWaitFor, which sleeps between its looks: thousands of turns take their time there.
    static bool waitFor(const std::function<bool()> &condition);

    [[nodiscard]] FakePeer *peer() const { return server.newest(); }
    [[nodiscard]] ChatClient::State state() const { return client->state(); }

    static Welcome welcome(bool resumed = false, quint64 user = 7);
    static Room roomOf(quint64 id, Seq last = 0, Seq read = 0);
    static Said said(Seq seq, const QString &text, const Nonce &nonce = {}, quint64 user = 7);
    // The event by which a server records what a client said.
    static Said recorded(Seq seq, const Say &say);

    // Waits for the hello of a connection that is newer than `after`.
    std::optional<Hello> hello(size_t after = 0);
    // Opens, and answers the hello. False where that didn't come about.
    bool arrive();
    bool arrive(const Welcome &answer);
    bool answerHello(const Welcome &answer, size_t after);
    // Cuts the connection and lets the client come back, up to its hello.
    std::optional<Hello> comeBack();
    // What was said and came to the server, in order; taken from the peer.
    std::vector<Say> says(size_t count);
    // Lets everything that is under way arrive, so that a test can see that nothing came.
    static void settle();

    struct Heard {
        std::vector<ChatClient::State> states;
        std::vector<bool> sameLog;
        std::vector<Refused> refusals;
        std::vector<Closing> closings;
        std::vector<Roster> rosters;
        std::vector<Left> departures;
        std::vector<RoomOpened> opened;
        std::vector<Read> reads;
        std::vector<Typed> typists;
        std::vector<RoomList> lists;
        std::vector<Persons> persons;
        std::vector<RequestId> done;
        std::vector<Logged> events;
        std::vector<Page> pages;
        std::vector<ErrorFrame> errors;
        std::vector<QByteArray> echoes;
        std::vector<Unconfirmed> queued;
        std::vector<Nonce> confirmed, notSent, requeued, discarded;
        QStringList losses, reasons;
        std::optional<Pin> known;
        std::optional<KeyHash> shown;
        int roundTrips = 0;
        std::vector<bool> answering;
    };

    FakeClock clock;
    QRandomGenerator random{7};
    MemoryPinStore pins;
    MemorySessionStore sessions;
    FakeServer server;
    ClientTimings timings;
    Heard heard;
    std::unique_ptr<ChatClient> client;
};

} // namespace Confab
