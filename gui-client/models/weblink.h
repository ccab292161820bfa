// SPDX-License-Identifier: MIT
#pragma once

#include <QUrl>

#include <optional>

namespace Confab {

// The one place that decides what may be opened: http and https with a host, mailto with an address and no more than a
// letter has. Anything else, from whomever it came, is nothing.
[[nodiscard]] std::optional<QUrl> openableLink(const QString &address);

// The whole of it as it would be asked for, so that no letter of its host can pass for another.
[[nodiscard]] QString linkText(const QUrl &link);

} // namespace Confab
