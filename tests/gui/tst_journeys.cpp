// SPDX-License-Identifier: MIT
#include "gui-client/app/language.h"
#include "tests/gui/windowkit.h"
#include "tests/support/serverprocess.h"

using namespace Confab;

// What people do with Confab, from start to end: real windows and the real server program.
class TestJourneys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_language = std::make_unique<Language>(u"en"_s); }
    void cleanupTestCase() { m_language.reset(); }

    void twoPeopleMeetTalkLoseTheServerAndFindEverythingAgain()
    {
        ServerProcess server({u"--name"_s, u"Workshop"_s});
        QVERIFY2(server.start(), server.errors().constData());

        // Ana starts the window for the first time.
        Desk ana;
        ana.start();
        QVERIFY(ana.isShown("connectDialog"));
        ana.type("connectServer", server.address().text());
        ana.type("connectNick", u"ana"_s);
        ana.click("connectButton");
        QTRY_VERIFY(ana.isOnline());
        QVERIFY(!ana.isShown("connectDialog"));
        QTRY_COMPARE(ana.shown("statusPeople"), u"1 person"_s);
        QCOMPARE(ana.shown("serverName"), u"Workshop"_s);
        QCOMPARE(ana.shown("serverLock"), u"encrypted"_s);

        // Another one wants the same nickname, sees that it is taken, and chooses another.
        Desk marta;
        marta.start();
        marta.type("connectServer", server.address().text());
        marta.type("connectNick", u"Ana"_s);
        marta.click("connectButton");
        QTRY_COMPARE(marta.shown("connectTrouble"), u"“Ana” is in use."_s);
        QVERIFY(marta.isShown("connectSuggestion"));
        marta.type("connectNick", u"marta"_s);
        marta.click("connectButton");
        QTRY_VERIFY(marta.isOnline());
        QTRY_COMPARE(marta.shown("statusPeople"), u"2 people"_s);
        QTRY_COMPARE(ana.shown("statusPeople"), u"2 people"_s);
        QTRY_VERIFY(!ana.notices().isEmpty());
        QVERIFY(ana.notices().constLast().contains(u"marta"_s));

        // They talk.
        ana.say(u"The new switch is in rack 2."_s);
        QTRY_COMPARE(marta.messages(), QStringList{u"ana: The new switch is in rack 2."_s});
        marta.say(u"/me claps\ntwice"_s);
        QTRY_COMPARE(ana.messages().size(), 2);
        QCOMPARE(ana.messages().constLast(), u"marta: claps\ntwice"_s);
        QVERIFY(ana.shown("composerField").isEmpty());

        // The server is gone, from one moment to the next.
        server.kill();
        QTRY_VERIFY(ana.isShown("banner"));
        QTRY_VERIFY(marta.isShown("banner"));
        QVERIFY(ana.shown("bannerText").startsWith(u"Connection lost. Trying again"_s));
        QVERIFY(ana.shown("bannerText").endsWith(u"You can keep writing."_s));
        ana.say(u"Rebooting the switch now."_s);
        ana.say(u"And once more."_s);
        marta.say(u"It is dark here."_s);
        QCOMPARE(ana.messages(false).size(), 4);
        QCOMPARE(ana.messages().size(), 2);

        // It comes back, and all that was written is there, once and in order, for both.
        QVERIFY2(server.start(), server.errors().constData());
        QTRY_VERIFY_WITH_TIMEOUT(ana.messages().size() == 5 && marta.messages().size() == 5, 20'000);
        QVERIFY(!ana.isShown("banner"));
        QCOMPARE(ana.messages(), marta.messages());
        QCOMPARE(ana.messages(), ana.messages(false));
        QStringList anas = ana.messages().filter(u"ana: "_s);
        QCOMPARE(anas,
                 (QStringList{u"ana: The new switch is in rack 2."_s, u"ana: Rebooting the switch now."_s,
                              u"ana: And once more."_s}));

        // Marta goes, with a word.
        marta.say(u"/quit see you"_s);
        QVERIFY(!marta.window().isVisible());
        QTRY_VERIFY(marta.isFinished());
        QTRY_VERIFY(ana.notices().constLast().contains(u"see you"_s));
        QTRY_COMPARE(ana.shown("statusPeople"), u"1 person"_s);
    }

    void theLineNewStaysOverALostConnection()
    {
        ServerProcess server;
        QVERIFY2(server.start(), server.errors().constData());
        Desk ana;
        ana.connectTo(server.address(), u"ana"_s);
        QTRY_VERIFY(ana.isOnline());
        Desk marta;
        marta.connectTo(server.address(), u"marta"_s);
        QTRY_VERIFY(marta.isOnline());
        marta.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&marta.window()));
        marta.say(u"said while ana looked elsewhere"_s);
        QTRY_COMPARE(ana.belowNew(), u"said while ana looked elsewhere"_s);
        ana.window().activateWindow();
        QTRY_COMPARE(ana.rooms(), QStringList{u"lobby"_s}); // it is read

        server.kill();
        QTRY_VERIFY(ana.isShown("banner"));
        QVERIFY2(server.start(), server.errors().constData());
        QTRY_VERIFY_WITH_TIMEOUT(ana.isOnline() && !ana.isShown("banner"), 20'000);
        QCOMPARE(ana.belowNew(), u"said while ana looked elsewhere"_s);
    }

    void whatAnEarlierRunCouldNotSendIsSentByTheNext()
    {
        ServerProcess server;
        QVERIFY2(server.start(), server.errors().constData());
        Desk ana;
        ana.connectTo(server.address(), u"ana"_s);
        QTRY_VERIFY(ana.isOnline());
        server.kill();
        QTRY_VERIFY(ana.isShown("banner"));
        ana.say(u"written in the dark"_s);
        ana.end();

        ana.connectTo(server.address(), u"ana"_s);
        QTRY_COMPARE(ana.messages(false).size(), 1);
        QVERIFY(ana.messages(false).constFirst().endsWith(u"written in the dark"_s));
        QVERIFY2(server.start(), server.errors().constData());
        QTRY_COMPARE_WITH_TIMEOUT(ana.messages(), QStringList{u"ana: written in the dark"_s}, 20'000);
        QCOMPARE(ana.messages(false).size(), 1);
    }

    void aDraftSurvivesARestartAndASentMessageIsNoDraft()
    {
        ServerProcess server;
        QVERIFY2(server.start(), server.errors().constData());
        Desk ana;
        ana.connectTo(server.address(), u"ana"_s);
        QTRY_VERIFY(ana.isOnline());
        ana.type("composerField", u"half a thou"_s);
        ana.trigger("actionQuit");
        QTRY_VERIFY(ana.isFinished());
        ana.connectTo(server.address(), u"ana"_s);
        QCOMPARE(ana.shown("composerField"), u"half a thou"_s);
        QTRY_VERIFY(ana.isOnline());
        QTest::keyClick(ana.find<QWidget>("composerField"), Qt::Key_Return);
        QTRY_COMPARE(ana.messages().size(), 1);
        ana.end();
        ana.connectTo(server.address(), u"ana"_s);
        QVERIFY(ana.shown("composerField").isEmpty());
    }

    void quittingLeavesAtOnceAndFreesTheNickname()
    {
        ServerProcess server;
        QVERIFY2(server.start(), server.errors().constData());
        Desk ana;
        ana.connectTo(server.address(), u"ana"_s);
        QTRY_VERIFY(ana.isOnline());
        ana.window().close();
        QVERIFY(!ana.window().isVisible());
        QTRY_VERIFY(ana.isFinished());
        Desk other;
        other.connectTo(server.address(), u"ana"_s);
        QTRY_VERIFY(other.isOnline());
    }

    void theServersPasswordOpensTheDoor()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"password"_s));
        QVERIFY(file.open(QFile::WriteOnly));
        file.write("sesame\n");
        file.close();
        ServerProcess server({u"--password-file"_s, file.fileName()});
        QVERIFY2(server.start(), server.errors().constData());
        Desk ana;
        ana.start();
        ana.type("connectServer", server.address().text());
        ana.type("connectNick", u"ana"_s);
        ana.click("connectButton");
        QTRY_VERIFY(ana.isShown("connectPassword"));
        ana.type("connectPassword", u"sesame"_s);
        ana.click("connectButton");
        QTRY_VERIFY(ana.isOnline());
    }

    void tooLongIsRefusedBeforeItIsSentAndJustFittingArrives()
    {
        ServerProcess server({u"--max-text"_s, u"64"_s});
        QVERIFY2(server.start(), server.errors().constData());
        Desk ana;
        ana.connectTo(server.address(), u"ana"_s);
        QTRY_VERIFY(ana.isOnline());
        const QString fits(64, u'x');
        ana.say(fits + u'y');
        QVERIFY(ana.messages(false).isEmpty());
        QVERIFY(!ana.shown("composerLine").isEmpty());
        QTest::keyClick(ana.find<QWidget>("composerField"), Qt::Key_Backspace);
        QTest::keyClick(ana.find<QWidget>("composerField"), Qt::Key_Return);
        QTRY_COMPARE(ana.messages(), QStringList{u"ana: "_s + fits});
    }

private:
    std::unique_ptr<Language> m_language;
};

QTEST_MAIN(TestJourneys)
#include "tst_journeys.moc"
