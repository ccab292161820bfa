// SPDX-License-Identifier: MIT
#include "tests/unit/logkit.h"

#include "server/log/checkpointer.h"
#include "server/log/connection.h"

#include <QTest>

using namespace Confab;
using namespace Qt::StringLiterals;

class TestSqliteLog : public QObject
{
    Q_OBJECT

private:
    // Opens what a process that was killed at this moment would leave of the log in `folder`.
    static void afterKill(const QString &folder, const std::function<void(OpenLog &)> &look)
    {
        const QTemporaryDir left;
        copyLog(folder, left.path());
        OpenLog again(left.path());
        QVERIFY2(again.log, qPrintable(again.error.text));
        look(again);
    }

private Q_SLOTS:
    void aNewLogHasALobbyAndAName()
    {
        const QTemporaryDir folder;
        const OpenLog log(folder.path());
        QVERIFY2(log.log, qPrintable(log.error.text));
        QCOMPARE(log.snapshot.log, logIdOf(1));
        QCOMPARE(log.snapshot.rooms.size(), size_t(1));
        QCOMPARE(log.snapshot.rooms[0].room, lobby);
        QCOMPARE(log.snapshot.rooms[0].name, u"lobby"_s);
        QCOMPARE(log.snapshot.rooms[0].kind, RoomKind::Public);
        QCOMPARE(log.snapshot.rooms[0].last, 0);
        QVERIFY(log.snapshot.people.empty() && log.snapshot.tokens.empty());
    }

    void itsFilesAreTheOwnersAlone()
    {
        const QTemporaryDir folder;
        OpenLog log(folder.path());
        log.propose({message(1, u"hi"_s)});
        const QStringList names = QDir(folder.path()).entryList(QDir::Files);
        QCOMPARE(names, (QStringList{u"confab.db"_s, u"confab.db-shm"_s, u"confab.db-wal"_s}));
        const auto open = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
        for (const QString &name : names)
            QCOMPARE(QFile::permissions(folder.filePath(name)) & ~open, QFile::Permissions());
    }

    void seqsCountFromOneAcrossBatchesAndStarts()
    {
        const QTemporaryDir folder;
        {
            OpenLog log(folder.path());
            const auto &first = log.propose({message(1, u"a"_s), message(2, u"b"_s)});
            QCOMPARE(seqOf(first[0]), 1);
            QCOMPARE(seqOf(first[1]), 2);
            QCOMPARE(seqOf(log.propose({message(3, u"c"_s)})[0]), 3);
        }
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"confab.db"_s}); // the WAL is emptied
        LogOptions options = logOptions(folder.path());
        options.freshId = logIdOf(9);
        OpenLog log(options);
        QCOMPARE(log.snapshot.log, logIdOf(1)); // its name is for ever
        QCOMPARE(log.snapshot.rooms[0].last, 3);
        QCOMPARE(seqOf(log.propose({message(4, u"d"_s)})[0]), 4);
    }

    void anEmptyBatchIsReported()
    {
        const QTemporaryDir folder;
        OpenLog log(folder.path());
        log.propose({});
        QCOMPARE(log.reports, 1);
    }

    void aUsedNonceGivesTheEventThatItBecame()
    {
        const QTemporaryDir folder;
        OpenLog log(folder.path());
        log.propose({message(9, u"what is replied to"_s)});
        const QString text = u"naïve 漢字 🎉\n\tx"_s;
        const Append first = record(1, NewMessage{text, 1, true, {}});
        log.propose({first});

        Append again = message(1, u"something else"_s);
        again.at += 5000;
        again.nick = u"renamed"_s;
        const auto &outcomes = log.propose({message(2, u"before"_s), again, message(3, u"after"_s)});
        QCOMPARE(seqOf(outcomes[0]), 3);
        QCOMPARE(seqOf(outcomes[2]), 4);
        const auto *duplicate = std::get_if<Duplicate>(&outcomes[1]);
        QVERIFY(duplicate);
        const Said said{{lobby, 2, first.at, UserId{7}, u"ana"_s, nonceOf(1)}, text, 1, true, {}, false, {}, {}};
        QVERIFY(duplicate->event == Logged{said});
    }

    void aNonceUsedTwiceInOneBatchIsOneEvent()
    {
        const QTemporaryDir folder;
        OpenLog log(folder.path());
        const auto &outcomes = log.propose({message(1, u"a"_s), message(1, u"b"_s), message(2, u"c"_s)});
        QCOMPARE(seqOf(outcomes[0]), 1);
        const auto *duplicate = std::get_if<Duplicate>(&outcomes[1]);
        QVERIFY(duplicate);
        QCOMPARE(std::get<Said>(duplicate->event).event.seq, 1);
        QCOMPARE(std::get<Said>(duplicate->event).text, u"a"_s);
        QCOMPARE(seqOf(outcomes[2]), 2);
    }

    void aNonceIsItsPersonsOwn()
    {
        const QTemporaryDir folder;
        OpenLog log(folder.path());
        const auto &outcomes = log.propose({message(1, u"a"_s, UserId{7}), message(1, u"b"_s, UserId{8})});
        QCOMPARE(seqOf(outcomes[0]), 1);
        QCOMPARE(seqOf(outcomes[1]), 2);
    }

    void aRoomThatIsNotThereRefusesItsBatchAlone()
    {
        const QTemporaryDir folder;
        OpenLog log(folder.path());
        Append lost = message(2, u"b"_s);
        lost.room = RoomId{99};
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"no room 99"_s));
        for (const Outcome &outcome : log.propose({message(1, u"a"_s), lost}))
            QVERIFY(std::holds_alternative<NotStored>(outcome));
        QCOMPARE(seqOf(log.propose({message(1, u"a"_s)})[0]), 1);
    }

    // Whatever was reported is there after a kill at any moment, once and with the same seq.
    void whatWasReportedOutlivesAKill()
    {
        const QTemporaryDir folder;
        OpenLog log(folder.path());
        for (quint64 i = 1; i <= 20; ++i) {
            QCOMPARE(seqOf(log.propose({message(i, u"text %1"_s.arg(i))})[0]), i);
            afterKill(folder.path(), [i](OpenLog &again) {
                QCOMPARE(again.snapshot.rooms[0].last, i);
                const Outcome &outcome = again.propose({message(i, u"again"_s)})[0];
                const auto *duplicate = std::get_if<Duplicate>(&outcome);
                QVERIFY(duplicate);
                QCOMPARE(std::get<Said>(duplicate->event).event.seq, i);
                QCOMPARE(std::get<Said>(duplicate->event).text, u"text %1"_s.arg(i));
            });
        }
    }

    void aTornLastWriteIsNoDamage()
    {
        const QTemporaryDir folder;
        OpenLog log(folder.path());
        log.propose({message(1, u"a"_s)});
        const qint64 kept = QFileInfo(folder.filePath(u"confab.db-wal"_s)).size();
        log.propose({message(2, u"b"_s)});
        const qint64 all = QFileInfo(folder.filePath(u"confab.db-wal"_s)).size();
        for (qint64 cut = kept; cut < all; cut += 500) {
            const QTemporaryDir left;
            copyLog(folder.path(), left.path());
            QVERIFY(QFile::resize(left.filePath(u"confab.db-wal"_s), cut));
            OpenLog again(left.path());
            QVERIFY2(again.log, qPrintable(again.error.text));
            QCOMPARE(again.snapshot.rooms[0].last, 1);
            QCOMPARE(seqOf(again.propose({message(2, u"b"_s)})[0]), 2);
        }
    }

    void peopleAndTheirTokensComeBack()
    {
        const QTemporaryDir folder;
        OpenLog log(folder.path());
        log.propose({RecordLogin{UserId{1}, u"ana"_s, tokenOf(1), testNow},
                     RecordLogin{UserId{2}, u"marta"_s, tokenOf(2), testNow},
                     RecordLogin{UserId{2}, u"Marta"_s, tokenOf(3), testNow + 5}, ReleaseNick{UserId{1}},
                     TouchTokens{{tokenOf(1), tokenOf(2)}, testNow + 9}, TouchTokens{{tokenOf(3)}, testNow}});
        QCOMPARE(log.outcomes.size(), size_t(6));
        for (size_t i = 0; i < log.outcomes.size(); ++i)
            QCOMPARE(std::holds_alternative<Stored>(log.outcomes[i]), i >= 3); // a login is told of markers
        afterKill(folder.path(), [](OpenLog &again) {
            const auto &people = again.snapshot.people;
            QCOMPARE(people.size(), size_t(2));
            QVERIFY(people[0].user == UserId{1} && people[0].nick == u"ana" && !people[0].holdsNick);
            QVERIFY(people[1].user == UserId{2} && people[1].nick == u"Marta" && people[1].holdsNick);
            std::map<TokenHash, StoredToken> tokens;
            for (const StoredToken &token : again.snapshot.tokens)
                tokens[token.token] = token;
            QCOMPARE(tokens.size(), size_t(3));
            QCOMPARE(tokens[tokenOf(1)].used, testNow + 9);
            QCOMPARE(tokens[tokenOf(2)].used, testNow + 9);
            QCOMPARE(tokens[tokenOf(3)].used, testNow + 5); // never backwards
            QCOMPARE(tokens[tokenOf(3)].user, UserId{2});
        });
    }

    void tokensAreForgottenAfter90DaysUnused()
    {
        constexpr Millis day = 24ULL * 60 * 60 * 1000;
        const QTemporaryDir folder;
        OpenLog(folder.path())
            .propose({RecordLogin{UserId{1}, u"ana"_s, tokenOf(1), testNow},
                      RecordLogin{UserId{1}, u"ana"_s, tokenOf(2), testNow + day}});
        LogOptions options = logOptions(folder.path());
        options.now = testNow + 90 * day;
        QCOMPARE(OpenLog(options).snapshot.tokens.size(), size_t(2));
        options.now += 1;
        const LogSnapshot later = OpenLog(options).snapshot;
        QCOMPARE(later.tokens.size(), size_t(1));
        QCOMPARE(later.tokens[0].token, tokenOf(2));
        QCOMPARE(later.people.size(), size_t(1)); // a user's id is never reused
        options.now = testNow;
        QCOMPARE(OpenLog(options).snapshot.tokens.size(), size_t(1)); // it is gone from the file
    }

    void numbersBeyondSqlitesComeBackWhole()
    {
        const QTemporaryDir folder;
        OpenLog log(folder.path());
        Append huge = message(1, u"x"_s, UserId{~quint64(0)});
        huge.at = ~quint64(0);
        const auto &outcomes = log.propose({huge, huge});
        const Said said = std::get<Said>(std::get<Duplicate>(outcomes[1]).event);
        QCOMPARE(said.event.at, ~quint64(0));
        QCOMPARE(said.event.user.value, ~quint64(0));
        const Outcome farReply = log.propose({record(2, NewMessage{u"x"_s, ~quint64(0) - 1, false, {}})})[0];
        QVERIFY(std::holds_alternative<Declined>(farReply));
    }

    // The WAL is moved into the database meanwhile, so that it doesn't grow with every message for ever.
    void theWalStartsOverUnderLoad()
    {
        const QTemporaryDir folder;
        OpenLog log(folder.path());
        const auto bytesOf = [&](const QString &name) { return QFileInfo(folder.filePath(name)).size(); };
        quint64 next = 1;
        const auto grown = [&] {
            log.fill(next, 1000, QString(400, u'x'));
            next += 1000;
            return bytesOf(u"confab.db"_s) > 2'000'000;
        };
        QTRY_VERIFY_WITH_TIMEOUT(grown(), 60'000);
        QCOMPARE(seqOf(log.propose({message(next, u"last"_s)})[0]), next);
    }

    // A WAL that starts over has other salts in its header, and its file stays as long as it was.
    void aWriterThatNeverRestsLetsTheWalStartOver()
    {
        const QTemporaryDir folder;
        const QString path = logOptions(folder.path()).path;
        QVERIFY(OpenLog(folder.path()).log);
        Connection writer;
        QVERIFY(writer.open(path, Connection::Mode::ReadWrite, 5000));
        QVERIFY(writer.run(u"PRAGMA wal_autocheckpoint = 0"_s));
        Checkpointer checkpointer(path, {10, 50});
        const auto header = [&path] {
            QFile wal(path + u"-wal"_s);
            return wal.open(QIODevice::ReadOnly) ? wal.read(32) : QByteArray();
        };
        QSet<QByteArray> seen;
        const auto startsOver = [&] {
            for (int i = 0; i < 100; ++i) {
                if (!writer.run(u"INSERT INTO persons (nick, holds) VALUES (hex(zeroblob(2000)), 0)"_s))
                    return false;
                checkpointer.wrote(3);
                seen.insert(header());
            }
            return seen.size() > 3;
        };
        QTRY_VERIFY_WITH_TIMEOUT(startsOver(), 60'000);
        const qint64 bytes = QFileInfo(path + u"-wal"_s).size();
        QVERIFY2(bytes > 50'000 && bytes < 20'000'000, qPrintable(QString::number(bytes)));
        writer.close();
    }
};

QTEST_GUILESS_MAIN(TestSqliteLog)
#include "tst_sqlitelog.moc"
