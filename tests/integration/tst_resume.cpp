// SPDX-License-Identifier: MIT
#include "tests/integration/wirekit.h"

using namespace Qt::StringLiterals;
using namespace Confab;

namespace {

// What a client that came back heard of the lobby: pages first, live events then.
struct Resumed {
    std::vector<Page> pages;
    std::vector<Seq> seqs;  // of pages and live events, in the order in which they came
    bool pagesFirst = true; // before any roster and any live event
    bool rosterBeforeLive = true;
};

// Reads until `last` was heard.
std::optional<Resumed> readUpTo(RawClient &client, Seq last)
{
    Resumed result;
    bool live = false;
    bool roster = false;
    while (result.seqs.empty() || result.seqs.back() < last) {
        auto frame = client.next();
        if (!frame || std::holds_alternative<Closing>(*frame))
            return std::nullopt;
        if (auto *page = std::get_if<Page>(&*frame)) {
            result.pagesFirst = result.pagesFirst && !live && !roster;
            for (const Logged &event : page->events)
                result.seqs.push_back(asSaid(event).event.seq);
            result.pages.push_back(std::move(*page));
        } else if (const auto *said = std::get_if<Said>(&*frame)) {
            result.rosterBeforeLive = result.rosterBeforeLive && roster;
            live = true;
            result.seqs.push_back(said->event.seq);
        } else if (std::holds_alternative<Roster>(*frame)) {
            roster = true;
        }
    }
    return result;
}

bool isWithoutGap(const std::vector<Seq> &seqs, Seq first)
{
    for (size_t i = 0; i < seqs.size(); ++i) {
        if (seqs[i] != first + i)
            return false;
    }
    return true;
}

// `count` messages at once; waits until the last is confirmed.
bool tellMany(RawClient &client, quint64 firstNonce, int count, const QString &text = u"x"_s)
{
    QByteArray bytes;
    for (int i = 0; i < count; ++i)
        bytes += encodeFrame(ClientFrame(sayFrame(text, firstNonce + quint64(i))));
    client.sendBytes(bytes);
    for (;;) {
        const auto said = client.expect<Said>();
        if (!said || said->event.nonce == nonceOf(firstNonce + quint64(count) - 1))
            return said.has_value();
    }
}

} // namespace

// What a client that was away is told of what it missed.
class Resume : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasMissedComesInPages_data()
    {
        QTest::addColumn<Seq>("seen");
        QTest::addColumn<int>("pages");
        QTest::newRow("all") << Seq(0) << 3;
        QTest::newRow("two pages exactly") << Seq(5) << 2;
        QTest::newRow("one") << Seq(24) << 1;
        QTest::newRow("nothing") << Seq(25) << 1;
        QTest::newRow("more than there is") << Seq(1'000'000) << 1;
        QTest::newRow("beyond all numbers") << ~Seq(0) << 1;
    }

    void whatWasMissedComesInPages()
    {
        QFETCH(Seq, seen);
        QFETCH(int, pages);
        ServerProcess server(wireOptions({u"--page"_s, u"10"_s}));
        QVERIFY(server.start());
        const auto ana = guest(server.address(), u"ana"_s);
        QVERIFY(ana);
        QVERIFY(tellMany(*ana, 1, 25));

        RawClient bob(server.address());
        const auto welcome = bob.enter(u"bob"_s, {}, {{{lobby, seen}, {RoomId{77}, 3}}});
        QVERIFY(welcome);
        QCOMPARE(welcome->rooms[0].last, Seq(25));
        QVERIFY(told(*ana, u"live"_s, 100));
        const auto resumed = readUpTo(bob, 26);
        QVERIFY(resumed);
        QCOMPARE(int(resumed->pages.size()), pages);
        QVERIFY(resumed->pagesFirst);
        QVERIFY(resumed->rosterBeforeLive);
        QVERIFY(isWithoutGap(resumed->seqs, std::min<Seq>(seen, 25) + 1));
        for (size_t i = 0; i < resumed->pages.size(); ++i) {
            QCOMPARE(resumed->pages[i].room, lobby);
            QCOMPARE(resumed->pages[i].more, i + 1 < resumed->pages.size());
            QVERIFY(resumed->pages[i].asof >= 25);
            QVERIFY(!resumed->pages[i].gap);
            QVERIFY(!resumed->pages[i].re);
        }
    }

    void whoAsksForNothingGetsNoPages()
    {
        ServerProcess server(wireOptions());
        QVERIFY(server.start());
        const auto ana = guest(server.address(), u"ana"_s);
        QVERIFY(ana);
        QVERIFY(told(*ana, u"before"_s, 1));
        RawClient bob(server.address());
        QVERIFY(bob.enter(u"bob"_s));
        const auto heard = settled(bob);
        QVERIFY(select<Page>(heard).empty());
        QVERIFY(select<Said>(heard).empty());
        QCOMPARE(select<Roster>(heard).size(), size_t(1));
        QVERIFY(select<Joined>(heard).empty()); // one's own arrival is in the roster
    }

    void aStreamOfMessagesIsResumedWithoutGapOrDouble_data()
    {
        QTest::addColumn<QString>("tls");
        QTest::newRow("plain") << u"off"_s;
        QTest::newRow("TLS") << u"on"_s;
    }

    void aStreamOfMessagesIsResumedWithoutGapOrDouble()
    {
        QFETCH(QString, tls);
        ServerProcess server(wireOptions({u"--tls"_s, tls, u"--page"_s, u"20"_s}));
        QVERIFY(server.start());
        const auto ana = guest(server.address(), u"ana"_s);
        auto bob = guest(server.address(), u"bob"_s);
        QVERIFY(ana && bob);
        // Nobody waits for anybody: what ana says is on its way while bob is cut off and comes back, again and again.
        constexpr int each = 60;
        Seq seen = 0;
        quint64 nonce = 1;
        for (int round = 0; round < 8; ++round) {
            const auto stream = [&] {
                QByteArray bytes;
                for (int i = 0; i < each; ++i)
                    bytes += encodeFrame(ClientFrame(sayFrame(u"message"_s, nonce++)));
                ana->sendBytes(bytes);
            };
            stream();
            RawClient back(server.address());
            QVERIFY(back.connect());
            back.send(Hello{1, u"bob"_s, {}, {}, bob->welcome.resume, {{{lobby, seen}}}, false});
            stream();
            const auto welcome = back.expect<Welcome>();
            QVERIFY(welcome);
            QVERIFY(welcome->resumed);
            // Leave at a place that the test doesn't choose: in the middle of what comes.
            const Seq until = seen + each / 2;
            const auto resumed = readUpTo(back, until);
            QVERIFY(resumed);
            QVERIFY(isWithoutGap(resumed->seqs, seen + 1));
            seen = resumed->seqs.back();
            back.reset();
        }
        RawClient back(server.address());
        QVERIFY(back.enter(u"bob"_s, bob->welcome.resume, {{{lobby, seen}}}));
        const auto rest = readUpTo(back, 8 * 2 * each);
        QVERIFY(rest);
        QVERIFY(isWithoutGap(rest->seqs, seen + 1));
    }

    void afterMoreThanAThousandOnlyTheNewestCome()
    {
        ServerProcess server(wireOptions({u"--page"_s, u"150"_s}));
        QVERIFY(server.start());
        const auto ana = guest(server.address(), u"ana"_s);
        QVERIFY(ana);
        QVERIFY(tellMany(*ana, 1, 1001));

        RawClient bob(server.address());
        QVERIFY(bob.enter(u"bob"_s, {}, {{{lobby, 1}}})); // exactly a thousand
        const auto all = readUpTo(bob, 1001);
        QVERIFY(all);
        QVERIFY(isWithoutGap(all->seqs, 2));
        QVERIFY(!all->pages.front().gap);

        RawClient carl(server.address());
        QVERIFY(carl.enter(u"carl"_s, {}, {{{lobby, 0}}}));
        const auto newest = readUpTo(carl, 1001);
        QVERIFY(newest);
        QVERIFY(isWithoutGap(newest->seqs, 802));
        QCOMPARE(newest->seqs.size(), size_t(200));
        QCOMPARE(newest->pages.size(), size_t(2));
        QVERIFY(newest->pages[0].gap);
        QVERIFY(newest->pages[0].more);
        QVERIFY(!newest->pages[1].gap);
        QVERIFY(!newest->pages[1].more);
    }

    void aSlowLineResumesSlowly_data()
    {
        QTest::addColumn<QString>("tls");
        QTest::newRow("plain") << u"off"_s;
        QTest::newRow("TLS") << u"on"_s;
    }

    // What was missed is many times what may wait for a connection; its reader reads nothing until others have heard
    // live messages, and is neither closed nor forgotten.
    void aSlowLineResumesSlowly()
    {
        QFETCH(QString, tls);
        ServerProcess server(wireOptions({u"--tls"_s, tls, u"--max-text"_s, u"30000"_s, u"--max-frame"_s, u"80000"_s,
                                          u"--send-queue"_s, u"160000"_s}));
        QVERIFY(server.start());
        const auto ana = guest(server.address(), u"ana"_s);
        QVERIFY(ana);
        const QString text(30'000, u'x');
        for (int i = 0; i < 250; ++i)
            QVERIFY(tellMany(*ana, 1 + 4 * quint64(i), 4, text));

        RawClient slow(server.address());
        QVERIFY(slow.connect());
        slow.send(Hello{1, u"slow"_s, {}, {}, {}, {{{lobby, 0}}}, false});
        QVERIFY(ana->expect<Joined>());
        // By the last of these everything is full that lies between the server and the one who doesn't read.
        for (quint64 nonce = 2001; nonce <= 2300; ++nonce)
            QVERIFY(told(*ana, u"live"_s, nonce));
        const auto resumed = readUpTo(slow, 1300);
        QVERIFY(resumed);
        QVERIFY(isWithoutGap(resumed->seqs, 1));
        QVERIFY(resumed->pagesFirst);
        QVERIFY(isServed(slow));
    }

    void anotherDatabaseHasAnotherName()
    {
        ServerProcess first(wireOptions());
        ServerProcess second(wireOptions());
        QVERIFY(first.start());
        QVERIFY(second.start());
        const auto here = guest(first.address(), u"ana"_s);
        const auto there = guest(second.address(), u"ana"_s);
        QVERIFY(here && there);
        QVERIFY(here->welcome.log != there->welcome.log);
    }
};

QTEST_GUILESS_MAIN(Resume)
#include "tst_resume.moc"
