// SPDX-License-Identifier: MIT
#pragma once

#include "shared/base/result.h"

#include <QString>
#include <QVariant>

struct sqlite3;

namespace Confab {

// One connection to a database file. Belongs to the thread that opens it: used and destroyed there, after every
// statement that was prepared with it.
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

    // One statement that is run once. What depends on a moment's values is a Statement.
    Status run(const QString &sql) const;
    // The first row's first column; an invalid QVariant where there is no row.
    [[nodiscard]] Result<QVariant> value(const QString &sql) const;

    // How many rows the last statement that wrote has inserted, changed or removed.
    [[nodiscard]] int changes() const;
    // What went wrong last. Error::code is SQLite's number, Error::text its words.
    [[nodiscard]] Error lastError() const;
    // That number without what SQLite adds to it to be more exact: 5 for every SQLITE_BUSY.
    [[nodiscard]] static int primaryCode(const Error &error) { return error.code.toInt() & 0xff; }
    // Null where it isn't open.
    [[nodiscard]] sqlite3 *handle() const { return m_database; }

private:
    sqlite3 *m_database = nullptr;
};

} // namespace Confab
