// SPDX-License-Identifier: MIT
#include "gui-client/views/serverpage.h"
#include "tests/gui/office.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QSet>

using namespace Confab;

// What the dialogs have in common, what they say where there is nothing, and where they lead: real windows, a real server.
class TestDialogs : public QObject, private Office
{
    Q_OBJECT

private:
    static void toTheFront(Desk &desk)
    {
        desk.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&desk.window()));
    }
    // What is typed goes into the composer, once the window has the keys again that a dialog of it had.
    static bool writes(Desk &desk)
    {
        toTheFront(desk);
        return QApplication::focusWidget() == desk.find<QWidget>("composerField");
    }
    static void closeDialog(Desk &desk, const char *name)
    {
        desk.find<QWidget>(name)->close();
        QTRY_VERIFY(!desk.isShown(name));
    }
    static QStringList offers(Desk &desk)
    {
        const QAbstractItemModel *model = desk.find<QAbstractItemView>("goToList")->model();
        QStringList texts;
        for (int row = 0; row < model->rowCount(); ++row)
            texts.append(model->index(row, 0).data(Qt::AccessibleTextRole).toString());
        return texts;
    }

private Q_SLOTS:
    void initTestCase() { open(); }
    void init() { ++m_number; }
    void cleanupTestCase() { m_language.reset(); }

    void theirFieldsAndButtonsAreOfOneHeight()
    {
        Desk ana;
        arrive(ana, name(u"ana"_s));
        QSet<int> heights;
        const auto measure = [&](std::initializer_list<const char *> names) {
            for (const char *each : names)
                heights.insert(ana.find<QWidget>(each)->height());
        };
        ana.trigger("actionConnect");
        QTRY_VERIFY(ana.isShown("connectDialog"));
        measure({"connectServer", "connectNick", "connectButton"});
        closeDialog(ana, "connectDialog");
        ana.trigger("actionNewRoom");
        QTRY_VERIFY(ana.isShown("roomsDialog"));
        measure({"roomsNew", "roomsJoin"});
        ana.click("roomsNew");
        QTRY_VERIFY(ana.isShown("newRoomDialog"));
        measure({"newRoomName", "newRoomTopic", "newRoomCreate", "newRoomCancel"});
        closeDialog(ana, "newRoomDialog");
        QCOMPARE(heights.size(), 1);
    }

    void aRoomWithoutATopicTakesOneLine()
    {
        Desk ana;
        arrive(ana, name(u"ana"_s));
        ana.createRoom(name(u"bare"_s));
        ana.createRoom(name(u"told"_s));
        ana.say(u"/topic What it is about"_s);
        QTRY_COMPARE(ana.shown("roomTopic"), u"What it is about"_s);
        ana.trigger("actionNewRoom");
        QTRY_VERIFY(ana.isShown("roomsDialog"));
        const auto *list = ana.find<QAbstractItemView>("roomsList");
        const auto height = [list](const QString &room) {
            const QModelIndexList found = list->model()->match(list->model()->index(0, 0), Qt::DisplayRole, room);
            return found.isEmpty() ? 0 : list->visualRect(found.constFirst()).height();
        };
        QTRY_VERIFY(height(name(u"bare"_s)) > 0);
        QVERIFY(height(name(u"bare"_s)) < height(name(u"told"_s)));
        closeDialog(ana, "roomsDialog");
    }

    void aShortMessageThatWasFoundTakesOneLine()
    {
        Desk ana;
        arrive(ana, name(u"ana"_s));
        ana.createRoom(name(u"finds"_s));
        const QString needle = name(u"needle"_s);
        ana.say(needle);
        ana.say((needle + u" in so much hay "_s).repeated(30).trimmed());
        QTRY_COMPARE(ana.messages().size(), 2);
        ana.trigger("actionSearch");
        ana.type("searchField", needle);
        const auto *results = ana.find<QAbstractItemView>("searchResults");
        QTRY_COMPARE(results->model()->rowCount(), 2);
        const auto height = [results](int row) {
            return results->visualRect(results->model()->index(row, 0)).height();
        };
        QTRY_VERIFY(height(1) > 0);
        QVERIFY(height(1) < height(0)); // the newest is on top
    }

    void theListOfRoomsSaysWhyItIsEmpty()
    {
        Desk ana;
        arrive(ana, name(u"ana"_s));
        ana.trigger("actionNewRoom");
        QTRY_VERIFY(ana.isShown("roomsDialog"));
        QTRY_VERIFY(ana.isShown("roomsList"));
        ana.type("roomsField", u"<b>shed"_s);
        QTRY_VERIFY(ana.isShown("roomsNothing"));
        QVERIFY(!ana.isShown("roomsList"));
        QVERIFY(ana.find<QLabel>("roomsNothing")->text().contains(u"<b>shed"_s));
        QVERIFY(!ana.find<QWidget>("roomsJoin")->isEnabled());
        ana.find<QLineEdit>("roomsField")->clear();
        QTRY_VERIFY(ana.isShown("roomsList"));
        QVERIFY(!ana.isShown("roomsNothing"));
        closeDialog(ana, "roomsDialog");
    }

    void theSwitcherSaysWhyItIsEmpty()
    {
        Desk ana;
        ana.start();
        ana.trigger("actionGoTo");
        QTRY_VERIFY(ana.isShown("goToDialog"));
        QCOMPARE(ana.shown("goToNothing"), u"You are not connected."_s);
        QVERIFY(!ana.isShown("goToList"));
        closeDialog(ana, "goToDialog");
        arrive(ana, name(u"ana"_s));
        ana.trigger("actionNewDirect");
        QTRY_VERIFY(ana.isShown("goToDialog"));
        ana.type("goToField", u"nobody-like-that"_s);
        QTRY_COMPARE(ana.shown("goToNothing"), u"There is nobody of that name."_s);
        closeDialog(ana, "goToDialog");
        ana.trigger("actionGoTo");
        QTRY_VERIFY(ana.isShown("goToList"));
        QVERIFY(!ana.isShown("goToNothing"));
    }

    void theSwitcherNamesTheServerOfEachOfSeveral()
    {
        ServerProcess other({u"--name"_s, u"Harbour"_s});
        QVERIFY2(other.start(), other.errors().constData());
        Desk ana;
        arrive(ana, name(u"ana"_s));
        ana.trigger("actionGoTo");
        QTRY_VERIFY(!offers(ana).isEmpty());
        QVERIFY(!offers(ana).constFirst().contains("Workshop"_L1)); // there is but one
        closeDialog(ana, "goToDialog");
        ana.trigger("actionAddServer");
        QTRY_VERIFY(ana.isShown("connectDialog"));
        ana.type("connectServer", other.address().text());
        ana.click("connectButton");
        QTRY_VERIFY(!ana.isShown("connectDialog") && ana.isOnline());
        ana.trigger("actionGoTo");
        QTRY_COMPARE(offers(ana).filter(u"Room lobby"_s).size(), 2);
        QCOMPARE(offers(ana).filter(u"Workshop"_s).size(), 1);
        QCOMPARE(offers(ana).filter(u"Harbour"_s).size(), 1);
    }

    void theFirstPageStaysWhereItIs()
    {
        Desk ana;
        ana.start();
        QTRY_VERIFY(ana.isShown("welcomePage"));
        const auto place = [&ana](const char *name) {
            return ana.find<QWidget>(name)->mapTo(&ana.window(), QPoint()).y();
        };
        const int title = place("welcomeTitle");
        const int field = place("connectServer");
        ana.type("connectServer", u"not an address:"_s);
        ana.click("connectButton");
        QTRY_VERIFY(ana.isShown("connectTrouble"));
        QTRY_VERIFY(ana.find<QWidget>("connectTrouble")->height() > 0);
        QCOMPARE(place("welcomeTitle"), title);
        QCOMPARE(place("connectServer"), field);
        ana.type("connectServer", m_server.address().text());
        ana.type("connectNick", u"a  b"_s);
        ana.click("connectButton");
        QTRY_VERIFY(ana.shown("connectTrouble").contains("single spaces"_L1));
        QCOMPARE(place("connectServer"), field);
    }

    void aTroubleIsGoneOnceItsFieldIsAnother()
    {
        Desk ana;
        arrive(ana, name(u"ana"_s));
        ana.trigger("actionConnect");
        QTRY_VERIFY(ana.isShown("connectDialog"));
        const auto *dialog = ana.find<QWidget>("connectDialog");
        const auto place = [&ana](const char *name) { return ana.find<QWidget>(name)->geometry(); };
        for (const auto &[wrong, other, text] : {std::tuple("connectServer", "connectNick", u"not an address:"_s),
                                                 std::tuple("connectNick", "connectServer", u"a  b"_s)}) {
            const QString before = ana.shown(wrong);
            ana.type(wrong, text);
            ana.click("connectButton");
            QTRY_VERIFY(ana.isShown("connectTrouble"));
            QTRY_VERIFY(ana.find<QWidget>("connectTrouble")->height() > 0);
            const QSize size = dialog->size();
            const QRect nick = place("connectNick");
            const QRect button = place("connectButton");
            const QString others = ana.shown(other);
            ana.type(other, others);
            QVERIFY(ana.isShown("connectTrouble")); // that is as it was
            ana.type(wrong, before);
            QVERIFY(!ana.isShown("connectTrouble"));
            QCoreApplication::processEvents();
            QCOMPARE(dialog->size(), size);
            QCOMPARE(place("connectNick"), nick);
            QCOMPARE(place("connectButton"), button);
        }
        closeDialog(ana, "connectDialog");
    }

    void aLongTroubleIsShownWhole()
    {
        Desk ana;
        arrive(ana, name(u"ana"_s));
        ana.trigger("actionConnect");
        QTRY_VERIFY(ana.isShown("connectDialog"));
        ana.type("connectNick", u"a  b"_s);
        ana.click("connectButton");
        QTRY_VERIFY(ana.isShown("connectTrouble"));
        const auto *trouble = ana.find<QLabel>("connectTrouble");
        QTRY_VERIFY(trouble->height() >= trouble->heightForWidth(trouble->width()));
        closeDialog(ana, "connectDialog");
    }

    void whoGoesToARoomCanWriteAtOnce()
    {
        Desk marta;
        arrive(marta, name(u"marta"_s));
        marta.createRoom(name(u"attic"_s));
        marta.createRoom(name(u"cellar"_s));
        Desk ana;
        arrive(ana, name(u"ana"_s));
        toTheFront(ana);
        ana.timeline().setFocus();
        ana.createRoom(name(u"own"_s));
        QTRY_VERIFY(writes(ana));
        // From the list of rooms.
        ana.timeline().setFocus();
        ana.trigger("actionNewRoom");
        QTRY_VERIFY(ana.isShown("roomsDialog"));
        ana.type("roomsField", name(u"attic"_s));
        auto *rooms = ana.find<QAbstractItemView>("roomsList");
        QTRY_COMPARE(rooms->model()->rowCount(), 1);
        ana.press("roomsField", Qt::Key_Return);
        QTRY_COMPARE(ana.room(), name(u"attic"_s));
        QTRY_VERIFY(writes(ana));
        // By the switcher, into a room that one wasn't in.
        ana.timeline().setFocus();
        ana.trigger("actionGoTo");
        QTRY_VERIFY(ana.isShown("goToDialog"));
        ana.type("goToField", name(u"cellar"_s));
        QTRY_VERIFY(!offers(ana).filter(u"Join room"_s).isEmpty());
        ana.press("goToField", Qt::Key_Return);
        QTRY_COMPARE(ana.room(), name(u"cellar"_s));
        QTRY_VERIFY(writes(ana));
        // With a click; but who walks the list by its keys stays in it.
        ana.timeline().setFocus();
        ana.goTo(u"lobby"_s);
        QVERIFY(writes(ana));
        ana.find<QWidget>("roomsView")->setFocus();
        ana.press("roomsView", Qt::Key_Down);
        QTRY_VERIFY(ana.room() != u"lobby"_s);
        QVERIFY(ana.find<QWidget>("roomsView")->hasFocus());
        ana.press("roomsView", Qt::Key_Return);
        QVERIFY(writes(ana));
    }
};

QTEST_MAIN(TestDialogs)
#include "tst_dialogs.moc"
