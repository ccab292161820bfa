// SPDX-License-Identifier: MIT
#include "tests/support/chaosproxy.h"

#include <QPointer>
#include <QTcpSocket>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace Confab {

// One way of one connection. Bytes come in at `from`, wait in `waiting`, and leave at `to`.
struct ChaosProxy::Direction {
    QPointer<QTcpSocket> from;
    QPointer<QTcpSocket> to;
    QByteArray waiting;
    bool scheduled = false;
    bool ended = false; // `from` will send nothing more
};

ChaosProxy::ChaosProxy(quint16 targetPort, QObject *parent) : QObject(parent), m_target(targetPort)
{
    connect(&m_listener, &QTcpServer::newConnection, this, &ChaosProxy::take);
    m_listener.listen(QHostAddress::LocalHost);
    m_port = m_listener.serverPort();
}

ChaosProxy::~ChaosProxy()
{
    cut();
}

int ChaosProxy::connections() const
{
    return int(m_directions.size()) / 2;
}

void ChaosProxy::take()
{
    while (QTcpSocket *client = m_listener.nextPendingConnection()) {
        ++m_accepted;
        auto *server = new QTcpSocket(this);
        client->setParent(this);
        for (QTcpSocket *socket : {client, server})
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        const auto there = std::make_shared<Direction>(Direction{client, server, {}, false, false});
        const auto back = std::make_shared<Direction>(Direction{server, client, {}, false, false});
        m_directions.push_back(there);
        m_directions.push_back(back);
        for (const auto &direction : {there, back}) {
            connect(direction->from, &QTcpSocket::readyRead, this, [this, direction] { pump(direction); });
            connect(direction->from, &QTcpSocket::disconnected, this, [this, direction] {
                direction->ended = true;
                pump(direction);
            });
        }
        connect(server, &QTcpSocket::connected, server,
                [server] { server->setSocketOption(QAbstractSocket::LowDelayOption, 1); });
        connect(server, &QTcpSocket::errorOccurred, client, [client, server] {
            if (server->state() == QAbstractSocket::UnconnectedState)
                client->abort(); // nobody is there
        });
        client->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        server->connectToHost(QHostAddress::LocalHost, m_target);
    }
}

void ChaosProxy::pump(const std::shared_ptr<Direction> &direction)
{
    if (direction->from != nullptr)
        direction->waiting += direction->from->readAll();
    if (m_hole || direction->scheduled)
        return;
    direction->scheduled = true;
    QTimer::singleShot(std::max(m_delay, m_join), this, [this, direction] {
        direction->scheduled = false;
        pass(direction);
    });
}

void ChaosProxy::pass(const std::shared_ptr<Direction> &direction)
{
    if (m_hole)
        return;
    if (direction->to != nullptr && !direction->waiting.isEmpty()) {
        qsizetype size = direction->waiting.size();
        if (m_piece > 0)
            size = std::min(size, qsizetype(m_piece));
        if (m_cutAt > 0)
            size = qsizetype(std::min(qint64(size), std::max(m_cutAt - m_passed, qint64(0))));
        direction->to->write(direction->waiting.first(size));
        direction->to->flush();
        direction->waiting.remove(0, size);
        m_passed += size;
        if (m_cutAt > 0 && m_passed >= m_cutAt) {
            m_cutAt = 0;
            cut();
            return;
        }
    }
    if (direction->waiting.isEmpty() || direction->to == nullptr) {
        if (direction->ended)
            hangUp(direction);
    } else {
        // The next piece goes in a turn of its own, without the delay once more.
        direction->scheduled = true;
        QTimer::singleShot(0, this, [this, direction] {
            direction->scheduled = false;
            pass(direction);
        });
    }
}

void ChaosProxy::hangUp(const std::shared_ptr<Direction> &direction)
{
    if (direction->to != nullptr)
        direction->to->disconnectFromHost();
    std::erase(m_directions, direction);
}

void ChaosProxy::blackHole(bool on)
{
    m_hole = on;
    const auto directions = m_directions;
    for (const auto &direction : directions)
        pump(direction);
}

void ChaosProxy::refuse(bool on)
{
    if (on)
        m_listener.close();
    else
        m_listener.listen(QHostAddress::LocalHost, m_port);
}

void ChaosProxy::cut()
{
    const auto directions = std::exchange(m_directions, {});
    for (const auto &direction : directions) {
        direction->waiting.clear();
        if (direction->from != nullptr) {
            direction->from->disconnect(this);
            direction->from->abort();
        }
    }
}

} // namespace Confab
