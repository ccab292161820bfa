// SPDX-License-Identifier: MIT
#include "shared/protocol/codes.h"
#include "tests/gui/windowkit.h"
#include "tests/support/fakeserver.h"

using namespace Confab;

namespace {

Welcome welcomeAs(const QString &nick)
{
    Welcome welcome;
    welcome.server = u"Workshop"_s;
    welcome.software = u"test"_s;
    welcome.you = {UserId{7}, nick, Role::Guest, Presence::Online, {}};
    welcome.resume.bytes.fill(3);
    welcome.limits = {65536, 8000, 200, 0, 20, 500, {}};
    Room room;
    room.room = lobby;
    room.name = u"lobby"_s;
    room.topic = u"Everything that has no room of its own"_s;
    welcome.rooms = {room};
    welcome.log = LogId{};
    return welcome;
}

} // namespace

// How one comes into a chat: the connect dialog, its troubles, the changed key. The server says what a test wants.
class TestArriving : public QObject
{
    Q_OBJECT

private:
    static void submit(Desk &desk, const FakeServer &server, const QString &nick)
    {
        desk.type("connectServer", server.address().text());
        desk.type("connectNick", nick);
        desk.click("connectButton");
    }
    static Hello helloOf(FakeServer &server)
    {
        std::optional<Hello> hello;
        const bool came = QTest::qWaitFor([&] {
            if (server.newest())
                hello = server.newest()->take<Hello>();
            return hello.has_value();
        });
        if (!came)
            QTest::qFail("no hello came", __FILE__, __LINE__);
        return hello.value_or(Hello{});
    }

private Q_SLOTS:
    void theFirstTimeItAsksAndRemembers()
    {
        qputenv("USER", "ana");
        FakeServer server;
        Desk desk;
        desk.start();
        QVERIFY(desk.isShown("connectDialog"));
        QCOMPARE(desk.shown("connectNick"), u"ana"_s);
        QVERIFY(!desk.isShown("connectPassword"));
        QVERIFY(desk.isShown("welcomePage")); // nothing else is there to be looked at
        QVERIFY(!desk.find<QWidget>("composerField")->isEnabled());
        submit(desk, server, u"marta"_s);
        QVERIFY(desk.isShown("connectProgress"));
        QCOMPARE(helloOf(server).nick, u"marta"_s);
        server.newest()->send(welcomeAs(u"marta"_s));
        QTRY_VERIFY(!desk.isShown("connectDialog"));
        QVERIFY(!desk.isShown("welcomePage"));
        QVERIFY(desk.find<QWidget>("composerField")->isEnabled());
        // One can write at once, without a click.
        QTRY_COMPARE(desk.window().focusWidget(), desk.find<QWidget>("composerField"));
        QCOMPARE(desk.window().windowTitle(), u"lobby – Workshop – Confab"_s);
        QCOMPARE(desk.shown("roomName"), u"lobby"_s);
        QCOMPARE(desk.shown("roomTopic"), u"Everything that has no room of its own"_s);
        QVERIFY(desk.shown("statusConnection").contains(u"marta"_s));

        desk.start();
        QCOMPARE(desk.shown("connectServer"), server.address().text());
        QCOMPARE(desk.shown("connectNick"), u"marta"_s);
    }

    void withConnectNothingIsAskedOnceAllIsKnown()
    {
        FakeServer server;
        Desk desk;
        desk.connectTo(server.address(), u"ana"_s);
        QVERIFY(!desk.isShown("connectDialog"));
        QCOMPARE(helloOf(server).nick, u"ana"_s);
        server.newest()->send(welcomeAs(u"ana"_s));
        QTRY_VERIFY(desk.isOnline());
        Options options;
        options.connect = true;
        desk.start(options);
        QVERIFY(!desk.isShown("connectDialog"));
        QCOMPARE(helloOf(server).nick, u"ana"_s);
    }

    void aTakenNicknameIsExplainedAndTheSuggestionIsOneClick()
    {
        FakeServer server;
        Desk desk;
        desk.start();
        submit(desk, server, u"ana"_s);
        (void)helloOf(server);
        server.newest()->send(Refused{Code::nickTaken, u"taken"_s, false, u"ana2"_s, {}});
        QTRY_COMPARE(desk.shown("connectTrouble"), u"“ana” is in use."_s);
        QCOMPARE(desk.shown("connectSuggestion"), u"Connect as “ana2”"_s);
        desk.click("connectSuggestion");
        QCOMPARE(helloOf(server).nick, u"ana2"_s);
        QCOMPARE(server.peers.size(), 1U); // the same connection
        server.newest()->send(welcomeAs(u"ana2"_s));
        QTRY_VERIFY(desk.isOnline());
    }

    void anotherNicknameByHand()
    {
        FakeServer server;
        Desk desk;
        desk.start();
        submit(desk, server, u"ana"_s);
        (void)helloOf(server);
        server.newest()->send(Refused{Code::nickConfusable, u"like another"_s, false, {}, {}});
        QTRY_VERIFY(desk.isShown("connectTrouble"));
        QVERIFY(!desk.isShown("connectSuggestion"));
        desk.type("connectNick", u"bea"_s);
        QTest::keyClick(desk.find<QWidget>("connectNick"), Qt::Key_Return);
        QCOMPARE(helloOf(server).nick, u"bea"_s);
        QCOMPARE(server.peers.size(), 1U);
    }

    void whatCantBeANicknameIsSaidBeforeAnythingIsSent()
    {
        FakeServer server;
        Desk desk;
        desk.start();
        submit(desk, server, u"<b>ana"_s);
        QVERIFY(desk.isShown("connectTrouble"));
        QVERIFY(desk.shown("connectTrouble").contains(u"<b>ana"_s));
        QCOMPARE(desk.find<QLabel>("connectTrouble")->textFormat(), Qt::PlainText);
        desk.type("connectServer", u"not a server"_s);
        desk.click("connectButton");
        QVERIFY(desk.shown("connectTrouble").contains(u"not a server"_s));
        QVERIFY(server.peers.empty());
    }

    void thePasswordIsAskedForOnlyWhereTheServerWantsOne()
    {
        FakeServer server;
        Desk desk;
        desk.start();
        submit(desk, server, u"ana"_s);
        QVERIFY(!helloOf(server).password);
        server.newest()->send(Refused{Code::wrongPassword, u"password"_s, false, {}, {}});
        QTRY_VERIFY(desk.isShown("connectPassword"));
        QCOMPARE(desk.shown("connectTrouble"), u"This server asks for a password."_s);
        QCOMPARE(desk.find<QLineEdit>("connectPassword")->echoMode(), QLineEdit::Password);
        desk.type("connectPassword", u"wrong"_s);
        desk.click("connectButton");
        QCOMPARE(helloOf(server).password, std::optional(u"wrong"_s));
        server.newest()->send(Refused{Code::wrongPassword, u"password"_s, false, {}, {}});
        QTRY_COMPARE(desk.shown("connectTrouble"), u"That isn't the server's password."_s);
        QVERIFY(desk.shown("connectPassword").isEmpty());
        QCOMPARE(server.peers.size(), 1U);
    }

    void noServerThereIsSaidUnderItsField()
    {
        FakeServer server;
        server.stop();
        Desk desk;
        desk.start();
        submit(desk, server, u"ana"_s);
        QTRY_VERIFY(desk.isShown("connectTrouble"));
        QVERIFY(desk.find<QWidget>("connectServer")->isEnabled());
        QCOMPARE(desk.shown("connectNick"), u"ana"_s);
        server.restart();
        desk.click("connectButton");
        QCOMPARE(helloOf(server).nick, u"ana"_s);
    }

    // There is nothing behind it.
    void theFirstQuestionStaysWhileItsTryIsCancelled()
    {
        FakeServer server;
        server.silent = true;
        Desk desk;
        desk.start();
        QVERIFY(!desk.isShown("connectCancel"));
        desk.press("connectNick", Qt::Key_Escape);
        QVERIFY(desk.isShown("welcomePage") && desk.isShown("connectDialog"));
        submit(desk, server, u"ana"_s);
        QVERIFY(desk.isShown("connectProgress"));
        desk.click("connectCancel");
        QVERIFY(!desk.isShown("connectProgress"));
        QVERIFY(!desk.isShown("connectCancel"));
        QVERIFY(desk.find<QWidget>("connectNick")->hasFocus());
        QVERIFY(desk.isShown("welcomePage") && desk.isShown("connectDialog"));
    }

    void cancelStopsTheTryAndThenTheQuestion()
    {
        FakeServer server;
        server.silent = true;
        Desk desk;
        Options options;
        options.server = server.address().text();
        desk.start(options);
        submit(desk, server, u"ana"_s);
        QVERIFY(desk.isShown("connectProgress"));
        desk.click("connectCancel");
        QVERIFY(!desk.isShown("connectProgress"));
        QCOMPARE(desk.chat().client().state(), ChatClient::State::Idle);
        desk.click("connectCancel");
        QTRY_VERIFY(!desk.isShown("connectDialog"));
        QVERIFY(desk.isShown("banner"));
        desk.click("bannerAction");
        QTRY_VERIFY(desk.isShown("connectDialog"));
    }

    void aChangedKeyStopsAndTheQuietAnswerIsTheDefault()
    {
        FakeServer server(TestCertificate::first());
        Desk desk;
        desk.connectTo(server.address(), u"ana"_s);
        (void)helloOf(server);
        server.newest()->send(welcomeAs(u"ana"_s));
        QTRY_VERIFY(desk.isOnline());
        QCOMPARE(desk.shown("serverLock"), u"encrypted"_s);
        desk.end();
        server.setCertificate(TestCertificate::second());

        desk.connectTo(server.address(), u"ana"_s);
        QTRY_VERIFY(desk.isShown("changedKeyDialog"));
        auto *dialog = desk.find<QWidget>("changedKeyDialog");
        QCOMPARE(dialog->windowTitle(), u"The identity of “Workshop” has changed"_s);
        const KeyHash shown = *keyHashOf(TestCertificate::second().certificate);
        const KeyHash known = *keyHashOf(TestCertificate::first().certificate);
        QCOMPARE(desk.shown("changedKeyWords"), keyHashWords(shown));
        QCOMPARE(desk.shown("changedKeyKnownWords"), keyHashWords(known));
        QString hash = desk.shown("changedKeyHash");
        QVERIFY(hash.remove(u'\n').contains(keyHashColons(shown)));
        QVERIFY(server.newest()->frames.empty()); // nothing was said to it
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_VERIFY(!desk.isShown("changedKeyDialog"));
        QCOMPARE(desk.chat().client().state(), ChatClient::State::Idle);
        QVERIFY(desk.isShown("banner"));

        desk.connectTo(server.address(), u"ana"_s);
        QTRY_VERIFY(desk.isShown("changedKeyDialog"));
        desk.click("changedKeyTrust");
        QCOMPARE(helloOf(server).nick, u"ana"_s);
        server.newest()->send(welcomeAs(u"ana"_s));
        QTRY_VERIFY(desk.isOnline());
    }

    void whereNothingIsEncryptedItSaysSo()
    {
        FakeServer server;
        Desk desk;
        desk.connectTo(server.address(), u"ana"_s);
        (void)helloOf(server);
        server.newest()->send(welcomeAs(u"ana"_s));
        QTRY_COMPARE(desk.shown("serverLock"), u"not encrypted"_s);
    }

    void whoIsReplacedIsToldWhyAndComesBackByHandOnly()
    {
        FakeServer server;
        Desk desk;
        desk.connectTo(server.address(), u"ana"_s);
        (void)helloOf(server);
        server.newest()->send(welcomeAs(u"ana"_s));
        QTRY_VERIFY(desk.isOnline());
        QVERIFY(!desk.isShown("banner"));
        server.newest()->send(Closing{Code::replaced, u"somewhere else"_s, {}});
        server.newest()->hangUp();
        QTRY_VERIFY(desk.shown("bannerText").startsWith(u"You connected from somewhere else"_s));
        QCOMPARE(desk.shown("bannerAction"), u"Reconnect"_s);
        QCOMPARE(server.peers.size(), 1U);
        desk.click("bannerAction");
        QTRY_COMPARE(server.peers.size(), 2U);
        (void)helloOf(server);
        server.newest()->send(welcomeAs(u"ana"_s));
        QTRY_VERIFY(!desk.isShown("banner"));
    }

    void aNicknameLostMeanwhileBringsTheQuestionBack()
    {
        FakeServer server;
        Desk desk;
        desk.connectTo(server.address(), u"ana"_s);
        (void)helloOf(server);
        server.newest()->send(welcomeAs(u"ana"_s));
        QTRY_VERIFY(desk.isOnline());
        server.newest()->reset();
        QTRY_COMPARE(server.peers.size(), 2U);
        (void)helloOf(server);
        server.newest()->send(Refused{Code::nickTaken, u"taken"_s, false, u"ana2"_s, {}});
        QTRY_VERIFY(desk.isShown("connectDialog"));
        QCOMPARE(desk.shown("connectTrouble"), u"“ana” is in use."_s);
        desk.click("connectSuggestion");
        QCOMPARE(helloOf(server).nick, u"ana2"_s);
    }

    void lookingAtTheQuestionWhileConnectedChangesNothing()
    {
        FakeServer server;
        Desk desk;
        desk.connectTo(server.address(), u"ana"_s);
        (void)helloOf(server);
        server.newest()->send(welcomeAs(u"ana"_s));
        QTRY_VERIFY(desk.isOnline());
        desk.trigger("actionConnect");
        QVERIFY(desk.isShown("connectDialog"));
        server.newest()->reset(); // and behind it the connection is lost and comes back
        QTRY_COMPARE(server.peers.size(), 2U);
        (void)helloOf(server);
        server.newest()->send(welcomeAs(u"ana"_s));
        QTRY_VERIFY(desk.isOnline());
        QVERIFY(desk.isShown("connectDialog"));
        desk.click("connectCancel");
        QTRY_VERIFY(!desk.isShown("connectDialog"));
        QVERIFY(desk.isOnline());
    }

    void textOfTheServerIsNeverMarkup()
    {
        FakeServer server;
        Desk desk;
        desk.connectTo(server.address(), u"ana"_s);
        (void)helloOf(server);
        Welcome welcome = welcomeAs(u"ana"_s);
        welcome.server = u"<h1>Work&shop"_s;
        welcome.rooms.front().topic = u"<img src=http://127.0.0.1/x>"_s;
        server.newest()->send(welcome);
        QTRY_COMPARE(desk.shown("serverName"), u"<h1>Work&shop"_s);
        QCOMPARE(desk.shown("roomTopic"), u"<img src=http://127.0.0.1/x>"_s);
        const auto labels = desk.window().findChildren<QLabel *>();
        for (const QLabel *label : labels)
            QVERIFY2(label->textFormat() == Qt::PlainText, qPrintable(label->objectName() + u' ' + label->text()));
    }
};

QTEST_MAIN(TestArriving)
#include "tst_arriving.moc"
