// SPDX-License-Identifier: MIT
#include "server/log/connection.h"

#include "server/log/statement.h"

#include <QUrl>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace Confab {

Connection::~Connection()
{
    close();
}

Status Connection::open(const QString &path, Mode mode, int busyMillis)
{
    close();
    // No locks within SQLite: a connection is one thread's.
    int flags = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_PRIVATECACHE | SQLITE_OPEN_EXRESCODE;
    flags |= mode == Mode::ReadWrite ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READONLY;
    QByteArray file = path.toUtf8();
    if (mode == Mode::Immutable) {
        flags |= SQLITE_OPEN_URI;
        file = QUrl::fromLocalFile(path).toEncoded(QUrl::FullyEncoded) + "?immutable=1";
    }
    if (::sqlite3_open_v2(file.constData(), &m_database, flags, nullptr) == SQLITE_OK) {
        ::sqlite3_busy_timeout(m_database, busyMillis);
        return Ok{};
    }
    const Error error = lastError();
    close();
    return error;
}

void Connection::close()
{
    ::sqlite3_close_v2(m_database);
    m_database = nullptr;
}

Status Connection::run(const QString &sql) const
{
    Statement once(*this);
    if (const Status ready = once.prepare(sql); !ready)
        return ready;
    return once.run();
}

Result<QVariant> Connection::value(const QString &sql) const
{
    Statement once(*this);
    if (const Status ready = once.prepare(sql); !ready)
        return ready.error();
    Result<std::optional<QVariant>> row = once.first([](const Row &found) { return found.value(0); });
    if (!row)
        return row.error();
    return row->value_or(QVariant());
}

int Connection::changes() const
{
    return ::sqlite3_changes(m_database);
}

Error Connection::lastError() const
{
    return {QString::number(::sqlite3_extended_errcode(m_database)),
            QString::fromUtf8(::sqlite3_errmsg(m_database)).simplified()};
}

} // namespace Confab
