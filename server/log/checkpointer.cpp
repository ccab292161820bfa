// SPDX-License-Identifier: MIT
#include "server/log/checkpointer.h"

#include "server/log/connection.h"
#include "shared/base/logging.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

// Starting the WAL over takes a moment without writers and readers: a batch or a page at the most.
constexpr int busyMillis = 1000;

// The pages that were in the WAL.
Result<quint64> checkpoint(const Connection &connection, const QString &mode)
{
    QSqlQuery query = connection.query();
    if (const Status ready = prepare(query, u"PRAGMA wal_checkpoint(%1)"_s.arg(mode)); !ready)
        return ready.error();
    if (const Status done = execute(query); !done)
        return done.error();
    if (const Result<bool> row = nextRow(query); !row)
        return row.error();
    return query.value(1).toULongLong();
}

// Tells of the first of several failures, and that they are over.
class Teller
{
public:
    void tell(const std::optional<Error> &failure)
    {
        if (failure && !m_failing)
            qCWarning(logStore).noquote() << "The log's WAL can't be moved into the database:" << failure->text;
        if (!failure && m_failing)
            qCInfo(logStore) << "The log's WAL is moved into the database again.";
        m_failing = failure.has_value();
    }

private:
    bool m_failing = false;
};

} // namespace

Checkpointer::Checkpointer(QString path, Marks marks)
    : m_path(std::move(path)), m_marks(marks), m_thread([this] { work(); })
{ }

Checkpointer::~Checkpointer()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

void Checkpointer::wrote(quint64 pages)
{
    std::unique_lock lock(m_mutex);
    m_pages += pages;
    if (m_pages >= m_marks.due)
        m_wake.notify_one();
    m_letGo.wait(lock, [this] { return !m_held; });
}

void Checkpointer::holdWriter(bool held)
{
    {
        const std::lock_guard lock(m_mutex);
        m_held = held;
    }
    m_letGo.notify_one();
}

bool Checkpointer::waitUntilDue()
{
    std::unique_lock lock(m_mutex);
    m_wake.wait(lock, [this] { return m_ending || m_pages >= m_marks.due; });
    m_pages = 0;
    return !m_ending;
}

void Checkpointer::work()
{
    Connection connection;
    Teller teller;
    std::optional<Error> failure;
    if (const Status opened = connection.open(m_path, Connection::Mode::ReadWrite, busyMillis); !opened)
        failure = opened.error();
    const bool open = !failure;
    teller.tell(failure);
    while (waitUntilDue()) {
        if (!open)
            continue;
        Result<quint64> pages = checkpoint(connection, u"PASSIVE"_s);
        if (pages && *pages > m_marks.tooMany) {
            // Most of it is done: what was written meanwhile is little.
            holdWriter(true);
            pages = checkpoint(connection, u"TRUNCATE"_s);
            holdWriter(false);
        }
        teller.tell(pages ? std::nullopt : std::optional(pages.error()));
    }
    if (open)
        (void)checkpoint(connection, u"TRUNCATE"_s);
}

} // namespace Confab
