// SPDX-License-Identifier: MIT
// A room's models fed by a real ChatClient from a scripted server.
#include "gui-client/models/roomsession.h"
#include "shared/protocol/codes.h"
#include "tests/unit/clientrig.h"
#include "tests/unit/timelinefixture.h"

#include <QAbstractItemModelTester>

using namespace Confab;
using namespace Qt::StringLiterals;

namespace {

constexpr UserId me{7};

std::vector<Logged> run(Seq from, Seq to)
{
    std::vector<Logged> events;
    for (Seq seq = from; seq <= to; ++seq)
        events.push_back(TimelineFixture::said(seq, UserId{2}, 1'790'000'000'000 + seq, u"m%1"_s.arg(seq)));
    return events;
}

struct Fed {
    Fed()
        : session(*rig.client, lobby, rig.clock),
          timelineTester(&session.timeline(), QAbstractItemModelTester::FailureReportingMode::QtTest),
          peopleTester(&session.people(), QAbstractItemModelTester::FailureReportingMode::QtTest)
    { }

    // The next request for history, answered with its events.
    bool answer(Seq from, Seq to, bool more)
    {
        if (!ClientRig::waitFor([this] { return rig.peer()->count<History>() > 0; }))
            return false;
        asked = *rig.peer()->take<History>();
        rig.peer()->send(TimelineFixture::page(run(from, to), to, more, asked.id));
        return ClientRig::waitFor([&] { return session.timeline().held().has(to); });
    }
    bool arrive() { return rig.arrive() && answer(31, 40, true); }
    QStringList shown() { return TimelineFixture::shown(session.timeline()); }

    ClientRig rig;
    RoomSession session;
    QAbstractItemModelTester timelineTester;
    QAbstractItemModelTester peopleTester;
    History asked;
};

} // namespace

class TestRoomSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheNewestPageAndResumesFromIt()
    {
        Fed r;
        QVERIFY(r.arrive());
        QVERIFY(!r.asked.before && !r.asked.after);
        QCOMPARE(r.asked.limit, 50ULL); // the server's page
        QCOMPARE(r.shown().last(), u"m40"_s);
        r.rig.peer()->send(std::get<Said>(run(41, 41)[0]));
        QTRY_COMPARE(r.shown().last(), u"m41"_s);

        const auto hello = r.rig.comeBack();
        QVERIFY(hello && hello->seen);
        QCOMPARE(hello->seen->at(lobby), Seq(41));
        r.rig.peer()->send(ClientRig::welcome(true));
        r.rig.peer()->send(TimelineFixture::page(run(42, 43), 43, false, std::nullopt));
        QTRY_COMPARE(r.shown().last(), u"m43"_s);
        QCOMPARE(r.rig.peer()->count<History>(), 0);
    }

    void fetchesOlderPagesUntilTheStart()
    {
        Fed r;
        QVERIFY(r.arrive());
        QCOMPARE(r.session.timeline().above(), TimelineModel::Above::More);
        r.session.feeder().fetchOlder();
        r.session.feeder().fetchOlder(); // one at a time
        QCOMPARE(r.session.timeline().above(), TimelineModel::Above::Loading);
        QVERIFY(r.answer(11, 30, true));
        QCOMPARE(r.asked.before, std::optional<Seq>(31));
        QCOMPARE(r.rig.peer()->count<History>(), 0);
        r.session.feeder().fetchOlder();
        QVERIFY(r.answer(1, 10, false));
        QCOMPARE(r.session.timeline().above(), TimelineModel::Above::Start);
        r.session.feeder().fetchOlder();
        ClientRig::settle();
        QCOMPARE(r.rig.peer()->count<History>(), 0);
    }

    void asksAgainWhenAPageFails()
    {
        Fed r;
        QVERIFY(r.arrive());
        r.session.feeder().fetchOlder();
        QVERIFY(ClientRig::waitFor([&] { return r.rig.peer()->count<History>() > 0; }));
        const History first = *r.rig.peer()->take<History>();
        r.rig.peer()->send(ErrorFrame{Code::unavailable, u"later"_s, first.id, {}, {}});
        QVERIFY(r.answer(21, 30, true));
        QVERIFY(r.asked.id != first.id);
        QCOMPARE(r.asked.before, std::optional<Seq>(31));
    }

    void aLostConnectionForgetsWhatWasAskedFor()
    {
        Fed r;
        QVERIFY(r.arrive());
        r.session.feeder().fetchOlder();
        QVERIFY(r.rig.comeBack());
        QCOMPARE(r.session.timeline().above(), TimelineModel::Above::More);
        r.rig.peer()->send(ClientRig::welcome(true));
        QVERIFY(ClientRig::waitFor([&] { return r.rig.state() == ChatClient::State::Online; }));
        r.session.feeder().fetchOlder();
        QVERIFY(r.answer(21, 30, true));
    }

    void ownMessagesAreFollowed()
    {
        Fed r;
        QVERIFY(r.arrive());
        r.rig.client->say(lobby, u"hello"_s);
        QCOMPARE(r.shown().last(), u"ana: hello~"_s);
        const auto says = r.rig.says(1);
        r.rig.peer()->send(ClientRig::recorded(41, says.front()));
        QTRY_COMPARE(r.shown().last(), u"ana: hello"_s);

        const Nonce nonce = r.rig.client->say(lobby, u"bad"_s);
        QCOMPARE(r.rig.says(1).size(), 1U);
        r.rig.peer()->send(ErrorFrame{Code::badText, u"no"_s, {}, nonce, {}});
        QTRY_COMPARE(r.shown().last().back(), QChar(u'!'));
        r.rig.client->retry(nonce);
        QCOMPARE(r.shown().last().back(), QChar(u'~'));
        QCOMPARE(r.rig.says(1).size(), 1U);
        r.rig.peer()->send(ErrorFrame{Code::badText, u"no"_s, {}, nonce, {}});
        QTRY_COMPARE(r.shown().last().back(), QChar(u'!'));
        r.rig.client->discard(nonce);
        QCOMPARE(r.shown().last(), u"ana: hello"_s);

        r.rig.client->say(lobby, u"later"_s);
        QVERIFY(r.rig.comeBack());
        QVERIFY2(r.shown().last().endsWith(u"later?"_s), qPrintable(r.shown().last()));
    }

    void anotherDatabaseBeginsAnew()
    {
        Fed r;
        QVERIFY(r.arrive());
        QVERIFY(r.rig.comeBack());
        Welcome other = ClientRig::welcome();
        LogId log;
        log.bytes.fill(9);
        other.log = log;
        r.rig.peer()->send(other);
        QVERIFY(r.answer(1, 3, false));
        QCOMPARE(r.shown(), QStringList({u"--"_s, u"marta: m1"_s, u"m2"_s, u"m3"_s}));
    }

    void whatIsMissingInBetweenIsFetched()
    {
        Fed r;
        QVERIFY(r.arrive());
        r.rig.peer()->send(std::get<Said>(run(45, 45)[0]));
        QVERIFY(r.answer(41, 44, true));
        QCOMPARE(r.asked.after, std::optional<Seq>(40));
        QCOMPARE(r.shown().last(), u"m45"_s);
    }

    void peopleComeAndGo()
    {
        Fed r;
        QVERIFY(r.arrive());
        const Person myself{me, u"ana"_s, Role::Guest, Presence::Online, {}};
        const Person marta{UserId{2}, u"marta"_s, Role::Guest, Presence::Online, {}};
        r.rig.peer()->send(Roster{lobby, {myself}, false, {}});
        QTRY_COMPARE(r.session.people().peopleCount(), 1ULL);
        QCOMPARE(r.session.people().index(1).data(PeopleModel::SelfRole).toBool(), true);
        r.rig.peer()->send(Joined{lobby, myself}); // nobody needs to be told of oneself
        r.rig.peer()->send(Joined{lobby, marta});
        QTRY_COMPARE(r.session.people().peopleCount(), 2ULL);
        QCOMPARE(r.shown().last(), u"*marta joined"_s);
        r.rig.peer()->send(Left{lobby, marta.user, marta.nick, u"lunch"_s});
        QTRY_COMPARE(r.session.people().peopleCount(), 1ULL);
        QCOMPARE(r.shown().last(), u"*marta joined and left again"_s);
    }
};

QTEST_GUILESS_MAIN(TestRoomSession)
#include "tst_roomsession.moc"
