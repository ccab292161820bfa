// SPDX-License-Identifier: MIT
#include "shared/client/filepinstore.h"
#include "shared/client/filesessionstore.h"
#include "tests/support/fulldisk.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Confab;
using namespace Qt::StringLiterals;

namespace {

const QString server = u"chat.example:26632"_s;

StoredSession sampleSession()
{
    StoredSession session;
    session.nick = u"Zoë"_s;
    session.token = Token{};
    session.token->bytes.fill(0xab);
    Nonce nonce;
    nonce.bytes.fill(7);
    session.outbox.push_back(
        Unconfirmed{Say{RoomId{300}, nonce, u"naïve 漢字 🎉\n\t\"x\""_s, Seq(41), true}, 1'790'000'000'123, {}});
    nonce.bytes.fill(8);
    session.outbox.push_back(
        Unconfirmed{Say{RoomId{~quint64(0) >> 1}, nonce, u"b"_s, {}, false}, 5, u"You may not."_s});
    return session;
}

Pin samplePin(quint8 byte)
{
    Pin pin;
    pin.key.bytes.fill(byte);
    pin.since = QDateTime::fromMSecsSinceEpoch(1'790'000'000'123, Qt::UTC);
    return pin;
}

// With the quotation marks that C++ makes unreadable.
QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files, QDir::Name);
}

bool isPrivate(const QString &path)
{
    const auto others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    return (QFile::permissions(path) & others) == QFile::Permissions();
}

void overwrite(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

} // namespace

class TestClientStores : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sessionsComeBackAsTheyWere()
    {
        QTemporaryDir folder;
        const QString profile = folder.filePath(u"a/profile"_s);
        FileSessionStore store(profile);
        QVERIFY(store.load(server) == StoredSession{});
        QVERIFY(store.save(server, sampleSession()));
        QVERIFY(store.save(u"other:1"_s, StoredSession{}));
        QVERIFY(FileSessionStore(profile).load(server) == sampleSession());
        QVERIFY(store.load(u"other:1"_s) == StoredSession{});
        const QString sessions = profile + "/sessions"_L1;
        QCOMPARE(filesIn(sessions).size(), 2);
        for (const QString &name : filesIn(sessions))
            QVERIFY(isPrivate(sessions + u'/' + name));
        QVERIFY(isPrivate(sessions));
    }

    void aSessionOfAnEarlierVersionLoads()
    {
        QTemporaryDir folder;
        FileSessionStore store(folder.path());
        QVERIFY(store.save(server, {}));
        const QString sessions = folder.filePath(u"sessions"_s);
        overwrite(
            sessions + u'/' + filesIn(sessions).front(),
            json("{'server': 'chat.example:26632', 'nick': 'ana', 'token': '" + QByteArray(64, 'a')
                 + "', 'outbox': ["
                   "{'room': 1, 'nonce': '07070707070707070707070707070707', 'text': 'hi', 'written': 5, 'reply': 3},"
                   "{'room': 1, 'nonce': '08080808080808080808080808080808', 'text': 'waves', 'written': 6,"
                   " 'action': true, 'failed': 'You may not.'}]}"));
        const StoredSession session = store.load(server);
        QCOMPARE(session.nick, u"ana"_s);
        QVERIFY(session.token);
        QCOMPARE(session.outbox.size(), 2U);
        Nonce nonce;
        nonce.bytes.fill(7);
        QVERIFY((session.outbox.front() == Unconfirmed{Say{lobby, nonce, u"hi"_s, Seq(3), false}, 5, {}}));
        nonce.bytes.fill(8);
        QVERIFY((session.outbox.back() == Unconfirmed{Say{lobby, nonce, u"waves"_s, {}, true}, 6, u"You may not."_s}));
    }

    void aServersNameIsNeverAPath()
    {
        QTemporaryDir folder;
        FileSessionStore store(folder.path());
        const QString evil = u"../../evil/"_s + QString(300, u'x') + u":1"_s;
        QVERIFY(store.save(evil, sampleSession()));
        QVERIFY(store.load(evil) == sampleSession());
        QCOMPARE(filesIn(folder.filePath(u"sessions"_s)).size(), 1);
        QVERIFY(store.load(u"../../evil/"_s + QString(300, u'x') + u":2"_s) == StoredSession{});
    }

    void aDamagedSessionIsKeptAside_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("cut") << json("{'nick': 'ana', 'outb");
        QTest::newRow("other JSON") << QByteArray("[1, 2]");
        QTest::newRow("bad token") << json("{'nick': 'ana', 'token': 'abcd'}");
        QTest::newRow("bad nonce") << json("{'outbox': [{'room': 1, 'nonce': 'zz', 'text': 'x'}]}");
        const QByteArray entry = "{'outbox': [{'room': 1, 'nonce': '" + QByteArray(32, '7') + "', ";
        QTest::newRow("unknown kind") << json(entry + "'kind': 'sing', 'text': 'x'}]}");
        QTest::newRow("edit of nothing") << json(entry + "'kind': 'edit', 'text': 'x'}]}");
        QTest::newRow("reaction without emoji") << json(entry + "'kind': 'react', 'target': 3}]}");
        QTest::newRow("bad message") << json("{'outbox': [7]}");
        QTest::newRow("binary") << QByteArray::fromHex("00ff00ff");
    }
    void aDamagedSessionIsKeptAside()
    {
        QFETCH(QByteArray, content);
        QTemporaryDir folder;
        FileSessionStore store(folder.path());
        QVERIFY(store.save(server, sampleSession()));
        const QString sessions = folder.filePath(u"sessions"_s);
        const QString path = sessions + u'/' + filesIn(sessions).front();
        for (int round = 1; round <= 2; ++round) {
            overwrite(path, content);
            QVERIFY(store.load(server) == StoredSession{});
            QVERIFY(!QFile::exists(path));
            QCOMPARE(filesIn(sessions).filter(u".damaged"_s).size(), round);
        }
        QFile aside(path + ".damaged"_L1);
        QVERIFY(aside.open(QIODevice::ReadOnly));
        QCOMPARE(aside.readAll(), content);
        QVERIFY(store.save(server, sampleSession()));
        QVERIFY(store.load(server) == sampleSession());
    }

    void whatCantBeWrittenIsToldSo()
    {
        QTemporaryDir folder;
        overwrite(folder.filePath(u"sessions"_s), "a file where a folder should be");
        FileSessionStore store(folder.path());
        QVERIFY(!store.save(server, sampleSession()));
        QVERIFY(store.load(server) == StoredSession{});
    }

    void aFullDiskLeavesWhatWasThere()
    {
        QTemporaryDir folder;
        FileSessionStore store(folder.path());
        FilePinStore pins(folder.path());
        QVERIFY(store.save(server, sampleSession()));
        pins.setPin(server, samplePin(1));
        {
            const FullDisk full(0);
            StoredSession other = sampleSession();
            other.nick = u"somebody else"_s;
            QVERIFY(!store.save(server, other));
            pins.setPin(server, samplePin(2));
        }
        QVERIFY(FileSessionStore(folder.path()).load(server) == sampleSession());
        QCOMPARE(FilePinStore(folder.path()).pin(server), std::optional(samplePin(1)));
        QVERIFY(store.save(server, sampleSession()));
    }

    void pinsComeBackAsTheyWere()
    {
        QTemporaryDir folder;
        FilePinStore store(folder.path());
        QVERIFY(!store.pin(server));
        store.setPin(server, samplePin(1));
        store.setPin(u"other:1"_s, samplePin(2));
        store.setPin(server, samplePin(3));
        FilePinStore again(folder.path());
        QCOMPARE(again.pin(server), std::optional(samplePin(3)));
        again.forget(u"other:1"_s);
        again.forget(u"unknown"_s);
        const FilePinStore last(folder.path());
        QCOMPARE(last.pin(server), std::optional(samplePin(3)));
        QVERIFY(!last.pin(u"other:1"_s));
        QVERIFY(isPrivate(folder.filePath(u"pins.json"_s)));
    }

    void damagedPinsAreKeptAside()
    {
        QTemporaryDir folder;
        {
            FilePinStore store(folder.path());
            store.setPin(server, samplePin(1));
        }
        overwrite(folder.filePath(u"pins.json"_s), json("{'chat.example:26632': {'key': 'SHA256:12', 'since': 'x'}}"));
        FilePinStore store(folder.path());
        QVERIFY(!store.pin(server));
        QCOMPARE(filesIn(folder.path()), QStringList{u"pins.json.damaged"_s});
        store.setPin(server, samplePin(2));
        QCOMPARE(FilePinStore(folder.path()).pin(server), std::optional(samplePin(2)));
    }
};

QTEST_GUILESS_MAIN(TestClientStores)
#include "tst_clientstores.moc"
