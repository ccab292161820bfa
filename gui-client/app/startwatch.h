// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

namespace Confab {

class ChatClient;
class TimelineView;

// Tells by one line of the log, "usable" in the category confab.start at debug level, when a window has painted
// messages and is connected: from there on one can read and write. Costs nothing where nobody listens.
class StartWatch : public QObject
{
    Q_OBJECT

public:
    // Both outlive it.
    StartWatch(const ChatClient &client, const TimelineView &timeline, QObject *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    const ChatClient &m_client;
    const TimelineView &m_timeline;
};

} // namespace Confab
