// SPDX-License-Identifier: MIT
#include "gui-client/app/chatwindow.h"

#include "gui-client/app/help.h"
#include "gui-client/app/windowstate.h"
#include "gui-client/desktop/dbusnotifier.h"
#include "gui-client/desktop/systemtray.h"
#include "gui-client/dialogs/widgetprompts.h"
#include "gui-client/views/composer.h"
#include "gui-client/views/serverpage.h"
#include "gui-client/views/windowmenu.h"

#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

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

ChatWindow::ChatWindow(ChatState &state, const Options &options, Desktop desktop, QObject *parent)
    : QObject(parent),
      m_settings(state.settings),
      m_window(state.clock),
      m_desktop(orReal(std::move(desktop), &m_window)),
      m_quiet(m_settings, state.clock),
      m_attention({m_settings, *m_desktop.notifier, *m_desktop.tray, m_quiet}),
      m_preferring({m_window, m_settings, *m_desktop.prompts, state.pins, *m_desktop.tray, options.language}),
      m_servers({state.clock, m_settings, m_window, *m_desktop.prompts, m_quiet, m_attention}, state, options),
      m_start(client(), m_window.timeline())
{
    connectMenu();
    restoreWindow(m_window, m_settings);
}

ChatWindow::~ChatWindow() = default;

void ChatWindow::connectMenu()
{
    const WindowMenu &menu = m_window.menu();
    connect(menu.help, &QAction::triggered, this, [this] { m_desktop.prompts->showHelp(helpOf(m_window.menu())); });
    connect(menu.about, &QAction::triggered, this, [this] { m_desktop.prompts->showAbout(); });
    connect(&m_window, &MainWindow::closeWanted, this, [this] { close(); });
    connect(&m_window, &MainWindow::quitWanted, this, [this] { leave(); });
    connect(&m_window, &MainWindow::unreadChanged, &m_attention, &Attention::setUnread);
    connect(&m_attention, &Attention::roomWanted, this, [this] { bringUp(); });
    connect(&m_attention, &Attention::windowWanted, this, [this] { bringUp(); });
    connect(&m_attention, &Attention::quitWanted, this, [this] { leave(); });
    connect(&m_preferring, &Preferring::languageChosen, this, &ChatWindow::languageChosen);
    connect(&m_servers, &Servers::helpWanted, this, [this] { m_desktop.prompts->showHelp(helpOf(m_window.menu())); });
    connect(&m_preferring, &Preferring::keyForgotten, &m_servers, &Servers::forgetKey);
    connect(&m_servers, &Servers::quitWanted, this, [this](const QString &text) { leave(text); });
    connect(&m_servers, &Servers::left, this, &ChatWindow::finished);
}

void ChatWindow::start()
{
    m_window.show();
    m_servers.begin();
    m_window.page().composer().focusField();
}

void ChatWindow::bringUp()
{
    m_window.bringUp();
    if (m_servers.current().arrival().isAsking())
        m_servers.current().arrival().ask();
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
    m_servers.keep();
    keepWindow(m_window, m_settings);
}

void ChatWindow::leave(const QString &farewell)
{
    if (std::exchange(m_leaving, true))
        return;
    keep();
    m_window.hide();
    m_servers.leave(farewell);
}

} // namespace Confab
