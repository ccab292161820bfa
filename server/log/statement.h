// SPDX-License-Identifier: MIT
#pragma once

#include "server/log/connection.h"
#include "shared/base/fixedbytes.h"
#include "shared/base/strongid.h"

#include <QVariant>

#include <initializer_list>
#include <optional>
#include <type_traits>
#include <utility>

namespace Confab {

// The protocol's unsigned numbers as SQLite's signed ones, bit by bit.
[[nodiscard]] constexpr qint64 toStored(quint64 number)
{
    return static_cast<qint64>(number);
}
[[nodiscard]] quint64 numberAt(const QSqlQuery &row, int column);

// A statement that is prepared once and run with other values each time. Ends before its connection.
class Statement
{
public:
    explicit Statement(const Connection &connection) : m_query(connection.query()) { }

    Status prepare(const QString &sql) { return Confab::prepare(m_query, sql); }

    // Of one that gives no rows. The values in the order of their places: numbers, texts, bytes, flags, ids.
    template <class... Values>
    Status run(const Values &...values)
    {
        bindAll(values...);
        return execute(m_query);
    }
    // What `read` makes of the first row; none where there is no row.
    template <class Read, class... Values>
    [[nodiscard]] auto first(Read read, const Values &...values)
        -> Result<std::optional<std::invoke_result_t<Read, const QSqlQuery &>>>
    {
        std::optional<std::invoke_result_t<Read, const QSqlQuery &>> found;
        const Status done = each(
            [&](const QSqlQuery &row) -> Result<bool> {
                found = read(row);
                return false;
            },
            values...);
        if (!done)
            return done.error();
        return found;
    }
    // Calls `take` with each row until it gives false or an error, and lets go of the rest.
    template <class Take, class... Values>
    Status each(Take take, const Values &...values)
    {
        bindAll(values...);
        Status done = execute(m_query);
        while (done) {
            const Result<bool> row = nextRow(m_query);
            const Result<bool> more = row && *row ? take(m_query) : row;
            if (!more)
                done = more.error();
            else if (!*more)
                break;
        }
        m_query.finish(); // a row that is still looked at would keep the transaction from ending
        return done;
    }

private:
    static QVariant stored(quint64 number) { return toStored(number); }
    static QVariant stored(bool flag) { return flag ? 1 : 0; }
    static QVariant stored(const QByteArray &bytes) { return bytes; }
    // Qt binds a null QString as NULL.
    static QVariant stored(const QString &text) { return text.isNull() ? QStringLiteral("") : text; }
    template <class Tag>
    static QVariant stored(StrongId<Tag> id)
    {
        return stored(id.value);
    }
    template <size_t N>
    static QVariant stored(const FixedBytes<N> &bytes)
    {
        return stored(bytes.toByteArray());
    }

    template <class Value>
    static QVariant stored(const std::optional<Value> &value)
    {
        return value ? stored(*value) : QVariant();
    }

    template <class... Values>
    void bindAll(const Values &...values)
    {
        int place = 0;
        (m_query.bindValue(place++, stored(values)), ...);
    }

    QSqlQuery m_query;
};

// Prepares each statement with its SQL, up to the first that can't be.
Status prepareAll(std::initializer_list<std::pair<Statement *, QString>> all);

} // namespace Confab
