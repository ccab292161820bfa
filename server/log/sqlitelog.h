// SPDX-License-Identifier: MIT
#pragma once

#include "server/chat/ports.h"
#include "server/log/durability.h"
#include "shared/base/result.h"

#include <QHash>

#include <memory>

namespace Confab {

class Checkpointer;
class Connection;

struct LogOptions {
    QString path; // of the database; its folder exists
    Durability durability = Durability::Full;
    Millis now = 0; // tokens that were not used in the 90 days before are forgotten
    LogId freshId;  // random: the name of the database, should it be new
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
    struct Statements;

    SqliteLog(std::unique_ptr<Connection> connection, std::unique_ptr<Statements> statements, Report report);

    Status begin();
    Result<std::vector<Outcome>> write(const std::vector<Proposal> &batch);
    Status store(const Append &append, std::vector<Outcome> &outcomes);
    Status store(const RecordLogin &login, std::vector<Outcome> &outcomes);
    Status store(const ReleaseNick &release, std::vector<Outcome> &outcomes);
    Status store(const TouchTokens &touch, std::vector<Outcome> &outcomes);
    Status readPositions();
    void tell(const Error *failure);

    // In this order: statements end before their connection, and it before the last checkpoint.
    std::unique_ptr<Checkpointer> m_checkpointer;
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<Statements> m_statements;
    Report m_report;
    QHash<RoomId, Seq> m_last;
    bool m_positionsKnown = false; // m_last agrees with the disk
    bool m_failing = false;
};

} // namespace Confab
