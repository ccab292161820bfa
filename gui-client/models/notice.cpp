// SPDX-License-Identifier: MIT
#include "gui-client/models/notice.h"

#include "gui-client/models/displaytext.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Confab {

void Notice::add(const NoticeMove &move)
{
    auto known = std::find_if(m_people.begin(), m_people.end(),
                              [&move](const Person &person) { return person.user == move.user; });
    if (known == m_people.end()) {
        Person person;
        person.user = move.user;
        known = m_people.insert(m_people.end(), person);
    }
    const QString nick = displayLine(move.nick);
    if (!move.before.isEmpty()) {
        // Several changes are one, unless they lead back: both ways are told then, as nothing would be else.
        const QString before = displayLine(move.before);
        if (known->before.isEmpty())
            known->before = before;
        known->between = known->before == nick ? before : QString();
    } else {
        if (!known->moved)
            known->joinedFirst = move.joined;
        known->moved = true;
        known->joinedLast = move.joined;
        known->text = displayLine(move.text, 128);
        known->movedAs = nick;
    }
    known->nick = nick;
}

QString Notice::names(const std::vector<const Person *> &people)
{
    const auto name = [&people](size_t i) { return isolated(people[i]->movedAs); };
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
        return tr("%1, %2 and %Ln others", nullptr, int(people.size()) - 2).arg(name(0), name(1));
    }
}

NoticeWay Notice::way() const
{
    bool in = false;
    bool out = false;
    for (const Person &person : m_people) {
        in = in || (person.moved && (person.joinedFirst || person.joinedLast));
        out = out || (person.moved && !person.joinedLast);
    }
    return in && out ? NoticeWay::Both : in ? NoticeWay::In : out ? NoticeWay::Out : NoticeWay::None;
}

bool Notice::tellsNames() const
{
    return std::any_of(m_people.begin(), m_people.end(), [](const Person &person) { return !person.before.isEmpty(); });
}

QString Notice::text() const
{
    std::vector<const Person *> came;
    std::vector<const Person *> gone;
    std::vector<const Person *> visited;
    std::vector<const Person *> returned;
    for (const Person &person : m_people) {
        if (!person.moved)
            continue;
        if (person.joinedFirst)
            (person.joinedLast ? came : visited).push_back(&person);
        else
            (person.joinedLast ? returned : gone).push_back(&person);
    }
    QStringList parts;
    if (!came.empty())
        //: %1: one or more nicknames, %Ln: how many people
        parts << tr("%1 joined", nullptr, int(came.size())).arg(names(came));
    if (!visited.empty())
        //: %1: one or more nicknames, %Ln: how many people
        parts << tr("%1 joined and left again", nullptr, int(visited.size())).arg(names(visited));
    if (!returned.empty())
        //: %1: one or more nicknames, %Ln: how many people
        parts << tr("%1 left and came back", nullptr, int(returned.size())).arg(names(returned));
    if (gone.size() == 1 && !gone.front()->text.isEmpty())
        //: %1: a nickname, %2: what the person said on leaving
        parts << tr("%1 left (%2)").arg(names(gone), isolated(gone.front()->text));
    else if (!gone.empty())
        //: %1: one or more nicknames, %Ln: how many people
        parts << tr("%1 left", nullptr, int(gone.size())).arg(names(gone));
    for (const Person &person : m_people) {
        if (person.before.isEmpty())
            continue;
        std::vector<QString> nicks{person.before, person.nick};
        if (!person.between.isEmpty())
            nicks.insert(nicks.begin() + 1, person.between);
        for (size_t i = 1; i < nicks.size(); ++i)
            //: a nickname that was changed, and what it is since
            parts << tr("%1 is now %2").arg(isolated(nicks[i - 1]), isolated(nicks[i]));
    }
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
