// SPDX-License-Identifier: MIT
#include "gui-client/app/program.h"

#include <QGuiApplication>

namespace Confab {

Program::Program(const Profile &profile, const Options &options, Clock &clock, QObject *parent)
    : QObject(parent), m_state(profile, clock), m_options(options)
{
    open();
}

Program::~Program() = default;

void Program::open()
{
    const QString chosen = m_state.settings.preferences().language;
    m_language = std::make_unique<Language>(m_options.language     ? m_options.language
                                                : chosen.isEmpty() ? std::nullopt
                                                                   : std::optional(chosen));
    QGuiApplication::setLayoutDirection(m_language->locale().textDirection());
    m_state.takeLanguage(); // before there are views of what it is
    m_chat = std::make_unique<ChatWindow>(m_state, m_options);
    connect(m_chat.get(), &ChatWindow::finished, this, &Program::finished);
    // Not from within the dialog in which it was chosen.
    connect(
        m_chat.get(), &ChatWindow::languageChosen, this, [this] { reopen(); }, Qt::QueuedConnection);
}

void Program::start()
{
    m_chat->start();
}

void Program::reopen()
{
    m_chat->keep();
    const std::optional<SettingsDialog::Place> place = m_chat->preferring().place();
    m_options.language.reset(); // what was chosen last holds
    m_chat.reset();
    m_language.reset();
    open();
    m_chat->start();
    if (place)
        m_chat->preferring().open(place);
}

} // namespace Confab
