// SPDX-License-Identifier: MIT
#include "tests/integration/conversationkit.h"

using namespace Confab;
using namespace Qt::StringLiterals;

// An ordinary day with the limits that a server has by itself: whatever people do, nobody is told to slow down.
class TestEveryday : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nobodyIsToldToSlowDown();
};

void TestEveryday::nobodyIsToldToSlowDown()
{
    ServerProcess server;
    QVERIFY2(server.start(), server.errors().constData());
    const PersonPtr ana = come(server, u"ana"_s);
    const PersonPtr ben = come(server, u"ben"_s);
    QVERIFY(ana && ben);
    const PersonPtr second = beside(server, *ana);
    QVERIFY(second);
    const auto codes = [](const RoomPerson &person) {
        QStringList found;
        for (const ErrorFrame &error : person.errors)
            found << error.code;
        return found;
    };

    const RoomId garden = make(*ana, u"garden"_s);
    QCOMPARE(join(*ben, u"garden"_s), garden);
    ben->client().setStatus(Presence::Busy);
    // A whole screen is pasted, line by line, while one reads, types, reacts and looks around.
    for (int i = 0; i < 30; ++i)
        ana->client().say(garden, u"line %1"_s.arg(i));
    std::vector<RequestId> asked;
    const auto busy = [&] {
        for (const PersonPtr *person : {&ana, &ben, &second}) {
            ChatClient &client = (*person)->client();
            client.markRead(garden, (*person)->view(garden).last);
            client.setTyping(garden, true);
        }
        return ana->client().outbox().empty();
    };
    QVERIFY(comesTrue([&] { return ben->view(garden).last >= 5; }));
    for (Seq seq = 1; seq <= 5; ++seq) {
        ben->client().react(garden, seq, u"👍"_s, true);
        asked.push_back(ben->client().history(garden, seq + 1, {}, 10));
        asked.push_back(ben->client().findPerson(u"ana"_s));
        asked.push_back(ben->client().members(garden));
    }
    QVERIFY(comesTrue(busy));
    for (const RequestId request : asked)
        QCOMPARE(ben->outcome(request), QString());
    QCOMPARE(ben->outcome(ben->client().changeNick(u"benno"_s)), QString());
    QVERIFY(comesTrue([&] { return ben->client().outbox().empty(); }));
    QVERIFY(comesTrue([&] { return ana->view(garden).read >= 30 && second->view(garden).read >= 30; }));
    QCOMPARE(disagreement({ana.get(), ben.get(), second.get()}, garden), QString());
    for (int i = 0; i < 30; ++i) // in the order in which they were pasted
        QCOMPARE(ana->view(garden).texts().at(i), u"line %1"_s.arg(i));
    for (const PersonPtr *person : {&ana, &ben, &second}) {
        QCOMPARE(codes(**person), QStringList());
        QVERIFY((*person)->refused.empty());
        QCOMPARE((*person)->losses, 0);
    }
}

QTEST_GUILESS_MAIN(TestEveryday)
#include "tst_everyday.moc"
