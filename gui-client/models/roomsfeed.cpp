// SPDX-License-Identifier: MIT
#include "gui-client/models/displaytext.h"
#include "gui-client/models/heldevents.h"
#include "gui-client/models/roomsmodel.h"
#include "shared/protocol/mentions.h"
#include "shared/protocol/names.h"

#include <algorithm>
#include <tuple>
#include <utility>

// What a RoomsModel is told, and what it makes of that.
namespace Confab {

namespace {

int sectionOf(const RoomEntry &entry)
{
    return entry.about.kind == RoomKind::Direct ? 1 : 0;
}

} // namespace

RoomsModel::Held RoomsModel::held(const RoomEntry &entry) const
{
    return {entry, m_collator.sortKey(entry.name().toCaseFolded())};
}

void RoomsModel::takeLanguage()
{
    beginResetModel();
    m_collator.setLocale(QLocale().collation());
    for (Section &section : m_sections) {
        for (Held &each : section)
            each = held(each.entry);
        std::sort(section.begin(), section.end(), before);
    }
    endResetModel();
}

bool RoomsModel::before(const Held &a, const Held &b)
{
    const bool lobbyA = a.entry.about.room == lobby;
    const bool lobbyB = b.entry.about.room == lobby;
    if (lobbyA != lobbyB)
        return lobbyA;
    const int order = a.key.compare(b.key);
    return order != 0 ? order < 0 : a.entry.about.room < b.entry.about.room;
}

void RoomsModel::insert(int section, Held held)
{
    Section &in = m_sections[size_t(section)];
    const auto at = std::upper_bound(in.begin(), in.end(), held, before);
    const int row = rowAt(section, size_t(at - in.begin()));
    beginInsertRows({}, row, row);
    in.insert(at, std::move(held));
    endInsertRows();
}

void RoomsModel::removeAt(int section, size_t index)
{
    const int row = rowAt(section, index);
    beginRemoveRows({}, row, row);
    Section &in = m_sections[size_t(section)];
    in.erase(in.begin() + qsizetype(index));
    endRemoveRows();
}

void RoomsModel::tellRow(int section, size_t index)
{
    const QModelIndex changed = this->index(rowAt(section, index));
    Q_EMIT dataChanged(changed, changed);
}

void RoomsModel::putEntry(const RoomEntry &entry)
{
    const auto place = locate(entry.about.room);
    if (!place) {
        insert(sectionOf(entry), held(entry));
        return;
    }
    Held &old = m_sections[size_t(place->section)][*place->index];
    if (place->section == sectionOf(entry) && old.entry.name() == entry.name()) {
        old.entry = entry;
        tellRow(place->section, *place->index);
        return;
    }
    removeAt(place->section, *place->index);
    insert(sectionOf(entry), held(entry));
}

void RoomsModel::setSelf(UserId self, const QString &nick)
{
    m_self = self;
    m_selfFolded = nameKey(nick).folded;
}

void RoomsModel::setOnline(bool online)
{
    if (m_online == online)
        return;
    m_online = online;
    for (size_t i = 0; i < m_sections[1].size(); ++i)
        tellRow(1, i);
}

void RoomsModel::setRooms(const std::vector<Room> &rooms)
{
    std::vector<RoomId> gone;
    for (const RoomEntry *held : all()) {
        const RoomId id = held->about.room;
        if (std::none_of(rooms.begin(), rooms.end(), [id](const Room &room) { return room.room == id; }))
            gone.push_back(id);
    }
    for (const RoomId room : gone)
        remove(room);
    for (const Room &room : rooms)
        put(room);
}

void RoomsModel::put(const Room &room)
{
    RoomEntry entry{room, room.unread.value_or(0), room.mentions.value_or(0), room.last};
    entry.about.unread.reset();
    entry.about.mentions.reset();
    if (const RoomEntry *known = find(room.room))
        entry.invited = known->invited;
    putEntry(entry);
    Q_EMIT roomChanged(room.room);
    Q_EMIT countsChanged();
}

void RoomsModel::putInvited(const Room &room)
{
    const bool news = find(room.room) == nullptr;
    put(room);
    setInvited(room.room, news);
}

void RoomsModel::lookAt(RoomId room)
{
    setInvited(room, false);
}

void RoomsModel::setInvited(RoomId room, bool invited)
{
    const auto place = locate(room);
    if (!place)
        return;
    bool &now = m_sections[size_t(place->section)][*place->index].entry.invited;
    if (std::exchange(now, invited) == invited)
        return;
    tellRow(place->section, *place->index);
    Q_EMIT countsChanged();
}

void RoomsModel::remove(RoomId room)
{
    const auto place = locate(room);
    if (!place)
        return;
    removeAt(place->section, *place->index);
    Q_EMIT roomGone(room);
    Q_EMIT countsChanged();
}

bool RoomsModel::namesSelf(const Said &said) const
{
    return !m_selfFolded.isEmpty() && MentionScan(said.text).names(m_selfFolded);
}

void RoomsModel::take(const Logged &logged)
{
    const Event &event = HeldEvents::eventOf(logged);
    const auto place = locate(event.room);
    if (!place)
        return;
    RoomEntry &entry = m_sections[size_t(place->section)][*place->index].entry;
    if (event.seq <= entry.about.last)
        return; // the answer to a duplicate
    entry.about.last = event.seq;
    if (const auto *topic = std::get_if<TopicSet>(&logged)) {
        entry.about.topic = topic->text;
        tellRow(place->section, *place->index);
        Q_EMIT roomChanged(event.room);
        return;
    }
    const auto *said = std::get_if<Said>(&logged);
    if (!said || event.user == m_self || event.seq <= entry.about.read)
        return;
    ++entry.unread;
    entry.newest = event.seq;
    const bool calls = entry.about.kind == RoomKind::Direct || namesSelf(*said);
    if (calls)
        ++entry.mentions;
    tellRow(place->section, *place->index);
    Q_EMIT countsChanged();
    if (calls)
        Q_EMIT called(*said);
}

void RoomsModel::takeRead(const Read &read)
{
    const auto place = locate(read.room);
    if (!place)
        return;
    RoomEntry &entry = m_sections[size_t(place->section)][*place->index].entry;
    if (read.seq < entry.about.read)
        return; // of a marker that has been moved on meanwhile, see expectRead()
    auto now = std::tie(entry.about.read, entry.unread, entry.mentions);
    const auto then = std::tie(read.seq, read.unread, read.mentions);
    if (now == then)
        return;
    now = then;
    tellRow(place->section, *place->index);
    Q_EMIT countsChanged();
}

void RoomsModel::expectRead(RoomId room, Seq seq)
{
    const RoomEntry *entry = find(room);
    if (entry && entry->unread > 0 && seq >= entry->newest)
        takeRead({room, seq, 0, 0});
}

void RoomsModel::takeChanged(const Person &who)
{
    if (who.user == m_self)
        m_selfFolded = nameKey(who.nick).folded;
    const RoomEntry *room = direct(who.user);
    if (!room || room->about.with == who)
        return;
    RoomEntry entry = *room;
    entry.about.with = who;
    putEntry(entry);
    Q_EMIT roomChanged(entry.about.room);
}

void RoomsModel::takeCount(RoomId room, quint64 count)
{
    const auto place = locate(room);
    if (place)
        m_sections[size_t(place->section)][*place->index].entry.about.count = count;
}

} // namespace Confab
