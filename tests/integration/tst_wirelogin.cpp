// SPDX-License-Identifier: MIT
#include "tests/integration/wirekit.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace Confab;

namespace {

Hello hello(const QString &nick, const std::optional<Token> &resume = {})
{
    return {1, nick, {}, {}, resume, {}, false};
}

// The next answer to a hello.
std::optional<Refused> refusal(RawClient &client, const Hello &frame)
{
    client.send(frame);
    const auto answer = client.next();
    const auto *refused = answer ? std::get_if<Refused>(&*answer) : nullptr;
    return refused ? std::optional(*refused) : std::nullopt;
}

} // namespace

// From the first byte to the welcome.
class WireLogin : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void silenceInsteadOfAHelloIsClosed_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("half a head") << QByteArray(3, '\0');
        QTest::newRow("half a frame") << encodeFrame(ClientFrame(hello(u"half"_s))).chopped(1);
    }

    void silenceInsteadOfAHelloIsClosed()
    {
        QFETCH(QByteArray, bytes);
        ServerProcess server(wireOptions({u"--login-timeout"_s, u"1"_s}));
        QVERIFY(server.start());
        RawClient client(server.address());
        QVERIFY(client.connect());
        if (!bytes.isEmpty())
            client.sendBytes(bytes);
        const auto closing = client.expect<Closing>();
        QVERIFY(closing);
        QCOMPARE(closing->code, Code::loginTimeout);
        QVERIFY(client.waitForHangUp());
    }

    void aRefusalAllowsMoreTime()
    {
        ServerProcess server(wireOptions({u"--login-timeout"_s, u"1"_s}));
        QVERIFY(server.start());
        RawClient refused(server.address());
        QVERIFY(refused.connect());
        QVERIFY(refusal(refused, hello(u"_"_s)));
        RawClient silent(server.address());
        QVERIFY(silent.connect());
        QCOMPARE(silent.expect<Closing>()->code, Code::loginTimeout);
        refused.send(hello(u"late"_s));
        QVERIFY(refused.expect<Welcome>());
    }

    void tenHellosInAll()
    {
        ServerProcess server(wireOptions());
        QVERIFY(server.start());
        RawClient patient(server.address());
        RawClient stubborn(server.address());
        QVERIFY(patient.connect());
        QVERIFY(stubborn.connect());
        for (int i = 0; i < 9; ++i) {
            QVERIFY(refusal(patient, hello(u"_"_s)));
            QVERIFY(refusal(stubborn, hello(u"_"_s)));
        }
        patient.send(hello(u"tenth"_s));
        QVERIFY(patient.expect<Welcome>());
        QVERIFY(refusal(stubborn, hello(u"_"_s)));
        QVERIFY(stubborn.waitForHangUp());
        QVERIFY(isServed(patient));
    }

    void aRefusalIsFinalOnlyWhereAnotherHelloIsOfNoUse()
    {
        ServerProcess server(wireOptions());
        QVERIFY(server.start());
        RawClient old(server.address());
        QVERIFY(old.connect());
        const auto refused = refusal(old, {0, u"old"_s, {}, {}, {}, {}, false});
        QVERIFY(refused);
        QCOMPARE(refused->code, Code::badVersion);
        QVERIFY(refused->final);
        QVERIFY(old.waitForHangUp());

        // One that speaks more than this server is welcome, and what is wrong with its name is told first.
        RawClient future(server.address());
        QVERIFY(future.connect());
        const auto label = refusal(future, {9, u"future"_s, QString(65, u'c'), {}, {}, {}, false});
        QVERIFY(label);
        QCOMPARE(label->code, Code::badText);
        QVERIFY(!label->final);
        future.send(Hello{9, u"future"_s, u"confab-test 9"_s, {}, {}, {}, false});
        QVERIFY(future.expect<Welcome>());
    }

    void theWelcomeSaysWhereOneIs()
    {
        ServerProcess server(
            wireOptions({u"--name"_s, u"Workshop"_s, u"--page"_s, u"50"_s, u"--crowd"_s, u"40"_s, u"--burst"_s, u"7"_s,
                         u"--max-text"_s, u"5000"_s, u"--max-frame"_s, u"30000"_s}));
        QVERIFY(server.start());
        const auto ana = guest(server.address(), u"ana"_s);
        QVERIFY(ana);
        const Welcome &welcome = ana->welcome;
        QCOMPARE(welcome.server, u"Workshop"_s);
        QVERIFY(welcome.software.startsWith(u"confab-server "_s));
        QCOMPARE(welcome.you.nick, u"ana"_s);
        QVERIFY(!welcome.you.user.isNull());
        QVERIFY(!welcome.resumed);
        QVERIFY(welcome.limits == (Limits{30000, 5000, 50, 0, 7, 40, {}}));
        QCOMPARE(welcome.rooms.size(), size_t(1));
        QCOMPARE(welcome.rooms[0].room, lobby);
        QCOMPARE(welcome.rooms[0].name, u"lobby"_s);
        QVERIFY(welcome.log.has_value());
        const qint64 apart = QDateTime::currentMSecsSinceEpoch() - qint64(welcome.now);
        QVERIFY(apart >= 0 && apart < 3'600'000);
    }

    void thePasswordIsAskedOfEveryone()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"password"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("open sésame\n");
        file.close();
        ServerProcess server(wireOptions({u"--password-file"_s, file.fileName()}));
        QVERIFY(server.start());
        RawClient client(server.address());
        QVERIFY(client.connect());
        for (const auto &password : {std::optional<QString>(), std::optional(u""_s), std::optional(u"open"_s)}) {
            const auto refused = refusal(client, {1, u"ana"_s, {}, password, {}, {}, false});
            QVERIFY(refused);
            QCOMPARE(refused->code, Code::wrongPassword);
            QVERIFY(!refused->final);
        }
        client.send(Hello{1, u"ana"_s, {}, u"open sésame"_s, {}, {}, false});
        QVERIFY(client.expect<Welcome>());
        QVERIFY(!server.errors().contains("sésame"));
    }

    void aFullServerLetsInAgainWhenSomebodyLeaves()
    {
        ServerProcess server(wireOptions({u"--max-connections"_s, u"2"_s}));
        QVERIFY(server.start());
        const auto ana = guest(server.address(), u"ana"_s);
        const auto bob = guest(server.address(), u"bob"_s);
        QVERIFY(ana && bob);
        RawClient carl(server.address());
        QVERIFY(carl.connect());
        const auto refused = refusal(carl, hello(u"carl"_s));
        QVERIFY(refused);
        QCOMPARE(refused->code, Code::serverFull);
        QVERIFY(!refused->final);
        QVERIFY(refused->retry.value_or(0) > 0);
        bob->send(Bye{});
        QVERIFY(ana->expect<Left>());
        carl.send(hello(u"carl"_s));
        QVERIFY(carl.expect<Welcome>());
    }

    void whoIsInMayReturnToAFullServer()
    {
        ServerProcess server(wireOptions({u"--max-connections"_s, u"1"_s}));
        QVERIFY(server.start());
        const auto ana = guest(server.address(), u"ana"_s);
        QVERIFY(ana);
        // The server hasn't noticed that the old connection is of no use any more: the new one takes its place.
        RawClient again(server.address());
        QVERIFY(again.enter(u"ana"_s, ana->welcome.resume));
        QCOMPARE(ana->expect<Closing>()->code, Code::replaced);
        RawClient beside(server.address());
        QVERIFY(!beside.enter(u"ana"_s, ana->welcome.resume, {}, true));
    }

    void connectionsThatDontLogInKeepNobodyOut()
    {
        ServerProcess server(wireOptions({u"--max-connections"_s, u"1"_s}));
        QVERIFY(server.start());
        std::vector<std::unique_ptr<RawClient>> silent;
        for (int i = 0; i < 50; ++i) {
            silent.push_back(std::make_unique<RawClient>(server.address()));
            QVERIFY(silent.back()->connect());
        }
        QVERIFY(guest(server.address(), u"ana"_s));
        QVERIFY(silent.front()->isConnected());
    }

    void eachAddressHasItsOwnLimit()
    {
        ServerProcess server({u"--listen"_s, u"127.0.0.1"_s, u"--listen"_s, u"::1"_s, u"--port"_s, u"0"_s, u"--tls"_s,
                              u"off"_s, u"--max-connections-per-address"_s, u"2"_s, u"--data"_s, m_folder.path()});
        server.setBare();
        QVERIFY(server.start());
        const auto from = [&](const char *address) {
            auto socket = std::make_unique<QTcpSocket>();
            const QHostAddress own(QString::fromLatin1(address));
            if (own.protocol() == QAbstractSocket::IPv4Protocol)
                socket->bind(own);
            socket->connectToHost(own.protocol() == QAbstractSocket::IPv4Protocol ? u"127.0.0.1"_s : u"::1"_s,
                                  server.port());
            if (!socket->waitForConnected())
                socket.reset();
            return socket;
        };
        const auto first = [](QTcpSocket &socket) -> std::optional<ServerFrame> {
            FrameReader reader(65'536);
            for (;;) {
                if (const auto next = reader.next(); next && *next) {
                    const auto frame = decodeServerFrame(**next);
                    return frame ? std::optional(*frame) : std::nullopt;
                }
                if (socket.bytesAvailable() == 0 && !socket.waitForReadyRead(30'000))
                    return std::nullopt;
                reader.append(socket.readAll());
            }
        };
        const auto one = from("127.0.0.1");
        const auto two = from("127.0.0.1");
        const auto three = from("127.0.0.1");
        QVERIFY(one && two && three);
        const auto answer = first(*three);
        QVERIFY(answer);
        const auto *closing = std::get_if<Closing>(&*answer);
        QVERIFY(closing);
        QCOMPARE(closing->code, Code::tooManyConnections);
        QVERIFY(closing->retry.value_or(0) > 0);
        // Other addresses have their own.
        for (const char *other : {"127.0.0.2", "::1"}) {
            const auto socket = from(other);
            QVERIFY2(socket, other);
            socket->write(
                encodeFrame(ClientFrame(hello(QString::fromLatin1(other).contains(u':') ? u"six"_s : u"four"_s))));
            const auto welcome = first(*socket);
            QVERIFY(welcome && std::holds_alternative<Welcome>(*welcome));
        }
        // And a place is free again when one goes.
        two->abort();
        std::optional<ServerFrame> entered;
        for (int attempt = 0; attempt < 1000 && !entered; ++attempt) {
            const auto again = from("127.0.0.1");
            QVERIFY(again);
            again->write(encodeFrame(ClientFrame(hello(u"again"_s))));
            if (const auto frame = first(*again); frame && std::holds_alternative<Welcome>(*frame))
                entered = frame;
        }
        QVERIFY(entered);
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(WireLogin)
#include "tst_wirelogin.moc"
