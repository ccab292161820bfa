// SPDX-License-Identifier: MIT
#include "tests/unit/hubworld.h"

#include "shared/protocol/codec.h"

#include <QTest>

using namespace Confab;
using namespace Qt::StringLiterals;

namespace {

QString name(int i)
{
    return u"p%1"_s.arg(i, 4, 10, QChar(u'0'));
}

QStringList nicks(const std::vector<Person> &people)
{
    QStringList result;
    for (const Person &person : people)
        result << person.nick;
    return result;
}

} // namespace

class TestHubRosters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void byNick()
    {
        HubWorld world;
        int id = 0;
        for (const QString &nick : {u"marta"_s, u"Ana"_s, u"zoë"_s, u"bo"_s})
            world.arrive(++id, nick);
        QCOMPARE(nicks(world.last<Roster>(4)->people), (QStringList{u"Ana"_s, u"bo"_s, u"marta"_s, u"zoë"_s}));
    }

    void inAsManyFramesAsItTakes()
    {
        HubSettings settings;
        settings.limits.frame = 20'000; // room for some 100 people
        HubWorld world(settings);
        for (int i = 1; i <= 400; ++i)
            world.arrive(i, name(i) + QString(27, u'漢'));
        const auto frames = world.heard<Roster>(400);
        QVERIFY(frames.size() > 2);
        QStringList all;
        for (size_t i = 0; i < frames.size(); ++i) {
            QCOMPARE(frames[i].more, i + 1 < frames.size());
            QVERIFY(encodeFrame(ServerFrame(frames[i])).size() <= 20'004);
            all += nicks(frames[i].people);
        }
        QCOMPARE(all.size(), 400);
        QVERIFY(std::is_sorted(all.begin(), all.end()));
    }

    void membersByPrefixAndPage()
    {
        HubWorld world;
        for (int i = 1; i <= 30; ++i)
            world.arrive(i, (i % 2 ? u"Anna"_s : u"bert"_s) + QString::number(i));
        world.forget();
        world.speak(1, Members{1, lobby, u"ann"_s, {}, 4});
        auto roster = *world.last<Roster>(1);
        QCOMPARE(roster.re, std::optional<RequestId>(1));
        QCOMPARE(roster.people.size(), 4);
        QVERIFY(roster.more);
        QStringList all = nicks(roster.people);
        while (roster.more) {
            world.speak(1, Members{2, lobby, u"ann"_s, all.last(), 4});
            roster = *world.last<Roster>(1);
            all += nicks(roster.people);
        }
        QCOMPARE(all.size(), 15);
        QCOMPARE(QSet<QString>(all.begin(), all.end()).size(), 15);
        for (const QString &nick : all)
            QVERIFY(nick.startsWith(u"Anna"_s));

        world.speak(1, Members{3, lobby, u"zz"_s, {}, {}});
        QVERIFY(world.last<Roster>(1)->people.empty() && !world.last<Roster>(1)->more);
        world.speak(1, Members{4, lobby, {}, u"zzz"_s, {}});
        QVERIFY(world.last<Roster>(1)->people.empty());
        world.speak(1, Members{5, lobby, {}, {}, {}});
        QCOMPARE(world.last<Roster>(1)->people.size(), 30);
        world.speak(1, Members{6, lobby, u"bert"_s, u"anna"_s, {}});
        QCOMPARE(world.last<Roster>(1)->people.size(), 15);
        world.speak(1, Members{7, lobby, u""_s, {}, {}});
        QCOMPARE(world.last<ErrorFrame>(1)->code, QString(Code::badText));
    }

    void aCrowdIsCountedNotListed()
    {
        HubSettings settings;
        settings.limits.crowd = 10;
        settings.limits.page = 5;
        HubWorld world(settings);
        for (int i = 1; i <= 10; ++i)
            world.arrive(i, name(i));
        QCOMPARE(world.heard<Joined>(1).size(), 9);
        world.forget();
        world.arrive(11, name(11));
        QVERIFY(world.heard<Joined>(1).empty());
        QCOMPARE(world.last<Crowd>(1)->count, 11);
        QVERIFY(world.heard<Roster>(11).empty());
        QCOMPARE(world.last<Crowd>(11)->count, 11);

        // At most once a second, and then the newest count.
        world.arrive(12, name(12));
        world.arrive(13, name(13));
        QCOMPARE(world.heard<Crowd>(1).size(), 1);
        QVERIFY(world.hub.nextTick().has_value());
        QVERIFY(*world.hub.nextTick() <= world.clock.steady + 1000);
        world.advance(1000);
        QCOMPARE(world.heard<Crowd>(1).size(), 2);
        QCOMPARE(world.last<Crowd>(1)->count, 13);
        world.advance(5000);
        QCOMPARE(world.heard<Crowd>(1).size(), 2); // nothing changed

        // A page of it can be looked up.
        world.speak(1, Members{9, lobby, u"p001"_s, {}, 2});
        QCOMPARE(world.last<Roster>(1)->people.size(), 2);
        QVERIFY(world.last<Roster>(1)->more);
        world.speak(1, Members{10, lobby, {}, {}, 1'000'000});
        QCOMPARE(world.last<Roster>(1)->people.size(), 5); // never more than a page
        QVERIFY(world.last<Roster>(1)->more);
        world.forget();

        // It ends below 80 % of the limit, with a roster for everyone.
        for (int i = 13; i > 8; --i)
            world.bye(i);
        QCOMPARE(world.hub.peopleCount(), 8);
        QVERIFY(world.heard<Left>(1).empty());
        QVERIFY(world.heard<Roster>(1).empty());
        world.bye(8);
        QCOMPARE(world.last<Roster>(1)->people.size(), 7);
        world.bye(7);
        QCOMPARE(world.heard<Left>(1).size(), 1);
    }
};

QTEST_APPLESS_MAIN(TestHubRosters)
#include "tst_hubrosters.moc"
