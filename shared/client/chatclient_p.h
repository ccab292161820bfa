// SPDX-License-Identifier: MIT
#pragma once

#include "shared/base/result.h"
#include "shared/client/chatclient.h"
#include "shared/client/ephemera.h"
#include "shared/client/outbox.h"
#include "shared/client/pacer.h"
#include "shared/net/serverlink.h"

#include <QElapsedTimer>
#include <QTimer>

#include <map>
#include <memory>
#include <optional>
#include <variant>

namespace Confab {

// A link is often dropped while it speaks: it falls silent at once and is deleted later.
struct LinkDeleter {
    void operator()(ServerLink *link) const;
};
using LinkPtr = std::unique_ptr<ServerLink, LinkDeleter>;

// What a client is doing: one of these, each with what only it needs.
namespace Doing {
struct Nothing { };
struct Arriving {
    LinkPtr link;
    quint64 until = 0;
    bool saidHello = false;
    bool showedToken = false; // in that hello
};
struct AskingOwner { // another nickname, or a password
    LinkPtr link;    // null once the server grew tired of waiting
};
struct JudgingKey {
    KeyHash shown;
};
struct Chatting {
    LinkPtr link;
    quint64 since = 0;
    quint64 pingedAt = 0;
    quint64 aliveBy = 0;            // it has to answer a probe by then; 0 where there is none
    std::optional<QByteArray> ping; // on its way
    std::optional<quint64> askedAt; // when something was still to be answered, and nothing heard since
    bool answers = true;
    QElapsedTimer pinged; // microseconds, which the clock doesn't tell
};
struct Resting {
    quint64 until = 0;
};
struct SentAway { };
struct Parting {
    LinkPtr link;
};
} // namespace Doing
using Activity = std::variant<Doing::Nothing, Doing::Arriving, Doing::AskingOwner, Doing::JudgingKey, Doing::Chatting,
                              Doing::Resting, Doing::SentAway, Doing::Parting>;

// A question that the server owes an answer to.
struct OpenRequest {
    ClientFrame frame;
    bool waits = true; // isn't sent, or has to be sent again
    quint64 came = 0;  // people of its rosters
};

// The longest beginning of a text that fits into so many bytes of UTF-8.
[[nodiscard]] QString clipped(QString text, qsizetype bytes);
// What the server would refuse of it for its text alone, at a limit for messages.
[[nodiscard]] Status checkTexts(const Recordable &what, quint64 textLimit);

class ChatClient::Private
{
public:
    Private(ChatClient *client, const ClientWorld &surroundings, const QString &label, const ClientTimings &patience);
    ~Private();

    // ---- chatclient_activity.cpp: from one activity to the next
    // False where a slot of stateChanged() has changed it again: the caller's part is over.
    bool become(Activity next);
    void connectNow();
    void sayHello();
    void onOpened();
    void onGone(const QString &reason);
    void lose(const QString &reason, std::optional<Span> retry = {});
    void endForGood();
    void failRequests();
    [[nodiscard]] ServerLink *link() const;
    void cameBack(); // the network or the machine
    void listenToNetwork();
    void judgeKey();

    // ---- chatclient_frames.cpp: what the server says
    void onFrame(const ServerFrame &frame);
    void onWelcome(const Welcome &welcome);
    void onRefused(const Refused &refusal);
    void onClosing(const Closing &why);
    void onError(const ErrorFrame &error);
    void onEvent(const Logged &event);
    void onPage(const Page &page);
    void onPong(const Pong &pong);
    void moveSeen(const Event &event);
    void confirm(const Event &event);
    void onRoster(const Roster &roster);
    void onLeft(const Left &left);
    void onDone(RequestId re);
    void answered(const std::optional<RequestId> &re) { requests.erase(re.value_or(0)); }
    void forgetRoom(RoomId room);
    void tell(const Outbox::Failure &failure, const QString &reason);

    // ---- chatclient_clock.cpp: everything in good time
    void rearm();
    [[nodiscard]] std::optional<quint64> deadline();
    void look();
    void checkWake();
    void checkLife();
    void doubt(Doing::Chatting &chatting);
    void ping();
    void wantAnswer();
    void heardOf(); // a frame of the server, which has had its effect
    void storeSoon();
    void store();
    [[nodiscard]] quint64 now() const { return world.clock.steadyMillis(); }

    // ---- chatclient_sending.cpp: what goes out, at the pace that the server announced
    [[nodiscard]] std::optional<quint64> nextSend();
    void pump();
    void pumpSoon();
    std::vector<RequestId> sendRequests(quint64 time); // those that are too long to be sent
    std::vector<std::pair<Outbox::Failure, QString>> sendOutbox(quint64 time);
    [[nodiscard]] bool isReady(const OpenRequest &request) const;
    void transmit(const ClientFrame &frame);

    // ---- chatclient_requests.cpp: what its owner wants
    Nonce record(Recordable what);
    RequestId ask(ClientFrame frame);

    ChatClient *const q;
    const ClientWorld world;
    const QString program;
    const ClientTimings timings;

    ServerAddress server;
    QString nick;
    QString password;
    bool beside = false;
    std::optional<Token> token;
    std::optional<Welcome> welcomed;
    qint64 clockAhead = 0;
    Outbox outbox;
    Ephemera ephemera;
    std::map<RoomId, Seq> seen;

    Activity activity;
    quint64 turn = 0; // counts activities: a slot may have changed it while a signal was out
    int attempt = 0;

    Pacer pacer;
    std::map<RequestId, OpenRequest> requests;
    quint64 requestsHeldUntil = 0;
    RequestId lastRequest = 0;
    bool pumping = false; // at the end of this turn of the event loop

    QTimer *const timer;
    quint64 timerAt = 0;
    bool unstored = false; // something was said that the store doesn't have: nothing is sent before it has
    quint64 storeAt = 0;   // of lesser changes, and of what couldn't be stored; 0 where there are none
    bool storing = true;   // it was possible the last time
    bool ending = false;   // nobody hears of anything any more
    bool listensToNetwork = false;
    quint64 lookedWall = 0;
    quint64 lookedSteady = 0;
};

} // namespace Confab
