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

Event eventAt(const QSqlQuery &row)
{
    Event event;
    event.room = RoomId{numberAt(row, Room)};
    event.seq = numberAt(row, Place);
    event.at = numberAt(row, At);
    event.user = UserId{numberAt(row, User)};
    event.nick = row.value(Nick).toString();
    event.nonce = Nonce::from(row.value(NonceOf).toByteArray()).value_or(Nonce{});
    return event;
}

Said saidOfRow(const QSqlQuery &row)
{
    Said said;
    said.event = eventAt(row);
    said.text = row.value(Body).toString();
    if (!row.isNull(Reply))
        said.reply = numberAt(row, Reply);
    said.action = row.value(Action).toBool();
    if (!row.isNull(EditedAt))
        said.edited = numberAt(row, EditedAt);
    said.deleted = row.value(Gone).toBool();
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

std::optional<Logged> eventOfRow(const QSqlQuery &row)
{
    const QString kind = row.value(Kind).toString();
    if (kind == EventKind::said)
        return saidOfRow(row);
    if (kind == EventKind::edited)
        return Edited{eventAt(row), numberAt(row, Target), row.value(Body).toString()};
    if (kind == EventKind::deleted)
        return Deleted{eventAt(row), numberAt(row, Target)};
    if (kind == EventKind::reacted)
        return Reacted{eventAt(row), numberAt(row, Target), row.value(Label).toString(), row.value(On).toBool()};
    if (kind == EventKind::topicSet)
        return TopicSet{eventAt(row), row.value(Label).toString()};
    return std::nullopt;
}

bool hasReactions(const QSqlQuery &row)
{
    return row.value(HasReactions).toBool();
}

} // namespace Confab
