// SPDX-License-Identifier: MIT
#include "gui-client/views/elidedlabel.h"
#include "gui-client/views/serverpage.h"
#include "gui-client/views/serversection.h"
#include "tests/gui/office.h"

#include <QDialog>
#include <QDir>
#include <QListWidget>
#include <QSignalSpy>
#include <QTabWidget>

using namespace Confab;

// The keys of servers, as a person looks at them in the settings and forgets one: real windows, real servers.
class TestKeys : public QObject, private Office
{
    Q_OBJECT

private:
    // As after the server was installed anew.
    static void startWithAnotherKey(ServerProcess &server)
    {
        const QString before = server.key();
        server.kill();
        QDir data(server.dataFolder());
        QVERIFY(data.remove(u"server.crt"_s) && data.remove(u"server.key"_s));
        QVERIFY2(server.start(), server.errors().constData());
        QVERIFY(server.key() != before);
    }
    static QByteArray keptKeys(const Desk &desk)
    {
        QFile file(desk.folder() + u"/pins.json"_s);
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    }
    static QStringList known(Desk &desk)
    {
        const auto *list = desk.find<QListWidget>("knownKeys");
        QStringList lines;
        for (int row = 0; row < list->count(); ++row)
            lines.append(list->item(row)->text());
        return lines;
    }
    static void openKeys(Desk &desk)
    {
        desk.trigger("actionSettings");
        QTRY_VERIFY(desk.isShown("settingsDialog"));
        auto *tabs = desk.find<QTabWidget>("settingsTabs");
        tabs->setCurrentIndex(tabs->count() - 1);
        QTRY_VERIFY(desk.isShown("knownKeys"));
    }
    static void choose(Desk &desk, const ServerProcess &server)
    {
        auto *list = desk.find<QListWidget>("knownKeys");
        const QList<QListWidgetItem *> found = list->findItems(server.address().key(), Qt::MatchContains);
        QCOMPARE(found.size(), 1);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(found.constFirst()).center());
        QCOMPARE(desk.shown("knownKeyWords"), keyHashWords(keyHashFromText(server.key()).value()));
    }
    static void answer(Desk &desk, const char *button)
    {
        desk.click("forgetKey");
        QTRY_VERIFY(desk.isShown("confirmDialog"));
        desk.click(button);
        QTRY_VERIFY(!desk.isShown("confirmDialog"));
    }
    static void closeSettings(Desk &desk)
    {
        desk.click("settingsClose");
        QTRY_VERIFY(!desk.isShown("settingsDialog"));
    }

private Q_SLOTS:
    void initTestCase() { open(); }
    void cleanupTestCase() { m_language.reset(); }

    void aForgottenOneIsNotMissedWhenAnotherComes()
    {
        ServerProcess server;
        QVERIFY2(server.start(), server.errors().constData());
        const QByteArray first = server.key().toLatin1();
        Desk ana;
        ana.connectTo(server.address(), u"ana"_s);
        QTRY_VERIFY(ana.isOnline());
        QVERIFY(keptKeys(ana).contains(first));
        openKeys(ana);
        choose(ana, server);

        answer(ana, "confirmNo");
        QCOMPARE(known(ana).size(), 1);
        QVERIFY(keptKeys(ana).contains(first));
        answer(ana, "confirmYes");
        QCOMPARE(known(ana), QStringList());
        QCOMPARE(ana.shown("knownKeyWords"), u"No server is known yet."_s);
        QVERIFY(!ana.find<QPushButton>("forgetKey")->isEnabled());
        QVERIFY(!keptKeys(ana).contains(first));
        closeSettings(ana);

        const QSignalSpy asked(&ana.chat().client(), &ChatClient::keyChanged);
        startWithAnotherKey(server);
        QTRY_VERIFY_WITH_TIMEOUT(ana.isOnline() && keptKeys(ana).contains(server.key().toLatin1()), 20'000);
        QCOMPARE(asked.count(), 0);
        QVERIFY(!ana.find<QDialog>("changedKeyDialog"));
        QTRY_VERIFY(!ana.isShown("banner"));
        openKeys(ana);
        choose(ana, server); // as the one that it has now
        closeSettings(ana);

        // And from now on that one is its key, as the first was.
        startWithAnotherKey(server);
        QTRY_VERIFY_WITH_TIMEOUT(ana.isShown("changedKeyDialog"), 20'000);
        QCOMPARE(asked.count(), 1);
        ana.click("changedKeyStay");
    }

    // The way of who was careful, and then asked whoever runs the server.
    void whoStayedAwayForgetsAndConnects()
    {
        ServerProcess server;
        QVERIFY2(server.start(), server.errors().constData());
        Desk ana;
        ana.connectTo(server.address(), u"ana"_s);
        QTRY_VERIFY(ana.isOnline());
        ana.say(u"before"_s);
        QTRY_COMPARE(ana.messages().size(), 1);
        const QString before = server.key();
        startWithAnotherKey(server);
        QTRY_VERIFY_WITH_TIMEOUT(ana.isShown("changedKeyDialog"), 20'000);
        ana.click("changedKeyStay");
        QTRY_VERIFY(ana.isShown("banner"));
        openKeys(ana);
        QCOMPARE(ana.shown("knownKeyWords"), keyHashWords(keyHashFromText(before).value())); // staying changed nothing
        answer(ana, "confirmYes");
        closeSettings(ana);
        const QSignalSpy asked(&ana.chat().client(), &ChatClient::keyChanged);
        ana.click("bannerAction");
        QTRY_VERIFY(ana.isShown("connectDialog"));
        ana.click("connectButton");
        QTRY_VERIFY(ana.isOnline());
        QCOMPARE(asked.count(), 0);
        QVERIFY(keptKeys(ana).contains(server.key().toLatin1()));
        QTRY_COMPARE(ana.messages().size(), 1);
    }

    void itStaysForgottenOverARestart()
    {
        ServerProcess server;
        QVERIFY2(server.start(), server.errors().constData());
        Desk ana;
        ana.connectTo(server.address(), u"ana"_s);
        QTRY_VERIFY(ana.isOnline());
        openKeys(ana);
        answer(ana, "confirmYes");
        ana.end();
        startWithAnotherKey(server);
        ana.connectTo(server.address(), u"ana"_s);
        const QSignalSpy asked(&ana.chat().client(), &ChatClient::keyChanged);
        QTRY_VERIFY(ana.isOnline());
        QCOMPARE(asked.count(), 0);
        QVERIFY(keptKeys(ana).contains(server.key().toLatin1()));
    }

    void theOthersStayKnown()
    {
        ServerProcess reinstalled;
        QVERIFY2(reinstalled.start(), reinstalled.errors().constData());
        ServerProcess meddled;
        QVERIFY2(meddled.start(), meddled.errors().constData());
        Desk ana;
        ana.connectTo(reinstalled.address(), u"ana"_s);
        QTRY_VERIFY(ana.isOnline());
        ana.connectTo(meddled.address(), u"ana"_s);
        QTRY_VERIFY(ana.isOnline());
        QCOMPARE(ana.window().pages().size(), size_t(2));
        openKeys(ana);
        QCOMPARE(known(ana).size(), 2);
        choose(ana, reinstalled);
        answer(ana, "confirmYes");
        QCOMPARE(known(ana).size(), 1);
        QVERIFY(known(ana).constFirst().contains(meddled.address().key()));
        QVERIFY(!keptKeys(ana).contains(reinstalled.key().toLatin1()));
        QVERIFY(keptKeys(ana).contains(meddled.key().toLatin1()));
        closeSettings(ana);

        startWithAnotherKey(reinstalled);
        startWithAnotherKey(meddled);
        QTRY_VERIFY_WITH_TIMEOUT(ana.isShown("changedKeyDialog"), 20'000); // its page is the one on screen
        QTRY_VERIFY_WITH_TIMEOUT(keptKeys(ana).contains(reinstalled.key().toLatin1()), 20'000);
        QVERIFY(!keptKeys(ana).contains(meddled.key().toLatin1()));
        QCOMPARE(ana.chat().client().server().key(), meddled.address().key());
        ana.click("changedKeyStay");
    }

    // The question that its server waits to ask is answered by that.
    void aForgottenOneIsNotAskedAboutAnyMore()
    {
        ServerProcess server;
        QVERIFY2(server.start(), server.errors().constData());
        Desk ana;
        ana.connectTo(server.address(), u"ana"_s);
        QTRY_VERIFY(ana.isOnline());
        ana.trigger("actionAddServer");
        QTRY_VERIFY(ana.isShown("connectDialog"));
        ana.type("connectServer", m_server.address().text());
        ana.click("connectButton");
        QTRY_VERIFY(!ana.isShown("connectDialog"));
        QTRY_VERIFY(ana.isOnline());
        startWithAnotherKey(server);
        auto &first = *ana.window().pages().front();
        const auto *state = first.section().findChild<ElidedLabel *>(u"serverState"_s);
        QTRY_COMPARE_WITH_TIMEOUT(state->text(), u"asks you"_s, 20'000);
        openKeys(ana);
        auto *list = ana.find<QListWidget>("knownKeys");
        list->setCurrentItem(list->findItems(server.address().key(), Qt::MatchContains).value(0));
        answer(ana, "confirmYes");
        closeSettings(ana);
        QTRY_VERIFY(keptKeys(ana).contains(server.key().toLatin1()));
        QTRY_VERIFY(!state->isVisible());
        first.bringForward();
        QTRY_VERIFY(ana.isOnline());
        QVERIFY(!ana.isShown("changedKeyDialog"));
    }
};

QTEST_MAIN(TestKeys)
#include "tst_keys.moc"
