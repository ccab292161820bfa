// SPDX-License-Identifier: MIT
#include "tests/gui/office.h"

#include "gui-client/views/roomheader.h"
#include "gui-client/views/serverpage.h"

#include <QApplication>
#include <QClipboard>
#include <QSplitter>

using namespace Confab;

// What is always at hand: the rooms in a window that is too narrow for them, and the field that one writes in.
class TestReach : public QObject, private Office
{
    Q_OBJECT

private:
    static QPlainTextEdit &field(Desk &desk) { return *desk.find<QPlainTextEdit>("composerField"); }
    static QString spoken(Desk &desk, const char *name) { return desk.find<QWidget>(name)->accessibleDescription(); }
    static void bringUp(Desk &desk)
    {
        desk.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&desk.window()));
    }
    // By a click on it, as one would to copy it.
    static void clickOn(Desk &desk, const QString &text)
    {
        const QPoint at = desk.timeline().textRect(desk.rowOf(text)).center();
        QTest::mouseClick(desk.timeline().viewport(), Qt::LeftButton, {}, at);
        desk.timeline().setFocus(Qt::MouseFocusReason);
    }

private Q_SLOTS:
    void initTestCase() { open(); }
    void init() { ++m_number; }
    void cleanupTestCase() { m_language.reset(); }

    void aNarrowWindowShowsTheWayToTheRooms()
    {
        Desk ana;
        arrive(ana, name(u"ana"_s));
        QVERIFY(!ana.isShown("roomsButton"));
        ana.createRoom(name(u"garden"_s));
        QTRY_COMPARE(ana.rooms().size(), 2);
        ana.trigger("actionRoomUp");
        bringUp(ana);
        auto *sides = ana.find<QSplitter>("sides");
        const int wide = ana.find<QWidget>("sidePanel")->width();
        ana.window().resize(480, 700);
        QTRY_VERIFY(ana.isShown("roomsButton"));
        QVERIFY(!ana.isShown("sidePanel"));

        ana.click("roomsButton");
        QTRY_VERIFY(ana.isShown("roomsView") && !ana.isShown("composerField"));
        QTRY_VERIFY(ana.find<QWidget>("sidePanel")->width() > 400);
        QTRY_COMPARE(QApplication::focusWidget(), ana.find<QWidget>("roomsView"));
        QTest::keyClick(ana.find<QWidget>("roomsView"), Qt::Key_Down);
        QVERIFY(ana.isShown("roomsView")); // the next one may be meant
        QTest::keyClick(ana.find<QWidget>("roomsView"), Qt::Key_Return);
        QTRY_VERIFY(!ana.isShown("sidePanel") && ana.isShown("composerField"));
        QTRY_COMPARE(QApplication::focusWidget(), ana.find<QWidget>("composerField"));

        ana.click("roomsButton");
        QTRY_VERIFY(!ana.isShown("composerField"));
        ana.trigger("actionWrite");
        QTRY_VERIFY(ana.isShown("composerField"));
        ana.click("roomsButton");
        QTRY_VERIFY(!ana.isShown("composerField"));
        ana.trigger("actionSearch");
        QTRY_VERIFY(ana.isShown("searchField"));
        ana.click("roomsButton");
        QTRY_VERIFY(!ana.isShown("searchField"));
        ana.window().resize(1180, 700);
        QTRY_VERIFY(ana.isShown("sidePanel") && ana.isShown("composerField"));
        QTRY_COMPARE(sides->sizes().constFirst(), wide);
        QVERIFY(!ana.isShown("roomsButton"));
    }

    // One side at a time, and the middle is never lost.
    void aNarrowWindowShowsOneSideAtATime()
    {
        Desk ana;
        arrive(ana, name(u"ana"_s));
        ana.createRoom(name(u"shed"_s));
        QTRY_COMPARE(ana.rooms().size(), 2);
        bringUp(ana);
        ana.window().resize(480, 700);
        QTRY_VERIFY(!ana.isShown("sidePanel") && !ana.isShown("peopleList"));

        ana.trigger("actionShowRooms");
        QTRY_VERIFY(ana.isShown("roomsView") && !ana.isShown("composerField"));
        ana.trigger("actionShowPeople");
        QTRY_VERIFY(ana.isShown("peopleList") && !ana.isShown("composerField"));
        QVERIFY(!ana.isShown("sidePanel"));
        QTRY_COMPARE(ana.find<QWidget>("peopleSide")->width(), 480);
        QVERIFY(ana.find<QWidget>("peopleSide")->isAncestorOf(QApplication::focusWidget()));
        ana.trigger("actionWrite"); // Escape
        QTRY_VERIFY(ana.isShown("composerField") && !ana.isShown("peopleList"));
        QTRY_COMPARE(ana.find<QWidget>("middle")->width(), 480);
        QTRY_COMPARE(QApplication::focusWidget(), &field(ana));
        QTest::keyClick(QApplication::focusWidget(), 'a');
        QCOMPARE(field(ana).toPlainText(), u"a"_s);

        ana.trigger("actionShowRooms");
        QTRY_VERIFY(ana.isShown("roomsView") && !ana.isShown("composerField"));
        QVERIFY(!ana.isShown("peopleList"));
        ana.trigger("actionShowPeople");
        QTRY_VERIFY(ana.isShown("peopleList") && !ana.isShown("composerField"));
        ana.trigger("actionShowRooms");
        QTRY_VERIFY(ana.isShown("roomsView") && !ana.isShown("peopleList"));
        ana.trigger("actionWrite"); // Escape
        QTRY_VERIFY(ana.isShown("composerField") && !ana.isShown("sidePanel"));
        QTRY_COMPARE(ana.find<QWidget>("middle")->width(), 480);

        // A wide one has room for all of them, whatever was open.
        ana.trigger("actionShowRooms");
        QTRY_VERIFY(!ana.isShown("composerField"));
        ana.window().resize(1180, 700);
        QTRY_VERIFY(ana.isShown("sidePanel") && ana.isShown("composerField") && ana.isShown("peopleList"));
    }

    void theWayToTheRoomsTellsOfNews()
    {
        Desk ana, marta;
        arrive(ana, name(u"ana"_s));
        arrive(marta, name(u"marta"_s));
        ana.createRoom(name(u"garden"_s));
        QTRY_COMPARE(ana.rooms().size(), 2);
        ana.window().resize(480, 700);
        QTRY_VERIFY(ana.isShown("roomsButton"));
        QCOMPARE(spoken(ana, "roomsButton"), u"Shows the rooms."_s);
        const int quiet = ana.find<QWidget>("roomsButton")->width();
        marta.say(u"anybody there?"_s);
        QTRY_COMPARE(spoken(ana, "roomsButton"), u"Shows the rooms. There is something new in them."_s);
        QTRY_VERIFY(ana.find<QWidget>("roomsButton")->width() > quiet);
        marta.say(name(u"ana"_s) + u" ?"_s);
        QTRY_COMPARE(spoken(ana, "roomsButton"), u"Shows the rooms. One message is for you."_s);
    }

    void whoIsInvitedSeesWhereto()
    {
        Desk ana, marta;
        arrive(ana, name(u"ana"_s));
        arrive(marta, name(u"marta"_s));
        ana.createRoom(name(u"attic"_s), true);
        QTRY_COMPARE(ana.room(), name(u"attic"_s));
        ana.say(u"/invite "_s + name(u"marta"_s));
        QTRY_COMPARE(marta.rooms().size(), 2);
        QTRY_VERIFY(marta.window().windowTitle().startsWith(u"• "_s));
        marta.goTo(name(u"attic"_s));
        QTRY_COMPARE(marta.room(), name(u"attic"_s));
        QTRY_VERIFY(!marta.window().windowTitle().startsWith(u"•"_s));
        QVERIFY(!ana.window().windowTitle().startsWith(u"•"_s));
    }

    void whoTypesAnywhereInTheMiddleWrites()
    {
        Desk ana;
        arrive(ana, name(u"ana"_s));
        ana.createRoom(name(u"cellar"_s)); // nobody comes or goes
        QTRY_COMPARE(ana.room(), name(u"cellar"_s));
        const QString first = u"first"_s;
        ana.say(first);
        QTRY_COMPARE(ana.messages().size(), 1);
        bringUp(ana);
        clickOn(ana, first);
        // Two of these act on a message that was chosen by the arrows.
        for (const char key : {'r', 'e', '+'})
            QTest::keyClick(QApplication::focusWidget(), key);
        QCOMPARE(field(ana).toPlainText(), u"re+"_s);
        QCOMPARE(QApplication::focusWidget(), &field(ana));
        QVERIFY(!ana.isShown("composerBar"));

        field(ana).clear();
        clickOn(ana, first);
        QGuiApplication::clipboard()->setText(u"what was copied"_s);
        QTest::keySequence(&ana.timeline(), QKeySequence::Paste);
        QCOMPARE(field(ana).toPlainText(), u"what was copied"_s);

        field(ana).clear();
        ana.timeline().setFocus(Qt::TabFocusReason);
        QTest::keyClick(&ana.timeline(), Qt::Key_End);
        QTest::keyClick(&ana.timeline(), Qt::Key_R);
        QTRY_VERIFY(ana.isShown("composerBar"));
        QCOMPARE(field(ana).toPlainText(), QString());
    }

    void escapeEndsTheSearchFromAnywhere()
    {
        Desk ana;
        arrive(ana, name(u"ana"_s));
        auto *search = ana.find<QLineEdit>("searchField");
        const int narrow = search->width();
        ana.say(u"a needle in the hay"_s);
        ana.trigger("actionSearch");
        QTest::keyClicks(search, u"needle"_s);
        QTest::keyClick(search, Qt::Key_Return);
        auto *found = ana.find<QAbstractItemView>("searchResults");
        QTRY_COMPARE(found->model()->rowCount(), 1);
        QVERIFY(search->width() > narrow);
        found->setFocus();
        ana.trigger("actionWrite"); // Escape, where nobody else has it
        QCOMPARE(search->text(), QString());
        QTRY_COMPARE(search->width(), narrow);
        QVERIFY(!ana.isShown("searchResults"));
    }

    void escapeWavesAMistakeAway()
    {
        Desk ana;
        arrive(ana, name(u"ana"_s));
        ana.say(u"/nonsense"_s);
        QTRY_VERIFY(ana.isShown("composerLine"));
        QVERIFY(!ana.find<QLabel>("composerLine")->text().isEmpty());
        ana.trigger("actionWrite");
        QCOMPARE(ana.find<QLabel>("composerLine")->text(), QString());
        QCOMPARE(field(ana).toPlainText(), u"/nonsense"_s);
    }
};

QTEST_MAIN(TestReach)
#include "tst_reach.moc"
