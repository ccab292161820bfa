// SPDX-License-Identifier: MIT
// What a client says: stored before it is sent, in order, once, and at the pace that the server announced.
#include "tests/unit/clientrig.h"

#include "shared/protocol/codes.h"

#include <QSignalSpy>

using namespace Confab;
using namespace Qt::StringLiterals;
using State = ChatClient::State;

namespace {

Nonce nonceOf(const Say &say)
{
    return say.nonce;
}

QString textsOf(const std::vector<Say> &says)
{
    QStringList texts;
    for (const Say &say : says)
        texts.append(say.text);
    return texts.join(u' ');
}

} // namespace

class TestClientOutbox : public QObject
{
    Q_OBJECT

private:
    static StoredSession stored(ClientRig &rig) { return rig.sessions.load(rig.server.address().key()); }

private Q_SLOTS:
    void itIsStoredThenSentThenConfirmed()
    {
        ClientRig rig;
        QVERIFY(rig.arrive());
        const Nonce nonce = rig.client->say(lobby, u"hello"_s, Seq(3), true);
        QCOMPARE(rig.heard.queued.size(), 1U);
        QVERIFY(rig.heard.queued.front().what == Recordable(Say{lobby, nonce, u"hello"_s, Seq(3), true}));
        QCOMPARE(rig.heard.queued.front().written, rig.clock.wallMillis());
        QCOMPARE(rig.peer()->count<Say>(), 0);

        const auto says = rig.says(1);
        QCOMPARE(says.size(), 1U);
        QVERIFY(says.front() == *rig.heard.queued.front().say());
        QVERIFY(stored(rig).outbox == rig.heard.queued);

        rig.peer()->send(ClientRig::recorded(41, says.front()));
        QTRY_VERIFY(rig.heard.confirmed == std::vector<Nonce>{nonce});
        QCOMPARE(rig.heard.events.size(), 1U);
        QVERIFY(rig.client->outbox().empty());
        rig.clock.advance(1000);
        QTRY_VERIFY(stored(rig).outbox.empty());
    }

    void aHundredLinesAreStoredOnce()
    {
        ClientRig rig;
        QVERIFY(rig.arrive());
        const int before = rig.sessions.saves;
        for (int i = 0; i < 100; ++i)
            rig.client->say(lobby, u"line"_s);
        QCOMPARE(rig.says(100).size(), 100U);
        QCOMPARE(rig.sessions.saves, before + 1);
    }

    void whatIsSaidCanBeOnDiskAtOnce()
    {
        ClientRig rig;
        QVERIFY(rig.arrive());
        rig.client->say(lobby, u"hello"_s);
        QVERIFY(stored(rig).outbox.empty());
        rig.client->storeNow();
        QCOMPARE(stored(rig).outbox.size(), 1U);
    }

    void whatCantBeStoredIsSentAllTheSame()
    {
        ClientRig rig;
        QVERIFY(rig.arrive());
        rig.sessions.fails = true;
        rig.client->say(lobby, u"hello"_s);
        QCOMPARE(rig.says(1).size(), 1U);
    }

    void whatCouldNotBeStoredIsStoredAsSoonAsItCan()
    {
        ClientRig rig;
        QVERIFY(rig.arrive());
        QSignalSpy told(rig.client.get(), &ChatClient::storingChanged);
        rig.peer()->reset();
        QTRY_COMPARE(rig.state(), State::Waiting);
        rig.sessions.fails = true;
        rig.client->say(lobby, u"hello"_s);
        QTRY_COMPARE(told.count(), 1);
        QCOMPARE(told.constLast().constFirst().toBool(), false);
        rig.sessions.fails = false;
        rig.clock.advance(2'000);
        QTRY_COMPARE(stored(rig).outbox.size(), 1U);
        QTRY_COMPARE(told.count(), 2);
        QCOMPARE(told.constLast().constFirst().toBool(), true);
    }

    void onlyItsOwnNonceConfirms()
    {
        ClientRig rig;
        QVERIFY(rig.arrive());
        rig.client->say(lobby, u"hello"_s);
        const auto says = rig.says(1);
        Said stranger = ClientRig::recorded(41, says.front());
        stranger.event.user = UserId{8};
        rig.peer()->send(stranger);
        rig.peer()->send(ClientRig::said(42, u"hello"_s));
        QTRY_COMPARE(rig.heard.events.size(), 2U);
        QVERIFY(rig.heard.confirmed.empty());
        // A page confirms as well as a live event.
        rig.peer()->send(Page{lobby, {ClientRig::recorded(43, says.front())}, false, 43, {}, false, {}});
        QTRY_VERIFY(rig.heard.confirmed == std::vector<Nonce>{nonceOf(says.front())});
    }

    void whatIsUnconfirmedIsSaidAgainWithTheSameNonce()
    {
        ClientRig rig;
        QVERIFY(rig.arrive());
        for (const QString &text : {u"a"_s, u"b"_s, u"c"_s})
            rig.client->say(lobby, text);
        const auto first = rig.says(3);
        rig.peer()->send(ClientRig::recorded(41, first.front()));
        QTRY_COMPARE(rig.heard.confirmed.size(), 1U);
        QVERIFY(rig.comeBack());
        rig.client->say(lobby, u"d"_s); // said while it is away
        rig.settle();
        QCOMPARE(rig.peer()->count<Say>(), 0); // not before the welcome
        rig.peer()->send(ClientRig::welcome(true));
        const auto second = rig.says(3);
        QCOMPARE(textsOf(second), u"b c d"_s);
        QVERIFY(second.front() == first.at(1));
        QVERIFY(second.at(1) == first.at(2));
        // The first one had been recorded: the duplicate's answer is older than what was seen, and confirms.
        rig.peer()->send(ClientRig::recorded(39, second.front()));
        QTRY_COMPARE(rig.heard.confirmed.size(), 2U);
    }

    void aNewRunSaysItAgain()
    {
        ClientRig rig;
        QVERIFY(rig.arrive());
        const Nonce nonce = rig.client->say(lobby, u"hello"_s);
        QCOMPARE(rig.says(1).size(), 1U);
        rig.makeClient();
        rig.client->open(rig.server.address(), u"ana"_s);
        QCOMPARE(rig.client->outbox().size(), 1U);
        QVERIFY(rig.answerHello(ClientRig::welcome(true), 1));
        const auto says = rig.says(1);
        QCOMPARE(says.size(), 1U);
        QCOMPARE(says.front().nonce, nonce);
    }

    void leavingForgetsNothing()
    {
        ClientRig rig;
        QVERIFY(rig.arrive());
        rig.client->say(lobby, u"hello"_s);
        rig.client->leave();
        QTRY_COMPARE(rig.state(), State::Idle);
        QCOMPARE(stored(rig).outbox.size(), 1U);
        QVERIFY(!stored(rig).outbox.front().failed);
    }

    void aServerThatForgotThePersonGetsNothing()
    {
        ClientRig rig;
        QVERIFY(rig.arrive());
        rig.client->say(lobby, u"a"_s);
        rig.client->say(lobby, u"b"_s);
        const auto says = rig.says(2);
        const auto hello = rig.comeBack();
        QVERIFY(hello && hello->resume);
        rig.peer()->send(ClientRig::welcome(false, 9));
        QTRY_COMPARE(rig.heard.notSent.size(), 2U);
        QVERIFY((rig.heard.notSent == std::vector<Nonce>{says.front().nonce, says.back().nonce}));
        QVERIFY(rig.heard.reasons.front().contains("does not know you"_L1));
        rig.settle();
        QCOMPARE(rig.peer()->count<Say>(), 0);
        QCOMPARE(stored(rig).outbox.size(), 2U);
        QVERIFY(stored(rig).outbox.front().failed);

        // Its owner may say it again, or not.
        rig.client->retry(says.back().nonce);
        QVERIFY(rig.heard.requeued == std::vector<Nonce>{says.back().nonce});
        const auto again = rig.says(1);
        QCOMPARE(textsOf(again), u"b"_s);
        rig.client->discard(says.back().nonce); // is on its way: too late
        rig.client->discard(says.front().nonce);
        QVERIFY(rig.heard.discarded == std::vector<Nonce>{says.front().nonce});
        QCOMPARE(rig.client->outbox().size(), 1U);
    }

    void whatWasSaidBeforeTheFirstWelcomeIsSent()
    {
        ClientRig rig;
        rig.client->open(rig.server.address(), u"ana"_s);
        rig.client->say(lobby, u"early"_s);
        QVERIFY(rig.answerHello(ClientRig::welcome(), 0));
        QCOMPARE(textsOf(rig.says(1)), u"early"_s);
    }

    void anErrorEndsTheWait()
    {
        ClientRig rig;
        QVERIFY(rig.arrive());
        rig.client->say(lobby, u"a"_s);
        rig.client->say(lobby, u"b"_s);
        const auto says = rig.says(2);
        rig.peer()->send(ErrorFrame{Code::notAllowed, u"You may not."_s, {}, says.front().nonce, {}});
        QTRY_VERIFY(rig.heard.notSent == std::vector<Nonce>{says.front().nonce});
        QCOMPARE(rig.heard.reasons, QStringList{u"You may not."_s});
        QVERIFY(rig.heard.errors.empty());
        QVERIFY(rig.comeBack());
        rig.peer()->send(ClientRig::welcome(true));
        QCOMPARE(textsOf(rig.says(1)), u"b"_s);
    }

    void anErrorWithRetryHoldsTheWholeOutbox()
    {
        ClientRig rig;
        QVERIFY(rig.arrive());
        for (const QString &text : {u"a"_s, u"b"_s, u"c"_s})
            rig.client->say(lobby, text);
        const auto says = rig.says(3);
        rig.peer()->send(ClientRig::recorded(41, says.front()));
        rig.peer()->send(ErrorFrame{Code::unavailable, u"disk"_s, {}, says.at(1).nonce, 1500});
        rig.peer()->send(ErrorFrame{Code::unavailable, u"disk"_s, {}, says.at(2).nonce, 1400});
        QTRY_COMPARE(rig.heard.confirmed.size(), 1U);
        rig.client->say(lobby, u"d"_s);
        rig.settle();
        rig.clock.advance(1499);
        rig.settle();
        QCOMPARE(rig.peer()->count<Say>(), 0);
        rig.clock.advance(1);
        const auto again = rig.says(3);
        QCOMPARE(textsOf(again), u"b c d"_s);
        QVERIFY(again.front() == says.at(1));
        QVERIFY(rig.heard.notSent.empty());
    }

    void aPasteNeverGoesTooFast()
    {
        ClientRig rig;
        Welcome welcome = ClientRig::welcome();
        welcome.limits.rate = 5;
        welcome.limits.burst = 20;
        QVERIFY(rig.arrive(welcome));
        for (int i = 0; i < 100; ++i)
            rig.client->say(lobby, QString::number(i));

        // A server's bucket: full at the welcome, everything that comes costs.
        double bucket = 20;
        size_t came = 0;
        int seconds = 0;
        while (came < 100 && seconds < 60) {
            rig.settle();
            bucket -= double(rig.peer()->frames.size());
            while (const auto say = rig.peer()->take<Say>())
                QCOMPARE(say->text, QString::number(came++));
            rig.peer()->forget();
            QVERIFY2(bucket >= 0, qPrintable(QString::number(came)));
            rig.clock.advance(500);
            bucket = std::min(20.0, bucket + 2.5);
            ++seconds;
        }
        QCOMPARE(came, 100U);
    }

    void whatCantBeSaidIsRefusedHere_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("too long") << QString(101, u'x');
        QTest::newRow("too long in bytes") << QString(51, u'é');
        QTest::newRow("empty") << QString();
        QTest::newRow("controls") << u"a\u0007b"_s;
    }
    void whatCantBeSaidIsRefusedHere()
    {
        QFETCH(QString, text);
        ClientRig rig;
        QVERIFY(rig.arrive());
        const Nonce nonce = rig.client->say(lobby, text);
        QVERIFY(rig.heard.notSent == std::vector<Nonce>{nonce});
        QVERIFY(!rig.heard.reasons.front().isEmpty());
        QCOMPARE(rig.heard.queued.size(), 1U); // the text isn't lost
        rig.client->say(lobby, u"good"_s);
        QCOMPARE(textsOf(rig.says(1)), u"good"_s);
    }

    void whatIsTooLongForThisServerIsFoundOnArriving()
    {
        ClientRig rig;
        rig.client->open(rig.server.address(), u"ana"_s);
        rig.client->say(lobby, QString(101, u'x'));
        QVERIFY(rig.heard.notSent.empty());
        rig.client->say(lobby, u"short"_s);
        QVERIFY(rig.answerHello(ClientRig::welcome(), 0));
        QTRY_COMPARE(rig.heard.notSent.size(), 1U);
        QCOMPARE(textsOf(rig.says(1)), u"short"_s);
    }

    void lineEndsAreMadeOne()
    {
        ClientRig rig;
        QVERIFY(rig.arrive());
        rig.client->say(lobby, u"a\r\nb\rc\nd"_s);
        QCOMPARE(textsOf(rig.says(1)), u"a\nb\nc\nd"_s);
    }

    void requestsArePacedAndAskedAgain()
    {
        ClientRig rig;
        Welcome welcome = ClientRig::welcome();
        welcome.limits.rate = 1;
        welcome.limits.burst = 3;
        QVERIFY(rig.arrive(welcome));
        std::vector<RequestId> ids;
        for (int i = 0; i < 5; ++i)
            ids.push_back(rig.client->history(lobby, Seq(40), {}, 1000));
        rig.settle();
        QVERIFY(rig.peer()->count<History>() < 3);
        for (int i = 0; i < 10 && rig.peer()->count<History>() < 5; ++i) {
            rig.clock.advance(1000);
            rig.settle();
        }
        const auto first = rig.peer()->take<History>();
        QCOMPARE(first->id, ids.front());
        QCOMPARE(first->limit, 50U); // the server's page

        rig.peer()->send(ErrorFrame{Code::slowDown, u"slow"_s, first->id, {}, 3000});
        rig.peer()->send(Page{lobby, {}, false, 0, ids.at(1), false, {}});
        rig.peer()->send(ErrorFrame{Code::noSuchRoom, u"none"_s, ids.at(2), {}, {}});
        QTRY_COMPARE(rig.heard.pages.size(), 1U);
        QTRY_COMPARE(rig.heard.errors.size(), 1U);
        while (rig.peer()->take<History>()) {
        }
        rig.clock.advance(2999);
        rig.settle();
        QCOMPARE(rig.peer()->count<History>(), 0);
        rig.clock.advance(1);
        QTRY_COMPARE(rig.peer()->count<History>(), 1);
        QCOMPARE(rig.peer()->take<History>()->id, first->id);

        // The three that have no answer yet end with the connection.
        rig.peer()->reset();
        QTRY_COMPARE(rig.heard.errors.size(), 4U);
        QCOMPARE(rig.heard.errors.back().re, std::optional(ids.back()));
        QCOMPARE(rig.heard.errors.back().code, QString(Code::unavailable));
    }

    void rostersEndWithTheirLastPart()
    {
        ClientRig rig;
        QCOMPARE(rig.client->members(lobby), RequestId(0));
        QVERIFY(rig.arrive());
        const RequestId id = rig.client->members(lobby, u"a"_s);
        QTRY_COMPARE(rig.peer()->count<Members>(), 1);
        rig.peer()->send(Roster{lobby, {}, true, id});
        rig.peer()->send(Roster{lobby, {}, false, id});
        QTRY_COMPARE(rig.heard.rosters.size(), 2U);
        rig.peer()->reset();
        QTRY_COMPARE(rig.state(), State::Waiting);
        QVERIFY(rig.heard.errors.empty());
    }
};

QTEST_GUILESS_MAIN(TestClientOutbox)
#include "tst_clientoutbox.moc"
