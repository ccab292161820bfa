// SPDX-License-Identifier: MIT
#include "tests/unit/logkit.h"

#include "server/log/connection.h"
#include "server/log/logfile.h"

#include <QTest>

using namespace Confab;
using namespace Qt::StringLiterals;

using Harm = std::function<void(const QString &folder)>;
Q_DECLARE_METATYPE(Harm)

// A database that isn't whole, ours and of our version is refused in one line, and left as it was.
class TestLogFile : public QObject
{
    Q_OBJECT

private:
    static QString database(const QString &folder) { return QDir(folder).filePath(u"confab.db"_s); }

    static void overwrite(const QString &folder, qint64 at, const QByteArray &bytes)
    {
        QFile file(database(folder));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(at));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    static void replace(const QString &folder, const QByteArray &bytes)
    {
        QFile file(database(folder));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    static Harm cutTo(double part)
    {
        return [part](const QString &folder) {
            const QString path = database(folder);
            QVERIFY(QFile::resize(path, qint64(double(QFileInfo(path).size()) * part)));
        };
    }

    static Harm garbageAt(qint64 page)
    {
        return [page](const QString &folder) { overwrite(folder, page * 4096, QByteArray(4096, '\x5a')); };
    }

    static Harm sql(const QString &statement)
    {
        return [statement](const QString &folder) {
            Connection connection;
            QVERIFY(connection.open(database(folder), Connection::Mode::ReadWrite, 0));
            const Status done = connection.run(statement);
            QVERIFY2(done, done ? "" : qPrintable(done.error().text));
        };
    }

    static void row(const char *name, const Harm &harm, const char16_t *code, const QString &words)
    {
        QTest::newRow(name) << harm << QString::fromUtf16(code) << words;
    }

private Q_SLOTS:
    void refused_data()
    {
        QTest::addColumn<Harm>("harm");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("words");

        row("empty", cutTo(0), logDamaged, u"is empty"_s);
        row(
            "text", [](const QString &f) { replace(f, QByteArray(5000, 'x')); }, logDamaged, u"not a database"_s);
        row(
            "a few bytes", [](const QString &f) { replace(f, "SQLite"); }, logDamaged, u"not a database"_s);
        row(
            "header alone", [](const QString &f) { QVERIFY(QFile::resize(database(f), 100)); }, logDamaged,
            u"cut short"_s);
        row("first half", cutTo(0.5), logDamaged, u"cut short"_s);
        row("without its end", cutTo(0.999), logDamaged, u"cut short"_s);
        row(
            "other magic", [](const QString &f) { overwrite(f, 0, "sqlite"); }, logDamaged, u"not a database"_s);
        row(
            "impossible page size", [](const QString &f) { overwrite(f, 16, QByteArray("\x03\xe8", 2)); }, logDamaged,
            u"not a database"_s);
        for (const qint64 page : {1, 2, 3, 5, 8, 13, 20})
            row(qPrintable(u"garbage in page %1"_s.arg(page)), garbageAt(page), logDamaged, u"damaged"_s);
        row("of another program", sql(u"PRAGMA application_id = 1234"_s), logForeign, u"another program"_s);
        row("of no program", sql(u"PRAGMA application_id = 0"_s), logForeign, u"another program"_s);
        row("newer", sql(u"PRAGMA user_version = 3"_s), logNewer, u"newer than this program"_s);
        row("much newer", sql(u"PRAGMA user_version = 2000000000"_s), logNewer, u"newer than this program"_s);
        row("without a version", sql(u"PRAGMA user_version = 0"_s), logDamaged, u"no version"_s);
        row("of a negative version", sql(u"PRAGMA user_version = -1"_s), logDamaged, u"no version"_s);
        row("without its events", sql(u"DROP TABLE events"_s), logDamaged, u"no such table"_s);
        row("without a column", sql(u"ALTER TABLE tokens RENAME COLUMN used TO spent"_s), logDamaged,
            u"no such column"_s);
        row("without its lobby", sql(u"DELETE FROM rooms"_s), logDamaged, u"lost its lobby"_s);
        row("without its name", sql(u"DELETE FROM meta"_s), logDamaged, u"lost its name"_s);
        row(
            "a folder", [](const QString &f) { QVERIFY(QFile::remove(database(f)) && QDir(f).mkdir(u"confab.db"_s)); },
            logUnusable, u"not a file"_s);
        row(
            "a link to nowhere",
            [](const QString &f) {
                QVERIFY(QFile::remove(database(f)));
                QVERIFY(QFile::link(QDir(f).filePath(u"nowhere"_s), database(f)));
            },
            logUnusable, u"not a file"_s);
        row(
            "gone, but not its WAL",
            [](const QString &f) { QVERIFY(QFile::rename(database(f), database(f) + u"-wal"_s)); }, logDamaged,
            u"missing"_s);
    }

    void refused()
    {
        QFETCH(const Harm, harm);
        QFETCH(const QString, code);
        QFETCH(const QString, words);
        const QTemporaryDir folder;
        OpenLog(folder.path()).fill(1, 1000, QString(100, u'x'));
        harm(folder.path());
        const auto before = filesOf(folder.path());

        const OpenLog log(folder.path());
        QVERIFY(!log.log);
        QCOMPARE(log.error.code, code);
        QVERIFY2(log.error.text.contains(words), qPrintable(log.error.text));
        QVERIFY2(log.error.text.contains(u"confab.db") && !log.error.text.contains(u'\n'), qPrintable(log.error.text));
        QVERIFY2(filesOf(folder.path()) == before, "the refused database is not as it was");
    }

    // What makes it unusable may stand in the WAL alone; neither file is touched.
    void refusedByItsWal()
    {
        const QTemporaryDir folder;
        const QTemporaryDir left;
        {
            OpenLog log(folder.path());
            log.fill(1, 10);
            sql(u"PRAGMA user_version = 3"_s)(folder.path());
            copyLog(folder.path(), left.path());
        }
        const auto before = filesOf(left.path());
        QVERIFY(before.at(u"confab.db-wal"_s).size() > 0);
        const OpenLog log(left.path());
        QVERIFY(!log.log);
        QCOMPARE(log.error.code, QString::fromUtf16(logNewer));
        auto after = filesOf(left.path());
        after.erase(u"confab.db-shm"_s); // SQLite's index of the WAL, made anew at will
        QVERIFY(after == before);
    }

    void aStartThatWasCutShortIsNoDatabase()
    {
        const QTemporaryDir folder;
        QFile unfinished(folder.filePath(u"confab.db.new"_s));
        QVERIFY(unfinished.open(QIODevice::WriteOnly) && unfinished.write("half") == 4);
        unfinished.close();
        const OpenLog log(folder.path());
        QVERIFY2(log.log, qPrintable(log.error.text));
        QVERIFY(!QFile::exists(unfinished.fileName()));
    }

    void aFolderThatIsNotThereIsAnError()
    {
        const QTemporaryDir folder;
        const OpenLog log(folder.filePath(u"nowhere"_s));
        QVERIFY(!log.log);
        QCOMPARE(log.error.code, QString::fromUtf16(logUnusable));
    }

    // As from VACUUM INTO or a dump: without WAL mode in its header.
    void aRestoredBackupIsUsed()
    {
        const QTemporaryDir folder;
        const QTemporaryDir restored;
        OpenLog(folder.path()).fill(1, 10);
        sql(u"VACUUM INTO '%1'"_s.arg(database(restored.path())))(folder.path());
        OpenLog log(restored.path());
        QVERIFY2(log.log, qPrintable(log.error.text));
        QCOMPARE(seqOf(log.propose({message(11, u"x"_s)})[0]), 11);
    }

    void oddNamesOfFoldersAreFine()
    {
        const QTemporaryDir folder;
        const QString odd = folder.filePath(u"a b?c#d%41;e=f'ä"_s);
        QVERIFY(QDir().mkpath(odd));
        OpenLog(odd).fill(1, 10);
        QCOMPARE(QDir(odd).entryList(QDir::Files), QStringList{u"confab.db"_s});
        const OpenLog log(odd);
        QVERIFY2(log.log, qPrintable(log.error.text));
        QCOMPARE(log.snapshot.rooms[0].last, 10);
    }
};

QTEST_GUILESS_MAIN(TestLogFile)
#include "tst_logfile.moc"
