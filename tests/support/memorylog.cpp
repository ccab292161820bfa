// SPDX-License-Identifier: MIT
#include "tests/support/memorylog.h"

#include "shared/base/overloaded.h"

#include <algorithm>
#include <utility>

namespace Confab {

namespace {

void expect(bool isSo, const char *what)
{
    if (!isSo)
        qFatal("The hub proposed what it may not: %s", what);
}

const Event &eventOf(const Logged &logged)
{
    return std::visit([](const auto &each) -> const Event & { return each.event; }, logged);
}

} // namespace

MemoryLog::MemoryLog(Report report, const LogSnapshot &snapshot) : m_report(std::move(report))
{
    m_rooms[lobby];
    for (const StoredRoom &room : snapshot.rooms) {
        load(room);
        m_rooms[room.room].base = room.last;
    }
    for (const StoredPerson &person : snapshot.people)
        m_rooms[lobby].members[person.user] = {false, m_rooms[lobby].base};
}

MemoryLog::~MemoryLog() = default;

void MemoryLog::propose(std::vector<Proposal> batch)
{
    ++batches;
    for (const Proposal &proposal : batch)
        m_waiting.push_back(failing ? Outcome(NotStored{QStringLiteral("full")}) : store(proposal));
    if (!late)
        reportAll();
}

void MemoryLog::reportAll()
{
    m_report(std::exchange(m_waiting, {}));
}

template <class P>
std::vector<P> MemoryLog::proposed() const
{
    std::vector<P> result;
    for (const Proposal &proposal : others) {
        if (const auto *each = std::get_if<P>(&proposal))
            result.push_back(*each);
    }
    return result;
}
template std::vector<EnterRoom> MemoryLog::proposed() const;
template std::vector<MakeRoom> MemoryLog::proposed() const;
template std::vector<ReleaseNick> MemoryLog::proposed() const;

std::vector<UserId> MemoryLog::namedBy(RoomId room, Seq seq) const
{
    return m_rooms.at(room).mentions.at(seq);
}

void MemoryLog::load(const StoredRoom &room)
{
    InRoom &made = m_rooms[room.room];
    made.kind = room.kind;
    for (const StoredMember &member : room.members)
        made.members[member.user] = {member.hidden, room.last};
}

Outcome MemoryLog::store(const Proposal &proposal)
{
    if (!std::holds_alternative<Append>(proposal))
        others.push_back(proposal);
    return std::visit(Overloaded{
                          [this](const Append &append) { return storeEvent(append); },
                          [this](const Recall &recall) -> Outcome {
                              if (const Logged *first = find(recall.user, recall.nonce))
                                  return Duplicate{*first};
                              return Stored{};
                          },
                          [this](const RecordLogin &login) { return storeLogin(login); },
                          [this](const MakeRoom &make) -> Outcome {
                              expect(!m_rooms.contains(make.room.room), "a room twice");
                              load(make.room);
                              return Stored{};
                          },
                          [this](const EnterRoom &enter) -> Outcome {
                              InRoom &room = m_rooms.at(enter.room);
                              room.members[enter.user] = {false, room.last()};
                              return Stored{};
                          },
                          [this](const LeaveRoom &leave) -> Outcome {
                              InRoom &room = m_rooms.at(leave.room);
                              expect(room.members.contains(leave.user), "to leave where one isn't");
                              if (leave.hide)
                                  room.members[leave.user] = {true, room.last()};
                              else
                                  room.members.erase(leave.user);
                              return Stored{};
                          },
                          [this](const MoveMarker &move) -> Outcome {
                              InRoom &room = m_rooms.at(move.room);
                              expect(room.members.contains(move.user), "to read where one isn't");
                              expect(move.seq <= room.last(), "to have read what isn't there");
                              Member &member = room.members[move.user];
                              member.read = std::max(member.read, move.seq);
                              return Markers{{markerOf(move.room, move.user)}};
                          },
                          [](const auto &) -> Outcome { return Stored{}; },
                      },
                      proposal);
}

Outcome MemoryLog::storeEvent(const Append &append)
{
    if (const Logged *first = find(append.user, append.nonce))
        return Duplicate{*first};
    InRoom &room = m_rooms.at(append.room);
    expect(room.members.contains(append.user), "an event of somebody who isn't there");
    const Event event{append.room, room.last() + 1, append.at, append.user, append.nick, append.nonce};
    const auto made = std::visit([&](const auto &content) { return eventFrom(room, event, content); }, append.content);
    if (!made)
        return made.error().code == QStringLiteral("theirs") ? Declined{Declined::Why::NotTheirs}
                                                             : Declined{Declined::Why::NoSuchEvent};
    room.events.push_back(events.size());
    events.push_back(*made);
    return Appended{event.seq};
}

Result<Logged> MemoryLog::eventFrom(InRoom &room, const Event &event, const NewMessage &message)
{
    if (message.reply && !saidAt(room, *message.reply))
        return Error{};
    room.mentions[event.seq] = message.mentions;
    expect(room.kind == RoomKind::Direct || !message.reveals, "to reveal what can't be hidden");
    for (auto &[user, member] : room.members) {
        member.hidden = member.hidden && !message.reveals;
        expect(!member.hidden, "a message that somebody never sees");
    }
    return Logged(Said{event, message.text, message.reply, message.action, {}, false, {}, {}});
}

Result<Logged> MemoryLog::eventFrom(InRoom &room, const Event &event, const NewEdit &edit)
{
    Said *target = standing(room, edit.target);
    if (!target)
        return Error{};
    if (edit.by && target->event.user != *edit.by)
        return Error{QStringLiteral("theirs"), {}};
    target->text = edit.text;
    target->edited = event.at;
    return Logged(Edited{event, edit.target, edit.text});
}

Result<Logged> MemoryLog::eventFrom(InRoom &room, const Event &event, const NewDeletion &deletion)
{
    Said *target = standing(room, deletion.target);
    if (!target)
        return Error{};
    if (deletion.by && target->event.user != *deletion.by)
        return Error{QStringLiteral("theirs"), {}};
    target->text.clear();
    target->deleted = true;
    return Logged(Deleted{event, deletion.target});
}

Result<Logged> MemoryLog::eventFrom(InRoom &room, const Event &event, const NewReaction &reaction)
{
    if (!standing(room, reaction.target))
        return Error{};
    return Logged(Reacted{event, reaction.target, reaction.emoji, reaction.on});
}

Result<Logged> MemoryLog::eventFrom(InRoom &, const Event &event, const NewTopic &topic)
{
    return Logged(TopicSet{event, topic.text});
}

Outcome MemoryLog::storeLogin(const RecordLogin &login)
{
    InRoom &everyone = m_rooms.at(lobby);
    if (!everyone.members.contains(login.user))
        everyone.members[login.user] = {false, everyone.last()};
    Markers markers;
    for (const auto &[id, room] : m_rooms) {
        const auto member = room.members.find(login.user);
        if (member != room.members.end() && !member->second.hidden)
            markers.markers.push_back(markerOf(id, login.user));
    }
    return markers;
}

Marker MemoryLog::markerOf(RoomId id, UserId user) const
{
    const InRoom &room = m_rooms.at(id);
    Marker marker{id, room.members.at(user).read, 0, 0};
    for (Seq seq = std::max(marker.read, room.base) + 1; seq <= room.last(); ++seq) {
        const auto *said = std::get_if<Said>(&events[room.events[seq - room.base - 1]]);
        if (!said || said->event.user == user)
            continue;
        ++marker.unread;
        const auto &named = room.mentions.at(seq);
        if (room.kind == RoomKind::Direct || std::find(named.begin(), named.end(), user) != named.end())
            ++marker.mentions;
    }
    return marker;
}

Said *MemoryLog::saidAt(const InRoom &room, Seq seq)
{
    if (seq <= room.base || seq > room.last())
        return nullptr;
    return std::get_if<Said>(&events[room.events[seq - room.base - 1]]);
}

Said *MemoryLog::standing(const InRoom &room, Seq seq)
{
    Said *said = saidAt(room, seq);
    return said && !said->deleted ? said : nullptr;
}

const Logged *MemoryLog::find(UserId user, const Nonce &nonce) const
{
    const auto found = std::find_if(events.begin(), events.end(), [&](const Logged &each) {
        return eventOf(each).user == user && eventOf(each).nonce == nonce;
    });
    return found == events.end() ? nullptr : &*found;
}

} // namespace Confab
