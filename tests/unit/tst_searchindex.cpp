// SPDX-License-Identifier: MIT
#include "tests/unit/searchkit.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Confab;
using namespace Qt::StringLiterals;

namespace {

// A word that nothing else has.
QString rare(int number)
{
    QRandomGenerator random(quint32(number) + 1);
    QString word;
    while (word.size() < 16)
        word += QChar(u'a' + random.bounded(26));
    return word;
}

// FTS5 doesn't repeat what a word has in common with the one before it: the greater part of the word is what counts.
bool holds(const QByteArray &bytes, const QString &word)
{
    const QString part = word.mid(5);
    const QByteArray wide(reinterpret_cast<const char *>(part.utf16()), 2 * part.size());
    return bytes.contains(part.toUtf8()) || bytes.contains(wide);
}

Status change(const QString &file, const QString &sql)
{
    Connection connection;
    const Status opened = connection.open(file, Connection::Mode::ReadWrite, 1000);
    return opened ? connection.run(sql) : opened;
}

void copyAll(const QString &from, const QString &to)
{
    for (const auto &[name, contents] : filesOf(from)) {
        QFile copy(QDir(to).filePath(name));
        if (!name.endsWith(u"-shm"_s) && copy.open(QIODevice::WriteOnly))
            copy.write(contents);
    }
}

} // namespace

class TestSearchIndex : public QObject
{
    Q_OBJECT

private:
    // Messages that mean nothing, and some that a test looks for.
    static void fill(SearchWorld &world, int count, int first = 0)
    {
        std::vector<Wish> batch;
        for (int i = first; i < first + count; ++i)
            batch.push_back(message(++world.nonce, u"hay straw %1 %2 東京都"_s.arg(rare(i)).arg(i % 7)));
        world.log.propose(std::move(batch));
    }

private Q_SLOTS:
    void theIndexIsUsedAndIsItsOwnersAlone()
    {
        SearchWorld world;
        fill(world, 100);
        world.open(1);
        QVERIFY(world.texts(rare(3)).isEmpty()); // not within one text from the end
        world.index();
        QCOMPARE(world.texts(rare(3)).size(), 1);
        for (const QString &name : {u"search.db"_s, u"search.db-wal"_s, u"search.db-shm"_s}) {
            const QFileInfo file(world.folder.filePath(name));
            QVERIFY2(file.exists() || name.endsWith(u"-shm"_s), qPrintable(name));
            QVERIFY(
                !file.exists()
                || (file.permissions() & ~(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser))
                    == QFile::Permissions());
        }
    }

    void whatIsDeletedOrEditedLeavesNoTrace()
    {
        SearchWorld world;
        // Pieces of many sizes, so that shards are written in parts, and their trees moved about.
        world.settings.shardDocuments = 500;
        QRandomGenerator random(1);
        int said = 0;
        while (said < 2000) {
            const int count = int(random.bounded(1, 120));
            fill(world, count, said);
            said += count;
            world.index();
        }
        const QList<int> gone{0, 1, 250, 499, 500, 501, 777, 1500, said - 2, said - 1};
        for (const int i : gone) {
            QVERIFY(holds(world.bytes(), rare(i)));
            if (i % 2 == 0)
                world.remove(Seq(i) + 1);
            else
                world.edit(Seq(i) + 1, u"nothing"_s);
        }
        world.index();
        const QByteArray bytes = world.bytes();
        for (const int i : gone)
            QVERIFY2(!holds(bytes, rare(i)), qPrintable(rare(i)));
        world.open(1);
        for (int i = 0; i < said; i += 50)
            QCOMPARE(world.texts(rare(i + 3)).size(), gone.contains(i + 3) || i + 3 >= said ? 0 : 1);
        QCOMPARE(world.texts(u"nothing"_s).size(),
                 std::count_if(gone.begin(), gone.end(), [](int i) { return i % 2 != 0; }));
    }

    void itIsWipedInTime()
    {
        SearchWorld world;
        world.settings.wipeAfter = 30;
        fill(world, 100);
        world.index();
        world.remove(10);
        QVERIFY(holds(world.bytes(), rare(9)));
        world.indexer->wake();
        QTRY_VERIFY(!holds(world.bytes(), rare(9)));
        QVERIFY(holds(world.bytes(), rare(8)));
    }

    void itIsWipedAtThePoliteEnd()
    {
        SearchWorld world;
        fill(world, 100);
        world.index();
        world.remove(10); // nobody wakes the indexer
        world.indexer.reset();
        QVERIFY(!holds(world.bytes(), rare(9)));
        world.open(1);
        QCOMPARE(world.texts(rare(8)).size(), 1);
        QVERIFY(world.texts(rare(9)).isEmpty());
    }

    void itIsWipedAfterAKill()
    {
        SearchWorld world;
        fill(world, 100);
        world.index();
        world.remove(10);
        world.indexer->wake();
        const QTemporaryDir left; // as a killed server leaves it
        copyAll(world.folder.path(), left.path());
        QVERIFY(holds(filesOf(left.path())[u"search.db"_s] + filesOf(left.path())[u"search.db-wal"_s], rare(9)));
        const SearchIndexer again(searchSettings(left.path()));
        const auto bytes = [&left] {
            auto files = filesOf(left.path());
            return files[u"search.db"_s] + files[u"search.db-wal"_s];
        };
        QTRY_VERIFY(!holds(bytes(), rare(9)));
        QVERIFY(holds(bytes(), rare(8)));
    }

    // A search that is under way keeps the WAL, and what was wiped in it, for as long as it lasts; so may a kill.
    void theWalIsEmptiedAsSoonAsNobodyReads()
    {
        SearchWorld world;
        fill(world, 100);
        world.index();
        fill(world, 100, 100);
        Connection reader;
        QVERIFY(reader.open(world.settings.index, Connection::Mode::ReadOnly, 1000).ok());
        QVERIFY(reader.run(u"BEGIN"_s).ok());
        QVERIFY(reader.value(u"SELECT count(*) FROM shards"_s).ok());
        world.index();
        world.remove(110);
        world.index();
        QVERIFY(holds(world.bytes(), rare(109)));
        const QTemporaryDir left;
        copyAll(world.folder.path(), left.path());
        QVERIFY(reader.run(u"COMMIT"_s).ok());
        QTRY_VERIFY(!holds(world.bytes(), rare(109)));

        const SearchIndexer again(searchSettings(left.path()));
        QTRY_VERIFY(!holds(filesOf(left.path())[u"search.db-wal"_s], rare(109)));
        QVERIFY(!holds(filesOf(left.path())[u"search.db"_s], rare(109)));
    }

    void aMessageThatNeverWasInTheIndexNeedsNoWiping()
    {
        SearchWorld world;
        world.settings.tail = 50;
        fill(world, 200);
        world.index();
        QVERIFY(holds(world.bytes(), rare(10)));
        QVERIFY(!holds(world.bytes(), rare(190)));
        const QByteArray before = world.bytes();
        world.remove(191);
        world.index();
        QVERIFY(world.texts(rare(190)).isEmpty());
        QCOMPARE(world.texts(rare(191)).size(), 1);
        const Result<QVariant> pending = [&] {
            Connection index;
            const Status opened = index.open(world.settings.index, Connection::Mode::ReadOnly, 1000);
            return opened ? index.value(u"SELECT count(*) FROM pending"_s) : Result<QVariant>(opened.error());
        }();
        QCOMPARE(pending.ok() ? pending->toInt() : -1, 0);
    }

    void aTailOfLongTextsIsTakenIn()
    {
        SearchWorld world;
        world.settings.tail = 1000;
        fill(world, 100);
        world.index();
        world.open(80); // what of the long ones may stay
        QVERIFY(world.texts(rare(3)).isEmpty());
        for (int i = 0; i < 100; ++i)
            world.say(QString(4000, u'x'));
        world.index();
        QCOMPARE(world.texts(rare(3)).size(), 1);
    }

    void aLostIndexIsMadeAnew()
    {
        SearchWorld world;
        fill(world, 100);
        world.index();
        world.open(1);
        QCOMPARE(world.texts(rare(3)).size(), 1);
        removeSearchIndex(world.settings.index); // while it is in use
        QVERIFY(world.texts(rare(3)).isEmpty());
        world.index();
        QCOMPARE(world.texts(rare(3)).size(), 1);
    }

    void anIndexThatDoesNotFitIsMadeAnew_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("of another program") << u"DROP TABLE state"_s;
        QTest::newRow("without a state") << u"DELETE FROM state"_s;
        QTest::newRow("older") << u"UPDATE state SET format = '0'"_s;
        QTest::newRow("of another log") << u"UPDATE state SET log = x'00112233445566778899aabbccddeeff'"_s;
        QTest::newRow("ahead of the log") << u"UPDATE state SET texts = 1000"_s;
        QTest::newRow("ahead of its changes") << u"UPDATE state SET rewritten = 1000"_s;
        QTest::newRow("of a log that went another way") << u"UPDATE state SET anchor = x'00'"_s;
    }
    void anIndexThatDoesNotFitIsMadeAnew()
    {
        QFETCH(const QString, sql);
        SearchWorld world;
        fill(world, 100);
        world.index();
        world.indexer.reset();
        QVERIFY(change(world.settings.index, u"UPDATE documents SET room = 2"_s).ok());
        QVERIFY(change(world.settings.index, sql).ok());
        QCOMPARE(world.texts(rare(3)).size(), 1); // by the log alone
        world.index();
        world.open(1);
        QCOMPARE(world.texts(rare(3)).size(), 1);
    }

    void aLogThatWasPutBackGetsAnotherIndex()
    {
        SearchWorld world;
        fill(world, 50);
        world.indexer.reset();
        const QTemporaryDir kept;
        copyLog(world.folder.path(), kept.path());
        fill(world, 50, 50);
        world.index();
        world.indexer.reset();
        QFile::copy(world.settings.index, kept.filePath(u"search.db"_s));
        OpenLog old(kept.path());
        old.propose({message(5000, u"another way"_s)});
        SearchIndexer indexer(searchSettings(kept.path()));
        indexer.catchUp();
        SearchReader reader({searchSettings(kept.path()).log, searchSettings(kept.path()).index, {}, 1});
        QVERIFY(pageOf(reader.search(seekFor(rare(70)))).events.empty());
        QCOMPARE(pageOf(reader.search(seekFor(rare(7)))).events.size(), size_t(1));
    }

    void aDamagedIndexIsMadeAnew_data()
    {
        QTest::addColumn<qint64>("first"); // byte that is damaged; and all behind
        QTest::newRow("its header") << qint64(0);
        QTest::newRow("its tables") << qint64(4096);
        QTest::newRow("some shards") << qint64(40'000);
    }
    void aDamagedIndexIsMadeAnew()
    {
        QFETCH(const qint64, first);
        SearchWorld world;
        fill(world, 300);
        world.index();
        world.indexer.reset();
        QFile file(world.settings.index);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.size() > first && file.seek(first));
        file.write(QByteArray(file.size() - first, '\x5a'));
        file.close();
        world.startIndexer();
        for (int i = 0; i < 300; i += 20)
            QCOMPARE(world.texts(rare(i)).size(), 1); // whatever the index' state
        world.index();
        world.index(); // what searches complained of meanwhile
        world.open(1);
        for (int i = 0; i < 300; i += 20)
            QCOMPARE(world.texts(rare(i)).size(), 1);
    }

    // What stands in the index alone is never given to anybody.
    void theLogDecidesWhatIsFound()
    {
        SearchWorld world;
        world.makeRoom(RoomId{2});
        world.say(u"needle private"_s, RoomId{2});
        world.say(u"needle public"_s);
        world.index();
        world.indexer.reset();
        QVERIFY(change(world.settings.index, u"UPDATE documents SET room = 1"_s).ok());
        QVERIFY(change(world.settings.index,
                       u"INSERT INTO shard_0 (rowid, words) VALUES (1, '%1 straw needle')"_s.arg(roomWord(lobby)))
                    .ok());
        std::vector<RoomId> rooms{lobby};
        for (quint64 room = 10; room < 30; ++room)
            rooms.push_back(RoomId{room});
        QCOMPARE(textsOf(world.find(seekFor(u"needle"_s, rooms))), QStringList{u"needle public"_s});
        QCOMPARE(textsOf(world.find(seekFor(u"needle"_s))), QStringList{u"needle public"_s});
        QVERIFY(world.texts(u"straw"_s).isEmpty());
    }

    void withoutAnIndexTheServerGoesOn()
    {
        SearchWorld world;
        fill(world, 100);
        world.settings.index = world.folder.filePath(u"missing/search.db"_s);
        world.open();
        world.index(); // comes back
        QCOMPARE(world.texts(rare(3)).size(), 1);
        QVERIFY(QDir(world.folder.path()).mkdir(u"missing"_s));
        world.open(1);
        QTRY_COMPARE(world.texts(rare(3)).size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestSearchIndex)
#include "tst_searchindex.moc"
