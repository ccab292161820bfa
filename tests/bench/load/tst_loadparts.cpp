// SPDX-License-Identifier: MIT
#include "shared/protocol/codec.h"
#include "tests/bench/load/confabdialect.h"
#include "tests/bench/load/dialect.h"
#include "tests/bench/load/histogram.h"

#include <QRandomGenerator>
#include <QTcpServer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Confab;

namespace {

// What a server sends to the first of two people, and what its messages look like; %1 is their text.
struct Script {
    QByteArray login;
    QByteArray entering;
    QByteArray message;
};

QByteArray saidFrame(Seq seq, UserId user, const QString &nick, const QString &text)
{
    Said said;
    said.event.room = RoomId{2};
    said.event.seq = seq;
    said.event.at = 1'790'000'000'000;
    said.event.user = user;
    said.event.nick = nick;
    said.text = text;
    return encodeFrame(ServerFrame(said));
}

Script confabScript()
{
    Welcome welcome;
    welcome.you.nick = u"l0"_s;
    welcome.rooms.emplace_back().room = RoomId{1};
    RoomOpened opened;
    opened.about.room = RoomId{2};
    opened.re = 1;
    const Roster roster{RoomId{2}, {welcome.you}, false, {}};
    return {encodeFrame(ServerFrame(welcome)) + encodeFrame(ServerFrame(Ping{})),
            encodeFrame(ServerFrame(opened)) + encodeFrame(ServerFrame(roster)),
            {}};
}

Script script(const QByteArray &dialect)
{
    if (dialect == "confab")
        return confabScript();
    if (dialect == "irc")
        return {":s NOTICE * :*** hello\r\nPING :1\r\n:s 001 l0 :Welcome\r\n:s 422 l0 :MOTD file is missing\r\n",
                ":l0!~b@h JOIN :#bench\r\n:s 353 l0 = #bench :l0 l1\r\n:s 366 l0 #bench :End of NAMES list\r\n",
                ":l1!~b@h PRIVMSG #bench :%1\r\n"};
    if (dialect == "nats")
        return {"INFO {\"max_payload\":1048576}\r\nPONG\r\n", "PING\r\nPONG\r\n", "MSG bench 1 20\r\n%1\r\n"};
    if (dialect == "mqtt")
        return {"\x20\x02\0\0"_ba, "\x90\x03\0\1\0"_ba, "\x30\x1b\0\5bench%1"_ba};
    return {"<?xml version='1.0'?><stream:stream id='1' from='localhost'><stream:features><mechanisms><mechanism>"
            "ANONYMOUS</mechanism></mechanisms></stream:features><success xmlns='x'/><?xml version='1.0'?>"
            "<stream:stream id='2'><stream:features><bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'/>"
            "</stream:features><iq id='bind' type='result'><bind><jid>a@localhost/b</jid></bind></iq>",
            "<presence from='bench@conference.localhost/l0'><x><status code='110'/></x></presence>"
            "<message type='groupchat'><subject/></message>",
            "<message type='groupchat' from='bench@conference.localhost/l1'><body>%1</body><x/></message>"};
}

} // namespace

// The parts of the load generator on which its numbers rest.
class LoadParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void percentiles()
    {
        QRandomGenerator random(7);
        for (const int bits : {4, 12, 30, 44}) {
            Histogram histogram;
            std::vector<std::int64_t> all;
            for (int i = 0; i < 10'000; ++i) {
                all.push_back(std::int64_t(random.generate64() >> (64 - 1 - random.bounded(bits))));
                histogram.add(all.back());
            }
            std::sort(all.begin(), all.end());
            QCOMPARE(histogram.count(), 10'000u);
            QCOMPARE(histogram.longestMillis(), double(all.back()) / 1e6);
            for (const double share : {0.01, 0.5, 0.9, 0.99, 1.0}) {
                const double exact = double(all[std::size_t(share * 10'000) - 1]) / 1e6;
                const double found = histogram.millis(share);
                QVERIFY2(found >= exact && found <= exact * 1.01 + 1e-6,
                         qPrintable(u"%1 instead of %2"_s.arg(found).arg(exact)));
            }
        }
        QCOMPARE(Histogram().millis(0.5), 0.0);
    }

    void dialects_data()
    {
        QTest::addColumn<QByteArray>("name");
        for (const char *name : {"confab", "irc", "nats", "mqtt", "xmpp"})
            QTest::newRow(name) << QByteArray(name);
    }

    // However TCP cuts what a server sends.
    void dialects()
    {
        QFETCH(QByteArray, name);
        QTcpServer server; // it is connected to, and that is all
        QVERIFY(server.listen(QHostAddress::LocalHost));
        Options options;
        options.dialect = name.toStdString();
        options.prefix = "l";
        options.bytes = 20;
        options.run = 0x1234;
        const Script expected = script(name);
        for (const qsizetype piece : {1, 2, 3, 5, 7, 64, 100'000}) {
            Ledger ledger(2, 0, 2, dialectEchoes(options));
            const auto dialect = makeDialect(options, ledger);
            Loop loop;
            Client client(loop, Kind::Talker, 0, server.serverPort(), 0, nullptr);
            QByteArray rest;
            const auto hear = [&](const QByteArray &bytes) {
                for (qsizetype at = 0; at < bytes.size(); at += piece) {
                    rest += bytes.mid(at, piece);
                    const std::string_view view(rest.constData(), std::size_t(rest.size()));
                    rest.remove(0, qsizetype(dialect->take(client, view, 1000)));
                }
            };
            client.stage = Stage::LoggingIn;
            dialect->greet(client);
            hear(expected.login);
            QCOMPARE(client.stage, Stage::LoggedIn);
            dialect->enter(client);
            QCOMPARE(client.stage, Stage::Entering);
            hear(expected.entering);
            QCOMPARE(client.stage, Stage::Settled);

            Mark mark(options.run, options.bytes);
            for (std::uint32_t number = 0; number < 6; ++number) {
                ledger.sent(0);
                if (number % 2 == 0) // by this one itself
                    continue;
                const std::string_view text = mark.text(number);
                const auto bytes = QByteArray(text.data(), qsizetype(text.size()));
                QByteArray message = expected.message;
                hear(message.isEmpty() ? saidFrame(number / 2 + 1, UserId{77}, u"l1"_s, QString::fromLatin1(bytes))
                                       : message.replace("%1", bytes));
            }
            QCOMPARE(ledger.deliveries(), 3u);
            QCOMPARE(rest.size(), 0);
            QCOMPARE(ledger.missing().empty(), false);
        }
    }

    // The limits are given frames of this length.
    void confabFramesAreAsLongAsTold()
    {
        const QByteArray frame = saidFrame(1000, UserId{100}, u"l1234-0"_s, QString(100, u'x'));
        QCOMPARE(std::size_t(frame.size()), ConfabDialect::saidBytes("l1234-0", 100));
    }
};

QTEST_GUILESS_MAIN(LoadParts)
#include "tst_loadparts.moc"
