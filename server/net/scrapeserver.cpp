// SPDX-License-Identifier: MIT
#include "server/net/scrapeserver.h"

#include "shared/base/logging.h"

#include <QTcpSocket>
#include <QTimer>

#include <algorithm>
#include <memory>
#include <sys/socket.h>
#include <utility>

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

constexpr int acceptAgain = 1'000;           // ms after descriptors ran out
constexpr qint64 mostAfterwards = 64 * 1024; // bytes that still come once it is answered

QByteArray response(const QByteArray &status, const QByteArray &type, const QByteArray &body, const QByteArray &more)
{
    return "HTTP/1.1 " + status + "\r\nContent-Type: " + type + "\r\nContent-Length: " + QByteArray::number(body.size())
        + "\r\n" + more + "Cache-Control: no-store\r\nX-Content-Type-Options: nosniff\r\nConnection: close\r\n\r\n"
        + body;
}

QByteArray refusal(const QByteArray &status, const QByteArray &more = {})
{
    return response(status, "text/plain; charset=utf-8", status + '\n', more);
}

bool isMethod(QByteArrayView word)
{
    return !word.isEmpty() && std::all_of(word.begin(), word.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

} // namespace

// One connection, from its first byte to its end.
class ScrapeServer::Visit : public QObject
{
public:
    Visit(ScrapeServer &owner, std::unique_ptr<QTcpSocket> socket)
        : QObject(&owner), m_owner(owner), m_socket(std::move(socket))
    {
        ++m_owner.m_visits;
        m_socket->setReadBufferSize(m_owner.m_limits.request);
        connect(m_socket.get(), &QTcpSocket::readyRead, this, &Visit::read);
        connect(m_socket.get(), &QTcpSocket::bytesWritten, this, &Visit::hangUp);
        connect(m_socket.get(), &QTcpSocket::disconnected, this, &Visit::deleteLater);
        QTimer::singleShot(m_owner.m_limits.deadline, this, &Visit::deleteLater);
        read();
    }
    ~Visit() override
    {
        m_socket->disconnect(this);
        m_socket->abort();
        --m_owner.m_visits;
    }
    Q_DISABLE_COPY_MOVE(Visit)

private:
    void read()
    {
        const QByteArray bytes = m_socket->readAll();
        if (m_answered) {
            m_afterwards += bytes.size();
            if (m_afterwards > mostAfterwards)
                deleteLater();
            return;
        }
        m_request += bytes;
        const qsizetype end = m_request.indexOf("\r\n\r\n");
        if (end >= 0 && end <= m_owner.m_limits.request)
            say(m_owner.answer(QByteArrayView(m_request).first(end)));
        else if (end >= 0 || m_request.size() > m_owner.m_limits.request)
            say(refusal("431 Request Header Fields Too Large"));
    }

    void say(const QByteArray &answer)
    {
        m_answered = true;
        m_request.clear();
        m_socket->write(answer);
        m_socket->flush();
        hangUp();
    }

    // Only our half is closed: closing it whole over what still comes would reset the connection, and with it throw
    // away the answer that wasn't read yet.
    void hangUp()
    {
        if (m_answered && m_socket->bytesToWrite() == 0 && m_socket->state() == QAbstractSocket::ConnectedState)
            ::shutdown(int(m_socket->socketDescriptor()), SHUT_WR);
    }

    ScrapeServer &m_owner;
    std::unique_ptr<QTcpSocket> m_socket;
    QByteArray m_request;
    qint64 m_afterwards = 0;
    bool m_answered = false;
};

ScrapeServer::ScrapeServer(const Limits &limits, const Clock &clock, const QByteArray &type, Text text)
    : m_limits(limits),
      m_clock(clock),
      m_type(type),
      m_text(std::move(text)),
      m_limiter(limits.rate, limits.burst, clock.steadyMillis())
{
    connect(&m_door, &QTcpServer::newConnection, this, &ScrapeServer::welcome);
    connect(&m_door, &QTcpServer::acceptError, this,
            [this] { QTimer::singleShot(acceptAgain, this, [this] { m_door.resumeAccepting(); }); });
}

ScrapeServer::~ScrapeServer()
{
    m_door.close();
    qDeleteAll(QObjectList(children())); // while what they refer to is there
}

Result<quint16> ScrapeServer::listen(const QHostAddress &address, quint16 port)
{
    if (m_door.listen(address, port))
        return m_door.serverPort();
    if (m_door.serverError() == QAbstractSocket::AddressInUseError)
        return Error{u"in-use"_s, u"port %1 is in use (%2), which --metrics wants"_s.arg(port).arg(address.toString())};
    return Error{u"listen"_s,
                 u"can't listen on %1, port %2, for --metrics: %3"_s.arg(address.toString())
                     .arg(port)
                     .arg(m_door.errorString())};
}

void ScrapeServer::welcome()
{
    while (QTcpSocket *next = m_door.nextPendingConnection()) {
        std::unique_ptr<QTcpSocket> socket(next);
        socket->setParent(nullptr);
        if (m_visits >= m_limits.connections) {
            qCDebug(logNet) << "too many ask for the metrics at once";
            continue;
        }
        new Visit(*this, std::move(socket)); // a child of this
    }
}

// The answer to a request's line and headers, of which the line alone matters.
QByteArray ScrapeServer::answer(QByteArrayView head)
{
    const qsizetype lineEnd = head.indexOf("\r\n");
    const QByteArrayView line = lineEnd < 0 ? head : head.first(lineEnd);
    const qsizetype first = line.indexOf(' ');
    const qsizetype last = line.lastIndexOf(' ');
    if (first < 0 || first == last || !isMethod(line.first(first)) || !line.sliced(last + 1).startsWith("HTTP/1."))
        return refusal("400 Bad Request");
    const QByteArrayView target = line.sliced(first + 1, last - first - 1);
    if (target != "/metrics" && !target.startsWith("/metrics?"))
        return refusal("404 Not Found");
    if (line.first(first) != "GET")
        return refusal("405 Method Not Allowed", "Allow: GET\r\n");
    if (!m_limiter.take(m_clock.steadyMillis()))
        return refusal("503 Service Unavailable", "Retry-After: 1\r\n");
    return response("200 OK", m_type, m_text(), {});
}

} // namespace Confab
