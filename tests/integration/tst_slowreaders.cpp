// SPDX-License-Identifier: MIT
#include "tests/integration/wirekit.h"

#include <set>

using namespace Qt::StringLiterals;
using namespace Confab;

namespace {

Seq seqOf(const Logged &event)
{
    return std::visit([](const auto &each) { return each.event.seq; }, event);
}

// What somebody has heard of the lobby, live or by pages; each event once.
struct Record {
    std::set<Seq> seqs;
    Seq last = 0;
    bool twice = false;

    void take(Seq seq)
    {
        twice = twice || !seqs.insert(seq).second;
        last = std::max(last, seq);
    }
};

} // namespace

// People whose line doesn't take what is said: they are closed, harm nobody, and get everything afterwards.
class SlowReaders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theyAreClosedAndGetEverythingAfterwards_data()
    {
        QTest::addColumn<QString>("tls");
        QTest::addColumn<int>("more");
        QTest::newRow("plain") << u"off"_s << 50;
        QTest::newRow("across a gap") << u"off"_s << 1'100;
        QTest::newRow("TLS") << u"on"_s << 50;
    }
    void theyAreClosedAndGetEverythingAfterwards()
    {
        QFETCH(const QString, tls);
        QFETCH(const int, more);
        constexpr int slowOnes = 3;
        ServerProcess server(
            wireOptions({u"--tls"_s, tls, u"--send-queue"_s, u"131072"_s, u"--absence-grace"_s, u"0"_s}));
        QVERIFY(server.start());
        const auto ana = guest(server.address(), u"ana"_s);
        const auto bob = guest(server.address(), u"bob"_s);
        QVERIFY(ana && bob);
        std::vector<std::unique_ptr<Guest>> slow;
        for (int i = 0; i < slowOnes; ++i) {
            slow.push_back(guest(server.address(), u"slow%1"_s.arg(i)));
            QVERIFY(slow.back());
        }

        // More than the system takes for them, until all are gone.
        quint64 said = 0;
        int gone = 0;
        const auto say = [&](const QString &text) {
            ana->send(sayFrame(text, ++said));
            for (;;) {
                const auto frame = ana->next();
                if (!frame)
                    return false;
                if (const auto *event = std::get_if<Said>(&*frame); event && event->event.nonce == nonceOf(said))
                    return true;
                if (const auto *left = std::get_if<Left>(&*frame); left && left->text == u"too slow"_s)
                    ++gone;
            }
        };
        while (gone < slowOnes && said < 20'000) {
            QVERIFY(say(QString(8'000, u'x')));
            const auto heard = bob->expect<Said>();
            QVERIFY(heard);
            QCOMPARE(heard->event.seq, Seq(said));
        }
        QCOMPARE(gone, slowOnes);
        QCOMPARE(server.errors().count("is too slow: over"), 1); // the others of that minute are counted
        for (int i = 0; i < more; ++i)
            QVERIFY(say(u"meanwhile"_s));

        for (const auto &each : slow) {
            Record record;
            std::optional<QString> why;
            QVERIFY(each->waitForHangUp());
            while (const auto frame = each->next(1)) {
                if (const auto *event = std::get_if<Said>(&*frame))
                    record.take(event->event.seq);
                else if (const auto *closing = std::get_if<Closing>(&*frame))
                    why = closing->code;
            }
            QCOMPARE(record.seqs.size(), size_t(record.last)); // without a hole up to where it was closed
            if (why)                                           // whoever doesn't read for long isn't waited for
                QCOMPARE(*why, QString(Code::tooSlow));
            RawClient again(server.address());
            const auto welcome =
                again.enter(each->welcome.you.nick, each->welcome.resume, std::map<RoomId, Seq>{{lobby, record.last}});
            QVERIFY(welcome);
            QVERIFY(welcome->resumed);
            bool gap = false;
            Seq first = 0; // of the pages
            for (bool owed = true; owed;) {
                const auto page = again.expect<Page>();
                QVERIFY(page);
                gap = gap || page->gap;
                owed = page->more;
                for (const Logged &event : page->events) {
                    first = first == 0 ? seqOf(event) : first;
                    record.take(seqOf(event));
                }
            }
            // What a gap left out is asked for, from its end backwards.
            QCOMPARE(gap, more > 1'000);
            for (Seq before = first; gap && !record.seqs.contains(before - 1);) {
                again.send(History{1, lobby, before, {}, 200});
                const auto page = again.expect<Page>();
                QVERIFY(page && !page->events.empty());
                before = seqOf(page->events.front());
                for (const Logged &event : page->events) {
                    if (!record.seqs.contains(seqOf(event)))
                        record.take(seqOf(event));
                }
            }
            QVERIFY(!record.twice);
            QCOMPARE(record.last, Seq(said));
            QCOMPARE(record.seqs.size(), size_t(said));
        }
        QVERIFY(isServed(*ana) && isServed(*bob));
    }
};

QTEST_GUILESS_MAIN(SlowReaders)
#include "tst_slowreaders.moc"
