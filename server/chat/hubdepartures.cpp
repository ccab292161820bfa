// SPDX-License-Identifier: MIT
#include "server/chat/hub.h"

#include "shared/base/logging.h"

using namespace Qt::StringLiterals;

namespace Confab {

void Hub::go(const Gone &gone)
{
    const auto connection = m_connections.constFind(gone.who);
    if (connection == m_connections.cend())
        return; // replaced, or never let in
    const UserId user = connection->user;
    m_connections.erase(connection);
    PersonState *person = m_people.find(user);
    if (!person)
        return;
    std::erase(person->connections, gone.who);
    qCInfo(logPeople).noquote().nospace()
        << person->nick() << " (" << user.value << ") " << (gone.polite ? "left: " : "was lost: ") << gone.text
        << "; people: " << peopleCount() - (person->connected() ? 0 : 1);
    if (person->connected())
        return; // still here in another place
    if (!gone.polite) {
        m_people.lose(*person, gone.text, m_clock.steadyMillis());
        return;
    }
    goOffline(*person, gone.text.isEmpty() ? std::nullopt : std::optional(gone.text));
    freeNick(user);
}

// Leaves the lobby; where else the person is in, it is a change.
void Hub::goOffline(PersonState &person, const std::optional<QString> &text)
{
    person.typingSince.clear();
    person.presence = Presence::Online;
    person.note.reset();
    person.inLobby = false;

    RoomState &here = lobbyRoom();
    here.remove(person.folded(), person.user);
    if (!here.isCrowd())
        m_fanout.broadcast(lobby, Left{lobby, person.user, person.nick(), text});
    countChanged(here);
    announce(person, false);
}

void Hub::freeNick(UserId user)
{
    PersonState *person = m_people.find(user);
    if (!person || !person->holdsNick)
        return;
    if (person->inLobby) // held shorter than shown: nobody shows under a name that another may take
        goOffline(*person, person->lostWhy);
    m_people.free(*person);
    // Whoever is arriving holds it again, or another one, in the log as well. If this can't be written the nickname is
    // held once more after a restart, which harms nobody.
    if (person->arriving == 0)
        m_steps.plan(ReleaseNick{user}, [](const Outcome &) {});
}

void Hub::touchTokens()
{
    TouchTokens touch{{}, m_clock.wallMillis()};
    for (const Connection &connection : std::as_const(m_connections)) {
        if (!connection.user.isNull())
            touch.tokens.push_back(connection.token);
    }
    for (const TokenHash &token : touch.tokens)
        m_tokens[token].used = touch.at;
    if (!touch.tokens.empty())
        m_steps.plan(touch, [](const Outcome &) {});
}

} // namespace Confab
