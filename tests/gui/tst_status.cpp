// SPDX-License-Identifier: MIT
#include "tests/gui/office.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakeserver.h"

#include <QElapsedTimer>
#include <QMenu>
#include <QRegularExpression>
#include <QSignalSpy>

using namespace Confab;

// The line at the window's bottom: the connection, how many people, and how long the server takes to answer.
class TestStatus : public QObject, private Office
{
    Q_OBJECT

private:
    static Welcome welcome()
    {
        Welcome welcome;
        welcome.server = u"Workshop"_s;
        welcome.you = {UserId{7}, u"ana"_s, Role::Guest, Presence::Online, {}};
        welcome.limits = {1024 * 1024, 1024, 200, 0, 20, 500, {}};
        Room room;
        room.room = lobby;
        room.name = u"lobby"_s;
        welcome.rooms = {room};
        return welcome;
    }
    static QString inWords(qint64 microseconds)
    {
        const double millis = double(microseconds) / 1000;
        return QString::number(millis, 'f', millis < 9.95 ? 1 : 0) + u" ms"_s;
    }

private Q_SLOTS:
    void initTestCase() { open(); }
    void init() { ++m_number; }
    void cleanupTestCase() { m_language.reset(); }

    void theConnectionIsTold()
    {
        ServerProcess server;
        QVERIFY2(server.start(), server.errors().constData());
        const QString host = server.address().text();
        server.kill();
        Desk ana;
        ana.connectTo(server.address(), u"ana"_s);
        QTRY_COMPARE(ana.shown("statusConnection"), u"No connection to "_s + host);
        QVERIFY2(server.start(), server.errors().constData());
        QTRY_COMPARE(ana.shown("statusConnection"), u"Connected to %1 as ana"_s.arg(host));
        ana.say(u"/nick maria"_s);
        QTRY_COMPARE(ana.shown("statusConnection"), u"Connected to %1 as maria"_s.arg(host));

        // What isn't known any more isn't told either.
        QTRY_VERIFY(ana.isShown("statusPeople") && ana.isShown("statusRoundTrip"));
        server.kill();
        QTRY_COMPARE(ana.shown("statusConnection"), u"Connection to %1 lost"_s.arg(host));
        QVERIFY(!ana.isShown("statusRoundTrip"));
        QTRY_VERIFY(!ana.isShown("statusPeople"));
        QVERIFY2(server.start(), server.errors().constData());
        QTRY_COMPARE_WITH_TIMEOUT(ana.shown("statusConnection"), u"Connected to %1 as maria"_s.arg(host), 20'000);
        QTRY_VERIFY(ana.isShown("statusPeople") && ana.isShown("statusRoundTrip"));

        ana.trigger("actionDisconnect");
        QTRY_COMPARE(ana.shown("statusConnection"), u"Not connected"_s);
        QTRY_VERIFY(!ana.isShown("statusPeople") && !ana.isShown("statusRoundTrip"));
    }

    void itIsThatOfTheServerOnScreen()
    {
        ServerProcess other;
        QVERIFY2(other.start(), other.errors().constData());
        const QString ofFirst = u"Connected to %1 as %2"_s.arg(m_server.address().text(), name(u"ana"_s));
        const QString ofOther = u"Connected to %1 as kim"_s.arg(other.address().text());
        Desk ana;
        arrive(ana, name(u"ana"_s));
        Desk marta;
        arrive(marta, name(u"marta"_s));
        QTRY_COMPARE(ana.shown("statusPeople"), u"2 people"_s);
        QCOMPARE(ana.shown("statusConnection"), ofFirst);
        ana.trigger("actionAddServer");
        QTRY_VERIFY(ana.isShown("connectDialog"));
        ana.type("connectServer", other.address().text());
        ana.type("connectNick", u"kim"_s);
        ana.click("connectButton");
        QTRY_COMPARE(ana.shown("statusConnection"), ofOther);
        QTRY_COMPARE(ana.shown("statusPeople"), u"1 person"_s);
        ana.trigger("actionRoomUp");
        QTRY_COMPARE(ana.shown("statusConnection"), ofFirst);
        QCOMPARE(ana.shown("statusPeople"), u"2 people"_s);
        // It tells nothing of what happens elsewhere.
        other.kill();
        ana.say(u"still here"_s);
        QTRY_VERIFY(ana.messages().contains(name(u"ana"_s) + u": still here"_s));
        QCOMPARE(ana.shown("statusConnection"), ofFirst);
        ana.trigger("actionRoomDown");
        QTRY_COMPARE(ana.shown("statusConnection"), u"Connection to %1 lost"_s.arg(other.address().text()));
    }

    void thereIsOneDoNotDisturb()
    {
        Desk ana;
        arrive(ana, name(u"ana"_s));
        const auto quiet = [&ana] {
            ana.click("selfCard");
            const auto *menu = ana.find<QMenu>("selfMenu");
            QAction *found = nullptr;
            const QList<QAction *> actions = menu->actions();
            for (QAction *each : actions) {
                if (each->text().contains("disturb"_L1))
                    found = found ? nullptr : each;
            }
            return found;
        };
        QAction *entry = quiet();
        QVERIFY(entry && entry->menu());
        QVERIFY(!entry->isChecked());
        entry->menu()->findChild<QAction *>(u"quietOn"_s)->trigger();
        ana.find<QMenu>("selfMenu")->close();
        QTRY_VERIFY(ana.find<QWidget>("selfCard")->accessibleName().contains("Do not disturb"_L1));
        QTRY_VERIFY(!ana.isShown("selfMenu"));
        entry = quiet();
        QVERIFY(entry && entry->isChecked());
        entry->menu()->findChild<QAction *>(u"quietOff"_s)->trigger();
        ana.find<QMenu>("selfMenu")->close();
        QTRY_VERIFY(ana.find<QWidget>("selfCard")->accessibleName().contains("Online"_L1));
    }

    void thePeopleOfTheRoomAreCounted()
    {
        ServerProcess server;
        QVERIFY2(server.start(), server.errors().constData());
        Desk ana;
        ana.connectTo(server.address(), u"ana"_s);
        QTRY_COMPARE(ana.shown("statusPeople"), u"1 person"_s);
        Desk marta;
        marta.connectTo(server.address(), u"marta"_s);
        QTRY_COMPARE(ana.shown("statusPeople"), u"2 people"_s);
        Desk jorge;
        jorge.connectTo(server.address(), u"jorge"_s);
        QTRY_COMPARE(ana.shown("statusPeople"), u"3 people"_s);
        QTRY_COMPARE(marta.shown("statusPeople"), u"3 people"_s);

        ana.createRoom(u"build"_s);
        QTRY_COMPARE(ana.shown("statusPeople"), u"1 person"_s);
        marta.say(u"/join build"_s);
        QTRY_COMPARE(ana.shown("statusPeople"), u"2 people"_s);
        QTRY_COMPARE(marta.shown("statusPeople"), u"2 people"_s);
        marta.say(u"/leave"_s);
        QTRY_COMPARE(ana.shown("statusPeople"), u"1 person"_s);
        ana.goTo(u"lobby"_s);
        QTRY_COMPARE(ana.shown("statusPeople"), u"3 people"_s);
        jorge.say(u"/quit"_s);
        QTRY_COMPARE(ana.shown("statusPeople"), u"2 people"_s);
    }

    void theRoundTripIsWhatWasMeasuredLast()
    {
        constexpr qint64 slow = 30; // ms
        FakeServer server;
        FakeClock clock;
        Desk ana;
        ClientTimings timings;
        timings.look = 20;
        ana.setClock(clock);
        ana.setTimings(timings);
        ana.connectTo(server.address(), u"ana"_s);
        QTRY_VERIFY(server.newest() && server.newest()->count<Hello>() > 0);
        FakePeer &peer = *server.newest();
        QSignalSpy measured(&ana.chat().client(), &ChatClient::roundTrip);
        peer.send(welcome());
        QTRY_COMPARE(peer.count<Ping>(), 1);
        QVERIFY(ana.isOnline());
        QVERIFY(!ana.isShown("statusRoundTrip")); // nothing is known yet
        peer.send(Pong{peer.take<Ping>()->data});
        QTRY_COMPARE(measured.count(), 1);
        QCOMPARE(ana.shown("statusRoundTrip"), inWords(measured.takeFirst().constFirst().toLongLong()));

        // The next heartbeat, of a server that has become slow.
        clock.advance(timings.pingAfter);
        QTRY_COMPARE(peer.count<Ping>(), 1);
        QElapsedTimer since;
        since.start();
        QTRY_VERIFY(since.elapsed() >= slow);
        peer.send(Pong{peer.take<Ping>()->data});
        QTRY_COMPARE(measured.count(), 1);
        const qint64 microseconds = measured.takeFirst().constFirst().toLongLong();
        QVERIFY(microseconds >= slow * 1000);
        QCOMPARE(ana.shown("statusRoundTrip"), inWords(microseconds));
        QVERIFY(!ana.shown("statusRoundTrip").contains(u'.')); // nobody wants to know that of it

        // … and of one that has fallen silent.
        const QString connected = ana.shown("statusConnection");
        clock.advance(timings.pingAfter);
        QTRY_COMPARE(peer.count<Ping>(), 1);
        clock.advance(timings.answerWithin);
        QTRY_COMPARE(ana.shown("statusConnection"), u"No answer from "_s + server.address().text());
        QVERIFY(!ana.isShown("statusRoundTrip"));
        peer.send(Pong{peer.take<Ping>()->data});
        QTRY_VERIFY(ana.isShown("statusRoundTrip"));
        QCOMPARE(ana.shown("statusConnection"), connected);

        peer.hangUp();
        QTRY_VERIFY(!ana.isShown("statusRoundTrip"));
    }
};

QTEST_MAIN(TestStatus)
#include "tst_status.moc"
