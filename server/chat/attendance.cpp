// SPDX-License-Identifier: MIT
#include "server/chat/attendance.h"

#include <algorithm>

namespace Confab {

PersonState *Attendance::find(UserId user)
{
    const auto found = m_people.find(user);
    return found == m_people.end() ? nullptr : &*found;
}

const PersonState *Attendance::find(UserId user) const
{
    const auto found = m_people.constFind(user);
    return found == m_people.cend() ? nullptr : &*found;
}

PersonState &Attendance::add(UserId user, const QString &nick, const NameKey &key)
{
    PersonState &person = m_people[user];
    person.user = user;
    person.nick = nick;
    person.key = key;
    return person;
}

void Attendance::lose(PersonState &person, const QString &why, quint64 now)
{
    person.lostAt = now;
    person.lostWhy = why;
    m_absences.push_back({person.user, now});
    m_holds.push_back({person.user, now});
}

std::vector<UserId> Attendance::take(Losses &losses, quint64 wait, quint64 now)
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

std::optional<quint64> Attendance::nextDeadline() const
{
    std::optional<quint64> next;
    if (!m_absences.empty())
        next = m_absences.front().at + m_absenceGrace;
    if (!m_holds.empty())
        next = std::min(next.value_or(m_holds.front().at + m_nickHold), m_holds.front().at + m_nickHold);
    return next;
}

} // namespace Confab
