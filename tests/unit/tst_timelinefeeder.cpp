// SPDX-License-Identifier: MIT
// A timeline fed by a real ChatClient from a scripted server: places further up, quotes, and who is who.
#include "gui-client/models/timelinefeeder.h"
#include "shared/protocol/codes.h"
#include "tests/unit/clientrig.h"
#include "tests/unit/timelinefixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Confab;
using namespace Qt::StringLiterals;

namespace {

constexpr UserId me{7};
constexpr UserId marta{2};

std::vector<Logged> run(Seq from, Seq to)
{
    std::vector<Logged> events;
    for (Seq seq = from; seq <= to; ++seq)
        events.push_back(TimelineFixture::said(seq, marta, 1'790'000'000'000 + seq, u"m%1"_s.arg(seq)));
    return events;
}

// A room of 1,000 messages, of which the newest 50 are held.
struct Fed {
    Fed()
        : feeder(*rig.client, model, rig.clock), tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest)
    { }

    std::optional<History> asked()
    {
        if (!ClientRig::waitFor([this] { return rig.peer()->count<History>() > 0; }))
            return std::nullopt;
        return rig.peer()->take<History>();
    }
    // Answers a request as a server with the events 1 to `last` does.
    void answer(const History &request)
    {
        const Seq limit = request.limit;
        Seq from = 1;
        Seq to = last;
        if (request.after) {
            from = *request.after + 1;
            to = qMin(last, *request.after + limit);
        } else {
            to = request.before ? qMin(last, *request.before - 1) : last;
            from = to > limit ? to - limit + 1 : 1;
        }
        const bool more = request.after ? to < last : from > 1;
        rig.peer()->send(TimelineFixture::page(run(from, to), last, more, request.id));
    }
    bool arrive()
    {
        const bool there = rig.arrive();
        const auto request = there ? asked() : std::nullopt;
        if (!request)
            return false;
        answer(*request);
        return ClientRig::waitFor([this] { return model.held().has(last); });
    }
    void live(Seq seq)
    {
        last = seq;
        rig.peer()->send(std::get<Said>(run(seq, seq)[0]));
    }
    QString lastLine() { return TimelineFixture::shown(model).last(); }

    ClientRig rig;
    TimelineModel model{lobby};
    TimelineFeeder feeder;
    QAbstractItemModelTester tester;
    Seq last = 1000;
};

} // namespace

class TestTimelineFeeder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesToWhatIsHeldAtOnce()
    {
        Fed f;
        QVERIFY(f.arrive());
        QSignalSpy places(&f.model, &TimelineModel::placeWanted);
        f.feeder.goTo(970);
        QCOMPARE(places.count(), 1);
        QCOMPARE(f.model.takePlace(), std::optional<Seq>(970));
        QVERIFY(!f.model.takePlace());
        ClientRig::settle();
        QCOMPARE(f.rig.peer()->count<History>(), 0);
    }

    void goesFarUpAndBackWithoutHoleOrDouble()
    {
        Fed f;
        QVERIFY(f.arrive());
        f.feeder.goTo(500);
        const auto above = f.asked();
        const auto below = f.asked();
        QVERIFY(above && below);
        QCOMPARE(above->before, std::optional<Seq>(501));
        QCOMPARE(below->after, std::optional<Seq>(500));
        f.answer(*below);
        ClientRig::settle();
        QVERIFY(f.model.held().has(1000)); // shown until both are here
        f.answer(*above);
        QVERIFY(ClientRig::waitFor([&] { return f.model.held().has(500); }));
        QCOMPARE(f.model.takePlace(), std::optional<Seq>(500));
        QCOMPARE(f.model.held().first(), Seq(451));
        QCOMPARE(f.model.held().last(), Seq(550));
        QCOMPARE(f.model.above(), TimelineModel::Above::More);
        QCOMPARE(f.model.below(), TimelineModel::Below::More);

        f.live(1001);
        ClientRig::settle();
        QCOMPARE(f.lastLine(), u"m550"_s);
        QCOMPARE(f.rig.peer()->count<History>(), 0); // it isn't missing there
        while (f.model.below() != TimelineModel::Below::Live) {
            f.feeder.fetchNewer();
            f.feeder.fetchNewer(); // one at a time
            const auto next = f.asked();
            QVERIFY(next);
            QCOMPARE(next->after, std::optional<Seq>(f.model.held().last()));
            f.answer(*next);
            const Seq reached = qMin(f.last, *next->after + next->limit);
            QVERIFY(ClientRig::waitFor([&] { return f.model.held().last() >= reached; }));
            QCOMPARE(f.rig.peer()->count<History>(), 0);
        }
        QCOMPARE(f.model.held().last(), Seq(1001));
        QCOMPARE(f.model.rowCount(), 551 + 1);
        f.live(1002); // it is shown as it comes again
        QTRY_COMPARE(f.model.held().last(), Seq(1002));
        f.feeder.fetchNewer();
        ClientRig::settle();
        QCOMPARE(f.rig.peer()->count<History>(), 0);
    }

    void aPlaceThatMeetsWhatIsHeldJoinsIt()
    {
        Fed f;
        QVERIFY(f.arrive());
        f.feeder.goTo(920);
        f.answer(*f.asked());
        f.answer(*f.asked());
        QVERIFY(ClientRig::waitFor([&] { return f.model.held().has(920); }));
        QCOMPARE(f.model.held().first(), Seq(871));
        QCOMPARE(f.model.held().last(), Seq(1000));
        QCOMPARE(f.model.below(), TimelineModel::Below::Live);
    }

    void goesToTheNearestWhereThereIsNone()
    {
        Fed f;
        QVERIFY(f.arrive());
        f.feeder.goTo(5000);
        f.answer(*f.asked());
        f.answer(*f.asked());
        QVERIFY(ClientRig::waitFor([&] { return f.model.takePlace() == std::optional<Seq>(1000); }));
        QCOMPARE(f.model.below(), TimelineModel::Below::Live);
    }

    void goesBackToTheLatest()
    {
        Fed f;
        QVERIFY(f.arrive());
        f.feeder.goToLatest(); // it is there
        f.feeder.goTo(300);
        f.answer(*f.asked());
        f.answer(*f.asked());
        QVERIFY(ClientRig::waitFor([&] { return f.model.held().has(300); }));
        f.live(1001);
        f.feeder.fetchNewer(); // on its way, and of no use any more
        const auto stale = f.asked();
        f.feeder.goToLatest();
        const auto newest = f.asked();
        QVERIFY(stale && newest && !newest->before && !newest->after);
        f.answer(*newest);
        f.answer(*stale);
        QVERIFY(ClientRig::waitFor([&] { return f.model.held().has(1001); }));
        ClientRig::settle();
        QCOMPARE(f.model.below(), TimelineModel::Below::Live);
        QCOMPARE(f.model.held().first(), Seq(952));
        f.live(1002);
        QTRY_COMPARE(f.lastLine(), u"m1002"_s);
    }

    void aLossMeanwhileIsNoMatter()
    {
        Fed f;
        QVERIFY(f.arrive());
        f.feeder.goTo(500);
        f.answer(*f.asked());
        ClientRig::settle();
        QVERIFY(f.rig.comeBack());
        f.last = 1003;
        f.rig.peer()->send(ClientRig::welcome(true));
        f.rig.peer()->send(TimelineFixture::page(run(1001, 1003), 1003, false, std::nullopt));
        const auto again = f.asked(); // only what hasn't come yet
        QVERIFY(again && again->after == std::optional<Seq>(500));
        f.answer(*again);
        QVERIFY(ClientRig::waitFor([&] { return f.model.held().has(500); }));
        // Lost once more, at that place: what is missed is no part of it.
        QVERIFY(f.rig.comeBack());
        f.last = 1005;
        f.rig.peer()->send(ClientRig::welcome(true));
        f.rig.peer()->send(TimelineFixture::page(run(1004, 1005), 1005, false, std::nullopt));
        ClientRig::settle();
        QCOMPARE(f.model.held().last(), Seq(550));
        f.feeder.goToLatest();
        f.answer(*f.asked());
        QVERIFY(ClientRig::waitFor([&] { return f.model.held().has(1005); }));
        QCOMPARE(f.lastLine(), u"m1005"_s);
    }

    void aGapOnTheWayIsNoMatter()
    {
        Fed f;
        QVERIFY(f.arrive());
        f.feeder.goTo(500);
        QVERIFY(f.rig.comeBack());
        f.last = 3000;
        f.rig.peer()->send(ClientRig::welcome(true));
        Page missed = TimelineFixture::page(run(2801, 3000), 3000, false, std::nullopt);
        missed.gap = true;
        f.rig.peer()->send(missed);
        QVERIFY(ClientRig::waitFor([&] { return f.model.held().has(3000); }));
        f.answer(*f.asked());
        f.answer(*f.asked());
        QVERIFY(ClientRig::waitFor([&] { return f.model.held().has(500); }));
        QCOMPARE(f.model.takePlace(), std::optional<Seq>(500));
        f.feeder.goToLatest();
        f.answer(*f.asked());
        QVERIFY(ClientRig::waitFor([&] { return f.model.held().has(3000); }));
    }

    void aRoomIsOpenedAtAPlace()
    {
        Fed f;
        f.feeder.goTo(500); // before there is a connection
        QVERIFY(f.rig.arrive());
        for (int i = 0; i < 3; ++i)
            f.answer(*f.asked());
        QVERIFY(ClientRig::waitFor([&] { return f.model.held().has(500); }));
        ClientRig::settle();
        QCOMPARE(f.model.takePlace(), std::optional<Seq>(500));
        f.live(1001);
        const auto hello = f.rig.comeBack();
        QVERIFY(hello && hello->seen && hello->seen->at(lobby) >= 1000);
    }

    void asksForWhatIsQuoted()
    {
        Fed f;
        QVERIFY(f.arrive());
        for (const Seq seq : {Seq(1001), Seq(1002), Seq(1003)}) {
            Said reply = std::get<Said>(run(seq, seq)[0]);
            reply.reply = seq == 1003 ? 97 : seq - 901;
            f.rig.peer()->send(reply);
        }
        QTRY_COMPARE(f.model.held().last(), Seq(1003));
        f.last = 1003;
        for (const Seq target : {Seq(100), Seq(101), Seq(97)})
            f.model.wantQuote(target);
        for (int i = 0; i < 2; ++i) {
            const auto request = f.asked();
            QVERIFY(request);
            QVERIFY(request->limit <= 10);
            f.answer(*request);
        }
        const auto quote = [&f](Seq seq) { return f.model.row(*f.model.rowOf(seq)).quote->text; };
        QTRY_COMPARE(quote(1002), u"m101"_s);
        QCOMPARE(quote(1001), u"m100"_s);
        QCOMPARE(quote(1003), u"m97"_s);
        ClientRig::settle();
        QCOMPARE(f.rig.peer()->count<History>(), 0);
    }

    void tellsOfChangedNamesOfThoseWhoAreThere()
    {
        Fed f;
        QVERIFY(f.arrive());
        const auto person = [](UserId user, const QString &nick) {
            return Person{user, nick, Role::Guest, Presence::Online, {}};
        };
        f.rig.peer()->send(Roster{lobby, {person(me, u"ana"_s), person(marta, u"marta"_s)}, false, {}});
        f.rig.peer()->send(Changed{person(marta, u"marta"_s)}); // another presence
        f.rig.peer()->send(Changed{person(UserId{50}, u"stranger"_s)});
        f.rig.peer()->send(Changed{person(marta, u"martha"_s)});
        QTRY_COMPARE(f.lastLine(), u"*marta is now martha"_s);
        f.rig.peer()->send(Changed{person(me, u"anna"_s)});
        QTRY_COMPARE(f.lastLine(), u"*marta is now martha · ana is now anna"_s);
        f.rig.client->say(lobby, u"hello"_s);
        QCOMPARE(f.lastLine(), u"anna: hello~"_s);
    }

    // By the server's clock, as the messages around: also where the room was opened long after the welcome.
    void tellsWhenNamesWereChanged()
    {
        Fed f;
        Welcome welcome = ClientRig::welcome();
        welcome.now = f.rig.clock.wallMillis() + 7'200'000;
        QVERIFY(f.rig.arrive(welcome));
        f.rig.clock.advance(600'000);
        TimelineModel late(lobby);
        const TimelineFeeder feeder(*f.rig.client, late, f.rig.clock);
        const Person person{marta, u"marta"_s, Role::Guest, Presence::Online, {}};
        f.rig.peer()->send(Roster{lobby, {person}, false, {}});
        Person renamed = person;
        renamed.nick = u"martha"_s;
        f.rig.peer()->send(Changed{renamed});
        QTRY_COMPARE(late.rowCount(), 2);
        QCOMPARE(late.row(1).at, welcome.now + 600'000);
        f.rig.client->say(lobby, u"hello"_s);
        QCOMPARE(late.row(2).at, welcome.now + 600'000);
    }

    void theLineNewStaysWhileOneSpeaks()
    {
        Fed f;
        QVERIFY(f.arrive());
        f.model.setNewAfter(990);
        QVERIFY(TimelineFixture::shown(f.model).contains(u"=="_s));
        f.rig.client->react(lobby, 995, u"x"_s, true);
        QVERIFY(TimelineFixture::shown(f.model).contains(u"=="_s));
        QVERIFY(f.model.row(*f.model.rowOf(995)).reactions.at(0).own);
        f.rig.client->say(lobby, u"hello"_s);
        QVERIFY(TimelineFixture::shown(f.model).contains(u"=="_s));
    }

    void changesOfMessagesAreFollowed()
    {
        Fed f;
        QVERIFY(f.arrive());
        const auto text = [&f] { return f.model.row(*f.model.rowOf(1000)).text; };
        const Nonce nonce = f.rig.client->edit(lobby, 1000, u"better"_s);
        QCOMPARE(text(), u"better"_s);
        QVERIFY(ClientRig::waitFor([&] { return f.rig.peer()->count<Edit>() == 1; }));
        f.rig.peer()->send(ErrorFrame{Code::notAllowed, u"no"_s, {}, nonce, {}});
        QTRY_COMPARE(f.model.row(*f.model.rowOf(1000)).delivery, Delivery::Failed);
        f.rig.client->discard(nonce);
        QCOMPARE(text(), u"m1000"_s);
        const Nonce erased = f.rig.client->erase(lobby, 1000);
        QVERIFY(f.model.row(*f.model.rowOf(1000)).deleted);
        QVERIFY(ClientRig::waitFor([&] { return f.rig.peer()->count<Delete>() == 1; }));
        f.rig.peer()->send(ErrorFrame{Code::notAllowed, u"no"_s, {}, erased, {}});
        QTRY_COMPARE(text(), u"m1000"_s);
    }
};

QTEST_GUILESS_MAIN(TestTimelineFeeder)
#include "tst_timelinefeeder.moc"
