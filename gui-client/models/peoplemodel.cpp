// SPDX-License-Identifier: MIT
#include "gui-client/models/peoplemodel.h"

#include "gui-client/models/displaytext.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace Confab {

PeopleModel::PeopleModel(RoomId room, QObject *parent) : QAbstractListModel(parent), m_room(room)
{
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    m_collator.setNumericMode(true);
}

int PeopleModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    const auto headings = std::count_if(m_counts.begin(), m_counts.end(), [](int count) { return count > 0; });
    return int(m_people.size()) + int(headings);
}

QHash<int, QByteArray> PeopleModel::roleNames() const
{
    return {{Qt::DisplayRole, "text"}, {HeadingRole, "heading"},   {UserRole, "user"}, {NickRole, "nick"},
            {NoteRole, "note"},        {PresenceRole, "presence"}, {SelfRole, "self"}};
}

Qt::ItemFlags PeopleModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    if (!placeOf(index.row()).index)
        return Qt::ItemNeverHasChildren;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

QVariant PeopleModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Place place = placeOf(index.row());
    if (!place.index) {
        if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
            return headingText(place.section);
        return role == HeadingRole ? QVariant(true) : QVariant();
    }
    const Person &person = m_people[*place.index].person;
    switch (role) {
    case Qt::DisplayRole:
        return personText(person);
    case Qt::AccessibleTextRole:
        return spokenText(person);
    case HeadingRole:
        return false;
    case UserRole:
        return person.user.value;
    case NickRole:
        return displayLine(person.nick);
    case PresenceRole:
        return int(shownPresence(person));
    case NoteRole:
        return person.note ? displayLine(*person.note, 128) : QString();
    case SelfRole:
        return person.user == m_self;
    default:
        return {};
    }
}

QString PeopleModel::presenceText(Presence presence)
{
    switch (presence) {
    case Presence::Online:
        return tr("online");
    case Presence::Busy:
        return tr("do not disturb");
    case Presence::Away:
        return tr("away");
    case Presence::Offline:
        break;
    }
    return tr("offline");
}

QString PeopleModel::headingText(int section) const
{
    const int count = m_told[size_t(section)];
    if (!m_online)
        return pastHeadingText(section);
    switch (sectionOrder[size_t(section)]) {
    case Presence::Online:
        //: a heading, %Ln: how many people
        return tr("ONLINE — %Ln", nullptr, count);
    case Presence::Busy:
        return tr("DO NOT DISTURB — %Ln", nullptr, count);
    case Presence::Away:
        return tr("AWAY — %Ln", nullptr, count);
    case Presence::Offline:
        break;
    }
    return tr("OFFLINE — %Ln", nullptr, count);
}

// What was last known, while there is no connection.
QString PeopleModel::pastHeadingText(int section) const
{
    const int count = m_told[size_t(section)];
    switch (sectionOrder[size_t(section)]) {
    case Presence::Online:
        //: a heading while the connection is lost, %Ln: how many people
        return tr("WERE ONLINE — %Ln", nullptr, count);
    case Presence::Busy:
        return tr("DO NOT DISTURB — %Ln", nullptr, count);
    case Presence::Away:
        return tr("WERE AWAY — %Ln", nullptr, count);
    case Presence::Offline:
        break;
    }
    return tr("WERE OFFLINE — %Ln", nullptr, count);
}

Presence PeopleModel::shownPresence(const Person &person) const
{
    return m_online ? person.presence : Presence::Offline;
}

QString PeopleModel::personText(const Person &person) const
{
    QString text = isolated(displayLine(person.nick));
    if (person.user == m_self)
        //: %1: the user's own nickname
        text = tr("%1 (you)").arg(text);
    if (person.note && !person.note->isEmpty())
        text += u" · "_s + isolated(displayLine(*person.note, 128));
    return text;
}

QString PeopleModel::spokenText(const Person &person) const
{
    //: as a screen reader says it; %1: a nickname, %2: "online", "away" …
    return tr("%1, %2").arg(personText(person), presenceText(shownPresence(person)));
}

int PeopleModel::sectionOf(Presence presence)
{
    return int(std::find(sectionOrder.begin(), sectionOrder.end(), presence) - sectionOrder.begin());
}

PeopleModel::Entry PeopleModel::entryFor(const Person &person) const
{
    return {person, sectionOf(person.presence), m_collator.sortKey(displayLine(person.nick).toCaseFolded())};
}

void PeopleModel::takeLanguage()
{
    beginResetModel();
    m_collator.setLocale(QLocale().collation());
    for (Entry &each : m_people)
        each = entryFor(each.person);
    std::sort(m_people.begin(), m_people.end(), before);
    endResetModel();
}

bool PeopleModel::before(const Entry &a, const Entry &b)
{
    if (a.section != b.section)
        return a.section < b.section;
    const int order = a.key.compare(b.key);
    return order != 0 ? order < 0 : a.person.user < b.person.user;
}

std::optional<size_t> PeopleModel::find(UserId user) const
{
    const auto entry =
        std::find_if(m_people.begin(), m_people.end(), [user](const Entry &each) { return each.person.user == user; });
    if (entry == m_people.end())
        return std::nullopt;
    return size_t(entry - m_people.begin());
}

int PeopleModel::headingsUpTo(int section) const
{
    return int(std::count_if(m_counts.begin(), m_counts.begin() + section + 1, [](int count) { return count > 0; }));
}

int PeopleModel::rowOf(size_t index) const
{
    return int(index) + headingsUpTo(m_people[index].section);
}

int PeopleModel::headingRow(int section) const
{
    const int above = std::accumulate(m_counts.begin(), m_counts.begin() + section, 0);
    return above + headingsUpTo(section) - 1;
}

PeopleModel::Place PeopleModel::placeOf(int row) const
{
    size_t index = 0;
    for (int section = 0; section < sections; ++section) {
        const int count = m_counts[size_t(section)];
        if (count == 0)
            continue;
        if (row == 0)
            return {section, std::nullopt};
        if (row <= count)
            return {section, index + size_t(row) - 1};
        row -= count + 1;
        index += size_t(count);
    }
    return {};
}

void PeopleModel::insert(Entry entry)
{
    const int section = entry.section;
    const auto at = std::upper_bound(m_people.begin(), m_people.end(), entry, before);
    const auto index = at - m_people.begin();
    if (m_counts[size_t(section)] == 0) {
        const int row = int(index) + headingsUpTo(section);
        beginInsertRows({}, row, row + 1); // the heading comes with its first person
        m_people.insert(at, std::move(entry));
        m_counts[size_t(section)] = 1;
        m_told[size_t(section)] = 1;
        endInsertRows();
        return;
    }
    const int row = int(index) + headingsUpTo(section);
    beginInsertRows({}, row, row);
    m_people.insert(at, std::move(entry));
    ++m_counts[size_t(section)];
    endInsertRows();
    tellHeading(section);
}

void PeopleModel::removeAt(size_t index)
{
    const int section = m_people[index].section;
    const int row = rowOf(index);
    const bool last = m_counts[size_t(section)] == 1;
    beginRemoveRows({}, last ? row - 1 : row, row);
    m_people.erase(m_people.begin() + qsizetype(index));
    --m_counts[size_t(section)];
    endRemoveRows();
    if (!last)
        tellHeading(section);
}

// A heading's number changes on its own, after the row that changed it.
void PeopleModel::tellHeading(int section)
{
    m_told[size_t(section)] = m_counts[size_t(section)];
    const QModelIndex heading = index(headingRow(section));
    Q_EMIT dataChanged(heading, heading);
}

} // namespace Confab
