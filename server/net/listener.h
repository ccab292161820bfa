// SPDX-License-Identifier: MIT
#pragma once

#include "server/net/doorkeeper.h"
#include "server/net/iothread.h"

#include "shared/base/clock.h"
#include "shared/base/rarelog.h"
#include "shared/base/result.h"

#include <QHostAddress>
#include <QObject>

#include <limits>
#include <memory>
#include <vector>

namespace Confab {

// Accepts on one or several addresses that share a port and deals descriptors out to the I/O threads.
class Listener : public QObject
{
    Q_OBJECT

public:
    Listener(std::vector<std::unique_ptr<IoThread>> &threads, const NetSettings &settings, const Clock &clock,
             Metrics &metrics);
    ~Listener() override;

    // Port 0: the first address gets any free one and the others the same. No addresses: all, IPv4 and IPv6.
    // The port that it became, or why it can't be had.
    [[nodiscard]] Result<quint16> listen(const std::vector<QHostAddress> &addresses, quint16 port);
    // How many descriptors this process may have. Some are left to others than connections: who comes when only those
    // are free waits until somebody leaves.
    void setDescriptors(quint64 limit);
    void close();

private:
    class Door;

    [[nodiscard]] Status open(const QHostAddress &address, quint16 port);
    void take(qintptr descriptor, const QHostAddress &from, quint16 fromPort);

    std::vector<std::unique_ptr<IoThread>> &m_threads;
    Doorkeeper m_doorkeeper;
    const Clock &m_clock;
    Metrics &m_metrics;
    RareLog m_pauses;
    quint64 m_ceiling = std::numeric_limits<quint64>::max(); // numbers of descriptors from which on nobody comes in
    std::vector<std::unique_ptr<Door>> m_doors;
    quint64 m_accepted = 0;
};

} // namespace Confab
