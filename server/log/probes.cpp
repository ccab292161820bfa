// SPDX-License-Identifier: MIT
#include "server/log/probes.h"

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

struct Probe {
    QString columns;
    QString table; // with what chooses an index
    QStringList order;
};

QStringList bothEnds(const Probe &probe)
{
    const QString read = u"SELECT %1 FROM %2 ORDER BY %3 LIMIT 1"_s;
    return {read.arg(probe.columns, probe.table, probe.order.join(u", ")),
            read.arg(probe.columns, probe.table, probe.order.join(u" DESC, ") + u" DESC"_s)};
}

std::vector<Probe> tablesOf(int version)
{
    const Probe persons{u"user, nick, holds"_s, u"persons"_s, {u"user"_s}};
    const Probe tokens{u"hash, user, used"_s, u"tokens"_s, {u"hash"_s}};
    const Probe nonces{u"user, nonce"_s, u"events"_s, {u"user"_s, u"nonce"_s}};
    if (version == 1) {
        return {persons,
                tokens,
                nonces,
                {u"room, kind, name, topic"_s, u"rooms"_s, {u"room"_s}},
                {u"room, seq, at, user, nick, nonce, kind, text, reply, target, action, edited_at, deleted"_s,
                 u"events"_s,
                 {u"room"_s, u"seq"_s}}};
    }
    return {
        persons,
        tokens,
        nonces,
        {u"room, kind, name, topic, creator"_s, u"rooms"_s, {u"room"_s}},
        {u"user, room, read, hidden"_s, u"members"_s, {u"user"_s, u"room"_s}},
        {u"room"_s, u"members INDEXED BY members_hidden WHERE hidden = 1"_s, {u"room"_s}},
        {u"id, doc, room, seq, wiped, body"_s, u"texts"_s, {u"id"_s}},
        {u"id, doc"_s, u"rewritten"_s, {u"id"_s}},
        {u"room, target, emoji, user, seq, since"_s, u"reactions"_s, {u"room"_s, u"target"_s, u"emoji"_s, u"user"_s}},
        {u"user, room, seq, number"_s, u"mentions"_s, {u"user"_s, u"room"_s, u"seq"_s}},
        {u"room, seq, at, user, nick, nonce, kind, text, label, reply, target, action, turned_on, edited_at,"
         " deleted, said_number, own_number"_s,
         u"events"_s,
         {u"room"_s, u"seq"_s}},
        {u"room, user, seq, own_number"_s,
         u"events INDEXED BY events_said_by WHERE kind = 'said'"_s,
         {u"room"_s, u"user"_s, u"seq"_s}}};
}

} // namespace

QStringList probesOf(int version)
{
    QStringList probes;
    for (const Probe &probe : tablesOf(version))
        probes += bothEnds(probe);
    return probes;
}

} // namespace Confab
