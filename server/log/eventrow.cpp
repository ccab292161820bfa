// SPDX-License-Identifier: MIT
#include "server/log/eventrow.h"

#include <QVariant>

using namespace Qt::StringLiterals;

namespace Confab {

QString eventColumns()
{
    return u"room, seq, at, user, nick, nonce, text, reply, action, edited_at, deleted"_s;
}

// Version 1 of the schema records nothing but `said` events.
Logged eventOfRow(const QSqlQuery &row)
{
    Said said;
    said.event.room = RoomId{numberAt(row, 0)};
    said.event.seq = numberAt(row, 1);
    said.event.at = numberAt(row, 2);
    said.event.user = UserId{numberAt(row, 3)};
    said.event.nick = row.value(4).toString();
    said.event.nonce = Nonce::from(row.value(5).toByteArray()).value_or(Nonce{});
    said.text = row.value(6).toString();
    if (!row.isNull(7))
        said.reply = numberAt(row, 7);
    said.action = row.value(8).toBool();
    if (!row.isNull(9))
        said.edited = numberAt(row, 9);
    said.deleted = row.value(10).toBool();
    return said;
}

quint64 numberAt(const QSqlQuery &row, int column)
{
    return static_cast<quint64>(row.value(column).toLongLong());
}

} // namespace Confab
