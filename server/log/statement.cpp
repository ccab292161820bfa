// SPDX-License-Identifier: MIT
#include "server/log/statement.h"

namespace Confab {

quint64 numberAt(const QSqlQuery &row, int column)
{
    return static_cast<quint64>(row.value(column).toLongLong());
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
