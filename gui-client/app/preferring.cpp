// SPDX-License-Identifier: MIT
#include "gui-client/app/preferring.h"

#include "gui-client/app/language.h"
#include "gui-client/app/settings.h"
#include "gui-client/desktop/prompts.h"
#include "gui-client/desktop/tray.h"
#include "gui-client/views/mainwindow.h"
#include "gui-client/views/serverpage.h"
#include "gui-client/views/timelineview.h"
#include "gui-client/views/windowmenu.h"

#include <QAction>

namespace Confab {

Preferring::Preferring(const World &world, QObject *parent) : QObject(parent), m_world(world)
{
    connect(&world.window, &MainWindow::pageAdded, this, [this](const ServerPage &page) { apply(page); });
    connect(world.window.menu().settings, &QAction::triggered, this, [this] { open(); });
    apply();
}

Preferring::~Preferring() = default;

void Preferring::apply()
{
    m_looks.apply(m_world.settings.preferences());
    for (const ServerPage *page : m_world.window.pages())
        apply(*page);
}

void Preferring::apply(const ServerPage &page) const
{
    const Preferences &now = m_world.settings.preferences();
    page.timeline().setLook({now.density == Preferences::Density::Compact, now.times == Preferences::Times::Every});
}

Preferences Preferring::inForce() const
{
    Preferences now = m_world.settings.preferences();
    if (m_world.language)
        now.language = languageOf(*m_world.language).value_or(now.language);
    return now;
}

void Preferring::take(const Preferences &now)
{
    const bool another = now.language != inForce().language;
    Preferences kept = now;
    if (!another)
        kept.language = m_world.settings.preferences().language;
    m_world.settings.setPreferences(kept);
    apply();
    if (another)
        Q_EMIT languageChosen(now.language);
}

std::optional<SettingsDialog::Place> Preferring::place() const
{
    return m_dialog ? std::optional(m_dialog->place()) : std::nullopt;
}

void Preferring::open(const std::optional<SettingsDialog::Place> &place)
{
    if (m_dialog) {
        m_dialog->raise();
        m_dialog->activateWindow();
        return;
    }
    m_dialog = new SettingsDialog(inForce(), {languages(), m_world.tray.isThere()}, &m_world.window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &SettingsDialog::changed, this, &Preferring::take);
    connect(m_dialog, &SettingsDialog::forgetWanted, this, [this](const QString &server) { forget(server); });
    connect(m_dialog, &QDialog::finished, this, [this] { m_world.settings.flush(); });
    showKeys();
    if (place)
        m_dialog->setPlace(*place);
    m_dialog->open();
}

void Preferring::showKeys()
{
    std::vector<KnownKey> keys;
    for (const auto &[server, pin] : m_world.pins.all())
        keys.push_back({server, m_world.settings.serverName(server), pin});
    m_dialog->setKnownKeys(keys);
}

void Preferring::forget(const QString &server)
{
    m_world.prompts.confirm(
        tr("Forget a key"),
        tr("The next connection to %1 will take whatever key it is shown. That is right if the server was "
           "reinstalled.")
            .arg(server),
        tr("Forget"), [this, server] {
            m_world.pins.forget(server);
            Q_EMIT keyForgotten(server);
            if (m_dialog)
                showKeys();
        });
}

} // namespace Confab
