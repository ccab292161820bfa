// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <optional>

namespace Confab {

// Where a search goes on, as the client carries it: a place in the order of all messages, sealed, because how many
// messages there are in rooms that are none of its business is none either.
class SearchCursor
{
public:
    static constexpr qsizetype size = 16;

    explicit SearchCursor(QByteArray secret) : m_secret(std::move(secret)) { }

    [[nodiscard]] QByteArray seal(quint64 place) const;
    // None where it wasn't sealed with this secret.
    [[nodiscard]] std::optional<quint64> open(const QByteArray &sealed) const;

private:
    QByteArray m_secret;
};

} // namespace Confab
