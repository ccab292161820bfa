// SPDX-License-Identifier: MIT
#pragma once

#include "shared/protocol/messages.h"

#include <QSqlQuery>
#include <QString>

namespace Confab {

// What to select of `events` for eventOfRow.
[[nodiscard]] QString eventColumns();
// The event of the query's current row, as it stands now.
[[nodiscard]] Logged eventOfRow(const QSqlQuery &row);

// The protocol's unsigned numbers as SQLite's signed ones, bit by bit.
[[nodiscard]] constexpr qint64 toStored(quint64 number)
{
    return static_cast<qint64>(number);
}
[[nodiscard]] quint64 numberAt(const QSqlQuery &row, int column);

} // namespace Confab
