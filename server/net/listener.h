// SPDX-License-Identifier: MIT
#pragma once

#include "server/net/iothread.h"

#include "shared/base/result.h"

#include <QHostAddress>
#include <QObject>

#include <memory>
#include <vector>

namespace Confab {

// Accepts on one or several addresses that share a port and deals descriptors out to the I/O threads.
class Listener : public QObject
{
    Q_OBJECT

public:
    Listener(std::vector<std::unique_ptr<IoThread>> &threads, std::shared_ptr<AddressSlots> addresses,
             Metrics &metrics);
    ~Listener() override;

    // Port 0: the first address gets any free one and the others the same. No addresses: all, IPv4 and IPv6.
    // The port that it became, or why it can't be had.
    [[nodiscard]] Result<quint16> listen(const std::vector<QHostAddress> &addresses, quint16 port);
    void close();

private:
    class Door;

    [[nodiscard]] Status open(const QHostAddress &address, quint16 port);
    void take(qintptr descriptor, const QHostAddress &from, quint16 fromPort);

    std::vector<std::unique_ptr<IoThread>> &m_threads;
    std::shared_ptr<AddressSlots> m_addresses;
    Metrics &m_metrics;
    std::vector<std::unique_ptr<Door>> m_doors;
    quint64 m_accepted = 0;
};

} // namespace Confab
