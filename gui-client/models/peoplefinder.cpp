// SPDX-License-Identifier: MIT
#include "gui-client/models/peoplefinder.h"

namespace Confab {

namespace {

constexpr int pauseMillis = 150;
constexpr int againMillis = 1'000;
constexpr quint64 pageSize = 100;

} // namespace

PeopleFinder::PeopleFinder(ChatClient &client, RoomId room, QObject *parent)
    : QObject(parent), m_client(client), m_found(room)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        m_fresh = true;
        ask({});
    });
    connect(&client, &ChatClient::rosterCame, this, &PeopleFinder::take);
    connect(&client, &ChatClient::changed, this, [this](const Changed &changed) { m_found.takeChanged(changed.who); });
    connect(&client, &ChatClient::failed, this, [this](const ErrorFrame &error) {
        if (m_asked != 0 && error.re == m_asked)
            m_asked = 0;
    });
}

void PeopleFinder::look(const QString &prefix)
{
    m_prefix = prefix.trimmed();
    m_pause.start(pauseMillis);
}

void PeopleFinder::lookAgain()
{
    // Of a long list only a part is shown, and who comes or goes is hardly in it.
    if (!m_more && !m_pause.isActive())
        m_pause.start(againMillis);
}

void PeopleFinder::lookFurther()
{
    if (!m_more || m_asked != 0 || m_pause.isActive() || !m_last)
        return;
    m_fresh = false;
    ask(m_last);
}

void PeopleFinder::forget()
{
    m_pause.stop();
    m_asked = 0;
    m_more = false;
    m_last.reset();
    m_found.clear();
}

void PeopleFinder::ask(const std::optional<QString> &after)
{
    if (m_client.welcomed())
        m_found.setSelf(m_client.welcomed()->you.user);
    m_asked =
        m_client.members(m_found.room(), m_prefix.isEmpty() ? std::nullopt : std::optional(m_prefix), after, pageSize);
}

// So few fit one frame. Where they don't, what came is the page, and the next one begins after it.
void PeopleFinder::take(const Roster &roster)
{
    if (m_asked == 0 || roster.re != m_asked)
        return;
    m_asked = 0;
    if (m_fresh) {
        Roster page = roster;
        page.more = false; // as far as is shown
        m_found.takeRoster(page);
    } else {
        for (const Person &person : roster.people)
            m_found.takeJoined(person);
    }
    if (!roster.people.empty())
        m_last = roster.people.back().nick;
    m_more = roster.more && !roster.people.empty();
}

} // namespace Confab
