// SPDX-License-Identifier: MIT
#include "tests/integration/conversationkit.h"
#include "tests/support/chaosproxy.h"

using namespace Confab;
using namespace Qt::StringLiterals;

// What happens to messages afterwards, from several places at once: in the end all hold the same.
class TestChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void repliesReactionsEditsAndDeletionsAreSeenByAll();
    void othersMessagesStayAsTheyAre();
    void editAgainstDeleteAtOnce();
    void editsFromTwoPlacesAtOnce();
    void reactingTwiceIsReactingOnce();
    void whoeverWasAwayHoldsTheSame();
    void aBusyDayWithCrashes();
    void aBusyDayOverABadLine();

private:
    // What may be recorded or refused, in the garden or the lobby.
    static void doAnything(RoomPerson &person, RoomId garden, QRandomGenerator &random);
    // Online, and nothing waits.
    static bool isQuiet(RoomPerson *person);

    std::unique_ptr<ServerProcess> m_server;
    PersonPtr m_ana, m_ben;
};

void TestChanges::init()
{
    m_ana.reset();
    m_ben.reset();
    m_server = std::make_unique<ServerProcess>(quickOptions());
    QVERIFY2(m_server->start(), m_server->errors().constData());
    m_ana = come(*m_server, u"ana"_s);
    m_ben = come(*m_server, u"ben"_s);
    QVERIFY(m_ana && m_ben);
}

void TestChanges::doAnything(RoomPerson &person, RoomId garden, QRandomGenerator &random)
{
    const RoomId room = random.bounded(2) == 0 ? garden : lobby;
    const Seq last = person.view(room).last;
    const Seq target = last == 0 ? 0 : 1 + random.bounded(quint64(last));
    switch (random.bounded(6)) {
    case 0:
        person.client().edit(room, target, u"edit %1"_s.arg(random.bounded(1000)));
        break;
    case 1:
        person.client().erase(room, target);
        break;
    case 2:
        person.client().react(room, target, random.bounded(2) == 0 ? u"🎉"_s : u"👍"_s, random.bounded(3) > 0);
        break;
    case 3:
        person.client().setTopic(garden, u"topic %1"_s.arg(random.bounded(1000)));
        break;
    default:
        person.client().say(room, u"text %1"_s.arg(random.bounded(1000)),
                            random.bounded(4) == 0 ? std::optional(target) : std::nullopt);
    }
}

bool TestChanges::isQuiet(RoomPerson *person)
{
    const auto &outbox = person->client().outbox();
    return person->isOnline()
        && std::all_of(outbox.begin(), outbox.end(), [](const Unconfirmed &entry) { return entry.failed; });
}

void TestChanges::repliesReactionsEditsAndDeletionsAreSeenByAll()
{
    const Seq first = m_ana->say(lobby, u"helo"_s);
    QVERIFY(first > 0);
    const Seq reply = m_ben->recorded(m_ben->client().say(lobby, u"you mean hello?"_s, first));
    QVERIFY(m_ana->recorded(m_ana->client().edit(lobby, first, u"hello"_s)) > 0);
    QVERIFY(m_ben->recorded(m_ben->client().react(lobby, first, u"🎉"_s, true)) > 0);
    QVERIFY(m_ana->recorded(m_ana->client().react(lobby, reply, u"👍"_s, true)) > 0);
    const Seq regretted = m_ben->say(lobby, u"never mind"_s);
    QVERIFY(m_ana->recorded(m_ana->client().react(lobby, regretted, u"👀"_s, true)) > 0);
    QVERIFY(m_ben->recorded(m_ben->client().erase(lobby, regretted)) > 0);
    QCOMPARE(disagreement({m_ana.get(), m_ben.get()}, lobby), QString());

    const RoomView &held = m_ben->view(lobby);
    QCOMPARE(held.texts(), (QStringList{u"hello"_s, u"you mean hello?"_s}));
    QVERIFY(held.said(first)->edited);
    QCOMPARE(held.said(first)->reactions->front().users, std::vector{m_ben->user()});
    QCOMPARE(held.said(reply)->reply, std::optional(first));
    QVERIFY(held.said(regretted)->deleted);

    // A newcomer reads the same.
    const PersonPtr cleo = come(*m_server, u"cleo"_s);
    QVERIFY(cleo);
    QVERIFY(cleo->readAll(lobby) == m_ana->readAll(lobby));
    // What is deleted stays so. It may still be answered: whoever does may not have heard of it yet.
    QCOMPARE(m_ben->recorded(m_ben->client().edit(lobby, regretted, u"back"_s)), Seq(0));
    QCOMPARE(m_ana->recorded(m_ana->client().react(lobby, regretted, u"👀"_s, false)), Seq(0));
    QVERIFY(m_ana->recorded(m_ana->client().say(lobby, u"what?"_s, regretted)) > regretted);
    QCOMPARE(m_ana->recorded(m_ana->client().say(lobby, u"to nobody"_s, 1'000)), Seq(0));
}

void TestChanges::othersMessagesStayAsTheyAre()
{
    const Seq first = m_ana->say(lobby, u"mine"_s);
    const Nonce edit = m_ben->client().edit(lobby, first, u"yours"_s);
    const Nonce deletion = m_ben->client().erase(lobby, first);
    QCOMPARE(m_ben->recorded(edit), Seq(0));
    QCOMPARE(m_ben->recorded(deletion), Seq(0));
    QVERIFY(!m_ben->refused[edit].isEmpty());   // kept, for its owner to see why
    QVERIFY(m_ben->refused[deletion].isNull()); // of no use any more
    QCOMPARE(m_ben->client().outbox().size(), 1U);
    QCOMPARE(m_ana->readAll(lobby).size(), 1U);
    QCOMPARE(m_ana->view(lobby).texts(), QStringList{u"mine"_s});
}

void TestChanges::editAgainstDeleteAtOnce()
{
    const PersonPtr second = beside(*m_server, *m_ana);
    QVERIFY(second);
    int edited = 0;
    for (int round = 0; round < 40; ++round) {
        const Seq seq = m_ana->say(lobby, u"now %1"_s.arg(round));
        QVERIFY(seq > 0);
        // Who is asked first takes turns.
        RoomPerson &editor = round % 2 == 0 ? *m_ana : *second;
        RoomPerson &eraser = round % 2 == 0 ? *second : *m_ana;
        const Nonce deletion = round % 4 < 2 ? eraser.client().erase(lobby, seq) : Nonce{};
        const Nonce edit = editor.client().edit(lobby, seq, u"later %1"_s.arg(round));
        const Nonce late = round % 4 < 2 ? deletion : eraser.client().erase(lobby, seq);
        const Seq place = editor.recorded(edit);
        QVERIFY(eraser.recorded(late) > 0);
        // Either the edit came first, or it was refused; deleted it is in the end.
        edited += place > 0 ? 1 : 0;
        QCOMPARE(place > 0, editor.refused.count(edit) == 0);
        editor.client().discard(edit);
    }
    QCOMPARE(disagreement({m_ana.get(), second.get(), m_ben.get()}, lobby), QString());
    QCOMPARE(m_ben->view(lobby).texts(), QStringList());
    qInfo() << edited << "of 40 edits came before the deletion";
}

void TestChanges::editsFromTwoPlacesAtOnce()
{
    const PersonPtr second = beside(*m_server, *m_ana);
    QVERIFY(second);
    const Seq seq = m_ana->say(lobby, u"first"_s);
    std::map<Seq, QString> order;
    for (int round = 0; round < 30; ++round) {
        const QString one = u"one %1"_s.arg(round);
        const QString two = u"two %1"_s.arg(round);
        const Nonce here = m_ana->client().edit(lobby, seq, one);
        const Nonce there = second->client().edit(lobby, seq, two);
        order[m_ana->recorded(here)] = one;
        order[second->recorded(there)] = two;
    }
    QCOMPARE(order.size(), 60U);
    QCOMPARE(disagreement({m_ana.get(), second.get(), m_ben.get()}, lobby), QString());
    QCOMPARE(m_ben->view(lobby).texts(), QStringList{order.rbegin()->second}); // the last one holds
}

void TestChanges::reactingTwiceIsReactingOnce()
{
    const PersonPtr second = beside(*m_server, *m_ben);
    QVERIFY(second);
    const Seq seq = m_ana->say(lobby, u"lunch?"_s);
    for (int round = 0; round < 20; ++round) {
        const bool on = round % 2 == 0;
        const Nonce here = m_ben->client().react(lobby, seq, u"🍕"_s, on);
        const Nonce there = second->client().react(lobby, seq, u"🍕"_s, on);
        const Nonce again = second->client().react(lobby, seq, u"🍕"_s, on);
        QVERIFY(m_ben->recorded(here) > 0 && second->recorded(there) > 0 && second->recorded(again) > 0);
        QCOMPARE(disagreement({m_ana.get(), second.get(), m_ben.get()}, lobby), QString());
        const auto reactions = m_ana->view(lobby).said(seq)->reactions;
        QCOMPARE(reactions.has_value(), on);
        if (on) {
            QCOMPARE(reactions->size(), 1U);
            QCOMPARE(reactions->front().users, std::vector{m_ben->user()});
        }
    }
    // On and off at once: whichever came last holds, for everyone.
    m_ben->client().react(lobby, seq, u"🍕"_s, true);
    second->client().react(lobby, seq, u"🍕"_s, false);
    QVERIFY(comesTrue([&] { return m_ben->client().outbox().empty() && second->client().outbox().empty(); }));
    QCOMPARE(disagreement({m_ana.get(), second.get(), m_ben.get()}, lobby), QString());
}

void TestChanges::whoeverWasAwayHoldsTheSame()
{
    ChaosProxy proxy(m_server->port());
    RoomPerson cleo(u"cleo"_s);
    QVERIFY(cleo.goTo({u"127.0.0.1"_s, proxy.port(), false}));
    const Seq kept = m_ana->say(lobby, u"kept"_s);
    const Seq edited = m_ana->say(lobby, u"helo"_s);
    const Seq deleted = m_ana->say(lobby, u"oops"_s);
    const Seq hers = cleo.say(lobby, u"mine"_s);
    QVERIFY(comesTrue([&] { return cleo.view(lobby).last == hers; }));

    proxy.refuse(true);
    proxy.cut();
    QVERIFY(comesTrue([&] { return !cleo.isOnline(); }));
    cleo.client().edit(lobby, hers, u"mine, edited while away"_s);
    cleo.client().react(lobby, kept, u"🎉"_s, true);
    QVERIFY(m_ana->recorded(m_ana->client().edit(lobby, edited, u"hello"_s)) > 0);
    QVERIFY(m_ana->recorded(m_ana->client().erase(lobby, deleted)) > 0);
    QVERIFY(m_ben->recorded(m_ben->client().react(lobby, kept, u"👍"_s, true)) > 0);
    QVERIFY(m_ana->recorded(m_ana->client().edit(lobby, edited, u"hello!"_s)) > 0);
    const Seq born = m_ben->say(lobby, u"said and deleted meanwhile"_s);
    QVERIFY(m_ben->recorded(m_ben->client().erase(lobby, born)) > 0);
    proxy.refuse(false);
    QVERIFY(comesTrue([&] { return cleo.isOnline() && cleo.client().outbox().empty(); }));
    QCOMPARE(disagreement({m_ana.get(), m_ben.get(), &cleo}, lobby), QString());
    QCOMPARE(cleo.view(lobby).texts(), (QStringList{u"kept"_s, u"hello!"_s, u"mine, edited while away"_s}));
    QVERIFY(cleo.losses > 0);
}

void TestChanges::aBusyDayWithCrashes()
{
    const RoomId garden = make(*m_ana, u"garden"_s);
    const PersonPtr second = beside(*m_server, *m_ana);
    QVERIFY(second);
    QCOMPARE(join(*m_ben, u"garden"_s), garden);
    const std::vector<RoomPerson *> all{m_ana.get(), m_ben.get(), second.get()};
    QRandomGenerator random(11);
    for (int round = 0; round < 6; ++round) {
        for (int i = 0; i < 60; ++i) {
            doAnything(*all.at(random.bounded(3U)), garden, random);
            if (i % 20 == 7)
                QCoreApplication::processEvents();
        }
        if (round % 2 == 1) {
            m_server->kill();
            for (RoomPerson *person : all)
                person->client().say(garden, u"is anybody there?"_s);
            QVERIFY2(m_server->start(), m_server->errors().constData());
        }
        QVERIFY(comesTrue([&] { return std::all_of(all.begin(), all.end(), isQuiet); }));
        QCOMPARE(disagreement(all, garden), QString());
        QCOMPARE(disagreement(all, lobby), QString());
    }
    QVERIFY(std::all_of(all.begin(), all.end(), [](const RoomPerson *person) { return person->losses == 3; }));
}

void TestChanges::aBusyDayOverABadLine()
{
    const RoomId garden = make(*m_ana, u"garden"_s);
    ChaosProxy proxy(m_server->port());
    proxy.split(50);
    RoomPerson cleo(u"cleo"_s);
    RoomPerson dora(u"dora"_s);
    QVERIFY(cleo.goTo({u"127.0.0.1"_s, proxy.port(), false}));
    QVERIFY(dora.goTo({u"127.0.0.1"_s, proxy.port(), false}));
    QCOMPARE(join(cleo, u"garden"_s), garden);
    QCOMPARE(join(dora, u"garden"_s), garden);
    const std::vector<RoomPerson *> all{m_ana.get(), &cleo, &dora};
    QRandomGenerator random(3);
    for (int round = 0; round < 15; ++round) {
        proxy.cutAfter(random.bounded(12'000));
        for (int i = 0; i < 30; ++i) {
            doAnything(*all.at(random.bounded(3U)), garden, random);
            cleo.client().markRead(garden, cleo.view(garden).last);
            if (i % 10 == 7)
                QCoreApplication::processEvents();
        }
        QVERIFY(comesTrue([&] { return std::all_of(all.begin(), all.end(), isQuiet); }));
    }
    proxy.cutAfter(1'000'000'000);
    QCOMPARE(disagreement(all, garden), QString());
    QCOMPARE(disagreement(all, lobby), QString());
    QVERIFY(cleo.losses + dora.losses > 0);
    // How far she has read came through as well.
    const Seq end = cleo.view(garden).last;
    cleo.client().markRead(garden, end);
    QVERIFY(comesTrue([&] { return cleo.view(garden).read == end && cleo.view(garden).unread == 0; }));
}

QTEST_GUILESS_MAIN(TestChanges)
#include "tst_changes.moc"
