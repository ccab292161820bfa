// SPDX-License-Identifier: MIT
#include "server/log/checkpointer.h"

#include "server/log/statement.h"
#include "shared/base/logging.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

// Starting the WAL over takes a moment without writers and readers: a batch or a page at the most. Meanwhile nobody
// can write.
constexpr int busyMillis = 100;
constexpr std::chrono::seconds retryDelay(1);

struct Moved {
    bool held = false; // a reader or writer kept some of it from being done
    quint64 pages = 0; // that were in the WAL
};

// Somebody has the database to themselves, as who puts in order what a crash has left: it only is too early.
Result<Moved> heldOrFailed(const Error &error)
{
    constexpr int busy = 5; // SQLITE_BUSY
    if (Connection::primaryCode(error) == busy)
        return Moved{true, 0};
    return error;
}

Result<Moved> checkpoint(const Connection &connection, const QString &mode)
{
    Statement statement(connection);
    if (const Status ready = statement.prepare(u"PRAGMA wal_checkpoint(%1)"_s.arg(mode)); !ready)
        return heldOrFailed(ready.error());
    const auto moved = statement.first([](const Row &row) { return Moved{row.flag(0), row.number(1)}; });
    if (!moved)
        return heldOrFailed(moved.error());
    return moved->value_or(Moved{});
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

Checkpointer::Checkpointer(QString path, Marks marks, std::chrono::milliseconds wipeDelay, bool leftover)
    : m_path(std::move(path)),
      m_marks(marks),
      m_wipeDelay(wipeDelay),
      m_cutOffBy(leftover ? std::optional(Clock::now()) : std::nullopt),
      m_thread([this] { work(); })
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

void Checkpointer::wrote(quint64 pages, bool wipes)
{
    std::unique_lock lock(m_mutex);
    m_pages += pages;
    if (wipes && !m_cutOffBy)
        m_cutOffBy = Clock::now() + m_wipeDelay;
    if (m_pages >= m_marks.due || wipes)
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

Checkpointer::Task Checkpointer::nextTask()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        if (m_ending)
            return Task::End;
        if (m_cutOffBy && Clock::now() >= *m_cutOffBy) {
            m_cutOffBy.reset(); // what is wiped from now on is another time's
            m_pages = 0;
            return Task::CutOff;
        }
        if (m_pages >= m_marks.due) {
            m_pages = 0;
            return Task::Move;
        }
        if (m_cutOffBy)
            m_wake.wait_until(lock, *m_cutOffBy);
        else
            m_wake.wait(lock);
    }
}

void Checkpointer::cutOffBy(Clock::time_point time)
{
    const std::lock_guard lock(m_mutex);
    m_cutOffBy = m_cutOffBy ? std::min(*m_cutOffBy, time) : time;
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
    for (Task task = nextTask(); task != Task::End; task = nextTask()) {
        if (!open)
            continue;
        Result<Moved> moved = checkpoint(connection, u"PASSIVE"_s);
        if (task == Task::CutOff || (moved && moved->pages > m_marks.tooMany)) {
            // Most of it is done: what was written meanwhile is little.
            holdWriter(true);
            // Where nothing in it must be gone its file stays as long as it is: writing over is cheaper than growing.
            moved = checkpoint(connection, task == Task::CutOff ? u"TRUNCATE"_s : u"RESTART"_s);
            holdWriter(false);
            if (task == Task::CutOff && (!moved || moved->held))
                cutOffBy(Clock::now() + retryDelay);
        }
        teller.tell(moved ? std::nullopt : std::optional(moved.error()));
    }
    if (open)
        (void)checkpoint(connection, u"TRUNCATE"_s);
}

} // namespace Confab
