// SPDX-License-Identifier: MIT
#include "tests/integration/roomkit.h"

using namespace Qt::StringLiterals;
using namespace Confab;

// Search: what is found, by whom, and in which order.
class WireSearch : public QObject
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
        m_nonce = 0;
    }

    void wordsAndPhrases_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QStringList>("found"); // newest first
        QTest::newRow("word") << u"switch"_s
                              << QStringList{u"switch the new light"_s, u"The new Switch is in rack 2"_s};
        QTest::newRow("two words") << u"rack switch"_s << QStringList{u"The new Switch is in rack 2"_s};
        QTest::newRow("phrase") << u"\"new switch\""_s << QStringList{u"The new Switch is in rack 2"_s};
        QTest::newRow("phrase and word") << u"\"the new\" light"_s << QStringList{u"switch the new light"_s};
        QTest::newRow("open quote") << u"\"new switch"_s
                                    << QStringList{u"switch the new light"_s, u"The new Switch is in rack 2"_s};
        QTest::newRow("accents") << u"cafe"_s << QStringList{u"Café à la crème"_s};
        QTest::newRow("accents asked for") << u"CRÈME"_s << QStringList{u"Café à la crème"_s};
        QTest::newRow("Japanese") << u"京都"_s << QStringList{u"東京都庁へ"_s};
        QTest::newRow("Japanese, three") << u"東京都"_s << QStringList{u"東京都庁へ"_s};
        QTest::newRow("Chinese") << u"会议"_s << QStringList{u"明天的会议取消了"_s};
        QTest::newRow("Korean") << u"회의"_s << QStringList{u"내일 회의는 취소"_s};
        QTest::newRow("one character") << u"都"_s << QStringList{u"東京都庁へ"_s};
        QTest::newRow("not in this order") << u"\"switch new\""_s << QStringList{};
        QTest::newRow("half a word") << u"swit"_s << QStringList{};
        QTest::newRow("operators are words") << u"light OR rack"_s << QStringList{};
        QTest::newRow("signs") << u"*(rack)* -2 ^:{}"_s << QStringList{u"The new Switch is in rack 2"_s};
        QTest::newRow("no word at all") << u"?! \"\" 🎉"_s << QStringList{};
        QTest::newRow("empty") << QString() << QStringList{};
    }
    void wordsAndPhrases()
    {
        for (const QString &text : {u"The new Switch is in rack 2"_s, u"switch the new light"_s, u"Café à la crème"_s,
                                    u"東京都庁へ"_s, u"明天的会议取消了"_s, u"내일 회의는 취소"_s})
            say(*m_ana, lobby, text);
        QFETCH(QString, query);
        QFETCH(QStringList, found);
        QCOMPARE(texts(find(*m_bob, query)), found);
        // And again when the index has them, after a restart that found it complete.
        m_ana->hangUp(); // nobody has to be waited for
        m_bob->hangUp();
        QVERIFY(m_server->terminate());
        QVERIFY(m_server->start());
        const auto back = again(m_server->address(), *m_bob, false);
        QVERIFY(back);
        QCOMPARE(texts(find(*back, query)), found);
    }

    void foundAsSoonAsItWasSaid()
    {
        for (int i = 0; i < 200; ++i) {
            say(*m_ana, lobby, u"needle%1 in the hay"_s.arg(i));
            QCOMPARE(find(*m_bob, u"needle%1"_s.arg(i)).events.size(), size_t(1));
        }
        const Page page = find(*m_bob, u"hay"_s, 50);
        QCOMPARE(page.room.value, 0u);
        QCOMPARE(page.asof, Seq(0));
        QCOMPARE(page.events.size(), size_t(50));
        QVERIFY(page.more);
    }

    void pagesFollowWithoutDoubleOrHole()
    {
        for (int i = 0; i < 60; ++i)
            say(*m_ana, lobby, u"hay %1"_s.arg(i));
        std::vector<Seq> seqs;
        std::optional<QByteArray> next;
        int pages = 0;
        for (;;) {
            const Page page = find(*m_bob, u"hay"_s, 7, next);
            for (const Logged &event : page.events)
                seqs.push_back(asSaid(event).event.seq);
            say(*m_ana, lobby, u"hay that came meanwhile"_s);
            ++pages;
            if (!page.more)
                break;
            QVERIFY(page.next);
            next = page.next;
            QVERIFY(pages < 20);
        }
        QCOMPARE(seqs.size(), size_t(60));
        for (size_t i = 0; i < seqs.size(); ++i)
            QCOMPARE(seqs[i], Seq(60 - i));
        // A position that nobody gave out does no harm.
        find(*m_bob, u"hay"_s, 7, QByteArray("nonsense"));
        find(*m_bob, u"hay"_s, 7, QByteArray(64, '\xff'));
        QVERIFY(isServed(*m_bob));
    }

    void editedAndDeletedMessages()
    {
        say(*m_ana, lobby, u"the password is swordfish"_s);
        QCOMPARE(find(*m_bob, u"swordfish"_s).events.size(), size_t(1));
        QVERIFY(recorded<Edited>(*m_ana, Edit{lobby, nonceOf(100), 1, u"the password is tuna"_s}));
        QVERIFY(find(*m_bob, u"swordfish"_s).events.empty());
        const Page tuna = find(*m_bob, u"tuna"_s);
        QCOMPARE(texts(tuna), QStringList{u"the password is tuna"_s});
        QVERIFY(asSaid(tuna.events[0]).edited);
        QVERIFY(recorded<Deleted>(*m_ana, Delete{lobby, nonceOf(101), 1}));
        QVERIFY(find(*m_bob, u"tuna"_s).events.empty());
        QVERIFY(find(*m_bob, u"password"_s).events.empty());
    }

    void onlyWhereOneIs()
    {
        const Room secret = made(*m_ana, u"secret"_s, true);
        const Room open = made(*m_ana, u"open"_s);
        const Room direct = opened(*m_ana, Direct{1, m_bob->welcome.you.user});
        say(*m_ana, secret.room, u"needle secret"_s);
        say(*m_ana, open.room, u"needle open"_s);
        say(*m_ana, direct.room, u"needle direct"_s);
        say(*m_ana, lobby, u"needle lobby"_s);
        QCOMPARE(find(*m_ana, u"needle"_s).events.size(), size_t(4));
        QCOMPARE(texts(find(*m_bob, u"needle"_s)), (QStringList{u"needle lobby"_s, u"needle direct"_s}));
        const auto carl = guest(m_server->address(), u"carl"_s);
        QVERIFY(carl);
        QCOMPARE(texts(find(*carl, u"needle"_s)), QStringList{u"needle lobby"_s});
        QCOMPARE(errorOf(*m_bob, Search{1, u"needle"_s, secret.room, {}, {}, {}, {}, 9}), Code::noSuchRoom);
        QCOMPARE(errorOf(*m_bob, Search{1, u"needle"_s, open.room, {}, {}, {}, {}, 9}), Code::notAMember);
        joinedTo(*m_bob, u"open"_s);
        QCOMPARE(find(*m_bob, u"needle"_s).events.size(), size_t(3));
        QVERIFY(answer<Done>(*m_bob, Leave{1, open.room}));
        QCOMPARE(find(*m_bob, u"needle"_s).events.size(), size_t(2));
    }

    void filters()
    {
        const Room room = made(*m_ana, u"build"_s);
        joinedTo(*m_bob, u"build"_s);
        say(*m_ana, lobby, u"needle one"_s);
        say(*m_bob, lobby, u"needle two"_s);
        say(*m_bob, room.room, u"needle three"_s);
        const auto by = [&](const Search &search) {
            m_ana->send(search);
            const auto page = m_ana->expect<Page>();
            return page ? texts(*page) : QStringList{};
        };
        Search search{1, u"needle"_s, {}, {}, {}, {}, {}, 10};
        search.room = room.room;
        QCOMPARE(by(search), QStringList{u"needle three"_s});
        search.room.reset();
        search.user = m_bob->welcome.you.user;
        QCOMPARE(by(search), (QStringList{u"needle three"_s, u"needle two"_s}));
        search.user = UserId{4711};
        QCOMPARE(by(search), QStringList{});
        search.user.reset();
        const Millis first = asSaid(newest(*m_ana, lobby)->events[0]).event.at;
        search.before = first;
        QCOMPARE(by(search), QStringList{});
        search.before.reset();
        search.after = first + 1'000'000;
        QCOMPARE(by(search), QStringList{});
        search.after = first > 0 ? first - 1 : 0;
        QCOMPARE(by(search).size(), 3);
    }

private:
    void say(RawClient &who, RoomId room, const QString &text)
    {
        ++m_nonce;
        who.send(Say{room, nonceOf(m_nonce), text, {}, false});
        for (;;) {
            const auto said = who.expect<Said>();
            QVERIFY(said);
            if (said->event.nonce == nonceOf(m_nonce))
                return;
        }
    }
    static Page find(RawClient &who, const QString &text, quint64 limit = 100,
                     const std::optional<QByteArray> &next = {})
    {
        who.send(Search{77, text, {}, {}, {}, {}, next, limit});
        for (;;) {
            const auto page = who.expect<Page>();
            if (!page)
                return {RoomId{4711}, {}, false, 0, {}, false, {}};
            if (page->re == RequestId(77))
                return *page;
        }
    }
    static QStringList texts(const Page &page)
    {
        QStringList result;
        for (const Logged &event : page.events)
            result << asSaid(event).text;
        return result;
    }

    std::unique_ptr<ServerProcess> m_server;
    std::unique_ptr<Guest> m_ana;
    std::unique_ptr<Guest> m_bob;
    quint64 m_nonce = 0;
};

QTEST_GUILESS_MAIN(WireSearch)
#include "tst_wiresearch.moc"
