// SPDX-License-Identifier: MIT
// What a client asks for: each question's frame, its answer, its failure and its loss; and servers that answer badly.
#include "tests/unit/clientrig.h"

#include "shared/protocol/codes.h"

using namespace Confab;
using namespace Qt::StringLiterals;
using State = ChatClient::State;

namespace {

constexpr RoomId garden{4};
constexpr UserId bob{8};

Welcome inTheGarden(bool resumed = false)
{
    Welcome welcome = ClientRig::welcome(resumed);
    welcome.rooms.push_back(ClientRig::roomOf(4, 20, 20));
    return welcome;
}

struct Question {
    const char *name;
    std::function<RequestId(ChatClient &)> ask;
    ClientFrame frame; // but its id
    ServerFrame answer;
};

std::vector<Question> questions()
{
    const RequestId id = 1;
    Search search;
    search.text = u"rose"_s;
    search.room = garden;
    search.limit = 20;
    Search asked = search;
    asked.id = id;
    const RoomOpened opened{ClientRig::roomOf(4), id};
    using C = ChatClient;
    return {
        {"history", [](C &c) { return c.history(garden, Seq(9), {}, 20); }, History{id, garden, Seq(9), {}, 20},
         Page{garden, {}, false, 9, id, false, {}}},
        {"search", [search](C &c) { return c.search(search); }, asked, Page{RoomId{}, {}, false, 0, id, false, {}}},
        {"members", [](C &c) { return c.members(garden, u"b"_s, u"bea"_s, 7); },
         Members{id, garden, u"b"_s, u"bea"_s, 7}, Roster{garden, {}, false, id}},
        {"create", [](C &c) { return c.createRoom(u"garden"_s, u"roses"_s, true); },
         Create{id, u"garden"_s, u"roses"_s, true}, opened},
        {"join", [](C &c) { return c.joinRoom(u"garden"_s); }, Join{id, u"garden"_s}, opened},
        {"direct", [](C &c) { return c.openDirect(bob); }, Direct{id, bob}, opened},
        {"leave", [](C &c) { return c.leaveRoom(garden); }, Leave{id, garden}, Done{id}},
        {"invite", [](C &c) { return c.invite(garden, bob); }, Invite{id, garden, bob}, Done{id}},
        {"set-nick", [](C &c) { return c.changeNick(u"anna"_s); }, SetNick{id, u"anna"_s}, Done{id}},
        {"rooms", [](C &c) { return c.listRooms(u"g"_s, u"gar"_s, 9); }, Rooms{id, u"g"_s, u"gar"_s, 9},
         RoomList{{}, false, id}},
        {"person", [](C &c) { return c.findPerson(u"bob"_s); }, People{id, {}, u"bob"_s}, Persons{{}, id}},
        {"people", [](C &c) { return c.findPeople({bob}); }, People{id, std::vector{bob}, {}}, Persons{{}, id}},
    };
}

} // namespace

class TestClientRequests : public QObject
{
    Q_OBJECT

private:
    // Everything but the heartbeat's pings.
    static std::vector<ClientFrame> asked(const ClientRig &rig)
    {
        std::vector<ClientFrame> frames = rig.peer()->frames;
        std::erase_if(frames, [](const ClientFrame &frame) { return std::holds_alternative<Ping>(frame); });
        return frames;
    }
    static size_t answers(const ClientRig &rig)
    {
        const auto &heard = rig.heard;
        return heard.pages.size() + heard.rosters.size() + heard.opened.size() + heard.done.size() + heard.lists.size()
            + heard.persons.size();
    }
    static void eachQuestion()
    {
        QTest::addColumn<int>("which");
        for (int i = 0; const Question &question : questions())
            QTest::newRow(question.name) << i++;
    }
    static Question question()
    {
        QFETCH(int, which);
        return questions().at(size_t(which));
    }

private Q_SLOTS:
    void everyQuestionIsAskedAndAnswered_data() { eachQuestion(); }
    void everyQuestionIsAskedAndAnswered()
    {
        const Question asking = question();
        ClientRig rig;
        QCOMPARE(asking.ask(*rig.client), RequestId(0)); // not online
        QVERIFY(rig.arrive(inTheGarden()));
        QCOMPARE(asking.ask(*rig.client), RequestId(1));
        QTRY_COMPARE(asked(rig).size(), 1U);
        QVERIFY(asked(rig).front() == asking.frame);
        rig.peer()->send(asking.answer);
        QTRY_COMPARE(answers(rig), 1U);
        rig.peer()->reset();
        QTRY_COMPARE(rig.state(), State::Waiting);
        QVERIFY(rig.heard.errors.empty()); // it has its answer
    }

    void everyFailureIsTold_data() { eachQuestion(); }
    void everyFailureIsTold()
    {
        const Question asking = question();
        ClientRig rig;
        QVERIFY(rig.arrive(inTheGarden()));
        asking.ask(*rig.client);
        QTRY_COMPARE(asked(rig).size(), 1U);
        rig.peer()->send(ErrorFrame{Code::noSuchRoom, u"None."_s, 1, {}, {}});
        QTRY_COMPARE(rig.heard.errors.size(), 1U);
        QCOMPARE(rig.heard.errors.front().re, std::optional(RequestId(1)));
        rig.peer()->reset();
        QTRY_COMPARE(rig.state(), State::Waiting);
        QCOMPARE(rig.heard.errors.size(), 1U);
        QCOMPARE(answers(rig), 0U);
    }

    void itIsAskedAgainWhenTheServerSaysSo_data() { eachQuestion(); }
    void itIsAskedAgainWhenTheServerSaysSo()
    {
        const Question asking = question();
        ClientRig rig;
        QVERIFY(rig.arrive(inTheGarden()));
        asking.ask(*rig.client);
        QTRY_COMPARE(asked(rig).size(), 1U);
        rig.peer()->forget();
        rig.peer()->send(ErrorFrame{Code::unavailable, u"disk"_s, 1, {}, 2000});
        ClientRig::settle();
        rig.clock.advance(1999);
        ClientRig::settle();
        QCOMPARE(asked(rig).size(), 0U);
        rig.clock.advance(1);
        QTRY_COMPARE(asked(rig).size(), 1U);
        QVERIFY(asked(rig).front() == asking.frame);
        QVERIFY(rig.heard.errors.empty());
    }

    void whatIsLostFailsAndIsNotRepeated_data() { eachQuestion(); }
    void whatIsLostFailsAndIsNotRepeated()
    {
        const Question asking = question();
        ClientRig rig;
        QVERIFY(rig.arrive(inTheGarden()));
        asking.ask(*rig.client);
        QTRY_COMPARE(asked(rig).size(), 1U);
        QVERIFY(rig.comeBack());
        QCOMPARE(rig.heard.errors.size(), 1U);
        QCOMPARE(rig.heard.errors.front().code, QString(Code::unavailable));
        QCOMPARE(rig.heard.errors.front().re, std::optional(RequestId(1)));
        rig.peer()->send(inTheGarden(true));
        QTRY_COMPARE(rig.state(), State::Online);
        ClientRig::settle();
        QCOMPARE(asked(rig).size(), 0U);
        // Its owner may ask again: another number, so that a late answer isn't taken for this one's.
        QCOMPARE(asking.ask(*rig.client), RequestId(2));
    }

    void whoLeavesOrGoesElsewhereGetsNoAnswer_data()
    {
        QTest::addColumn<bool>("leaves");
        QTest::newRow("leave") << true;
        QTest::newRow("open") << false;
    }
    void whoLeavesOrGoesElsewhereGetsNoAnswer()
    {
        QFETCH(bool, leaves);
        ClientRig rig;
        QVERIFY(rig.arrive());
        rig.client->joinRoom(u"garden"_s);
        QTRY_COMPARE(asked(rig).size(), 1U);
        rig.client->listRooms(); // not even sent
        if (leaves)
            rig.client->leave();
        else
            rig.client->open(rig.server.address(), u"ana"_s);
        QCOMPARE(rig.heard.errors.size(), 2U);
        QCOMPARE(rig.heard.errors.back().re, std::optional(RequestId(2)));
        QCOMPARE(rig.heard.errors.back().code, QString(Code::unavailable));
    }

    void whatTheServerWouldHangUpForIsNotSent()
    {
        ClientRig rig;
        QVERIFY(rig.arrive());
        Search search;
        search.text = QString(300, u'é');
        search.limit = 1000;
        rig.client->search(search);
        QTRY_COMPARE(rig.peer()->count<Search>(), 1);
        const auto came = rig.peer()->take<Search>();
        QCOMPARE(came->text, QString(256, u'é'));
        QCOMPARE(came->limit, 50U);

        const RequestId tooLong = rig.client->createRoom(QString(70'000, u'x'), {}, false);
        QTRY_COMPARE(rig.heard.errors.size(), 1U);
        QCOMPARE(rig.heard.errors.front().code, QString(Code::tooLarge));
        QCOMPARE(rig.heard.errors.front().re, std::optional(tooLong));
        QCOMPARE(rig.peer()->count<Create>(), 0);
        QCOMPARE(rig.client->findPeople({}), RequestId(0));
        QCOMPARE(rig.state(), State::Online);
    }

    void aCrowdsPageIsAWholeAnswer()
    {
        ClientRig rig;
        QVERIFY(rig.arrive());
        rig.client->members(lobby, {}, {}, 2);
        QTRY_COMPARE(rig.peer()->count<Members>(), 1);
        const Person person{bob, u"bob"_s, Role::Guest, Presence::Online, {}};
        rig.peer()->send(Roster{lobby, {person}, true, 1});
        rig.peer()->send(Roster{lobby, {person}, true, 1}); // there are more, but no more were asked for
        QTRY_COMPARE(rig.heard.rosters.size(), 2U);
        rig.peer()->reset();
        QTRY_COMPARE(rig.state(), State::Waiting);
        QVERIFY(rig.heard.errors.empty());
    }

    void leavingComesAfterWhatWasSaid()
    {
        ClientRig rig;
        QVERIFY(rig.arrive(inTheGarden()));
        rig.client->say(garden, u"goodbye"_s);
        rig.client->leaveRoom(garden);
        QTRY_COMPARE(rig.peer()->count<Leave>(), 1);
        const auto frames = asked(rig);
        QVERIFY(std::holds_alternative<Say>(frames.front()));
        QVERIFY(std::holds_alternative<Leave>(frames.back()));
        // What is said of another room doesn't hold it up, and what is held does.
        const Nonce nonce = std::get<Say>(frames.front()).nonce;
        rig.peer()->forget();
        rig.peer()->send(ErrorFrame{Code::unavailable, u"disk"_s, {}, nonce, 1000});
        rig.peer()->send(ErrorFrame{Code::unavailable, u"disk"_s, 1, {}, 500});
        ClientRig::settle();
        rig.clock.advance(999);
        ClientRig::settle();
        QCOMPARE(asked(rig).size(), 0U);
        rig.clock.advance(1);
        QTRY_COMPARE(asked(rig).size(), 2U);
        QVERIFY(std::holds_alternative<Say>(asked(rig).front()));
    }

    void aRoomThatWasLeftIsNotResumed_data()
    {
        QTest::addColumn<bool>("byRequest");
        QTest::newRow("done") << true;
        QTest::newRow("left") << false;
    }
    void aRoomThatWasLeftIsNotResumed()
    {
        QFETCH(bool, byRequest);
        ClientRig rig;
        QVERIFY(rig.arrive(inTheGarden()));
        rig.client->setSeen(lobby, 40);
        rig.client->setSeen(garden, 20);
        rig.peer()->send(Left{garden, bob, u"bob"_s, {}}); // somebody else
        if (byRequest) {
            rig.client->leaveRoom(garden);
            QTRY_COMPARE(rig.peer()->count<Leave>(), 1);
            rig.peer()->send(Done{1});
            QTRY_COMPARE(rig.heard.done.size(), 1U);
        } else {
            QTRY_COMPARE(rig.heard.departures.size(), 1U);
            rig.peer()->send(Left{garden, UserId{7}, u"ana"_s, {}});
            QTRY_COMPARE(rig.heard.departures.size(), 2U);
        }
        const auto hello = rig.comeBack();
        QVERIFY(hello && hello->seen);
        QVERIFY((*hello->seen == std::map<RoomId, Seq>{{lobby, 40}}));
    }

    void aRoomThatOneIsNoLongerInIsForgottenOnArriving()
    {
        ClientRig rig;
        QVERIFY(rig.arrive(inTheGarden()));
        rig.client->setSeen(lobby, 40);
        rig.client->setSeen(garden, 20);
        auto hello = rig.comeBack();
        QVERIFY(hello && hello->seen && hello->seen->contains(garden));
        rig.peer()->send(ClientRig::welcome(true));
        QTRY_COMPARE(rig.state(), State::Online);
        hello = rig.comeBack();
        QVERIFY(hello && hello->seen && !hello->seen->contains(garden));
    }

    void roomsOfTheWelcomeStayAsTheyWere()
    {
        ClientRig rig;
        QVERIFY(rig.arrive(inTheGarden()));
        rig.peer()->send(RoomOpened{ClientRig::roomOf(9), {}});
        rig.peer()->send(Read{lobby, 30, 1, 0});
        rig.peer()->send(Left{garden, UserId{7}, u"ana"_s, {}});
        QTRY_COMPARE(rig.heard.departures.size(), 1U);
        QVERIFY(rig.client->welcomed()->rooms == inTheGarden().rooms);
    }

    void answersThatNobodyAskedForDoNoHarm()
    {
        ClientRig rig;
        QVERIFY(rig.arrive());
        constexpr quint64 most = ~quint64(0);
        const Person nobody{UserId{}, {}, Role::Admin, Presence::Offline, u"x"_s};
        rig.client->history(lobby, {}, {}, 10);
        QTRY_COMPARE(rig.peer()->count<History>(), 1);
        rig.peer()->send(
            RoomOpened{Room{RoomId{}, RoomKind::Direct, {}, {}, most, most, most, most, most, nobody}, 99});
        rig.peer()->send(Done{most});
        rig.peer()->send(Done{0});
        rig.peer()->send(RoomList{{ListedRoom{}, ListedRoom{}}, true, 77});
        rig.peer()->send(Persons{{nobody, nobody}, 77});
        rig.peer()->send(Roster{RoomId{most}, {nobody}, true, 77});
        rig.peer()->send(Read{lobby, most, most, most});
        rig.peer()->send(Read{RoomId{12}, 5, 0, 0});
        rig.peer()->send(Typed{RoomId{12}, bob, true});
        rig.peer()->send(Left{RoomId{12}, UserId{7}, u"ana"_s, {}});
        rig.peer()->send(Joined{RoomId{12}, nobody});
        rig.peer()->send(Reacted{Event{lobby, most, 0, bob, {}, {}}, most, QString(5000, u'x'), true});
        rig.peer()->send(Edited{Event{lobby, 0, 0, bob, {}, {}}, most, {}});
        rig.peer()->send(ErrorFrame{u"new-code"_s, {}, 99, Nonce{}, most});
        rig.client->markRead(lobby, 40);
        rig.peer()->send(Page{lobby, {}, false, 0, 1, false, {}});
        QTRY_COMPARE(rig.heard.pages.size(), 1U);
        QCOMPARE(rig.heard.reads.size(), 2U);
        QCOMPARE(rig.heard.typists.size(), 1U);
        QCOMPARE(rig.state(), State::Online);
        QVERIFY(rig.comeBack());
        rig.peer()->send(ClientRig::welcome(true));
        QTRY_COMPARE(rig.state(), State::Online);
    }

    void aServersPaceIsNeverOutrun()
    {
        ClientRig rig;
        Welcome welcome = inTheGarden();
        welcome.limits.rate = 5;
        welcome.limits.burst = 20;
        QVERIFY(rig.arrive(welcome));
        for (Seq seq = 1; seq <= 30; ++seq) {
            rig.client->say(garden, u"x"_s);
            rig.client->react(lobby, seq, u"🎉"_s, true);
            rig.client->findPerson(u"bob"_s);
        }
        double bucket = 20;
        size_t came = 0;
        for (Seq half = 1; half < 100 && came < 90; ++half) {
            rig.client->markRead(lobby, half);
            rig.client->markRead(garden, half);
            rig.client->setTyping(lobby, true);
            rig.client->setStatus(half % 2 == 0 ? Presence::Away : Presence::Online);
            ClientRig::settle();
            bucket -= double(rig.peer()->frames.size());
            came += size_t(rig.peer()->count<Say>() + rig.peer()->count<React>() + rig.peer()->count<People>());
            rig.peer()->forget();
            QVERIFY2(bucket >= 0, qPrintable(QString::number(came)));
            rig.clock.advance(500);
            bucket = std::min(20.0, bucket + 2.5);
        }
        QCOMPARE(came, 90U);
    }
};

QTEST_GUILESS_MAIN(TestClientRequests)
#include "tst_clientrequests.moc"
