// SPDX-License-Identifier: MIT
#include "server/chat/directory.h"

#include "shared/protocol/codes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Confab {

void Directory::load(const std::vector<StoredPerson> &stored, quint64 now)
{
    m_people.reserve(qsizetype(stored.size()));
    for (const StoredPerson &each : stored) {
        PersonState &person = m_people[each.user];
        person.user = each.user;
        person.name.set({each.nick, foldCase(each.nick)});
        m_highestUser = std::max(m_highestUser, each.user.value);
        note(person.folded(), each.user);
    }
    for (const StoredPerson &each : stored) {
        if (!each.holdsNick)
            continue;
        const NameKey key = nameKey(each.nick);
        if (!m_held.isFree(key, each.user))
            continue;
        m_held.claim(key, each.user);
        note(key.folded, each.user);
        PersonState &person = m_people[each.user];
        person.holdsNick = true;
        lose(person, {}, now);
    }
}

PersonState *Directory::find(UserId user)
{
    const auto found = m_people.find(user);
    return found == m_people.end() ? nullptr : &*found;
}

const PersonState *Directory::find(UserId user) const
{
    const auto found = m_people.constFind(user);
    return found == m_people.cend() ? nullptr : &*found;
}

const PersonState *Directory::named(const QString &folded) const
{
    return last(folded, [](const PersonState &person) { return person.name.now().folded; });
}

const PersonState *Directory::nextNamed(const QString &folded) const
{
    return last(folded, [](const PersonState &person) { return person.name.next().folded; });
}

// Of those who have that name or had it planned, the last one who is called that.
template <class NameOf>
const PersonState *Directory::last(const QString &folded, NameOf nameOf) const
{
    const auto those = m_named.constFind(folded);
    if (those == m_named.cend())
        return nullptr;
    for (auto each = those->rbegin(); each != those->rend(); ++each) {
        const PersonState *person = find(*each);
        if (person && nameOf(*person) == folded)
            return person;
    }
    return nullptr;
}

Status Directory::checkNick(const QString &nick, UserId who) const
{
    const NameKey key = nameKey(nick);
    if (m_held.isSame(key, who))
        return Error{Code::nickTaken, u"The nickname %1 is in use."_s.arg(nick)};
    if (!m_held.isFree(key, who))
        return Error{Code::nickConfusable, u"The nickname %1 looks like one that is in use."_s.arg(nick)};
    return Ok{};
}

void Directory::reserve(const QString &nick, UserId who)
{
    const NameKey key = nameKey(nick);
    m_held.claim(key, who);
    note(key.folded, who);
    if (PersonState *person = find(who))
        person->name.plan({nick, key.folded});
}

PersonState &Directory::take(const QString &nick, UserId who)
{
    const bool known = m_people.contains(who);
    PersonState &person = m_people[who];
    if (!known) {
        person.user = who;
        person.name.plan({});
        m_highestUser = std::max(m_highestUser, who.value);
    }
    // The claim of before is no longer needed: what was reserved is one of its own.
    if (person.holdsNick)
        m_held.release(nameKey(person.nick()));
    person.holdsNick = true;
    const QString before = person.folded();
    person.name.settle(Nickname{nick, foldCase(nick)});
    if (known)
        forget(before, who);
    return person;
}

void Directory::giveBack(const QString &nick, UserId who)
{
    const NameKey key = nameKey(nick);
    m_held.release(key);
    if (PersonState *person = find(who))
        person->name.settle(std::nullopt);
    forget(key.folded, who);
}

void Directory::free(PersonState &person)
{
    if (person.holdsNick)
        m_held.release(nameKey(person.nick()));
    person.holdsNick = false;
}

// Somebody has that name, or is about to, later than all others.
void Directory::note(const QString &folded, UserId who)
{
    auto &those = m_named[folded];
    if (!those.empty() && those.back() == who)
        return;
    std::erase(those, who);
    those.push_back(who);
}

void Directory::forget(const QString &folded, UserId who)
{
    const PersonState *person = find(who);
    if (person && (person->folded() == folded || person->name.next().folded == folded))
        return;
    const auto those = m_named.find(folded);
    if (those == m_named.end())
        return;
    std::erase(*those, who);
    if (those->empty())
        m_named.erase(those);
}

void Directory::lose(PersonState &person, const QString &why, quint64 now)
{
    person.lostAt = now;
    person.lostWhy = why;
    m_absences.push_back({person.user, now});
    m_holds.push_back({person.user, now});
}

std::vector<UserId> Directory::take(Losses &losses, quint64 wait, quint64 now)
{
    std::vector<UserId> due;
    while (!losses.empty() && losses.front().at + wait <= now) {
        const Loss loss = losses.front();
        losses.pop_front();
        // Whoever came back since, and was perhaps lost again, has another moment.
        const PersonState *person = find(loss.user);
        if (person && !person->connected() && person->lostAt == loss.at)
            due.push_back(loss.user);
    }
    return due;
}

std::optional<quint64> Directory::nextDeadline() const
{
    std::optional<quint64> next;
    if (!m_absences.empty())
        next = m_absences.front().at + m_absenceGrace;
    if (!m_holds.empty())
        next = std::min(next.value_or(m_holds.front().at + m_nickHold), m_holds.front().at + m_nickHold);
    return next;
}

} // namespace Confab
