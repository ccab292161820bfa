// SPDX-License-Identifier: MIT
#pragma once

#include "gui-client/app/settings.h"
#include "gui-client/views/mainwindow.h"
#include "shared/client/chatclient.h"

#include <QTimer>

namespace Confab {

class Arrival;

// Tells in the window how the connection is: the banner with its countdown, the status line, the lock, oneself.
class ConnectionNews : public QObject
{
    Q_OBJECT

public:
    ConnectionNews(ChatClient &client, MainWindow &window, Arrival &arrival, Settings &settings, const Clock &clock,
                   QObject *parent = nullptr);

private:
    void show();
    void showBanner();
    void showIdle();
    void act();
    [[nodiscard]] QString waitingText() const;
    [[nodiscard]] QString statusText() const;

    ChatClient &m_client;
    MainWindow &m_window;
    Arrival &m_arrival;
    Settings &m_settings;
    const Clock &m_clock;
    QTimer m_tick;
    bool m_wasOnline = false;  // since the server was opened
    bool m_stayedAway = false; // from a changed key
    QString m_reason;          // of the last loss, in words
    QString m_code;            // why the server sent us away, in its code
    QString m_why;             // and in its words
};

} // namespace Confab
