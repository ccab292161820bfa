// SPDX-License-Identifier: MIT
#include "tests/integration/conversationkit.h"

using namespace Confab;
using namespace Qt::StringLiterals;

// A person changes name and stays the same person.
class TestRenames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whileOthersTalk();
    void everyPlaceOfThePersonKnows();
    void aNameIsOnePersonsOnly();
    void twoWantTheSameNameAtOnce();
    void itHoldsOverAKill();

private:
    [[nodiscard]] static QString rename(RoomPerson &person, const QString &nick)
    {
        return person.outcome(person.client().changeNick(nick));
    }

    std::unique_ptr<ServerProcess> m_server;
    PersonPtr m_ana, m_ben;
};

void TestRenames::init()
{
    m_ana.reset();
    m_ben.reset();
    m_server = std::make_unique<ServerProcess>(quickOptions());
    QVERIFY2(m_server->start(), m_server->errors().constData());
    m_ana = come(*m_server, u"ana"_s);
    m_ben = come(*m_server, u"ben"_s);
    QVERIFY(m_ana && m_ben);
    QVERIFY(comesTrue([&] { return m_ana->view(lobby).people.size() == 2; }));
}

void TestRenames::whileOthersTalk()
{
    const RoomId garden = make(*m_ana, u"garden"_s);
    QCOMPARE(join(*m_ben, u"garden"_s), garden);
    const UserId ben = m_ben->user();
    QStringList names{u"ben"_s};
    for (int round = 0; round < 10; ++round) {
        names << u"ben%1"_s.arg(round);
        m_ana->client().say(lobby, u"talk"_s);
        m_ben->client().say(lobby, u"talk"_s);
        const RequestId request = m_ben->client().changeNick(names.back());
        m_ana->client().say(garden, u"talk"_s);
        m_ben->client().say(garden, u"talk"_s);
        QCOMPARE(m_ben->outcome(request), QString());
        QCOMPARE(m_ben->client().nick(), names.back());
    }
    QVERIFY(comesTrue([&] { return m_ana->client().outbox().empty() && m_ben->client().outbox().empty(); }));
    for (const RoomId room : {lobby, garden}) {
        QCOMPARE(disagreement({m_ana.get(), m_ben.get()}, room), QString());
        QCOMPARE(m_ana->view(room).people[ben].nick, names.back());
        // In the log stands the name of that time, one after the other, of one person.
        qsizetype at = 0;
        for (const auto &[seq, event] : m_ana->view(room).events) {
            const Event &said = std::get<Said>(event).event;
            if (said.user != ben)
                continue;
            QVERIFY(names.indexOf(said.nick) >= at);
            at = names.indexOf(said.nick);
        }
    }
    // Each change was told once, though two rooms are shared.
    QCOMPARE(m_ana->changes.size(), 10U);
    QVERIFY(m_ana->outcome(m_ana->client().findPerson(names.back())).isEmpty());
    QCOMPARE(m_ana->persons.back().people.front().user, ben);
}

void TestRenames::everyPlaceOfThePersonKnows()
{
    const PersonPtr second = beside(*m_server, *m_ben);
    QVERIFY(second);
    QCOMPARE(rename(*m_ben, u"benedict"_s), QString());
    QVERIFY(comesTrue([&] { return second->client().nick() == u"benedict"_s; }));
    QVERIFY(second->say(lobby, u"hello"_s) > 0);
    QVERIFY(comesTrue([&] { return m_ana->view(lobby).last == 1; }));
    QCOMPARE(m_ana->view(lobby).said(1)->event.nick, u"benedict"_s);
    QVERIFY(m_ben->startAnew());
    QCOMPARE(m_ben->client().nick(), u"benedict"_s);
    QCOMPARE(m_ben->user(), second->user());
}

void TestRenames::aNameIsOnePersonsOnly()
{
    QCOMPARE(rename(*m_ben, u"ANA"_s), QString(Code::nickTaken));
    QCOMPARE(rename(*m_ben, u"\u0430na"_s), QString(Code::nickConfusable)); // with a Cyrillic а
    QCOMPARE(rename(*m_ben, u"a\u0007"_s), QString(Code::nickInvalid));
    QCOMPARE(m_ben->client().nick(), u"ben"_s);
    QCOMPARE(rename(*m_ben, u"Ben"_s), QString()); // one's own in another case
    QCOMPARE(m_ben->client().nick(), u"Ben"_s);
    QCOMPARE(rename(*m_ben, u"robert"_s), QString());
    const PersonPtr other = come(*m_server, u"ben"_s); // is free at once
    QVERIFY(other);
    QVERIFY(other->user() != m_ben->user());
    QCOMPARE(rename(*m_ben, u"ben"_s), QString(Code::nickTaken));
}

void TestRenames::twoWantTheSameNameAtOnce()
{
    for (int round = 0; round < 20; ++round) {
        const QString wanted = u"star%1"_s.arg(round);
        const RequestId anas = m_ana->client().changeNick(wanted);
        const RequestId bens = m_ben->client().changeNick(wanted);
        const QString first = m_ana->outcome(anas);
        const QString second = m_ben->outcome(bens);
        QVERIFY(first.isEmpty() != second.isEmpty());
        QCOMPARE(first + second, QString(Code::nickTaken));
        QVERIFY(m_ana->client().nick() != m_ben->client().nick());
    }
}

void TestRenames::itHoldsOverAKill()
{
    QCOMPARE(rename(*m_ben, u"robert"_s), QString());
    QVERIFY(m_ben->say(lobby, u"as robert"_s) > 0);
    const UserId ben = m_ben->user();
    const int arrivals = m_ben->arrivals;
    m_server->kill();
    QVERIFY2(m_server->start(), m_server->errors().constData());
    // Nobody takes it from who has it, whoever comes first.
    RoomPerson thief(u"robert"_s);
    thief.client().open(m_server->address(), u"robert"_s);
    QVERIFY(comesTrue([&] { return thief.client().state() == ChatClient::State::Refused; }));
    QVERIFY(comesTrue([&] { return m_ben->arrivals > arrivals; }));
    QCOMPARE(m_ben->client().nick(), u"robert"_s);
    QCOMPARE(m_ben->user(), ben);
    QVERIFY(comesTrue([&] { return m_ana->isOnline() && m_ana->view(lobby).people.size() == 2; }));
    QCOMPARE(m_ana->view(lobby).people[ben].nick, u"robert"_s);
}

QTEST_GUILESS_MAIN(TestRenames)
#include "tst_renames.moc"
