// SPDX-License-Identifier: MIT
#include "shared/protocol/codes.h"
#include "shared/protocol/framereader.h"

#include <QRandomGenerator>
#include <QtEndian>
#include <QTest>

using namespace Confab;

namespace {

QByteArray frame(const QByteArray &payload)
{
    QByteArray head(4, '\0');
    qToBigEndian(quint32(payload.size()), head.data());
    return head + payload;
}

} // namespace

class TestFrameReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // However a stream is cut, the same frames come out, in order.
    void anyCut_data()
    {
        QTest::addColumn<bool>("lent");
        QTest::newRow("copied") << false;
        QTest::newRow("lent") << true;
    }
    void anyCut()
    {
        QFETCH(bool, lent);
        QRandomGenerator random(7);
        QByteArray stream;
        QByteArrayList payloads;
        for (int i = 0; i < 300; ++i) {
            payloads.append(QByteArray(1 + random.bounded(i % 10 == 0 ? 3000 : 40), char('a' + i % 26)));
            stream += frame(payloads.last());
        }
        for (const int longest : {1, 2, 3, 5, 100, 5000, 100'000}) {
            FrameReader reader(3000);
            QByteArrayList seen;
            for (qsizetype at = 0; at < stream.size();) {
                const qsizetype size = qMin(stream.size() - at, qsizetype(1 + random.bounded(longest)));
                QByteArray bytes = stream.sliced(at, size);
                lent ? reader.lend(bytes) : reader.append(bytes);
                at += size;
                for (;;) {
                    const auto next = reader.next();
                    QVERIFY(next.ok());
                    if (!next->has_value())
                        break;
                    seen.append((*next)->toByteArray());
                }
                bytes.fill('?'); // nobody needs it any more
            }
            QCOMPARE(seen, payloads);
            QCOMPARE(reader.pending(), 0);
        }
    }

    // Whole frames are read where they lie, and what is left of them may be kept for later.
    void lentBytesAreReadInPlace()
    {
        FrameReader reader(100);
        QByteArray bytes = frame("one") + frame("two") + frame("three") + frame("four").first(6);
        reader.lend(bytes);
        const auto isWithin = [&](QByteArrayView view) {
            return view.data() >= bytes.constData() && view.data() < bytes.constData() + bytes.size();
        };
        QVERIFY(isWithin(**reader.next()));
        const QByteArrayView two = **reader.next();
        QVERIFY(isWithin(two));
        QCOMPARE(two.toByteArray(), "two");
        reader.keep();
        bytes.fill('?');
        QCOMPARE((*reader.next())->toByteArray(), "three");
        QVERIFY(!reader.next()->has_value());
        bytes = frame("four").sliced(6) + frame("five");
        reader.lend(bytes);
        QCOMPARE((*reader.next())->toByteArray(), "four");
        const QByteArrayView five = **reader.next();
        QVERIFY(isWithin(five));
        QCOMPARE(five.toByteArray(), "five");
        QVERIFY(!reader.next()->has_value());
        QCOMPARE(reader.pending(), 0);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<QString>("code");
        QTest::newRow("zero") << QByteArray::fromHex("00000000") << QString(Code::badFrame);
        QTest::newRow("negative") << QByteArray::fromHex("ffffffff") << QString(Code::tooLarge);
        QTest::newRow("one over") << QByteArray::fromHex("00001001") << QString(Code::tooLarge);
        QTest::newRow("TLS hello") << QByteArray::fromHex("16030100") << QString(Code::tooLarge);
        QTest::newRow("HTTP") << QByteArray("GET ") << QString(Code::tooLarge);
    }
    // The length alone is enough: nothing of the body has to come.
    void refuses()
    {
        QFETCH(QByteArray, head);
        QFETCH(QString, code);
        FrameReader reader(4096);
        reader.append(head.left(3));
        QVERIFY(!reader.next()->has_value());
        reader.append(head.mid(3));
        const auto next = reader.next();
        QVERIFY(!next.ok());
        QCOMPARE(next.error().code, code);
    }

    void theLimitItselfIsAllowed()
    {
        FrameReader reader(4096);
        reader.append(frame(QByteArray(4096, 'x')));
        QCOMPARE((*reader.next())->size(), 4096);
    }

    void theLimitMayRise()
    {
        FrameReader reader(10);
        reader.append(frame("hello") + frame(QByteArray(20, 'x')));
        QCOMPARE((*reader.next())->toByteArray(), QByteArray("hello"));
        reader.setLimit(20);
        QCOMPARE((*reader.next())->size(), 20);
    }
};

QTEST_APPLESS_MAIN(TestFrameReader)
#include "tst_framereader.moc"
