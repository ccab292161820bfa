// SPDX-License-Identifier: MIT
#include "server/net/listener.h"

#include "server/metrics/metrics.h"
#include "server/net/threadfanout.h"

#include "shared/base/logging.h"

#include <QTcpServer>
#include <QTimer>

#include <algorithm>
#include <fcntl.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

constexpr int backlog = 4096;
constexpr int acceptAgain = 100; // ms after descriptors ran out
constexpr quint64 mostKept = 64; // descriptors: for the log and its index, which open files now and then

struct Peer {
    QHostAddress address;
    quint16 port = 0;
};

// Asked of the descriptor itself: a QTcpSocket for it belongs into another thread.
Peer peerOf(qintptr descriptor)
{
    sockaddr_storage storage{};
    socklen_t size = sizeof storage;
    auto *raw = reinterpret_cast<sockaddr *>(&storage);
    if (::getpeername(int(descriptor), raw, &size) != 0)
        return {};
    const quint16 port = storage.ss_family == AF_INET6 ? reinterpret_cast<sockaddr_in6 *>(raw)->sin6_port
                                                       : reinterpret_cast<sockaddr_in *>(raw)->sin_port;
    return {QHostAddress(raw), ntohs(port)};
}

// Closes at once, and leaves nothing behind in the system.
void reset(qintptr descriptor)
{
    const linger now{1, 0};
    ::setsockopt(int(descriptor), SOL_SOCKET, SO_LINGER, &now, sizeof now);
    ::close(int(descriptor));
}

QString text(const QHostAddress &address)
{
    bool mapped = false;
    const quint32 v4 = address.toIPv4Address(&mapped);
    return mapped ? QHostAddress(v4).toString() : address.toString();
}

} // namespace

class Listener::Door : public QTcpServer
{
public:
    explicit Door(Listener &owner) : m_owner(owner)
    {
        setListenBacklogSize(backlog);
        connect(this, &QTcpServer::acceptError, this, [this] { pause(errorString()); });
    }

protected:
    void incomingConnection(qintptr descriptor) override
    {
        const Peer peer = peerOf(descriptor);
        m_owner.take(descriptor, peer.address, peer.port);
        if (quint64(descriptor) + 1 >= m_owner.m_ceiling)
            pause(u"all but a few of the descriptors are in use"_s);
    }

private:
    // Those who are in stay, those who come wait in the backlog.
    void pause(const QString &why)
    {
        setMaxPendingConnections(0); // pauseAccepting() doesn't end the loop that accepts all who wait
        pauseAccepting();
        m_owner.m_metrics.acceptPauses.add();
        if (const auto leftOut = m_owner.m_pauses.admit(m_owner.m_clock.steadyMillis()))
            qCWarning(logNet).noquote() << "can't accept connections for now:" << why + leftOutText(*leftOut);
        QTimer::singleShot(acceptAgain, this, &Door::goOn);
    }

    void goOn()
    {
        // The lowest number that is free is what the next connection would get.
        const int next = ::fcntl(int(socketDescriptor()), F_DUPFD_CLOEXEC, 0);
        if (next >= 0)
            ::close(next);
        if (next < 0 || quint64(next) >= m_owner.m_ceiling) {
            QTimer::singleShot(acceptAgain, this, &Door::goOn);
            return;
        }
        setMaxPendingConnections(1);
        resumeAccepting();
    }

    Listener &m_owner;
};

Listener::Listener(std::vector<std::unique_ptr<IoThread>> &threads, const NetSettings &settings, const Clock &clock,
                   Metrics &metrics)
    : m_threads(threads), m_doorkeeper(settings, clock, metrics), m_clock(clock), m_metrics(metrics)
{ }

Listener::~Listener() = default;

Result<quint16> Listener::listen(const std::vector<QHostAddress> &addresses, quint16 port)
{
    const std::vector<QHostAddress> wanted =
        addresses.empty() ? std::vector{QHostAddress(QHostAddress::Any)} : addresses;
    // The port that the system chose for one address may be in use at another: choose again.
    for (int attempt = 0;; ++attempt) {
        m_doors.clear();
        quint16 shared = port;
        Status opened = Ok{};
        for (const QHostAddress &address : wanted) {
            opened = open(address, shared);
            if (!opened)
                break;
            shared = m_doors.back()->serverPort();
        }
        if (opened)
            return shared;
        m_doors.clear();
        if (port != 0 || attempt == 20)
            return opened.error();
    }
}

Status Listener::open(const QHostAddress &address, quint16 port)
{
    auto door = std::make_unique<Door>(*this);
    if (!door->listen(address, port)) {
        if (door->serverError() == QAbstractSocket::AddressInUseError)
            return Error{u"in-use"_s, u"port %1 is in use (%2)"_s.arg(port).arg(text(address))};
        return Error{u"listen"_s,
                     u"can't listen on %1, port %2: %3"_s.arg(text(address)).arg(port).arg(door->errorString())};
    }
    m_doors.push_back(std::move(door));
    return Ok{};
}

void Listener::setDescriptors(quint64 limit)
{
    m_ceiling = limit - std::min(mostKept, limit / 4);
}

void Listener::close()
{
    m_doors.clear();
}

void Listener::take(qintptr descriptor, const QHostAddress &from, quint16 fromPort)
{
    m_metrics.connectionsAccepted.add();
    Doorkeeper::Verdict verdict = m_doorkeeper.ask(from);
    if (std::holds_alternative<Doorkeeper::Drop>(verdict)) {
        reset(descriptor);
        return;
    }
    const size_t thread = size_t(m_accepted % m_threads.size());
    const ConnectionId id = makeConnectionId(++m_accepted, thread);
    const QString name = from.protocol() == QAbstractSocket::IPv6Protocol && !text(from).contains(u'.')
        ? u"[%1]:%2"_s.arg(text(from)).arg(fromPort)
        : u"%1:%2"_s.arg(text(from)).arg(fromPort);
    std::vector<Command::Any> commands;
    if (auto *admitted = std::get_if<Doorkeeper::Admit>(&verdict))
        commands.emplace_back(Command::Accept{descriptor, id, name, std::move(admitted->slot), 0});
    else
        commands.emplace_back(
            Command::Accept{descriptor, id, name, nullptr, std::get<Doorkeeper::Tell>(verdict).retry});
    m_threads[thread]->post(commands);
}

} // namespace Confab
