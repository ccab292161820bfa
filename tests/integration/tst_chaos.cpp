// SPDX-License-Identifier: MIT
#include "tests/integration/truthkeeper.h"
#include "tests/support/chaosproxy.h"

#include <QTest>

using namespace Confab;
using namespace Qt::StringLiterals;

// Networks as they are. Whatever they do, everyone ends up with the same log, and what was said stands there once.
class TestChaos : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void cutAnywhere_data();
    void cutAnywhere();
    void refusedForAWhile();
    void swallowed();
    void slowAndInPieces();
    void whatWasSaidSurvivesARestartOfTheProgram();

private:
    void begin(const QStringList &options, int people, const ClientTimings &timings = quickTimings());
    void compare();

    std::unique_ptr<ServerProcess> m_server;
    std::vector<std::unique_ptr<ChaosProxy>> m_proxies; // one for each
    Crew m_crew;
};

void TestChaos::init()
{
    m_server.reset();
}

void TestChaos::cleanup()
{
    m_crew.clear();
    m_proxies.clear();
    m_server.reset();
}

void TestChaos::begin(const QStringList &options, int people, const ClientTimings &timings)
{
    m_server = std::make_unique<ServerProcess>(QStringList{u"--rate"_s, u"0"_s} + options);
    QVERIFY2(m_server->start(), m_server->errors().constData());
    for (int i = 0; i < people; ++i) {
        m_proxies.push_back(std::make_unique<ChaosProxy>(m_server->port()));
        m_crew.push_back(std::make_unique<TestPerson>(u"person%1"_s.arg(i), timings));
        m_crew.back()->goTo({u"127.0.0.1"_s, m_proxies.back()->port(), m_server->tls()});
    }
    QVERIFY(comesTrue([&] { return all(m_crew, [](const TestPerson &person) { return person.isOnline(); }); }));
}

void TestChaos::compare()
{
    QCOMPARE(verdict(*m_server, m_crew), QString());
}

void TestChaos::cutAnywhere_data()
{
    QTest::addColumn<QString>("tls");
    QTest::addColumn<int>("least");
    QTest::newRow("plain") << u"off"_s << 60;
    QTest::newRow("TLS") << u"on"_s << 1200; // some of them in the handshake
}

void TestChaos::cutAnywhere()
{
    QFETCH(QString, tls);
    QFETCH(int, least);
    begin({u"--tls"_s, tls}, 3);
    QVERIFY(!QTest::currentTestFailed());

    const int given = qEnvironmentVariableIntValue("CONFAB_SEED");
    const quint32 seed = given != 0 ? quint32(given) : 26632;
    qInfo("CONFAB_SEED=%u", seed);
    QRandomGenerator random(seed);
    constexpr int cuts = 12; // of each connection
    std::vector<int> left(m_crew.size(), cuts);
    const auto cutSoon = [&](size_t i) {
        if (left[i]-- > 0)
            m_proxies[i]->cutAfter(least + random.bounded(2'000));
    };
    for (size_t i = 0; i < m_crew.size(); ++i) {
        connect(&m_crew[i]->client(), &ChatClient::lost, m_proxies[i].get(), [&, i] {
            m_crew[i]->sayMany(2);
            cutSoon(i);
        });
        cutSoon(i);
        m_crew[i]->sayMany(10);
    }
    // Everyone goes on talking until the last cut was made.
    QVERIFY(comesTrue([&] {
        for (size_t i = 0; i < m_crew.size(); ++i) {
            if (left[i] >= 0 && m_crew[i]->isOnline() && m_crew[i]->isDone())
                m_crew[i]->sayMany(3);
        }
        return std::all_of(left.begin(), left.end(), [](int each) { return each < 0; });
    }));
    compare();
    QVERIFY(all(m_crew, [](const TestPerson &person) { return person.losses >= cuts; }));
}

void TestChaos::refusedForAWhile()
{
    begin({}, 2);
    QVERIFY(!QTest::currentTestFailed());
    m_crew[0]->sayMany(2);
    m_crew[1]->sayMany(2);
    m_proxies[0]->refuse(true);
    m_proxies[0]->cut();
    m_crew[0]->sayMany(5);
    m_crew[1]->sayMany(5);
    QVERIFY(comesTrue([&] { return m_crew[0]->losses >= 4; }));
    QVERIFY(!m_crew[0]->isDone());
    m_proxies[0]->refuse(false);
    compare();
}

void TestChaos::swallowed()
{
    begin({u"--idle-timeout"_s, u"2"_s}, 3, impatientTimings());
    QVERIFY(!QTest::currentTestFailed());
    for (const auto &person : m_crew)
        person->sayMany(2);
    QVERIFY(comesTrue([&] { return all(m_crew, isDone); }));
    m_proxies[0]->blackHole(true);
    m_proxies[1]->blackHole(true);
    for (const auto &person : m_crew)
        person->sayMany(5);
    // Neither end was told that the other is gone.
    QVERIFY(comesTrue([&] { return m_crew[0]->losses >= 2 && m_crew[1]->losses >= 2; }));
    QVERIFY(comesTrue([&] { return m_server->errors().count("timed out") >= 2; }));
    m_proxies[0]->blackHole(false);
    m_proxies[1]->blackHole(false);
    compare();
}

void TestChaos::slowAndInPieces()
{
    begin({}, 3);
    QVERIFY(!QTest::currentTestFailed());
    m_proxies[0]->delay(150);
    m_proxies[1]->split(7);
    m_proxies[2]->join(80);
    for (int round = 0; round < 3; ++round) {
        for (const auto &person : m_crew)
            person->sayMany(10);
        QVERIFY(comesTrue([&] { return all(m_crew, isDone); }));
    }
    for (const auto &person : m_crew)
        person->sayMany(10);
    for (const auto &proxy : m_proxies)
        proxy->cut(); // with what was on its way
    compare();
}

void TestChaos::whatWasSaidSurvivesARestartOfTheProgram()
{
    begin({}, 2);
    QVERIFY(!QTest::currentTestFailed());
    TestPerson &ana = *m_crew[0];
    ana.sayMany(3);
    m_crew[1]->sayMany(3);
    QVERIFY(comesTrue([&] { return all(m_crew, isDone); }));

    // Said where nothing comes back: some of it reaches the server when the hole closes, all of it is sent again.
    m_proxies[0]->blackHole(true);
    ana.sayMany(5);
    m_crew[1]->sayMany(5);
    QVERIFY(comesTrue([&] { return m_crew[1]->isDone(); })); // hers have left as well
    const auto sent = [&] { return ana.client().outbox().size(); };
    QCOMPARE(sent(), 5U);
    const std::vector<Unconfirmed> before = ana.client().outbox();
    ana.startAnew();
    QCOMPARE(ana.client().outbox(), before); // with the nonces that it had
    ana.sayMany(2);
    m_proxies[0]->blackHole(false);
    QVERIFY(comesTrue([&] { return all(m_crew, isDone); }));

    // And where nobody is there at all.
    m_proxies[0]->refuse(true);
    m_proxies[0]->cut();
    ana.sayMany(4);
    ana.startAnew();
    QVERIFY(comesTrue([&] { return ana.losses >= 3; }));
    QCOMPARE(sent(), 4U);
    m_proxies[0]->refuse(false);
    compare();
}

QTEST_GUILESS_MAIN(TestChaos)
#include "tst_chaos.moc"
