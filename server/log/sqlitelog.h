// SPDX-License-Identifier: MIT
#pragma once

#include "server/chat/ports.h"
#include "server/log/durability.h"
#include "shared/base/result.h"

#include <chrono>
#include <functional>
#include <memory>

namespace Confab {

class Checkpointer;
class Connection;
struct Metrics;

struct LogOptions {
    QString path; // of the database; its folder exists
    Durability durability = Durability::Full;
    Millis now = 0; // tokens that were not used in the 90 days before are forgotten
    LogId freshId;  // random: the name of the database, should it be new
    // Called where messages were recorded, edited or deleted, once they are on disk and reported; in the same thread.
    std::function<void()> wrote = {};
    // A text that is wiped from the database is gone from its WAL after about so long.
    std::chrono::milliseconds wipeDelay{10'000};
    Metrics *metrics = nullptr; // of transactions; outlives the log
};

// The event log on one machine: a batch is one transaction of SQLite, and is reported within propose().
//
// Belongs to the thread that opens it. Where a batch can't be written nothing of it is, each of its proposals is
// NotStored, and the next batch is tried afresh.
class SqliteLog final : public EventLog
{
public:
    struct Opened {
        std::unique_ptr<SqliteLog> log;
        LogSnapshot snapshot;
    };
    // Makes the database where there is none. An error (codes in logfile.h) leaves the files as they were.
    [[nodiscard]] static Result<Opened> open(const LogOptions &options, Report report);

    // Empties the WAL into the database. Readers should be gone by then.
    ~SqliteLog() override;
    Q_DISABLE_COPY_MOVE(SqliteLog)

    void propose(std::vector<Proposal> batch) override;

private:
    struct Stores;

    SqliteLog(const LogOptions &options, std::unique_ptr<Connection> connection, std::unique_ptr<Stores> stores,
              Report report);

    Status begin();
    Result<std::vector<Outcome>> write(const std::vector<Proposal> &batch);
    void count(size_t proposals, bool written, std::chrono::nanoseconds time);
    void tell(const Error *failure);

    // In this order: statements end before their connection, and it before the last checkpoint.
    std::unique_ptr<Checkpointer> m_checkpointer;
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<Stores> m_stores;
    Report m_report;
    std::function<void()> m_wrote;
    Metrics *m_metrics;
    bool m_positionsKnown = false; // they agree with the disk
    bool m_failing = false;
};

} // namespace Confab
