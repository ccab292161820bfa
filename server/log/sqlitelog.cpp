// SPDX-License-Identifier: MIT
#include "server/log/sqlitelog.h"

#include "server/log/batchtraits.h"
#include "server/log/checkpointer.h"
#include "server/log/connection.h"
#include "server/log/eventstore.h"
#include "server/log/logfile.h"
#include "server/log/personstore.h"
#include "server/log/schema.h"
#include "server/log/snapshot.h"
#include "server/metrics/metrics.h"
#include "shared/base/logging.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

constexpr int busyMillis = 1000; // nobody else writes, but an operator's tool may

Status tune(const Connection &connection, Durability durability)
{
    const Result<QVariant> mode = connection.value(u"PRAGMA journal_mode = WAL"_s);
    if (!mode)
        return mode.error();
    if (mode->toString() != u"wal")
        return Error{QString(), u"its file system can't carry a write-ahead log"_s};
    for (const QString &pragma : {
             durability == Durability::Full ? u"PRAGMA synchronous = FULL"_s : u"PRAGMA synchronous = NORMAL"_s,
             u"PRAGMA wal_autocheckpoint = 0"_s, // the Checkpointer's work
             u"PRAGMA secure_delete = ON"_s,     // what was deleted can't be read from the file
             u"PRAGMA foreign_keys = ON"_s,
             u"PRAGMA cache_size = -16000"_s, // KiB: the index of nonces is hit at random
         }) {
        if (const Status done = connection.run(pragma); !done)
            return done;
    }
    return Ok{};
}

// A full disk must not keep the server from starting: tokens that are past their time are then only left out.
void forgetTokens(const Connection &connection, LogSnapshot &snapshot, Millis now)
{
    const Millis oldest = now > tokenLifetime ? now - tokenLifetime : 0;
    const auto gone = std::erase_if(snapshot.tokens, [&](const StoredToken &token) { return token.used < oldest; });
    if (gone == 0)
        return;
    const Status done = connection.run(u"DELETE FROM tokens WHERE used < %1"_s.arg(toStored(oldest)));
    if (!done)
        qCWarning(logStore).noquote() << "Tokens that are past their time can't be removed:" << done.error().text;
}

} // namespace

// What is written, each kind of thing by its own statements.
struct SqliteLog::Stores {
    const Connection &connection;
    Positions positions;
    Tallies tallies;
    RoomStore rooms;
    PersonStore people;
    EventStore events;
    Statement begin;
    Statement commit;

    explicit Stores(const Connection &c)
        : connection(c),
          tallies(c, positions),
          rooms(c, positions, tallies),
          people(c),
          events(c, positions, tallies, rooms),
          begin(c),
          commit(c)
    { }

    Status prepare()
    {
        if (const Status ready = tallies.prepare(); !ready)
            return ready;
        if (const Status ready = rooms.prepare(); !ready)
            return ready;
        if (const Status ready = people.prepare(); !ready)
            return ready;
        if (const Status ready = events.prepare(); !ready)
            return ready;
        if (const Status ready = prepareAll({{&begin, u"BEGIN IMMEDIATE"_s}, {&commit, u"COMMIT"_s}}); !ready)
            return ready;
        return load();
    }

    Status load()
    {
        Result<Positions> loaded = loadPositions(connection);
        if (!loaded)
            return loaded.error();
        positions = std::move(*loaded);
        return Ok{};
    }

    Result<Outcome> store(const Append &append) { return events.append(append); }
    Result<Outcome> store(const Recall &recall) { return events.recall(recall); }
    Result<Outcome> store(const RecordLogin &login)
    {
        if (const Status known = people.login(login); !known)
            return known.error();
        if (const Status welcomed = rooms.welcome(login.user); !welcomed)
            return welcomed.error();
        Result<std::vector<Marker>> markers = rooms.markersOf(login.user);
        if (!markers)
            return markers.error();
        return Outcome(Markers{std::move(*markers)});
    }
    Result<Outcome> store(const Rename &rename) { return stored(people.rename(rename)); }
    Result<Outcome> store(const ReleaseNick &release) { return stored(people.release(release)); }
    Result<Outcome> store(const TouchTokens &touch) { return stored(people.touch(touch)); }
    Result<Outcome> store(const MakeRoom &room) { return rooms.make(room); }
    Result<Outcome> store(const EnterRoom &enter) { return rooms.enter(enter); }
    Result<Outcome> store(const LeaveRoom &leave) { return rooms.leave(leave); }
    Result<Outcome> store(const MoveMarker &move) { return rooms.move(move); }

private:
    static Result<Outcome> stored(const Status &done)
    {
        if (!done)
            return done.error();
        return Outcome(Stored{});
    }
};

Result<SqliteLog::Opened> SqliteLog::open(const LogOptions &options, Report report)
{
    const QString path = QFileInfo(options.path).absoluteFilePath();
    const Result<int> version = checkLogFile(path);
    if (!version)
        return version.error();
    if (*version == 0) {
        if (const Status made = createLogFile(path, options.freshId); !made)
            return made.error();
        qCInfo(logStore).noquote() << "Made a new database" << path;
    }

    const auto unusable = [&](const Error &error) {
        return Error{QString::fromUtf16(logUnusable), u"The database %1 can't be used: %2."_s.arg(path, error.text)};
    };
    auto connection = std::make_unique<Connection>();
    if (const Status opened = connection->open(path, Connection::Mode::ReadWrite, busyMillis); !opened)
        return unusable(opened.error());
    if (const Status tuned = tune(*connection, options.durability); !tuned)
        return unusable(tuned.error());
    if (*version > 0 && *version < schemaVersion) {
        qCInfo(logStore).noquote()
            << u"Upgrading %1 from version %2 to %3, which takes a minute for a million messages"_s.arg(
                   path, QString::number(*version), QString::number(schemaVersion));
        if (const Status upgraded = upgradeSchema(*connection, *version); !upgraded)
            return unusable(upgraded.error());
    }
    if (const Status probed = probeLog(path, *connection, schemaVersion); !probed)
        return probed.error();
    Result<LogSnapshot> snapshot = loadSnapshot(*connection);
    if (!snapshot)
        return Error{QString::fromUtf16(logDamaged),
                     u"The database %1 is damaged: %2."_s.arg(path, snapshot.error().text)};
    forgetTokens(*connection, *snapshot, options.now);
    auto stores = std::make_unique<Stores>(*connection);
    if (const Status ready = stores->prepare(); !ready)
        return unusable(ready.error());

    Opened result{
        std::unique_ptr<SqliteLog>(new SqliteLog(options, std::move(connection), std::move(stores), std::move(report))),
        std::move(*snapshot)};
    // What is left of the last server, which may have been killed right after a deletion, or of an upgrade.
    const bool leftover = QFileInfo(path + u"-wal"_s).size() > 0;
    result.log->m_checkpointer =
        std::make_unique<Checkpointer>(path, Checkpointer::Marks(), options.wipeDelay, leftover);
    return result;
}

SqliteLog::SqliteLog(const LogOptions &options, std::unique_ptr<Connection> connection, std::unique_ptr<Stores> stores,
                     Report report)
    : m_connection(std::move(connection)),
      m_stores(std::move(stores)),
      m_report(std::move(report)),
      m_wrote(options.wrote),
      m_metrics(options.metrics),
      m_positionsKnown(true)
{ }

SqliteLog::~SqliteLog() = default;

void SqliteLog::propose(std::vector<Proposal> batch)
{
    if (batch.empty()) {
        m_report({});
        return;
    }
    const auto began = std::chrono::steady_clock::now();
    Result<std::vector<Outcome>> outcomes = write(batch);
    count(batch.size(), outcomes.ok(), std::chrono::steady_clock::now() - began);
    if (outcomes) {
        tell(nullptr);
        const BatchTraits traits = traitsOf(batch, *outcomes);
        m_checkpointer->wrote(traits.pages, traits.wipes);
        m_report(std::move(*outcomes));
        if (traits.texts && m_wrote)
            m_wrote();
        return;
    }
    // SQLite may have rolled back by itself: then this one fails, and nothing is lost by it.
    (void)m_connection->run(u"ROLLBACK"_s);
    m_positionsKnown = false;
    tell(&outcomes.error());
    m_report(std::vector<Outcome>(batch.size(), NotStored{outcomes.error().text}));
}

Status SqliteLog::begin()
{
    if (m_stores->begin.run())
        return Ok{};
    // An earlier ROLLBACK may have failed with the disk, which leaves its transaction open.
    (void)m_connection->run(u"ROLLBACK"_s);
    return m_stores->begin.run();
}

Result<std::vector<Outcome>> SqliteLog::write(const std::vector<Proposal> &batch)
{
    if (const Status begun = begin(); !begun)
        return begun.error();
    if (!m_positionsKnown) {
        if (const Status loaded = m_stores->load(); !loaded)
            return loaded.error();
        m_positionsKnown = true;
    }
    std::vector<Outcome> outcomes;
    outcomes.reserve(batch.size());
    for (const Proposal &proposal : batch) {
        Result<Outcome> outcome = std::visit([this](const auto &p) { return m_stores->store(p); }, proposal);
        if (!outcome)
            return outcome.error();
        outcomes.push_back(std::move(*outcome));
    }
    if (const Status done = m_stores->commit.run(); !done)
        return done.error();
    return outcomes;
}

void SqliteLog::count(size_t proposals, bool written, std::chrono::nanoseconds time)
{
    if (!m_metrics)
        return;
    if (!written)
        return m_metrics->commitFailures.add();
    m_metrics->commit.observe(quint64(std::chrono::duration_cast<std::chrono::microseconds>(time).count()));
    m_metrics->commitProposals.observe(proposals);
}

void SqliteLog::tell(const Error *failure)
{
    if (failure && !m_failing)
        qCWarning(logStore).noquote() << "The log can't be written, messages are refused until it can:"
                                      << failure->text;
    if (!failure && m_failing)
        qCInfo(logStore) << "The log is written again.";
    m_failing = failure != nullptr;
}

} // namespace Confab
