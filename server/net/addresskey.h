// SPDX-License-Identifier: MIT
#pragma once

#include <QHostAddress>

namespace Confab {

// What counts as one client: an IPv4 address, or the /64 network among whose addresses an IPv6 client can choose.
[[nodiscard]] quint64 addressKey(const QHostAddress &address);

} // namespace Confab
