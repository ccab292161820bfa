// SPDX-License-Identifier: MIT
#include "server/chat/hub.h"

#include "shared/base/logging.h"
#include "shared/protocol/codes.h"
#include "shared/protocol/text.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

constexpr Seq mostMissed = 1000; // over that, resuming gives only the newest
constexpr Seq newestAfterGap = 200;
constexpr Span fullRetry = 10'000; // ms
constexpr Span failedRetry = 2'000;

TokenHash hashOf(const Token &token)
{
    return *TokenHash::from(QCryptographicHash::hash(token.view(), QCryptographicHash::Sha256));
}

// Takes as long for a wrong password as for the right one.
bool samePassword(const QString &a, const QString &b)
{
    const QByteArray first = QCryptographicHash::hash(a.toUtf8(), QCryptographicHash::Sha256);
    const QByteArray second = QCryptographicHash::hash(b.toUtf8(), QCryptographicHash::Sha256);
    int difference = 0;
    for (qsizetype i = 0; i < first.size(); ++i)
        difference |= first[i] ^ second[i];
    return difference == 0;
}

} // namespace

void Hub::arrive(const Arrived &arrived)
{
    if (const auto refusal = objection(arrived.hello)) {
        refuse(arrived, *refusal);
        return;
    }
    Login login;
    login.who = arrived.who;
    login.hello = arrived.hello;
    login.user = knownPerson(arrived.hello);
    login.resumed = !login.user.isNull();
    const auto freeFor = [&](const QString &each) { return m_nicks.isFree(nameKey(each), login.user); };
    const auto suggestion = [&]() -> std::optional<QString> {
        const QString nick = suggestNick(arrived.hello.nick, freeFor);
        return nick.isEmpty() ? std::nullopt : std::optional(nick);
    };

    const auto nick = parseNick(arrived.hello.nick);
    if (!nick) {
        refuse(arrived, {nick.error().code, nick.error().text, false, suggestion(), {}});
        return;
    }
    login.nick = *nick;
    login.key = nameKey(login.nick);
    if (const Status free = m_nicks.check(login.key, login.user, login.nick); !free) {
        refuse(arrived, {free.error().code, free.error().text, false, suggestion(), {}});
        return;
    }

    // From here on it counts as arrived for whoever comes next; all of it is given back if the write fails.
    if (!login.resumed)
        login.user = UserId{m_nextUser++};
    login.token = login.resumed ? *arrived.hello.resume : m_secrets.token();
    login.hash = hashOf(login.token);
    m_nicks.claim(login.key, login.user);
    m_connections.insert(login.who, {{}, arrived.from, login.hash, 0});
    m_steps.plan(
        RecordLogin{login.user, login.nick, login.hash, m_clock.wallMillis()}, [this, login](const Outcome &outcome) {
            if (std::holds_alternative<Stored>(outcome)) {
                enter(login);
                return;
            }
            m_nicks.release(login.key);
            m_connections.remove(login.who);
            m_fanout.refuse(
                login.who,
                {Code::unavailable, u"The server can't let anyone in at the moment."_s, false, {}, failedRetry});
        });
}

// What stands against a hello whatever its nickname is.
std::optional<Refused> Hub::objection(const Hello &hello) const
{
    if (hello.version < Limit::version)
        return Refused{Code::badVersion, u"This server speaks version 1 of the protocol."_s, true, {}, {}};
    if (hello.client && !checkLine(*hello.client, 1, Limit::label))
        return Refused{Code::badText, u"The client's name is not a short line of text."_s, false, {}, {}};
    if (m_settings.password && !samePassword(hello.password.value_or(QString()), *m_settings.password))
        return Refused{Code::wrongPassword, u"The password is wrong."_s, false, {}, {}};
    // Whoever takes the place of an own connection, perhaps a dead one, needs no further one.
    const PersonState *person = hello.beside ? nullptr : m_people.find(knownPerson(hello));
    const size_t taken = size_t(m_connections.size()) - (person ? person->connections.size() : 0);
    if (m_settings.maxConnections > 0 && taken >= m_settings.maxConnections)
        return Refused{Code::serverFull, u"The server is full."_s, false, {}, fullRetry};
    return std::nullopt;
}

UserId Hub::knownPerson(const Hello &hello) const
{
    if (!hello.resume)
        return {};
    const auto known = m_tokens.constFind(hashOf(*hello.resume));
    if (known == m_tokens.cend() || known->used + m_settings.tokenLife < m_clock.wallMillis())
        return {};
    return known->user;
}

void Hub::refuse(const Arrived &arrived, const Refused &refusal)
{
    m_steps.plan([this, who = arrived.who, from = arrived.from, refusal] {
        qCInfo(logPeople).noquote() << from << "was refused:" << refusal.code;
        m_fanout.refuse(who, refusal);
    });
}

void Hub::enter(const Login &login)
{
    PersonState *known = m_people.find(login.user);
    const bool wasThere = known && known->inLobby;
    const bool renamed = known && known->key != login.key;
    if (renamed && wasThere)
        lobbyRoom().remove(known->key.folded, login.user);
    // The claim of before, by another connection or by the hold, is no longer needed: the login has one of its own.
    if (known)
        m_nicks.release(known->key);
    const bool sameNick = known && known->nick == login.nick;
    PersonState &person = m_people.add(login.user, login.nick, login.key);
    if (!login.hello.beside)
        replaceOthers(person, login.who);
    person.connections.push_back(login.who);
    m_connections[login.who].user = login.user;
    m_tokens.insert(login.hash, {login.user, m_clock.wallMillis()});

    if (!wasThere || renamed)
        lobbyRoom().add(person.key.folded, person.user);
    if (!wasThere) {
        person.inLobby = true;
        countChanged(lobbyRoom());
        if (!lobbyRoom().isCrowd())
            m_fanout.broadcast(lobby, Joined{lobby, person.shown()});
    } else if (!sameNick && !lobbyRoom().isCrowd()) {
        m_fanout.broadcast(lobby, Changed{person.shown()});
    }
    welcome(login, person);
    qCInfo(logPeople).noquote().nospace()
        << person.nick << " (" << person.user.value << ") " << (wasThere ? "is back" : "came") << " from "
        << m_connections[login.who].from << "; people: " << peopleCount();
}

void Hub::replaceOthers(PersonState &person, ConnectionId by)
{
    for (const ConnectionId other : std::exchange(person.connections, {})) {
        if (other == by)
            continue;
        m_connections.remove(other);
        m_fanout.close(other, {Code::replaced, u"You connected from elsewhere."_s, {}});
    }
}

void Hub::welcome(const Login &login, const PersonState &person)
{
    const RoomState &here = lobbyRoom();
    const Room about{lobby, here.kind(), here.name(), here.topic(), here.last(), here.last(), {}, {}, here.count(), {}};
    std::vector<CatchUp> owed;
    for (const auto &[roomId, seen] : login.hello.seen.value_or(std::map<RoomId, Seq>())) {
        if (roomId != lobby)
            continue;
        CatchUp each{roomId, std::min(seen, here.last()), here.last(), false};
        if (each.upTo - each.after > mostMissed) {
            each.after = each.upTo - newestAfterGap;
            each.gap = true;
        }
        owed.push_back(each);
    }
    m_fanout.welcome(login.who,
                     {m_settings.serverName,
                      m_settings.software,
                      person.shown(),
                      login.token,
                      login.resumed,
                      m_clock.wallMillis(),
                      m_settings.limits,
                      {about},
                      m_log,
                      {}},
                     std::move(owed));
    m_fanout.enter(login.who, lobby);
    if (here.isCrowd()) {
        m_fanout.send(login.who, Crowd{lobby, here.count()});
        return;
    }
    for (const Roster &frame : wholeRoster(here))
        m_fanout.send(login.who, frame);
}

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
        << person->nick << " (" << user.value << ") " << (gone.polite ? "left: " : "was lost: ") << gone.text
        << "; people: " << peopleCount() - (person->connected() ? 0 : 1);
    if (person->connected())
        return; // still here in another place
    if (!gone.polite) {
        m_people.lose(*person, gone.text, m_clock.steadyMillis());
        return;
    }
    leaveLobby(*person, gone.text.isEmpty() ? std::nullopt : std::optional(gone.text));
    freeNick(user);
}

void Hub::leaveLobby(PersonState &person, const std::optional<QString> &text)
{
    RoomState &here = lobbyRoom();
    here.remove(person.key.folded, person.user);
    person.inLobby = false;
    if (!here.isCrowd())
        m_fanout.broadcast(lobby, Left{lobby, person.user, person.nick, text});
    countChanged(here);
}

void Hub::freeNick(UserId user)
{
    PersonState *person = m_people.find(user);
    if (!person)
        return;
    if (person->inLobby) // held shorter than shown: nobody shows under a name that another may take
        leaveLobby(*person, person->lostWhy);
    m_nicks.release(person->key);
    m_people.remove(user);
    // If this can't be written the nickname is held once more after a restart, which harms nobody.
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
