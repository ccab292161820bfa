// SPDX-License-Identifier: MIT
#pragma once

#include "server/net/dispatcherkind.h"

class QThread;

namespace Confab {

// Gives a thread that hasn't started yet its event dispatcher. Where epoll can't be had it keeps Qt's own, which does
// the same at a higher price.
void useDispatcher(QThread &thread, DispatcherKind kind);

} // namespace Confab
