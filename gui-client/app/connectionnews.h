// SPDX-License-Identifier: MIT
#pragma once

#include "gui-client/app/chatparts.h"
#include "gui-client/app/serverstate.h"

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
    ServerState::News &m_state;
    QTimer m_tick;
};

} // namespace Confab
