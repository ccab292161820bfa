// SPDX-License-Identifier: MIT
// What happens to messages and topics afterwards: recorded once and in order as messages are, over restarts of either.
#include "tests/unit/clientrig.h"

#include "shared/client/filesessionstore.h"
#include "shared/protocol/codes.h"

#include <QTemporaryDir>

using namespace Confab;
using namespace Qt::StringLiterals;
using State = ChatClient::State;
using Ask = std::function<Nonce(ChatClient &)>;

Q_DECLARE_METATYPE(Ask)

namespace {

constexpr RoomId garden{4};
using Frames = std::vector<ClientFrame>;

Event eventFor(const Recordable &what, Seq seq, UserId user = UserId{7})
{
    return std::visit(
        [&](const auto &each) { return Event{each.room, seq, 1'790'000'000'000, user, u"ana"_s, each.nonce}; }, what);
}

// The event by which a server records it.
Logged recordedAs(const Recordable &what, Seq seq)
{
    const Event event = eventFor(what, seq);
    if (const auto *say = std::get_if<Say>(&what))
        return Said{event, say->text, say->reply, say->action, {}, false, {}, {}};
    if (const auto *edit = std::get_if<Edit>(&what))
        return Edited{event, edit->target, edit->text};
    if (const auto *deletion = std::get_if<Delete>(&what))
        return Deleted{event, deletion->target};
    if (const auto *reaction = std::get_if<React>(&what))
        return Reacted{event, reaction->target, reaction->emoji, reaction->on};
    return TopicSet{event, std::get<SetTopic>(what).text};
}

void tell(FakePeer &peer, const Logged &event)
{
    std::visit([&](const auto &each) { peer.send(each); }, event);
}

} // namespace

class TestClientRecords : public QObject
{
    Q_OBJECT

private:
    // One of each.
    static std::vector<Nonce> askForAll(ChatClient &client)
    {
        return {client.say(garden, u"roses"_s, Seq(2)), client.edit(garden, 3, u"tulips\r\n"_s),
                client.react(lobby, 5, u"🌷"_s, true),   client.erase(garden, 4),
                client.setTopic(garden, u"flowers"_s),  client.say(lobby, u"there"_s)};
    }
    // What was asked for and came to the server, in order; taken from the peer.
    static Frames records(ClientRig &rig, size_t count)
    {
        const auto isRecord = [](const ClientFrame &frame) {
            return std::holds_alternative<Say>(frame) || std::holds_alternative<Edit>(frame)
                || std::holds_alternative<Delete>(frame) || std::holds_alternative<React>(frame)
                || std::holds_alternative<SetTopic>(frame);
        };
        auto &frames = rig.peer()->frames;
        const auto came = [&] { return size_t(std::count_if(frames.begin(), frames.end(), isRecord)) >= count; };
        if (!ClientRig::waitFor(came))
            return {};
        Frames result;
        std::copy_if(frames.begin(), frames.end(), std::back_inserter(result), isRecord);
        std::erase_if(frames, isRecord);
        return result;
    }
    static Frames framesOf(const std::vector<Unconfirmed> &entries)
    {
        Frames frames;
        for (const Unconfirmed &entry : entries)
            std::visit([&](const auto &what) { frames.emplace_back(what); }, entry.what);
        return frames;
    }

private Q_SLOTS:
    void eachIsQueuedSentAndConfirmed()
    {
        ClientRig rig;
        QVERIFY(rig.arrive());
        const std::vector<Nonce> nonces = askForAll(*rig.client);
        const Frames expected{
            Say{garden, nonces.at(0), u"roses"_s, Seq(2), false}, Edit{garden, nonces.at(1), 3, u"tulips\n"_s},
            React{lobby, nonces.at(2), 5, u"🌷"_s, true},          Delete{garden, nonces.at(3), 4},
            SetTopic{garden, nonces.at(4), u"flowers"_s},         Say{lobby, nonces.at(5), u"there"_s, {}, false}};
        QVERIFY(framesOf(rig.heard.queued) == expected);
        QVERIFY(records(rig, 6) == expected);
        Seq seq = 40;
        for (const Unconfirmed &entry : rig.heard.queued)
            tell(*rig.peer(), recordedAs(entry.what, ++seq));
        QTRY_VERIFY(rig.heard.confirmed == nonces);
        QVERIFY(rig.client->outbox().empty());
        QCOMPARE(rig.heard.events.size(), 6U);
    }

    void whatIsUnconfirmedIsSentAgainByTheNextRun()
    {
        ClientRig rig;
        rig.client->open(rig.server.address(), u"ana"_s);
        askForAll(*rig.client); // before it is online
        const std::vector<Unconfirmed> mine = rig.heard.queued;
        QVERIFY(rig.answerHello(ClientRig::welcome(), 0));
        QVERIFY(records(rig, 6) == framesOf(mine));
        tell(*rig.peer(), recordedAs(mine.at(0).what, 41));
        tell(*rig.peer(), recordedAs(mine.at(2).what, 42));
        QTRY_COMPARE(rig.heard.confirmed.size(), 2U);

        rig.makeClient(); // as a program that starts anew
        rig.client->open(rig.server.address(), u"ana"_s);
        const std::vector<Unconfirmed> left{mine.at(1), mine.at(3), mine.at(4), mine.at(5)};
        QVERIFY(rig.client->outbox() == left);
        QVERIFY(rig.answerHello(ClientRig::welcome(true), 1));
        QVERIFY(records(rig, 4) == framesOf(left));
        // One of them had been recorded: the answer is what the event looks like now, emptied by a deletion.
        tell(*rig.peer(), Edited{eventFor(left.front().what, 39), 3, {}});
        QTRY_VERIFY(rig.heard.confirmed == std::vector<Nonce>{left.front().nonce()});
    }

    void aFileKeepsThemAll()
    {
        QTemporaryDir folder;
        ClientRig rig;
        QVERIFY(rig.arrive());
        askForAll(*rig.client);
        StoredSession session{Token{}, u"ana"_s, rig.heard.queued};
        session.outbox.at(1).failed = u"You may not."_s;
        session.outbox.at(4).failed = QString();
        QVERIFY(FileSessionStore(folder.path()).save(u"chat:1"_s, session));
        QVERIFY(FileSessionStore(folder.path()).load(u"chat:1"_s) == session);
    }

    void onlyWhatCanBeOfUseIsKeptWhereItFails()
    {
        ClientRig rig;
        QVERIFY(rig.arrive());
        const std::vector<Nonce> nonces = askForAll(*rig.client);
        QCOMPARE(records(rig, 6).size(), 6U);
        for (const Nonce &nonce : nonces)
            rig.peer()->send(ErrorFrame{Code::notAMember, u"You are not in this room."_s, {}, nonce, {}});
        QTRY_COMPARE(rig.heard.notSent.size(), 4U);
        const std::vector<Nonce> kept{nonces.at(0), nonces.at(1), nonces.at(4), nonces.at(5)};
        QVERIFY(rig.heard.notSent == kept);
        QVERIFY((rig.heard.discarded == std::vector<Nonce>{nonces.at(2), nonces.at(3)}));
        QCOMPARE(rig.client->outbox().size(), 4U);
        QVERIFY(rig.heard.errors.empty());

        // Retried or discarded like messages.
        rig.client->retry(nonces.at(1));
        rig.client->discard(nonces.at(4));
        QVERIFY(rig.heard.requeued == std::vector<Nonce>{nonces.at(1)});
        const Frames again = records(rig, 1);
        QCOMPARE(again.size(), 1U);
        QCOMPARE(std::get<Edit>(again.front()).nonce, nonces.at(1));
        QCOMPARE(rig.client->outbox().size(), 3U);
    }

    void aServerThatForgotThePersonGetsNothing()
    {
        ClientRig rig;
        QVERIFY(rig.arrive());
        askForAll(*rig.client);
        QCOMPARE(records(rig, 6).size(), 6U);
        QVERIFY(rig.comeBack());
        rig.peer()->send(ClientRig::welcome(false, 9));
        QTRY_COMPARE(rig.heard.discarded.size(), 2U);
        QCOMPARE(rig.heard.notSent.size(), 4U);
        ClientRig::settle();
        QCOMPARE(records(rig, 0).size(), 0U);
        const auto stored = rig.sessions.load(rig.server.address().key()).outbox;
        QVERIFY(stored == rig.client->outbox());
        QVERIFY(std::all_of(stored.begin(), stored.end(), [](const Unconfirmed &entry) { return entry.failed; }));
    }

    void anErrorWithRetryHoldsThemAllInOrder()
    {
        ClientRig rig;
        QVERIFY(rig.arrive());
        const std::vector<Nonce> nonces = askForAll(*rig.client);
        const Frames first = records(rig, 6);
        rig.peer()->send(ErrorFrame{Code::unavailable, u"disk"_s, {}, nonces.at(2), 1000});
        rig.peer()->send(ErrorFrame{Code::unavailable, u"disk"_s, {}, nonces.at(3), 900});
        ClientRig::settle();
        rig.clock.advance(999);
        ClientRig::settle();
        QCOMPARE(records(rig, 0).size(), 0U);
        rig.clock.advance(1);
        QVERIFY(records(rig, 4) == Frames(first.begin() + 2, first.end()));
        QVERIFY(rig.heard.discarded.empty());
    }

    void badTextsAreRefusedHere_data()
    {
        QTest::addColumn<Ask>("ask");
        QTest::addColumn<bool>("kept");
        const auto row = [](const char *name, bool kept, const Ask &ask) { QTest::newRow(name) << ask << kept; };
        row("empty edit", true, [](ChatClient &c) { return c.edit(lobby, 3, {}); });
        row("long edit", true, [](ChatClient &c) { return c.edit(lobby, 3, QString(101, u'x')); });
        row("edit with controls", true, [](ChatClient &c) { return c.edit(lobby, 3, u"a\u0007"_s); });
        row("long topic", true, [](ChatClient &c) { return c.setTopic(lobby, QString(257, u'é')); });
        row("topic of two lines", true, [](ChatClient &c) { return c.setTopic(lobby, u"a\nb"_s); });
        row("no emoji", false, [](ChatClient &c) { return c.react(lobby, 3, {}, true); });
        row("long emoji", false, [](ChatClient &c) { return c.react(lobby, 3, QString(65, u'x'), true); });
    }
    void badTextsAreRefusedHere()
    {
        QFETCH(Ask, ask);
        QFETCH(bool, kept);
        ClientRig rig;
        QVERIFY(rig.arrive());
        const Nonce nonce = ask(*rig.client);
        QCOMPARE(rig.heard.queued.size(), 1U);
        QVERIFY((kept ? rig.heard.notSent : rig.heard.discarded) == std::vector<Nonce>{nonce});
        QVERIFY((kept ? rig.heard.discarded : rig.heard.notSent).empty());
        QCOMPARE(rig.client->outbox().size(), kept ? 1U : 0U);
        rig.client->setTopic(lobby, {}); // which may be empty
        const Frames sent = records(rig, 1);
        QCOMPARE(sent.size(), 1U);
        QVERIFY(std::holds_alternative<SetTopic>(sent.front()));
    }

    void whatIsTooLongForThisServerIsFoundOnArriving()
    {
        ClientRig rig;
        rig.client->open(rig.server.address(), u"ana"_s);
        const Nonce tooLong = rig.client->edit(lobby, 3, QString(101, u'x'));
        rig.client->edit(lobby, 3, u"short"_s);
        QVERIFY(rig.heard.notSent.empty());
        QVERIFY(rig.answerHello(ClientRig::welcome(), 0));
        QTRY_VERIFY(rig.heard.notSent == std::vector<Nonce>{tooLong});
        QCOMPARE(records(rig, 1).size(), 1U);
    }

    void itMayVanishWhereAnOwnerHearsOfIt()
    {
        ClientRig rig;
        QVERIFY(rig.arrive());
        connect(rig.client.get(), &ChatClient::discarded, this, [&] { rig.client.release()->deleteLater(); });
        const Nonce nonce = rig.client->erase(lobby, 3);
        QCOMPARE(records(rig, 1).size(), 1U);
        rig.peer()->send(ErrorFrame{Code::notAllowed, u"No."_s, {}, nonce, {}});
        QTRY_VERIFY(rig.peer()->gone);
    }
};

QTEST_GUILESS_MAIN(TestClientRecords)
#include "tst_clientrecords.moc"
