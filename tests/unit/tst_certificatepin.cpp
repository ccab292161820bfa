// SPDX-License-Identifier: MIT
#include "shared/net/certificatepin.h"
#include "shared/net/systemclock.h"
#include "tests/support/testcertificate.h"

#include <QDateTime>
#include <QTest>

using namespace Confab;
using namespace Qt::StringLiterals;

class TestCertificatePin : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsTheHashThatOpensslComputes()
    {
        const auto hash = keyHashOf(TestCertificate::first().certificate);
        QVERIFY(hash);
        QCOMPARE(keyHashText(*hash), "SHA256:"_L1 + QLatin1StringView(firstCertificateHash));
        QVERIFY(hash != keyHashOf(TestCertificate::second().certificate));
        QVERIFY(!keyHashOf(QSslCertificate()));
    }

    void itReadsBackWhatItWrites()
    {
        const auto hash = keyHashOf(TestCertificate::first().certificate);
        QCOMPARE(keyHashFromText(keyHashText(*hash)), hash);
        QVERIFY(!keyHashFromText(keyHashText(*hash).mid(1)));
        QVERIFY(!keyHashFromText(keyHashText(*hash).chopped(2)));
        QVERIFY(!keyHashFromText(keyHashText(*hash) + u"00"_s));
        QVERIFY(!keyHashFromText(keyHashText(*hash).replace(20, 1, u"g"_s)));
    }

    void peopleCompareItByEyeAndByEar()
    {
        KeyHash hash;
        hash.bytes.front() = 0x9f;
        hash.bytes.at(5) = 42;
        const QString colons = keyHashColons(hash);
        QVERIFY(colons.startsWith("9F:00:00"_L1));
        QCOMPARE(colons.count(u':'), 31);
        const QStringList words = keyHashWords(hash).split(u'-');
        QCOMPARE(words.size(), 6);
        QCOMPARE(words.back(), u"42"_s);
    }

    void theSystemClockTellsTheTime()
    {
        const SystemClock clock;
        const quint64 before = clock.steadyMillis();
        QVERIFY(qAbs(QDateTime::currentMSecsSinceEpoch() - qint64(clock.wallMillis())) < 60'000);
        QVERIFY(clock.steadyMillis() >= before);
    }
};

QTEST_GUILESS_MAIN(TestCertificatePin)
#include "tst_certificatepin.moc"
