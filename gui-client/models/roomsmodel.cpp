// SPDX-License-Identifier: MIT
#include "gui-client/models/roomsmodel.h"

#include "gui-client/models/displaytext.h"
#include "gui-client/models/peoplemodel.h"
#include "shared/protocol/names.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Confab {

QString RoomEntry::name() const
{
    return displayLine(about.with ? about.with->nick : about.name);
}

QString RoomEntry::title() const
{
    return about.kind == RoomKind::Direct ? name() : u'#' + name();
}

RoomsModel::RoomsModel(QObject *parent) : QAbstractListModel(parent)
{
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    m_collator.setNumericMode(true);
}

int RoomsModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return int(m_sections[0].size() + m_sections[1].size()) + sections;
}

QHash<int, QByteArray> RoomsModel::roleNames() const
{
    return {{Qt::DisplayRole, "text"}, {HeadingRole, "heading"},   {RoomRole, "room"}, {KindRole, "kind"},
            {UnreadRole, "unread"},    {MentionsRole, "mentions"}, {UserRole, "user"}, {PresenceRole, "presence"}};
}

Qt::ItemFlags RoomsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    if (!placeOf(index.row()).index)
        return Qt::ItemNeverHasChildren;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

QVariant RoomsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Place place = placeOf(index.row());
    if (place.index)
        return roomData(m_sections[size_t(place.section)][*place.index].entry, role);
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return place.section == 0 ? tr("ROOMS") : tr("DIRECT MESSAGES");
    return role == HeadingRole ? QVariant(true) : QVariant();
}

QVariant RoomsModel::roomData(const RoomEntry &entry, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return entry.name();
    case Qt::AccessibleTextRole:
        return spokenText(entry);
    case HeadingRole:
        return false;
    case RoomRole:
        return entry.about.room.value;
    case KindRole:
        return int(entry.about.kind);
    case UnreadRole:
        return qMax(entry.unread, quint64(entry.invited ? 1 : 0));
    case MentionsRole:
        return entry.mentions;
    case UserRole:
        return entry.partner().value;
    case PresenceRole:
        return int(entry.about.with && m_online ? entry.about.with->presence : Presence::Offline);
    default:
        return {};
    }
}

QString RoomsModel::spokenText(const RoomEntry &entry) const
{
    QString text;
    switch (entry.about.kind) {
    case RoomKind::Public:
        text = tr("Room %1").arg(entry.name());
        break;
    case RoomKind::Private:
        text = tr("Private room %1").arg(entry.name());
        break;
    case RoomKind::Direct:
        //: as a screen reader says it; %1: a nickname, %2: "online", "away" …
        text = tr("%1, %2").arg(
            entry.name(),
            PeopleModel::presenceText(m_online && entry.about.with ? entry.about.with->presence : Presence::Offline));
        break;
    }
    QStringList parts{text};
    if (entry.invited)
        parts << tr("you were invited");
    if (entry.unread > 0)
        parts << tr("%Ln unread", nullptr, int(entry.unread));
    if (entry.mentions > 0 && entry.about.kind != RoomKind::Direct)
        parts << tr("%Ln mention you", nullptr, int(entry.mentions));
    return separated(parts);
}

RoomsModel::Place RoomsModel::placeOf(int row) const
{
    const int first = int(m_sections[0].size());
    if (row == 0)
        return {0, std::nullopt};
    if (row <= first)
        return {0, size_t(row - 1)};
    if (row == first + 1)
        return {1, std::nullopt};
    return {1, size_t(row - first - 2)};
}

int RoomsModel::rowAt(int section, size_t index) const
{
    return int(index) + 1 + (section == 0 ? 0 : int(m_sections[0].size()) + 1);
}

std::optional<RoomsModel::Place> RoomsModel::locate(RoomId room) const
{
    for (int section = 0; section < sections; ++section) {
        const Section &in = m_sections[size_t(section)];
        const auto at =
            std::find_if(in.begin(), in.end(), [room](const Held &each) { return each.entry.about.room == room; });
        if (at != in.end())
            return Place{section, size_t(at - in.begin())};
    }
    return std::nullopt;
}

const RoomEntry *RoomsModel::find(RoomId room) const
{
    const auto place = locate(room);
    return place ? &m_sections[size_t(place->section)][*place->index].entry : nullptr;
}

const RoomEntry *RoomsModel::direct(UserId partner) const
{
    for (const Held &held : m_sections[1]) {
        if (held.entry.partner() == partner)
            return &held.entry;
    }
    return nullptr;
}

const RoomEntry *RoomsModel::named(const QString &name) const
{
    const QString wanted = nameKey(name).folded;
    for (const Held &held : m_sections[0]) {
        if (nameKey(held.entry.about.name).folded == wanted)
            return &held.entry;
    }
    return nullptr;
}

std::optional<int> RoomsModel::rowOf(RoomId room) const
{
    const auto place = locate(room);
    return place ? std::optional(rowAt(place->section, *place->index)) : std::nullopt;
}

RoomId RoomsModel::roomAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return {};
    const Place place = placeOf(row);
    return place.index ? m_sections[size_t(place.section)][*place.index].entry.about.room : RoomId{};
}

std::vector<const RoomEntry *> RoomsModel::all() const
{
    std::vector<const RoomEntry *> rooms;
    for (const Section &section : m_sections) {
        for (const Held &held : section)
            rooms.push_back(&held.entry);
    }
    return rooms;
}

quint64 RoomsModel::unreadRooms() const
{
    quint64 count = 0;
    for (const RoomEntry *room : all())
        count += room->isNews() ? 1 : 0;
    return count;
}

quint64 RoomsModel::mentions() const
{
    quint64 count = 0;
    for (const RoomEntry *room : all())
        count += room->mentions;
    return count;
}

} // namespace Confab
