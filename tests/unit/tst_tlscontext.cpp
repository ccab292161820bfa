// SPDX-License-Identifier: MIT
#include "server/net/tlscontext.h"
#include "tests/support/testcertificate.h"

#include <QTest>

using namespace Confab;
using namespace Qt::StringLiterals;

class TestTlsContext : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPairThatDoesntBelongTogetherIsRefused()
    {
        const TestCertificate one = TestCertificate::first();
        QVERIFY(TlsContext::make({one.certificate}, one.key).ok());
        const std::vector<std::pair<QList<QSslCertificate>, QSslKey>> wrong{
            {{one.certificate}, TestCertificate::second().key},
            {{}, one.key},
            {{one.certificate}, QSslKey()},
            {{QSslCertificate()}, one.key},
        };
        for (const auto &[chain, key] : wrong) {
            const auto made = TlsContext::make(chain, key);
            QVERIFY(!made.ok());
            QVERIFY2(made.error().text.startsWith(u"The certificate and its key can't be used"),
                     qPrintable(made.error().text));
            QVERIFY(!made.error().text.contains(u'\n'));
        }
    }

    void whatIsNoHandshakeBreaksOnlyItsOwnStream()
    {
        const TestCertificate pair = TestCertificate::first();
        const auto context = TlsContext::make({pair.certificate}, pair.key);
        QVERIFY(context.ok());
        const auto broken = (*context)->accept();
        const auto good = (*context)->accept();
        QByteArray plain;
        QCOMPARE(broken->receive("GET / HTTP/1.1\r\n\r\n", plain), SecureStream::State::Broken);
        QVERIFY(!broken->isReady());
        QVERIFY(plain.isEmpty());
        broken->seal("secret");
        broken->finish();
        QVERIFY(!broken->takeOutgoing().contains("secret"));
        // A record that begins well and isn't here yet.
        QCOMPARE(good->receive(QByteArray("\x16\x03\x01\x02", 4), plain), SecureStream::State::Open);
        QCOMPARE(good->receive({}, plain), SecureStream::State::Open);
    }

    void nothingIsSealedBeforeTheHandshake()
    {
        const TestCertificate pair = TestCertificate::first();
        const auto context = TlsContext::make({pair.certificate}, pair.key);
        const auto stream = (*context)->accept();
        QVERIFY(!stream->isReady());
        stream->seal("secret");
        stream->finish();
        QVERIFY(stream->takeOutgoing().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestTlsContext)
#include "tst_tlscontext.moc"
