// SPDX-License-Identifier: MIT
#include "shared/protocol/codec.h"
#include "shared/protocol/codes.h"
#include "shared/protocol/echo.h"

#include <QTest>

using namespace Confab;
using namespace Qt::StringLiterals;

namespace {

QByteArray hex(const char *text)
{
    return QByteArray::fromHex(text);
}

// ["ping", {`fields`}] with a map head of `pairs`.
QByteArray ping(int pairs, const QByteArray &fields)
{
    return hex("826470696e67") + char(0xa0 + pairs) + fields;
}

} // namespace

class TestCodec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rejects_data()
    {
        QTest::addColumn<QByteArray>("payload");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("not an array") << hex("a0");
        QTest::newRow("one item") << hex("816470696e67");
        QTest::newRow("three items") << hex("836470696e67a000");
        QTest::newRow("name not text") << hex("8201a0");
        QTest::newRow("fields not a map") << hex("826470696e6780");
        QTest::newRow("an unknown name's fields not a map") << hex("82637a7a7a80");
        QTest::newRow("a byte behind") << ping(0, "\x01");
        QTest::newRow("cut") << ping(1, {});
        QTest::newRow("indefinite array") << hex("9f6470696e67a0ff");
        QTest::newRow("indefinite text") << hex("827f6470696e67ffa0");
        QTest::newRow("long form of a length") << hex("8278047069"
                                                      "6e67a0");
        QTest::newRow("long form of a number") << ping(1, hex("61781801"));
        QTest::newRow("two bytes for one") << ping(1,
                                                   hex("617819"
                                                       "00ff"));
        QTest::newRow("tag") << ping(1, hex("6178c100"));
        QTest::newRow("float") << ping(1, hex("6178f93c00"));
        QTest::newRow("null") << ping(1, hex("6178f6"));
        QTest::newRow("undefined") << ping(1, hex("6178f7"));
        QTest::newRow("simple value") << ping(1, hex("6178e0"));
        QTest::newRow("bad UTF-8") << ping(1, hex("617861ff"));
        QTest::newRow("UTF-8 surrogate") << ping(1, hex("617863eda080"));
        QTest::newRow("same key twice") << ping(2,
                                                hex("6178016178"
                                                    "02"));
        QTest::newRow("same unknown key twice, deeper") << ping(1,
                                                                hex("6178a2010101"
                                                                    "02"));
        QTest::newRow("nine deep") << ping(1,
                                           hex("6178818181818181"
                                               "81"));
        QTest::newRow("array longer than the frame") << ping(1, hex("61789affffffff"));
        QTest::newRow("map longer than the frame") << ping(1, hex("6178bbffffffffffffffff"));
        QTest::newRow("text longer than the frame") << ping(1, hex("61787bffffffffffffffff"));
        QTest::newRow("field of another type") << ping(1,
                                                       hex("6464617461"
                                                           "01"));
        QTest::newRow("over .size") << ping(1,
                                            hex("6464617461"
                                                "590401")
                                                + QByteArray(1025, 'x'));
        QTest::newRow("missing field") << hex("8263736179a164726f6f6d01");
        QTest::newRow("nonce of 15") << hex("8263736179a364726f6f6d01656e6f6e63654f") + QByteArray(15, 'n')
                + hex("64746578746178");
        QTest::newRow("negative room") << hex("826474797069"); // cut inside the name as well
        QTest::newRow("unknown presence") << hex("826a7365742d737461747573a16870726573656e6365657374757061");
        QTest::newRow("no users") << hex("826670656f706c65a26269640165757365727380");
    }
    void rejects()
    {
        QFETCH(QByteArray, payload);
        const auto frame = decodeClientFrame(payload);
        QVERIFY(!frame.ok());
        QCOMPARE(frame.error().code, QString(Code::badFrame));
        QVERIFY(!decodeServerFrame(payload).ok() || payload.contains("say") || payload.contains("set-status")
                || payload.contains("people"));
    }

    void accepts_data()
    {
        QTest::addColumn<QByteArray>("payload");
        QTest::newRow("eight deep") << ping(1,
                                            hex("6178"
                                                "818181818180"));
        QTest::newRow("unknown fields of every kind") << ping(4,
                                                              hex("6178"
                                                                  "20"
                                                                  "6179"
                                                                  "a1820102"
                                                                  "f5"
                                                                  "627a7a4101"
                                                                  "01"
                                                                  "63616263"));
        QTest::newRow("data of 1024") << ping(1, hex("6464617461590400") + QByteArray(1024, 'x'));
        QTest::newRow("unknown key of 0 and empty text") << ping(2,
                                                                 hex("0001"
                                                                     "6002"));
    }
    void accepts()
    {
        QFETCH(QByteArray, payload);
        const auto frame = decodeClientFrame(payload);
        QVERIFY2(frame.ok(), frame.ok() ? "" : qPrintable(frame.error().text));
        QVERIFY(std::holds_alternative<Ping>(*frame));
    }

    void fieldsComeInAnyOrder()
    {
        const auto frame = decodeClientFrame(
            hex("8263736179a36474657874617a656e6f6e636550000102030405060708090a0b0c0d0e0f64726f6f6d07"));
        QVERIFY(frame.ok());
        const auto &say = std::get<Say>(*frame);
        QCOMPARE(say.room, RoomId{7});
        QCOMPARE(say.text, u"z"_s);
    }

    void unknownNamesKeepWhatAnAnswerEchoes()
    {
        const auto frame =
            decodeClientFrame(hex("82647a6f6f6da2626964182a656e6f6e636550000102030405060708090a0b0c0d0e0f"));
        QVERIFY(frame.ok());
        const auto &unknown = std::get<UnknownFrame>(*frame);
        QCOMPARE(unknown.name, u"zoom"_s);
        QCOMPARE(unknown.id, std::optional<RequestId>(42));
        QVERIFY(unknown.nonce.has_value());
    }

    void theOtherSidesFramesAreUnknown()
    {
        const auto frame = decodeClientFrame(QByteArrayView(encodeFrame(ServerFrame(Done{1}))).sliced(4));
        QVERIFY(frame.ok());
        QVERIFY(std::holds_alternative<UnknownFrame>(*frame));
    }

    void requestsAndNoncesAreFound()
    {
        QCOMPARE(requestIdOf(History{9, lobby, {}, {}, 1}), std::optional<RequestId>(9));
        QCOMPARE(requestIdOf(Ping{}), std::nullopt);
        QCOMPARE(nonceOf(Say{lobby, Nonce{{1}}, u"x"_s, {}, false}), std::optional(Nonce{{1}}));
        QCOMPARE(nonceOf(Bye{}), std::nullopt);
    }

    void aMapOfManyKeysIsNoWork()
    {
        // 21,000 keys in one frame: checked for doubles without comparing each with each.
        QByteArray payload = hex("826470696e67a16178b95208");
        for (int i = 0; i < 0x5208; ++i)
            payload += QByteArray("\x19") + char((i + 256) >> 8) + char((i + 256) & 0xff) + char(1);
        QVERIFY(decodeClientFrame(payload).ok());
        payload.replace(payload.size() - 4, 4, hex("19010001")); // the first key once more
        QVERIFY(!decodeClientFrame(payload).ok());
    }
};

QTEST_APPLESS_MAIN(TestCodec)
#include "tst_codec.moc"
