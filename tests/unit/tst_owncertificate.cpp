// SPDX-License-Identifier: MIT
#include "server/net/owncertificate.h"

#include <QDir>
#include <QFile>
#include <QSslConfiguration>
#include <QSslServer>
#include <QSslSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace Confab;
using namespace Qt::StringLiterals;

class TestOwnCertificate : public QObject
{
    Q_OBJECT

private:
    const QDateTime m_now = QDateTime::fromSecsSinceEpoch(1'790'000'000, Qt::UTC);

    static QString fixture(const QString &name) { return QStringLiteral(CERTIFICATES "/") + name; }

    static QByteArray content(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    static int modeOf(const QString &path)
    {
        return int(QFile::permissions(path) & QFile::Permissions(0x0fff)) & 0x777;
    }

private Q_SLOTS:
    void itIsMadeOnceAndKept()
    {
        const QTemporaryDir folder;
        const auto first = ownIdentity(folder.path(), u"Wörkshop, a \"chat\"/CN=x"_s, m_now);
        QVERIFY2(first, first ? "" : qPrintable(first.error().text));
        QVERIFY(first->warnings.isEmpty());
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), (QStringList{u"server.crt"_s, u"server.key"_s}));
        QCOMPARE(modeOf(folder.filePath(u"server.key"_s)), 0x600);
        const QByteArray key = content(folder.filePath(u"server.key"_s));
        const QByteArray certificate = content(folder.filePath(u"server.crt"_s));

        const auto second = ownIdentity(folder.path(), u"Another name"_s, m_now.addYears(1));
        QVERIFY(second);
        QVERIFY(second->hash == first->hash);
        QCOMPARE(second->chain, first->chain);
        QCOMPARE(content(folder.filePath(u"server.key"_s)), key);
        QCOMPARE(content(folder.filePath(u"server.crt"_s)), certificate);
    }

    void itSaysWhatItShould()
    {
        const QTemporaryDir folder;
        const auto identity = ownIdentity(folder.path(), u"Wörkshop, a \"chat\"/CN=x"_s, m_now);
        QVERIFY(identity);
        QCOMPARE(identity->chain.size(), 1);
        const QSslCertificate own = identity->chain.first();
        QCOMPARE(own.subjectInfo(QSslCertificate::CommonName), QStringList{u"Wörkshop, a \"chat\"/CN=x"_s});
        QVERIFY(own.isSelfSigned());
        QCOMPARE(own.expiryDate().toUTC(), m_now.addYears(10));
        QVERIFY(own.effectiveDate() < m_now);
        const QList<QString> names = own.subjectAlternativeNames().values(QSsl::DnsEntry);
        QVERIFY(names.contains(u"localhost"_s));
        const QList<QString> addresses = own.subjectAlternativeNames().values(QSsl::IpAddressEntry);
        QVERIFY(addresses.contains(u"127.0.0.1"_s));
        QCOMPARE(own.publicKey().algorithm(), QSsl::Ec);
        QCOMPARE(identity->key.algorithm(), QSsl::Ec);
        QCOMPARE(identity->key.length(), 256);
        QVERIFY(identity->hash == keyHashOf(own));
        QVERIFY(own.serialNumber().size() >= 40); // random, in hex with colons
    }

    void twoServersHaveTwoIdentities()
    {
        const QTemporaryDir one;
        const QTemporaryDir two;
        const auto first = ownIdentity(one.path(), u"a"_s, m_now);
        const auto second = ownIdentity(two.path(), u"a"_s, m_now);
        QVERIFY(first && second);
        QVERIFY(first->hash != second->hash);
        QVERIFY(first->chain.first().serialNumber() != second->chain.first().serialNumber());
    }

    void itServesTls_data()
    {
        QTest::addColumn<QString>("cert");
        QTest::addColumn<QString>("key");
        QTest::newRow("own") << QString() << QString();
        QTest::newRow("RSA") << u"rsa.crt"_s << u"rsa.key"_s;
        QTest::newRow("EC P-384") << u"ec.crt"_s << u"ec.key"_s;
        QTest::newRow("chain, EC key of the old format") << u"chain.crt"_s << u"leaf.key"_s;
    }

    void itServesTls()
    {
        QFETCH(const QString, cert);
        QFETCH(const QString, key);
        const QTemporaryDir folder;
        const auto identity = cert.isEmpty() ? ownIdentity(folder.path(), u"a"_s, QDateTime::currentDateTimeUtc())
                                             : givenIdentity(fixture(cert), fixture(key), m_now);
        QVERIFY2(identity, identity ? "" : qPrintable(identity.error().text));
        QCOMPARE(identity->chain.size(), cert == u"chain.crt" ? 2 : 1);

        QSslServer server;
        QSslConfiguration settings = QSslConfiguration::defaultConfiguration();
        settings.setLocalCertificateChain(identity->chain);
        settings.setPrivateKey(identity->key);
        server.setSslConfiguration(settings);
        QVERIFY(server.listen(QHostAddress::LocalHost));
        QSslSocket client;
        client.setPeerVerifyMode(QSslSocket::VerifyNone);
        client.connectToHostEncrypted(u"127.0.0.1"_s, server.serverPort());
        QTRY_VERIFY2(client.isEncrypted(), qPrintable(client.errorString()));
        QVERIFY(keyHashOf(client.peerCertificate()) == identity->hash);
        QCOMPARE(client.peerCertificateChain(), identity->chain);
    }

    void whatIsMissingOrBrokenIsAnErrorAndStays_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<std::optional<QByteArray>>("bytes"); // none: the file is removed
        QTest::addColumn<QString>("words");
        using Bytes = std::optional<QByteArray>;
        const Bytes gone;
        QTest::newRow("no certificate") << u"server.crt"_s << gone << u"server.key is there without server.crt"_s;
        QTest::newRow("no key") << u"server.key"_s << gone << u"server.crt is there without server.key"_s;
        QTest::newRow("empty certificate") << u"server.crt"_s << Bytes("") << u"server.crt holds no certificate"_s;
        QTest::newRow("empty key") << u"server.key"_s << Bytes("") << u"server.key holds no private key"_s;
        QTest::newRow("text for a certificate") << u"server.crt"_s << Bytes("hello") << u"holds no certificate"_s;
        QTest::newRow("half a certificate")
            << u"server.crt"_s << Bytes(content(fixture(u"rsa.crt"_s)).left(300)) << u"server.crt is damaged"_s;
        QTest::newRow("another certificate") << u"server.crt"_s << Bytes(content(fixture(u"rsa.crt"_s)))
                                             << u"server.key doesn't belong to the certificate"_s;
        QTest::newRow("another key") << u"server.key"_s << Bytes(content(fixture(u"ec.key"_s)))
                                     << u"server.key doesn't belong to the certificate"_s;
        QTest::newRow("an encrypted key")
            << u"server.key"_s << Bytes(content(fixture(u"encrypted.key"_s))) << u"server.key is encrypted"_s;
    }

    void whatIsMissingOrBrokenIsAnErrorAndStays()
    {
        QFETCH(const QString, file);
        QFETCH(const std::optional<QByteArray>, bytes);
        QFETCH(const QString, words);
        const QTemporaryDir folder;
        QVERIFY(ownIdentity(folder.path(), u"a"_s, m_now));
        if (bytes)
            write(folder.filePath(file), *bytes);
        else
            QVERIFY(QFile::remove(folder.filePath(file)));
        const QByteArray certificate = content(folder.filePath(u"server.crt"_s));
        const QByteArray key = content(folder.filePath(u"server.key"_s));
        const QStringList names = QDir(folder.path()).entryList(QDir::Files);

        const auto identity = ownIdentity(folder.path(), u"a"_s, m_now);
        QVERIFY(!identity);
        const QString text = identity.error().text;
        QVERIFY2(text.contains(words) && text.endsWith(u'.') && !text.contains(u'\n'), qPrintable(text));
        QCOMPARE(content(folder.filePath(u"server.crt"_s)), certificate);
        QCOMPARE(content(folder.filePath(u"server.key"_s)), key);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), names);
    }

    void itIsOfNoUseOnceItHasExpired()
    {
        const QTemporaryDir folder;
        QVERIFY(ownIdentity(folder.path(), u"a"_s, m_now));
        QVERIFY(ownIdentity(folder.path(), u"a"_s, m_now.addYears(10).addSecs(-1)));
        const auto late = ownIdentity(folder.path(), u"a"_s, m_now.addYears(10).addSecs(1));
        QVERIFY(!late);
        QVERIFY2(late.error().text.contains(u"has expired on 2036-09-21"), qPrintable(late.error().text));
    }

    void aStartThatWasCutShortIsForgotten()
    {
        const QTemporaryDir folder;
        write(folder.filePath(u"server.key.new"_s), "half");
        write(folder.filePath(u"server.crt.new"_s), "half");
        QVERIFY(ownIdentity(folder.path(), u"a"_s, m_now));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), (QStringList{u"server.crt"_s, u"server.key"_s}));
    }

    void aFolderThatIsNotThereIsAnError()
    {
        const QTemporaryDir folder;
        const auto identity = ownIdentity(folder.filePath(u"nowhere"_s), u"a"_s, m_now);
        QVERIFY(!identity);
        QVERIFY2(identity.error().text.contains(u"can't be made"), qPrintable(identity.error().text));
    }

    void aKeyThatOthersMayReadIsWarnedOf()
    {
        const QTemporaryDir folder;
        const QString key = folder.filePath(u"server.key"_s);
        QVERIFY(ownIdentity(folder.path(), u"a"_s, m_now));
        QVERIFY(QFile::setPermissions(key, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup));
        QCOMPARE(ownIdentity(folder.path(), u"a"_s, m_now)->warnings.size(), 1);
        // A group of one's own for keys is common where the operator gives them.
        QVERIFY(givenIdentity(folder.filePath(u"server.crt"_s), key, m_now)->warnings.isEmpty());
        QVERIFY(QFile::setPermissions(key, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
        QCOMPARE(givenIdentity(folder.filePath(u"server.crt"_s), key, m_now)->warnings.size(), 1);
    }

    void givenPairsThatWontDo_data()
    {
        QTest::addColumn<QString>("cert");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, const char *cert, const char *key, const char *words) {
            QTest::newRow(name) << QString::fromLatin1(cert) << QString::fromLatin1(key) << QString::fromLatin1(words);
        };
        row("mismatch", "rsa.crt", "ec.key", "ec.key doesn't belong to the certificate");
        row("mismatch of one kind", "ec.crt", "leaf.key", "leaf.key doesn't belong to the certificate");
        row("encrypted", "ec.crt", "encrypted.key", "encrypted.key is encrypted");
        row("encrypted, old format", "rsa.crt", "encrypted-old.key", "encrypted-old.key is encrypted");
        row("wrong kind", "ed25519.crt", "ed25519.key", "ed25519.key is neither an RSA nor an EC key");
        row("too short", "short.crt", "short.key", "short.key is an RSA key of 1024 bits");
        row("wrong order", "reversed.crt", "leaf.key", "reversed.crt has other certificates before the server's own");
        row("swapped", "rsa.key", "rsa.crt", "rsa.key holds no certificate");
        row("no key", "rsa.crt", "rsa.crt", "rsa.crt holds no private key");
        row("no such certificate", "none.crt", "rsa.key", "none.crt can't be read");
        row("no such key", "rsa.crt", "none.key", "none.key can't be read");
        row("folder", ".", "rsa.key", "is a folder");
        row("not PEM", "README", "rsa.key", "README holds no certificate");
    }

    void givenPairsThatWontDo()
    {
        QFETCH(const QString, cert);
        QFETCH(const QString, key);
        QFETCH(const QString, words);
        const auto identity = givenIdentity(fixture(cert), fixture(key), m_now);
        QVERIFY(!identity);
        const QString text = identity.error().text;
        QVERIFY2(text.contains(words) && text.endsWith(u'.') && !text.contains(u'\n'), qPrintable(text));
    }

    void aGivenCertificateOutOfItsTimeIsWarnedOf()
    {
        const QTemporaryDir folder;
        const QString key = folder.filePath(u"k"_s); // of this test's own permissions
        write(key, content(fixture(u"ec.key"_s)));
        QVERIFY(QFile::setPermissions(key, QFile::ReadOwner | QFile::WriteOwner));
        QVERIFY(givenIdentity(fixture(u"ec.crt"_s), key, m_now.addYears(5))->warnings.isEmpty());
        const QStringList expired = givenIdentity(fixture(u"ec.crt"_s), key, m_now.addYears(200))->warnings;
        QVERIFY(expired.size() == 1 && expired.first().contains(u"has expired on"));
        const QStringList early = givenIdentity(fixture(u"ec.crt"_s), key, m_now.addYears(-5))->warnings;
        QVERIFY(early.size() == 1 && early.first().contains(u"is not valid before"));
    }
};

QTEST_GUILESS_MAIN(TestOwnCertificate)
#include "tst_owncertificate.moc"
