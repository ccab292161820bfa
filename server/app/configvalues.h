// SPDX-License-Identifier: MIT
#pragma once

#include "shared/base/result.h"

#include <QHostAddress>
#include <QString>

// What the values of options mean. An error's text goes on after the option's name: "is not …".
namespace Confab {

[[nodiscard]] Error configError(const QString &text);
[[nodiscard]] QString quoted(const QString &value);

// Digits alone, within the bounds.
[[nodiscard]] Result<quint64> parseNumber(const QString &value, quint64 least, quint64 most);
// A number of bytes; 64K is 64 × 1024, 1M is 1024 K.
[[nodiscard]] Result<quint64> parseBytes(const QString &value, quint64 least, quint64 most);
// A literal IPv4 or IPv6 address that can be listened on, or localhost, which is 127.0.0.1.
[[nodiscard]] Result<QHostAddress> parseAddress(const QString &value);

} // namespace Confab
