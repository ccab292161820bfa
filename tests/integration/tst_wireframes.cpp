// SPDX-License-Identifier: MIT
#include "tests/integration/wirekit.h"

using namespace Qt::StringLiterals;
using namespace Confab;

namespace {

QByteArray head(quint32 length)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(length, bytes.data());
    return bytes;
}

QByteArray framed(const QByteArray &payload)
{
    return head(quint32(payload.size())) + payload;
}

QByteArray hex(const char *text)
{
    return QByteArray::fromHex(text);
}

// Exactly so many bytes of payload, by a field that nobody knows.
QByteArray padded(const QString &name, QCborMap fields, qsizetype size)
{
    fields.insert(u"pad"_s, QByteArray(1000, 'x'));
    const qsizetype with1000 = payload(name, fields).size();
    fields.insert(u"pad"_s, QByteArray(1000 + size - with1000, 'x'));
    const QByteArray result = payload(name, fields);
    return result;
}

} // namespace

// What the head of protocol.cddl says of frames and their encoding.
class WireFrames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_server.start());
        m_bystander = guest(m_server.address(), u"bystander"_s);
        QVERIFY(m_bystander);
    }

    void aBrokenFrameEndsItsConnectionAlone_data()
    {
        QTest::addColumn<bool>("inside"); // after the welcome
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, bool inside, const QByteArray &bytes,
                            const QString &code = Code::badFrame) { QTest::newRow(name) << inside << bytes << code; };
        row("length zero, early", false, head(0));
        row("length zero", true, head(0));
        row("length of all ones, early", false, head(0xffff'ffff), Code::tooLarge);
        row("length of all ones", true, head(0xffff'ffff), Code::tooLarge);
        row("over 4096 before the welcome", false, head(4097), Code::tooLarge);
        row("over limits.frame", true, head(65'537), Code::tooLarge);
        row("not an array", true, framed(hex("6470696e67")));
        row("a name alone", true, framed(hex("816470696e67")));
        row("three items", true, framed(hex("836470696e67a0a0")));
        row("the name is a number", true, framed(hex("8201a0")));
        row("the fields are an array", true, framed(hex("826470696e6780")));
        row("more behind the item", true, framed(hex("826470696e67a000")));
        row("cut short", true, framed(hex("826470696e67a1")));
        row("an array of billions", true, framed(hex("9affffffff")));
        row("indefinite length", true, framed(hex("826470696e67bfff")));
        row("a tag", true, framed(hex("826470696e67a16178c100")));
        row("a float", true, framed(hex("826470696e67a16178f93c00")));
        row("null", true, framed(hex("826470696e67a16178f6")));
        row("undefined", true, framed(hex("826470696e67a16178f7")));
        row("an integer that isn't shortest", true, framed(hex("826470696e67a161781801")));
        row("bad UTF-8", true, framed(hex("826470696e67a161786180")));
        row("a key twice", true, framed(hex("826470696e67a261780161 7802")));
        row("nesting of nine", true, framed(hex("826470696e67a16178818181818181 8100")));
        row("a missing field", true, framed(payload(u"say"_s, {{u"room"_s, 1}, {u"text"_s, u"x"_s}})));
        row("a field of the wrong type", true,
            framed(payload(u"say"_s, {{u"room"_s, u"1"_s}, {u"nonce"_s, QByteArray(16, 'n')}, {u"text"_s, u"x"_s}})));
        row("a negative number", true, framed(payload(u"history"_s, {{u"id"_s, -1}, {u"room"_s, 1}, {u"limit"_s, 1}})));
        row("a nonce of 15 bytes", true,
            framed(payload(u"say"_s, {{u"room"_s, 1}, {u"nonce"_s, QByteArray(15, 'n')}, {u"text"_s, u"x"_s}})));
        row("ping with 1025 bytes", true, framed(payload(u"ping"_s, {{u"data"_s, QByteArray(1025, 'd')}})));
        row("a token of 31 bytes", false,
            framed(payload(u"hello"_s, {{u"version"_s, 1}, {u"nick"_s, u"x"_s}, {u"resume"_s, QByteArray(31, 't')}})));
        row("a password of 257 bytes", false,
            framed(payload(u"hello"_s, {{u"version"_s, 1}, {u"nick"_s, u"x"_s}, {u"password"_s, QString(257, u'p')}})));
        row("hello without a nick", false, framed(payload(u"hello"_s, {{u"version"_s, 1}})));
        row("say before the welcome", false, encodeFrame(ClientFrame(sayFrame(u"x"_s, 1))));
        row("ping before the welcome", false, encodeFrame(ClientFrame(Ping{})));
        row("pong before the welcome", false, encodeFrame(ClientFrame(Pong{})));
        row("bye before the welcome", false, encodeFrame(ClientFrame(Bye{})));
        row("an unknown name before the welcome", false, framed(payload(u"dance"_s, {})));
        row("TLS on the plain port", false, hex("16030102000100 01fc0303"), Code::tooLarge);
        row("HTTP", false, "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n", Code::tooLarge);
        row("SSH", false, "SSH-2.0-OpenSSH_9.2\r\n", Code::tooLarge);
    }

    void aBrokenFrameEndsItsConnectionAlone()
    {
        QFETCH(bool, inside);
        QFETCH(QByteArray, bytes);
        QFETCH(QString, code);
        RawClient breaker(m_server.address());
        if (inside)
            QVERIFY(breaker.enter(u"breaker-%1"_s.arg(++m_number)));
        else
            QVERIFY(breaker.connect());
        breaker.sendBytes(bytes);
        const auto error = breaker.expect<ErrorFrame>();
        QVERIFY(error);
        QCOMPARE(error->code, code);
        QVERIFY(!error->text.isEmpty());
        QVERIFY(breaker.waitForHangUp());
        QVERIFY(isServed(*m_bystander));
    }

    void aFrameOfExactlyTheLimitPasses()
    {
        RawClient client(m_server.address());
        QVERIFY(client.connect());
        const QByteArray hello = padded(u"hello"_s, {{u"version"_s, 1}, {u"nick"_s, u"exact"_s}}, 4096);
        QCOMPARE(hello.size(), 4096);
        client.sendPayload(hello);
        const auto welcome = client.expect<Welcome>();
        QVERIFY(welcome);
        const QByteArray say =
            padded(u"say"_s, {{u"room"_s, 1}, {u"nonce"_s, QByteArray(16, 'e')}, {u"text"_s, u"long"_s}}, 65'536);
        QCOMPARE(quint64(say.size()), welcome->limits.frame);
        client.sendPayload(say);
        const auto said = client.expect<Said>();
        QVERIFY(said);
        QCOMPARE(said->text, u"long"_s);
    }

    void framesMayBeCutAndJoinedAnyhow()
    {
        RawClient client(m_server.address());
        QVERIFY(client.connect());
        // The hello and what follows it at once, in pieces of one byte.
        const QByteArray stream = encodeFrame(ClientFrame(Hello{1, u"pieces"_s, {}, {}, {}, {}, false}))
            + encodeFrame(ClientFrame(sayFrame(u"one"_s, 1))) + encodeFrame(ClientFrame(sayFrame(u"two"_s, 2)));
        for (const char byte : stream)
            client.sendBytes(QByteArray(1, byte));
        QVERIFY(client.expect<Welcome>());
        QCOMPARE(client.expect<Said>()->text, u"one"_s);
        QCOMPARE(client.expect<Said>()->text, u"two"_s);
        // And several in one piece.
        client.sendBytes(encodeFrame(ClientFrame(sayFrame(u"three"_s, 3)))
                         + encodeFrame(ClientFrame(sayFrame(u"four"_s, 4))));
        QCOMPARE(client.expect<Said>()->text, u"three"_s);
        QCOMPARE(client.expect<Said>()->text, u"four"_s);
    }

    void unknownFieldsAreIgnored()
    {
        const auto ana = guest(m_server.address(), u"fields"_s);
        QVERIFY(ana);
        ana->sendPayload(
            payload(u"ping"_s, {{u"data"_s, QByteArray("d")}, {u"new"_s, QCborArray{1, QCborMap{{u"deep"_s, true}}}}}));
        QCOMPARE(ana->expect<Pong>()->data, QByteArray("d"));
    }

    void unknownNamesAreUnsupported()
    {
        const auto ana = guest(m_server.address(), u"unknown"_s);
        QVERIFY(ana);
        ana->sendPayload(payload(u"dance"_s, {{u"id"_s, 77}, {u"nonce"_s, QByteArray(16, 'd')}}));
        const auto error = ana->expect<ErrorFrame>();
        QVERIFY(error);
        QCOMPARE(error->code, Code::unsupported);
        QCOMPARE(error->re, RequestId(77));
        QCOMPARE(error->nonce->toByteArray(), QByteArray(16, 'd'));
        ana->sendPayload(payload(u"said"_s, {})); // a name of the other direction
        QCOMPARE(ana->expect<ErrorFrame>()->code, Code::unsupported);
        QVERIFY(isServed(*ana));
    }

    void everyRequestIsServed()
    {
        const auto ana = guest(m_server.address(), u"asking"_s);
        QVERIFY(ana);
        const Nonce nonce = nonceOf(9);
        const std::vector<ClientFrame> all{Edit{lobby, nonce, 1, u"x"_s},
                                           Delete{lobby, nonce, 1},
                                           React{lobby, nonce, 1, u"+"_s, true},
                                           SetTopic{lobby, nonce, u"x"_s},
                                           Create{5, u"room"_s, {}, false},
                                           Join{5, u"room"_s},
                                           Leave{5, lobby},
                                           Direct{5, {4711}},
                                           Invite{5, lobby, {4711}},
                                           Rooms{5, {}, {}, {}},
                                           People{5, {}, {}},
                                           SetNick{5, u"other"_s},
                                           Search{5, u"x"_s, {}, {}, {}, {}, {}, 1},
                                           MarkRead{lobby, 1},
                                           Typing{lobby, true},
                                           SetStatus{Presence::Away, {}}};
        for (const ClientFrame &frame : all) {
            ana->send(frame);
            for (const ErrorFrame &error : select<ErrorFrame>(settled(*ana)))
                QVERIFY2(error.code != Code::unsupported, qPrintable(error.text));
        }
        QVERIFY(isServed(*ana));
    }

    void valuesOutOfRangeAreAnsweredAndTheConnectionStays()
    {
        const auto ana = guest(m_server.address(), u"range"_s);
        QVERIFY(ana);
        const Nonce nonce = nonceOf(10);
        const auto refusedSay = [&](const Say &say) {
            ana->send(say);
            const auto error = ana->expect<ErrorFrame>();
            return error && error->nonce == nonce ? error->code : QString();
        };
        QCOMPARE(refusedSay({{999}, nonce, u"x"_s, {}, false}), Code::noSuchRoom);
        QCOMPARE(refusedSay({{0}, nonce, u"x"_s, {}, false}), Code::noSuchRoom);
        QCOMPARE(refusedSay({{~quint64(0)}, nonce, u"x"_s, {}, false}), Code::noSuchRoom);
        QCOMPARE(refusedSay({lobby, nonce, u""_s, {}, false}), Code::badText);
        QCOMPARE(refusedSay({lobby, nonce, u"a\rb"_s, {}, false}), Code::badText);
        QCOMPARE(refusedSay({lobby, nonce, u"a\u0085b"_s, {}, false}), Code::badText);
        QCOMPARE(refusedSay({lobby, nonce, QString(1, QChar()), {}, false}), Code::badText);
        QCOMPARE(refusedSay({lobby, nonce, QString(8001, u'x'), {}, false}), Code::badText);
        QCOMPARE(refusedSay({lobby, nonce, QString(4001, u'ö'), {}, false}), Code::badText); // bytes, not characters
        QCOMPARE(refusedSay({lobby, nonce, u"x"_s, ~Seq(0), false}), Code::noSuchEvent);
        QCOMPARE(refusedSay({lobby, nonce, u"x"_s, 0, false}), Code::noSuchEvent);
        // A nonce that only ever was refused isn't used up; and these are still within bounds.
        QCOMPARE(told(*ana, u"tab\tline\n"_s + QString(7990, u'x'), 10)->text.size(), 7999);
        ana->send(History{6, {999}, {}, {}, 1});
        const auto history = ana->expect<ErrorFrame>();
        QCOMPARE(history->code, Code::noSuchRoom);
        QCOMPARE(history->re, RequestId(6));
        ana->send(Members{7, {999}, {}, {}, {}});
        QCOMPARE(ana->expect<ErrorFrame>()->re, RequestId(7));
        ana->send(Members{8, lobby, u"a\nb"_s, {}, {}});
        const auto members = ana->expect<ErrorFrame>();
        QCOMPARE(members->code, Code::badText);
        QCOMPARE(members->re, RequestId(8));
        ana->send(Hello{1, u"again"_s, {}, {}, {}, {}, false});
        QCOMPARE(ana->expect<ErrorFrame>()->code, Code::notAllowed);
        QVERIFY(isServed(*ana));
    }

    void aPingIsAnsweredWithTheSameData()
    {
        const auto ana = guest(m_server.address(), u"echo"_s);
        QVERIFY(ana);
        for (const auto &data : {std::optional<QByteArray>(), std::optional(QByteArray("")),
                                 std::optional(QByteArray(1024, '\0')), std::optional(QByteArray("\xff\n"))}) {
            ana->send(Ping{data});
            const auto pong = ana->expect<Pong>();
            QVERIFY(pong);
            QCOMPARE(pong->data.has_value(), data.has_value());
            QCOMPARE(pong->data.value_or(QByteArray()), data.value_or(QByteArray()));
        }
        ana->send(Pong{QByteArray("unasked")}); // nobody minds
        QVERIFY(isServed(*ana));
    }

    void textCrossesAsItIs()
    {
        const auto ana = guest(m_server.address(), u"exactly"_s);
        QVERIFY(ana);
        const QString text = u"  naïve e\u0301 漢字 🎉 \u202eright\u202c \n\t<b>&amp;</b> "_s;
        QCOMPARE(told(*ana, text, 20)->text, text);
        ana->send(Say{lobby, nonceOf(21), u"waves"_s, 1, true});
        const auto action = ana->expect<Said>();
        QVERIFY(action->action);
        QCOMPARE(action->reply, Seq(1));
    }

private:
    ServerProcess m_server{wireOptions()};
    std::unique_ptr<Guest> m_bystander;
    int m_number = 0;
};

QTEST_GUILESS_MAIN(WireFrames)
#include "tst_wireframes.moc"
