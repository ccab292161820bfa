// SPDX-License-Identifier: MIT
#include "gui-client/app/serverchat.h"

#include "gui-client/views/composer.h"
#include "gui-client/views/roomsview.h"
#include "gui-client/views/serverpage.h"
#include "gui-client/views/windowmenu.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace Confab {

ServerChat::ServerChat(const ServerWorld &world, ServerState &state, ServerPage &page, const Arrival::Ways &ways,
                       QObject *parent)
    : QObject(parent),
      m_requests(state.client),
      m_arrival(state, page, world.prompts, world.settings, ways),
      m_parts{state,         state.client, world.window, page,       world.settings,
              world.prompts, state.rooms,  m_requests,   world.clock},
      m_conversations(m_parts),
      m_emptyRooms(m_parts, m_conversations),
      m_composing(m_parts, m_conversations),
      m_presence(m_parts, world.quiet, 12 * state.look),
      m_actions(m_parts, m_conversations, m_composing),
      m_messages(m_parts, m_conversations, m_composing),
      m_commands(m_parts, m_conversations, m_composing, m_actions, m_presence),
      m_searching(m_parts, m_conversations),
      m_switching(m_parts, m_conversations, m_actions),
      m_news(m_parts, m_arrival),
      m_calls(m_parts, m_conversations, world.attention),
      m_announcing(m_parts, m_conversations)
{
    page.rooms().setRooms(&state.rooms);
    connectParts();
}

ServerChat::~ServerChat()
{
    m_parts.page.rooms().setRooms(nullptr);
}

void ServerChat::connectParts()
{
    const WindowMenu &menu = m_parts.window.menu();
    ServerPage &page = m_parts.page;
    page.when(menu.connectTo, &m_arrival, [this] { m_arrival.ask(); });
    page.when(menu.disconnectFrom, this, [this] {
        m_parts.state.connects = false;
        client().leave();
        Q_EMIT knownChanged();
    });
    connect(&m_arrival, &Arrival::opening, this, [this] { m_parts.state.connects = true; });
    connect(&m_arrival, &Arrival::opened, this,
            [this](const ServerAddress &server) { m_conversations.prepare(server); });
    connect(&m_arrival, &Arrival::askingChanged, this, [this] {
        if (!m_arrival.isAsking() && m_parts.page.isCurrent())
            m_parts.page.composer().focusField();
    });
    connect(&m_arrival, &Arrival::visitedChanged, this, &ServerChat::knownChanged);
    connect(&m_commands, &Commands::helpWanted, this, &ServerChat::helpWanted);
    connect(&m_commands, &Commands::quitWanted, this, &ServerChat::quitWanted);
    connect(&m_commands, &Commands::searchWanted, &m_searching, &Searching::look);
    connect(&m_switching, &Switching::searchWanted, &m_searching, &Searching::look);
}

void ServerChat::setKnown(const Settings::Server &known, bool visited, bool tls)
{
    m_arrival.setKnown(known, visited);
    m_arrival.setTls(tls);
    m_parts.state.connects = known.connects;
}

void ServerChat::resume()
{
    m_conversations.resume();
    m_arrival.resume();
}

void ServerChat::keep()
{
    m_conversations.keepPlace();
    m_composing.keepDraft();
}

std::optional<Settings::Server> ServerChat::known() const
{
    std::optional<Settings::Server> known = m_arrival.visited();
    if (known)
        known->connects = m_parts.state.connects;
    return known;
}

} // namespace Confab
