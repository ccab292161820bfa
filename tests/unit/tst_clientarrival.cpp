// SPDX-License-Identifier: MIT
// How a client arrives: addresses, keys, hello, refusals, and what it makes of servers that aren't what they seem.
#include "tests/unit/clientrig.h"

#include "shared/protocol/codes.h"

#include <QSslConfiguration>

using namespace Confab;
using namespace Qt::StringLiterals;
using State = ChatClient::State;

class TestClientArrival : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addresses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("back");
        QTest::newRow("host") << u"Chat.example"_s << u"chat.example:26632"_s << u"Chat.example"_s;
        QTest::newRow("host and port") << u" chat:1 "_s << u"chat:1"_s << u"chat:1"_s;
        QTest::newRow("default port") << u"chat:26632"_s << u"chat:26632"_s << u"chat"_s;
        QTest::newRow("IPv4") << u"10.0.0.1:80"_s << u"10.0.0.1:80"_s << u"10.0.0.1:80"_s;
        QTest::newRow("IPv6") << u"[FE80::1]"_s << u"[fe80::1]:26632"_s << u"[FE80::1]"_s;
        QTest::newRow("IPv6 and port") << u"[::1]:99"_s << u"[::1]:99"_s << u"[::1]:99"_s;
        QTest::newRow("plain") << u"plain:chat:5"_s << u"chat:5"_s << u"plain:chat:5"_s;
        for (const char *bad : {"", " ", ":5", "chat:", "chat:0", "chat:65536", "chat:-1", "chat:+1", "chat:1:2", "::1",
                                "[::1", "[::1]x", "[chat]", "a b", "a/b", "user@chat", "plain:"})
            QTest::addRow("not '%s'", bad) << QString::fromLatin1(bad) << QString() << QString();
    }
    void addresses()
    {
        QFETCH(QString, text);
        QFETCH(QString, key);
        QFETCH(QString, back);
        const auto address = ServerAddress::parse(text);
        QCOMPARE(address.has_value(), !key.isEmpty());
        if (address) {
            QCOMPARE(address->key(), key);
            QCOMPARE(address->text(), back);
            QCOMPARE(address->tls, !text.startsWith("plain"_L1));
            QCOMPARE(ServerAddress::parse(address->text()), address);
        }
    }

    void helloSaysWhoComes()
    {
        ClientRig rig;
        rig.client->open(rig.server.address(), u"ana"_s, u"secret"_s, true);
        QCOMPARE(rig.state(), State::Connecting);
        const auto hello = rig.hello();
        QVERIFY(hello);
        Hello expected;
        expected.version = 1;
        expected.nick = u"ana"_s;
        expected.client = u"confab-test 1"_s;
        expected.password = u"secret"_s;
        expected.beside = true;
        QVERIFY(*hello == expected);

        rig.peer()->send(ClientRig::welcome());
        QTRY_COMPARE(rig.state(), State::Online);
        QCOMPARE(rig.client->welcomed()->server, u"Workshop"_s);
        QVERIFY(rig.heard.sameLog == std::vector<bool>{true});
        QVERIFY(!rig.client->encrypted());
        // The token is stored before anything else can happen.
        QCOMPARE(rig.sessions.load(rig.server.address().key()).token, std::optional(ClientRig::welcome().resume));
    }

    void aTokenOfAnEarlierRunIsShown()
    {
        ClientRig rig;
        QVERIFY(rig.arrive());
        rig.makeClient();
        rig.client->open(rig.server.address(), u"ana"_s);
        const auto hello = rig.hello(1);
        QVERIFY(hello);
        QCOMPARE(hello->resume, std::optional(ClientRig::welcome().resume));
        QVERIFY(!hello->seen);
    }

    void firstKeyIsRememberedAndAnEqualOneGoesOn()
    {
        ClientRig rig(TestCertificate::first());
        QVERIFY(rig.arrive());
        QVERIFY(rig.client->encrypted());
        QCOMPARE(rig.pins.pins.size(), 1U);
        const Pin pin = rig.pins.pins.begin()->second;
        QCOMPARE(keyHashText(pin.key), "SHA256:"_L1 + QLatin1StringView(firstCertificateHash));
        rig.clock.advance(1000);
        rig.makeClient();
        QVERIFY(rig.arrive(ClientRig::welcome(true)));
        QVERIFY(rig.pins.pins.begin()->second == pin);
    }

    void aChangedKeyStopsBeforeAnythingIsSent()
    {
        ClientRig rig(TestCertificate::first());
        QVERIFY(rig.arrive());
        rig.server.setCertificate(TestCertificate::second());
        const size_t before = rig.server.peers.size();
        rig.peer()->reset();
        QTRY_COMPARE(rig.state(), State::Waiting);
        rig.client->tryNow();
        QTRY_COMPARE(rig.state(), State::KeyChanged);
        QVERIFY(rig.heard.known->key == *keyHashOf(TestCertificate::first().certificate));
        QVERIFY(rig.heard.shown == keyHashOf(TestCertificate::second().certificate));
        QTRY_COMPARE(rig.server.peers.size(), before + 1);
        QTRY_VERIFY(rig.peer()->gone);
        QVERIFY(!rig.peer()->heard);
        rig.clock.advance(3'600'000);
        rig.settle();
        QCOMPARE(rig.state(), State::KeyChanged);

        rig.client->trustNewKey();
        QVERIFY(rig.answerHello(ClientRig::welcome(true), before + 1));
        QVERIFY(rig.pins.pins.begin()->second.key == *rig.heard.shown);
    }

    void authoritiesMayVouchForAnotherKey()
    {
        const QSslConfiguration usual = QSslConfiguration::defaultConfiguration();
        const auto restore = qScopeGuard([&] { QSslConfiguration::setDefaultConfiguration(usual); });
        ClientRig rig(TestCertificate::first());
        QVERIFY(rig.arrive());
        rig.client->leave();
        QTRY_COMPARE(rig.state(), State::Idle);

        QSslConfiguration vouching = usual;
        vouching.addCaCertificate(TestCertificate::second().certificate);
        QSslConfiguration::setDefaultConfiguration(vouching);
        rig.server.setCertificate(TestCertificate::second());
        QVERIFY(rig.arrive(ClientRig::welcome(true)));
        // It is remembered all the same: without the authorities, the first key is now a changed one.
        QVERIFY(rig.pins.pins.begin()->second.key == *keyHashOf(TestCertificate::second().certificate));
        rig.client->leave();
        QTRY_COMPARE(rig.state(), State::Idle);
        QSslConfiguration::setDefaultConfiguration(usual);
        rig.server.setCertificate(TestCertificate::first());
        rig.client->open(rig.server.address(), u"ana"_s);
        QTRY_COMPARE(rig.state(), State::KeyChanged);
    }

    void aPlainServerIsToldApart()
    {
        ClientRig rig;
        ServerAddress address = rig.server.address();
        address.tls = true;
        rig.client->open(address, u"ana"_s);
        QTRY_COMPARE(rig.state(), State::Waiting);
        QVERIFY2(rig.heard.losses.front().contains("without TLS"_L1), qPrintable(rig.heard.losses.front()));
        QVERIFY(rig.pins.pins.empty());
    }

    void aTlsServerIsToldApart()
    {
        ClientRig rig(TestCertificate::first());
        ServerAddress address = rig.server.address();
        address.tls = false;
        rig.client->open(address, u"ana"_s);
        QTRY_COMPARE(rig.state(), State::Waiting);
        QVERIFY2(rig.heard.losses.front().contains("TLS"_L1), qPrintable(rig.heard.losses.front()));
    }

    void aSilentServerIsGivenUp_data()
    {
        QTest::addColumn<bool>("tls");
        QTest::newRow("plain") << false;
        QTest::newRow("TLS") << true;
    }
    void aSilentServerIsGivenUp()
    {
        QFETCH(bool, tls);
        ClientRig rig;
        rig.server.silent = true;
        ServerAddress address = rig.server.address();
        address.tls = tls;
        rig.client->open(address, u"ana"_s);
        rig.settle();
        QCOMPARE(rig.state(), State::Connecting);
        rig.clock.advance(rig.timings.connectWithin - 1);
        rig.settle();
        QCOMPARE(rig.state(), State::Connecting);
        rig.clock.advance(1);
        QTRY_COMPARE(rig.state(), State::Waiting);
        QVERIFY(rig.heard.losses.front().contains("in time"_L1));
    }

    void aServerThatNeverAnswersHelloIsGivenUp()
    {
        ClientRig rig;
        rig.client->open(rig.server.address(), u"ana"_s);
        QVERIFY(rig.hello());
        rig.clock.advance(rig.timings.connectWithin);
        QTRY_COMPARE(rig.state(), State::Waiting);
    }

    void nobodyThere()
    {
        ClientRig rig;
        rig.server.stop();
        rig.client->open(rig.server.address(), u"ana"_s);
        QTRY_COMPARE(rig.state(), State::Waiting);
        QVERIFY(rig.heard.losses.front().contains("no server"_L1));
        QVERIFY(rig.client->nextTry() > rig.clock.steadyMillis());
    }

    void aTakenNicknameIsAskedFor()
    {
        ClientRig rig;
        rig.client->open(rig.server.address(), u"ana"_s);
        QVERIFY(rig.hello());
        const Refused refusal{Code::nickTaken, u"The nickname ana is in use."_s, false, u"ana2"_s, 5000};
        rig.peer()->send(refusal);
        QTRY_COMPARE(rig.state(), State::Refused);
        QVERIFY(rig.heard.refusals == std::vector<Refused>{refusal});
        rig.client->tryAs(u"ana2"_s);
        QCOMPARE(rig.state(), State::Connecting);
        const auto second = rig.hello();
        QVERIFY(second);
        QCOMPARE(second->nick, u"ana2"_s);
        QCOMPARE(rig.server.peers.size(), 1U); // the same connection
        Welcome welcome = ClientRig::welcome();
        welcome.you.nick = u"ana2"_s;
        rig.peer()->send(welcome);
        QTRY_COMPARE(rig.state(), State::Online);
        QCOMPARE(rig.client->nick(), u"ana2"_s);
    }

    void theQuestionOutlivesTheConnection()
    {
        ClientRig rig;
        rig.client->open(rig.server.address(), u"ana"_s);
        QVERIFY(rig.hello());
        rig.peer()->send(Refused{Code::nickTaken, u"in use"_s, false, {}, {}});
        QTRY_COMPARE(rig.state(), State::Refused);
        rig.peer()->send(Closing{Code::loginTimeout, u"too slow"_s, {}});
        rig.peer()->hangUp();
        QTRY_VERIFY(rig.peer()->gone);
        rig.settle();
        QCOMPARE(rig.state(), State::Refused);
        rig.client->tryAs(u"ana2"_s);
        const auto hello = rig.hello(1);
        QVERIFY(hello);
        QCOMPARE(hello->nick, u"ana2"_s);
    }

    void aNicknameLostWhileAwayIsAskedFor()
    {
        ClientRig rig;
        QVERIFY(rig.arrive());
        QVERIFY(rig.comeBack());
        rig.peer()->send(Refused{Code::nickTaken, u"in use"_s, false, u"ana2"_s, {}});
        QTRY_COMPARE(rig.state(), State::Refused);
        rig.client->tryAs(u"ana2"_s);
        QVERIFY(rig.answerHello(ClientRig::welcome(true), 1));
    }

    void aFullServerIsTriedAgainWhenItSays()
    {
        ClientRig rig;
        rig.client->open(rig.server.address(), u"ana"_s);
        QVERIFY(rig.hello());
        rig.peer()->send(Refused{Code::serverFull, u"It is full."_s, false, {}, 20'000});
        QTRY_COMPARE(rig.state(), State::Waiting);
        QCOMPARE(rig.heard.losses, QStringList{u"It is full."_s});
        const quint64 wait = rig.client->nextTry() - rig.clock.steadyMillis();
        QVERIFY(wait >= 20'000 && wait <= 26'000);
    }

    void aFinalRefusalEndsIt()
    {
        ClientRig rig;
        rig.client->open(rig.server.address(), u"ana"_s);
        QVERIFY(rig.hello());
        rig.peer()->send(Refused{Code::banned, u"No."_s, true, {}, {}});
        QTRY_COMPARE(rig.state(), State::Ended);
        QCOMPARE(rig.heard.refusals.size(), 1U);
        QCOMPARE(rig.client->nextTry(), 0U);
        rig.clock.advance(3'600'000);
        rig.settle();
        QCOMPARE(rig.server.peers.size(), 1U);
        rig.client->tryNow();
        QVERIFY(rig.hello(1));
    }

    void leavingSaysBye()
    {
        ClientRig rig;
        QVERIFY(rig.arrive());
        rig.client->leave(QString(200, u'é'));
        QCOMPARE(rig.state(), State::Leaving);
        QTRY_COMPARE(rig.state(), State::Idle);
        QTRY_VERIFY(rig.peer()->gone);
        const auto bye = rig.peer()->take<Bye>();
        QVERIFY(bye);
        QCOMPARE(bye->text, QString(64, u'é'));
        QVERIFY(rig.heard.losses.isEmpty());
        rig.clock.advance(3'600'000);
        rig.settle();
        QCOMPARE(rig.server.peers.size(), 1U);
    }

    void leavingWhileItWaitsIsAtOnce()
    {
        ClientRig rig;
        rig.server.stop();
        rig.client->open(rig.server.address(), u"ana"_s);
        QTRY_COMPARE(rig.state(), State::Waiting);
        rig.client->leave();
        QCOMPARE(rig.state(), State::Idle);
        rig.client->leave();
        QCOMPARE(rig.state(), State::Idle);
    }

    void everythingMayBeCalledInASlot()
    {
        ClientRig rig;
        connect(rig.client.get(), &ChatClient::arrived, this, [&] { rig.client->leave(); });
        rig.client->open(rig.server.address(), u"ana"_s);
        QVERIFY(rig.hello());
        rig.peer()->send(ClientRig::welcome());
        QTRY_COMPARE(rig.state(), State::Idle);

        rig.makeClient();
        connect(rig.client.get(), &ChatClient::stateChanged, this, [&](State state) {
            if (state == State::Online)
                rig.client->open(rig.server.address(), u"other"_s);
        });
        rig.client->open(rig.server.address(), u"ana"_s);
        QVERIFY(rig.hello(1));
        rig.peer()->send(ClientRig::welcome(true));
        const auto hello = rig.hello(2);
        QVERIFY(hello);
        QCOMPARE(hello->nick, u"other"_s);
    }

    void aClientMayVanishAtAnyTime()
    {
        ClientRig rig(TestCertificate::first());
        rig.client->open(rig.server.address(), u"ana"_s);
        rig.makeClient();
        QVERIFY(rig.arrive());
        connect(rig.client.get(), &ChatClient::logged, this, [&] { rig.client.release()->deleteLater(); });
        rig.peer()->send(ClientRig::said(41, u"hi"_s));
        QTRY_VERIFY(rig.peer()->gone);
    }
};

QTEST_GUILESS_MAIN(TestClientArrival)
#include "tst_clientarrival.moc"
