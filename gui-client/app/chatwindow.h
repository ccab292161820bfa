// SPDX-License-Identifier: MIT
#pragma once

#include "gui-client/app/arrival.h"
#include "gui-client/app/connectionnews.h"
#include "gui-client/app/conversation.h"
#include "gui-client/app/options.h"
#include "gui-client/app/profile.h"
#include "gui-client/app/settings.h"
#include "gui-client/desktop/prompts.h"
#include "gui-client/views/mainwindow.h"
#include "shared/client/filepinstore.h"
#include "shared/client/filesessionstore.h"

#include <QRandomGenerator>

namespace Confab {

// One person's chat: the window, the client behind it, what is remembered, and who tells whom. A program has one,
// tests have several.
class ChatWindow : public QObject
{
    Q_OBJECT

public:
    // The clock outlives it. `prompts` are for tests; without them dialogs ask. `timings` as well.
    ChatWindow(const Profile &profile, const Options &options, Clock &clock, std::unique_ptr<Prompts> prompts = {},
               const ClientTimings &timings = {}, QObject *parent = nullptr);
    ~ChatWindow() override;

    // Shows the window and begins to connect, or asks where to.
    void start();
    // To the front, and the question that is open with it.
    void bringUp();
    // Says goodbye and closes; finished() follows in a moment.
    void leave(const QString &farewell = {});

    [[nodiscard]] MainWindow &window() { return m_window; }
    [[nodiscard]] ChatClient &client() { return m_client; }

Q_SIGNALS:
    void finished();

private:
    void end();

    Options m_options;
    QRandomGenerator m_random;
    Settings m_settings;
    FilePinStore m_pins;
    FileSessionStore m_sessions;
    ChatClient m_client;
    MainWindow m_window;
    std::unique_ptr<Prompts> m_prompts;
    Arrival m_arrival;
    Conversation m_conversation;
    ConnectionNews m_news;
    bool m_leaving = false;
    bool m_finished = false;
};

} // namespace Confab
