// SPDX-License-Identifier: MIT
#include "tests/integration/wirekit.h"

using namespace Qt::StringLiterals;
using namespace Confab;

// Who is in the lobby, and what the others hear of it.
class WireLobby : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoComesIsSeenByTheOthers()
    {
        ServerProcess server(wireOptions());
        QVERIFY(server.start());
        const auto zoe = guest(server.address(), u"zoe"_s);
        QVERIFY(zoe);
        RawClient bob(server.address());
        const auto welcome = bob.enter(u"bob"_s);
        QVERIFY(welcome);
        QCOMPARE(welcome->rooms[0].count, 2u);
        const auto joined = zoe->expect<Joined>();
        QVERIFY(joined);
        QCOMPARE(joined->room, lobby);
        QCOMPARE(joined->who, welcome->you);
        // The newcomer has the roster, by nickname and with itself in it, and hears nothing of its own coming.
        const auto heard = settled(bob);
        const auto rosters = select<Roster>(heard);
        QCOMPARE(rosters.size(), size_t(1));
        QCOMPARE(rosters[0].people.size(), size_t(2));
        QCOMPARE(rosters[0].people[0], welcome->you);
        QCOMPARE(rosters[0].people[1], zoe->welcome.you);
        QVERIFY(!rosters[0].more);
        QVERIFY(!rosters[0].re);
        QVERIFY(select<Joined>(heard).empty());
    }

    void aByeIsHeardAtOnceWithItsText_data()
    {
        QTest::addColumn<std::optional<QString>>("text");
        QTest::addColumn<std::optional<QString>>("heard");
        const std::optional<QString> none;
        QTest::newRow("none") << none << none;
        QTest::newRow("a text") << std::optional(u"off to lunch"_s) << std::optional(u"off to lunch"_s);
        QTest::newRow("128 bytes") << std::optional(QString(128, u'b')) << std::optional(QString(128, u'b'));
        // What can't be shown isn't, but leaving is leaving.
        QTest::newRow("129 bytes") << std::optional(QString(129, u'b')) << none;
        QTest::newRow("controls") << std::optional(u"a\nb"_s) << none;
    }

    void aByeIsHeardAtOnceWithItsText()
    {
        QFETCH(std::optional<QString>, text);
        QFETCH(std::optional<QString>, heard);
        ServerProcess server(wireOptions({u"--absence-grace"_s, u"300"_s}));
        QVERIFY(server.start());
        const auto ana = guest(server.address(), u"ana"_s);
        const auto bob = guest(server.address(), u"bob"_s);
        QVERIFY(ana && bob);
        bob->send(Bye{text});
        const auto left = ana->expect<Left>();
        QVERIFY(left);
        QCOMPARE(left->room, lobby);
        QCOMPARE(left->nick, u"bob"_s);
        QCOMPARE(left->user, bob->welcome.you.user);
        QCOMPARE(left->text, heard);
        QVERIFY(bob->waitForHangUp());
    }

    void whoIsLostLeavesAfterTheGrace()
    {
        ServerProcess server(wireOptions({u"--absence-grace"_s, u"1"_s}));
        QVERIFY(server.start());
        const auto ana = guest(server.address(), u"ana"_s);
        const auto bob = guest(server.address(), u"bob"_s);
        const auto carl = guest(server.address(), u"carl"_s);
        QVERIFY(ana && bob && carl);
        bob->reset(); // without a word
        RawClient back(server.address());
        const auto welcome = back.enter(u"bob"_s, bob->welcome.resume);
        QVERIFY(welcome);
        QCOMPARE(welcome->rooms[0].count, 3u);
        carl->hangUp(); // in an orderly way, but without a bye
        // carl was lost after bob was: had bob's return not counted, he would have left before.
        std::vector<ServerFrame> heard;
        while (select<Left>(heard).empty()) {
            auto frame = ana->next();
            QVERIFY(frame);
            heard.push_back(std::move(*frame));
        }
        const Left left = select<Left>(heard).front();
        QCOMPARE(left.nick, u"carl"_s);
        QCOMPARE(left.text, u"connection lost"_s);
        for (const Joined &joined : select<Joined>(heard))
            QVERIFY(joined.who.nick != u"bob"_s || joined.who == bob->welcome.you); // his first
        QCOMPARE(select<Joined>(heard).size(), size_t(2));
        QVERIFY(select<Changed>(heard).empty());
        // And whoever comes back later joins again.
        RawClient late(server.address());
        QVERIFY(late.enter(u"carl"_s, carl->welcome.resume));
        QCOMPARE(ana->expect<Joined>()->who, carl->welcome.you);
    }

    void aNewNicknameOfWhoReturnsIsAChange()
    {
        ServerProcess server(wireOptions({u"--absence-grace"_s, u"300"_s}));
        QVERIFY(server.start());
        const auto ana = guest(server.address(), u"ana"_s);
        const auto bob = guest(server.address(), u"bob"_s);
        QVERIFY(ana && bob);
        bob->reset();
        RawClient back(server.address());
        QVERIFY(back.enter(u"robert"_s, bob->welcome.resume));
        const auto changed = ana->expect<Changed>();
        QVERIFY(changed);
        QCOMPARE(changed->who.user, bob->welcome.you.user);
        QCOMPARE(changed->who.nick, u"robert"_s);
        // The old one is free.
        QVERIFY(guest(server.address(), u"bob"_s));
    }

    void manyPeopleMakeACrowd()
    {
        ServerProcess server(wireOptions({u"--crowd"_s, u"5"_s}));
        QVERIFY(server.start());
        std::vector<std::unique_ptr<Guest>> people;
        for (const auto &nick : {u"anna"_s, u"bert"_s, u"cleo"_s, u"dirk"_s, u"emil"_s}) {
            people.push_back(guest(server.address(), nick));
            QVERIFY(people.back());
        }
        Guest &anna = *people.front();
        QCOMPARE(select<Joined>(settled(anna)).size(), size_t(4));

        // The sixth makes it one: a count in place of names, for the newcomer as well.
        RawClient fred(server.address());
        const auto welcome = fred.enter(u"fred"_s);
        QVERIFY(welcome);
        QCOMPARE(welcome->rooms[0].count, 6u);
        const auto own = settled(fred);
        QVERIFY(select<Roster>(own).empty());
        QCOMPARE(select<Crowd>(own).size(), size_t(1));
        QCOMPARE(select<Crowd>(own)[0].count, 6u);
        const auto first = settled(anna);
        QCOMPARE(select<Crowd>(first).size(), size_t(1));
        QCOMPARE(select<Crowd>(first)[0].count, 6u);
        QVERIFY(select<Joined>(first).empty());

        // Several come; nobody is named, and the count is told once for all of them.
        const auto gina = guest(server.address(), u"gina"_s);
        const auto hugo = guest(server.address(), u"hugo"_s);
        QVERIFY(gina && hugo);
        std::vector<ServerFrame> heard;
        while (select<Crowd>(heard).empty() || select<Crowd>(heard).back().count < 8) {
            auto frame = anna.next();
            QVERIFY(frame);
            heard.push_back(std::move(*frame));
        }
        QVERIFY(select<Joined>(heard).empty());
        QVERIFY(select<Crowd>(heard).size() <= 2);

        // Anyone can be looked up all the same.
        anna.send(Members{1, lobby, u"f"_s, {}, {}});
        const auto found = anna.expect<Roster>();
        QVERIFY(found);
        QCOMPARE(found->people.size(), size_t(1));
        QCOMPARE(found->people[0], welcome->you);

        // It stays one down to 80 % of the limit, and ends below with a roster for everyone.
        const auto goes = [](RawClient &who) {
            who.send(Bye{});
            return who.waitForHangUp();
        };
        QVERIFY(goes(*gina) && goes(*hugo) && goes(fred) && goes(*people[4]));
        std::vector<ServerFrame> ending;
        while (select<Crowd>(ending).empty() || select<Crowd>(ending).back().count > 4) {
            auto frame = anna.next();
            QVERIFY(frame);
            ending.push_back(std::move(*frame));
        }
        QVERIFY(select<Roster>(ending).empty());
        QVERIFY(select<Left>(ending).empty());
        QVERIFY(goes(*people[3]));
        const auto roster = anna.expect<Roster>();
        QVERIFY(roster);
        QVERIFY(!roster->re);
        QCOMPARE(roster->people.size(), size_t(3));
        QVERIFY(goes(*people[2]));
        QCOMPARE(anna.expect<Left>()->nick, u"cleo"_s);
    }

    void silenceIsAskedAboutAndEndsTheConnection()
    {
        ServerProcess server(wireOptions({u"--idle-timeout"_s, u"2"_s, u"--absence-grace"_s, u"0"_s}));
        QVERIFY(server.start());
        const auto ana = guest(server.address(), u"ana"_s);
        const auto bob = guest(server.address(), u"bob"_s);
        QVERIFY(ana && bob);
        bob->sendBytes(QByteArray(3, '\0')); // half a head, and then nothing
        // ana answers what she is asked, until bob, who doesn't, is gone.
        int pings = 0;
        std::optional<Left> left;
        while (!left) {
            auto frame = ana->next();
            QVERIFY(frame);
            if (const auto *ping = std::get_if<Ping>(&*frame)) {
                ++pings;
                ana->send(Pong{ping->data});
            } else if (const auto *gone = std::get_if<Left>(&*frame)) {
                left = *gone;
            }
        }
        QVERIFY(pings > 0);
        QCOMPARE(left->nick, u"bob"_s);
        QVERIFY(bob->expect<Ping>());
        const auto closing = bob->expect<Closing>();
        QVERIFY(closing);
        QCOMPARE(closing->code, Code::idle);
        QVERIFY(bob->waitForHangUp());
        QVERIFY(isServed(*ana));
    }
};

QTEST_GUILESS_MAIN(WireLobby)
#include "tst_wirelobby.moc"
