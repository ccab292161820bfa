// SPDX-License-Identifier: MIT
#include "tests/gui/office.h"
#include "tests/support/fakeclock.h"

#include <QListView>

using namespace Confab;

// Rooms and people: real windows and the real server program, each window a person.
class TestRooms : public QObject, private Office
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { open(); }
    void init() { ++m_number; }
    void cleanupTestCase() { m_language.reset(); }

    void aRoomIsMadeAndFoundByAnother()
    {
        const QString build = name(u"build"_s);
        Desk ana;
        arrive(ana, name(u"ana"_s));
        ana.createRoom(build);
        QCOMPARE(ana.rooms(), QStringList({u"lobby"_s, build}));
        QVERIFY(ana.window().windowTitle().startsWith(build));
        ana.say(u"/topic release is on Friday"_s);
        QTRY_COMPARE(ana.shown("roomTopic"), u"release is on Friday"_s);
        ana.say(u"first words"_s);
        QTRY_COMPARE(ana.messages().size(), 1);

        // Another one looks through the rooms, types a part of the name and joins.
        Desk marta;
        arrive(marta, name(u"marta"_s));
        marta.click("newRoomButton");
        QTRY_VERIFY(marta.isShown("roomsDialog"));
        marta.type("roomsField", build.left(3));
        auto *list = marta.find<QListView>("roomsList");
        QTRY_VERIFY(list->model()->rowCount() > 0);
        marta.type("roomsField", build);
        QTRY_COMPARE(list->model()->rowCount(), 1);
        QVERIFY(list->model()->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"1 person"_s));
        marta.press("roomsField", Qt::Key_Return);
        QTRY_COMPARE(marta.room(), build);
        QTRY_COMPARE(marta.messages(), QStringList{name(u"ana"_s) + u": first words"_s});
        QCOMPARE(marta.shown("roomTopic"), u"release is on Friday"_s);
        QTRY_COMPARE(ana.shown("statusPeople"), u"2 people"_s);

        // What is said there is not heard in the lobby, but counted.
        marta.goTo(u"lobby"_s);
        QCOMPARE(marta.room(), u"lobby"_s);
        ana.say(u"one"_s);
        ana.say(u"two, "_s + name(u"marta"_s));
        QTRY_COMPARE(marta.rooms(), QStringList({u"lobby"_s, build + u" 2 (1)"_s}));
        QVERIFY(marta.window().windowTitle().startsWith(u"(1) lobby"_s));
        QVERIFY(marta.messages().isEmpty());
        marta.goTo(build);
        QTRY_COMPARE(marta.messages().size(), 3);

        marta.say(u"/leave"_s);
        QTRY_COMPARE(marta.rooms(), QStringList{u"lobby"_s});
        QCOMPARE(marta.room(), u"lobby"_s);
        QTRY_COMPARE(ana.shown("statusPeople"), u"1 person"_s);
        marta.say(u"/leave"_s);
        QTRY_COMPARE(marta.shown("composerLine"), u"The lobby can't be left."_s);
    }

    void whatCantBeJoinedIsSaidInWords()
    {
        Desk ana;
        arrive(ana, name(u"ana"_s));
        ana.say(u"/join nowhere"_s);
        QTRY_VERIFY(ana.shown("composerLine").startsWith(u"There is no public room “nowhere”."_s));
        ana.say(u"/msg nobody hello"_s);
        QTRY_COMPARE(ana.shown("composerLine"), u"Nobody here is called “nobody”."_s);
        QCOMPARE(ana.shown("composerField"), u"/msg nobody hello"_s); // to be sent to somebody
        ana.say(u"/msg "_s + name(u"ana"_s) + u" hello"_s);
        QTRY_COMPARE(ana.shown("composerLine"), u"That is you."_s);
        QCOMPARE(ana.shown("composerField"), u"/msg "_s + name(u"ana"_s) + u" hello"_s);
        Desk marta;
        arrive(marta, name(u"marta"_s));
        marta.createRoom(name(u"taken"_s));
        ana.click("newRoomButton");
        QTRY_VERIFY(ana.isShown("roomsDialog"));
        ana.click("roomsNew");
        QTRY_VERIFY(ana.isShown("newRoomDialog"));
        ana.type("newRoomName", name(u"taken"_s));
        ana.click("newRoomCreate");
        QTRY_COMPARE(ana.shown("newRoomTrouble"), u"There is a room “%1” already."_s.arg(name(u"taken"_s)));
        ana.type("newRoomName", u"two words"_s);
        ana.click("newRoomCreate");
        QVERIFY(ana.shown("newRoomTrouble").contains(u"no spaces"_s));
    }

    void aPrivateRoomIsOnlyForWhoIsInvited()
    {
        const QString attic = name(u"attic"_s);
        Desk ana;
        Desk marta;
        arrive(ana, name(u"ana"_s));
        arrive(marta, name(u"marta"_s));
        ana.createRoom(attic, true);
        marta.say(u"/join "_s + attic);
        QTRY_VERIFY(marta.shown("composerLine").startsWith(u"There is no public room"_s));
        ana.say(u"/invite "_s + name(u"marta"_s));
        QTRY_COMPARE(marta.rooms(), QStringList({u"lobby"_s, attic}));
        QCOMPARE(marta.room(), u"lobby"_s); // nobody is taken elsewhere
        marta.goTo(attic);
        // Leaving it is asked about: there is no way back.
        marta.say(u"/leave"_s);
        QTRY_VERIFY(marta.isShown("confirmDialog"));
        marta.click("confirmNo");
        QCOMPARE(marta.rooms().size(), 2);
        marta.trigger("actionLeaveRoom");
        QTRY_VERIFY(marta.isShown("confirmDialog"));
        marta.click("confirmYes");
        QTRY_COMPARE(marta.rooms(), QStringList{u"lobby"_s});
    }

    void aDirectMessageReachesWhoIsElsewhereAndWhoIsAway()
    {
        Desk ana;
        Desk marta;
        arrive(ana, name(u"ana"_s));
        arrive(marta, name(u"marta"_s));
        ana.say(u"/msg %1 hello you"_s.arg(name(u"marta"_s)));
        QTRY_COMPARE(ana.room(), name(u"marta"_s));
        QTRY_COMPARE(ana.messages(), QStringList{name(u"ana"_s) + u": hello you"_s});
        QTRY_COMPARE(marta.rooms(), QStringList({u"lobby"_s, name(u"ana"_s) + u" 1 (1)"_s}));
        QVERIFY(marta.window().windowTitle().startsWith(u"(1) "_s));
        QCOMPARE(marta.room(), u"lobby"_s);

        // While her program is gone more is written; it waits for her, counted.
        marta.end();
        ana.say(u"are you there?"_s);
        QTRY_COMPARE(ana.messages().size(), 2);
        marta.connectTo(m_server.address(), name(u"marta"_s));
        QTRY_COMPARE(marta.rooms(), QStringList({u"lobby"_s, name(u"ana"_s) + u" 2 (2)"_s}));
        marta.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&marta.window()));
        marta.goTo(name(u"ana"_s));
        QTRY_COMPARE(marta.messages().size(), 2);
        QTRY_COMPARE(marta.rooms(), QStringList({u"lobby"_s, name(u"ana"_s)}));
        QTRY_VERIFY(!marta.window().windowTitle().startsWith(u'('));
    }

    void aChangedNicknameIsSeenByAll()
    {
        Desk ana;
        Desk marta;
        arrive(ana, name(u"ana"_s));
        arrive(marta, name(u"marta"_s));
        ana.say(u"before"_s);
        QTRY_VERIFY(marta.rowOf(u"before"_s) >= 0);
        ana.say(u"/nick "_s + name(u"bea"_s));
        QTRY_VERIFY(ana.shown("selfCard").contains(name(u"bea"_s)));
        ana.say(u"after"_s);
        QTRY_VERIFY(marta.rowOf(u"after"_s) >= 0);
        QVERIFY(marta.messages().constLast().startsWith(name(u"bea"_s)));
        QVERIFY(marta.messages().contains(name(u"ana"_s) + u": before"_s));
        ana.say(u"/nick "_s + name(u"marta"_s));
        QTRY_COMPARE(ana.shown("composerLine"), u"“%1” is in use."_s.arg(name(u"marta"_s)));
        // The next start takes the new one.
        ana.chat().leave();
        QTRY_VERIFY(ana.isFinished());
        Options again;
        again.connect = true;
        ana.start(again);
        QTRY_VERIFY(ana.isOnline());
        QTRY_VERIFY(ana.shown("selfCard").contains(name(u"bea"_s)));
    }

    void twoWindowsOfOnePersonAgreeOnWhatIsRead()
    {
        const QString build = name(u"build"_s);
        Desk ana;
        arrive(ana, name(u"ana"_s));
        ana.createRoom(build);
        Desk marta;
        arrive(marta, name(u"marta"_s));
        marta.say(u"/join "_s + build);
        QTRY_COMPARE(marta.room(), build);
        marta.goTo(u"lobby"_s);
        Desk other;
        other.sitBeside(marta, m_server.address());
        QTRY_VERIFY(other.isOnline());
        QTRY_COMPARE(other.rooms(), QStringList({u"lobby"_s, build}));

        ana.say(u"one"_s);
        ana.say(u"two"_s);
        QTRY_COMPARE(marta.rooms(), QStringList({u"lobby"_s, build + u" 2 (0)"_s}));
        QTRY_COMPARE(other.rooms(), QStringList({u"lobby"_s, build + u" 2 (0)"_s}));
        // Read in one, it is read in the other.
        other.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&other.window()));
        other.goTo(build);
        QTRY_COMPARE(other.messages().size(), 2);
        QTRY_COMPARE(marta.rooms(), QStringList({u"lobby"_s, build}));
        QVERIFY(marta.isOnline());
        // And what one of them says is told to the other, and isn't new to it.
        other.say(u"three"_s);
        QTRY_COMPARE(ana.messages().size(), 3);
        QCOMPARE(marta.rooms(), QStringList({u"lobby"_s, build}));
    }

    void whatIsNewStandsUnderALineUntilTheRoomIsOpenedAgain()
    {
        const QString build = name(u"build"_s);
        Desk ana;
        Desk marta;
        arrive(marta, name(u"marta"_s));
        arrive(ana, name(u"ana"_s));
        ana.createRoom(build);
        marta.say(u"/join "_s + build);
        QTRY_COMPARE(marta.room(), build);
        marta.say(u"old"_s);
        ana.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&ana.window()));
        QTRY_VERIFY(ana.rowOf(u"old"_s) >= 0);
        QTRY_COMPARE(ana.rooms(), QStringList({u"lobby"_s, build}));
        QCOMPARE(ana.belowNew(), QString());
        ana.goTo(u"lobby"_s);
        marta.say(u"new"_s);
        marta.say(u"newer"_s);
        QTRY_COMPARE(ana.rooms(), QStringList({u"lobby"_s, build + u" 2 (0)"_s}));
        ana.goTo(build);
        QCOMPARE(ana.belowNew(), u"new"_s);
        QTRY_COMPARE(ana.rooms(), QStringList({u"lobby"_s, build})); // read by now, and still marked
        QCOMPARE(ana.belowNew(), u"new"_s);
        ana.say(u"an answer"_s); // nor does it go while one answers
        QTRY_VERIFY(marta.rowOf(u"an answer"_s) >= 0);
        QCOMPARE(ana.belowNew(), u"new"_s);
        ana.goTo(u"lobby"_s);
        ana.goTo(build);
        QCOMPARE(ana.belowNew(), QString());
    }

    void draftsAndTheRoomOnScreenComeBack()
    {
        const QString build = name(u"build"_s);
        Desk ana;
        arrive(ana, name(u"ana"_s));
        ana.type("composerField", u"for the lobby"_s);
        ana.createRoom(build);
        QCOMPARE(ana.shown("composerField"), QString(u""_s));
        ana.type("composerField", u"for the build"_s);
        ana.goTo(u"lobby"_s);
        QCOMPARE(ana.shown("composerField"), u"for the lobby"_s);
        ana.goTo(build);
        QCOMPARE(ana.shown("composerField"), u"for the build"_s);
        ana.chat().leave();
        QTRY_VERIFY(ana.isFinished());
        ana.connectTo(m_server.address(), name(u"ana"_s));
        QCOMPARE(ana.room(), build); // before the server is there
        QCOMPARE(ana.shown("composerField"), u"for the build"_s);
        QTRY_VERIFY(ana.isOnline());
        QTRY_COMPARE(ana.rooms(), QStringList({u"lobby"_s, build}));
        QCOMPARE(ana.room(), build);
        ana.goTo(u"lobby"_s);
        QCOMPARE(ana.shown("composerField"), u"for the lobby"_s);
    }

    void theKeyboardWalksTheRooms()
    {
        Desk ana;
        arrive(ana, name(u"ana"_s));
        ana.createRoom(name(u"aa"_s));
        ana.createRoom(name(u"bb"_s));
        ana.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&ana.window()));
        ana.press("composerField", Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(ana.room(), name(u"aa"_s));
        ana.press("composerField", Qt::Key_Up, Qt::AltModifier);
        ana.press("composerField", Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(ana.room(), name(u"bb"_s)); // round the end
        // In the list the arrows go from room to room, and Enter to writing.
        auto *list = ana.find<QWidget>("roomsView");
        list->setFocus();
        ana.press("roomsView", Qt::Key_Up);
        QCOMPARE(ana.room(), name(u"aa"_s));
        QVERIFY(list->hasFocus());
        ana.press("roomsView", Qt::Key_Up);
        QCOMPARE(ana.room(), u"lobby"_s);
        ana.press("roomsView", Qt::Key_Return);
        QVERIFY(ana.find<QWidget>("composerField")->hasFocus());
        ana.goTo(name(u"bb"_s));
        QVERIFY(ana.find<QWidget>("composerField")->hasFocus());
        // With Shift, only where something is new.
        Desk marta;
        arrive(marta, name(u"marta"_s));
        marta.say(u"/join "_s + name(u"aa"_s));
        QTRY_COMPARE(marta.room(), name(u"aa"_s));
        marta.say(u"news"_s);
        QTRY_VERIFY(ana.rooms().contains(name(u"aa"_s) + u" 1 (0)"_s));
        ana.goTo(u"lobby"_s);
        ana.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&ana.window()));
        ana.press("composerField", Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier);
        QCOMPARE(ana.room(), name(u"aa"_s));
    }

    void whoIsWritingIsTold()
    {
        Desk ana;
        Desk marta;
        arrive(ana, name(u"ana"_s));
        arrive(marta, name(u"marta"_s));
        marta.type("composerField", u"I am writing"_s);
        const auto line = [&ana] { return ana.shown("composerLine").remove(QChar(0x2068)).remove(QChar(0x2069)); };
        QTRY_COMPARE(line(), name(u"marta"_s) + u" is typing…"_s);
        marta.press("composerField", Qt::Key_Return);
        QTRY_COMPARE(line(), QString(u""_s));
    }

    void tenMinutesWithoutATouchAreAwayAndATouchIsBack()
    {
        constexpr quint64 awayAfter = 10 * 60'000;
        FakeClock clock;
        Desk ana;
        ClientTimings timings;
        timings.look = 20;
        timings.pingAfter = timings.lostAfter = 24 * 3'600'000ULL; // by this clock nothing else is to happen
        ana.setClock(clock);
        ana.setTimings(timings);
        arrive(ana, name(u"ana"_s));
        Desk marta;
        arrive(marta, name(u"marta"_s));
        const auto seen = [&] {
            const auto person = marta.chat().conversations().personNamed(name(u"ana"_s));
            return person ? int(person->presence) : -1;
        };
        QTRY_COMPARE(seen(), int(Presence::Online));
        clock.advance(awayAfter - 1'000);
        ana.press("composerField", Qt::Key_A);
        clock.advance(awayAfter - 1'000); // since that key
        QTRY_VERIFY(ana.shown("selfCard").contains(u"Online"_s));
        QCOMPARE(seen(), int(Presence::Online));
        clock.advance(1'000);
        QTRY_COMPARE(seen(), int(Presence::Away));
        QTRY_VERIFY(ana.shown("selfCard").contains(u"Away"_s));
        ana.press("composerField", Qt::Key_A);
        QTRY_COMPARE(seen(), int(Presence::Online));

        ana.say(u"/away lunch"_s);
        QTRY_COMPARE(seen(), int(Presence::Away));
        QTRY_VERIFY(ana.shown("selfCard").contains(u"lunch"_s));
        ana.press("composerField", Qt::Key_A); // said so, it isn't taken back by a touch
        ana.say(u"/back"_s);
        QTRY_COMPARE(seen(), int(Presence::Online));

        // Who isn't to be disturbed stays so, whatever they were before; and is that again afterwards.
        clock.advance(awayAfter);
        QTRY_COMPARE(seen(), int(Presence::Away));
        Q_EMIT ana.tray().action(u"quietOn"_s)->triggered();
        QTRY_COMPARE(seen(), int(Presence::Busy));
        ana.say(u"a touch"_s);
        QTRY_VERIFY(marta.messages().contains(name(u"ana"_s) + u": a touch"_s));
        QCOMPARE(seen(), int(Presence::Busy));
        QTRY_VERIFY(ana.tray().action(u"quietOff"_s));
        Q_EMIT ana.tray().action(u"quietOff"_s)->triggered();
        QTRY_COMPARE(seen(), int(Presence::Online));
        ana.say(u"/away lunch"_s);
        Q_EMIT ana.tray().action(u"quietOn"_s)->triggered(); // before the server can have heard of lunch
        QTRY_COMPARE(seen(), int(Presence::Busy));
        QTRY_VERIFY(ana.tray().action(u"quietOff"_s));
        Q_EMIT ana.tray().action(u"quietOff"_s)->triggered();
        QTRY_COMPARE(seen(), int(Presence::Away));
        QTRY_VERIFY(ana.shown("selfCard").contains(u"lunch"_s));
    }
};

QTEST_MAIN(TestRooms)
#include "tst_rooms.moc"
