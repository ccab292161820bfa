// SPDX-License-Identifier: MIT
#include "server/log/row.h"

#include <sqlite3.h>

namespace Confab {

quint64 Row::number(int column) const
{
    return static_cast<quint64>(::sqlite3_column_int64(m_statement, column));
}

QString Row::text(int column) const
{
    return QString::fromUtf8(view(column));
}

QByteArrayView Row::view(int column) const
{
    // In this order: looking for its text may change a value's form, and so its size.
    const void *bytes = ::sqlite3_column_type(m_statement, column) == SQLITE_BLOB
        ? ::sqlite3_column_blob(m_statement, column)
        : ::sqlite3_column_text(m_statement, column);
    return {static_cast<const char *>(bytes), bytes ? ::sqlite3_column_bytes(m_statement, column) : 0};
}

bool Row::isNull(int column) const
{
    return ::sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

QVariant Row::value(int column) const
{
    switch (::sqlite3_column_type(m_statement, column)) {
    case SQLITE_INTEGER:
        return QVariant(static_cast<qlonglong>(::sqlite3_column_int64(m_statement, column)));
    case SQLITE_FLOAT:
        return QVariant(::sqlite3_column_double(m_statement, column));
    case SQLITE_BLOB:
        return QVariant(bytes(column));
    case SQLITE_NULL:
        return QVariant(QMetaType::fromType<qlonglong>());
    default:
        return QVariant(text(column));
    }
}

} // namespace Confab
