// SPDX-License-Identifier: MIT
#pragma once

#include "shared/base/result.h"

#include <QByteArray>

namespace Confab {

// Tells whoever manages this process as a service how it stands: one datagram of NAME=VALUE lines, as systemd reads
// them (sd_notify(3)). `address` is what it gave as NOTIFY_SOCKET: an absolute path, or @ and a name of Linux's abstract
// namespace. Nobody asked where it is empty, and nothing is sent. From any thread.
[[nodiscard]] Status tellServiceManager(const QByteArray &address, const QByteArray &lines);

} // namespace Confab
