// SPDX-License-Identifier: MIT
#include "shared/client/chatclient_p.h"

#include "shared/base/overloaded.h"
#include "shared/protocol/limits.h"
#include "shared/protocol/text.h"

#include <algorithm>
#include <limits>
#include <utility>

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

Nonce randomNonce(QRandomGenerator &random)
{
    Nonce nonce;
    for (quint8 &byte : nonce.bytes)
        byte = quint8(random.bounded(256));
    return nonce;
}

QString withPlainLineEnds(QString text)
{
    return text.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
}

} // namespace

Status checkTexts(const Recordable &what, quint64 textLimit)
{
    return std::visit(Overloaded{
                          [&](const Say &say) { return checkProse(say.text, textLimit); },
                          [&](const Edit &edit) { return checkProse(edit.text, textLimit); },
                          [](const Delete &) { return Status(Ok{}); },
                          [](const React &reaction) { return checkLine(reaction.emoji, 1, Limit::label); },
                          [](const SetTopic &topic) { return checkLine(topic.text, 0, Limit::topic); },
                      },
                      what);
}

// ---- What is recorded

Nonce ChatClient::Private::record(Recordable what)
{
    const Nonce nonce = randomNonce(world.random);
    std::visit([&](auto &each) { each.nonce = nonce; }, what);
    const Unconfirmed message{std::move(what), world.clock.wallMillis(), {}};
    outbox.add(message);
    unstored = true;
    pumpSoon();
    Q_EMIT q->queued(message);

    // Until a welcome tells the limit, only the text itself can be wrong; it is looked at again before it is sent.
    const quint64 limit = welcomed ? welcomed->limits.text : std::numeric_limits<quint64>::max();
    if (const Status status = checkTexts(message.what, limit); !status) {
        if (const auto failure = outbox.fail(nonce, status.error().text))
            tell(*failure, status.error().text);
    }
    return nonce;
}

Nonce ChatClient::say(RoomId room, const QString &text, std::optional<Seq> reply, bool action)
{
    d->ephemera.said(room);
    return d->record(Say{room, {}, withPlainLineEnds(text), reply, action});
}

Nonce ChatClient::edit(RoomId room, Seq target, const QString &text)
{
    return d->record(Edit{room, {}, target, withPlainLineEnds(text)});
}

Nonce ChatClient::erase(RoomId room, Seq target)
{
    return d->record(Delete{room, {}, target});
}

Nonce ChatClient::react(RoomId room, Seq target, const QString &emoji, bool on)
{
    return d->record(React{room, {}, target, emoji, on});
}

Nonce ChatClient::setTopic(RoomId room, const QString &topic)
{
    return d->record(SetTopic{room, {}, topic});
}

void ChatClient::storeNow()
{
    if (d->unstored)
        d->store();
}

void ChatClient::retry(const Nonce &nonce)
{
    if (!d->outbox.requeue(nonce))
        return;
    d->unstored = true;
    d->pumpSoon();
    Q_EMIT requeued(nonce);
}

void ChatClient::discard(const Nonce &nonce)
{
    const auto &entries = d->outbox.entries();
    const bool failed = std::any_of(entries.begin(), entries.end(),
                                    [&](const Unconfirmed &entry) { return entry.nonce() == nonce && entry.failed; });
    if (!failed)
        return;
    d->outbox.remove(nonce);
    d->unstored = true;
    d->pumpSoon();
    Q_EMIT discarded(nonce);
}

// ---- What is answered

RequestId ChatClient::Private::ask(ClientFrame frame)
{
    if (!std::holds_alternative<Doing::Chatting>(activity))
        return 0;
    const RequestId id = ++lastRequest;
    std::visit(
        [id](auto &each) {
            if constexpr (requires { each.id; })
                each.id = id;
        },
        frame);
    requests.emplace(id, OpenRequest{std::move(frame)});
    pumpSoon();
    return id;
}

RequestId ChatClient::history(RoomId room, std::optional<Seq> before, std::optional<Seq> after, quint64 limit)
{
    const quint64 most = d->welcomed ? d->welcomed->limits.page : limit;
    return d->ask(History{0, room, before, after, std::min(limit, most)});
}

RequestId ChatClient::members(RoomId room, const std::optional<QString> &prefix, const std::optional<QString> &after,
                              std::optional<quint64> limit)
{
    return d->ask(Members{0, room, prefix, after, limit});
}

RequestId ChatClient::search(Search query)
{
    query.text = clipped(query.text, Limit::searchText);
    query.limit = std::min(query.limit, d->welcomed ? d->welcomed->limits.page : query.limit);
    return d->ask(std::move(query));
}

RequestId ChatClient::createRoom(const QString &name, const std::optional<QString> &topic, bool isPrivate)
{
    return d->ask(Create{0, name, topic, isPrivate});
}

RequestId ChatClient::joinRoom(const QString &name)
{
    return d->ask(Join{0, name});
}

RequestId ChatClient::openDirect(UserId user)
{
    return d->ask(Direct{0, user});
}

RequestId ChatClient::leaveRoom(RoomId room)
{
    return d->ask(Leave{0, room});
}

RequestId ChatClient::invite(RoomId room, UserId user)
{
    return d->ask(Invite{0, room, user});
}

RequestId ChatClient::changeNick(const QString &nick)
{
    return d->ask(SetNick{0, nick});
}

RequestId ChatClient::listRooms(const std::optional<QString> &prefix, const std::optional<QString> &after,
                                std::optional<quint64> limit)
{
    return d->ask(Rooms{0, prefix, after, limit});
}

RequestId ChatClient::findPerson(const QString &nick)
{
    return d->ask(People{0, {}, nick});
}

RequestId ChatClient::findPeople(const std::vector<UserId> &users)
{
    if (users.empty())
        return 0; // the protocol has no words for asking after nobody
    return d->ask(People{0, users, {}});
}

// ---- What passes

void ChatClient::markRead(RoomId room, Seq seq)
{
    d->ephemera.markRead(room, seq);
    d->pumpSoon();
}

void ChatClient::setTyping(RoomId room, bool on)
{
    if (state() != State::Online)
        return;
    d->ephemera.setTyping(room, on, d->now());
    d->pumpSoon();
}

void ChatClient::setStatus(Presence presence, const QString &note)
{
    SetStatus status{presence, {}};
    QString plain = note.simplified();
    plain.removeIf([](QChar c) { return c.category() == QChar::Other_Control; });
    if (!plain.isEmpty())
        status.note = clipped(plain, Limit::note);
    d->ephemera.setStatus(status);
    d->pumpSoon();
}

SetStatus ChatClient::status() const
{
    if (const auto &wanted = d->ephemera.status())
        return *wanted;
    return d->welcomed ? SetStatus{d->welcomed->you.presence, d->welcomed->you.note} : SetStatus{Presence::Offline, {}};
}

} // namespace Confab
