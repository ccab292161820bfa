// SPDX-License-Identifier: MIT
#include "tests/unit/logkit.h"

namespace Confab {

Nonce nonceOf(quint64 number)
{
    Nonce nonce;
    for (size_t i = 0; i < sizeof number; ++i)
        nonce.bytes[i] = quint8(number >> (8 * i));
    return nonce;
}

TokenHash tokenOf(quint8 number)
{
    TokenHash hash;
    hash.bytes.fill(number);
    return hash;
}

LogId logIdOf(quint8 number)
{
    LogId id;
    id.bytes.fill(number);
    return id;
}

Append record(quint64 nonce, Content content, UserId user, RoomId room)
{
    return {room, user, QStringLiteral("ana"), nonceOf(nonce), testNow + nonce, std::move(content)};
}

Append message(quint64 nonce, const QString &text, UserId user, RoomId room)
{
    NewMessage said;
    said.text = text;
    return record(nonce, said, user, room);
}

LogOptions logOptions(const QString &folder)
{
    return {QDir(folder).filePath(QStringLiteral("confab.db")), Durability::Normal, testNow, logIdOf(1), {}};
}

template <class P>
Wish::Wish(const P &proposal) : m_proposal(std::make_shared<const Proposal>(proposal))
{ }
template Wish::Wish(const Append &);
template Wish::Wish(const Recall &);
template Wish::Wish(const RecordLogin &);
template Wish::Wish(const Rename &);
template Wish::Wish(const ReleaseNick &);
template Wish::Wish(const TouchTokens &);
template Wish::Wish(const MakeRoom &);
template Wish::Wish(const EnterRoom &);
template Wish::Wish(const LeaveRoom &);
template Wish::Wish(const MoveMarker &);

OpenLog::OpenLog(const LogOptions &options)
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

OpenLog::OpenLog(const QString &folder) : OpenLog(logOptions(folder)) { }

OpenLog::~OpenLog() = default;

const std::vector<Outcome> &OpenLog::propose(std::initializer_list<Wish> batch)
{
    return propose(std::span(batch.begin(), batch.size()));
}

const std::vector<Outcome> &OpenLog::propose(std::span<const Wish> batch)
{
    std::vector<Proposal> proposals;
    for (const Wish &each : batch)
        proposals.push_back(each.proposal());
    outcomes.clear();
    log->propose(std::move(proposals));
    return outcomes;
}

void OpenLog::fill(quint64 first, quint64 count, const QString &text)
{
    std::vector<Proposal> batch;
    for (quint64 i = 0; i < count; ++i) {
        batch.push_back(message(first + i, text));
        if (batch.size() == 1000 || i + 1 == count)
            log->propose(std::exchange(batch, {}));
    }
}

Seq seqOf(const Outcome &outcome)
{
    const auto *appended = std::get_if<Appended>(&outcome);
    return appended ? appended->seq : 0;
}

Marker markerOf(const Outcome &outcome)
{
    const auto *told = std::get_if<Markers>(&outcome);
    return told && !told->markers.empty() ? told->markers[0] : Marker{};
}

std::vector<Logged> eventsOf(const QString &folder, RoomId room)
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

Said saidAt(const QString &folder, Seq seq, RoomId room)
{
    const std::vector<Logged> events = eventsOf(folder, room);
    const Said *said = seq >= 1 && seq <= events.size() ? std::get_if<Said>(&events[seq - 1]) : nullptr;
    return said ? *said : Said{};
}

std::map<QString, QByteArray> filesOf(const QString &folder)
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

void copyLog(const QString &from, const QString &to)
{
    for (const QString &name : {QStringLiteral("confab.db"), QStringLiteral("confab.db-wal")})
        QFile::copy(QDir(from).filePath(name), QDir(to).filePath(name));
}

} // namespace Confab
