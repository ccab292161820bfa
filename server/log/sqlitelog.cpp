// SPDX-License-Identifier: MIT
#include "server/log/sqlitelog.h"

#include "server/log/checkpointer.h"
#include "server/log/connection.h"
#include "server/log/eventrow.h"
#include "server/log/logfile.h"
#include "server/log/schema.h"
#include "server/log/snapshot.h"
#include "shared/base/logging.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

constexpr int busyMillis = 1000; // nobody else writes, but an operator's tool may

// NOT NULL columns: Qt binds a null QString as NULL.
QString notNull(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

// About how many pages of the WAL a batch fills: the ends of the tables, a random page of the nonces' index for each
// message, and its text.
quint64 pagesOf(const std::vector<Proposal> &batch)
{
    quint64 pages = 2;
    for (const Proposal &proposal : batch) {
        ++pages;
        if (const auto *append = std::get_if<Append>(&proposal))
            pages += static_cast<quint64>(append->text.size()) / 2048;
    }
    return pages;
}

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

struct SqliteLog::Statements {
    QSqlQuery begin;
    QSqlQuery commit;
    QSqlQuery append;
    QSqlQuery byNonce;
    QSqlQuery person;
    QSqlQuery token;
    QSqlQuery release;
    QSqlQuery touch;

    explicit Statements(const Connection &c)
        : begin(c.query()),
          commit(c.query()),
          append(c.query()),
          byNonce(c.query()),
          person(c.query()),
          token(c.query()),
          release(c.query()),
          touch(c.query())
    { }

    Status prepareAll()
    {
        const std::pair<QSqlQuery *, QString> all[] = {
            {&begin, u"BEGIN IMMEDIATE"_s},
            {&commit, u"COMMIT"_s},
            {&append,
             u"INSERT INTO events (room, seq, at, user, nick, nonce, kind, text, reply, action)"
             " VALUES (?, ?, ?, ?, ?, ?, 'said', ?, ?, ?) ON CONFLICT (user, nonce) DO NOTHING"_s},
            {&byNonce, u"SELECT %1 FROM events WHERE user = ? AND nonce = ?"_s.arg(eventColumns())},
            {&person,
             u"INSERT INTO persons (user, nick, holds) VALUES (?, ?, 1)"
             " ON CONFLICT (user) DO UPDATE SET nick = excluded.nick, holds = 1"_s},
            {&token,
             u"INSERT INTO tokens (hash, user, used) VALUES (?, ?, ?)"
             " ON CONFLICT (hash) DO UPDATE SET user = excluded.user, used = excluded.used"_s},
            {&release, u"UPDATE persons SET holds = 0 WHERE user = ?"_s},
            {&touch, u"UPDATE tokens SET used = max(used, ?) WHERE hash = ?"_s},
        };
        for (const auto &[query, sql] : all) {
            if (const Status ready = prepare(*query, sql); !ready)
                return ready;
        }
        return Ok{};
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
    if (*version > 0) {
        if (const Status upgraded = upgradeSchema(*connection, *version); !upgraded)
            return unusable(upgraded.error());
    }
    Result<LogSnapshot> snapshot = loadSnapshot(*connection);
    if (!snapshot)
        return Error{QString::fromUtf16(logDamaged),
                     u"The database %1 is damaged: %2."_s.arg(path, snapshot.error().text)};
    forgetTokens(*connection, *snapshot, options.now);
    auto statements = std::make_unique<Statements>(*connection);
    if (const Status ready = statements->prepareAll(); !ready)
        return unusable(ready.error());

    Opened result{
        std::unique_ptr<SqliteLog>(new SqliteLog(std::move(connection), std::move(statements), std::move(report))),
        std::move(*snapshot)};
    for (const StoredRoom &room : result.snapshot.rooms)
        result.log->m_last.insert(room.room, room.last);
    result.log->m_positionsKnown = true;
    result.log->m_checkpointer = std::make_unique<Checkpointer>(path);
    return result;
}

SqliteLog::SqliteLog(std::unique_ptr<Connection> connection, std::unique_ptr<Statements> statements, Report report)
    : m_connection(std::move(connection)), m_statements(std::move(statements)), m_report(std::move(report))
{ }

SqliteLog::~SqliteLog() = default;

void SqliteLog::propose(std::vector<Proposal> batch)
{
    if (batch.empty()) {
        m_report({});
        return;
    }
    Result<std::vector<Outcome>> outcomes = write(batch);
    if (outcomes) {
        tell(nullptr);
        m_checkpointer->wrote(pagesOf(batch));
        m_report(std::move(*outcomes));
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
    if (execute(m_statements->begin))
        return Ok{};
    // An earlier ROLLBACK may have failed with the disk, which leaves its transaction open.
    (void)m_connection->run(u"ROLLBACK"_s);
    return execute(m_statements->begin);
}

Result<std::vector<Outcome>> SqliteLog::write(const std::vector<Proposal> &batch)
{
    if (const Status begun = begin(); !begun)
        return begun.error();
    if (!m_positionsKnown) {
        if (const Status read = readPositions(); !read)
            return read.error();
    }
    std::vector<Outcome> outcomes;
    outcomes.reserve(batch.size());
    for (const Proposal &proposal : batch) {
        const Status stored = std::visit([&](const auto &p) { return store(p, outcomes); }, proposal);
        if (!stored)
            return stored.error();
    }
    if (const Status done = execute(m_statements->commit); !done)
        return done.error();
    return outcomes;
}

Status SqliteLog::store(const Append &append, std::vector<Outcome> &outcomes)
{
    const auto last = m_last.find(append.room);
    if (last == m_last.end())
        return Error{QString(), u"there is no room %1"_s.arg(append.room.value)};
    QSqlQuery &insert = m_statements->append;
    insert.bindValue(0, toStored(append.room.value));
    insert.bindValue(1, toStored(*last + 1));
    insert.bindValue(2, toStored(append.at));
    insert.bindValue(3, toStored(append.user.value));
    insert.bindValue(4, notNull(append.nick));
    insert.bindValue(5, append.nonce.toByteArray());
    insert.bindValue(6, notNull(append.text));
    insert.bindValue(7, append.reply ? QVariant(toStored(*append.reply)) : QVariant());
    insert.bindValue(8, append.action ? 1 : 0);
    if (const Status done = execute(insert); !done)
        return done;
    if (insert.numRowsAffected() == 1) {
        outcomes.emplace_back(Appended{++*last});
        return Ok{};
    }

    QSqlQuery &find = m_statements->byNonce;
    find.bindValue(0, toStored(append.user.value));
    find.bindValue(1, append.nonce.toByteArray());
    if (const Status done = execute(find); !done)
        return done;
    const Result<bool> found = nextRow(find);
    if (!found)
        return found.error();
    if (!*found)
        return Error{QString(), u"a message is neither new nor there"_s};
    outcomes.emplace_back(Duplicate{eventOfRow(find)});
    find.finish();
    return Ok{};
}

Status SqliteLog::store(const RecordLogin &login, std::vector<Outcome> &outcomes)
{
    QSqlQuery &person = m_statements->person;
    person.bindValue(0, toStored(login.user.value));
    person.bindValue(1, notNull(login.nick));
    if (const Status done = execute(person); !done)
        return done;
    QSqlQuery &token = m_statements->token;
    token.bindValue(0, login.token.toByteArray());
    token.bindValue(1, toStored(login.user.value));
    token.bindValue(2, toStored(login.at));
    if (const Status done = execute(token); !done)
        return done;
    outcomes.emplace_back(Stored{});
    return Ok{};
}

Status SqliteLog::store(const ReleaseNick &release, std::vector<Outcome> &outcomes)
{
    m_statements->release.bindValue(0, toStored(release.user.value));
    if (const Status done = execute(m_statements->release); !done)
        return done;
    outcomes.emplace_back(Stored{});
    return Ok{};
}

Status SqliteLog::store(const TouchTokens &touch, std::vector<Outcome> &outcomes)
{
    for (const TokenHash &token : touch.tokens) {
        m_statements->touch.bindValue(0, toStored(touch.at));
        m_statements->touch.bindValue(1, token.toByteArray());
        if (const Status done = execute(m_statements->touch); !done)
            return done;
    }
    outcomes.emplace_back(Stored{});
    return Ok{};
}

Status SqliteLog::readPositions()
{
    const Result<std::vector<StoredRoom>> rooms = loadRooms(*m_connection);
    if (!rooms)
        return rooms.error();
    m_last.clear();
    for (const StoredRoom &room : *rooms)
        m_last.insert(room.room, room.last);
    m_positionsKnown = true;
    return Ok{};
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
