// SPDX-License-Identifier: MIT
#include "tests/unit/logkit.h"

#include "server/log/checkpointer.h"

#include <QElapsedTimer>
#include <QTest>

#include <random>

using namespace Confab;
using namespace Qt::StringLiterals;

// A text that was deleted or replaced is in no file of the data folder soon after; all others are still there.
class TestWiping : public QObject
{
    Q_OBJECT

private:
    // One word that nothing else has in it.
    static QString word(quint64 number) { return u"<w%1>"_s.arg(number * 7919, 12, 36, QChar(u'_')); }

    static bool anyHolds(const std::map<QString, QByteArray> &files, const QString &word)
    {
        return std::any_of(files.begin(), files.end(),
                           [&](const auto &file) { return file.second.contains(word.toUtf8()); });
    }

    struct Text {
        RoomId room;
        Seq seq = 0;
        QString body;
        std::vector<quint64> words;
    };

    // Words of its own alone, so that a piece of the text anywhere gives itself away.
    void write(Text &text, int words)
    {
        text.words.clear();
        text.body.clear();
        for (int i = 0; i < words; ++i) {
            text.words.push_back(++m_words);
            text.body += word(m_words) + (i % 5 == 0 ? u"é "_s : u" "_s);
        }
    }

    static QByteArray missing(const QString &folder, const std::vector<Text> &texts)
    {
        std::map<RoomId, std::vector<Logged>> events;
        for (quint64 room = 1; room <= 4; ++room)
            events[RoomId{room}] = eventsOf(folder, RoomId{room});
        for (const Text &text : texts) {
            if (std::get<Said>(events[text.room].at(text.seq - 1)).text != text.body)
                return "gone: " + text.body.toUtf8();
        }
        return {};
    }

    static QByteArray leftOver(const std::map<QString, QByteArray> &files, const QSet<QByteArray> &words)
    {
        for (const auto &[name, bytes] : files) {
            for (qsizetype at = bytes.indexOf("<w"); at >= 0; at = bytes.indexOf("<w", at + 1)) {
                const QByteArray found = bytes.mid(at, 15);
                if (words.contains(found))
                    return name.toUtf8() + " still has " + found;
            }
        }
        return {};
    }

    quint64 m_words = 0;

private Q_SLOTS:
    void init() { m_words = 0; }

    // By who puts it in order after a crash, for example: that is no failure to be told, and over soon.
    void aDatabaseThatIsLockedIsWaitedFor()
    {
        constexpr qint64 longerThanItTries = 400; // ms
        const QTemporaryDir folder;
        const QString path = logOptions(folder.path()).path;
        QVERIFY(OpenLog(folder.path()).log);
        QTest::failOnWarning(QRegularExpression(u"."_s));
        Connection owner;
        QVERIFY(owner.open(path, Connection::Mode::ReadWrite, 5000));
        for (const auto &sql : {u"PRAGMA wal_autocheckpoint = 0"_s, u"PRAGMA locking_mode = EXCLUSIVE"_s,
                                u"INSERT INTO persons (nick, holds) VALUES ('ana', 0)"_s})
            QVERIFY(owner.run(sql));
        const auto wal = [&path] { return QFileInfo(path + u"-wal"_s).size(); };
        QVERIFY(wal() > 0);
        const Checkpointer checkpointer(path, {}, std::chrono::seconds(10), true);
        QElapsedTimer since;
        since.start();
        QTRY_VERIFY(since.elapsed() >= longerThanItTries);
        QVERIFY(wal() > 0);
        Connection reader; // closing the last connection would empty it
        QVERIFY(reader.open(path, Connection::Mode::ReadOnly, 5000));
        owner.close();
        QTRY_COMPARE(wal(), 0);
    }

    void noTraceIsLeft()
    {
        const auto seed = std::random_device()();
        qInfo() << "seed" << seed;
        std::mt19937 random(seed);
        const auto upTo = [&](int most) { return std::uniform_int_distribution<int>(0, most)(random); };

        const QTemporaryDir folder;
        LogOptions options = logOptions(folder.path());
        options.wipeDelay = std::chrono::milliseconds(50);
        auto log = std::make_unique<OpenLog>(options);
        std::vector<Wish> batch;
        for (quint64 room = 2; room <= 4; ++room)
            batch.push_back(MakeRoom{{RoomId{room}, RoomKind::Public, u"room %1"_s.arg(room), {}, 0, {}, {}}});
        log->propose(std::exchange(batch, {}));

        // Of several rooms interleaved, of all sizes: many on a page of the database, and some on several.
        quint64 nonce = 0;
        std::vector<Text> texts;
        for (int i = 0; i < 1200; ++i) {
            Text text{RoomId{quint64(1 + upTo(3))}, 0, {}, {}};
            write(text, i % 40 == 0 ? 200 + upTo(350) : 1 + upTo(30));
            batch.push_back(message(++nonce, text.body, UserId{quint64(1 + upTo(5))}, text.room));
            texts.push_back(text);
            if (upTo(20) == 0 || i == 1199) {
                const size_t first = texts.size() - batch.size();
                const auto &outcomes = log->propose(std::exchange(batch, {}));
                for (size_t k = 0; k < outcomes.size(); ++k)
                    texts[first + k].seq = seqOf(outcomes[k]);
            }
        }
        QVERIFY(std::all_of(texts.begin(), texts.end(), [](const Text &text) { return text.seq > 0; }));
        QCOMPARE(missing(folder.path(), texts), QByteArray());

        QSet<QByteArray> gone;
        const auto forget = [&](const Text &text) {
            for (const quint64 number : text.words)
                gone.insert(word(number).toUtf8());
        };
        forget(texts.back());
        QVERIFY(!leftOver(filesOf(folder.path()), std::exchange(gone, {})).isEmpty()); // would be found
        std::shuffle(texts.begin(), texts.end(), random);
        for (size_t i = 0; i < 400; ++i) {
            Text &text = texts[i % 300]; // some of them twice
            forget(text);
            write(text, i % 50 == 0 ? 300 : 1 + upTo(40));
            const NewEdit edit{text.seq, text.body, {}};
            QVERIFY(seqOf(log->propose({record(++nonce, edit, UserId{1}, text.room)})[0]) > 0);
        }
        std::shuffle(texts.begin(), texts.end(), random);
        for (int i = 0; i < 500; ++i) {
            forget(texts.back());
            batch.push_back(record(++nonce, NewDeletion{texts.back().seq, {}}, UserId{1}, texts.back().room));
            texts.pop_back();
            if (upTo(10) == 0 || i == 499) {
                for (const Outcome &outcome : log->propose(std::exchange(batch, {})))
                    QVERIFY(seqOf(outcome) > 0);
            }
        }

        // Within the delay, while the server goes on, and nothing else is written.
        QTRY_COMPARE_WITH_TIMEOUT(leftOver(filesOf(folder.path()), gone), QByteArray(), 30'000);
        QCOMPARE(missing(folder.path(), texts), QByteArray());
        // Nor does it come back, while more is said; nor at a polite end.
        log->fill(100'000, 300, u"more"_s);
        QCOMPARE(leftOver(filesOf(folder.path()), gone), QByteArray());
        log.reset();
        QCOMPARE(leftOver(filesOf(folder.path()), gone), QByteArray());
        QCOMPARE(missing(folder.path(), texts), QByteArray());
    }

    void aPoliteEndDoesNotWaitForTheDelay()
    {
        const QTemporaryDir folder;
        {
            OpenLog log(folder.path());
            log.propose({message(1, u"a secret"_s), message(2, u"another"_s)});
            log.propose({record(3, NewDeletion{1, {}})});
            QVERIFY(anyHolds(filesOf(folder.path()), u"a secret"_s)); // in the WAL, until the delay is over
        }
        QVERIFY(!anyHolds(filesOf(folder.path()), u"a secret"_s));
        QVERIFY(anyHolds(filesOf(folder.path()), u"another"_s));
    }

    // The server is killed right after a deletion: the next one sees to it.
    void theNextServerWipesWhatAKilledOneLeft()
    {
        const QTemporaryDir folder;
        const QTemporaryDir left;
        OpenLog log(folder.path());
        log.propose({message(1, u"a secret"_s)});
        log.propose({record(2, NewDeletion{1, {}})});
        copyLog(folder.path(), left.path());
        QVERIFY(anyHolds(filesOf(left.path()), u"a secret"_s));
        const OpenLog next(left.path());
        QTRY_VERIFY_WITH_TIMEOUT(!anyHolds(filesOf(left.path()), u"a secret"_s), 30'000);
        QVERIFY(saidAt(left.path(), 1).deleted);
    }

    // A reader that is in the middle of a page needs the WAL: it is cut off once that is done, and meanwhile the
    // writer goes on.
    void aReaderHoldsItBackForAsLongAsItReads()
    {
        const QTemporaryDir folder;
        LogOptions options = logOptions(folder.path());
        options.wipeDelay = std::chrono::milliseconds(0);
        OpenLog log(options);
        log.propose({message(1, u"a secret"_s)});
        Connection reader;
        QVERIFY(reader.open(options.path, Connection::Mode::ReadOnly, 0));
        QVERIFY(reader.run(u"BEGIN"_s));
        QCOMPARE(reader.value(u"SELECT body FROM texts"_s)->toString(), u"a secret"_s);
        log.propose({record(2, NewDeletion{1, {}})});
        for (quint64 i = 3; i < 50; ++i)
            QCOMPARE(seqOf(log.propose({message(i, u"more"_s)})[0]), i);
        QCOMPARE(reader.value(u"SELECT body FROM texts"_s)->toString(), u"a secret"_s);
        QVERIFY(anyHolds(filesOf(folder.path()), u"a secret"_s));
        QVERIFY(reader.run(u"COMMIT"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!anyHolds(filesOf(folder.path()), u"a secret"_s), 30'000);
    }

    void whatStaysHasItsLengthAlone()
    {
        const QTemporaryDir folder;
        {
            OpenLog log(folder.path());
            log.propose({message(1, u"ä€𝄞 three wide ones"_s), record(2, NewDeletion{1, {}})});
        }
        Connection look;
        QVERIFY(look.open(logOptions(folder.path()).path, Connection::Mode::ReadOnly, 0));
        const QByteArray body = look.value(u"SELECT body FROM texts"_s)->toByteArray();
        QCOMPARE(body, QByteArray(u"ä€𝄞 three wide ones"_s.toUtf8().size(), '0'));
        QCOMPARE(look.value(u"SELECT wiped FROM texts"_s)->toInt(), 1);
        QCOMPARE(look.value(u"SELECT group_concat(doc) FROM rewritten"_s)->toString(), u"1"_s);
    }

    void whatIsRewrittenIsTold()
    {
        const QTemporaryDir folder;
        {
            OpenLog log(folder.path());
            log.propose({message(1, u"one"_s), message(2, u"two"_s), record(3, NewEdit{1, u"uno"_s, {}}),
                         message(4, u"four"_s), record(5, NewEdit{1, u"un"_s, {}}), record(6, NewDeletion{2, {}})});
        }
        Connection look;
        QVERIFY(look.open(logOptions(folder.path()).path, Connection::Mode::ReadOnly, 0));
        QCOMPARE(look.value(u"SELECT group_concat(doc) FROM (SELECT doc FROM rewritten ORDER BY id)"_s)->toString(),
                 u"1,1,2"_s);
        QCOMPARE(look.value(u"SELECT group_concat(id || ':' || doc || ':' || seq || ':' || wiped)"
                            " FROM (SELECT * FROM texts ORDER BY id)"_s)
                     ->toString(),
                 u"1:1:1:1,2:2:2:1,3:1:1:1,4:4:4:0,5:1:1:0"_s);
    }
};

QTEST_GUILESS_MAIN(TestWiping)
#include "tst_wiping.moc"
