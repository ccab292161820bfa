// SPDX-License-Identifier: MIT
#include "tests/unit/randomfields.h"

#include "shared/protocol/codec.h"

#include <QTest>

using namespace Confab;

namespace {

template <class Frame>
Result<Frame> decode(QByteArrayView payload)
{
    if constexpr (std::same_as<Frame, ClientFrame>)
        return decodeClientFrame(payload);
    else
        return decodeServerFrame(payload);
}

QByteArray mutated(QByteArray bytes, QRandomGenerator &random)
{
    for (int changes = 1 + random.bounded(4); changes > 0 && !bytes.isEmpty(); --changes) {
        const qsizetype at = random.bounded(int(bytes.size()));
        switch (random.bounded(5)) {
        case 0:
            bytes[at] = char(bytes[at] ^ (1 << random.bounded(8)));
            break;
        case 1:
            bytes[at] = char(random.bounded(256));
            break;
        case 2:
            bytes.remove(at, 1 + random.bounded(4));
            break;
        case 3:
            bytes.insert(at, char(random.bounded(256)));
            break;
        default:
            bytes.insert(at, bytes.mid(random.bounded(int(bytes.size())), random.bounded(12)));
            break;
        }
    }
    return bytes;
}

} // namespace

class TestCodecProperties : public QObject
{
    Q_OBJECT

    quint32 m_seed = 0;

    template <class Frame>
    void check(int rounds)
    {
        QRandomGenerator random(m_seed);
        RandomFields make(random);
        for (int round = 0; round < rounds; ++round) {
            const auto frame = make.frame<Frame>();
            const QByteArray bytes = encodeFrame(frame);
            const auto again = decode<Frame>(QByteArrayView(bytes).sliced(4));
            QVERIFY2(again.ok(), qPrintable(QStringLiteral("seed %1 round %2").arg(m_seed).arg(round)));
            QVERIFY2(*again == frame, qPrintable(QStringLiteral("seed %1 round %2").arg(m_seed).arg(round)));

            const QByteArray broken = mutated(bytes.mid(4), random);
            const auto outcome = decode<Frame>(broken);
            if (outcome.ok() && !std::holds_alternative<UnknownFrame>(*outcome)) {
                // Whatever it means, it means that after another trip as well.
                const auto trip = decode<Frame>(QByteArrayView(encodeFrame(*outcome)).sliced(4));
                QVERIFY2(trip.ok() && *trip == *outcome,
                         qPrintable(QStringLiteral("seed %1 round %2").arg(m_seed).arg(round)));
            } else if (!outcome.ok()) {
                QVERIFY(!outcome.error().code.isEmpty() && !outcome.error().text.isEmpty());
            }
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_seed = qEnvironmentVariableIsSet("CONFAB_TEST_SEED") ? qEnvironmentVariable("CONFAB_TEST_SEED").toUInt()
                                                               : QRandomGenerator::global()->generate();
        qInfo("seed %u (repeat with CONFAB_TEST_SEED)", m_seed);
    }
    void client() { check<ClientFrame>(20'000); }
    void server() { check<ServerFrame>(20'000); }
};

QTEST_APPLESS_MAIN(TestCodecProperties)
#include "tst_codecproperties.moc"
