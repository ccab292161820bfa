// SPDX-License-Identifier: MIT
#include "tests/unit/searchkit.h"

#include "shared/protocol/limits.h"

#include <QDir>
#include <QRandomGenerator>
#include <QTest>

using namespace Confab;
using namespace Qt::StringLiterals;

// What a search finds: the same with an index, without one, and with one that is behind.
class TestSearchReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finding_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("word") << u"switch"_s << QStringList{u"switch the new light"_s, u"The new Switch, rack 2"_s};
        QTest::newRow("words") << u"rack switch"_s << QStringList{u"The new Switch, rack 2"_s};
        QTest::newRow("phrase") << u"\"new switch\""_s << QStringList{u"The new Switch, rack 2"_s};
        QTest::newRow("no such phrase") << u"\"switch new\""_s << QStringList{};
        QTest::newRow("a part of a word") << u"swit"_s << QStringList{};
        QTest::newRow("operators") << u"(rack) AND the* -2 ^:{}"_s << QStringList{};
        QTest::newRow("signs") << u"*(rack)* -2 ^:{}"_s << QStringList{u"The new Switch, rack 2"_s};
        QTest::newRow("columns") << u"words:rack"_s << QStringList{};
        QTest::newRow("open quote") << u"\"switch new"_s
                                    << QStringList{u"switch the new light"_s, u"The new Switch, rack 2"_s};
        QTest::newRow("accents") << u"CREME"_s << QStringList{u"Café à la crème"_s};
        QTest::newRow("two of Japanese") << u"京都"_s << QStringList{u"東京都庁へ"_s};
        QTest::newRow("one of Japanese") << u"庁"_s << QStringList{u"東京都庁へ"_s};
        QTest::newRow("Korean") << u"회의"_s << QStringList{u"내일 회의는 취소"_s};
        QTest::newRow("nothing") << u""_s << QStringList{};
        QTest::newRow("no word") << u"?! \"\" 🎉"_s << QStringList{};
        QTest::newRow("another's words") << roomWord(lobby) + u" \uE001 7"_s << QStringList{};
    }
    void finding()
    {
        QFETCH(const QString, query);
        QFETCH(const QStringList, found);
        SearchWorld world;
        world.sayAll({u"The new Switch, rack 2"_s, u"switch the new light"_s, u"Café à la crème"_s});
        world.sayAll({u"東京都庁へ"_s, u"내일 회의는 취소"_s, u"!?"_s});
        QCOMPARE(world.texts(query), found);
        world.index();
        QCOMPARE(world.texts(query), found);
    }

    void theAnswerIsAPageOfItsOwnKind()
    {
        SearchWorld world;
        for (int i = 0; i < 5; ++i)
            world.say(u"hay %1"_s.arg(i));
        const PageResult result = world.reader->search(seekFor(u"hay"_s, {lobby}, 3));
        const Page page = pageOf(result);
        QCOMPARE(page.room, RoomId{});
        QCOMPARE(page.asof, Seq(0));
        QCOMPARE(page.re, std::optional<RequestId>(5));
        QCOMPARE(textsOf(page), (QStringList{u"hay 4"_s, u"hay 3"_s, u"hay 2"_s}));
        QVERIFY(page.more && result.more);
        QVERIFY(page.next && page.next->size() <= Limit::pageCursor);
        const Page none = world.find(seekFor(u"needle"_s));
        QVERIFY(none.events.empty() && !none.more && !none.next);
        const Page nowhere = world.find(seekFor(u"hay"_s, {}));
        QVERIFY(nowhere.events.empty() && !nowhere.more);
    }

    void messagesComeAsTheyStand()
    {
        SearchWorld world;
        const Seq seq = world.say(u"the password is swordfish"_s);
        world.say(u"a word that stays"_s);
        for (const bool indexed : {false, true}) {
            if (indexed)
                world.index();
            QCOMPARE(world.texts(u"swordfish"_s).size(), 1);
            world.edit(seq, u"the password is tuna"_s);
            QVERIFY(world.texts(u"swordfish"_s).isEmpty());
            const Page tuna = world.find(seekFor(u"tuna"_s));
            QCOMPARE(tuna.events.size(), size_t(1));
            QVERIFY(std::get<Said>(tuna.events[0]).edited.has_value());
            world.edit(seq, u"the password is swordfish"_s);
            QVERIFY(world.texts(u"tuna"_s).isEmpty());
        }
        world.log.propose({record(900, NewReaction{seq, u"👍"_s, true})});
        const Page page = world.find(seekFor(u"swordfish"_s));
        QVERIFY(std::get<Said>(page.events[0]).reactions.has_value());
        world.remove(seq);
        QVERIFY(world.texts(u"swordfish"_s).isEmpty());
        QVERIFY(world.texts(u"password"_s).isEmpty());
        world.index();
        QVERIFY(world.texts(u"password"_s).isEmpty());
        QCOMPARE(world.texts(u"word"_s).size(), 1);
    }

    void anEditedMessageKeepsItsPlace()
    {
        SearchWorld world;
        world.sayAll({u"hay 1"_s, u"straw"_s, u"hay 3"_s});
        world.index();
        world.edit(2, u"hay 2"_s);
        const QStringList found{u"hay 3"_s, u"hay 2"_s, u"hay 1"_s};
        QCOMPARE(world.texts(u"hay"_s), found);
        world.index();
        QCOMPARE(world.texts(u"hay"_s), found);
    }

    void onlyInTheRoomsOfTheRequest()
    {
        SearchWorld world;
        for (quint64 room = 2; room <= 30; ++room) {
            world.makeRoom(RoomId{room});
            world.say(u"needle %1"_s.arg(room), RoomId{room});
        }
        for (const bool indexed : {false, true}) {
            if (indexed)
                world.index();
            QCOMPARE(textsOf(world.find(seekFor(u"needle"_s, {RoomId{3}, RoomId{20}}))),
                     (QStringList{u"needle 20"_s, u"needle 3"_s}));
            std::vector<RoomId> most;
            for (quint64 room = 2; room <= 29; ++room)
                most.push_back(RoomId{room});
            QCOMPARE(world.find(seekFor(u"needle"_s, most)).events.size(), most.size());
            Seek one = seekFor(u"needle"_s, most);
            one.query.room = RoomId{30}; // not one of theirs
            QVERIFY(world.find(one).events.empty());
            one.query.room = RoomId{7};
            QCOMPARE(textsOf(world.find(one)), QStringList{u"needle 7"_s});
        }
    }

    // Neither an index nor its parser has a limit that a request can reach.
    void manyRoomsAndManyWords()
    {
        SearchWorld world;
        QStringList words;
        for (int i = 0; i < 256; ++i)
            words += QString(QChar(char16_t(0x4E00 + 2 * i)));
        world.say(words.join(u' '));
        for (int i = 0; i < 3000; ++i)
            world.log.propose({message(10'000 + quint64(i), u"common %1"_s.arg(i), UserId{7}, lobby)});
        world.say(u"common and rare"_s);
        world.settings.shardDocuments = 1000;
        world.index();
        QCOMPARE(world.texts(words.join(u' ')).size(), 1);
        words.last() = u"龍"_s;
        QVERIFY(world.texts(words.join(u' ')).isEmpty());
        std::vector<RoomId> rooms;
        for (quint64 room = 2; room <= 5000; ++room)
            rooms.push_back(RoomId{room});
        QVERIFY(world.find(seekFor(u"common"_s, rooms)).events.empty());
        rooms.push_back(lobby);
        QCOMPARE(world.find(seekFor(u"rare"_s, rooms)).events.size(), size_t(1));
    }

    void pagesFollowWhileMoreIsSaid()
    {
        SearchWorld world;
        for (int i = 0; i < 100; ++i) {
            world.say(u"hay %1"_s.arg(i));
            if (i == 60)
                world.index();
        }
        QStringList all;
        Seek seek = seekFor(u"hay"_s, {lobby}, 7);
        for (;;) {
            const Page page = world.find(seek);
            all += textsOf(page);
            if (!page.more)
                break;
            QVERIFY(page.next && !page.events.empty());
            seek.query.next = page.next;
            world.say(u"hay meanwhile"_s);
            if (all.size() == 49)
                world.index();
        }
        QCOMPARE(all.size(), 100);
        for (int i = 0; i < 100; ++i)
            QCOMPARE(all[i], u"hay %1"_s.arg(99 - i));
    }

    void aPositionThatNobodyGaveIsNone()
    {
        SearchWorld world;
        world.sayAll({u"hay 1"_s, u"hay 2"_s, u"hay 3"_s});
        for (const bool indexed : {false, true}) {
            if (indexed)
                world.index();
            Seek seek = seekFor(u"hay"_s, {lobby}, 1);
            const QByteArray good = *world.find(seek).next;
            QByteArray changed = good;
            changed[15] = char(changed[15] ^ 1);
            for (const QByteArray &next : {QByteArray(""), QByteArray("nonsense"), QByteArray(16, '\0'),
                                           QByteArray(64, '\xff'), changed, good + 'x'}) {
                seek.query.next = next;
                QCOMPARE(textsOf(world.find(seek)), QStringList{u"hay 3"_s});
            }
            seek.query.next = good;
            QCOMPARE(textsOf(world.find(seek)), QStringList{u"hay 2"_s});
            seek.query.text = u"other"_s;
            QVERIFY(world.find(seek).events.empty());
        }
    }

    void aPageFitsItsFrame()
    {
        SearchWorld world;
        for (int i = 0; i < 100; ++i)
            world.say(u"hay "_s + QString(i * 13 % 700, u'ä'));
        world.index();
        Seek seek = seekFor(u"hay"_s);
        seek.frameLimit = 4096;
        int found = 0;
        for (bool more = true; more;) {
            const PageResult result = world.reader->search(seek);
            QVERIFY(quint64(result.frame.size()) <= seek.frameLimit);
            const Page page = pageOf(result);
            QVERIFY(!page.events.empty());
            found += int(page.events.size());
            more = page.more;
            seek.query.next = page.next;
        }
        QCOMPARE(found, 100);
        seek = seekFor(u"hay"_s);
        seek.frameLimit = 10; // one always goes
        QCOMPARE(world.find(seek).events.size(), size_t(1));
    }

    // A long scan is done in pieces: the pages say where to go on, and may be empty.
    void aScanEndsAndIsTakenUpAgain()
    {
        SearchWorld world;
        world.say(u"needle first"_s);
        for (int i = 0; i < 50; ++i)
            world.say(u"hay %1"_s.arg(i));
        world.say(u"needle last"_s);
        world.reader = std::make_unique<SearchReader>(SearchReader::Options{world.settings.log, {}, {}, 10});
        Seek seek = seekFor(u"needle"_s);
        QStringList found;
        int pages = 0;
        for (bool more = true; more; ++pages) {
            const Page page = world.find(seek);
            found += textsOf(page);
            more = page.more;
            seek.query.next = page.next;
        }
        QCOMPARE(found, (QStringList{u"needle last"_s, u"needle first"_s}));
        QCOMPARE(pages, 6);
    }

    // An index comes, or goes, between two pages: nothing is found twice.
    void aSearchGoesOnWhereItWasWhateverBecomesOfTheIndex()
    {
        SearchWorld world;
        world.sayAll({u"hay 1"_s, u"hay 2"_s, u"hay 3"_s, u"hay 4"_s, u"hay 5"_s, u"hay 6"_s});
        Seek seek = seekFor(u"hay"_s, {lobby}, 2);
        QStringList found = textsOf(world.find(seek));
        seek.query.next = world.find(seek).next;
        world.index();
        const Page second = world.find(seek);
        found += textsOf(second);
        seek.query.next = second.next;
        world.indexer.reset();
        for (const QString &file : QDir(world.folder.path()).entryList({u"search.db*"_s}))
            QVERIFY(QFile::remove(world.folder.filePath(file)));
        found += textsOf(world.find(seek));
        QCOMPARE(found, (QStringList{u"hay 6"_s, u"hay 5"_s, u"hay 4"_s, u"hay 3"_s, u"hay 2"_s, u"hay 1"_s}));
    }

    void times()
    {
        SearchWorld world;
        for (int i = 1; i <= 3000; ++i)
            world.log.propose({message(++world.nonce, u"hay %1"_s.arg(i))}); // at testNow + i
        for (const bool indexed : {false, true}) {
            if (indexed)
                world.index();
            const auto between = [&](std::optional<Millis> from, std::optional<Millis> to) {
                Seek seek = seekFor(u"hay"_s, {lobby}, 1);
                seek.query.after = from;
                seek.query.before = to;
                seek.query.limit = 2;
                return textsOf(world.find(seek));
            };
            QCOMPARE(between({}, testNow + 10), (QStringList{u"hay 9"_s, u"hay 8"_s}));
            QCOMPARE(between(testNow + 3000, {}), QStringList{u"hay 3000"_s});
            QCOMPARE(between(testNow + 1500, testNow + 1501), QStringList{u"hay 1500"_s});
            QCOMPARE(between(testNow + 1500, testNow + 1500), QStringList{});
            QCOMPARE(between(testNow + 1501, testNow + 1500), QStringList{});
            QCOMPARE(between({}, testNow), QStringList{});
            QCOMPARE(between(testNow + 3001, {}), QStringList{});
            const Millis most = ~Millis(0);
            QCOMPARE(between(most, {}), QStringList{});
            QCOMPARE(between(0, most), (QStringList{u"hay 3000"_s, u"hay 2999"_s}));
        }
    }
};

QTEST_GUILESS_MAIN(TestSearchReader)
#include "tst_searchreader.moc"
