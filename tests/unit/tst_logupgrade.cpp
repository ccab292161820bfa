// SPDX-License-Identifier: MIT
#include "tests/support/fulldisk.h"
#include "tests/unit/firstdatabase.h"
#include "tests/unit/logkit.h"
#include "tests/unit/seconddatabase.h"

#include "server/log/logfile.h"
#include "server/log/schema.h"
#include "shared/protocol/codec.h"

#include <QTest>

using namespace Confab;
using namespace Qt::StringLiterals;

// A database that was written by an earlier version opens, with all that is in it. One of each version is kept here.
class TestLogUpgrade : public QObject
{
    Q_OBJECT

private:
    static QString path(const QString &folder) { return logOptions(folder).path; }

    static void take(int version, const QString &folder)
    {
        const QString kept = QFINDTESTDATA(qPrintable(u"data/databases/%1.db"_s.arg(version, 3, 10, QChar(u'0'))));
        QVERIFY2(QFile::copy(kept, path(folder)), qPrintable(kept));
        QVERIFY(QFile::setPermissions(path(folder), QFile::ReadOwner | QFile::WriteOwner));
    }

    static int versionOf(const QString &folder)
    {
        Connection connection;
        if (!connection.open(path(folder), Connection::Mode::ReadOnly, 0))
            return -1;
        const Result<QVariant> version = connection.value(u"PRAGMA user_version"_s);
        return version ? version->toInt() : -1;
    }

    static void verifyFirst(const QString &folder)
    {
        using namespace FirstDatabase;
        OpenLog log(folder);
        QVERIFY2(log.log, qPrintable(log.error.text));
        QCOMPARE(versionOf(folder), schemaVersion);
        LogId name;
        name.bytes.fill(0x5a);
        QCOMPARE(log.snapshot.log, name);

        const auto known = FirstDatabase::people();
        QCOMPARE(log.snapshot.people.size(), known.size());
        size_t tokens = 0;
        for (size_t i = 0; i < known.size(); ++i) {
            const StoredPerson &person = log.snapshot.people[i];
            QVERIFY(person.user == known[i].user && person.nick == known[i].nick);
            QCOMPARE(person.holdsNick, known[i].holdsNick);
            tokens += known[i].tokens;
        }
        QCOMPARE(log.snapshot.tokens.size(), tokens);
        for (const StoredToken &token : log.snapshot.tokens) {
            QCOMPARE(token.token.bytes[0] / 16, token.user.value);
            QCOMPARE(token.used, begun + token.user.value);
        }
        QCOMPARE(log.snapshot.rooms.size(), size_t(1));
        QCOMPARE(log.snapshot.rooms[0].last, messages);
        QCOMPARE(log.snapshot.rooms[0].name, u"lobby"_s);

        const std::vector<Logged> events = eventsOf(folder);
        QCOMPARE(events.size(), size_t(messages));
        for (Seq seq = 1; seq <= messages; ++seq)
            QVERIFY2(events[seq - 1] == Logged{said(seq)}, qPrintable(QString::number(seq)));

        // What was said before is read; from here on all is as in a new database.
        log.propose({RecordLogin{UserId{2}, u"水野"_s, tokenOf(99), begun}, message(1, u"new"_s, UserId{3}),
                     record(2, NewEdit{60, u"edited"_s, {}}), record(3, NewDeletion{120, {}}),
                     MoveMarker{lobby, UserId{2}, 1}, Recall{said(7).event.user, said(7).event.nonce},
                     RecordLogin{UserId{3}, u"Łukasz"_s, tokenOf(98), begun}});
        QCOMPARE(markerOf(log.outcomes[0]).read, messages);
        QCOMPARE(markerOf(log.outcomes[0]).unread, 0);
        QCOMPARE(seqOf(log.outcomes[1]), messages + 1);
        QCOMPARE(markerOf(log.outcomes[4]).unread, 1);
        QVERIFY(std::get<Duplicate>(log.outcomes[5]).event == Logged{said(7)});
        QCOMPARE(markerOf(log.outcomes[6]).unread, 0);
        QCOMPARE(saidAt(folder, 60).text, u"edited"_s);
        QVERIFY(saidAt(folder, 120).deleted);
        log.propose({RecordLogin{UserId{6}, u"new"_s, tokenOf(97), begun}, message(4, u"x"_s, UserId{3})});
        QCOMPARE(markerOf(log.outcomes[0]).read, messages + 3);
    }

    // What there is in a log, in words: two that hold the same are told the same.
    static QStringList contentsOf(const QString &folder)
    {
        QStringList contents;
        OpenLog log(folder);
        if (!log.log)
            return {log.error.text};
        const LogSnapshot &held = log.snapshot;
        contents += QString::fromLatin1(held.log.toByteArray().toHex());
        for (const StoredPerson &person : held.people)
            contents += u"person %1 %2 %3"_s.arg(person.user.value).arg(person.nick).arg(person.holdsNick);
        for (const StoredToken &token : held.tokens) {
            contents += u"token %1 %2 %3"_s.arg(QString::fromLatin1(token.token.toByteArray().toHex()))
                            .arg(token.user.value)
                            .arg(token.used);
        }
        for (const StoredRoom &room : held.rooms) {
            contents += u"room %1 %2 %3 %4 %5 %6"_s.arg(room.room.value)
                            .arg(int(room.kind))
                            .arg(room.name, room.topic)
                            .arg(room.last)
                            .arg(room.creator.value);
            for (const StoredMember &member : room.members)
                contents += u"member %1 %2"_s.arg(member.user.value).arg(member.hidden);
            for (const Logged &event : eventsOf(folder, room.room))
                contents += QString::fromLatin1(encodeEvent(event).toHex());
        }
        for (const StoredPerson &person : held.people) {
            const Outcome &outcome = log.propose({RecordLogin{person.user, person.nick, tokenOf(1), testNow}})[0];
            for (const Marker &marker : std::get<Markers>(outcome).markers) {
                contents += u"marker %1 %2 %3 %4 %5"_s.arg(person.user.value)
                                .arg(marker.room.value)
                                .arg(marker.read)
                                .arg(marker.unread)
                                .arg(marker.mentions);
            }
        }
        return contents;
    }

private Q_SLOTS:
    void theFirstVersion()
    {
        const QTemporaryDir folder;
        take(1, folder.path());
        QCOMPARE(versionOf(folder.path()), 1);
        verifyFirst(folder.path());
        OpenLog again(folder.path());
        QVERIFY2(again.log, qPrintable(again.error.text));
        QCOMPARE(eventsOf(folder.path()).size(), size_t(FirstDatabase::messages + 4));
    }

    void theSecondVersion()
    {
        const QTemporaryDir fresh;
        {
            OpenLog log(fresh.path());
            for (const Outcome &outcome : log.propose(SecondDatabase::proposals()))
                QVERIFY(!std::holds_alternative<NotStored>(outcome) && !std::holds_alternative<Declined>(outcome));
        }
        const QTemporaryDir folder;
        take(2, folder.path());
        QCOMPARE(versionOf(folder.path()), 2);
        const QStringList contents = contentsOf(folder.path());
        QCOMPARE(contents, contentsOf(fresh.path()));
        QVERIFY(contents.contains(u"marker 1 1 30 20 2"_s));
    }

    // Whatever cuts an upgrade short, the database is as it was, and the next start tries afresh.
    void anUpgradeThatIsCutShortChangesNothing()
    {
        const QTemporaryDir folder;
        take(1, folder.path());
        const qint64 size = QFileInfo(path(folder.path())).size();
        const QByteArray before = filesOf(folder.path()).at(u"confab.db"_s);
        for (const qint64 room : {qint64(0), qint64(5000), size / 4, size / 2, size, size + size / 4}) {
            {
                const FullDisk full(room);
                const OpenLog log(folder.path());
                QVERIFY(!log.log);
                QCOMPARE(log.error.code, QString::fromUtf16(logUnusable));
            }
            QCOMPARE(versionOf(folder.path()), 1);
        }
        QVERIFY(filesOf(folder.path()).at(u"confab.db"_s) == before);
        verifyFirst(folder.path());
    }

    // The process is killed at any moment of an upgrade: what is on disk is of one version or the other, whole.
    void aKilledUpgradeIsAllOrNothing()
    {
        const QTemporaryDir whole;
        const QTemporaryDir killed;
        take(1, whole.path());
        {
            Connection connection;
            QVERIFY(connection.open(path(whole.path()), Connection::Mode::ReadWrite, 0));
            QVERIFY(connection.run(u"PRAGMA wal_autocheckpoint = 0"_s));
            QVERIFY(upgradeSchema(connection, 1));
            copyLog(whole.path(), killed.path());
        }
        const qint64 wal = QFileInfo(killed.filePath(u"confab.db-wal"_s)).size();
        for (const qint64 cut : {qint64(0), wal / 10, wal / 2, wal - 5000, wal - 1, wal}) {
            const QTemporaryDir left;
            copyLog(killed.path(), left.path());
            if (cut < wal)
                QVERIFY(QFile::resize(left.filePath(u"confab.db-wal"_s), cut));
            verifyFirst(left.path());
        }
    }

    // Nor does the old version's table keep what is deleted in the new one.
    void whatIsDeletedAfterAnUpgradeIsGone()
    {
        const QTemporaryDir folder;
        take(1, folder.path());
        QVERIFY(filesOf(folder.path()).at(u"confab.db"_s).contains("Message 7 to everyone"));
        {
            OpenLog log(folder.path());
            std::vector<Wish> batch;
            for (Seq seq = 1; seq <= FirstDatabase::messages; ++seq)
                batch.push_back(record(seq, NewDeletion{seq, {}}));
            for (const Outcome &outcome : log.propose(std::move(batch)))
                QVERIFY(seqOf(outcome) > 0);
        }
        const QByteArray left = filesOf(folder.path()).at(u"confab.db"_s);
        for (const char *words : {"Message", "to everyone", "of the long message", "\U0001F44D"})
            QVERIFY2(!left.contains(words), words);
    }

    void whatIsDamagedIsNotUpgraded()
    {
        const QTemporaryDir folder;
        take(1, folder.path());
        {
            Connection connection;
            QVERIFY(connection.open(path(folder.path()), Connection::Mode::ReadWrite, 0));
            QVERIFY(connection.run(u"ALTER TABLE events RENAME COLUMN reply TO answer"_s));
        }
        const OpenLog log(folder.path());
        QVERIFY(!log.log);
        QCOMPARE(log.error.code, QString::fromUtf16(logDamaged));
        QCOMPARE(versionOf(folder.path()), 1);
    }
};

QTEST_GUILESS_MAIN(TestLogUpgrade)
#include "tst_logupgrade.moc"
