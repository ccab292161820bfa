// SPDX-License-Identifier: MIT
#pragma once

#include "tests/integration/wirekit.h"
#include "tests/support/openmetricscheck.h"

#include <QTcpSocket>

namespace Confab {

// What a server's --metrics says to a request; empty where it hangs up or is silent.
inline QByteArray httpAnswer(const ServerProcess &server, const QByteArray &request)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), server.metricsPort());
    if (!socket.waitForConnected())
        return {};
    socket.write(request);
    while (socket.waitForReadyRead(10'000)) {
    }
    return socket.state() == QAbstractSocket::UnconnectedState ? socket.readAll() : QByteArray();
}

inline QByteArray metricsText(const ServerProcess &server)
{
    const QByteArray answer = httpAnswer(server, "GET /metrics HTTP/1.1\r\nHost: localhost\r\n\r\n");
    return answer.startsWith("HTTP/1.1 200 ") ? answer.mid(answer.indexOf("\r\n\r\n") + 4) : QByteArray();
}

// All samples; empty where they aren't served or no OpenMetrics.
inline QHash<QByteArray, double> metricsOf(const ServerProcess &server)
{
    const auto samples = readOpenMetrics(metricsText(server));
    return samples ? *samples : QHash<QByteArray, double>();
}

// The numbers of a family with any labels, together.
inline double total(const QHash<QByteArray, double> &samples, const QByteArray &name)
{
    double sum = 0;
    for (auto each = samples.cbegin(); each != samples.cend(); ++each)
        sum += each.key().startsWith(name + '{') ? each.value() : 0;
    return sum;
}

} // namespace Confab
