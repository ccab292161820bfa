// SPDX-License-Identifier: MIT
#include "server/app/server.h"

#include "server/app/metricsreport.h"
#include "server/app/systemrandom.h"
#include "server/metrics/openmetrics.h"
#include "server/net/owncertificate.h"
#include "server/net/tlscontext.h"

#include "shared/base/logging.h"
#include "shared/protocol/codes.h"

#include <QDateTime>
#include <QDir>
#include <QElapsedTimer>

#include <algorithm>
#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

constexpr int goodbye = 2'000; // ms to let everyone know
constexpr Span restartRetry = 2'000;

QString program()
{
    return u"confab-server "_s + QStringLiteral(CONFAB_VERSION);
}

// Each connection takes a descriptor: as many as the system lets us have.
quint64 raiseDescriptorLimit()
{
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return 0;
    limit.rlim_cur = limit.rlim_max;
    ::setrlimit(RLIMIT_NOFILE, &limit);
    return limit.rlim_cur;
}

HubSettings hubSettings(const ServerConfig &config)
{
    HubSettings settings;
    settings.serverName = config.name;
    settings.software = program();
    settings.limits = {config.maxFrame, config.maxText, config.page, config.rate, config.burst, config.crowd, {}};
    settings.password = config.password;
    settings.maxConnections = config.maxConnections;
    settings.absenceGrace = config.absenceGrace * 1000;
    settings.nickHold = config.nickHold * 1000;
    return settings;
}

NetSettings netSettings(const ServerConfig &config)
{
    NetSettings settings;
    settings.frame = config.maxFrame;
    settings.page = config.page;
    settings.rate = config.rate;
    settings.burst = config.burst;
    settings.sendQueue = config.sendQueue;
    settings.loginTimeout = config.loginTimeout * 1000;
    settings.idleTimeout = config.idleTimeout * 1000;
    settings.maxPerAddress = config.maxConnectionsPerAddress;
    settings.dispatcher = config.dispatcher;
    settings.mostDropped = config.maxDropped;
    settings.text = config.maxText;
    settings.frameTimeout = config.frameTimeout * 1000;
    settings.receiveQueue = config.receiveQueue;
    settings.maxPending = config.maxPending;
    settings.maxConnections = config.maxConnections;
    settings.connectRate = config.connectRate;
    settings.connectBurst = config.connectBurst;
    return settings;
}

} // namespace

Server::Server() = default;

Server::~Server()
{
    stop();
}

Status Server::loadIdentity(const ServerConfig &config)
{
    if (!config.tls)
        return Ok{};
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(qint64(m_clock.wallMillis()));
    const auto identity = config.cert.isEmpty() ? ownIdentity(config.data, config.name, now)
                                                : givenIdentity(config.cert, config.key, now);
    if (!identity)
        return identity.error();
    for (const QString &warning : identity->warnings)
        qCWarning(logServer).noquote() << warning;
    auto tls = TlsContext::make(identity->chain, identity->key);
    if (!tls)
        return tls.error();
    m_net.tls = std::move(*tls);
    m_key = identity->hash;
    return Ok{};
}

// What can fail comes first and says nothing else, so that its one line stands alone.
Status Server::start(const ServerConfig &config)
{
    auto lock = DataLock::take(config.data);
    if (!lock)
        return lock.error();
    m_lock = std::move(*lock);
    m_name = config.name;

    // Who connects from now on waits in the backlog until the event loop runs.
    m_net = netSettings(config);
    m_listener = std::make_unique<Listener>(m_threads, m_net, m_clock, m_metrics);
    const auto port = m_listener->listen(config.listen, config.port);
    if (!port)
        return port.error();
    m_port = *port;
    if (config.metrics) {
        m_scrapes = std::make_unique<ScrapeServer>(ScrapeServer::Limits(), m_clock, openMetricsType,
                                                   [this] { return metricsReport(m_metrics); });
        const auto served = m_scrapes->listen(*config.metrics, config.metricsPort);
        if (!served)
            return served.error();
        m_metricsPort = *served;
    }

    if (const Status loaded = loadIdentity(config); !loaded)
        return loaded.error();

    m_chat = std::make_unique<ChatThread>(m_clock, m_metrics, config.dispatcher);
    const QString database = QDir(config.data).filePath(u"confab.db"_s);
    const QString index = QDir(config.data).filePath(u"search.db"_s);
    LogOptions log{database, config.durability, m_clock.wallMillis(), systemRandom<sizeof(LogId)>()};
    log.metrics = &m_metrics;
    log.wrote = [this] { m_indexer->wake(); }; // nothing is written before begin(), or after end()
    if (auto opened = m_chat->openLog(log); !opened)
        return opened.error();
    SearchSettings search;
    search.log = database;
    search.index = index;
    search.backlog = &m_metrics.indexBacklog;
    m_indexer = std::make_unique<SearchIndexer>(search);
    m_readers = std::make_unique<ReaderPool>(ReaderPool::Options{database, index, [this] { m_indexer->distrust(); }});
    m_fairReader = std::make_unique<FairReader>(*m_readers, m_readers->pageThreads(), 1);
    const quint64 descriptors = raiseDescriptorLimit();
    m_listener->setDescriptors(descriptors);
    for (quint64 i = 0; i < config.ioThreads; ++i)
        m_threads.push_back(std::make_unique<IoThread>(m_net, m_clock, *m_chat, *m_fairReader, m_metrics, m_rareLogs));
    m_chat->begin(hubSettings(config), m_threads);

    qCInfo(logServer).noquote().nospace()
        << program() << " serves \"" << config.name << "\" on port " << m_port << ", its data in " << config.data
        << ", up to " << descriptors << " descriptors";
    if (m_key)
        qCInfo(logServer).noquote() << "the server's key is" << keyHashWords(*m_key) << keyHashText(*m_key);
    return Ok{};
}

QString Server::readyLine() const
{
    QString line = u"ready port=%1 tls=%2"_s.arg(m_port).arg(m_key ? u"on"_s : u"off"_s);
    if (m_key)
        line += u" key="_s + keyHashText(*m_key);
    if (m_metricsPort != 0)
        line += u" metrics=%1"_s.arg(m_metricsPort);
    return line;
}

QString Server::statusLine() const
{
    return u"Serving \"%1\" on port %2, %3"_s.arg(m_name, QString::number(m_port),
                                                  m_key ? u"encrypted"_s : u"not encrypted"_s);
}

void Server::logNumbers()
{
    logMetrics(m_metrics);
}

void Server::stop()
{
    m_listener.reset();
    m_scrapes.reset();
    if (m_chat && !m_threads.empty()) {
        m_chat->end({Code::shuttingDown, u"The server is shutting down or restarting."_s, restartRetry});
        QElapsedTimer timer;
        timer.start();
        for (const auto &thread : m_threads)
            thread->waitUntilEmpty(int(std::max<qint64>(0, goodbye - timer.elapsed())));
    }
    for (const auto &thread : m_threads)
        thread->stop();
    m_readers.reset(); // what it still reads is posted to threads that are stopped, but there
    m_threads.clear();
    m_fairReader.reset();
    m_indexer.reset();
    m_chat.reset();
    m_lock.reset();
}

} // namespace Confab
