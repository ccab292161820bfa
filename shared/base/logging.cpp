// SPDX-License-Identifier: MIT
#include "shared/base/logging.h"

namespace Confab {

Q_LOGGING_CATEGORY(logServer, "confab.server")
Q_LOGGING_CATEGORY(logPeople, "confab.people")
Q_LOGGING_CATEGORY(logNet, "confab.net")
Q_LOGGING_CATEGORY(logStore, "confab.store")
Q_LOGGING_CATEGORY(logNumbers, "confab.metrics")
Q_LOGGING_CATEGORY(logClient, "confab.client")
Q_LOGGING_CATEGORY(logWindow, "confab.window")
Q_LOGGING_CATEGORY(logStart, "confab.start", QtInfoMsg)

} // namespace Confab
