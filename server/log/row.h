// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>
#include <QVariant>

struct sqlite3_stmt;

namespace Confab {

// The row that a statement is at, by the numbers of its columns from 0 on. What is NULL is 0 or empty.
class Row
{
public:
    explicit Row(sqlite3_stmt *statement) : m_statement(statement) { }

    // The protocol's unsigned numbers are SQLite's signed ones, bit by bit.
    [[nodiscard]] quint64 number(int column) const;
    [[nodiscard]] bool flag(int column) const { return number(column) != 0; }
    [[nodiscard]] QString text(int column) const;
    // Of a text, its UTF-8.
    [[nodiscard]] QByteArray bytes(int column) const { return view(column).toByteArray(); }
    // The same, until the next row.
    [[nodiscard]] QByteArrayView view(int column) const;
    [[nodiscard]] bool isNull(int column) const;
    // As what it is stored. NULL is a valid QVariant, of a null value.
    [[nodiscard]] QVariant value(int column) const;

private:
    sqlite3_stmt *m_statement;
};

} // namespace Confab
