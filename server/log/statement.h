// SPDX-License-Identifier: MIT
#pragma once

#include "server/log/connection.h"
#include "server/log/row.h"
#include "shared/base/fixedbytes.h"
#include "shared/base/strongid.h"

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

// A text that is UTF-8 already.
struct Utf8 {
    QByteArrayView bytes;
};

// A statement that is prepared once and run with other values each time. Ends before its connection.
class Statement
{
public:
    explicit Statement(const Connection &connection) : m_connection(&connection) { }
    ~Statement();
    Q_DISABLE_COPY_MOVE(Statement)

    Status prepare(const QString &sql);
    // Lets go of the connection, which can then be closed; run again only once it is prepared again.
    void end();

    // Of one that gives no rows. The values in the order of their places: numbers, texts, bytes, flags, ids.
    template <class... Values>
    Status run(const Values &...values)
    {
        return each([](const Row &) -> Result<bool> { return true; }, values...);
    }
    // What `read` makes of the first row; none where there is no row.
    template <class Read, class... Values>
    [[nodiscard]] auto first(Read read, const Values &...values)
        -> Result<std::optional<std::invoke_result_t<Read, const Row &>>>
    {
        std::optional<std::invoke_result_t<Read, const Row &>> found;
        const Status done = each(
            [&](const Row &row) -> Result<bool> {
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
        return eachBound(take, stored(values)...);
    }

private:
    // SQLite is given where values lie, not copies of them: they stay until the statement has let go.
    template <class Take, class... Stored>
    Status eachBound(Take &take, const Stored &...values)
    {
        const Use use(*this);
        int place = 0;
        if (!(bind(++place, values) && ...))
            return m_connection->lastError();
        for (;;) {
            const Step step = next();
            if (step == Step::Failed)
                return m_connection->lastError();
            if (step == Step::Done)
                return Ok{};
            const Result<bool> more = take(Row(m_statement));
            if (!more)
                return more.error();
            if (!*more)
                return Ok{};
        }
    }

    // Lets go at its end: a row that is still looked at would keep the transaction from ending.
    class Use
    {
    public:
        explicit Use(Statement &statement) : m_statement(statement) { }
        ~Use() { m_statement.letGo(); }
        Q_DISABLE_COPY_MOVE(Use)

    private:
        Statement &m_statement;
    };
    enum class Step { Row, Done, Failed };
    struct Text { // converted
        QByteArray utf8;
    };

    static qint64 stored(quint64 number) { return toStored(number); }
    static qint64 stored(bool flag) { return flag ? 1 : 0; }
    static const QByteArray &stored(const QByteArray &bytes) { return bytes; }
    static Text stored(const QString &text) { return {text.toUtf8()}; }
    static Utf8 stored(const Utf8 &text) { return text; }
    template <class Tag>
    static qint64 stored(StrongId<Tag> id)
    {
        return toStored(id.value);
    }
    template <size_t N>
    static QByteArrayView stored(const FixedBytes<N> &bytes)
    {
        return bytes.view();
    }
    template <class Value>
    static auto stored(const std::optional<Value> &value)
    {
        using Kept = std::decay_t<decltype(stored(*value))>;
        return value ? std::optional<Kept>(stored(*value)) : std::nullopt;
    }

    // Places count from 1.
    [[nodiscard]] bool bind(int place, qint64 number);
    [[nodiscard]] bool bind(int place, QByteArrayView bytes);
    [[nodiscard]] bool bind(int place, const Utf8 &text);
    [[nodiscard]] bool bind(int place, const Text &text) { return bind(place, Utf8{text.utf8}); }
    template <class Value>
    [[nodiscard]] bool bind(int place, const std::optional<Value> &value)
    {
        return value ? bind(place, *value) : bindNull(place);
    }
    [[nodiscard]] bool bindNull(int place);
    [[nodiscard]] Step next();
    void letGo();

    const Connection *m_connection;
    sqlite3_stmt *m_statement = nullptr;
};

// Prepares each statement with its SQL, up to the first that can't be.
Status prepareAll(std::initializer_list<std::pair<Statement *, QString>> all);

} // namespace Confab
