// SPDX-License-Identifier: MIT
#pragma once

#include "gui-client/app/arrival.h"
#include "gui-client/app/attention.h"
#include "gui-client/app/calls.h"
#include "gui-client/app/commands.h"
#include "gui-client/app/composing.h"
#include "gui-client/app/connectionnews.h"
#include "gui-client/app/conversations.h"
#include "gui-client/app/emptyrooms.h"
#include "gui-client/app/messageactions.h"
#include "gui-client/app/options.h"
#include "gui-client/app/preferring.h"
#include "gui-client/app/presencekeeper.h"
#include "gui-client/app/profile.h"
#include "gui-client/app/requests.h"
#include "gui-client/app/roomactions.h"
#include "gui-client/app/searching.h"
#include "gui-client/app/settings.h"
#include "gui-client/app/startwatch.h"
#include "gui-client/app/switching.h"
#include "gui-client/desktop/prompts.h"
#include "gui-client/models/roomsfeeder.h"
#include "gui-client/models/roomsmodel.h"
#include "gui-client/views/mainwindow.h"
#include "shared/client/filepinstore.h"
#include "shared/client/filesessionstore.h"

#include <QRandomGenerator>

namespace Confab {

// What a window needs of the desktop around it. What isn't given is the real one.
struct Desktop {
    std::unique_ptr<Prompts> prompts; // dialogs
    std::unique_ptr<Notifier> notifier;
    std::unique_ptr<Tray> tray;
};

// One person's chat: the window, the client behind it, what is remembered, and who tells whom. A program has one,
// tests have several.
class ChatWindow : public QObject
{
    Q_OBJECT

public:
    // The clock outlives it. `desktop` and `timings` are for tests.
    ChatWindow(const Profile &profile, const Options &options, Clock &clock, Desktop desktop = {},
               const ClientTimings &timings = {}, QObject *parent = nullptr);
    ~ChatWindow() override;

    // Shows the window and begins to connect, or asks where to.
    void start();
    // Puts on disk what the window would otherwise keep for its end.
    void keep();
    void openSettings() { m_preferring.open(); }
    // To the front, and the question that is open with it.
    void bringUp();
    // Says goodbye and closes; finished() follows in a moment.
    void leave(const QString &farewell = {});

    [[nodiscard]] MainWindow &window() { return m_window; }
    [[nodiscard]] ChatClient &client() { return m_client; }
    [[nodiscard]] RoomsModel &rooms() { return m_rooms; }
    [[nodiscard]] Conversations &conversations() { return m_conversations; }

Q_SIGNALS:
    void finished();
    void languageChosen(const QString &code); // empty: the system's

private:
    void connectMenu();
    void connectParts();
    void close();
    void end();

    Options m_options;
    QRandomGenerator m_random;
    Settings m_settings;
    FilePinStore m_pins;
    FileSessionStore m_sessions;
    ChatClient m_client;
    RoomsModel m_rooms;
    RoomsFeeder m_feeder; // hears of everything before those who show it
    Requests m_requests;
    MainWindow m_window;
    Desktop m_desktop;
    DoNotDisturb m_quiet;
    Attention m_attention;
    Arrival m_arrival;
    ChatParts m_parts;
    Conversations m_conversations;
    EmptyRooms m_emptyRooms;
    Composing m_composing;
    PresenceKeeper m_presence;
    RoomActions m_actions;
    MessageActions m_messages;
    Commands m_commands;
    Searching m_searching;
    Switching m_switching;
    ConnectionNews m_news;
    Calls m_calls;
    Preferring m_preferring;
    StartWatch m_start;
    bool m_leaving = false;
    bool m_finished = false;
};

} // namespace Confab
