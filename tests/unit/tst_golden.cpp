// SPDX-License-Identifier: MIT
#include "shared/protocol/codec.h"
#include "shared/protocol/fields.h"
#include "shared/protocol/words.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Confab;
using namespace Qt::StringLiterals;

namespace {

QString name(std::string_view view)
{
    return QString::fromUtf8(view.data(), qsizetype(view.size()));
}

template <class S>
QJsonObject object(const S &value);
template <class M>
QJsonValue message(const M &value)
{
    return QJsonArray{name(frameName<M>), object(value)};
}

QJsonValue json(bool value)
{
    return value;
}
QJsonValue json(quint64 value)
{
    return qint64(value);
}
QJsonValue json(const QString &value)
{
    return value;
}
QJsonValue json(QByteArrayView bytes)
{
    return QJsonObject{{u"$hex"_s, QString::fromLatin1(bytes.toByteArray().toHex())}};
}
QJsonValue json(const QByteArray &bytes)
{
    return json(QByteArrayView(bytes));
}
template <class Tag>
QJsonValue json(StrongId<Tag> id)
{
    return qint64(id.value);
}
template <size_t N>
QJsonValue json(const FixedBytes<N> &value)
{
    return json(value.view());
}
template <class E>
    requires std::is_enum_v<E> QJsonValue json(E value)
    {
        for (const auto &[each, word] : Words<E>::all) {
            if (each == value)
                return name(word);
        }
        return {};
    }
QJsonValue json(const std::map<RoomId, Seq> &seen)
{
    QJsonObject result;
    for (const auto &[room, seq] : seen)
        result[QString::number(room.value)] = qint64(seq);
    return result;
}
QJsonValue json(const std::vector<Reaction> &reactions)
{
    QJsonObject result;
    for (const Reaction &reaction : reactions) {
        QJsonArray users;
        for (const UserId user : reaction.users)
            users.append(json(user));
        result[reaction.emoji] = users;
    }
    return result;
}
QJsonValue json(const std::vector<ReactionCount> &counts)
{
    QJsonObject result;
    for (const ReactionCount &count : counts)
        result[count.emoji] = qint64(count.count);
    return result;
}
QJsonValue json(const Logged &event)
{
    return std::visit([](const auto &each) { return message(each); }, event);
}
template <class S>
    requires std::is_aggregate_v<S> QJsonValue json(const S &value)
    {
        return object(value);
    }
template <class T>
QJsonValue json(const std::vector<T> &items)
{
    QJsonArray result;
    for (const T &item : items)
        result.append(json(item));
    return result;
}

struct ToJson {
    QJsonObject &object;
    template <class T>
    void operator()(std::string_view field, const T &value)
    {
        object[name(field)] = json(value);
    }
    template <class T>
    void operator()(std::string_view field, const std::optional<T> &value)
    {
        if (value)
            (*this)(field, *value);
    }
    void flag(std::string_view field, bool value)
    {
        if (value)
            (*this)(field, value);
    }
    template <class T>
    void sized(std::string_view field, const T &value, int)
    {
        (*this)(field, value);
    }
};

template <class S>
QJsonObject object(const S &value)
{
    QJsonObject result;
    ToJson visitor{result};
    fields(visitor, value);
    return result;
}

template <class Frame>
QJsonArray meaning(const Frame &frame)
{
    return std::visit(
        []<class M>(const M &each) {
            if constexpr (std::same_as<M, UnknownFrame>)
                return QJsonArray();
            else
                return message(each).toArray();
        },
        frame);
}

} // namespace

class TestGolden : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void frame_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QJsonArray>("expected");
        QFile file(QString::fromUtf8(GOLDEN_FILE));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArray bytes;
        int count = 0;
        for (const QByteArray &line : file.readAll().split('\n')) {
            if (line.startsWith('[')) {
                const auto row = QByteArray::number(++count) + ' ' + line.left(24);
                QTest::newRow(row.constData()) << bytes << QJsonDocument::fromJson(line).array();
            } else if (!line.isEmpty() && !line.startsWith('#')) {
                bytes = QByteArray::fromHex(line);
            }
        }
        QCOMPARE(count, 23);
    }

    // Each decodes to its meaning in one direction at least, and that encodes to the same bytes.
    void frame()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QJsonArray, expected);
        const QByteArrayView payload = QByteArrayView(bytes).sliced(4);
        const auto fromClient = decodeClientFrame(payload);
        const auto fromServer = decodeServerFrame(payload);
        QVERIFY(fromClient && fromServer);
        const bool client = !std::holds_alternative<UnknownFrame>(*fromClient);
        const bool server = !std::holds_alternative<UnknownFrame>(*fromServer);
        QVERIFY(client || server);
        if (client) {
            QCOMPARE(meaning(*fromClient), expected);
            QCOMPARE(encodeFrame(*fromClient).toHex(), bytes.toHex());
        }
        if (server) {
            QCOMPARE(meaning(*fromServer), expected);
            QCOMPARE(encodeFrame(*fromServer).toHex(), bytes.toHex());
        }
    }
};

QTEST_APPLESS_MAIN(TestGolden)
#include "tst_golden.moc"
