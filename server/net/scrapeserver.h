// SPDX-License-Identifier: MIT
#pragma once

#include "server/net/ratelimiter.h"

#include "shared/base/clock.h"
#include "shared/base/result.h"

#include <QByteArray>
#include <QHostAddress>
#include <QObject>
#include <QTcpServer>

#include <functional>

namespace Confab {

// Answers GET /metrics over HTTP/1.1, one request a connection, and nothing else. All in the thread that made it. It is
// meant for a few who watch and keeps anybody else small: few connections at once, a short request, a deadline, so many
// answers a second. Ours, because Qt's HTTP server has none of these limits in 6.4, where it is a technical preview.
class ScrapeServer : public QObject
{
    Q_OBJECT

public:
    struct Limits {
        qsizetype connections = 8;
        qsizetype request = 8 * 1024; // bytes of the request's line and headers
        int deadline = 5'000;         // ms for a whole connection
        quint64 rate = 10;            // answers a second …
        quint64 burst = 40;           // … and at once
    };
    using Text = std::function<QByteArray()>;

    // `text` makes the answer's body; `type` is its content type.
    ScrapeServer(const Limits &limits, const Clock &clock, const QByteArray &type, Text text);
    ~ScrapeServer() override;

    // Port 0 takes any free one. The port that it became, or one line that says why it can't be had.
    [[nodiscard]] Result<quint16> listen(const QHostAddress &address, quint16 port);

private:
    class Visit;

    void welcome();
    [[nodiscard]] QByteArray answer(QByteArrayView head);

    const Limits m_limits;
    const Clock &m_clock;
    const QByteArray m_type;
    const Text m_text;
    RateLimiter m_limiter;
    QTcpServer m_door;
    qsizetype m_visits = 0;
};

} // namespace Confab
