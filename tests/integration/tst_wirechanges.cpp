// SPDX-License-Identifier: MIT
#include "shared/protocol/limits.h"
#include "tests/integration/roomkit.h"

using namespace Qt::StringLiterals;
using namespace Confab;

// What happens to a message afterwards: replies, edits, deletions, reactions; and topics.
class WireChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<ServerProcess>(wireOptions());
        QVERIFY(m_server->start());
        m_ana = guest(m_server->address(), u"ana"_s);
        m_bob = guest(m_server->address(), u"bob"_s);
        QVERIFY(m_ana && m_bob);
    }

    void anEditIsSeenByAllAndLaterInPages()
    {
        const auto first = told(*m_ana, u"helo"_s, 1);
        QVERIFY(first);
        const auto edited = recorded<Edited>(*m_ana, Edit{lobby, nonceOf(2), 1, u"hello"_s});
        QVERIFY(edited);
        QCOMPARE(edited->event.seq, Seq(2));
        QCOMPARE(edited->target, Seq(1));
        QCOMPARE(edited->text, u"hello"_s);
        QCOMPARE(*m_bob->expect<Edited>(), *edited);
        const auto page = newest(*m_bob, lobby);
        QVERIFY(page);
        QCOMPARE(page->asof, Seq(2));
        QCOMPARE(saidAt(*page, 1)->text, u"hello"_s);
        QCOMPARE(saidAt(*page, 1)->edited, edited->event.at);
        QCOMPARE(saidAt(*page, 1)->event, first->event);
        // In a page an older edit has the latest text too.
        QVERIFY(recorded<Edited>(*m_ana, Edit{lobby, nonceOf(3), 1, u"hello!"_s}));
        const auto later = newest(*m_bob, lobby);
        QCOMPARE(std::get<Edited>(later->events[1]).text, u"hello!"_s);
        // The nonce of the message gives it as it stands now.
        QCOMPARE(told(*m_ana, u"helo"_s, 1)->text, u"hello!"_s);
    }

    void onlyTheAuthorEditsAndDeletes()
    {
        QVERIFY(told(*m_ana, u"mine"_s, 1));
        QCOMPARE(errorOf(*m_bob, Edit{lobby, nonceOf(1), 1, u"his"_s}), Code::notAllowed);
        QCOMPARE(errorOf(*m_bob, Delete{lobby, nonceOf(2), 1}), Code::notAllowed);
        QCOMPARE(errorOf(*m_ana, Edit{lobby, nonceOf(3), 1, QString()}), Code::badText);
        QCOMPARE(errorOf(*m_ana, Edit{lobby, nonceOf(4), 2, u"nothing there"_s}), Code::noSuchEvent);
        QCOMPARE(errorOf(*m_ana, Delete{lobby, nonceOf(5), 0}), Code::noSuchEvent);
        QCOMPARE(saidAt(*newest(*m_bob, lobby), 1)->text, u"mine"_s);

        // In rooms their creator deletes as well; in a private one too.
        for (const bool isPrivate : {false, true}) {
            const QString name = isPrivate ? u"secret"_s : u"open"_s;
            const Room room = made(*m_ana, name, isPrivate);
            QVERIFY(invited(*m_ana, room.room, m_bob->welcome.you.user));
            const quint64 nonce = isPrivate ? 30 : 20;
            const auto said = saidIn(*m_bob, room.room, u"bad word"_s, nonce);
            QVERIFY(said);
            QCOMPARE(errorOf(*m_ana, Edit{room.room, nonceOf(nonce + 1), said->event.seq, u"good"_s}),
                     Code::notAllowed);
            QVERIFY(recorded<Deleted>(*m_ana, Delete{room.room, nonceOf(nonce + 2), said->event.seq}));
            const auto hers = saidIn(*m_ana, room.room, u"hers"_s, nonce + 3);
            QCOMPARE(errorOf(*m_bob, Delete{room.room, nonceOf(nonce + 4), hers->event.seq}), Code::notAllowed);
        }
    }

    void aDeletedMessageIsEmptyEverywhere()
    {
        QVERIFY(told(*m_ana, u"the password is swordfish"_s, 1));
        QVERIFY(recorded<Edited>(*m_ana, Edit{lobby, nonceOf(2), 1, u"the password is tuna"_s}));
        QVERIFY(recorded<Reacted>(*m_bob, React{lobby, nonceOf(3), 1, u"🎉"_s, true}));
        const auto deleted = recorded<Deleted>(*m_ana, Delete{lobby, nonceOf(4), 1});
        QVERIFY(deleted);
        QCOMPARE(deleted->target, Seq(1));
        QVERIFY(m_bob->expect<Deleted>());
        const auto page = newest(*m_bob, lobby);
        QVERIFY(saidAt(*page, 1)->deleted);
        QCOMPARE(saidAt(*page, 1)->text, QString());
        QCOMPARE(std::get<Edited>(page->events[1]).text, QString());
        QVERIFY(told(*m_ana, u"x"_s, 1)->deleted); // the nonce's answer too
        QCOMPARE(errorOf(*m_ana, Edit{lobby, nonceOf(5), 1, u"back"_s}), Code::noSuchEvent);
        QCOMPARE(errorOf(*m_bob, React{lobby, nonceOf(6), 1, u"🎉"_s, true}), Code::noSuchEvent);
        QCOMPARE(errorOf(*m_ana, Delete{lobby, nonceOf(7), 1}), Code::noSuchEvent);
        // Who deleted twice with one nonce gets the first deletion.
        QCOMPARE(*recorded<Deleted>(*m_ana, Delete{lobby, nonceOf(4), 1}), *deleted);
        // Only messages are deleted.
        QCOMPARE(errorOf(*m_ana, Delete{lobby, nonceOf(8), 2}), Code::noSuchEvent);
    }

    void editAgainstDeleteAtOnce()
    {
        const auto beside = again(m_server->address(), *m_ana, true);
        QVERIFY(beside);
        settled(*beside);
        for (quint64 round = 0; round < 20; ++round) {
            const auto said = told(*m_ana, u"now"_s, 100 * round + 100);
            QVERIFY(said);
            const Seq seq = said->event.seq;
            m_ana->send(Edit{lobby, nonceOf(100 * round + 101), seq, u"edited"_s});
            beside->send(Delete{lobby, nonceOf(100 * round + 102), seq});
            // Whichever came first: it is deleted in the end, and both got an answer.
            const auto first = settled(*m_ana);
            settled(*beside);
            QVERIFY(!select<Edited>(first).empty() || !select<ErrorFrame>(first).empty());
            const auto page = newest(*m_bob, lobby);
            QVERIFY(saidAt(*page, seq)->deleted);
            QCOMPARE(saidAt(*page, seq)->text, QString());
        }
    }

    void reactionsAreToggled()
    {
        QVERIFY(told(*m_ana, u"lunch?"_s, 1));
        const auto on = recorded<Reacted>(*m_bob, React{lobby, nonceOf(1), 1, u"👍"_s, true});
        QVERIFY(on);
        QVERIFY(on->on);
        QCOMPARE(*m_ana->expect<Reacted>(), *on);
        QVERIFY(recorded<Reacted>(*m_bob, React{lobby, nonceOf(2), 1, u"👍"_s, true})); // twice is once
        QVERIFY(recorded<Reacted>(*m_ana, React{lobby, nonceOf(3), 1, u"👍"_s, true}));
        QVERIFY(recorded<Reacted>(*m_ana, React{lobby, nonceOf(4), 1, u"🍕"_s, true}));
        const auto page = newest(*m_ana, lobby);
        const auto reactions = saidAt(*page, 1)->reactions;
        QVERIFY(reactions);
        QCOMPARE(reactions->size(), size_t(2));
        QCOMPARE(reactions->at(0).emoji, u"👍"_s); // in the order of their first use
        QCOMPARE(reactions->at(0).users.size(), size_t(2));
        QVERIFY(recorded<Reacted>(*m_ana, React{lobby, nonceOf(5), 1, u"🍕"_s, false}));
        QVERIFY(recorded<Reacted>(*m_ana, React{lobby, nonceOf(6), 1, u"🍕"_s, false}));
        QCOMPARE(saidAt(*newest(*m_ana, lobby), 1)->reactions->size(), size_t(1));
        QCOMPARE(errorOf(*m_ana, React{lobby, nonceOf(7), 1, QString(), true}), Code::badText);
        QCOMPARE(errorOf(*m_ana, React{lobby, nonceOf(8), 1, u"a\nb"_s, true}), Code::badText);
        QCOMPARE(errorOf(*m_ana, React{lobby, nonceOf(9), 2, u"👍"_s, true}), Code::noSuchEvent); // not a message
    }

    void aReplyNamesAMessage()
    {
        QVERIFY(told(*m_ana, u"question"_s, 1));
        const auto reply = saidIn(*m_bob, lobby, u"answer"_s, 10, 1);
        QVERIFY(reply);
        QCOMPARE(reply->reply, Seq(1));
        QCOMPARE(saidAt(*newest(*m_ana, lobby), 2)->reply, Seq(1));
        QCOMPARE(errorOf(*m_bob, Say{lobby, nonceOf(2), u"to nobody"_s, 99, false}), Code::noSuchEvent);
        QVERIFY(recorded<Deleted>(*m_ana, Delete{lobby, nonceOf(2), 1}));
        QCOMPARE(errorOf(*m_bob, Say{lobby, nonceOf(3), u"to a deletion"_s, 3, false}), Code::noSuchEvent);
        QCOMPARE(saidAt(*newest(*m_ana, lobby), 2)->text, u"answer"_s);
        // Who was writing while it was deleted doesn't lose what was written.
        QVERIFY(saidIn(*m_bob, lobby, u"late answer"_s, 11, 1));
    }

    void topics()
    {
        QCOMPARE(errorOf(*m_ana, SetTopic{lobby, nonceOf(1), u"mine"_s}), Code::notAllowed); // a moderator's
        const Room room = made(*m_ana, u"build"_s);
        joinedTo(*m_bob, u"build"_s);
        const auto set = recorded<TopicSet>(*m_bob, SetTopic{room.room, nonceOf(1), u"what broke"_s});
        QVERIFY(set);
        QCOMPARE(set->text, u"what broke"_s);
        QCOMPARE(*m_ana->expect<TopicSet>(), *set);
        QCOMPARE(answer<RoomList>(*m_ana, Rooms{1, u"build"_s, {}, {}})->rooms[0].topic, u"what broke"_s);
        QCOMPARE(made(*m_ana, u"build"_s).topic, u"what broke"_s);
        QVERIFY(recorded<TopicSet>(*m_bob, SetTopic{room.room, nonceOf(2), QString()}));
        QCOMPARE(errorOf(*m_bob, SetTopic{room.room, nonceOf(3), QString(513, u'x')}), Code::badText);
        QCOMPARE(std::get<TopicSet>(newest(*m_ana, room.room)->events[0]).text, u"what broke"_s);
    }

    void aUsedUpNonceGetsItsEventWhateverIsWrongWithTheFrame()
    {
        const auto first = told(*m_ana, u"first"_s, 1);
        QVERIFY(first);
        const auto same = [&](const ClientFrame &frame) {
            const auto said = answer<Said>(*m_ana, frame);
            return said && *said == *first;
        };
        QVERIFY(same(Say{lobby, nonceOf(1), QString(10'000, u'x'), {}, false}));
        QVERIFY(same(Say{lobby, nonceOf(1), u"a\001b"_s, {}, false}));
        QVERIFY(same(Say{noRoom, nonceOf(1), u"x"_s, {}, false}));
        QVERIFY(same(Say{lobby, nonceOf(1), u"x"_s, 99, false}));
        QVERIFY(same(Edit{lobby, nonceOf(1), 99, u"x"_s}));
        QVERIFY(same(Delete{noRoom, nonceOf(1), 99}));
        QVERIFY(same(React{lobby, nonceOf(1), 1, u"a\nb"_s, true}));
        QVERIFY(same(SetTopic{lobby, nonceOf(1), u"x"_s}));
        QCOMPARE(newest(*m_ana, lobby)->events.size(), size_t(1));
    }

    void manyReactionsAreCounted()
    {
        QVERIFY(told(*m_ana, u"popular"_s, 1));
        for (quint64 i = 0; i < 25; ++i)
            QVERIFY(recorded<Reacted>(*m_bob, React{lobby, nonceOf(i + 1), 1, u"e%1"_s.arg(i), true}));
        const auto page = newest(*m_ana, lobby);
        QCOMPARE(saidAt(*page, 1)->reactions->size(), size_t(Limit::reactionEmoji));
    }

private:
    std::unique_ptr<ServerProcess> m_server;
    std::unique_ptr<Guest> m_ana;
    std::unique_ptr<Guest> m_bob;
};

QTEST_GUILESS_MAIN(WireChanges)
#include "tst_wirechanges.moc"
