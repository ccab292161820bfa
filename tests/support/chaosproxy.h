// SPDX-License-Identifier: MIT
#pragma once

#include <QHostAddress>
#include <QTcpServer>

#include <memory>
#include <vector>

class QTcpSocket;

namespace Confab {

// A TCP relay on 127.0.0.1 that does to a connection what networks do. Modes bind both directions, at once, and
// connections that already exist. Lives in one thread with an event loop.
class ChaosProxy : public QObject
{
    Q_OBJECT

public:
    explicit ChaosProxy(quint16 targetPort, QObject *parent = nullptr);
    ~ChaosProxy() override;

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] int connections() const; // that are open now
    [[nodiscard]] int accepted() const { return m_accepted; }
    [[nodiscard]] qint64 passed() const { return m_passed; } // bytes, both directions

    void setTarget(quint16 port) { m_target = port; }
    // At most so many bytes in one packet, each in a turn of its own; 0: as they come.
    void split(int bytes) { m_piece = bytes; }
    // Waits so long for more, and passes it on together.
    void join(int millis) { m_join = millis; }
    // Everything arrives so much later.
    void delay(int millis) { m_delay = millis; }
    // Connections stay, new ones are taken, and nothing passes. What waited goes on when it is over.
    void blackHole(bool on);
    // New connections are refused: the port is closed.
    void refuse(bool on);
    // Ends all connections at once, by a reset.
    void cut();
    // Ends all connections when so many more bytes have passed.
    void cutAfter(qint64 bytes) { m_cutAt = m_passed + bytes; }

private:
    struct Direction;

    void take();
    void pump(const std::shared_ptr<Direction> &direction);
    void pass(const std::shared_ptr<Direction> &direction);
    void hangUp(const std::shared_ptr<Direction> &direction);

    QTcpServer m_listener;
    quint16 m_port = 0;
    quint16 m_target;
    int m_piece = 0;
    int m_join = 0;
    int m_delay = 0;
    bool m_hole = false;
    qint64 m_passed = 0;
    qint64 m_cutAt = 0; // 0: never
    int m_accepted = 0;
    std::vector<std::shared_ptr<Direction>> m_directions;
};

} // namespace Confab
