// SPDX-License-Identifier: MIT
#include "gui-client/models/notice.h"

#include "gui-client/models/displaytext.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Confab {

void Notice::add(const NoticeMove &move)
{
    const auto known = std::find_if(m_people.begin(), m_people.end(),
                                    [&move](const Person &person) { return person.user == move.user; });
    if (known == m_people.end()) {
        m_people.push_back({move.user, displayLine(move.nick), move.joined, move.joined, displayLine(move.text, 128)});
        return;
    }
    known->joinedLast = move.joined;
    known->nick = displayLine(move.nick);
    known->text = displayLine(move.text, 128);
}

QString Notice::names(const std::vector<const Person *> &people)
{
    const auto name = [&people](size_t i) { return isolated(people[i]->nick); };
    switch (people.size()) {
    case 1:
        return name(0);
    case 2:
        //: two nicknames
        return tr("%1 and %2").arg(name(0), name(1));
    case 3:
        //: three nicknames
        return tr("%1, %2 and %3").arg(name(0), name(1), name(2));
    default:
        //: two nicknames and the number of the others, always two or more
        return tr("%1, %2 and %n others", nullptr, int(people.size()) - 2).arg(name(0), name(1));
    }
}

QString Notice::text() const
{
    std::vector<const Person *> came;
    std::vector<const Person *> gone;
    std::vector<const Person *> visited;
    std::vector<const Person *> returned;
    for (const Person &person : m_people) {
        if (person.joinedFirst)
            (person.joinedLast ? came : visited).push_back(&person);
        else
            (person.joinedLast ? returned : gone).push_back(&person);
    }
    QStringList parts;
    if (!came.empty())
        //: %1: one or more nicknames, %n: how many people
        parts << tr("%1 joined", nullptr, int(came.size())).arg(names(came));
    if (!visited.empty())
        //: %1: one or more nicknames, %n: how many people
        parts << tr("%1 joined and left again", nullptr, int(visited.size())).arg(names(visited));
    if (!returned.empty())
        //: %1: one or more nicknames, %n: how many people
        parts << tr("%1 left and came back", nullptr, int(returned.size())).arg(names(returned));
    if (gone.size() == 1 && !gone.front()->text.isEmpty())
        //: %1: a nickname, %2: what the person said on leaving
        parts << tr("%1 left (%2)").arg(names(gone), isolated(gone.front()->text));
    else if (!gone.empty())
        //: %1: one or more nicknames, %n: how many people
        parts << tr("%1 left", nullptr, int(gone.size())).arg(names(gone));
    return parts.join(u" · "_s);
}

QString Notice::topicText(const QString &nick, const QString &topic)
{
    if (topic.isEmpty())
        return tr("%1 removed the topic").arg(isolated(nick));
    //: %1: a nickname, %2: the topic
    return tr("%1 set the topic: %2").arg(isolated(nick), isolated(displayLine(topic, 512)));
}

} // namespace Confab
