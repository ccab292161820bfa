// SPDX-License-Identifier: MIT
#include "server/log/connection.h"

#include <QSqlError>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Confab {

Connection::~Connection()
{
    close();
}

Status Connection::open(const QString &path, Mode mode, int busyMillis)
{
    close();
    // Qt keeps connections by name for the whole process: the address is a name that nobody else has.
    const QString name = u"confab-log-%1"_s.arg(quintptr(this), 0, 16);
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
    QString options = u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(busyMillis);
    if (mode != Mode::ReadWrite)
        options += u";QSQLITE_OPEN_READONLY"_s;
    QString file = path;
    if (mode == Mode::Immutable) {
        options += u";QSQLITE_OPEN_URI"_s;
        file = QUrl::fromLocalFile(path).toString(QUrl::FullyEncoded) + u"?immutable=1"_s;
    }
    m_database.setConnectOptions(options);
    m_database.setDatabaseName(file);
    if (m_database.open())
        return Ok{};
    const Error error = sqlError(m_database.lastError());
    close();
    return error;
}

void Connection::close()
{
    if (!m_database.isValid())
        return;
    const QString name = m_database.connectionName();
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
}

QSqlQuery Connection::query() const
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    return query;
}

Status Connection::run(const QString &sql) const
{
    QSqlQuery statement = query();
    if (statement.exec(sql))
        return Ok{};
    return sqlError(statement.lastError());
}

Result<QVariant> Connection::value(const QString &sql) const
{
    QSqlQuery statement = query();
    if (!statement.exec(sql))
        return sqlError(statement.lastError());
    const Result<bool> row = nextRow(statement);
    if (!row)
        return row.error();
    return *row ? statement.value(0) : QVariant();
}

Error sqlError(const QSqlError &error)
{
    const QString text = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    return {error.nativeErrorCode(), text.simplified()};
}

Status prepare(QSqlQuery &query, const QString &sql)
{
    if (query.prepare(sql))
        return Ok{};
    return sqlError(query.lastError());
}

Status execute(QSqlQuery &query)
{
    if (query.exec())
        return Ok{};
    return sqlError(query.lastError());
}

Result<bool> nextRow(QSqlQuery &query)
{
    if (query.next())
        return true;
    if (query.lastError().isValid())
        return sqlError(query.lastError());
    return false;
}

} // namespace Confab
