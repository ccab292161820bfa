// SPDX-License-Identifier: MIT
#include "tests/support/fakeserver.h"

#include "shared/protocol/codec.h"
#include "shared/protocol/limits.h"

#include <QSslConfiguration>
#include <QSslSocket>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Confab {

FakePeer::FakePeer(std::unique_ptr<QTcpSocket> socket, QObject *parent)
    : QObject(parent), m_channel(std::make_unique<MessageChannel>(std::move(socket), quint32(Limit::frame)))
{
    connect(m_channel.get(), &MessageChannel::heard, this, [this] { heard = true; });
    connect(m_channel.get(), &MessageChannel::received, this, [this](QByteArrayView payload) {
        const auto frame = decodeClientFrame(payload);
        if (frame)
            frames.push_back(*frame);
        else
            qWarning() << "a client sent a bad frame:" << frame.error().text;
    });
    connect(m_channel.get(), &MessageChannel::broken, this, [this](const Error &error) {
        send(Closing{error.code, error.text, {}});
        m_channel->finish();
    });
    connect(m_channel.get(), &MessageChannel::closed, this, [this] { gone = true; });
}

FakePeer::~FakePeer() = default;

void FakePeer::send(const ServerFrame &frame)
{
    sendRaw(encodeFrame(frame));
}

template <class T>
void FakePeer::send(const T &message)
{
    send(ServerFrame(message));
}

void FakePeer::sendRaw(const QByteArray &bytes)
{
    m_channel->send(bytes);
    m_channel->flush();
}

void FakePeer::hangUp()
{
    m_channel->finish();
}

void FakePeer::reset()
{
    m_channel->abort();
}

template <class T>
std::optional<T> FakePeer::take()
{
    const auto at = std::find_if(frames.begin(), frames.end(),
                                 [](const ClientFrame &frame) { return std::holds_alternative<T>(frame); });
    if (at == frames.end())
        return std::nullopt;
    T frame = std::get<T>(*at);
    frames.erase(at);
    return frame;
}

template <class T>
int FakePeer::count() const
{
    return int(std::count_if(frames.begin(), frames.end(),
                             [](const ClientFrame &frame) { return std::holds_alternative<T>(frame); }));
}

void FakePeer::forget()
{
    frames.clear();
}

#define OF_CLIENTS(T)                                                                                                  \
    template std::optional<T> FakePeer::take();                                                                        \
    template int FakePeer::count<T>() const;
OF_CLIENTS(Hello)
OF_CLIENTS(Say)
OF_CLIENTS(Edit)
OF_CLIENTS(Delete)
OF_CLIENTS(React)
OF_CLIENTS(SetTopic)
OF_CLIENTS(Create)
OF_CLIENTS(Join)
OF_CLIENTS(Leave)
OF_CLIENTS(Direct)
OF_CLIENTS(Invite)
OF_CLIENTS(History)
OF_CLIENTS(Search)
OF_CLIENTS(Members)
OF_CLIENTS(Rooms)
OF_CLIENTS(People)
OF_CLIENTS(MarkRead)
OF_CLIENTS(Typing)
OF_CLIENTS(SetStatus)
OF_CLIENTS(SetNick)
OF_CLIENTS(Ping)
OF_CLIENTS(Pong)
OF_CLIENTS(Bye)
OF_CLIENTS(UnknownFrame)
#undef OF_CLIENTS

template void FakePeer::send(const Welcome &);
template void FakePeer::send(const Refused &);
template void FakePeer::send(const Roster &);
template void FakePeer::send(const Crowd &);
template void FakePeer::send(const Said &);
template void FakePeer::send(const Edited &);
template void FakePeer::send(const Deleted &);
template void FakePeer::send(const Reacted &);
template void FakePeer::send(const TopicSet &);
template void FakePeer::send(const RoomOpened &);
template void FakePeer::send(const Joined &);
template void FakePeer::send(const Left &);
template void FakePeer::send(const Changed &);
template void FakePeer::send(const Page &);
template void FakePeer::send(const RoomList &);
template void FakePeer::send(const Persons &);
template void FakePeer::send(const Read &);
template void FakePeer::send(const Typed &);
template void FakePeer::send(const Done &);
template void FakePeer::send(const Ping &);
template void FakePeer::send(const Pong &);
template void FakePeer::send(const ErrorFrame &);
template void FakePeer::send(const Closing &);
template void FakePeer::send(const UnknownFrame &);

FakeServer::FakeServer(const std::optional<TestCertificate> &tls) : m_tls(tls)
{
    listen(QHostAddress::LocalHost);
    m_port = serverPort();
}

ServerAddress FakeServer::address() const
{
    return {u"127.0.0.1"_s, m_port, m_tls.has_value()};
}

void FakeServer::stop()
{
    close();
}

void FakeServer::restart()
{
    listen(QHostAddress::LocalHost, m_port);
}

void FakeServer::incomingConnection(qintptr descriptor)
{
    if (silent) {
        auto *socket = new QTcpSocket(this);
        socket->setSocketDescriptor(descriptor);
        return;
    }
    std::unique_ptr<QTcpSocket> socket;
    if (m_tls) {
        auto secure = std::make_unique<QSslSocket>();
        secure->setSocketDescriptor(descriptor);
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificate(m_tls->certificate);
        configuration.setPrivateKey(m_tls->key);
        configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
        configuration.setProtocol(QSsl::TlsV1_2OrLater);
        secure->setSslConfiguration(configuration);
        secure->startServerEncryption();
        socket = std::move(secure);
    } else {
        socket = std::make_unique<QTcpSocket>();
        socket->setSocketDescriptor(descriptor);
    }
    peers.push_back(new FakePeer(std::move(socket), this));
}

} // namespace Confab
