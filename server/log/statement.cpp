// SPDX-License-Identifier: MIT
#include "server/log/statement.h"

#include <sqlite3.h>

namespace Confab {

Statement::~Statement()
{
    end();
}

void Statement::end()
{
    ::sqlite3_finalize(std::exchange(m_statement, nullptr));
}

Status Statement::prepare(const QString &sql)
{
    end();
    const QByteArray utf8 = sql.toUtf8();
    if (::sqlite3_prepare_v2(m_connection->handle(), utf8.constData(), int(utf8.size()) + 1, &m_statement, nullptr)
        == SQLITE_OK)
        return Ok{};
    return m_connection->lastError();
}

bool Statement::bind(int place, qint64 number)
{
    return ::sqlite3_bind_int64(m_statement, place, number) == SQLITE_OK;
}

bool Statement::bind(int place, QByteArrayView bytes)
{
    // Where there is nothing it must point somewhere, or it would be NULL.
    const char *data = bytes.isEmpty() ? "" : bytes.data();
    return ::sqlite3_bind_blob64(m_statement, place, data, quint64(bytes.size()), SQLITE_STATIC) == SQLITE_OK;
}

bool Statement::bind(int place, const Utf8 &text)
{
    const char *data = text.bytes.isEmpty() ? "" : text.bytes.data();
    return ::sqlite3_bind_text64(m_statement, place, data, quint64(text.bytes.size()), SQLITE_STATIC, SQLITE_UTF8)
        == SQLITE_OK;
}

bool Statement::bindNull(int place)
{
    return ::sqlite3_bind_null(m_statement, place) == SQLITE_OK;
}

Statement::Step Statement::next()
{
    switch (::sqlite3_step(m_statement)) {
    case SQLITE_ROW:
        return Step::Row;
    case SQLITE_DONE:
        return Step::Done;
    default:
        return Step::Failed;
    }
}

void Statement::letGo()
{
    ::sqlite3_reset(m_statement);
    ::sqlite3_clear_bindings(m_statement);
}

Status prepareAll(std::initializer_list<std::pair<Statement *, QString>> all)
{
    for (const auto &[statement, sql] : all) {
        if (const Status ready = statement->prepare(sql); !ready)
            return ready;
    }
    return Ok{};
}

} // namespace Confab
