// SPDX-License-Identifier: MIT
#include "shared/client/chatclient_p.h"

#include "shared/base/overloaded.h"
#include "shared/protocol/limits.h"

#include <utility>

namespace Confab {

QString clipped(QString text, qsizetype bytes)
{
    while (text.toUtf8().size() > bytes) {
        text.chop(1);
        if (!text.isEmpty() && text.back().isHighSurrogate())
            text.chop(1);
    }
    return text;
}

void LinkDeleter::operator()(ServerLink *link) const
{
    link->disconnect();
    link->abort();
    link->deleteLater();
}

ChatClient::Private::Private(ChatClient *client, const ClientWorld &surroundings, const QString &label,
                             const ClientTimings &patience)
    : q(client),
      world(surroundings),
      program(clipped(label, Limit::label)),
      timings(patience),
      timer(new QTimer(client))
{
    timer->setSingleShot(true);
    QObject::connect(timer, &QTimer::timeout, q, [this] { look(); });
}

ChatClient::Private::~Private()
{
    ending = true;
    if (unstored || storeAt != 0)
        store();
}

ChatClient::ChatClient(ClientWorld world, const QString &program, ClientTimings timings, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(this, world, program, timings))
{ }

ChatClient::~ChatClient() = default;

void ChatClient::open(const ServerAddress &server, const QString &nick, const QString &password, bool beside)
{
    if (d->unstored || d->storeAt != 0)
        d->store();
    StoredSession session = d->world.sessions.load(server.key());
    d->server = server;
    d->nick = nick;
    d->password = password;
    d->beside = beside;
    d->token = session.token;
    d->outbox = Outbox(std::move(session.outbox));
    d->welcomed.reset();
    d->seen.clear();
    d->ephemera.reset();
    d->attempt = 0;
    d->lookedWall = d->world.clock.wallMillis();
    d->lookedSteady = d->now();
    d->listenToNetwork();
    d->connectNow();
    d->failRequests(); // of an earlier connection
}

void ChatClient::tryAs(const QString &nick, const QString &password)
{
    if (state() == State::Online)
        return;
    d->nick = nick;
    d->password = password;
    if (auto *asking = std::get_if<Doing::AskingOwner>(&d->activity); asking != nullptr && asking->link) {
        LinkPtr link = std::move(asking->link);
        if (d->become(Doing::Arriving{std::move(link), d->now() + d->timings.connectWithin}))
            d->sayHello();
    } else if (state() == State::Refused || state() == State::Ended || state() == State::Waiting) {
        d->connectNow();
    }
}

void ChatClient::trustNewKey()
{
    const auto *judging = std::get_if<Doing::JudgingKey>(&d->activity);
    if (judging == nullptr)
        return;
    const auto since = QDateTime::fromMSecsSinceEpoch(qint64(d->world.clock.wallMillis()));
    d->world.pins.setPin(d->server.key(), Pin{judging->shown, since});
    d->connectNow();
}

void ChatClient::tryNow()
{
    if (state() == State::Ended)
        d->connectNow();
    else
        d->cameBack();
}

void ChatClient::leave(const QString &text)
{
    if (state() == State::Leaving)
        return;
    if (d->unstored || d->storeAt != 0)
        d->store();
    auto *chatting = std::get_if<Doing::Chatting>(&d->activity);
    if (chatting == nullptr) {
        // Nobody was welcomed who could say goodbye.
        d->become(Doing::Nothing{});
        return;
    }
    LinkPtr link = std::move(chatting->link);
    Bye bye;
    if (!text.isEmpty())
        bye.text = clipped(text, Limit::note);
    link->send(bye);
    ServerLink *parting = link.get();
    if (d->become(Doing::Parting{std::move(link)})) {
        parting->finish();
        d->failRequests();
    }
}

ChatClient::State ChatClient::state() const
{
    return std::visit(Overloaded{
                          [](const Doing::Nothing &) { return State::Idle; },
                          [](const Doing::Arriving &) { return State::Connecting; },
                          [](const Doing::AskingOwner &) { return State::Refused; },
                          [](const Doing::JudgingKey &) { return State::KeyChanged; },
                          [](const Doing::Chatting &) { return State::Online; },
                          [](const Doing::Resting &) { return State::Waiting; },
                          [](const Doing::SentAway &) { return State::Ended; },
                          [](const Doing::Parting &) { return State::Leaving; },
                      },
                      d->activity);
}

const ServerAddress &ChatClient::server() const
{
    return d->server;
}

const QString &ChatClient::nick() const
{
    return d->nick;
}

const std::optional<Welcome> &ChatClient::welcomed() const
{
    return d->welcomed;
}

qint64 ChatClient::clockAhead() const
{
    return d->clockAhead;
}

quint64 ChatClient::nextTry() const
{
    const auto *resting = std::get_if<Doing::Resting>(&d->activity);
    return resting == nullptr ? 0 : resting->until;
}

const std::vector<Unconfirmed> &ChatClient::outbox() const
{
    return d->outbox.entries();
}

bool ChatClient::encrypted() const
{
    const ServerLink *link = d->link();
    return link != nullptr && link->encrypted();
}

bool ChatClient::isAnswering() const
{
    const auto *chatting = std::get_if<Doing::Chatting>(&d->activity);
    return chatting != nullptr && chatting->answers;
}

bool ChatClient::isStoring() const
{
    return d->storing;
}

void ChatClient::ping(const QByteArray &data)
{
    send(Ping{data});
}

bool ChatClient::send(const ClientFrame &frame)
{
    if (state() != State::Online)
        return false;
    d->transmit(frame);
    d->link()->flush();
    return true;
}

void ChatClient::setSeen(RoomId room, Seq seq)
{
    d->seen[room] = seq;
}

void ChatClient::forgetSeen(RoomId room)
{
    d->seen.erase(room);
}

} // namespace Confab
