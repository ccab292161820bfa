// SPDX-License-Identifier: MIT
#include "tests/integration/wirekit.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;
using namespace Confab;

namespace {

QByteArray sayBytes(int count, quint64 firstNonce, const QString &text = u"x"_s)
{
    QByteArray bytes;
    for (int i = 0; i < count; ++i)
        bytes += encodeFrame(ClientFrame(sayFrame(text, firstNonce + quint64(i))));
    return bytes;
}

} // namespace

// What is said: order, once, at which rate, and to whom it is too much.
class WireTalk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyoneHearsTheSameInTheSameOrder()
    {
        ServerProcess server(wireOptions());
        QVERIFY(server.start());
        const auto ana = guest(server.address(), u"ana"_s);
        const auto bob = guest(server.address(), u"bob"_s);
        const auto carl = guest(server.address(), u"carl"_s);
        QVERIFY(ana && bob && carl);
        ana->sendBytes(sayBytes(100, 1, u"of ana"_s));
        bob->sendBytes(sayBytes(100, 1, u"of bob"_s)); // the same nonces: they are each person's own
        const auto heard = [](RawClient &who) {
            std::vector<Said> all;
            while (all.size() < 200) {
                auto said = who.expect<Said>();
                if (!said)
                    break;
                all.push_back(std::move(*said));
            }
            return all;
        };
        const auto byAna = heard(*ana);
        QCOMPARE(byAna.size(), size_t(200));
        QVERIFY(heard(*bob) == byAna);
        QVERIFY(heard(*carl) == byAna);
        std::map<UserId, quint64> next;
        for (size_t i = 0; i < byAna.size(); ++i) {
            QCOMPARE(byAna[i].event.seq, Seq(i + 1));
            QCOMPARE(byAna[i].event.nonce, nonceOf(++next[byAna[i].event.user])); // as each sent them
        }
    }

    void theAuthorIsWhoSent()
    {
        ServerProcess server(wireOptions());
        QVERIFY(server.start());
        const auto ana = guest(server.address(), u"ana"_s);
        const auto bob = guest(server.address(), u"bob"_s);
        QVERIFY(ana && bob);
        bob->sendPayload(payload(u"say"_s,
                                 {{u"room"_s, 1},
                                  {u"nonce"_s, QByteArray(16, 'b')},
                                  {u"text"_s, u"I am ana"_s},
                                  {u"user"_s, qint64(ana->welcome.you.user.value)},
                                  {u"nick"_s, u"ana"_s}}));
        const auto said = ana->expect<Said>();
        QVERIFY(said);
        QCOMPARE(said->event.user, bob->welcome.you.user);
        QCOMPARE(said->event.nick, u"bob"_s);
    }

    void aNonceIsUsedUpForEver()
    {
        ServerProcess server(wireOptions());
        QVERIFY(server.start());
        const auto watcher = guest(server.address(), u"watcher"_s);
        const auto ana = guest(server.address(), u"ana"_s);
        QVERIFY(watcher && ana);
        const auto first = told(*ana, u"once"_s, 7);
        QVERIFY(first);
        QCOMPARE(watcher->expect<Said>()->text, u"once"_s);

        // On the same connection, whatever else is in it; and twice in one piece.
        const auto again = told(*ana, u"something else"_s, 7);
        QVERIFY(again);
        QVERIFY(*again == *first);
        ana->sendBytes(sayBytes(1, 8) + sayBytes(1, 8, u"other"_s));
        const auto one = ana->expect<Said>();
        const auto two = ana->expect<Said>();
        QVERIFY(one && two && *one == *two);
        QCOMPARE(one->event.seq, Seq(2));

        // For a room that isn't there it is the same.
        ana->send(Say{{99}, nonceOf(7), u"elsewhere"_s, {}, false});
        QVERIFY(*ana->expect<Said>() == *first);

        // On a later connection, and after a restart: that connection alone hears of it.
        RawClient later(server.address());
        QVERIFY(later.enter(u"ana"_s, ana->welcome.resume));
        QVERIFY(*told(later, u"once"_s, 7) == *first);
        const auto heard = select<Said>(settled(*watcher));
        QCOMPARE(heard.size(), size_t(1)); // nonce 8, once
        QVERIFY(server.terminate());
        QVERIFY(server.start());
        RawClient restarted(server.address());
        QVERIFY(restarted.enter(u"ana"_s, ana->welcome.resume));
        QVERIFY(*told(restarted, u"once"_s, 7) == *first);

        // Somebody else's nonce is another one.
        const auto bob = guest(server.address(), u"bob"_s);
        QVERIFY(bob);
        QCOMPARE(told(*bob, u"mine"_s, 7)->event.seq, Seq(3));
    }

    void overTheRateFramesAreAnsweredAndDropped()
    {
        ServerProcess server(wireOptions({u"--rate"_s, u"2"_s, u"--burst"_s, u"5"_s}));
        QVERIFY(server.start());
        RawClient ana(server.address());
        const auto welcome = ana.enter(u"ana"_s);
        QVERIFY(welcome);
        QCOMPARE(welcome->limits.rate, 2u);
        QCOMPARE(welcome->limits.burst, 5u);
        // Nine at once: five pass. What passes later would be out of order, so none does before it is time.
        ana.sendBytes(sayBytes(8, 1) + encodeFrame(ClientFrame(History{99, lobby, {}, {}, 1})));
        std::vector<Nonce> said;
        std::vector<Nonce> refused;
        Span retry = 0;
        while (said.size() + refused.size() < 8) {
            const auto frame = ana.next();
            QVERIFY(frame);
            if (const auto *event = std::get_if<Said>(&*frame)) {
                said.push_back(event->event.nonce);
            } else if (const auto *error = std::get_if<ErrorFrame>(&*frame)) {
                QCOMPARE(error->code, Code::slowDown);
                QVERIFY(error->retry.value_or(0) > 0);
                if (error->nonce) {
                    retry = *error->retry;
                    refused.push_back(*error->nonce);
                }
            }
        }
        QVERIFY(said == (std::vector<Nonce>{nonceOf(1), nonceOf(2), nonceOf(3), nonceOf(4), nonceOf(5)}));
        QVERIFY(refused == (std::vector<Nonce>{nonceOf(6), nonceOf(7), nonceOf(8)}));
        // Going on from the first that was refused after `retry`, everything arrives, in order.
        quint64 next = 6;
        while (next <= 8) {
            QElapsedTimer timer;
            timer.start();
            while (quint64(timer.elapsed()) < retry) // what the server asked for, whatever else it says meanwhile
                (void)ana.next(int(std::max<qint64>(1, qint64(retry) - timer.elapsed())));
            ana.send(sayFrame(u"x"_s, next));
            const auto frame = ana.next();
            QVERIFY(frame);
            if (const auto *error = std::get_if<ErrorFrame>(&*frame)) {
                QCOMPARE(error->nonce, nonceOf(next));
                retry = error->retry.value_or(1);
            } else if (const auto *event = std::get_if<Said>(&*frame)) {
                QCOMPARE(event->event.nonce, nonceOf(next));
                QCOMPARE(event->event.seq, next);
                ++next;
            }
        }
        QVERIFY(ana.isConnected());
    }

    void slowDownEchoesTheRequest()
    {
        ServerProcess server(wireOptions({u"--rate"_s, u"1"_s, u"--burst"_s, u"1"_s}));
        QVERIFY(server.start());
        RawClient ana(server.address());
        QVERIFY(ana.enter(u"ana"_s));
        QByteArray bytes;
        for (RequestId id = 1; id <= 3; ++id)
            bytes += encodeFrame(ClientFrame(Members{id, lobby, {}, {}, {}}));
        ana.sendBytes(bytes);
        const auto error = ana.expect<ErrorFrame>();
        QVERIFY(error);
        QCOMPARE(error->code, Code::slowDown);
        QVERIFY(error->re == RequestId(2) || error->re == RequestId(3));
        QVERIFY(error->retry.value_or(0) > 0);
        // To leave is never too much.
        ana.send(Bye{});
        QVERIFY(ana.waitForHangUp());
    }

    void withoutARateAnyPace()
    {
        ServerProcess server(wireOptions({u"--rate"_s, u"0"_s, u"--burst"_s, u"1"_s}));
        QVERIFY(server.start());
        const auto ana = guest(server.address(), u"ana"_s);
        QVERIFY(ana);
        QCOMPARE(ana->welcome.limits.rate, 0u);
        ana->sendBytes(sayBytes(500, 1));
        QVERIFY(told(*ana, u"last"_s, 1000));
        ana->send(History{1, lobby, {}, {}, 1});
        QCOMPARE(asSaid(ana->expect<Page>()->events[0]).event.seq, Seq(501));
    }

    void whoDoesntReadIsClosedAndHarmsNobody_data()
    {
        QTest::addColumn<QString>("tls");
        QTest::newRow("plain") << u"off"_s;
        QTest::newRow("TLS") << u"on"_s;
    }

    void whoDoesntReadIsClosedAndHarmsNobody()
    {
        QFETCH(QString, tls);
        ServerProcess server(
            wireOptions({u"--tls"_s, tls, u"--send-queue"_s, u"131072"_s, u"--absence-grace"_s, u"0"_s}));
        QVERIFY(server.start());
        const auto ana = guest(server.address(), u"ana"_s);
        const auto bob = guest(server.address(), u"bob"_s);
        const auto slow = guest(server.address(), u"slow"_s);
        QVERIFY(ana && bob && slow);
        // Far more than the system takes for a connection whose reader sleeps.
        const QString text(8000, u'x');
        quint64 nonce = 0;
        std::optional<Left> left;
        while (!left && nonce < 20'000) {
            ana->send(sayFrame(text, ++nonce));
            for (bool confirmed = false; !confirmed;) {
                auto frame = ana->next();
                QVERIFY(frame);
                if (const auto *said = std::get_if<Said>(&*frame))
                    confirmed = said->event.nonce == nonceOf(nonce);
                else if (const auto *gone = std::get_if<Left>(&*frame))
                    left = *gone;
            }
            const auto heard = bob->expect<Said>();
            QVERIFY(heard);
            QCOMPARE(heard->event.seq, Seq(nonce));
        }
        QVERIFY(left);
        QCOMPARE(left->nick, u"slow"_s);
        QCOMPARE(left->text, u"too slow"_s);
        QVERIFY(slow->waitForHangUp());
        // It is told why, after all that it was sent before.
        std::optional<Closing> closing;
        Seq last = 0;
        while (const auto frame = slow->next(1)) {
            if (const auto *said = std::get_if<Said>(&*frame)) {
                QCOMPARE(said->event.seq, last + 1);
                last = said->event.seq;
            } else if (const auto *why = std::get_if<Closing>(&*frame)) {
                closing = *why;
            }
        }
        QVERIFY(closing);
        QCOMPARE(closing->code, Code::tooSlow);
        QVERIFY(closing->retry.value_or(0) > 0);
        QVERIFY(isServed(*ana) && isServed(*bob));
    }
};

QTEST_GUILESS_MAIN(WireTalk)
#include "tst_wiretalk.moc"
