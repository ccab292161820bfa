// SPDX-License-Identifier: MIT
#include "tests/unit/fulldisk.h"
#include "tests/unit/logkit.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace Confab;
using namespace Qt::StringLiterals;

class TestLogFailure : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Room for so many more bytes in the WAL, whose pages are 4,120 bytes each.
    void aFullDiskRefusesTheBatchAndLaterOnesSucceed_data()
    {
        QTest::addColumn<qint64>("spare");
        for (const qint64 spare : {0, 10, 24, 4000, 4120, 4130, 9000, 13'000})
            QTest::addRow("%lld", static_cast<long long>(spare)) << spare;
    }

    void aFullDiskRefusesTheBatchAndLaterOnesSucceed()
    {
        QFETCH(const qint64, spare);
        const QTemporaryDir folder;
        OpenLog log(folder.path());
        log.fill(1, 100);
        QTest::failOnWarning(QRegularExpression(u"."_s));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"The log can't be written"_s)); // once for all three
        {
            const FullDisk full(QFileInfo(folder.filePath(u"confab.db-wal"_s)).size() + spare);
            for (int attempt = 0; attempt < 3; ++attempt) {
                std::vector<Proposal> batch;
                for (quint64 i = 0; i < 50; ++i)
                    batch.push_back(message(1000 + i, QString(1000, u'x')));
                batch.push_back(RecordLogin{UserId{9}, u"kenji"_s, tokenOf(9), testNow});
                batch.push_back(message(1, u"a duplicate"_s));
                const auto &outcomes = log.propose(std::move(batch));
                QCOMPARE(outcomes.size(), size_t(52));
                for (const Outcome &outcome : outcomes) {
                    QVERIFY(std::holds_alternative<NotStored>(outcome));
                    QVERIFY(!std::get<NotStored>(outcome).reason.isEmpty());
                }
            }
        }
        QTest::ignoreMessage(QtInfoMsg, QRegularExpression(u"written again"_s));
        QCOMPARE(seqOf(log.propose({message(1000, u"now it fits"_s)})[0]), 101);
        QCOMPARE(seqOf(log.propose({message(1001, u"this too"_s)})[0]), 102);

        const QTemporaryDir left;
        copyLog(folder.path(), left.path());
        const OpenLog again(left.path()); // reads the whole database
        QVERIFY2(again.log, qPrintable(again.error.text));
        QCOMPARE(again.snapshot.rooms[0].last, 102);
        QVERIFY(again.snapshot.people.empty()); // nothing of the refused batches
    }

    // An operator's tool holds the database for a moment: refused, and tried afresh.
    void aBusyDatabaseRefusesTheBatch()
    {
        const QTemporaryDir folder;
        OpenLog log(folder.path());
        {
            const QString name = u"operator"_s;
            QSqlDatabase tool = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
            tool.setDatabaseName(folder.filePath(u"confab.db"_s));
            QVERIFY(tool.open());
            {
                QSqlQuery hold(tool);
                QVERIFY(hold.exec(u"BEGIN IMMEDIATE"_s));
                QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"locked"_s));
                QVERIFY(std::holds_alternative<NotStored>(log.propose({message(1, u"a"_s)})[0]));
                QVERIFY(hold.exec(u"ROLLBACK"_s));
            }
            tool.close();
            tool = QSqlDatabase();
            QSqlDatabase::removeDatabase(name);
        }
        QCOMPARE(seqOf(log.propose({message(1, u"a"_s)})[0]), 1);
    }

    void aFullDiskMakesNoHalfDatabase()
    {
        const QTemporaryDir folder;
        for (const qint64 room : {0, 100, 4096, 8192, 12'000}) {
            const FullDisk full(room);
            const OpenLog log(folder.path());
            QVERIFY(!log.log);
            QVERIFY(!log.error.text.isEmpty());
            QVERIFY2(QDir(folder.path()).isEmpty(), qPrintable(QDir(folder.path()).entryList().join(u' ')));
        }
        QVERIFY(OpenLog(folder.path()).log);
    }
};

QTEST_GUILESS_MAIN(TestLogFailure)
#include "tst_logfailure.moc"
