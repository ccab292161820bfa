// SPDX-License-Identifier: MIT
#include "gui-client/app/program.h"

#include "gui-client/app/settings.h"

#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

std::optional<QString> chosenLanguage(const Profile &profile)
{
    const QString code = Settings(profile.file(u"confab.ini"_s)).preferences().language;
    return code.isEmpty() ? std::nullopt : std::optional(code);
}

} // namespace

Program::Program(const Profile &profile, const Options &options, Clock &clock, QObject *parent)
    : QObject(parent), m_profile(profile), m_options(options), m_clock(clock)
{
    open();
}

Program::~Program() = default;

void Program::open()
{
    m_language = std::make_unique<Language>(m_options.language ? m_options.language : chosenLanguage(m_profile));
    QGuiApplication::setLayoutDirection(m_language->locale().textDirection());
    m_chat = std::make_unique<ChatWindow>(m_profile, m_options, m_clock);
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
    const std::vector<Conversations::Mark> marks = m_chat->servers().marks();
    m_options.language.reset(); // what was chosen last holds
    m_options.connect = m_chat->client().state() != ChatClient::State::Idle;
    if (!m_options.tls)
        m_options.plain = m_chat->servers().plain();
    m_options.server.reset(); // the one that it was on, under the present nickname: the settings know both
    m_options.nick.reset();
    m_chat.reset();
    m_language.reset();
    open();
    m_chat->servers().setMarks(marks);
    m_chat->start();
    if (place)
        m_chat->preferring().open(place);
}

} // namespace Confab
