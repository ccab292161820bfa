// SPDX-License-Identifier: MIT
#pragma once

#include "shared/protocol/limits.h"
#include "shared/protocol/messages.h"

#include <concepts>
#include <string_view>
#include <type_traits>

// The wire's names: of each frame, and of each field in the order of the CDDL. One table serves the
// encoder, the decoder and the tests' generator. A visitor has
//     v(name, member)              required, or optional where the member is a std::optional
//     v.flag(name, bool)           optional, absent means false
//     v.sized(name, member, max)   text or bytes whose `.size` the CDDL bounds
namespace Confab {

template <class M, class T>
concept Is = std::same_as<std::remove_const_t<M>, T>;

// clang-format off
template <class M>
inline constexpr std::string_view frameName{};
template <> inline constexpr std::string_view frameName<Hello> = "hello";
template <> inline constexpr std::string_view frameName<Welcome> = "welcome";
template <> inline constexpr std::string_view frameName<Refused> = "refused";
template <> inline constexpr std::string_view frameName<Roster> = "roster";
template <> inline constexpr std::string_view frameName<Members> = "members";
template <> inline constexpr std::string_view frameName<Crowd> = "crowd";
template <> inline constexpr std::string_view frameName<Bye> = "bye";
template <> inline constexpr std::string_view frameName<Closing> = "closing";
template <> inline constexpr std::string_view frameName<Say> = "say";
template <> inline constexpr std::string_view frameName<Edit> = "edit";
template <> inline constexpr std::string_view frameName<Delete> = "delete";
template <> inline constexpr std::string_view frameName<React> = "react";
template <> inline constexpr std::string_view frameName<SetTopic> = "set-topic";
template <> inline constexpr std::string_view frameName<Said> = "said";
template <> inline constexpr std::string_view frameName<Edited> = "edited";
template <> inline constexpr std::string_view frameName<Deleted> = "deleted";
template <> inline constexpr std::string_view frameName<Reacted> = "reacted";
template <> inline constexpr std::string_view frameName<TopicSet> = "topic-set";
template <> inline constexpr std::string_view frameName<History> = "history";
template <> inline constexpr std::string_view frameName<Page> = "page";
template <> inline constexpr std::string_view frameName<Search> = "search";
template <> inline constexpr std::string_view frameName<Create> = "create";
template <> inline constexpr std::string_view frameName<Join> = "join";
template <> inline constexpr std::string_view frameName<Leave> = "leave";
template <> inline constexpr std::string_view frameName<Direct> = "direct";
template <> inline constexpr std::string_view frameName<Invite> = "invite";
template <> inline constexpr std::string_view frameName<Rooms> = "rooms";
template <> inline constexpr std::string_view frameName<People> = "people";
template <> inline constexpr std::string_view frameName<RoomList> = "room-list";
template <> inline constexpr std::string_view frameName<Persons> = "persons";
template <> inline constexpr std::string_view frameName<Done> = "done";
template <> inline constexpr std::string_view frameName<RoomOpened> = "room-opened";
template <> inline constexpr std::string_view frameName<Joined> = "joined";
template <> inline constexpr std::string_view frameName<Left> = "left";
template <> inline constexpr std::string_view frameName<Changed> = "changed";
template <> inline constexpr std::string_view frameName<MarkRead> = "mark-read";
template <> inline constexpr std::string_view frameName<Read> = "read";
template <> inline constexpr std::string_view frameName<Typing> = "typing";
template <> inline constexpr std::string_view frameName<Typed> = "typed";
template <> inline constexpr std::string_view frameName<SetStatus> = "set-status";
template <> inline constexpr std::string_view frameName<SetNick> = "set-nick";
template <> inline constexpr std::string_view frameName<Ping> = "ping";
template <> inline constexpr std::string_view frameName<Pong> = "pong";
template <> inline constexpr std::string_view frameName<ErrorFrame> = "error";

void fields(auto &v, Is<Person> auto &m) { v("user", m.user); v("nick", m.nick); v("role", m.role); v("presence", m.presence); v("note", m.note); }
void fields(auto &v, Is<Room> auto &m)
{
    v("room", m.room); v("kind", m.kind); v("name", m.name); v("topic", m.topic); v("last", m.last); v("read", m.read);
    v("unread", m.unread); v("mentions", m.mentions); v("count", m.count); v("with", m.with);
}
void fields(auto &v, Is<Limits> auto &m)
{
    v("frame", m.frame); v("text", m.text); v("page", m.page); v("rate", m.rate); v("burst", m.burst);
    v("crowd", m.crowd); v("file", m.file);
}

void fields(auto &v, Is<Hello> auto &m)
{
    v("version", m.version); v("nick", m.nick); v("client", m.client); v.sized("password", m.password, Limit::password);
    v("resume", m.resume); v("seen", m.seen); v.flag("beside", m.beside);
}
void fields(auto &v, Is<Welcome> auto &m)
{
    v("server", m.server); v("software", m.software); v("you", m.you); v("resume", m.resume); v("resumed", m.resumed);
    v("now", m.now); v("limits", m.limits); v("rooms", m.rooms); v("log", m.log); v("version", m.version);
}
void fields(auto &v, Is<Refused> auto &m) { v("code", m.code); v("text", m.text); v("final", m.final); v("suggestion", m.suggestion); v("retry", m.retry); }
void fields(auto &v, Is<Roster> auto &m) { v("room", m.room); v("people", m.people); v("more", m.more); v("re", m.re); }
void fields(auto &v, Is<Members> auto &m) { v("id", m.id); v("room", m.room); v("prefix", m.prefix); v("after", m.after); v("limit", m.limit); }
void fields(auto &v, Is<Crowd> auto &m) { v("room", m.room); v("count", m.count); }
void fields(auto &v, Is<Bye> auto &m) { v("text", m.text); }
void fields(auto &v, Is<Closing> auto &m) { v("code", m.code); v("text", m.text); v("retry", m.retry); }

void fields(auto &v, Is<Say> auto &m) { v("room", m.room); v("nonce", m.nonce); v("text", m.text); v("reply", m.reply); v.flag("action", m.action); }
void fields(auto &v, Is<Edit> auto &m) { v("room", m.room); v("nonce", m.nonce); v("target", m.target); v("text", m.text); }
void fields(auto &v, Is<Delete> auto &m) { v("room", m.room); v("nonce", m.nonce); v("target", m.target); }
void fields(auto &v, Is<React> auto &m) { v("room", m.room); v("nonce", m.nonce); v("target", m.target); v("emoji", m.emoji); v("on", m.on); }
void fields(auto &v, Is<SetTopic> auto &m) { v("room", m.room); v("nonce", m.nonce); v("text", m.text); }
void fields(auto &v, Is<Event> auto &m) { v("room", m.room); v("seq", m.seq); v("at", m.at); v("user", m.user); v("nick", m.nick); v("nonce", m.nonce); }
void fields(auto &v, Is<Said> auto &m)
{
    fields(v, m.event); v("text", m.text); v("reply", m.reply); v.flag("action", m.action); v("edited", m.edited);
    v.flag("deleted", m.deleted); v("reactions", m.reactions); v("counts", m.counts);
}
void fields(auto &v, Is<Edited> auto &m) { fields(v, m.event); v("target", m.target); v("text", m.text); }
void fields(auto &v, Is<Deleted> auto &m) { fields(v, m.event); v("target", m.target); }
void fields(auto &v, Is<Reacted> auto &m) { fields(v, m.event); v("target", m.target); v("emoji", m.emoji); v("on", m.on); }
void fields(auto &v, Is<TopicSet> auto &m) { fields(v, m.event); v("text", m.text); }
void fields(auto &v, Is<History> auto &m) { v("id", m.id); v("room", m.room); v("before", m.before); v("after", m.after); v("limit", m.limit); }
void fields(auto &v, Is<Page> auto &m)
{
    v("room", m.room); v("events", m.events); v("more", m.more); v("asof", m.asof); v("re", m.re); v.flag("gap", m.gap);
    v.sized("next", m.next, Limit::pageCursor);
}
void fields(auto &v, Is<Search> auto &m)
{
    v("id", m.id); v.sized("text", m.text, Limit::searchText); v("room", m.room); v("user", m.user); v("before", m.before);
    v("after", m.after); v.sized("next", m.next, Limit::pageCursor); v("limit", m.limit);
}

void fields(auto &v, Is<Create> auto &m) { v("id", m.id); v("name", m.name); v("topic", m.topic); v.flag("private", m.isPrivate); }
void fields(auto &v, Is<Join> auto &m) { v("id", m.id); v("name", m.name); }
void fields(auto &v, Is<Leave> auto &m) { v("id", m.id); v("room", m.room); }
void fields(auto &v, Is<Direct> auto &m) { v("id", m.id); v("user", m.user); }
void fields(auto &v, Is<Invite> auto &m) { v("id", m.id); v("room", m.room); v("user", m.user); }
void fields(auto &v, Is<Rooms> auto &m) { v("id", m.id); v("prefix", m.prefix); v("after", m.after); v("limit", m.limit); }
void fields(auto &v, Is<People> auto &m) { v("id", m.id); v("users", m.users); v("nick", m.nick); }
void fields(auto &v, Is<ListedRoom> auto &m) { v("room", m.room); v("name", m.name); v("topic", m.topic); v("count", m.count); }
void fields(auto &v, Is<RoomList> auto &m) { v("rooms", m.rooms); v("more", m.more); v("re", m.re); }
void fields(auto &v, Is<Persons> auto &m) { v("people", m.people); v("re", m.re); }
void fields(auto &v, Is<Done> auto &m) { v("re", m.re); }
void fields(auto &v, Is<RoomOpened> auto &m) { fields(v, m.about); v("re", m.re); }
void fields(auto &v, Is<Joined> auto &m) { v("room", m.room); v("who", m.who); }
void fields(auto &v, Is<Left> auto &m) { v("room", m.room); v("user", m.user); v("nick", m.nick); v("text", m.text); }
void fields(auto &v, Is<Changed> auto &m) { v("who", m.who); }
void fields(auto &v, Is<MarkRead> auto &m) { v("room", m.room); v("seq", m.seq); }
void fields(auto &v, Is<Read> auto &m) { v("room", m.room); v("seq", m.seq); v("unread", m.unread); v("mentions", m.mentions); }
void fields(auto &v, Is<Typing> auto &m) { v("room", m.room); v("on", m.on); }
void fields(auto &v, Is<Typed> auto &m) { v("room", m.room); v("user", m.user); v("on", m.on); }
void fields(auto &v, Is<SetStatus> auto &m) { v("presence", m.presence); v("note", m.note); }
void fields(auto &v, Is<SetNick> auto &m) { v("id", m.id); v("nick", m.nick); }

void fields(auto &v, Is<Ping> auto &m) { v.sized("data", m.data, Limit::pingData); }
void fields(auto &v, Is<Pong> auto &m) { v.sized("data", m.data, Limit::pingData); }
void fields(auto &v, Is<ErrorFrame> auto &m) { v("code", m.code); v("text", m.text); v("re", m.re); v("nonce", m.nonce); v("retry", m.retry); }
// clang-format on

} // namespace Confab
