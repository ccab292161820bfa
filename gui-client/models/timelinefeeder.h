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

private:
    void connectOutbox();
    void takeArrival(const Welcome &welcome, bool sameLog);
    void takePage(const Page &page);
    void takeFailure(const ErrorFrame &error);
    void retry();
    void forgetRequests();
    void fetchNewest();
    void fetchMissing();
    [[nodiscard]] quint64 pageSize() const;
    [[nodiscard]] Millis serverNow() const;
    [[nodiscard]] bool isSelf(UserId user) const;

    ChatClient &m_client;
    TimelineModel &m_model;
    const Clock &m_clock;
    qint64 m_clockOffset = 0; // the server's clock is ahead by this
    RequestId m_newest = 0;   // requests on their way; 0: none
    RequestId m_older = 0;
    RequestId m_missing = 0;
    QTimer m_again;     // after a failure
    int m_failures = 0; // since a page came
};

} // namespace Confab
