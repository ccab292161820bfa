// SPDX-License-Identifier: MIT
#pragma once

#include "server/log/eventreader.h"
#include "server/log/sqlitelog.h"

#include <QDir>
#include <QTemporaryDir>

#include <initializer_list>
#include <map>
#include <memory>
#include <span>

// A real log in a folder of its own, and short names for what goes in and comes out. What makes or destroys proposals,
// outcomes and events is in logkit.cpp alone where it can be: each test would take long to compile it.
namespace Confab {

inline constexpr Millis testNow = 1'790'000'000'000;

Nonce nonceOf(quint64 number);
TokenHash tokenOf(quint8 number);
LogId logIdOf(quint8 number);

Append record(quint64 nonce, Content content, UserId user = UserId{7}, RoomId room = lobby);
Append message(quint64 nonce, const QString &text, UserId user = UserId{7}, RoomId room = lobby);

LogOptions logOptions(const QString &folder);

// One proposal of a batch.
class Wish
{
public:
    template <class P>
    Wish(const P &proposal); // logkit.cpp has it for all proposals

    [[nodiscard]] const Proposal &proposal() const { return *m_proposal; }

private:
    std::shared_ptr<const Proposal> m_proposal;
};

// A log that is open, and the outcomes that it reported.
struct OpenLog {
    std::vector<Outcome> outcomes; // of the last batch
    int reports = 0;
    LogSnapshot snapshot;
    Error error; // where it didn't open
    std::unique_ptr<SqliteLog> log;

    explicit OpenLog(const LogOptions &options);
    explicit OpenLog(const QString &folder);
    ~OpenLog();
    Q_DISABLE_COPY_MOVE(OpenLog)

    const std::vector<Outcome> &propose(std::initializer_list<Wish> batch);
    const std::vector<Outcome> &propose(std::span<const Wish> batch);

    // `count` messages whose nonces begin at `first`, in batches of a thousand.
    void fill(quint64 first, quint64 count, const QString &text = QStringLiteral("text"));
};

Seq seqOf(const Outcome &outcome);
// Of a proposal that gives them: the first one's.
Marker markerOf(const Outcome &outcome);

// All events of a room as they stand now; none where reading fails.
std::vector<Logged> eventsOf(const QString &folder, RoomId room = lobby);
// The message at that place of the room's log, as it stands now.
Said saidAt(const QString &folder, Seq seq, RoomId room = lobby);

// Every file of a folder with its contents.
std::map<QString, QByteArray> filesOf(const QString &folder);
// The database and its WAL as a killed process would leave them: both as they are on disk at this moment.
void copyLog(const QString &from, const QString &to);

} // namespace Confab
