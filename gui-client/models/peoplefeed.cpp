// SPDX-License-Identifier: MIT
#include "gui-client/models/displaytext.h"
#include "gui-client/models/peoplemodel.h"

#include <QSet>

#include <algorithm>
#include <utility>

// What a PeopleModel is told, and what it makes of that.
namespace Confab {

std::optional<Person> PeopleModel::person(UserId user) const
{
    const auto index = find(user);
    return index ? std::optional(m_people[*index].person) : std::nullopt;
}

std::optional<Person> PeopleModel::personAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return std::nullopt;
    const Place place = placeOf(row);
    return place.index ? std::optional(m_people[*place.index].person) : std::nullopt;
}

QStringList PeopleModel::nicks() const
{
    QStringList nicks;
    for (const Entry &entry : m_people)
        nicks << entry.person.nick;
    return nicks;
}

void PeopleModel::setSelf(UserId self)
{
    if (m_self == self)
        return;
    const UserId before = std::exchange(m_self, self);
    for (const UserId user : {before, self}) {
        if (const auto index = find(user)) {
            const QModelIndex changed = this->index(rowOf(*index));
            Q_EMIT dataChanged(changed, changed);
        }
    }
}

void PeopleModel::setOnline(bool online)
{
    if (std::exchange(m_online, online) != online && rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void PeopleModel::startRoster()
{
    m_incoming.reset();
}

void PeopleModel::takeRoster(const Roster &roster)
{
    if (!m_incoming)
        m_incoming.emplace();
    for (const Person &person : roster.people)
        m_incoming->push_back(person);
    if (roster.more)
        return;
    const std::vector<Person> people = std::move(*m_incoming);
    m_incoming.reset();
    m_crowd.reset();
    apply(people);
}

// What stayed the same isn't touched.
void PeopleModel::apply(const std::vector<Person> &people)
{
    QSet<UserId> present;
    for (const Person &person : people)
        present.insert(person.user);
    for (size_t i = m_people.size(); i-- > 0;) {
        if (!present.contains(m_people[i].person.user))
            removeAt(i);
    }
    for (const Person &person : people)
        put(person);
    tellCount();
}

void PeopleModel::put(const Person &person)
{
    const auto index = find(person.user);
    if (!index) {
        insert(entryFor(person));
        return;
    }
    Entry &entry = m_people[*index];
    if (entry.person == person)
        return;
    if (entry.section == sectionOf(person.presence) && entry.person.nick == person.nick) {
        entry.person = person;
        const QModelIndex changed = this->index(rowOf(*index));
        Q_EMIT dataChanged(changed, changed);
        return;
    }
    removeAt(*index);
    insert(entryFor(person));
}

void PeopleModel::takeJoined(const Person &who)
{
    if (m_incoming) {
        std::erase_if(*m_incoming, [&who](const Person &person) { return person.user == who.user; });
        m_incoming->push_back(who);
    }
    if (m_crowd)
        return;
    put(who);
    tellCount();
}

void PeopleModel::takeLeft(UserId user)
{
    if (m_incoming)
        std::erase_if(*m_incoming, [user](const Person &person) { return person.user == user; });
    if (const auto index = find(user)) {
        removeAt(*index);
        tellCount();
    }
}

void PeopleModel::takeChanged(const Person &who)
{
    if (m_incoming) {
        for (Person &person : *m_incoming) {
            if (person.user == who.user)
                person = who;
        }
    }
    if (find(who.user))
        put(who);
}

// Nobody tells any more who comes and goes: a list would soon be wrong.
void PeopleModel::takeCrowd(quint64 count)
{
    m_incoming.reset();
    while (!m_people.empty())
        removeAt(m_people.size() - 1);
    m_crowd = count;
    tellCount();
}

void PeopleModel::clear()
{
    m_incoming.reset();
    m_crowd.reset();
    apply({});
}

void PeopleModel::tellCount()
{
    const quint64 count = peopleCount();
    if (std::exchange(m_toldCount, count) != count)
        Q_EMIT peopleCountChanged(count);
}

} // namespace Confab
