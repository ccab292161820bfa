// SPDX-License-Identifier: MIT
#include "server/log/logfile.h"

#include "server/log/probes.h"
#include "server/log/schema.h"
#include "server/log/statement.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <cerrno>
#include <cstdio>
#include <cstring>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

// Up to this size, reading a whole database at start takes well under a second.
constexpr qint64 readThroughBytes = 64 * 1024 * 1024;
constexpr int busyMillis = 1000;

// Fixed places in SQLite's file header, all big-endian.
constexpr qsizetype headerBytes = 100;
constexpr qsizetype pageSizeAt = 16;
constexpr qsizetype changesAt = 24;
constexpr qsizetype pagesAt = 28;
constexpr qsizetype applicationAt = 68;
constexpr qsizetype pagesValidForAt = 92;

Error damaged(const QString &path, const QString &why)
{
    return {QString::fromUtf16(logDamaged), u"The database %1 is damaged: %2."_s.arg(path, why)};
}

Error unusable(const QString &path, const QString &why)
{
    return {QString::fromUtf16(logUnusable), u"The database %1 can't be used: %2."_s.arg(path, why)};
}

QString systemError()
{
    return QString::fromLocal8Bit(std::strerror(errno));
}

// SQLite's complaint while checking: of the file's contents, unless it never came to read them.
Error complaint(const QString &path, const Error &error)
{
    switch (Connection::primaryCode(error)) {
    case 3:  // SQLITE_PERM
    case 5:  // SQLITE_BUSY
    case 6:  // SQLITE_LOCKED
    case 7:  // SQLITE_NOMEM
    case 8:  // SQLITE_READONLY
    case 10: // SQLITE_IOERR
    case 13: // SQLITE_FULL
    case 14: // SQLITE_CANTOPEN
    case 23: // SQLITE_AUTH
        return unusable(path, error.text);
    default:
        return damaged(path, error.text);
    }
}

// What the file's first bytes tell before SQLite is let near it.
Status checkHeader(const QString &path, bool hasWal)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unusable(path, file.errorString());
    const QByteArray header = file.read(headerBytes);
    const auto number = [&](qsizetype at) { return qFromBigEndian<quint32>(header.constData() + at); };
    if (header.isEmpty())
        return damaged(path, u"the file is empty"_s);
    if (header.size() < headerBytes || !header.startsWith(QByteArrayView("SQLite format 3\0", 16)))
        return damaged(path, u"it is not a database"_s);
    if (number(applicationAt) != quint32(schemaApplicationId))
        return Error{QString::fromUtf16(logForeign),
                     u"The database %1 belongs to another program: Confab leaves it alone."_s.arg(path)};
    const quint16 stored = qFromBigEndian<quint16>(header.constData() + pageSizeAt);
    const qint64 pageSize = stored == 1 ? 65536 : stored;
    // A checkpoint that was cut short leaves a short file, and its missing pages in the WAL.
    const bool counted = number(changesAt) == number(pagesValidForAt);
    if (!hasWal && counted && file.size() < pageSize * number(pagesAt))
        return damaged(path, u"the file is cut short"_s);
    return Ok{};
}

Status syncFolderOf(const QString &path)
{
    const int folder =
        ::open(QFile::encodeName(QFileInfo(path).absolutePath()).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const bool synced = folder >= 0 && ::fsync(folder) == 0;
    const QString why = systemError();
    if (folder >= 0)
        ::close(folder);
    if (synced)
        return Ok{};
    return unusable(path, why);
}

Status fillNewFile(const QString &path, const LogId &id)
{
    Connection connection;
    if (const Status opened = connection.open(path, Connection::Mode::ReadWrite, busyMillis); !opened)
        return opened;
    if (const Status made = upgradeSchema(connection, 0); !made)
        return made;
    Statement name(connection);
    if (const Status ready = name.prepare(u"INSERT INTO meta (key, value) VALUES ('log', ?)"_s); !ready)
        return ready;
    return name.run(id);
}

} // namespace

Status probeLog(const QString &path, const Connection &connection, int version)
{
    const Result<QVariant> id = connection.value(u"SELECT value FROM meta WHERE key = 'log'"_s);
    if (!id)
        return complaint(path, id.error());
    if (id->toByteArray().size() != qsizetype(sizeof(LogId)))
        return damaged(path, u"it has lost its name"_s);
    const Result<QVariant> first = connection.value(u"SELECT room FROM rooms WHERE room = 1"_s);
    if (!first)
        return complaint(path, first.error());
    if (first->toLongLong() != 1)
        return damaged(path, u"it has lost its lobby"_s);
    for (const QString &sql : probesOf(version)) {
        if (const Result<QVariant> row = connection.value(sql); !row)
            return complaint(path, row.error());
    }
    return Ok{};
}

Result<int> checkLogFile(const QString &path)
{
    const qint64 walBytes = QFileInfo(path + u"-wal"_s).size();
    const QFileInfo info(path);
    if (!info.exists() && !info.isSymLink()) {
        // Its WAL would be taken for that of the new database.
        if (walBytes > 0)
            return damaged(path, u"it is missing, although its %1-wal is there"_s.arg(info.fileName()));
        return 0;
    }
    if (!info.isFile())
        return unusable(path, u"it is not a file"_s);
    if (const Status header = checkHeader(path, walBytes > 0); !header)
        return header.error();
    if (::access(QFile::encodeName(path).constData(), R_OK | W_OK) != 0)
        return unusable(path, systemError());

    Connection connection;
    const Connection::Mode mode = walBytes > 0 ? Connection::Mode::ReadOnly : Connection::Mode::Immutable;
    if (const Status opened = connection.open(path, mode, busyMillis); !opened)
        return complaint(path, opened.error());
    const Result<QVariant> version = connection.value(u"PRAGMA user_version"_s);
    if (!version)
        return complaint(path, version.error());
    if (version->toInt() > schemaVersion)
        return Error{
            QString::fromUtf16(logNewer),
            u"The database %1 is newer than this program: it has version %2, and this program knows %3."_s.arg(path)
                .arg(version->toInt())
                .arg(schemaVersion)};
    if (version->toInt() < 1)
        return damaged(path, u"it has no version"_s);
    if (info.size() + walBytes <= readThroughBytes) {
        const Result<QVariant> whole = connection.value(u"PRAGMA quick_check(1)"_s);
        if (!whole)
            return complaint(path, whole.error());
        if (whole->toString() != u"ok")
            return damaged(path, whole->toString().simplified());
    }
    if (const Status probed = probeLog(path, connection, version->toInt()); !probed)
        return probed.error();
    return version->toInt();
}

Status createLogFile(const QString &path, const LogId &id)
{
    // Made under another name, so that a start that is cut short leaves nothing that looks like a database.
    const QString unfinished = path + u".new"_s;
    QFile::remove(unfinished);
    QFile::remove(unfinished + u"-journal"_s);
    const QByteArray name = QFile::encodeName(unfinished);
    const int made = ::open(name.constData(), O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0600);
    if (made < 0)
        return unusable(path, systemError());
    if (const Status filled = fillNewFile(unfinished, id); !filled) {
        ::close(made);
        QFile::remove(unfinished);
        return unusable(path, filled.error().text);
    }
    const bool synced = ::fsync(made) == 0;
    ::close(made);
    if (!synced || QFileInfo::exists(path) || std::rename(name.constData(), QFile::encodeName(path).constData()) != 0) {
        const QString why = systemError();
        QFile::remove(unfinished);
        return unusable(path, why);
    }
    return syncFolderOf(path);
}

} // namespace Confab
