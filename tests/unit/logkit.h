// SPDX-License-Identifier: MIT
#pragma once

#include "server/log/eventreader.h"
#include "server/log/sqlitelog.h"

#include <QDir>
#include <QTemporaryDir>

#include <map>

// A real log in a folder of its own, and short names for what goes in and comes out.
namespace Confab {

inline constexpr Millis testNow = 1'790'000'000'000;

inline Nonce nonceOf(quint64 number)
{
    Nonce nonce;
    for (size_t i = 0; i < sizeof number; ++i)
        nonce.bytes[i] = quint8(number >> (8 * i));
    return nonce;
}

inline TokenHash tokenOf(quint8 number)
{
    TokenHash hash;
    hash.bytes.fill(number);
    return hash;
}

inline LogId logIdOf(quint8 number)
{
    LogId id;
    id.bytes.fill(number);
    return id;
}

inline Append record(quint64 nonce, Content content, UserId user = UserId{7}, RoomId room = lobby)
{
    return {room, user, QStringLiteral("ana"), nonceOf(nonce), testNow + nonce, std::move(content)};
}

inline Append message(quint64 nonce, const QString &text, UserId user = UserId{7}, RoomId room = lobby)
{
    NewMessage said;
    said.text = text;
    return record(nonce, said, user, room);
}

inline LogOptions logOptions(const QString &folder)
{
    return {QDir(folder).filePath(QStringLiteral("confab.db")), Durability::Normal, testNow, logIdOf(1), {}};
}

// A log that is open, and the outcomes that it reported.
struct OpenLog {
    std::vector<Outcome> outcomes; // of the last batch
    int reports = 0;
    LogSnapshot snapshot;
    Error error; // where it didn't open
    std::unique_ptr<SqliteLog> log;

    explicit OpenLog(const LogOptions &options)
    {
        auto opened = SqliteLog::open(options, [this](std::vector<Outcome> reported) {
            outcomes = std::move(reported);
            ++reports;
        });
        if (!opened) {
            error = opened.error();
            return;
        }
        log = std::move(opened->log);
        snapshot = std::move(opened->snapshot);
    }
    explicit OpenLog(const QString &folder) : OpenLog(logOptions(folder)) { }

    const std::vector<Outcome> &propose(std::vector<Proposal> batch)
    {
        outcomes.clear();
        log->propose(std::move(batch));
        return outcomes;
    }

    // `count` messages whose nonces begin at `first`, in batches of a thousand.
    void fill(quint64 first, quint64 count, const QString &text = QStringLiteral("text"))
    {
        std::vector<Proposal> batch;
        for (quint64 i = 0; i < count; ++i) {
            batch.push_back(message(first + i, text));
            if (batch.size() == 1000 || i + 1 == count)
                log->propose(std::exchange(batch, {}));
        }
    }
};

inline Seq seqOf(const Outcome &outcome)
{
    const auto *appended = std::get_if<Appended>(&outcome);
    return appended ? appended->seq : 0;
}

// Of a proposal that gives them: the first one's.
inline Marker markerOf(const Outcome &outcome)
{
    const auto *told = std::get_if<Markers>(&outcome);
    return told && !told->markers.empty() ? told->markers[0] : Marker{};
}

// All events of a room as they stand now; none where reading fails.
inline std::vector<Logged> eventsOf(const QString &folder, RoomId room = lobby)
{
    std::vector<Logged> events;
    Connection connection;
    if (!connection.open(logOptions(folder).path, Connection::Mode::ReadOnly, 1000))
        return events;
    EventReader reader(connection);
    const Seq last = Seq(1) << 62;
    const auto take = [&events](Logged event) {
        events.push_back(std::move(event));
        return true;
    };
    if (!reader.prepare() || !reader.each(room, 1, last, EventReader::Order::Ascending, take))
        return {};
    return events;
}

// The message at that place of the room's log, as it stands now.
inline Said saidAt(const QString &folder, Seq seq, RoomId room = lobby)
{
    const std::vector<Logged> events = eventsOf(folder, room);
    const Said *said = seq >= 1 && seq <= events.size() ? std::get_if<Said>(&events[seq - 1]) : nullptr;
    return said ? *said : Said{};
}

// Every file of a folder with its contents.
inline std::map<QString, QByteArray> filesOf(const QString &folder)
{
    std::map<QString, QByteArray> files;
    const QStringList names = QDir(folder).entryList(QDir::Files | QDir::Hidden | QDir::System);
    for (const QString &name : names) {
        QFile file(QDir(folder).filePath(name));
        if (file.open(QIODevice::ReadOnly))
            files[name] = file.readAll();
    }
    return files;
}

// The database and its WAL as a killed process would leave them: both as they are on disk at this moment.
inline void copyLog(const QString &from, const QString &to)
{
    for (const QString &name : {QStringLiteral("confab.db"), QStringLiteral("confab.db-wal")})
        QFile::copy(QDir(from).filePath(name), QDir(to).filePath(name));
}

} // namespace Confab
