// SPDX-License-Identifier: MIT
#include "tests/unit/logmodel.h"

#include <algorithm>

namespace Confab {

LogModel::LogModel()
{
    m_rooms[lobby].about = {lobby, RoomKind::Public, QStringLiteral("lobby"), {}, 0, {}, {}};
}

LogModel::LogModel(const LogModel &other) = default;
LogModel &LogModel::operator=(const LogModel &other) = default;
LogModel::~LogModel() = default;

Outcome LogModel::store(const Proposal &proposal)
{
    return std::visit([this](const auto &each) { return become(each); }, proposal);
}

Logged LogModel::now(RoomId id, Seq seq) const
{
    const InRoom &room = m_rooms.at(id);
    Logged event = room.events[seq - 1];
    if (auto *said = std::get_if<Said>(&event)) {
        const auto reactions = room.reactions.find(seq);
        if (reactions != room.reactions.end() && !reactions->second.empty())
            said->reactions = reactions->second;
    }
    if (auto *edited = std::get_if<Edited>(&event))
        edited->text = std::get<Said>(room.events[edited->target - 1]).text;
    return event;
}

Marker LogModel::markerOf(RoomId id, UserId user, Seq read) const
{
    const InRoom &room = m_rooms.at(id);
    Marker marker{id, read, 0, 0};
    for (Seq seq = read + 1; seq <= room.events.size(); ++seq) {
        const auto *said = std::get_if<Said>(&room.events[seq - 1]);
        if (!said || said->event.user == user)
            continue;
        ++marker.unread;
        const std::vector<UserId> &named = room.named.at(seq);
        if (room.about.kind == RoomKind::Direct || std::count(named.begin(), named.end(), user) > 0)
            ++marker.mentions;
    }
    return marker;
}

Outcome LogModel::become(const Append &append)
{
    if (const auto used = m_used.find({append.user, append.nonce}); used != m_used.end())
        return Duplicate{now(used->second.first, used->second.second)};
    InRoom &room = m_rooms.at(append.room);
    const Event event{append.room, room.events.size() + 1, append.at, append.user, append.nick, append.nonce};
    Made made = std::visit([&](const auto &content) { return make(room, event, content); }, append.content);
    if (const auto *declined = std::get_if<Declined>(&made))
        return *declined;
    room.events.push_back(std::get<Logged>(std::move(made)));
    m_used[{append.user, append.nonce}] = {append.room, event.seq};
    return Appended{event.seq};
}

Said *LogModel::saidAt(InRoom &room, Seq seq)
{
    return seq >= 1 && seq <= room.events.size() ? std::get_if<Said>(&room.events[seq - 1]) : nullptr;
}

Said *LogModel::standing(InRoom &room, Seq seq)
{
    Said *said = saidAt(room, seq);
    return said && !said->deleted ? said : nullptr;
}

LogModel::Made LogModel::make(InRoom &room, const Event &event, const NewMessage &message)
{
    if (message.reply && !saidAt(room, *message.reply))
        return Declined{Declined::Why::NoSuchEvent};
    room.named[event.seq] = message.mentions;
    for (auto &[user, reader] : room.readers)
        reader.hidden = reader.hidden && !message.reveals;
    return Logged(Said{event, message.text, message.reply, message.action, {}, false, {}, {}});
}

LogModel::Made LogModel::make(InRoom &room, const Event &event, const NewEdit &edit)
{
    Said *target = standing(room, edit.target);
    if (!target)
        return Declined{Declined::Why::NoSuchEvent};
    if (edit.by && *edit.by != target->event.user)
        return Declined{Declined::Why::NotTheirs};
    target->text = edit.text;
    target->edited = event.at;
    return Logged(Edited{event, edit.target, edit.text});
}

LogModel::Made LogModel::make(InRoom &room, const Event &event, const NewDeletion &deletion)
{
    Said *target = standing(room, deletion.target);
    if (!target)
        return Declined{Declined::Why::NoSuchEvent};
    if (deletion.by && *deletion.by != target->event.user)
        return Declined{Declined::Why::NotTheirs};
    target->text.clear();
    target->deleted = true;
    room.reactions.erase(deletion.target);
    return Logged(Deleted{event, deletion.target});
}

LogModel::Made LogModel::make(InRoom &room, const Event &event, const NewReaction &reaction)
{
    if (!standing(room, reaction.target))
        return Declined{Declined::Why::NoSuchEvent};
    std::vector<Reaction> &all = room.reactions[reaction.target];
    auto at = std::find_if(all.begin(), all.end(), [&](const Reaction &each) { return each.emoji == reaction.emoji; });
    if (at == all.end() && reaction.on)
        at = all.insert(all.end(), {reaction.emoji, {}});
    if (at != all.end()) {
        const auto user = std::find(at->users.begin(), at->users.end(), event.user);
        if (reaction.on && user == at->users.end())
            at->users.push_back(event.user);
        if (!reaction.on && user != at->users.end())
            at->users.erase(user);
        if (at->users.empty())
            all.erase(at);
    }
    return Logged(Reacted{event, reaction.target, reaction.emoji, reaction.on});
}

LogModel::Made LogModel::make(InRoom &room, const Event &event, const NewTopic &topic)
{
    room.about.topic = topic.text;
    return Logged(TopicSet{event, topic.text});
}

Outcome LogModel::become(const Recall &recall)
{
    if (const auto used = m_used.find({recall.user, recall.nonce}); used != m_used.end())
        return Duplicate{now(used->second.first, used->second.second)};
    return Stored{};
}

Outcome LogModel::become(const RecordLogin &login)
{
    m_people[login.user] = {login.user, login.nick, true};
    InRoom &everyone = m_rooms[lobby];
    everyone.readers.try_emplace(login.user, Reader{everyone.events.size(), false});
    Markers markers;
    for (const auto &[id, room] : m_rooms) {
        const auto reader = room.readers.find(login.user);
        if (reader != room.readers.end() && !reader->second.hidden)
            markers.markers.push_back(markerOf(id, login.user, reader->second.read));
    }
    return markers;
}

Outcome LogModel::become(const Rename &rename)
{
    m_people[rename.user].nick = rename.nick;
    return Stored{};
}

Outcome LogModel::become(const ReleaseNick &release)
{
    m_people[release.user].holdsNick = false;
    return Stored{};
}

Outcome LogModel::become(const TouchTokens &)
{
    return Stored{};
}
Outcome LogModel::become(const MakeRoom &make)
{
    InRoom &room = m_rooms[make.room.room];
    room.about = make.room;
    for (const StoredMember &member : make.room.members)
        room.readers[member.user] = {0, member.hidden};
    return Stored{};
}

Outcome LogModel::become(const EnterRoom &enter)
{
    InRoom &room = m_rooms.at(enter.room);
    room.readers[enter.user] = {room.events.size(), false};
    return Stored{};
}

Outcome LogModel::become(const LeaveRoom &leave)
{
    InRoom &room = m_rooms.at(leave.room);
    if (leave.hide)
        room.readers.at(leave.user) = {room.events.size(), true};
    else
        room.readers.erase(leave.user);
    return Stored{};
}

Outcome LogModel::become(const MoveMarker &move)
{
    Reader &reader = m_rooms.at(move.room).readers.at(move.user);
    reader.read = std::max(reader.read, move.seq);
    return Markers{{markerOf(move.room, move.user, reader.read)}};
}

} // namespace Confab
