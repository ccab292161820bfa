// SPDX-License-Identifier: MIT
#include "tests/integration/wirekit.h"

#include "shared/net/certificatepin.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QProcess>
#include <QSslCipher>
#include <QSslConfiguration>
#include <QSslKey>

using namespace Qt::StringLiterals;
using namespace Confab;

namespace {

// A ClientHello by hand, for OpenSSL as a client no longer offers the old versions. `version` is 0x0301 for TLS 1.0.
QByteArray clientHello(quint16 version)
{
    const auto number = [](quint16 value) {
        return QByteArray{1, char(value >> 8)} + QByteArray{1, char(value & 0xff)};
    };
    const QByteArray body = number(version) + QByteArray(32, 'r')
        + QByteArray(1, '\0')
        // ECDHE-ECDSA with AES-128 and AES-256 in CBC, which all old versions have; no compression
        + number(4) + number(0xc009) + number(0xc00a)
        + QByteArray("\x01\x00", 2)
        // the groups, P-256 alone, and their uncompressed form
        + number(14) + number(10) + number(4) + number(2) + number(23) + number(11) + number(2)
        + QByteArray("\x01\x00", 2);
    const QByteArray message = QByteArray("\x01\x00", 2) + number(quint16(body.size())) + body;
    return QByteArray("\x16\x03\x01", 3) + number(quint16(message.size())) + message;
}

QByteArray openssl(const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.start(u"openssl"_s, arguments);
    process.write(input);
    process.closeWriteChannel();
    return process.waitForFinished() ? process.readAllStandardOutput() : QByteArray();
}

} // namespace

// TLS from the first byte.
class WireEncryption : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_server.start());
        m_ana = guest(m_server.address(), u"ana"_s);
        QVERIFY(m_ana);
    }

    void versions_data()
    {
        QTest::addColumn<int>("protocol");
        QTest::addColumn<int>("expected");
        QTest::newRow("1.2") << int(QSsl::TlsV1_2) << int(QSsl::TlsV1_2);
        QTest::newRow("1.3") << int(QSsl::TlsV1_3) << int(QSsl::TlsV1_3);
    }

    void versions()
    {
        QFETCH(int, protocol);
        QFETCH(int, expected);
        QSslSocket socket;
        socket.setPeerVerifyMode(QSslSocket::VerifyNone);
        socket.setProtocol(QSsl::SslProtocol(protocol));
        socket.connectToHostEncrypted(u"127.0.0.1"_s, m_server.port());
        QVERIFY2(socket.waitForEncrypted(), qPrintable(socket.errorString()));
        QCOMPARE(int(socket.sessionProtocol()), expected);
    }

    void oldVersionsAreRefused_data()
    {
        QTest::addColumn<int>("version");
        QTest::newRow("TLS 1.0") << 0x0301;
        QTest::newRow("TLS 1.1") << 0x0302;
    }

    void oldVersionsAreRefused()
    {
        QFETCH(int, version);
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, m_server.port());
        QVERIFY(socket.waitForConnected());
        socket.write(clientHello(quint16(version)));
        QByteArray answer;
        while (answer.size() < 7 && (socket.bytesAvailable() > 0 || socket.waitForReadyRead()))
            answer += socket.readAll();
        QVERIFY2(answer.size() >= 7, answer.toHex().constData());
        QCOMPARE(int(answer[0]), 21); // an alert,
        QCOMPARE(int(answer[5]), 2);  // fatal:
        QCOMPARE(int(answer[6]), 70); // protocol_version
        QVERIFY(isServed(*m_ana));
    }

    void theReadyLineNamesTheKey()
    {
        QVERIFY(m_server.tls());
        const QSslCertificate certificate = m_ana->socket().peerCertificate();
        // As the openssl tool sees it.
        const QByteArray publicKey = openssl({u"x509"_s, u"-pubkey"_s, u"-noout"_s}, certificate.toPem());
        const QByteArray spki = openssl({u"pkey"_s, u"-pubin"_s, u"-outform"_s, u"DER"_s}, publicKey);
        QVERIFY(!spki.isEmpty());
        const QByteArray hash = QCryptographicHash::hash(spki, QCryptographicHash::Sha256).toHex();
        QCOMPARE(m_server.key(), u"SHA256:"_s + QString::fromLatin1(hash));
        const auto ours = keyHashOf(certificate);
        QVERIFY(ours);
        QCOMPARE(keyHashText(*ours), m_server.key());

        // EC P-256, ten years, and a key that the owner alone can read.
        QCOMPARE(certificate.publicKey().algorithm(), QSsl::Ec);
        QCOMPARE(certificate.publicKey().length(), 256);
        const qint64 days = certificate.effectiveDate().daysTo(certificate.expiryDate());
        QVERIFY(days >= 3640 && days <= 3660);
        const QFileInfo key(m_server.dataFolder() + u"/server.key"_s);
        QVERIFY(key.exists());
        QVERIFY(!(key.permissions() & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther)));
    }

    void theKeyStaysOverARestart()
    {
        ServerProcess server(wireOptions({u"--tls"_s, u"on"_s}));
        QVERIFY(server.start());
        const QString key = server.key();
        QVERIFY(!key.isEmpty());
        QVERIFY(server.terminate());
        QVERIFY(server.start());
        QCOMPARE(server.key(), key);
    }

    void plaintextOnTheTlsPortHarmsNobody()
    {
        const std::vector<QByteArray> strangers{encodeFrame(ClientFrame(Hello{1, u"plain"_s, {}, {}, {}, {}, false})),
                                                "GET / HTTP/1.1\r\n\r\n", QByteArray(400, '\0'),
                                                QByteArray(2000, '\xff'),
                                                QByteArray("\x16\x03\x01\xff\xff", 5) + QByteArray(70'000, '\0')};
        for (const QByteArray &bytes : strangers) {
            QTcpSocket socket;
            socket.connectToHost(u"127.0.0.1"_s, m_server.port());
            QVERIFY(socket.waitForConnected());
            socket.write(bytes);
            QByteArray answer;
            while (socket.state() == QAbstractSocket::ConnectedState
                   && (socket.waitForReadyRead() || socket.state() == QAbstractSocket::ConnectedState))
                answer += socket.readAll();
            QCOMPARE(socket.state(), QAbstractSocket::UnconnectedState);
            QVERIFY(!answer.contains("welcome"));
            QVERIFY(told(*m_ana, u"still here"_s, ++m_nonce));
        }
    }

    // Nothing is asked of the peer after the handshake, and nothing may be asked of the server.
    void thePeerCantRenegotiate()
    {
        QProcess client;
        client.setProcessChannelMode(QProcess::MergedChannels);
        client.start(u"openssl"_s,
                     {u"s_client"_s, u"-tls1_2"_s, u"-connect"_s, u"127.0.0.1:%1"_s.arg(m_server.port())});
        QVERIFY(client.waitForStarted());
        QByteArray output;
        while (!output.contains("Verify return code") && client.waitForReadyRead())
            output += client.readAll();
        QVERIFY(output.contains("TLSv1.2"));
        client.write("R\n");
        QVERIFY(client.waitForFinished());
        output += client.readAll();
        QVERIFY(output.contains("no renegotiation") || output.contains("handshake failure"));
        QVERIFY(isServed(*m_ana));
    }

    void aHandshakeThatNeverComesIsClosed()
    {
        ServerProcess server(wireOptions({u"--tls"_s, u"on"_s, u"--login-timeout"_s, u"1"_s}));
        QVERIFY(server.start());
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, server.port());
        QVERIFY(socket.waitForConnected());
        socket.write(clientHello(0x0303).left(20));
        QVERIFY(socket.waitForDisconnected());
    }

    void tooManyFromOneAddressAreToldSoUnderTls()
    {
        ServerProcess server(wireOptions({u"--tls"_s, u"on"_s, u"--max-connections-per-address"_s, u"1"_s}));
        QVERIFY(server.start());
        const auto ana = guest(server.address(), u"ana"_s);
        QVERIFY(ana);
        RawClient second(server.address());
        QVERIFY(second.connect());
        const auto closing = second.expect<Closing>();
        QVERIFY(closing);
        QCOMPARE(closing->code, Code::tooManyConnections);
        QVERIFY(second.waitForHangUp());
        QVERIFY(isServed(*ana));
    }

private:
    ServerProcess m_server{wireOptions({u"--tls"_s, u"on"_s})};
    std::unique_ptr<Guest> m_ana;
    quint64 m_nonce = 0;
};

QTEST_GUILESS_MAIN(WireEncryption)
#include "tst_wireencryption.moc"
