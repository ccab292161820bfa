// SPDX-License-Identifier: MIT
#include "gui-client/app/chatwindow.h"

#include "gui-client/app/windowstate.h"
#include "gui-client/dialogs/widgetprompts.h"
#include "gui-client/views/composer.h"
#include "gui-client/views/roomsview.h"
#include "gui-client/views/sidepanel.h"
#include "gui-client/views/slashcommands.h"
#include "gui-client/views/windowmenu.h"

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

constexpr int goodbyeMillis = 2000; // for bye to leave; then the window goes without

std::unique_ptr<Prompts> orDialogs(std::unique_ptr<Prompts> prompts, QWidget *window)
{
    return prompts ? std::move(prompts) : std::make_unique<WidgetPrompts>(window);
}

} // namespace

ChatWindow::ChatWindow(const Profile &profile, const Options &options, Clock &clock, std::unique_ptr<Prompts> prompts,
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
      m_prompts(orDialogs(std::move(prompts), &m_window)),
      m_arrival(m_client, *m_prompts, m_settings, {options.tls, options.beside}),
      m_parts{m_client, m_window, m_settings, *m_prompts, m_rooms, m_requests, clock},
      m_conversations(m_parts),
      m_emptyRooms(m_parts, m_conversations),
      m_composing(m_parts, m_conversations),
      m_presence(m_parts, timings.look),
      m_actions(m_parts, m_conversations, m_composing),
      m_messages(m_parts, m_conversations, m_composing),
      m_commands(m_parts, m_conversations, m_composing, m_actions, m_presence),
      m_searching(m_parts, m_conversations),
      m_switching(m_parts, m_conversations, m_actions),
      m_news(m_client, m_window, m_arrival, m_settings, clock)
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
    connect(menu.help, &QAction::triggered, this, [this] { m_prompts->showHelp(commandHelp()); });
    connect(menu.about, &QAction::triggered, this, [this] { m_prompts->showAbout(); });
    connect(&m_window, &MainWindow::closeWanted, this, [this] { leave(); });
}

void ChatWindow::connectParts()
{
    connect(&m_arrival, &Arrival::opened, this,
            [this](const ServerAddress &server) { m_conversations.prepare(server); });
    connect(&m_arrival, &Arrival::askingChanged, this, [this] {
        if (!m_arrival.isAsking())
            m_window.composer().focusField();
    });
    connect(&m_commands, &Commands::helpWanted, this, [this] { m_prompts->showHelp(commandHelp()); });
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

void ChatWindow::leave(const QString &farewell)
{
    if (m_leaving)
        return;
    m_leaving = true;
    m_composing.keepDraft();
    keepWindow(m_window, m_settings);
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
