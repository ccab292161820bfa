// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace Confab {

enum class LogFormat { Text, Json };

// Everything that is logged goes to stderr, a line each. `level` is the least that is shown, but for the numbers that
// somebody asked for, which always are.
void setUpLogging(QtMsgType level, LogFormat format);

struct LogEntry {
    QDateTime at; // UTC
    QtMsgType level = QtInfoMsg;
    QString category; // without "confab."
    QString text;
};

// What a peer sent may be part of a text; here it can neither begin a line nor steer a terminal.

// time level category: text
[[nodiscard]] QByteArray textLine(const LogEntry &entry);
// An object with time, level, category and message; a number also has its name, labels and value.
[[nodiscard]] QByteArray jsonLine(const LogEntry &entry);

} // namespace Confab
