// SPDX-License-Identifier: MIT
#pragma once

#include "shared/protocol/codec.h"
#include "shared/protocol/codes.h"
#include "tests/support/rawclient.h"
#include "tests/support/serverprocess.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>
#include <QtEndian>
#include <QTest>

#include <memory>

namespace Confab {

// The options that most of these tests want, with `changed` in their place or added.
inline QStringList wireOptions(const QStringList &changed = {})
{
    const QStringList usual{QStringLiteral("--tls"),
                            QStringLiteral("off"),
                            QStringLiteral("--rate"),
                            QStringLiteral("0"),
                            QStringLiteral("--durability"),
                            QStringLiteral("normal"),
                            QStringLiteral("--io-threads"),
                            QStringLiteral("2"),
                            QStringLiteral("--max-connections-per-address"),
                            QStringLiteral("0")};
    QStringList all = changed;
    for (qsizetype i = 0; i < usual.size(); i += 2) {
        if (!changed.contains(usual[i]))
            all << usual[i] << usual[i + 1];
    }
    return all;
}

inline Nonce nonceOf(quint64 number)
{
    Nonce nonce;
    qToBigEndian(number, nonce.bytes.data());
    return nonce;
}

inline Say sayFrame(const QString &text, quint64 nonce)
{
    return {lobby, nonceOf(nonce), text, {}, false};
}

// A payload that may be anything that CBOR can say.
inline QByteArray payload(const QString &name, const QCborMap &fields)
{
    return QCborValue(QCborArray{name, fields}).toCbor();
}

template <class M>
std::vector<M> select(const std::vector<ServerFrame> &frames)
{
    std::vector<M> result;
    for (const ServerFrame &frame : frames) {
        if (const auto *message = std::get_if<M>(&frame))
            result.push_back(*message);
    }
    return result;
}

inline const Said &asSaid(const Logged &event)
{
    return std::get<Said>(event);
}

// Everything that came up to the answer to a request that is asked now. A pong is no such mark: a session gives it
// without asking the hub.
inline std::vector<ServerFrame> settled(RawClient &client)
{
    constexpr RequestId mark = 0xffff'0001;
    client.send(Members{mark, lobby, {}, {}, 0});
    std::vector<ServerFrame> frames;
    while (auto frame = client.next()) {
        const auto *roster = std::get_if<Roster>(&*frame);
        if (roster && roster->re == mark)
            return frames;
        frames.push_back(std::move(*frame));
    }
    return frames;
}

// True where the server still answers this client.
inline bool isServed(RawClient &client)
{
    client.send(Ping{QByteArrayLiteral("served?")});
    const auto pong = client.expect<Pong>();
    return pong && pong->data == QByteArrayLiteral("served?");
}

// The confirmation of what is said now.
inline std::optional<Said> told(RawClient &client, const QString &text, quint64 nonce)
{
    client.send(sayFrame(text, nonce));
    for (;;) {
        auto said = client.expect<Said>();
        if (!said || said->event.nonce == nonceOf(nonce))
            return said;
    }
}

// The leaving of that person; what else happened before is dropped.
inline std::optional<Left> leaving(RawClient &client, const QString &nick)
{
    for (;;) {
        auto left = client.expect<Left>();
        if (!left || left->nick == nick)
            return left;
    }
}

// Somebody who is in, and whose own arrival was read already.
struct Guest : RawClient {
    using RawClient::RawClient;
    Welcome welcome;
};

inline std::unique_ptr<Guest> guest(const ServerAddress &server, const QString &nick)
{
    auto client = std::make_unique<Guest>(server);
    auto welcome = client->enter(nick);
    if (!welcome)
        return nullptr;
    client->welcome = std::move(*welcome);
    settled(*client);
    return client;
}

} // namespace Confab
