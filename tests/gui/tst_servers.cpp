// SPDX-License-Identifier: MIT
#include "tests/gui/office.h"

#include "gui-client/views/elidedlabel.h"
#include "gui-client/views/serverpage.h"

#include <QDir>
#include <QListView>
#include <QSignalSpy>
#include <QTabWidget>

using namespace Confab;

// Several servers in one window: real windows, real servers.
class TestServers : public QObject, private Office
{
    Q_OBJECT

private:
    // The second one, as a person adds it.
    void add(Desk &desk, const ServerProcess &server)
    {
        desk.trigger("actionAddServer");
        QTRY_VERIFY(desk.isShown("connectDialog"));
        desk.type("connectServer", server.address().text());
        desk.click("connectButton");
        QTRY_VERIFY(!desk.isShown("connectDialog"));
        QTRY_VERIFY(desk.isOnline());
        QTRY_VERIFY(!desk.rooms().isEmpty());
    }
    static ServerPage &page(Desk &desk, size_t which) { return *desk.window().pages().at(which); }
    static void bringForward(Desk &desk, size_t which)
    {
        auto *name = page(desk, which).section().findChild<QWidget *>(u"serverName"_s);
        QTest::mouseClick(name, Qt::LeftButton);
        QTRY_COMPARE(&desk.window().page(), &page(desk, which));
    }
    static void createRoom(Desk &desk, size_t which, const QString &room)
    {
        QTest::mouseClick(page(desk, which).rooms().findChild<QWidget *>(u"newRoomButton"_s), Qt::LeftButton);
        QTRY_VERIFY(desk.isShown("roomsDialog"));
        desk.click("roomsNew");
        QTRY_VERIFY(desk.isShown("newRoomDialog"));
        desk.type("newRoomName", room);
        desk.click("newRoomCreate");
        QTRY_COMPARE(desk.room(), room);
    }
    static QString state(Desk &desk, size_t which)
    {
        const auto *label = page(desk, which).section().findChild<ElidedLabel *>(u"serverState"_s);
        return label->isVisible() ? label->text() : QString();
    }
    static QStringList servers(Desk &desk)
    {
        QStringList names;
        for (ServerPage *each : desk.window().pages())
            names.append(each->section().findChild<ElidedLabel *>(u"serverName"_s)->text());
        return names;
    }

    std::unique_ptr<ServerProcess> m_second;

private Q_SLOTS:
    void initTestCase() { open(); }
    void init()
    {
        ++m_number;
        m_second = std::make_unique<ServerProcess>(QStringList{u"--name"_s, u"Harbour"_s, u"--rate"_s, u"0"_s});
        QVERIFY(m_second->start());
    }
    void cleanup() { m_second.reset(); }
    void cleanupTestCase() { m_language.reset(); }

    void eachHasItsRoomsAndWhatIsWrittenGoesToTheOneOnScreen()
    {
        Desk ana;
        arrive(ana, name(u"ana"_s));
        ana.say(u"in the workshop"_s);
        add(ana, *m_second);
        QCOMPARE(servers(ana), (QStringList{u"Workshop"_s, u"Harbour"_s}));
        QVERIFY(ana.messages().isEmpty());
        ana.say(u"in the harbour"_s);
        QTRY_COMPARE(ana.messages(), QStringList{name(u"ana"_s) + u": in the harbour"_s});
        QCOMPARE(ana.window().windowTitle(), u"lobby – Harbour – Confab"_s);
        createRoom(ana, 1, u"quay"_s);

        // One room is chosen, of all that are listed.
        QVERIFY(!page(ana, 0).rooms().currentIndex().isValid());
        QCOMPARE(page(ana, 1).rooms().currentIndex().data().toString(), u"quay"_s);

        // A draft stays where it was begun.
        ana.type("composerField", u"half a tho"_s);
        bringForward(ana, 0);
        QCOMPARE(ana.room(), u"lobby"_s);
        QCOMPARE(ana.shown("composerField"), QString());
        QVERIFY(ana.messages().contains(name(u"ana"_s) + u": in the workshop"_s));
        QCOMPARE(ana.window().windowTitle(), u"lobby – Workshop – Confab"_s);
        bringForward(ana, 1);
        QCOMPARE(ana.room(), u"quay"_s);
        QCOMPARE(ana.shown("composerField"), u"half a tho"_s);
    }

    void oneThatFailsHurtsNoneOfTheOthers()
    {
        Desk ana;
        arrive(ana, name(u"ana"_s));
        add(ana, *m_second);
        bringForward(ana, 0);
        m_second->kill();
        QTRY_VERIFY(!state(ana, 1).isEmpty());
        QVERIFY(!ana.isShown("banner"));
        ana.say(u"still here"_s);
        QTRY_VERIFY(ana.messages().contains(name(u"ana"_s) + u": still here"_s));
        QCOMPARE(state(ana, 0), QString());

        bringForward(ana, 1);
        QVERIFY(ana.isShown("banner"));
        ana.say(u"for later"_s);
        QVERIFY(m_second->start());
        QTRY_COMPARE_WITH_TIMEOUT(ana.messages(), QStringList{name(u"ana"_s) + u": for later"_s}, 30'000);
        QCOMPARE(state(ana, 1), QString());
    }

    // Who writes elsewhere isn't interrupted by a question; it comes when they look.
    void aQuestionWaitsUntilItsServerIsOnScreen()
    {
        Desk ana;
        arrive(ana, name(u"ana"_s));
        add(ana, *m_second);
        bringForward(ana, 0);
        QVERIFY(m_second->terminate());
        QVERIFY(QDir(m_second->dataFolder()).removeRecursively()); // and its key with it
        QVERIFY(m_second->start());
        QTRY_COMPARE_WITH_TIMEOUT(state(ana, 1), u"asks you"_s, 30'000);
        QVERIFY(!ana.isShown("changedKeyDialog"));
        ana.say(u"undisturbed"_s);
        QTRY_VERIFY(ana.messages().contains(name(u"ana"_s) + u": undisturbed"_s));

        bringForward(ana, 1);
        QTRY_VERIFY(ana.isShown("changedKeyDialog"));
        ana.click("changedKeyTrust");
        QTRY_VERIFY(ana.isOnline());
        QTRY_COMPARE(state(ana, 1), QString());
    }

    void allComeBackAfterARestartWithTheSameOneOnScreen()
    {
        Desk ana;
        arrive(ana, name(u"ana"_s));
        add(ana, *m_second);
        createRoom(ana, 1, u"quay"_s);
        ana.chat().leave();
        QTRY_VERIFY(ana.isFinished());
        Options options;
        options.connect = true;
        ana.start(options);
        QTRY_COMPARE(servers(ana), (QStringList{u"Workshop"_s, u"Harbour"_s}));
        QCOMPARE(&ana.window().page(), &page(ana, 1));
        QTRY_COMPARE(ana.room(), u"quay"_s);
        QTRY_VERIFY(ana.isOnline());
        bringForward(ana, 0);
        QTRY_VERIFY(ana.isOnline());
    }

    // A server that was never reached is no one's to come back to.
    void whatWasOnlyTriedIsForgotten()
    {
        Desk ana;
        arrive(ana, name(u"ana"_s));
        ana.trigger("actionConnect");
        QTRY_VERIFY(ana.isShown("connectDialog"));
        ana.type("connectServer", u"127.0.0.1:1"_s);
        ana.click("connectButton");
        QTRY_VERIFY(ana.isShown("connectTrouble"));
        ana.chat().leave();
        QTRY_VERIFY(ana.isFinished());
        Options options;
        options.server = u"plain:127.0.0.1:2"_s; // nobody there either
        options.nick = name(u"ana"_s);
        options.connect = true;
        ana.start(options);
        QCOMPARE(ana.window().pages().size(), size_t(2));
        QCOMPARE(&ana.window().page(), &page(ana, 1));
        ana.chat().leave();
        QTRY_VERIFY(ana.isFinished());
        Options again;
        again.connect = true;
        ana.start(again);
        QTRY_VERIFY(ana.isOnline());
        QCOMPARE(servers(ana), QStringList{u"Workshop"_s});
    }

    void aProfileOfAnEarlierVersionKeepsItsServer()
    {
        Desk ana;
        {
            QSettings ini(ana.folder() + u"/confab.ini"_s, QSettings::IniFormat);
            ini.setValue(u"arrival/server"_s, m_server.address().text());
            ini.setValue(u"arrival/nick"_s, name(u"ana"_s));
        }
        Options options;
        options.connect = true;
        ana.start(options);
        QTRY_VERIFY(ana.isOnline());
        QCOMPARE(ana.chat().client().nick(), name(u"ana"_s));
        ana.chat().leave();
        QTRY_VERIFY(ana.isFinished());
        ana.start(options);
        QTRY_VERIFY(ana.isOnline());
        QCOMPARE(servers(ana), QStringList{u"Workshop"_s});
    }

    void whoWantsThatConnectsAtTheStart()
    {
        Desk ana;
        arrive(ana, name(u"ana"_s));
        ana.trigger("actionSettings");
        QTRY_VERIFY(ana.isShown("settingsDialog"));
        ana.find<QTabWidget>("settingsTabs")->setCurrentIndex(2);
        ana.find<QCheckBox>("settingsConnect")->click();
        ana.click("settingsClose");
        ana.chat().leave();
        QTRY_VERIFY(ana.isFinished());
        ana.start();
        QTRY_VERIFY(ana.isOnline());
        QVERIFY(!ana.isShown("connectDialog"));
    }

    void whatCallsElsewhereIsToldWithItsServer()
    {
        Desk ana;
        arrive(ana, name(u"ana"_s));
        add(ana, *m_second);
        bringForward(ana, 0);
        ana.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&ana.window()));
        Desk marta;
        marta.connectTo(m_second->address(), u"marta"_s);
        QTRY_VERIFY(marta.isOnline());
        marta.say(u"@"_s + name(u"ana"_s) + u" ahoy"_s);
        QTRY_COMPARE(ana.notifier().shown.size(), 1);
        QVERIFY(ana.notifier().shown.first().title.contains(u"Harbour"_s));
        QTRY_COMPARE(ana.tray().mentions, quint64(1));
        QVERIFY(ana.window().windowTitle().startsWith(u"(1) lobby – Workshop"_s));
        ana.notifier().click(ana.notifier().shown.firstKey());
        QTRY_COMPARE(&ana.window().page(), &page(ana, 1));
        QTRY_COMPARE(ana.tray().mentions, quint64(0));
        QTRY_COMPARE(ana.window().windowTitle(), u"lobby – Harbour – Confab"_s);
    }

    void aRoomIsMadeOnTheServerWhosePlusWasClicked()
    {
        Desk ana;
        arrive(ana, name(u"ana"_s));
        add(ana, *m_second);
        createRoom(ana, 0, name(u"forge"_s));
        QCOMPARE(ana.window().windowTitle(), name(u"forge"_s) + u" – Workshop – Confab"_s);
    }

    void keysAndTheSwitcherLeadFromOneToAnother()
    {
        Desk ana;
        arrive(ana, name(u"ana"_s));
        add(ana, *m_second);
        createRoom(ana, 1, u"quay"_s);
        bringForward(ana, 0);
        ana.trigger("actionRoomDown");
        QCOMPARE(ana.window().windowTitle(), u"lobby – Harbour – Confab"_s);
        ana.trigger("actionRoomDown");
        QCOMPARE(ana.window().windowTitle(), u"quay – Harbour – Confab"_s);
        ana.trigger("actionRoomDown"); // round the end
        QCOMPARE(&ana.window().page(), &page(ana, 0));
        ana.trigger("actionRoomUp");
        QCOMPARE(ana.window().windowTitle(), u"quay – Harbour – Confab"_s);

        bringForward(ana, 0);
        ana.trigger("actionGoTo");
        QTRY_VERIFY(ana.isShown("goToDialog"));
        ana.type("goToField", u"quay"_s);
        ana.press("goToField", Qt::Key_Return);
        QTRY_COMPARE(ana.window().windowTitle(), u"quay – Harbour – Confab"_s);
        QCOMPARE(ana.window().focusWidget(), ana.find<QWidget>("composerField"));
    }

    void theSwitchersChoiceStaysWithItsServer()
    {
        Desk ana;
        arrive(ana, name(u"ana"_s));
        add(ana, *m_second);
        ana.trigger("actionGoTo");
        QTRY_VERIFY(ana.isShown("goToDialog"));
        const auto *list = ana.find<QListView>("goToList");
        QSignalSpy refreshed(list->model(), &QAbstractItemModel::modelReset);
        ana.type("goToField", u"lobby"_s);
        ana.press("goToField", Qt::Key_Down);
        ana.press("goToField", Qt::Key_Up);
        const QString chosen = list->currentIndex().data(Qt::AccessibleTextRole).toString();
        QVERIFY(chosen.contains("Workshop"_L1));
        refreshed.clear();
        QTRY_VERIFY(!refreshed.isEmpty()); // the public rooms have come
        QCOMPARE(list->currentIndex().data(Qt::AccessibleTextRole).toString(), chosen);
        ana.press("goToField", Qt::Key_Return);
        QTRY_COMPARE(ana.window().windowTitle(), u"lobby – Workshop – Confab"_s);
    }

    // What is on screen stays until there is something else to show.
    void oneThatIsBeingAskedForIsNotThereYet()
    {
        Desk ana;
        arrive(ana, name(u"ana"_s));
        add(ana, *m_second);
        bringForward(ana, 0);
        ana.type("composerField", u"half a tho"_s);
        const auto inSight = [&ana] {
            int count = 0;
            for (const ServerPage *each : ana.window().pages())
                count += each->section().isVisible() ? 1 : 0;
            return count;
        };
        const auto isAsBefore = [&] {
            return inSight() == 2 && page(ana, 0).isCurrent() && page(ana, 0).rooms().currentIndex().isValid()
                && ana.window().windowTitle() == u"lobby – Workshop – Confab"_s
                && ana.shown("composerField") == u"half a tho"_s && ana.find<QWidget>("composerField")->isEnabled()
                && ana.shown("statusConnection").startsWith(u"Connected to"_s);
        };
        QVERIFY(isAsBefore());
        ana.trigger("actionAddServer");
        QTRY_VERIFY(ana.isShown("connectDialog"));
        QVERIFY(isAsBefore());
        ana.trigger("actionAddServer"); // the same question
        QCOMPARE(ana.window().pages().size(), size_t(3));
        ana.type("connectServer", u"127.0.0.1:1"_s); // nobody there
        ana.click("connectButton");
        QTRY_VERIFY(ana.isShown("connectTrouble"));
        QVERIFY(isAsBefore());
        ana.press("connectServer", Qt::Key_Escape);
        QTRY_COMPARE(ana.window().pages().size(), size_t(2));
        QVERIFY(isAsBefore());
    }

    void theSameOneTwiceIsRefusedAndACancelledOneLeavesNothing()
    {
        Desk ana;
        arrive(ana, name(u"ana"_s));
        ana.trigger("actionAddServer");
        QTRY_VERIFY(ana.isShown("connectDialog"));
        ana.type("connectServer", m_server.address().text());
        ana.click("connectButton");
        QVERIFY(ana.isShown("connectTrouble"));
        ana.press("connectServer", Qt::Key_Escape);
        QTRY_COMPARE(ana.window().pages().size(), size_t(1));
        QCOMPARE(ana.window().windowTitle(), u"lobby – Workshop – Confab"_s);
        ana.say(u"as before"_s);
        QTRY_VERIFY(ana.messages().contains(name(u"ana"_s) + u": as before"_s));
    }

    void oneIsRemoved()
    {
        Desk ana;
        arrive(ana, name(u"ana"_s));
        QVERIFY(!ana.find<QAction>("actionRemoveServer")->isEnabled());
        add(ana, *m_second);
        Desk marta;
        marta.connectTo(m_second->address(), u"marta"_s);
        QTRY_VERIFY(marta.isOnline());
        marta.say(u"/msg "_s + name(u"ana"_s) + u" see you"_s);
        QTRY_COMPARE(ana.notifier().shown.size(), 1);
        ana.trigger("actionRemoveServer");
        QTRY_VERIFY(ana.isShown("confirmDialog"));
        ana.click("confirmYes");
        QTRY_COMPARE(ana.window().pages().size(), size_t(1));
        QCOMPARE(servers(ana), QStringList{u"Workshop"_s});
        QVERIFY(ana.notifier().shown.isEmpty()); // nothing leads there any more
        ana.say(u"alone again"_s);
        QTRY_VERIFY(ana.messages().contains(name(u"ana"_s) + u": alone again"_s));
        // The other one knows that she has gone.
        marta.goTo(u"lobby"_s);
        QTRY_COMPARE(marta.chat().conversations().session()->people().nicks(), QStringList{u"marta"_s});
        Options options;
        options.connect = true;
        ana.chat().leave();
        QTRY_VERIFY(ana.isFinished());
        ana.start(options);
        QTRY_VERIFY(ana.isOnline());
        QCOMPARE(servers(ana), QStringList{u"Workshop"_s});
    }
};

QTEST_MAIN(TestServers)
#include "tst_servers.moc"
