// SPDX-License-Identifier: MIT
#include "server/log/pagereader.h"

#include "server/log/eventrow.h"
#include "shared/protocol/codec.h"

#include <QSqlError>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

constexpr int busyMillis = 1000;
constexpr Seq highestSeq = std::numeric_limits<qint64>::max(); // of SQLite's numbers

// The positions asked for, both ends included, and from which end.
struct Range {
    Seq first = 1;
    Seq last = highestSeq;
    bool fromOldest = false; // else the newest are kept

    explicit Range(const PageRequest &request) : fromOldest(request.after.has_value())
    {
        if (request.after)
            first = *request.after >= highestSeq ? highestSeq : *request.after + 1;
        if (request.before)
            last = std::min(last, *request.before == 0 ? 0 : *request.before - 1);
        if (request.upTo)
            last = std::min(last, *request.upTo);
        // No event is ever so high: this keeps "after the highest" empty without a number above it.
        last = std::min(last, highestSeq - 1);
    }
};

// How much longer than an empty page's frame one with these events is: CBOR's array head grows with its length.
quint64 headBytes(quint64 count)
{
    return count < 24 ? 0 : count < 0x100 ? 1 : count < 0x10000 ? 2 : 4;
}

} // namespace

struct PageReader::Statements {
    QSqlQuery last;
    QSqlQuery ascending;
    QSqlQuery descending;

    explicit Statements(const Connection &c) : last(c.query()), ascending(c.query()), descending(c.query()) { }

    Status prepareAll()
    {
        const QString range =
            u"SELECT %1 FROM events WHERE room = ? AND seq BETWEEN ? AND ? ORDER BY seq "_s.arg(eventColumns());
        if (const Status s = prepare(last, u"SELECT seq FROM events WHERE room = ? ORDER BY seq DESC LIMIT 1"_s); !s)
            return s;
        if (const Status s = prepare(ascending, range + u"ASC"_s); !s)
            return s;
        return prepare(descending, range + u"DESC"_s);
    }

    void finish()
    {
        last.finish();
        ascending.finish();
        descending.finish();
    }
};

PageReader::PageReader(QString path) : m_path(std::move(path)) { }

PageReader::~PageReader()
{
    m_statements.reset(); // before the connection
}

PageResult PageReader::read(const PageRequest &request)
{
    Status ready = m_statements ? Status(Ok{}) : open();
    if (ready)
        ready = m_connection.run(u"BEGIN"_s);
    if (!ready)
        return {{}, 0, false, ready.error().text};
    Result<PageResult> result = page(request);
    // A statement that was left half-way would keep the transaction, and with it the WAL, from ending.
    m_statements->finish();
    if (const Status ended = m_connection.run(u"COMMIT"_s); !ended) {
        m_statements.reset(); // whatever state it is in: the next request begins with a fresh connection
        m_connection.close();
    }
    return result ? std::move(*result) : PageResult{{}, 0, false, result.error().text};
}

Status PageReader::open()
{
    if (const Status opened = m_connection.open(m_path, Connection::Mode::ReadOnly, busyMillis); !opened)
        return opened;
    auto statements = std::make_unique<Statements>(m_connection);
    if (const Status ready = statements->prepareAll(); !ready)
        return ready;
    m_statements = std::move(statements);
    return Ok{};
}

Result<PageResult> PageReader::page(const PageRequest &request)
{
    Page page;
    page.room = request.room;
    page.re = request.re;
    page.gap = request.gap;

    QSqlQuery &last = m_statements->last;
    last.bindValue(0, toStored(request.room.value));
    if (const Status done = execute(last); !done)
        return done.error();
    const Result<bool> any = nextRow(last);
    if (!any)
        return any.error();
    page.asof = *any ? numberAt(last, 0) : 0;

    const Range range(request);
    QSqlQuery &rows = range.fromOldest ? m_statements->ascending : m_statements->descending;
    rows.bindValue(0, toStored(request.room.value));
    rows.bindValue(1, toStored(range.first));
    rows.bindValue(2, toStored(range.last));
    if (const Status done = execute(rows); !done)
        return done.error();
    quint64 bytes = static_cast<quint64>(encodeFrame(ServerFrame{page}).size());
    for (;;) {
        const Result<bool> row = nextRow(rows);
        if (!row)
            return row.error();
        if (!*row)
            break;
        const quint64 count = page.events.size();
        Logged event = eventOfRow(rows);
        bytes += static_cast<quint64>(encodeEvent(event).size());
        // One event always goes, or a page too small for it would be asked for again and again.
        if (count >= request.limit || (count > 0 && bytes + headBytes(count + 1) > request.frameLimit)) {
            page.more = true;
            break;
        }
        page.events.push_back(std::move(event));
    }
    if (!range.fromOldest)
        std::reverse(page.events.begin(), page.events.end());

    PageResult result;
    result.more = page.more;
    if (!page.events.empty())
        result.last = std::visit([](const auto &logged) { return logged.event.seq; }, page.events.back());
    result.frame = encodeFrame(ServerFrame{std::move(page)});
    return result;
}

} // namespace Confab
