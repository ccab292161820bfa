// SPDX-License-Identifier: MIT
#include "server/log/eventrow.h"

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

enum Column {
    Room,
    Place,
    At,
    User,
    Nick,
    NonceOf,
    Kind,
    Label,
    Reply,
    Target,
    Action,
    On,
    EditedAt,
    Gone,
    Body,
    HasReactions
};

Event eventAt(const Row &row)
{
    Event event;
    event.room = RoomId{row.number(Room)};
    event.seq = row.number(Place);
    event.at = row.number(At);
    event.user = UserId{row.number(User)};
    event.nick = row.text(Nick);
    event.nonce = Nonce::from(row.view(NonceOf)).value_or(Nonce{});
    return event;
}

Said saidOfRow(const Row &row)
{
    Said said;
    said.event = eventAt(row);
    said.text = row.text(Body);
    if (!row.isNull(Reply))
        said.reply = row.number(Reply);
    said.action = row.flag(Action);
    if (!row.isNull(EditedAt))
        said.edited = row.number(EditedAt);
    said.deleted = row.flag(Gone);
    return said;
}

} // namespace

// t: the text of a said, or that of an edited's target; m: that target.
QString selectEvents()
{
    return u"SELECT e.room, e.seq, e.at, e.user, e.nick, e.nonce, e.kind, e.label, e.reply, e.target, e.action,"
           " e.turned_on, e.edited_at, e.deleted, CASE WHEN coalesce(m.deleted, e.deleted) THEN '' ELSE t.body END,"
           " EXISTS (SELECT 1 FROM reactions AS r WHERE r.room = e.room AND r.target = e.seq)"
           " FROM events AS e"
           " LEFT JOIN events AS m ON e.kind = 'edited' AND m.room = e.room AND m.seq = e.target"
           " LEFT JOIN texts AS t ON t.id = coalesce(m.text, e.text) "_s;
}

std::optional<Logged> eventOfRow(const Row &row)
{
    const QLatin1StringView kind(row.view(Kind));
    if (kind == EventKind::said)
        return saidOfRow(row);
    if (kind == EventKind::edited)
        return Edited{eventAt(row), row.number(Target), row.text(Body)};
    if (kind == EventKind::deleted)
        return Deleted{eventAt(row), row.number(Target)};
    if (kind == EventKind::reacted)
        return Reacted{eventAt(row), row.number(Target), row.text(Label), row.flag(On)};
    if (kind == EventKind::topicSet)
        return TopicSet{eventAt(row), row.text(Label)};
    return std::nullopt;
}

bool hasReactions(const Row &row)
{
    return row.flag(HasReactions);
}

} // namespace Confab
