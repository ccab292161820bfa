// SPDX-License-Identifier: MIT
#include "shared/client/filesessionstore.h"

#include "shared/client/jsonfile.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

template <class Bytes>
QString hexOf(const Bytes &bytes)
{
    return QString::fromLatin1(bytes.toByteArray().toHex());
}

template <class Bytes>
std::optional<Bytes> fromHex(const QJsonValue &value)
{
    return Bytes::from(QByteArray::fromHex(value.toString().toLatin1()));
}

// What an entry is; one without a kind is a message, as all were once.
constexpr QLatin1StringView kindKey{"kind"};

void describe(QJsonObject &entry, const Say &say)
{
    entry.insert("text"_L1, say.text);
    if (say.reply)
        entry.insert("reply"_L1, qint64(*say.reply));
    if (say.action)
        entry.insert("action"_L1, true);
}

void describe(QJsonObject &entry, const Edit &edit)
{
    entry.insert(kindKey, u"edit"_s);
    entry.insert("target"_L1, qint64(edit.target));
    entry.insert("text"_L1, edit.text);
}

void describe(QJsonObject &entry, const Delete &deletion)
{
    entry.insert(kindKey, u"delete"_s);
    entry.insert("target"_L1, qint64(deletion.target));
}

void describe(QJsonObject &entry, const React &reaction)
{
    entry.insert(kindKey, u"react"_s);
    entry.insert("target"_L1, qint64(reaction.target));
    entry.insert("emoji"_L1, reaction.emoji);
    entry.insert("on"_L1, reaction.on);
}

void describe(QJsonObject &entry, const SetTopic &topic)
{
    entry.insert(kindKey, u"topic"_s);
    entry.insert("text"_L1, topic.text);
}

QJsonObject toJson(const Unconfirmed &message)
{
    QJsonObject entry{{u"room"_s, qint64(message.room().value)},
                      {u"nonce"_s, hexOf(message.nonce())},
                      {u"written"_s, qint64(message.written)}};
    std::visit([&](const auto &what) { describe(entry, what); }, message.what);
    if (message.failed)
        entry.insert("failed"_L1, *message.failed);
    return entry;
}

std::optional<Recordable> recordableFrom(const QJsonObject &entry)
{
    const auto nonce = fromHex<Nonce>(entry.value("nonce"_L1));
    if (!nonce || !entry.value("room"_L1).isDouble())
        return std::nullopt;
    const RoomId room{quint64(entry.value("room"_L1).toInteger())};
    const QJsonValue text = entry.value("text"_L1);
    const QJsonValue target = entry.value("target"_L1);
    const Seq seq = Seq(target.toInteger());
    const QString kind = entry.value(kindKey).toString();

    if (kind.isEmpty() && text.isString()) {
        Say say{room, *nonce, text.toString(), {}, entry.value("action"_L1).toBool()};
        if (entry.contains("reply"_L1))
            say.reply = Seq(entry.value("reply"_L1).toInteger());
        return say;
    }
    if (kind == "edit"_L1 && target.isDouble() && text.isString())
        return Edit{room, *nonce, seq, text.toString()};
    if (kind == "delete"_L1 && target.isDouble())
        return Delete{room, *nonce, seq};
    if (kind == "react"_L1 && target.isDouble() && entry.value("emoji"_L1).isString())
        return React{room, *nonce, seq, entry.value("emoji"_L1).toString(), entry.value("on"_L1).toBool()};
    if (kind == "topic"_L1 && text.isString())
        return SetTopic{room, *nonce, text.toString()};
    return std::nullopt;
}

std::optional<Unconfirmed> messageFrom(const QJsonObject &entry)
{
    auto what = recordableFrom(entry);
    if (!what)
        return std::nullopt;
    Unconfirmed message{std::move(*what), Millis(entry.value("written"_L1).toInteger()), {}};
    if (entry.contains("failed"_L1))
        message.failed = entry.value("failed"_L1).toString();
    return message;
}

std::optional<StoredSession> sessionFrom(const QJsonObject &content)
{
    StoredSession session;
    session.nick = content.value("nick"_L1).toString();
    if (content.contains("token"_L1)) {
        session.token = fromHex<Token>(content.value("token"_L1));
        if (!session.token)
            return std::nullopt;
    }
    const QJsonArray outbox = content.value("outbox"_L1).toArray();
    for (const auto &value : outbox) {
        auto message = messageFrom(value.toObject());
        if (!message)
            return std::nullopt;
        session.outbox.push_back(std::move(*message));
    }
    return session;
}

} // namespace

FileSessionStore::FileSessionStore(const QString &folder) : m_folder(folder + "/sessions"_L1) { }

QString FileSessionStore::pathOf(const QString &server) const
{
    // Readable, but never a path: what isn't a plain character is left out, and a hash keeps names apart.
    QString name;
    for (const QChar c : server.left(80)) {
        const bool plain =
            (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-' || (c == u'.' && !name.isEmpty());
        name += plain ? c : u'_';
    }
    const QByteArray hash = QCryptographicHash::hash(server.toUtf8(), QCryptographicHash::Sha256);
    return u"%1/%2-%3.json"_s.arg(m_folder, name, QString::fromLatin1(hash.first(4).toHex()));
}

StoredSession FileSessionStore::load(const QString &server) const
{
    const QString path = pathOf(server);
    const auto content = readJsonFile(path);
    if (!content)
        return {};
    auto session = sessionFrom(*content);
    if (!session) {
        setAside(path);
        return {};
    }
    return std::move(*session);
}

bool FileSessionStore::save(const QString &server, const StoredSession &session)
{
    QJsonArray outbox;
    for (const Unconfirmed &message : session.outbox)
        outbox.append(toJson(message));
    QJsonObject content{{u"server"_s, server}, {u"nick"_s, session.nick}, {u"outbox"_s, outbox}};
    if (session.token)
        content.insert("token"_L1, hexOf(*session.token));
    return writeJsonFile(pathOf(server), content);
}

} // namespace Confab
