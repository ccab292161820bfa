// SPDX-License-Identifier: MIT
#include "server/log/eventreader.h"

#include "server/log/eventrow.h"
#include "server/log/statement.h"
#include "shared/protocol/limits.h"

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

// Reactions to one message that come in the order of their emoji's first use: at most so many go into an event.
class Gatherer
{
public:
    // False: the rest is more than an event has room for.
    bool add(const QString &emoji, UserId user)
    {
        if (m_reactions.empty() || m_reactions.back().emoji != emoji) {
            if (m_reactions.size() == size_t(Limit::reactionEmoji))
                return false;
            m_reactions.push_back({emoji, {}});
            m_count = 0;
        }
        ++m_count;
        std::vector<UserId> &users = m_reactions.back().users;
        if (users.size() < size_t(Limit::reactionUsers))
            users.push_back(user);
        else if (m_counts.empty() || m_counts.back().emoji != emoji)
            m_counts.push_back({emoji, m_count});
        else
            m_counts.back().count = m_count;
        return true;
    }

    void putInto(Said &said)
    {
        if (!m_reactions.empty())
            said.reactions = std::move(m_reactions);
        if (!m_counts.empty())
            said.counts = std::move(m_counts);
    }

private:
    std::vector<Reaction> m_reactions;
    std::vector<ReactionCount> m_counts; // of the emoji that more people used than are listed
    quint64 m_count = 0;                 // of the emoji at hand
};

} // namespace

struct EventReader::Statements {
    Statement one;
    Statement last;
    Statement ascending;
    Statement descending;
    Statement reactions;

    explicit Statements(const Connection &c) : one(c), last(c), ascending(c), descending(c), reactions(c) { }

    Status prepare()
    {
        const QString select = selectEvents();
        return prepareAll({
            {&one, select + u"WHERE e.room = ? AND e.seq = ?"_s},
            {&last, u"SELECT seq FROM events WHERE room = ? ORDER BY seq DESC LIMIT 1"_s},
            {&ascending, select + u"WHERE e.room = ? AND e.seq BETWEEN ? AND ? ORDER BY e.seq ASC"_s},
            {&descending, select + u"WHERE e.room = ? AND e.seq BETWEEN ? AND ? ORDER BY e.seq DESC"_s},
            {&reactions, u"SELECT emoji, user FROM reactions WHERE room = ? AND target = ? ORDER BY since, seq"_s},
        });
    }
};

EventReader::EventReader(const Connection &connection) : m_statements(std::make_unique<Statements>(connection)) { }

EventReader::~EventReader() = default;

Status EventReader::prepare()
{
    return m_statements->prepare();
}

Result<std::optional<Logged>> EventReader::one(RoomId room, Seq seq)
{
    std::optional<Logged> found;
    const Status done = m_statements->one.each(
        [&](const Row &row) -> Result<bool> {
            Result<Logged> event = current(row);
            if (!event)
                return event.error();
            found = std::move(*event);
            return false;
        },
        room, seq);
    if (!done)
        return done.error();
    return found;
}

Result<Seq> EventReader::last(RoomId room)
{
    const Result<std::optional<Seq>> found =
        m_statements->last.first([](const Row &row) { return row.number(0); }, room);
    if (!found)
        return found.error();
    return found->value_or(0);
}

Status EventReader::each(RoomId room, Seq first, Seq last, Order order, const std::function<bool(Logged)> &take)
{
    Statement &rows = order == Order::Ascending ? m_statements->ascending : m_statements->descending;
    return rows.each(
        [&](const Row &row) -> Result<bool> {
            Result<Logged> event = current(row);
            if (!event)
                return event.error();
            return take(std::move(*event));
        },
        room, first, last);
}

Result<Logged> EventReader::current(const Row &row)
{
    std::optional<Logged> event = eventOfRow(row);
    if (!event)
        return Error{QString(), u"a row of events makes no sense"_s};
    if (hasReactions(row)) {
        if (auto *said = std::get_if<Said>(&*event)) {
            if (const Status added = addReactions(*said); !added)
                return added.error();
        }
    }
    return std::move(*event);
}

Status EventReader::addReactions(Said &said)
{
    Gatherer gatherer;
    const Status done = m_statements->reactions.each(
        [&](const Row &row) -> Result<bool> { return gatherer.add(row.text(0), UserId{row.number(1)}); },
        said.event.room, said.event.seq);
    gatherer.putInto(said);
    return done;
}

} // namespace Confab
