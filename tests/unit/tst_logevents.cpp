// SPDX-License-Identifier: MIT
#include "tests/unit/logkit.h"

#include "shared/protocol/limits.h"

#include <QTest>

using namespace Confab;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Confab::Content)

namespace {

const UserId ana{7};
const UserId marta{8};

NewMessage reply(Seq to)
{
    return {u"reply"_s, to, false, {}};
}

} // namespace

// What happens to messages after they were said.
class TestLogEvents : public QObject
{
    Q_OBJECT

private:
    // Of the lobby: 1 said by ana, 2 by marta, 3 edits 1, 4 deletes 2, 5 reacts to 1, 6 a topic, 7 another said by ana.
    static void prepare(OpenLog &log)
    {
        log.propose({message(1, u"first"_s, ana), message(2, u"second"_s, marta),
                     record(3, NewEdit{1, u"better"_s, ana}, ana), record(4, NewDeletion{2, {}}, ana),
                     record(5, NewReaction{1, u"👍"_s, true}, marta), record(6, NewTopic{u"of the day"_s}, marta),
                     message(7, u"seventh"_s, ana)});
        for (Seq seq = 1; seq <= 7; ++seq)
            QCOMPARE(seqOf(log.outcomes[seq - 1]), seq);
    }

private Q_SLOTS:
    void eventsAreReadAsTheyStandNow()
    {
        const QTemporaryDir folder;
        OpenLog log(folder.path());
        prepare(log);
        const auto at = [](Seq seq, UserId user) {
            return Event{lobby, seq, testNow + seq, user, u"ana"_s, nonceOf(seq)};
        };
        const std::vector<Reaction> thumb{{u"👍"_s, {marta}}};
        const std::vector<Logged> expected{
            Said{at(1, ana), u"better"_s, {}, false, testNow + 3, false, thumb, {}},
            Said{at(2, marta), {}, {}, false, {}, true, {}, {}},
            Edited{at(3, ana), 1, u"better"_s},
            Deleted{at(4, ana), 2},
            Reacted{at(5, marta), 1, u"👍"_s, true},
            TopicSet{at(6, marta), u"of the day"_s},
            Said{at(7, ana), u"seventh"_s, {}, false, {}, false, {}, {}},
        };
        QVERIFY(eventsOf(folder.path()) == expected);

        // A used-up nonce gives the same.
        for (Seq seq = 1; seq <= 7; ++seq) {
            const UserId user = std::visit([](const auto &e) { return e.event.user; }, expected[seq - 1]);
            log.propose({message(seq, u"again"_s, user), Recall{user, nonceOf(seq)}});
            for (const Outcome &outcome : log.outcomes) {
                const auto *duplicate = std::get_if<Duplicate>(&outcome);
                QVERIFY(duplicate);
                QVERIFY(duplicate->event == expected[seq - 1]);
            }
        }
        QVERIFY(std::holds_alternative<Stored>(log.propose({Recall{ana, nonceOf(2)}})[0]));
        QCOMPARE(seqOf(log.propose({message(8, u"next"_s)})[0]), 8);
    }

    void anEditOfAnEditCountsAsTheLatest()
    {
        const QTemporaryDir folder;
        OpenLog log(folder.path());
        log.propose({message(1, u"a"_s), record(2, NewEdit{1, u"b"_s, {}}), record(3, NewEdit{1, u"c"_s, {}})});
        QCOMPARE(saidAt(folder.path(), 1).text, u"c"_s);
        QCOMPARE(saidAt(folder.path(), 1).edited, std::optional<Millis>(testNow + 3));
        QCOMPARE(std::get<Edited>(eventsOf(folder.path())[1]).text, u"c"_s);
        log.propose({record(4, NewDeletion{1, {}})});
        const std::vector<Logged> events = eventsOf(folder.path());
        QVERIFY(std::get<Said>(events[0]).deleted && std::get<Said>(events[0]).text.isEmpty());
        QCOMPARE(std::get<Said>(events[0]).edited, std::optional<Millis>(testNow + 3));
        QCOMPARE(std::get<Edited>(events[1]).text, QString());
        QCOMPARE(std::get<Edited>(events[2]).text, QString());
    }

    void whatCantBeIsDeclined_data()
    {
        QTest::addColumn<Content>("content");
        QTest::addColumn<bool>("theirs"); // else there is no such event
        const auto row = [](const char *name, Content content, bool theirs = false) {
            QTest::newRow(name) << content << theirs;
        };
        row("reply to nothing", reply(0));
        row("reply to what comes", reply(8));
        row("reply to the highest", reply(~Seq(0)));
        row("reply to an edit", reply(3));
        row("reply to a deletion", reply(4));
        row("reply to a reaction", reply(5));
        row("reply to a topic", reply(6));
        for (const Seq seq : {0, 2, 3, 4, 5, 6, 8}) {
            row(qPrintable(u"edit of %1"_s.arg(seq)), NewEdit{seq, u"x"_s, ana});
            row(qPrintable(u"deletion of %1"_s.arg(seq)), NewDeletion{seq, {}});
            row(qPrintable(u"reaction to %1"_s.arg(seq)), NewReaction{seq, u"👍"_s, true});
            row(qPrintable(u"no reaction to %1"_s.arg(seq)), NewReaction{seq, u"👍"_s, false});
        }
        row("edit of another's", NewEdit{7, u"x"_s, marta}, true);
        row("deletion of another's", NewDeletion{7, marta}, true);
    }

    void whatCantBeIsDeclined()
    {
        QFETCH(const Content, content);
        QFETCH(const bool, theirs);
        const QTemporaryDir folder;
        OpenLog log(folder.path());
        prepare(log);
        const std::vector<Logged> before = eventsOf(folder.path());
        const Outcome &outcome = log.propose({record(20, content)})[0];
        const auto *declined = std::get_if<Declined>(&outcome);
        QVERIFY(declined);
        QCOMPARE(declined->why, theirs ? Declined::Why::NotTheirs : Declined::Why::NoSuchEvent);
        QVERIFY(eventsOf(folder.path()) == before);
        // Neither its place nor its nonce is used up; and one that is comes first, whatever else is wrong.
        QCOMPARE(seqOf(log.propose({message(20, u"y"_s)})[0]), 8);
        QVERIFY(std::holds_alternative<Duplicate>(log.propose({record(20, content)})[0]));
    }

    void laterOnesOfABatchSeeTheEarlier()
    {
        const QTemporaryDir folder;
        OpenLog log(folder.path());
        log.propose({message(1, u"a"_s), record(2, reply(1)), record(3, NewDeletion{1, {}}),
                     record(4, NewDeletion{1, {}}), record(5, NewEdit{1, u"b"_s, {}}), record(6, reply(1)),
                     record(7, reply(2))});
        std::vector<Seq> seqs;
        for (const Outcome &outcome : log.outcomes)
            seqs.push_back(seqOf(outcome));
        QCOMPARE(seqs, (std::vector<Seq>{1, 2, 3, 0, 0, 4, 5}));
        QCOMPARE(saidAt(folder.path(), 2).reply, std::optional<Seq>(1));
    }

    void roomsCountForThemselves()
    {
        const QTemporaryDir folder;
        OpenLog log(folder.path());
        const RoomId room{5};
        log.propose({MakeRoom{{room, RoomKind::Public, u"garden"_s, {}, 0, ana, {{ana}}}},
                     message(1, u"in the lobby"_s), message(2, u"in the garden"_s, ana, room),
                     message(3, u"in the lobby"_s), record(4, NewEdit{1, u"there"_s, {}}, ana, room)});
        QCOMPARE(seqOf(log.outcomes[2]), 1);
        QCOMPARE(seqOf(log.outcomes[3]), 2);
        QCOMPARE(saidAt(folder.path(), 1, room).text, u"there"_s);
        QCOMPARE(saidAt(folder.path(), 1).text, u"in the lobby"_s);
        // A nonce is used up in every room.
        QVERIFY(std::holds_alternative<Duplicate>(log.propose({message(1, u"x"_s, ana, room)})[0]));
    }

    void reactionsStandInTheOrderOfTheirFirstUse()
    {
        const QTemporaryDir folder;
        OpenLog log(folder.path());
        quint64 nonce = 1;
        log.propose({message(nonce, u"a"_s)});
        const auto react = [&](quint64 user, const QString &emoji, bool on) {
            const Outcome &outcome = log.propose({record(++nonce, NewReaction{1, emoji, on}, UserId{user})})[0];
            QCOMPARE(seqOf(outcome), nonce); // recorded also where it changes nothing
        };
        const auto standing = [&] { return saidAt(folder.path(), 1).reactions.value_or(std::vector<Reaction>()); };
        react(9, u"z"_s, true);
        react(3, u"a"_s, true);
        react(1, u"z"_s, true);
        react(1, u"a"_s, true);
        react(1, u"a"_s, true);
        QVERIFY(
            (standing() == std::vector<Reaction>{{u"z"_s, {UserId{9}, UserId{1}}}, {u"a"_s, {UserId{3}, UserId{1}}}}));
        react(9, u"z"_s, false); // the emoji stays where it was
        react(9, u"z"_s, false);
        QVERIFY((standing() == std::vector<Reaction>{{u"z"_s, {UserId{1}}}, {u"a"_s, {UserId{3}, UserId{1}}}}));
        react(1, u"z"_s, false);
        QVERIFY((standing() == std::vector<Reaction>{{u"a"_s, {UserId{3}, UserId{1}}}}));
        react(9, u"z"_s, true);
        QVERIFY((standing() == std::vector<Reaction>{{u"a"_s, {UserId{3}, UserId{1}}}, {u"z"_s, {UserId{9}}}}));
        react(3, u"a"_s, false);
        react(1, u"a"_s, false);
        react(9, u"z"_s, false);
        QVERIFY(!saidAt(folder.path(), 1).reactions);
    }

    void manyReactionsAreCounted()
    {
        const QTemporaryDir folder;
        OpenLog log(folder.path());
        quint64 nonce = 1;
        std::vector<Wish> batch{message(nonce, u"a"_s)};
        const auto react = [&](const QString &emoji, quint64 people) {
            for (quint64 user = 1; user <= people; ++user)
                batch.push_back(record(++nonce, NewReaction{1, emoji, true}, UserId{user}));
        };
        react(u"hundred"_s, 100);
        react(u"more"_s, 101);
        react(u"many"_s, 250);
        for (int i = 4; i <= 30; ++i)
            react(u"emoji %1"_s.arg(i), 1);
        log.propose(std::move(batch));
        const Said said = saidAt(folder.path(), 1);
        QCOMPARE(said.reactions.value().size(), size_t(Limit::reactionEmoji));
        for (const size_t at : {0, 1, 2})
            QCOMPARE((*said.reactions)[at].users.size(), size_t(Limit::reactionUsers));
        QCOMPARE((*said.reactions)[19].emoji, u"emoji 20"_s);
        QVERIFY((said.counts == std::vector<ReactionCount>{{u"more"_s, 101}, {u"many"_s, 250}}));
    }

    void aTopicIsTheRooms()
    {
        const QTemporaryDir folder;
        {
            OpenLog log(folder.path());
            log.propose({record(1, NewTopic{u"one"_s}), record(2, NewTopic{QString()})});
            QCOMPARE(std::get<TopicSet>(eventsOf(folder.path())[1]).text, QString());
            log.propose({record(3, NewTopic{u"two"_s})});
        }
        const OpenLog log(folder.path());
        QCOMPARE(log.snapshot.rooms[0].topic, u"two"_s);
        QCOMPARE(log.snapshot.rooms[0].last, 3);
    }

    // Whoever indexes texts is woken for them alone, when they are on disk.
    void itTellsOfTexts()
    {
        const QTemporaryDir folder;
        int told = 0;
        LogOptions options = logOptions(folder.path());
        options.wrote = [&told] { ++told; };
        OpenLog log(options);
        const auto tells = [&](const Wish &wish) {
            told = 0;
            log.propose({wish});
            return told == 1;
        };
        QVERIFY(!tells(RecordLogin{ana, u"ana"_s, tokenOf(1), testNow}));
        QVERIFY(tells(message(1, u"a"_s)));
        QVERIFY(!tells(message(1, u"a"_s)));
        QVERIFY(tells(record(2, NewEdit{1, u"b"_s, {}})));
        QVERIFY(!tells(record(3, NewReaction{1, u"👍"_s, true})));
        QVERIFY(!tells(record(4, NewTopic{u"c"_s})));
        QVERIFY(tells(record(5, NewDeletion{1, {}})));
        QVERIFY(!tells(record(6, NewDeletion{1, {}})));
        QVERIFY(!tells(MoveMarker{lobby, ana, 3}));
    }
};

QTEST_GUILESS_MAIN(TestLogEvents)
#include "tst_logevents.moc"
