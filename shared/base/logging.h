// SPDX-License-Identifier: MIT
#pragma once

#include <QLoggingCategory>

namespace Confab {

// Every category of both programs, so that `QT_LOGGING_RULES` and grep have one list to go by.
Q_DECLARE_LOGGING_CATEGORY(logServer)  // confab.server: start, stop, configuration
Q_DECLARE_LOGGING_CATEGORY(logPeople)  // confab.people: who came, from where, who left and why
Q_DECLARE_LOGGING_CATEGORY(logNet)     // confab.net: connections and what was refused of them
Q_DECLARE_LOGGING_CATEGORY(logStore)   // confab.store: the event log on disk
Q_DECLARE_LOGGING_CATEGORY(logNumbers) // confab.metrics: what the server counts, where somebody asked for it
Q_DECLARE_LOGGING_CATEGORY(logClient)  // confab.client: a client's connection
Q_DECLARE_LOGGING_CATEGORY(logWindow)  // confab.window: the desktop window
Q_DECLARE_LOGGING_CATEGORY(
    logStart) // confab.start: "usable", where one measures the window's start; off unless asked for

} // namespace Confab
