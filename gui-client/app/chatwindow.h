// SPDX-License-Identifier: MIT
#pragma once

#include "gui-client/app/preferring.h"
#include "gui-client/app/servers.h"
#include "gui-client/app/startwatch.h"

namespace Confab {

// What a window needs of the desktop around it. What isn't given is the real one.
struct Desktop {
    std::unique_ptr<Prompts> prompts; // dialogs
    std::unique_ptr<Notifier> notifier;
    std::unique_ptr<Tray> tray;
};

// One person's chat: the window, the servers in it, what is remembered, and who tells whom. A program has one,
// tests have several.
class ChatWindow : public QObject
{
    Q_OBJECT

public:
    // The state outlives it. `desktop` is for tests.
    ChatWindow(ChatState &state, const Options &options, Desktop desktop = {}, QObject *parent = nullptr);
    ~ChatWindow() override;

    // Shows the window and goes on with what the state has, or begins to connect, or asks where to.
    void start();
    // Puts on disk, and into the state, what the window would otherwise keep for its end.
    void keep();
    [[nodiscard]] Preferring &preferring() { return m_preferring; }
    // To the front, and the question that is open with it.
    void bringUp();
    // Says goodbye and closes; finished() follows in a moment.
    void leave(const QString &farewell = {});

    [[nodiscard]] MainWindow &window() { return m_window; }
    [[nodiscard]] Servers &servers() { return m_servers; }
    // Of the server on screen.
    [[nodiscard]] ChatClient &client() { return m_servers.current().client(); }
    [[nodiscard]] RoomsModel &rooms() { return m_servers.current().rooms(); }
    [[nodiscard]] Conversations &conversations() { return m_servers.current().conversations(); }

Q_SIGNALS:
    void finished();
    void languageChosen(const QString &code); // empty: the system's

private:
    void connectMenu();
    void close();

    Settings &m_settings;
    MainWindow m_window;
    Desktop m_desktop;
    DoNotDisturb m_quiet;
    Attention m_attention;
    Preferring m_preferring; // hears of every page
    Servers m_servers;
    StartWatch m_start;
    bool m_leaving = false;
};

} // namespace Confab
