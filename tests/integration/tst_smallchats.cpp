// SPDX-License-Identifier: MIT
#include "tests/integration/truthkeeper.h"
#include "tests/support/chaosproxy.h"
#include "tests/support/rawclient.h"

#include "shared/protocol/codec.h"
#include "shared/protocol/codes.h"

#include <QTest>

using namespace Confab;
using namespace Qt::StringLiterals;

// What every well-known small chat does, one test for each.
class TestSmallChats : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void messageToEveryoneIncludingItsAuthor();
    void uniqueNicknameRefusedWithAChanceToChooseAnother();
    void othersHearThatSomebodyJoined();
    void othersHearThatSomebodyLeft();
    void othersHearOfABrokenConnectionToo();
    void howManyPeopleAreThere();
    void quit();
    void messagesOfAnyLengthUpToTheLimit_data();
    void messagesOfAnyLengthUpToTheLimit();
    void whateverTcpCutsOrJoins_data();
    void whateverTcpCutsOrJoins();
    void manyClientsAtOnceNoneWaitsForAnother();
    void theServerRestartsOnTheSamePortAtOnce_data();
    void theServerRestartsOnTheSamePortAtOnce();
    void echo();
    void confirmationForEachMessage();

private:
    void serve(const QStringList &options);

    std::unique_ptr<ServerProcess> m_server;
};

void TestSmallChats::init()
{
    m_server = std::make_unique<ServerProcess>(QStringList{u"--rate"_s, u"0"_s});
    QVERIFY2(m_server->start(), m_server->errors().constData());
}

// With other options than usual.
void TestSmallChats::serve(const QStringList &options)
{
    m_server = std::make_unique<ServerProcess>(options);
    QVERIFY2(m_server->start(), m_server->errors().constData());
}

void TestSmallChats::messageToEveryoneIncludingItsAuthor()
{
    const Crew crew = arrive(m_server->address(), {u"ana"_s, u"ben"_s, u"cleo"_s});
    QCOMPARE(crew.size(), 3U);
    crew[1]->say(u"good morning"_s);
    QVERIFY(comesTrue(
        [&] { return all(crew, [](const TestPerson &person) { return person.heardText(u"good morning"_s); }); }));
    for (const auto &person : crew) {
        const Said &said = person->heard.begin()->second;
        QCOMPARE(said.event.nick, u"ben"_s);
        QCOMPARE(said.event.user, crew[1]->user());
        QCOMPARE(person->live.at(said.event.seq), 1);
    }
}

void TestSmallChats::uniqueNicknameRefusedWithAChanceToChooseAnother()
{
    const Crew crew = arrive(m_server->address(), {u"ana"_s});
    QCOMPARE(crew.size(), 1U);
    TestPerson other(u"Ana"_s);
    other.goTo(m_server->address());
    QVERIFY(comesTrue([&] { return other.state() == ChatClient::State::Refused; }));
    const Refused refusal = other.refusals.at(0);
    QCOMPARE(refusal.code, Code::nickTaken);
    QVERIFY(!refusal.final);
    QVERIFY(refusal.suggestion);

    // Still taken, over the same connection, and then the one that the server thinks of.
    other.client().tryAs(u"ANA"_s);
    QVERIFY(comesTrue([&] { return other.refusals.size() == 2; }));
    other.client().tryAs(*refusal.suggestion);
    QVERIFY(comesTrue([&] { return other.isOnline(); }));
    QCOMPARE(other.losses, 0);
    QCOMPARE(other.client().nick(), *refusal.suggestion);
    QVERIFY(crew[0]->isOnline());
}

void TestSmallChats::othersHearThatSomebodyJoined()
{
    const Crew crew = arrive(m_server->address(), {u"ana"_s, u"ben"_s});
    QCOMPARE(crew.size(), 2U);
    QVERIFY(comesTrue([&] { return all(crew, [](const TestPerson &person) { return person.count == 2; }); }));
    const auto before = crew[0]->joins.size();
    TestPerson cleo(u"cleo"_s);
    cleo.goTo(m_server->address());
    QVERIFY(comesTrue([&] { return crew[0]->joins.size() == before + 1; }));
    QCOMPARE(crew[0]->joins.back().who.nick, u"cleo"_s);
    QCOMPARE(crew[0]->joins.back().room, lobby);
    QVERIFY(comesTrue([&] { return crew[1]->people.size() == 3; }));
    QVERIFY(cleo.joins.empty()); // it is told by the roster who is there
}

void TestSmallChats::othersHearThatSomebodyLeft()
{
    const Crew crew = arrive(m_server->address(), {u"ana"_s, u"ben"_s, u"cleo"_s});
    QCOMPARE(crew.size(), 3U);
    crew[2]->client().leave(u"home"_s);
    QVERIFY(comesTrue([&] { return crew[0]->departures.size() == 1 && crew[1]->departures.size() == 1; }));
    QCOMPARE(crew[0]->departures[0].nick, u"cleo"_s);
    QCOMPARE(crew[0]->departures[0].text, u"home"_s);
}

void TestSmallChats::othersHearOfABrokenConnectionToo()
{
    serve({u"--absence-grace"_s, u"1"_s});
    const Crew crew = arrive(m_server->address(), {u"ana"_s});
    ChaosProxy proxy(m_server->port());
    const Crew behind = arrive({u"127.0.0.1"_s, proxy.port(), true}, {u"ben"_s});
    QVERIFY(crew.size() == 1 && behind.size() == 1);
    proxy.refuse(true);
    proxy.cut();
    QVERIFY(comesTrue([&] { return crew[0]->departures.size() == 1; }));
    QCOMPARE(crew[0]->departures[0].nick, u"ben"_s);
    QCOMPARE(crew[0]->count, 1U);
    proxy.refuse(false);
    QVERIFY(comesTrue([&] { return crew[0]->count == 2; }));
}

void TestSmallChats::howManyPeopleAreThere()
{
    Crew crew = arrive(m_server->address(), {u"ana"_s, u"ben"_s, u"cleo"_s});
    QCOMPARE(crew.size(), 3U);
    QVERIFY(comesTrue([&] { return all(crew, [](const TestPerson &person) { return person.count == 3; }); }));
    TestPerson dora(u"dora"_s);
    dora.goTo(m_server->address());
    // Others may hear of her before her own connection does.
    QVERIFY(comesTrue(
        [&] { return dora.count == 4 && all(crew, [](const TestPerson &person) { return person.count == 4; }); }));
    QCOMPARE(dora.client().welcomed()->rooms.at(0).count, 4U); // said in the welcome already
    crew.back()->client().leave();
    crew.pop_back();
    QVERIFY(comesTrue(
        [&] { return dora.count == 3 && all(crew, [](const TestPerson &person) { return person.count == 3; }); }));
    QVERIFY2(m_server->errors().contains("people: 4"), m_server->errors().constData());
}

void TestSmallChats::quit()
{
    const Crew crew = arrive(m_server->address(), {u"ana"_s, u"ben"_s});
    QCOMPARE(crew.size(), 2U);
    crew[1]->say(u"the last word"_s);
    QVERIFY(comesTrue([&] { return crew[1]->isDone(); }));
    crew[1]->client().leave();
    QVERIFY(comesTrue([&] { return crew[1]->state() == ChatClient::State::Idle; }));
    QVERIFY(comesTrue([&] { return crew[0]->departures.size() == 1; }));
    QCOMPARE(crew[1]->losses, 0);
    // The nickname is free at once, for anybody.
    QCOMPARE(arrive(m_server->address(), {u"ben"_s}).size(), 1U);
}

void TestSmallChats::messagesOfAnyLengthUpToTheLimit_data()
{
    QTest::addColumn<QString>("piece");
    QTest::newRow("one byte each") << u"a"_s;
    QTest::newRow("two bytes each") << u"ä"_s;
    QTest::newRow("three bytes each") << u"語"_s;
    QTest::newRow("four bytes each") << u"😀"_s;
    QTest::newRow("lines") << u"\n"_s;
}

void TestSmallChats::messagesOfAnyLengthUpToTheLimit()
{
    QFETCH(QString, piece);
    const Crew crew = arrive(m_server->address(), {u"ana"_s, u"ben"_s});
    QCOMPARE(crew.size(), 2U);
    const auto limit = int(crew[0]->client().welcomed()->limits.text);
    const int bytes = int(piece.toUtf8().size());
    QStringList texts;
    // About where lengths of CBOR, TLS records and buffers change, and to the last byte that fits.
    for (const int size : {1, 23, 24, 255, 256, 1'400, 4'095, 4'096, limit - 1, limit}) {
        const QString fill(size % bytes, u'.');
        texts << piece.repeated(size / bytes) + fill;
        crew[0]->say(texts.back());
    }
    QVERIFY(comesTrue([&] { return crew[0]->isDone() && crew[1]->last == Seq(texts.size()); }));
    QCOMPARE(crew[0]->textsInOrder(), texts);
    QCOMPARE(crew[1]->textsInOrder(), texts);

    // One byte more is refused where it was written, and sent to nobody.
    const Nonce tooLong = crew[0]->say(texts.back() + u'.');
    QVERIFY(crew[0]->notSent.contains(tooLong));
    crew[0]->say(u"afterwards"_s);
    QVERIFY(comesTrue([&] { return crew[1]->heardText(u"afterwards"_s); }));
    QCOMPARE(int(crew[1]->heard.size()), int(texts.size()) + 1);
}

void TestSmallChats::whateverTcpCutsOrJoins_data()
{
    QTest::addColumn<QString>("tls");
    QTest::addColumn<int>("split");
    QTest::addColumn<int>("join");
    for (const QString &tls : {u"off"_s, u"on"_s}) {
        const char *how = tls == u"on"_s ? "TLS" : "plain";
        QTest::addRow("single bytes, %s", how) << tls << 1 << 0;
        QTest::addRow("in threes, %s", how) << tls << 3 << 0;
        QTest::addRow("joined, %s", how) << tls << 0 << 50;
        QTest::addRow("joined, then cut, %s", how) << tls << 5 << 50;
    }
}

void TestSmallChats::whateverTcpCutsOrJoins()
{
    QFETCH(QString, tls);
    QFETCH(int, split);
    QFETCH(int, join);
    serve({u"--tls"_s, tls, u"--rate"_s, u"0"_s});
    ChaosProxy proxy(m_server->port());
    proxy.split(split);
    proxy.join(join);
    const Crew crew = arrive({u"127.0.0.1"_s, proxy.port(), m_server->tls()}, {u"ana"_s, u"ben"_s});
    QCOMPARE(crew.size(), 2U);
    QStringList texts;
    for (const int size : {1, 2, 300, 1, 40, 0, 3}) {
        texts << u"ä"_s.repeated(size) + u'.';
        crew[0]->say(texts.back());
    }
    QVERIFY(comesTrue([&] { return crew[0]->isDone() && crew[1]->last == Seq(texts.size()); }));
    QCOMPARE(crew[1]->textsInOrder(), texts);
    QCOMPARE(contradictions(crew, crew[1]->readAll()), QString());
    QVERIFY(all(crew, [](const TestPerson &person) { return person.losses == 0; }));
}

void TestSmallChats::manyClientsAtOnceNoneWaitsForAnother()
{
    // All on one thread, so that anyone who held it up would hold up everyone.
    serve({u"--io-threads"_s, u"1"_s, u"--rate"_s, u"0"_s});
    QTcpSocket silent; // never says the first word of TLS
    silent.connectToHost(QHostAddress::LocalHost, m_server->port());
    QVERIFY(silent.waitForConnected());
    QTcpSocket halfway; // begins a TLS record and leaves it there
    halfway.connectToHost(QHostAddress::LocalHost, m_server->port());
    QVERIFY(halfway.waitForConnected());
    halfway.write(QByteArray::fromHex("1603010200010001fc0303"));
    QVERIFY(halfway.waitForBytesWritten());
    RawClient half(m_server->address()); // says half a hello
    QVERIFY(half.connect());
    half.sendBytes(encodeFrame(ClientFrame(Hello{1, u"half"_s, {}, {}, {}, {}, false})).first(9));
    RawClient deaf(m_server->address()); // is in, and doesn't read
    QVERIFY(deaf.enter(u"deaf"_s));

    const Crew crew = arrive(m_server->address(), {u"ana"_s, u"ben"_s, u"cleo"_s, u"dora"_s, u"emil"_s});
    QCOMPARE(crew.size(), 5U);
    for (const auto &person : crew)
        person->sayMany(20);
    QVERIFY(comesTrue(
        [&] { return all(crew, [](const TestPerson &person) { return person.isDone() && person.last == 100; }); }));
    QCOMPARE(contradictions(crew, crew[0]->readAll()), QString());
    QVERIFY(all(crew, [](const TestPerson &person) { return person.losses == 0; }));
    QVERIFY(deaf.untilNow().size() >= 100); // it was all there, waiting
}

void TestSmallChats::theServerRestartsOnTheSamePortAtOnce_data()
{
    QTest::addColumn<bool>("killed");
    QTest::newRow("ended") << false;
    QTest::newRow("killed") << true;
}

void TestSmallChats::theServerRestartsOnTheSamePortAtOnce()
{
    QFETCH(bool, killed);
    const Crew crew = arrive(m_server->address(), {u"ana"_s, u"ben"_s});
    QCOMPARE(crew.size(), 2U);
    const quint16 port = m_server->port();
    if (killed)
        m_server->kill();
    else
        QVERIFY(m_server->terminate());
    // Its old connections are still closing.
    QVERIFY2(m_server->start(), m_server->errors().constData());
    QCOMPARE(m_server->port(), port);
    QVERIFY(comesTrue(
        [&] { return all(crew, [](const TestPerson &person) { return person.losses > 0 && person.isOnline(); }); }));
    crew[0]->say(u"there again"_s);
    QVERIFY(comesTrue([&] { return crew[1]->heardText(u"there again"_s); }));
}

void TestSmallChats::echo()
{
    const Crew crew = arrive(m_server->address(), {u"ana"_s});
    QCOMPARE(crew.size(), 1U);
    std::vector<QByteArray> sent = {"hello?", QByteArray("\0\xff\n", 3), QByteArray(1024, 'e')};
    for (const QByteArray &data : sent)
        crew[0]->client().ping(data);
    QVERIFY(comesTrue([&] { return crew[0]->echoes.size() == sent.size(); }));
    QCOMPARE(crew[0]->echoes, sent);
}

void TestSmallChats::confirmationForEachMessage()
{
    serve({}); // with the usual limits on how fast one may talk
    const Crew crew = arrive(m_server->address(), {u"ana"_s, u"ben"_s});
    QCOMPARE(crew.size(), 2U);
    crew[0]->sayMany(25);
    crew[1]->sayMany(3);
    QVERIFY(comesTrue([&] { return all(crew, [](const TestPerson &person) { return person.isDone(); }); }));
    for (const auto &person : crew) {
        QCOMPARE(person->confirmed.size(), person->said.size());
        for (const Nonce &nonce : person->said) {
            QCOMPARE(person->confirmed.at(nonce).size(), 1U);
            const Said &said = person->heard.at(person->confirmed.at(nonce).front());
            QVERIFY(said.event.nonce == nonce);
        }
    }
    QVERIFY(crew[0]->errors.empty() && crew[0]->losses == 0);
    QCOMPARE(contradictions(crew, crew[0]->readAll()), QString());
}

QTEST_GUILESS_MAIN(TestSmallChats)
#include "tst_smallchats.moc"
