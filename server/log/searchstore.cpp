// SPDX-License-Identifier: MIT
#include "server/log/searchstore.h"

#include "server/log/statement.h"

#include <QFile>
#include <QRandomGenerator>
#include <QStringList>

#include <array>
#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

constexpr int busyMillis = 1000;

constexpr char roomMark[] = "\xEE\x80\x80"; // U+E000, of private use
constexpr char userMark[] = "\xEE\x80\x81"; // U+E001

// Changes with the tables.
QString currentFormat()
{
    return u"1, words "_s + searchTextVersion();
}

QByteArray freshSecret()
{
    std::array<quint32, 8> numbers{};
    QRandomGenerator::system()->fillRange(numbers.data(), qsizetype(numbers.size()));
    return QByteArray(reinterpret_cast<const char *>(numbers.data()), qsizetype(sizeof numbers));
}

Status fill(const SearchSettings &settings, const LogId &log)
{
    Connection index;
    if (const Status opened = index.open(settings.index, Connection::Mode::ReadWrite, busyMillis); !opened)
        return opened;
    for (
        const QString &sql : {
            u"PRAGMA journal_mode = WAL"_s,
            u"BEGIN IMMEDIATE"_s,
            u"CREATE TABLE state (format TEXT NOT NULL, log BLOB NOT NULL, secret BLOB NOT NULL, shard_documents "
            u"INTEGER NOT NULL,"
            " texts INTEGER NOT NULL, rewritten INTEGER NOT NULL, anchor BLOB NOT NULL) STRICT"_s,
            // Of each document that is in a shard, what a search goes by besides its words.
            u"CREATE TABLE documents (doc INTEGER PRIMARY KEY, room INTEGER NOT NULL, user INTEGER NOT NULL,"
            " at INTEGER NOT NULL) STRICT"_s,
            // The oldest and the newest of so many documents in a row, or beyond: documents are almost in order of time.
            u"CREATE TABLE spans (span INTEGER PRIMARY KEY, oldest INTEGER NOT NULL, newest INTEGER NOT NULL) STRICT"_s,
            u"CREATE TABLE shards (shard INTEGER PRIMARY KEY) STRICT"_s,
            // Documents whose text is another one than in their shard, until it is made again.
            u"CREATE TABLE pending (doc INTEGER PRIMARY KEY) STRICT"_s,
        }) {
        if (const Status done = index.run(sql); !done)
            return done;
    }
    Statement state(index);
    if (const Status ready = state.prepare(u"INSERT INTO state VALUES (?, ?, ?, ?, 0, 0, x'')"_s); !ready)
        return ready;
    if (const Status done = state.run(currentFormat(), log, freshSecret(), settings.shardDocuments); !done)
        return done;
    return index.run(u"COMMIT"_s);
}

} // namespace

Result<std::optional<SearchState>> readSearchState(const Connection &index)
{
    const Result<QVariant> table = index.value(u"SELECT 1 FROM sqlite_schema WHERE name = 'state'"_s);
    if (!table)
        return table.error();
    if (!table->isValid())
        return std::optional<SearchState>();
    Statement state(index);
    if (const Status ready =
            state.prepare(u"SELECT format, log, secret, shard_documents, texts, rewritten, anchor FROM state"_s);
        !ready)
        return ready.error();
    return state.first([](const Row &row) {
        return SearchState{row.text(0),   row.bytes(1),  row.bytes(2), std::max<quint64>(row.number(3), 1),
                           row.number(4), row.number(5), row.bytes(6)};
    });
}

Result<bool> searchStateFits(const SearchState &state, const Connection &log)
{
    if (state.format != currentFormat())
        return false;
    const Result<QVariant> id = log.value(u"SELECT value FROM meta WHERE key = 'log'"_s);
    if (!id)
        return id.error();
    const Result<QVariant> texts = log.value(u"SELECT max(id) FROM texts"_s);
    if (!texts)
        return texts.error();
    const Result<QVariant> rewritten = log.value(u"SELECT max(id) FROM rewritten"_s);
    if (!rewritten)
        return rewritten.error();
    const Result<QByteArray> anchor = searchAnchor(log, state.texts);
    if (!anchor)
        return anchor.error();
    // A log that was put back from a copy may be behind, or have gone another way since.
    return id->toByteArray() == state.log && texts->toULongLong() >= state.texts
        && rewritten->toULongLong() >= state.rewritten && *anchor == state.anchor;
}

Result<QByteArray> searchAnchor(const Connection &log, quint64 id)
{
    Statement newest(log);
    if (const Status ready =
            newest.prepare(u"SELECT e.nonce FROM texts AS t JOIN events AS e ON e.room = t.room AND e.seq = t.seq"
                           " WHERE t.id = (SELECT max(id) FROM texts WHERE id <= ?)"_s);
        !ready)
        return ready.error();
    const auto nonce = newest.first([](const Row &row) { return row.bytes(0); }, id);
    if (!nonce)
        return nonce.error();
    return nonce->value_or(QByteArray(""));
}

Status createSearchIndex(const SearchSettings &settings, const LogId &log)
{
    const QByteArray name = QFile::encodeName(settings.index);
    const int made = ::open(name.constData(), O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0600);
    if (made < 0)
        return Error{QString(), QString::fromLocal8Bit(std::strerror(errno))};
    ::close(made);
    const Status filled = fill(settings, log);
    if (!filled)
        removeSearchIndex(settings.index);
    return filled;
}

void removeSearchIndex(const QString &path)
{
    for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s})
        QFile::remove(path + suffix);
}

FileIdentity::FileIdentity(const QString &path)
{
    struct stat about = {};
    m_there = ::stat(QFile::encodeName(path).constData(), &about) == 0;
    m_device = m_there ? about.st_dev : 0;
    m_node = m_there ? about.st_ino : 0;
}

QString shardTable(quint64 shard)
{
    return u"shard_%1"_s.arg(shard);
}

void appendRoomWord(std::string &utf8, RoomId room)
{
    utf8 += roomMark;
    utf8 += std::to_string(room.value);
}

void appendUserWord(std::string &utf8, UserId user)
{
    utf8 += userMark;
    utf8 += std::to_string(user.value);
}

QString roomWord(RoomId room)
{
    std::string word;
    appendRoomWord(word, room);
    return QString::fromStdString(word);
}

QString userWord(UserId user)
{
    std::string word;
    appendUserWord(word, user);
    return QString::fromStdString(word);
}

QString matchExpression(const SearchQuery &query)
{
    QStringList phrases;
    for (const SearchPhrase &phrase : query.phrases) {
        const QStringList words(phrase.words.begin(), phrase.words.end());
        phrases += u'"' + words.join(u' ') + (phrase.prefix ? u"\" *"_s : u"\""_s);
    }
    return phrases.join(u" AND "_s);
}

} // namespace Confab
