// SPDX-License-Identifier: MIT
#include "gui-client/app/chatwindow.h"

#include "gui-client/app/windowstate.h"
#include "gui-client/desktop/dbusnotifier.h"
#include "gui-client/desktop/systemtray.h"
#include "gui-client/dialogs/widgetprompts.h"
#include "gui-client/views/composer.h"
#include "gui-client/views/roomsview.h"
#include "gui-client/views/sidepanel.h"
#include "gui-client/views/slashcommands.h"
#include "gui-client/views/windowmenu.h"

#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

constexpr int goodbyeMillis = 2000; // for bye to leave; then the window goes without

Desktop orReal(Desktop desktop, QWidget *window)
{
    if (!desktop.prompts)
        desktop.prompts = std::make_unique<WidgetPrompts>(window);
    if (!desktop.notifier)
        desktop.notifier = std::make_unique<DBusNotifier>();
    if (!desktop.tray)
        desktop.tray = std::make_unique<SystemTray>(QGuiApplication::windowIcon());
    return desktop;
}

} // namespace

ChatWindow::ChatWindow(const Profile &profile, const Options &options, Clock &clock, Desktop desktop,
                       const ClientTimings &timings, QObject *parent)
    : QObject(parent),
      m_options(options),
      m_random(QRandomGenerator::securelySeeded()),
      m_settings(profile.file(u"confab.ini"_s)),
      m_pins(profile.folder()),
      m_sessions(profile.folder()),
      m_client({clock, m_random, m_pins, m_sessions}, u"confab " CONFAB_VERSION ""_s, timings),
      m_feeder(m_client, m_rooms),
      m_requests(m_client),
      m_window(clock),
      m_desktop(orReal(std::move(desktop), &m_window)),
      m_quiet(m_settings, clock),
      m_attention({m_settings, *m_desktop.notifier, *m_desktop.tray, m_quiet}),
      m_arrival(m_client, *m_desktop.prompts, m_settings, {options.tls, options.beside}),
      m_parts{m_client, m_window, m_settings, *m_desktop.prompts, m_rooms, m_requests, clock},
      m_conversations(m_parts),
      m_emptyRooms(m_parts, m_conversations),
      m_composing(m_parts, m_conversations),
      m_presence(m_parts, m_quiet, timings.look),
      m_actions(m_parts, m_conversations, m_composing),
      m_messages(m_parts, m_conversations, m_composing),
      m_commands(m_parts, m_conversations, m_composing, m_actions, m_presence),
      m_searching(m_parts, m_conversations),
      m_switching(m_parts, m_conversations, m_actions),
      m_news(m_client, m_window, m_arrival, m_settings, clock),
      m_calls(m_parts, m_conversations, m_attention),
      m_preferring(m_parts, m_pins, *m_desktop.tray),
      m_start(m_client, m_window.timeline())
{
    m_window.side().rooms().setRooms(&m_rooms);
    connectMenu();
    connectParts();
    restoreWindow(m_window, m_settings);
}

void ChatWindow::connectMenu()
{
    const WindowMenu &menu = m_window.menu();
    connect(menu.connectTo, &QAction::triggered, &m_arrival, [this] { m_arrival.ask(); });
    connect(menu.disconnectFrom, &QAction::triggered, &m_client, [this] { m_client.leave(); });
    connect(menu.help, &QAction::triggered, this, [this] { m_desktop.prompts->showHelp(commandHelp()); });
    connect(menu.about, &QAction::triggered, this, [this] { m_desktop.prompts->showAbout(); });
    connect(&m_window, &MainWindow::closeWanted, this, [this] { close(); });
    connect(&m_window, &MainWindow::quitWanted, this, [this] { leave(); });
    connect(&m_attention, &Attention::windowWanted, this, [this] { bringUp(); });
    connect(&m_attention, &Attention::quitWanted, this, [this] { leave(); });
    connect(&m_preferring, &Preferring::languageChosen, this, &ChatWindow::languageChosen);
}

void ChatWindow::connectParts()
{
    connect(&m_arrival, &Arrival::opened, this,
            [this](const ServerAddress &server) { m_conversations.prepare(server); });
    connect(&m_arrival, &Arrival::askingChanged, this, [this] {
        if (!m_arrival.isAsking())
            m_window.composer().focusField();
    });
    connect(&m_commands, &Commands::helpWanted, this, [this] { m_desktop.prompts->showHelp(commandHelp()); });
    connect(&m_commands, &Commands::quitWanted, this, [this](const QString &text) { leave(text); });
    connect(&m_commands, &Commands::searchWanted, &m_searching, &Searching::look);
    connect(&m_switching, &Switching::searchWanted, &m_searching, &Searching::look);
}

ChatWindow::~ChatWindow()
{
    m_window.side().rooms().setRooms(nullptr);
    // Whoever listens to the client goes before it does; it may still have something to say on its way out.
    m_client.disconnect();
}

void ChatWindow::start()
{
    m_window.show();
    m_arrival.begin(m_options.server, m_options.nick, m_options.connect);
    m_window.composer().focusField();
}

void ChatWindow::bringUp()
{
    m_window.bringUp();
    if (m_arrival.isAsking())
        m_arrival.ask();
}

// The cross in the corner. Without a tray there would be no way back to a hidden window.
void ChatWindow::close()
{
    if (!m_settings.preferences().stay || !m_desktop.tray->isThere()) {
        leave();
        return;
    }
    keep();
    m_window.hide();
}

void ChatWindow::keep()
{
    m_composing.keepDraft();
    keepWindow(m_window, m_settings);
}

void ChatWindow::leave(const QString &farewell)
{
    if (m_leaving)
        return;
    m_leaving = true;
    keep();
    m_window.hide();
    connect(&m_client, &ChatClient::stateChanged, this, [this](ChatClient::State state) {
        if (state == ChatClient::State::Idle)
            end();
    });
    m_client.leave(farewell);
    if (m_client.state() == ChatClient::State::Idle)
        QTimer::singleShot(0, this, [this] { end(); });
    else
        QTimer::singleShot(goodbyeMillis, this, [this] { end(); });
}

void ChatWindow::end()
{
    if (m_finished)
        return;
    m_finished = true;
    Q_EMIT finished();
}

} // namespace Confab
