// SPDX-License-Identifier: MIT
#pragma once

#include "server/app/logformat.h"
#include "server/log/durability.h"
#include "server/net/dispatcherkind.h"
#include "shared/base/result.h"
#include "shared/protocol/limits.h"

#include <QHostAddress>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace Confab {

// Everything that an operator decides: each field is the option of that name, its initial value the default. Sizes in
// bytes, times in seconds.
struct ServerConfig {
    std::vector<QHostAddress> listen; // empty: every IPv4 and IPv6 address
    quint16 port = Limit::port;       // 0: any free one
    QString name;                     // the machine's
    QString data;                     // absolute; $XDG_DATA_HOME/confab-server
    bool tls = true;
    QString cert; // absolute; empty, as key then is: the server's own
    QString key;
    quint64 ioThreads = 0; // one a core; after parseConfig never 0
    DispatcherKind dispatcher = defaultDispatcher;
    Durability durability = Durability::Full;
    quint64 rate = Limit::rate; // frames a second; 0: any
    quint64 burst = Limit::burst;
    quint64 maxDropped = 64;
    quint64 maxConnections = 10'000;        // 0: any number
    quint64 maxConnectionsPerAddress = 100; // 0: any number
    quint64 maxPending = 1'024;             // of one I/O thread
    quint64 connectRate = 50;               // a second, of one address; 0: any
    quint64 connectBurst = 1'000;
    quint64 maxFrame = Limit::frame;
    quint64 maxText = Limit::text;
    quint64 page = Limit::page;
    quint64 crowd = Limit::crowd;
    quint64 sendQueue = Limit::sendQueue;
    quint64 receiveQueue = 256 * 1024;
    quint64 loginTimeout = 10;
    quint64 frameTimeout = 30;
    quint64 idleTimeout = 150;
    quint64 absenceGrace = 15;
    quint64 nickHold = 300;
    QString passwordFile;            // absolute; empty: none
    std::optional<QString> password; // what is in it; never empty
    QtMsgType logLevel = QtInfoMsg;  // and everything worse
    LogFormat logFormat = LogFormat::Text;
    std::optional<QHostAddress> metrics; // where the numbers are served; none: nowhere
    quint16 metricsPort = 0;             // 0: any free one
};

struct ParsedConfig {
    ServerConfig config;
    std::optional<QString> show; // --help, --version: print this and end with success
    QStringList warnings;        // a line each
};

// From the command line (as QCoreApplication::arguments(), the program first) and the file that its --config names,
// whose values it overrides. An option that is unknown or unusable, or contradicts another, is an error whose text is
// one line that names it.
[[nodiscard]] Result<ParsedConfig> parseConfig(const QStringList &arguments);

} // namespace Confab
