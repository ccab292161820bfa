// SPDX-License-Identifier: MIT
#include "tests/unit/hubworld.h"

#include <QTest>

using namespace Confab;
using namespace Qt::StringLiterals;

class TestHub : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyoneHearsAMessageItsAuthorToo()
    {
        HubWorld world;
        world.arrive(1, u"ana"_s);
        world.arrive(2, u"marta"_s);
        world.say(1, u"hello"_s, 7);
        for (const quint64 id : {1, 2}) {
            const auto said = world.last<Said>(id);
            QVERIFY(said.has_value());
            QCOMPARE(said->text, u"hello"_s);
            QCOMPARE(said->event.seq, 1);
            QCOMPARE(said->event.nick, u"ana"_s);
            QCOMPARE(said->event.nonce, Nonce{{7}});
            QCOMPARE(said->event.at, world.clock.wall);
        }
    }

    void nothingIsHeardBeforeTheLogHasIt()
    {
        HubWorld world;
        world.arrive(1, u"ana"_s);
        world.log.late = true;
        world.say(1, u"hello"_s, 1);
        QVERIFY(world.heard<Said>(1).empty());
        world.log.reportAll();
        QCOMPARE(world.heard<Said>(1).size(), 1);
    }

    void oneTurnIsOneBatch()
    {
        HubWorld world;
        world.arrive(1, u"ana"_s);
        world.arrive(2, u"marta"_s);
        const int before = world.log.batches;
        world.turn({{1, HubWorld::sayFrame(u"a"_s, 1)},
                    {2, HubWorld::sayFrame(u"b"_s, 2)},
                    {1, HubWorld::sayFrame(u"c"_s, 3)}});
        QCOMPARE(world.log.batches, before + 1);
        const auto heard = world.heard<Said>(2);
        QCOMPARE(heard.size(), 3);
        QCOMPARE(heard[0].text + heard[1].text + heard[2].text, u"abc"_s);
        QCOMPARE(heard[2].event.seq, 3);
    }

    void aNonceIsUsedUpForItsPerson()
    {
        HubWorld world;
        world.arrive(1, u"ana"_s);
        world.arrive(2, u"marta"_s);
        world.say(1, u"hello"_s, 1);
        world.forget();
        world.say(1, u"other"_s, 1);
        QCOMPARE(world.last<Said>(1)->text, u"hello"_s); // what the first one became
        QVERIFY(world.heard<Said>(2).empty());           // nobody else hears of it
        world.say(2, u"mine"_s, 1);                      // somebody else's nonce is another
        QCOMPARE(world.last<Said>(1)->text, u"mine"_s);
        QCOMPARE(world.log.events.size(), 2);
    }

    void aFailedWriteIsToldToItsAuthorAlone()
    {
        HubWorld world;
        world.arrive(1, u"ana"_s);
        world.arrive(2, u"marta"_s);
        world.forget();
        world.log.failing = true;
        world.say(1, u"lost"_s, 1);
        const auto error = world.last<ErrorFrame>(1);
        QCOMPARE(error->code, QString(Code::unavailable));
        QCOMPARE(error->nonce, std::optional(Nonce{{1}}));
        QVERIFY(error->retry.has_value());
        QVERIFY(world.everything(2).empty());

        // What comes behind it waits as well, even when the disk has room again: the order is kept.
        world.log.failing = false;
        world.say(1, u"behind"_s, 2);
        QCOMPARE(world.last<ErrorFrame>(1)->nonce, std::optional(Nonce{{2}}));
        QCOMPARE(world.last<ErrorFrame>(1)->code, QString(Code::unavailable));
        world.clock.advance(*error->retry);
        world.say(1, u"lost"_s, 1);
        world.say(1, u"behind"_s, 2);
        const auto heard = world.heard<Said>(2);
        QCOMPARE(heard.size(), 2);
        QCOMPARE(heard[0].text, u"lost"_s);
        QCOMPARE(heard[0].event.seq, 1);
    }

    void othersGoOnAfterAFailure()
    {
        HubWorld world;
        world.arrive(1, u"ana"_s);
        world.arrive(2, u"marta"_s);
        world.log.failing = true;
        world.say(1, u"lost"_s, 1);
        world.log.failing = false;
        world.say(2, u"fine"_s, 1);
        QCOMPARE(world.last<Said>(1)->text, u"fine"_s);
    }

    void badTextsAreAnsweredAndNotRecorded_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << u""_s;
        QTest::newRow("control") << u"a\u0007b"_s;
        QTest::newRow("carriage return") << u"a\r\nb"_s;
        QTest::newRow("too long") << QString(8001, u'x');
        QTest::newRow("too long in bytes") << QString(2667, QChar(0x6f22));
    }
    void badTextsAreAnsweredAndNotRecorded()
    {
        QFETCH(QString, text);
        HubWorld world;
        world.arrive(1, u"ana"_s);
        world.say(1, text, 1);
        QCOMPARE(world.last<ErrorFrame>(1)->code, QString(Code::badText));
        QCOMPARE(world.last<ErrorFrame>(1)->nonce, std::optional(Nonce{{1}}));
        QVERIFY(world.log.events.empty());
    }

    void theLongestTextIsAllowed()
    {
        HubWorld world;
        world.arrive(1, u"ana"_s);
        world.say(1, QString(8000, u'x'), 1);
        QCOMPARE(world.last<Said>(1)->text.size(), 8000);
    }

    void repliesAndActionsAreKept()
    {
        HubWorld world;
        world.arrive(1, u"ana"_s);
        world.say(1, u"first"_s, 1);
        world.speak(1, Say{lobby, Nonce{{2}}, u"waves"_s, 1, true});
        QCOMPARE(world.last<Said>(1)->reply, std::optional<Seq>(1));
        QVERIFY(world.last<Said>(1)->action);
        world.speak(1, Say{lobby, Nonce{{3}}, u"to what?"_s, 99, false});
        QCOMPARE(world.last<ErrorFrame>(1)->code, QString(Code::noSuchEvent));
    }

    void unknownRooms()
    {
        HubWorld world;
        world.arrive(1, u"ana"_s);
        world.speak(1, Say{RoomId{99}, Nonce{{1}}, u"x"_s, {}, false});
        QCOMPARE(world.last<ErrorFrame>(1)->code, QString(Code::noSuchRoom));
        world.speak(1, History{5, RoomId{0}, {}, {}, 10});
        QCOMPARE(world.last<ErrorFrame>(1)->re, std::optional<RequestId>(5));
        QCOMPARE(world.last<ErrorFrame>(1)->code, QString(Code::noSuchRoom));
        QVERIFY(world.fanout.looks.empty());
    }

    void historyIsPermittedInTheLobby()
    {
        HubWorld world;
        world.arrive(1, u"ana"_s);
        const History request{5, lobby, 10, {}, 50};
        world.speak(1, request);
        QCOMPARE(world.fanout.looks, std::vector{request});
    }

    void whatNobodyKnowsIsUnsupported()
    {
        HubWorld world;
        world.arrive(1, u"ana"_s);
        world.speak(1, UnknownFrame{u"zoom"_s, 12, {}});
        QCOMPARE(world.lastCode(1), QString(Code::unsupported));
        QCOMPARE(world.last<ErrorFrame>(1)->re, std::optional<RequestId>(12));
        world.speak(1, UnknownFrame{u"shout"_s, {}, Nonce{{4}}});
        QCOMPARE(world.last<ErrorFrame>(1)->nonce, std::optional(Nonce{{4}}));
        world.speak(1, HubWorld::hello(u"again"_s));
        QCOMPARE(world.lastCode(1), QString(Code::notAllowed));
    }

    // What a connection is answered comes in the order in which it asked, though the log takes its time.
    void answersKeepTheirOrder()
    {
        HubWorld world;
        world.arrive(1, u"ana"_s);
        world.forget();
        world.log.late = true;
        world.turn({{1, HubWorld::sayFrame(u"a"_s, 1)},
                    {1, Members{3, lobby, {}, {}, {}}},
                    {1, HubWorld::sayFrame(u""_s, 2)},
                    {1, HubWorld::sayFrame(u"b"_s, 3)}});
        world.settle();
        QVERIFY(world.everything(1).empty());
        world.log.reportAll();
        const auto &heard = world.everything(1);
        QCOMPARE(heard.size(), 4);
        QVERIFY(std::holds_alternative<Said>(heard[0]));
        QVERIFY(std::holds_alternative<Roster>(heard[1]));
        QVERIFY(std::holds_alternative<ErrorFrame>(heard[2]));
        QVERIFY(std::holds_alternative<Said>(heard[3]));
    }

    void framesOfTheGoneAreIgnored()
    {
        HubWorld world;
        world.arrive(1, u"ana"_s);
        world.bye(1);
        world.say(1, u"ghost"_s, 1);
        QVERIFY(world.log.events.empty());
    }
};

QTEST_APPLESS_MAIN(TestHub)
#include "tst_hub.moc"
