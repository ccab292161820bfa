// SPDX-License-Identifier: MIT
#pragma once

#include "gui-client/app/chatparts.h"
#include "shared/client/chatclient.h"

#include <QTimer>

namespace Confab {

class Arrival;

// Tells in the window how the connection to a server is: the banner with its countdown, the status line, the lock, oneself.
class ConnectionNews : public QObject
{
    Q_OBJECT

public:
    ConnectionNews(const ChatParts &parts, Arrival &arrival, QObject *parent = nullptr);

private:
    void show();
    void showBanner();
    void showIdle();
    void act();
    [[nodiscard]] QString waitingText() const;
    [[nodiscard]] QString statusText() const;
    [[nodiscard]] QString stateText() const;

    ChatParts m_parts;
    Arrival &m_arrival;
    QTimer m_tick;
    bool m_wasOnline = false;  // since the server was opened
    bool m_stayedAway = false; // from a changed key
    QString m_reason;          // of the last loss, in words
    QString m_code;            // why the server sent us away, in its code
    QString m_why;             // and in its words
};

} // namespace Confab
