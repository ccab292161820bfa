// SPDX-License-Identifier: MIT
#pragma once

#include "gui-client/models/timelinemodel.h"
#include "shared/base/clock.h"
#include "shared/client/chatclient.h"

#include <QTimer>

namespace Confab {

// Fills a timeline from a ChatClient: its first page, older ones on request, what is missed and what is live,
// what the client has not got confirmed, and comings and goings. All that it is given outlives it.
class TimelineFeeder : public QObject
{
    Q_OBJECT

public:
    TimelineFeeder(ChatClient &client, TimelineModel &model, const Clock &clock, QObject *parent = nullptr);

    // Asks for the page above the first row, if there is one and it isn't on its way. Asks again by itself on failure.
    void fetchOlder();
    // The same below the last row, where the model's end is not the log's (TimelineModel::below()).
    void fetchNewer();
    // Shows a place: at once where it is held, else with what is around it in the place of what is held, as soon as that
    // is here. The nearest message where there is none. Asked for while offline, it waits for the connection.
    void goTo(Seq seq);
    // Back to the log's end, and a goTo() that is on its way is off. Nothing to do where the model is live.
    void goToLatest();

private:
    struct Goal { // a place to go to, and the two pages around it
        Seq seq = 0;
        RequestId above = 0; // requests on their way; 0: none
        RequestId below = 0;
        std::optional<Page> older;
        std::optional<Page> newer;
    };

    void connectOutbox();
    void connectPeople();
    void takeArrival(const Welcome &welcome, bool sameLog);
    void takePage(const Page &page);
    void takeFailure(const ErrorFrame &error);
    void retry();
    void forgetRequests();
    void fetchNewest();
    void fetchMissing();
    void fetchGoal();
    void arriveAtGoal();
    void fetchLatest();
    void fetchQuotes();
    void letGoRequests();
    void takeName(const Person &person);
    [[nodiscard]] bool isOurs(RequestId re) const;
    [[nodiscard]] quint64 pageSize() const;
    [[nodiscard]] Millis serverNow() const;
    [[nodiscard]] bool isSelf(UserId user) const;

    ChatClient &m_client;
    TimelineModel &m_model;
    const Clock &m_clock;
    RequestId m_newest = 0; // requests on their way; 0: none
    RequestId m_older = 0;
    RequestId m_missing = 0;
    RequestId m_newer = 0;
    RequestId m_latest = 0;
    RequestId m_quoted = 0;
    std::optional<Goal> m_goal;
    bool m_latestWanted = false;
    std::vector<Seq> m_quotes;     // messages that are quoted and not held, the one to ask for next at the end
    Seq m_quotedSeq = 0;           // the one that is asked for
    QHash<UserId, QString> m_here; // the nicknames of who is in the room, as far as the server tells
    QTimer m_again;                // after a failure
    int m_failures = 0;            // since a page came
};

} // namespace Confab
