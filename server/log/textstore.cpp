// SPDX-License-Identifier: MIT
#include "server/log/textstore.h"

using namespace Qt::StringLiterals;

namespace Confab {

TextStore::TextStore(const Connection &connection, Positions &positions)
    : m_positions(positions), m_add(connection), m_wipe(connection), m_rewritten(connection)
{ }

Status TextStore::prepare()
{
    return prepareAll({
        {&m_add, u"INSERT INTO texts (id, doc, room, seq, body) VALUES (?, ?, ?, ?, ?)"_s},
        // A row of exactly the same size is overwritten where it lies.
        {&m_wipe,
         u"UPDATE texts SET wiped = 1, body = substr(hex(zeroblob(length(CAST(body AS BLOB)))), 1,"
         " length(CAST(body AS BLOB))) WHERE id = ?"_s},
        {&m_rewritten, u"INSERT INTO rewritten (doc) VALUES (?)"_s},
    });
}

Status TextStore::add(RoomId room, Seq seq, const QString &body)
{
    const quint64 id = nextId();
    Status added = m_add.run(id, id, room, seq, body);
    if (added)
        m_positions.lastText = id;
    return added;
}

Result<quint64> TextStore::replace(quint64 id, quint64 doc, RoomId room, Seq seq, const QString &body)
{
    if (const Status wiped = wipe(id, doc); !wiped)
        return wiped.error();
    const quint64 newId = nextId();
    if (const Status added = m_add.run(newId, doc, room, seq, body); !added)
        return added.error();
    m_positions.lastText = newId;
    return newId;
}

Status TextStore::wipe(quint64 id, quint64 doc)
{
    if (const Status wiped = m_wipe.run(id); !wiped)
        return wiped;
    return m_rewritten.run(doc);
}

} // namespace Confab
