// SPDX-License-Identifier: MIT
#pragma once

#include "shared/base/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

namespace Confab {

// One connection to a database file. Belongs to the thread that opens it: used and destroyed there, after every
// query that was made with it.
class Connection
{
public:
    enum class Mode {
        ReadWrite, // the file must exist
        ReadOnly,
        Immutable, // nobody else writes; neither locks nor files beside the database are made, and its WAL is not seen
    };

    Connection() = default;
    ~Connection();
    Q_DISABLE_COPY_MOVE(Connection)

    Status open(const QString &path, Mode mode, int busyMillis);
    void close();

    // A query to prepare or run; forward only.
    [[nodiscard]] QSqlQuery query() const;
    Status run(const QString &sql) const;
    // The first row's first column; an invalid QVariant where there is no row.
    [[nodiscard]] Result<QVariant> value(const QString &sql) const;

private:
    QSqlDatabase m_database;
};

// Error::code is SQLite's number where it gave one, Error::text its words.
[[nodiscard]] Error sqlError(const QSqlError &error);
Status prepare(QSqlQuery &query, const QString &sql);
Status execute(QSqlQuery &query);
// False at the end of the rows; an error where reading stopped early.
[[nodiscard]] Result<bool> nextRow(QSqlQuery &query);

} // namespace Confab
