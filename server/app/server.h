// SPDX-License-Identifier: MIT
#pragma once

#include "server/app/chatthread.h"
#include "server/app/config.h"
#include "server/app/datalock.h"
#include "server/log/readerpool.h"
#include "server/log/searchindexer.h"
#include "server/metrics/metrics.h"
#include "server/net/fairreader.h"
#include "server/net/listener.h"
#include "server/net/netsettings.h"
#include "server/net/rarelogs.h"
#include "server/net/scrapeserver.h"

#include "shared/net/certificatepin.h"
#include "shared/net/systemclock.h"

#include <memory>
#include <optional>
#include <vector>

namespace Confab {

// The whole server: the only place that knows all its parts. Lives in the main thread.
class Server
{
public:
    Server();
    ~Server();

    // Everything up to where it can be connected to, or one line that says why not.
    [[nodiscard]] Status start(const ServerConfig &config);
    // What is counted, once, to the log.
    void logNumbers();
    // The line for scripts: "ready port=… tls=… key=… metrics=…".
    [[nodiscard]] QString readyLine() const;
    // The same for people, as a service manager shows it: what it serves and where.
    [[nodiscard]] QString statusLine() const;
    // Stops accepting, finishes what came in, says goodbye to everyone and waits for it to be sent, 2 s at the most.
    void stop();

private:
    [[nodiscard]] Status loadIdentity(const ServerConfig &config);

    SystemClock m_clock;
    std::unique_ptr<DataLock> m_lock;
    QString m_name;
    std::optional<KeyHash> m_key; // none: TLS is off
    quint16 m_port = 0;
    quint16 m_metricsPort = 0; // 0: not served

    // In this order, for each uses those before it; stop() and the destructor take them down from below.
    Metrics m_metrics;
    RareLogs m_rareLogs;
    NetSettings m_net;
    std::unique_ptr<ChatThread> m_chat; // with the log
    std::unique_ptr<SearchIndexer> m_indexer;
    std::unique_ptr<ReaderPool> m_readers;
    std::unique_ptr<FairReader> m_fairReader;
    std::vector<std::unique_ptr<IoThread>> m_threads;
    std::unique_ptr<Listener> m_listener;
    std::unique_ptr<ScrapeServer> m_scrapes;
};

} // namespace Confab
