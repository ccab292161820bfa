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
    const auto suggestion = [&]() -> std::optional<QString> {
        const QString nick =
            suggestNick(arrived.hello.nick, [&](const QString &each) { return m_people.isFree(each, login.user); });
        return nick.isEmpty() ? std::nullopt : std::optional(nick);
    };

    const auto nick = parseNick(arrived.hello.nick);
    if (!nick) {
        refuse(arrived, {nick.error().code, nick.error().text, false, suggestion(), {}});
        return;
    }
    login.nick = *nick;
    if (const Status free = m_people.checkNick(login.nick, login.user); !free) {
        refuse(arrived, {free.error().code, free.error().text, false, suggestion(), {}});
        return;
    }

    // From here on it counts as arrived for whoever comes next; all of it is given back if the write fails.
    if (!login.resumed)
        login.user = UserId{m_nextUser++};
    login.token = login.resumed ? *arrived.hello.resume : m_secrets.token();
    login.hash = hashOf(login.token);
    m_people.reserve(login.nick, login.user);
    if (PersonState *known = m_people.find(login.user))
        ++known->arriving;
    m_connections.insert(login.who, {{}, arrived.from, login.hash, 0});
    m_steps.plan(RecordLogin{login.user, login.nick, login.hash, m_clock.wallMillis()},
                 [this, login](const Outcome &outcome) { this->arrived(login, outcome); });
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

void Hub::arrived(const Login &login, const Outcome &outcome)
{
    if (PersonState *known = m_people.find(login.user))
        --known->arriving;
    if (const auto *stored = std::get_if<Markers>(&outcome)) {
        enter(login, stored->markers);
        return;
    }
    m_people.giveBack(login.nick, login.user);
    m_connections.remove(login.who);
    m_fanout.refuse(login.who,
                    {Code::unavailable, u"The server can't let anyone in at the moment."_s, false, {}, failedRetry});
}

void Hub::enter(const Login &login, const std::vector<Marker> &markers)
{
    const PersonState *known = m_people.find(login.user);
    const bool wasThere = known && known->inLobby;
    const bool sameNick = known && known->nick() == login.nick;
    PersonState &person = rename(login.user, login.nick);
    if (!login.hello.beside)
        replaceOthers(person, login.who);
    m_tokens.insert(login.hash, {login.user, m_clock.wallMillis()});
    if (!wasThere) {
        person.inLobby = true;
        lobbyRoom().add(person.folded(), person.user);
        countChanged(lobbyRoom());
        if (!lobbyRoom().isCrowd())
            m_fanout.broadcast(lobby, Joined{lobby, person.shown()});
        announce(person, false);
    } else if (!sameNick) {
        announce(person, true);
    }
    // It hears all that from the welcome on, and not before.
    person.connections.push_back(login.who);
    m_connections[login.who].user = login.user;
    welcome(login, person, markers);
    qCInfo(logPeople).noquote().nospace()
        << person.nick() << " (" << person.user.value << ") " << (wasThere ? "is back" : "came") << " from "
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

} // namespace Confab
