// SPDX-License-Identifier: MIT
#include "tests/integration/wirekit.h"

using namespace Qt::StringLiterals;
using namespace Confab;

namespace {

std::vector<Seq> seqsOf(const Page &page)
{
    std::vector<Seq> seqs;
    for (const Logged &event : page.events)
        seqs.push_back(asSaid(event).event.seq);
    return seqs;
}

std::vector<Seq> range(Seq first, Seq last)
{
    std::vector<Seq> seqs;
    for (Seq seq = first; seq <= last; ++seq)
        seqs.push_back(seq);
    return seqs;
}

std::vector<QString> nicksOf(const Roster &roster)
{
    std::vector<QString> nicks;
    for (const Person &person : roster.people)
        nicks.push_back(person.nick);
    return nicks;
}

} // namespace

Q_DECLARE_METATYPE(std::optional<quint64>)

// Looking back and looking around: history and members.
class WireHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_server.start());
        m_ana = guest(m_server.address(), u"ana"_s);
        QVERIFY(m_ana);
        for (quint64 i = 1; i <= 30; ++i)
            QVERIFY(told(*m_ana, u"message %1"_s.arg(i), i));
    }

    void aPageIsWhatWasAskedFor_data()
    {
        QTest::addColumn<std::optional<quint64>>("before");
        QTest::addColumn<std::optional<quint64>>("after");
        QTest::addColumn<quint64>("limit");
        QTest::addColumn<quint64>("first"); // with last: what comes; nothing where first is 0
        QTest::addColumn<quint64>("last");
        QTest::addColumn<bool>("more");
        const std::optional<quint64> none;
        const auto at = [](quint64 seq) { return std::optional(seq); };
        const quint64 most = ~quint64(0);
        const auto row = [&](const char *name, std::optional<quint64> before, std::optional<quint64> after,
                             quint64 limit, quint64 first, quint64 last,
                             bool more) { QTest::newRow(name) << before << after << limit << first << last << more; };
        row("the newest", none, none, 5, 26, 30, true);
        row("as many as a page has", none, none, 10, 21, 30, true);
        row("over a page", none, none, most, 21, 30, true);
        row("before", at(16), none, 5, 11, 15, true);
        row("before the sixth", at(6), none, 5, 1, 5, false);
        row("before the fifth", at(5), none, 5, 1, 4, false);
        row("before the first", at(1), none, 5, 0, 0, false);
        row("before nothing", at(0), none, 5, 0, 0, false);
        row("before what isn't yet", at(1000), none, 5, 26, 30, true);
        row("before all numbers' end", at(most), none, 5, 26, 30, true);
        row("after", none, at(10), 5, 11, 15, true);
        row("after the start", none, at(0), 5, 1, 5, true);
        row("after the last but five", none, at(25), 5, 26, 30, false);
        row("after the last", none, at(30), 5, 0, 0, false);
        row("after all numbers' end", none, at(most), 5, 0, 0, false);
        row("between, ascending from after", at(20), at(10), 5, 11, 15, true);
        row("between, all of it", at(14), at(10), 5, 11, 13, false);
        row("between neighbours", at(11), at(10), 5, 0, 0, false);
        row("between, the wrong way round", at(10), at(20), 5, 0, 0, false);
        row("no events", none, none, 0, 0, 0, true);
        row("no events where there are none", at(1), none, 0, 0, 0, false);
    }

    void aPageIsWhatWasAskedFor()
    {
        QFETCH(std::optional<quint64>, before);
        QFETCH(std::optional<quint64>, after);
        QFETCH(quint64, limit);
        QFETCH(quint64, first);
        QFETCH(quint64, last);
        QFETCH(bool, more);
        m_ana->send(History{42, lobby, before, after, limit});
        const auto page = m_ana->expect<Page>();
        QVERIFY(page);
        QCOMPARE(page->re, RequestId(42));
        QCOMPARE(page->room, lobby);
        QCOMPARE(page->asof, Seq(30));
        QVERIFY(!page->gap);
        QCOMPARE(seqsOf(*page), first == 0 ? std::vector<Seq>() : range(first, last));
        QCOMPARE(page->more, more);
    }

    void aPageHasTheWholeEvent()
    {
        m_ana->send(History{1, lobby, 8, 6, 5});
        const auto page = m_ana->expect<Page>();
        QVERIFY(page);
        QCOMPARE(page->events.size(), size_t(1));
        const Said &said = asSaid(page->events[0]);
        QCOMPARE(said.text, u"message 7"_s);
        QCOMPARE(said.event.nick, u"ana"_s);
        QCOMPARE(said.event.user, m_ana->welcome.you.user);
        QCOMPARE(said.event.nonce, nonceOf(7));
        QVERIFY(said.event.at > 0);
    }

    void aPageNeverExceedsTheFrame()
    {
        ServerProcess server(wireOptions({u"--max-frame"_s, u"32384"_s}));
        QVERIFY(server.start());
        const auto ana = guest(server.address(), u"ana"_s);
        QVERIFY(ana);
        for (quint64 i = 1; i <= 20; ++i)
            QVERIFY(told(*ana, QString(int(7600 + 20 * i), u'x'), i));
        std::vector<Seq> seqs;
        for (bool more = true; more;) {
            ana->send(History{1, lobby, {}, seqs.empty() ? 0 : seqs.back(), 200});
            const auto page = ana->expect<Page>();
            QVERIFY(page);
            QVERIFY(encodeFrame(ServerFrame(*page)).size() - 4 <= 32'384);
            QVERIFY(page->events.size() >= 3); // and it is well filled
            const auto these = seqsOf(*page);
            seqs.insert(seqs.end(), these.begin(), these.end());
            more = page->more;
            if (seqs.size() >= 18)
                break;
        }
        QCOMPARE(seqs, range(1, seqs.back()));
        ana->send(History{2, lobby, {}, {}, 200});
        const auto newest = ana->expect<Page>();
        QVERIFY(newest->more);
        QCOMPARE(asSaid(newest->events.back()).event.seq, Seq(20));
        QVERIFY(encodeFrame(ServerFrame(*newest)).size() - 4 <= 32'384);
    }

    // They arrive in one piece, so that none is answered before the last was looked at.
    void sixteenHistoriesWaitBesideTheOneThatRuns()
    {
        QByteArray bytes;
        for (RequestId id = 1; id <= 20; ++id)
            bytes += encodeFrame(ClientFrame(History{id, lobby, {}, {}, 1}));
        m_ana->sendBytes(bytes);
        std::vector<RequestId> answered;
        std::vector<RequestId> refused;
        for (int i = 0; i < 20; ++i) {
            const auto frame = m_ana->next();
            QVERIFY(frame);
            if (const auto *page = std::get_if<Page>(&*frame)) {
                answered.push_back(page->re.value_or(0));
            } else if (const auto *error = std::get_if<ErrorFrame>(&*frame)) {
                QCOMPARE(error->code, Code::slowDown);
                QVERIFY(error->retry.value_or(0) > 0);
                refused.push_back(error->re.value_or(0));
            }
        }
        QCOMPARE(answered, range(1, 17));
        QCOMPARE(refused, range(18, 20));
        m_ana->send(History{21, lobby, {}, {}, 1});
        QCOMPARE(m_ana->expect<Page>()->re, RequestId(21));
    }

    void membersComeByNickname()
    {
        const auto carl = guest(m_server.address(), u"Carl"_s);
        const auto cora = guest(m_server.address(), u"cora"_s);
        const auto bob = guest(m_server.address(), u"bob"_s);
        QVERIFY(carl && cora && bob);
        const auto ask = [&](const Members &request) {
            m_ana->send(request);
            auto roster = m_ana->expect<Roster>();
            return roster && roster->re == request.id ? std::move(*roster) : Roster{};
        };
        using Nicks = std::vector<QString>;
        const Roster all = ask({1, lobby, {}, {}, {}});
        QCOMPARE(nicksOf(all), (Nicks{u"ana"_s, u"bob"_s, u"Carl"_s, u"cora"_s}));
        QVERIFY(!all.more);
        QCOMPARE(all.people[2], carl->welcome.you);
        QCOMPARE(nicksOf(ask({2, lobby, u"C"_s, {}, {}})), (Nicks{u"Carl"_s, u"cora"_s}));
        QCOMPARE(nicksOf(ask({3, lobby, u"x"_s, {}, {}})), Nicks());
        QCOMPARE(nicksOf(ask({4, lobby, {}, u"BOB"_s, {}})), (Nicks{u"Carl"_s, u"cora"_s}));
        QCOMPARE(nicksOf(ask({5, lobby, u"c"_s, u"carl"_s, {}})), Nicks{u"cora"_s});
        QCOMPARE(nicksOf(ask({6, lobby, {}, u"nobody"_s, {}})), Nicks());
        const Roster two = ask({7, lobby, {}, {}, 2});
        QCOMPARE(nicksOf(two), (Nicks{u"ana"_s, u"bob"_s}));
        QVERIFY(two.more);
        QVERIFY(!ask({8, lobby, {}, u"bob"_s, 2}).more);
        QVERIFY(ask({9, lobby, {}, {}, 0}).people.empty());
        QCOMPARE(ask({10, lobby, {}, {}, ~quint64(0)}).people.size(), size_t(4));
    }

private:
    ServerProcess m_server{wireOptions({u"--page"_s, u"10"_s})};
    std::unique_ptr<Guest> m_ana;
};

QTEST_GUILESS_MAIN(WireHistory)
#include "tst_wirehistory.moc"
