// SPDX-License-Identifier: MIT
#include "tests/support/fulldisk.h"
#include "tests/unit/logkit.h"

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
                std::vector<Wish> batch;
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

    // Of everything that there is to propose, nothing is left where the disk is full in the middle of it; afterwards
    // all of it goes as if for the first time.
    void aRefusedBatchChangesNothing_data() { aFullDiskRefusesTheBatchAndLaterOnesSucceed_data(); }

    void aRefusedBatchChangesNothing()
    {
        QFETCH(const qint64, spare);
        const UserId ana{7};
        const UserId marta{8};
        const RoomId garden{5};
        const QTemporaryDir folder;
        OpenLog log(folder.path());
        log.fill(1, 100);
        log.propose({RecordLogin{marta, u"marta"_s, tokenOf(1), testNow}, record(101, NewReaction{9, u"👍"_s, true}),
                     message(102, u"last"_s)});
        const std::vector<Logged> before = eventsOf(folder.path());

        std::vector<Wish> batch{
            MakeRoom{{garden, RoomKind::Private, u"garden"_s, {}, 0, ana, {{ana}, {marta}}}},
            record(200, NewMessage{QString(8000, u'x'), 100, false, {marta}}),
            record(201, NewEdit{1, QString(3000, u'y'), ana}),
            record(202, NewDeletion{2, {}}),
            record(203, NewReaction{9, u"👍"_s, false}),
            record(204, NewTopic{u"topic"_s}),
            message(205, QString(8000, u'z'), ana, garden),
            MoveMarker{lobby, marta, 101},
            EnterRoom{garden, UserId{9}},
            LeaveRoom{garden, marta},
            Rename{marta, u"Marta"_s},
            Recall{ana, nonceOf(200)},
        };
        for (quint64 i = 0; i < 20; ++i)
            batch.push_back(record(300 + i, NewDeletion{10 + i, {}}));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"The log can't be written"_s));
        {
            const FullDisk full(QFileInfo(folder.filePath(u"confab.db-wal"_s)).size() + spare);
            for (const Outcome &outcome : log.propose(batch))
                QVERIFY(std::holds_alternative<NotStored>(outcome));
            QVERIFY(eventsOf(folder.path()) == before); // reads are served
        }
        QVERIFY(eventsOf(folder.path()) == before && eventsOf(folder.path(), garden).empty());

        QTest::ignoreMessage(QtInfoMsg, QRegularExpression(u"written again"_s));
        log.propose(batch);
        QCOMPARE(seqOf(log.outcomes[1]), 103);
        QCOMPARE(seqOf(log.outcomes[5]), 107);
        QCOMPARE(seqOf(log.outcomes[6]), 1);
        QCOMPARE(markerOf(log.outcomes[7]).unread, 2);
        QCOMPARE(markerOf(log.outcomes[7]).mentions, 1);
        QVERIFY(std::holds_alternative<Duplicate>(log.outcomes[11]));
        for (size_t i = 12; i < log.outcomes.size(); ++i)
            QCOMPARE(seqOf(log.outcomes[i]), i + 96);
        const QTemporaryDir left;
        copyLog(folder.path(), left.path());
        const OpenLog again(left.path()); // reads the whole database
        QVERIFY2(again.log, qPrintable(again.error.text));
        QVERIFY(eventsOf(left.path()) == eventsOf(folder.path()));
        QCOMPARE(again.snapshot.rooms[1].members.size(), size_t(2));
    }

    // An operator's tool holds the database for a moment: refused, and tried afresh.
    void aBusyDatabaseRefusesTheBatch()
    {
        const QTemporaryDir folder;
        OpenLog log(folder.path());
        {
            Connection tool;
            QVERIFY(tool.open(folder.filePath(u"confab.db"_s), Connection::Mode::ReadWrite, 0));
            QVERIFY(tool.run(u"BEGIN IMMEDIATE"_s));
            QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"locked"_s));
            QVERIFY(std::holds_alternative<NotStored>(log.propose({message(1, u"a"_s)})[0]));
            QVERIFY(tool.run(u"ROLLBACK"_s));
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
