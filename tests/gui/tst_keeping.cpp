// SPDX-License-Identifier: MIT
#include "tests/gui/office.h"
#include "tests/support/fulldisk.h"

#include <QDir>
#include <QLineEdit>
#include <QScrollBar>

using namespace Confab;

// What was written or read isn't lost where it can't be used at once: real windows, the real server.
class TestKeeping : public QObject, private Office
{
    Q_OBJECT

private:
    static void toTheFront(Desk &desk)
    {
        desk.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&desk.window()));
    }
    void fill(Desk &desk, int lines)
    {
        for (int i = 0; i < lines; ++i)
            desk.chat().client().say(desk.chat().conversations().room(), u"line %1"_s.arg(i));
        QTRY_COMPARE(desk.messages().size(), lines);
    }
    // Both in a room in which marta has said much, and ana has read it all.
    void meet(Desk &marta, Desk &ana, const QString &room)
    {
        arrive(marta, name(u"marta"_s));
        marta.createRoom(room);
        fill(marta, 60);
        arrive(ana, name(u"ana"_s));
        ana.say(u"/join "_s + room);
        QTRY_COMPARE(ana.messages().size(), 60);
        toTheFront(ana);
        ana.timeline().jumpToLatest();
    }

private Q_SLOTS:
    void initTestCase() { open(); }
    void init() { ++m_number; }
    void cleanupTestCase() { m_language.reset(); }

    void whatLedToNothingComesBeforeWhatIsTypedMeanwhile()
    {
        Desk ana;
        arrive(ana, name(u"ana"_s));
        ana.say(u"/msg nobody hello"_s);
        ana.type("composerField", u"and then"_s);
        QTRY_COMPARE(ana.shown("composerField"), u"/msg nobody hello\nand then"_s);
        QVERIFY(ana.shown("composerLine").contains("nobody"_L1));
        QTest::keyClick(ana.find<QWidget>("composerField"), Qt::Key_Exclam);
        QVERIFY(ana.shown("composerField").endsWith("and then!"_L1));
    }

    // It is said while it lasts, and kept as soon as that can be done.
    void aFullDiskIsToldAndTheDraftKeptAfterwards()
    {
        Desk ana;
        arrive(ana, name(u"ana"_s));
        const auto kept = [&ana] {
            QByteArray all;
            const QDir drafts(ana.folder() + u"/drafts"_s);
            for (const QString &each : drafts.entryList(QDir::Files)) {
                QFile file(drafts.filePath(each));
                if (file.open(QIODevice::ReadOnly))
                    all += file.readAll();
            }
            return all.contains("worth keeping");
        };
        {
            const FullDisk full(0);
            ana.type("composerField", u"worth keeping"_s);
            QTRY_VERIFY(ana.shown("composerLine").contains("disk full"_L1));
            QVERIFY(!kept());
            // It can still be sent.
            QCOMPARE(ana.shown("composerField"), u"worth keeping"_s);
        }
        QTRY_VERIFY_WITH_TIMEOUT(ana.shown("composerLine").isEmpty(), 30'000);
        QVERIFY(kept());
    }

    void aCommandThatCannotBeComesBack()
    {
        Desk ana;
        arrive(ana, name(u"ana"_s));
        Desk marta;
        arrive(marta, name(u"marta"_s));
        const QString other = name(u"marta"_s);
        for (const QString &typed : {u"/join nowhere"_s, u"/invite nobody"_s, u"/invite "_s + other,
                                     u"/topic of mine"_s, u"/nick "_s + other, u"/leave"_s}) {
            ana.say(typed);
            QTRY_COMPARE(ana.shown("composerField"), typed);
            QVERIFY(!ana.shown("composerLine").isEmpty());
        }
    }

    void aCommandThatTheServerCannotHearComesBack()
    {
        ServerProcess server;
        QVERIFY2(server.start(), server.errors().constData());
        Desk marta;
        marta.connectTo(server.address(), u"marta"_s);
        QTRY_VERIFY(marta.isOnline());
        Desk ana;
        ana.connectTo(server.address(), u"ana"_s);
        QTRY_VERIFY(ana.isOnline());
        QTRY_VERIFY(ana.chat().conversations().personNamed(u"marta"_s));
        ana.createRoom(u"attic"_s);
        QTRY_VERIFY(ana.chat().conversations().personNamed(u"marta"_s));
        server.kill();
        QTRY_VERIFY(ana.isShown("banner"));
        for (const QString &typed : {u"/nick bea"_s, u"/leave"_s, u"/invite marta"_s, u"/join elsewhere"_s}) {
            ana.say(typed);
            QTRY_COMPARE(ana.shown("composerField"), typed);
            QVERIFY(!ana.shown("composerLine").isEmpty());
        }
    }

    void aPrivateRoomIsPrivateHoweverFastItWasMade()
    {
        Desk ana;
        arrive(ana, name(u"ana"_s));
        ana.click("newRoomButton");
        QTRY_VERIFY(ana.isShown("roomsDialog"));
        ana.click("roomsNew");
        QTRY_VERIFY(ana.isShown("newRoomDialog"));
        ana.type("newRoomName", name(u"secret"_s));
        ana.find<QCheckBox>("newRoomPrivate")->animateClick(); // as its key does
        ana.press("newRoomName", Qt::Key_Return);
        QTRY_COMPARE(ana.room(), name(u"secret"_s));
        QCOMPARE(ana.chat().conversations().about().kind, RoomKind::Private);
    }

    void aMessageWhosePersonIsStillLookedForOutlastsTheWindow()
    {
        ServerProcess server;
        QVERIFY2(server.start(), server.errors().constData());
        Desk ana;
        ana.connectTo(server.address(), u"ana"_s);
        QTRY_VERIFY(ana.isOnline());
        server.stop();
        ana.say(u"/msg stranger hello"_s);
        QCOMPARE(ana.shown("composerField"), QString());
        ana.end();
        server.resume();
        ana.connectTo(server.address(), u"ana"_s);
        QTRY_COMPARE(ana.shown("composerField"), u"/msg stranger hello"_s);
        // Once, and no more when it was said.
        Desk marta;
        marta.connectTo(server.address(), u"marta"_s);
        QTRY_VERIFY(marta.isOnline());
        QTRY_VERIFY(ana.isOnline());
        ana.say(u"/msg marta hello"_s);
        QTRY_COMPARE(ana.messages(), QStringList{u"ana: hello"_s});
        ana.end();
        ana.connectTo(server.address(), u"ana"_s);
        QTRY_COMPARE(ana.messages(), QStringList{u"ana: hello"_s});
        QCOMPARE(ana.shown("composerField"), QString());
        ana.goTo(u"lobby"_s);
        QCOMPARE(ana.shown("composerField"), QString());
    }

    void aMessageTooLongForAPersonComesBack()
    {
        Desk marta;
        arrive(marta, name(u"marta"_s));
        Desk ana;
        arrive(ana, name(u"ana"_s));
        QTRY_VERIFY(ana.chat().conversations().personNamed(name(u"marta"_s)));
        const QString typed = u"/msg "_s + name(u"marta"_s) + u' ' + QString(20'000, u'x');
        ana.window().page().composer().setText(typed);
        ana.press("composerField", Qt::Key_Return);
        QCOMPARE(ana.shown("composerField"), typed);
        QVERIFY(ana.shown("composerLine").contains("too long"_L1));
        QCOMPARE(ana.room(), u"lobby"_s);
    }

    void aDraftStaysWithItsServerWhenThePageGoesToAnother()
    {
        ServerProcess other;
        QVERIFY2(other.start(), other.errors().constData());
        Desk ana;
        arrive(ana, name(u"ana"_s));
        ana.say(u"one"_s);
        QTRY_VERIFY(ana.seqOf(u"one"_s) > 0);
        ana.type("composerField", u"half a tho"_s);
        Q_EMIT ana.timeline().editRequested(ana.seqOf(u"one"_s));
        QTRY_COMPARE(ana.shown("composerField"), u"one"_s);
        const auto moveTo = [&ana](const ServerAddress &server) {
            ana.trigger("actionConnect");
            QTRY_VERIFY(ana.isShown("connectDialog"));
            ana.type("connectServer", server.text());
            ana.click("connectButton");
            QTRY_VERIFY(!ana.isShown("connectDialog"));
            QTRY_VERIFY(ana.isOnline());
        };
        moveTo(other.address());
        QCOMPARE(ana.shown("composerField"), QString());
        QVERIFY(!ana.isShown("composerBar"));
        moveTo(m_server.address());
        QCOMPARE(ana.shown("composerField"), u"one"_s);
        QTRY_VERIFY(ana.isShown("composerBar"));
        ana.press("composerField", Qt::Key_Escape);
        QCOMPARE(ana.shown("composerField"), u"half a tho"_s);
    }

    void aTopicIsNotLostOnTheWay()
    {
        Desk ana;
        arrive(ana, name(u"ana"_s));
        ana.createRoom(name(u"attic"_s));
        toTheFront(ana);
        ana.trigger("actionTopic");
        auto *field = ana.find<QLineEdit>("topicEdit");
        QTRY_VERIFY(field->isVisible());
        // As many bytes as a topic may have, not as many characters.
        field->setText(QString(400, QChar(0x0436)));
        QCOMPARE(field->text().size(), 256);
        ana.type("topicEdit", u"What is under the ro"_s);
        ana.find<QWidget>("composerField")->setFocus(); // as by another window
        QVERIFY(field->isVisible());
        QCOMPARE(field->text(), u"What is under the ro"_s);
        ana.press("topicEdit", Qt::Key_Return);
        QTRY_COMPARE(ana.shown("roomTopic"), u"What is under the ro"_s);
        // One that is looked at only goes by itself.
        ana.trigger("actionTopic");
        QTRY_VERIFY(field->isVisible());
        ana.find<QWidget>("composerField")->setFocus();
        QVERIFY(!field->isVisible());
        // Another room's isn't written into this one.
        ana.trigger("actionTopic");
        ana.type("topicEdit", u"for the attic"_s);
        ana.goTo(u"lobby"_s);
        QVERIFY(!field->isVisible());
    }

    void upChangesTheLastMessageAndNoneBeforeIt()
    {
        ServerProcess server;
        QVERIFY2(server.start(), server.errors().constData());
        Desk ana;
        ana.connectTo(server.address(), u"ana"_s);
        QTRY_VERIFY(ana.isOnline());
        ana.say(u"first"_s);
        QTRY_COMPARE(ana.messages().size(), 1);
        server.kill();
        QTRY_VERIFY(ana.isShown("banner"));
        ana.say(u"second"_s);
        QTRY_COMPARE(ana.messages(false).size(), 2);
        ana.press("composerField", Qt::Key_Up);
        QVERIFY(!ana.isShown("composerBar"));
        QVERIFY(ana.shown("composerLine").contains("isn't sent yet"_L1));
    }

    void upLeavesOldTimesBeforeItChangesAnything()
    {
        Desk ana;
        arrive(ana, name(u"ana"_s));
        ana.createRoom(name(u"attic"_s));
        fill(ana, 800);
        const RoomId attic = ana.chat().conversations().room();
        const Seq old = ana.seqOf(u"line 5"_s);
        ana.end();
        arrive(ana, name(u"ana"_s));
        QTRY_COMPARE(ana.room(), name(u"attic"_s));
        QTRY_VERIFY(ana.rowOf(u"line 799"_s) >= 0);
        QVERIFY(ana.rowOf(u"line 5"_s) < 0);
        ana.chat().conversations().showAt(attic, old);
        QTRY_VERIFY(ana.rowOf(u"line 5"_s) >= 0);
        QVERIFY(ana.rowOf(u"line 799"_s) < 0);
        ana.press("composerField", Qt::Key_Up);
        QVERIFY(!ana.isShown("composerBar"));
        QTRY_VERIFY(ana.rowOf(u"line 799"_s) >= 0);
        ana.press("composerField", Qt::Key_Up);
        QCOMPARE(ana.shown("composerField"), u"line 799"_s);
    }

    void whatCameWhileOneLookedElsewhereIsNew()
    {
        const QString attic = name(u"attic"_s);
        Desk marta;
        Desk ana;
        meet(marta, ana, attic);
        QTRY_COMPARE(ana.rooms(), (QStringList{u"lobby"_s, attic}));
        // At what was found, in the room's place.
        ana.trigger("actionSearch");
        ana.type("searchField", u"line"_s);
        QTRY_VERIFY(ana.window().page().showsFound());
        marta.say(u"fresh"_s);
        QTRY_COMPARE(ana.rooms().constLast(), attic + u" 1 (0)"_s);
        ana.press("searchField", Qt::Key_Escape);
        QTRY_VERIFY(!ana.window().page().showsFound());
        QTRY_COMPARE(ana.belowNew(), u"fresh"_s);
        QTRY_COMPARE(ana.rooms().constLast(), attic);
        // Further up, and then at another window: from the first that wasn't read.
        ana.timeline().showRow(0);
        marta.say(u"unseen"_s);
        QTRY_COMPARE(ana.rooms().constLast(), attic + u" 1 (0)"_s);
        toTheFront(marta);
        marta.say(u"missed"_s);
        QTRY_COMPARE(ana.rooms().constLast(), attic + u" 2 (0)"_s);
        QTRY_COMPARE(ana.belowNew(), u"unseen"_s);
    }

    void theWayToTheLatestKeepsItsNumberFromRoomToRoom()
    {
        const QString attic = name(u"attic"_s);
        Desk marta;
        Desk ana;
        meet(marta, ana, attic);
        QTRY_COMPARE(ana.rooms().constLast(), attic);
        ana.timeline().showRow(10);
        ana.goTo(u"lobby"_s);
        for (const QLatin1StringView text : {"a"_L1, "b"_L1, "c"_L1})
            marta.say(text);
        QTRY_COMPARE(ana.rooms().constLast(), attic + u" 3 (0)"_s);
        ana.goTo(attic);
        QTRY_VERIFY(ana.isShown("jumpToLatest"));
        QCOMPARE(ana.timeline().newBelow(), 3);
        QVERIFY(ana.shown("jumpToLatest").contains("3"_L1));
        ana.timeline().jumpToLatest();
        QTRY_COMPARE(ana.timeline().newBelow(), 0);
    }
};

QTEST_MAIN(TestKeeping)
#include "tst_keeping.moc"
