// SPDX-License-Identifier: MIT
#include "tests/unit/logkit.h"

#include "server/log/eventstore.h"
#include "server/log/personstore.h"
#include "server/log/snapshot.h"

#include <QTest>

using namespace Confab;
using namespace Qt::StringLiterals;

// However much was said, what the log runs for a proposal or a page looks at a few rows: none of its statements reads
// through a table.
class TestLogPlans : public QObject
{
    Q_OBJECT

private:
    // The plan of one statement, a step a line.
    static QString planOf(const Connection &connection, const QString &sql)
    {
        QString plan;
        Statement steps(connection);
        const auto take = [&plan](const Row &row) -> Result<bool> {
            plan += row.text(3) + u'\n';
            return true;
        };
        if (!steps.prepare(u"EXPLAIN QUERY PLAN "_s + sql) || !steps.each(take))
            return u"can't be explained"_s;
        return plan;
    }

private Q_SLOTS:
    void nothingIsReadThrough()
    {
        const QTemporaryDir folder;
        QVERIFY(OpenLog(folder.path()).log);
        Connection connection;
        QVERIFY(connection.open(logOptions(folder.path()).path, Connection::Mode::ReadWrite, 0));
        Positions positions;
        Tallies tallies(connection, positions);
        RoomStore rooms(connection, positions, tallies);
        PersonStore people(connection);
        EventStore events(connection, positions, tallies, rooms); // reads events, too
        QVERIFY(tallies.prepare() && rooms.prepare() && people.prepare() && events.prepare());

        // SQLite's own list of what is prepared on this connection.
        QStringList statements;
        {
            Statement list(connection);
            QVERIFY(list.prepare(u"SELECT sql FROM sqlite_stmt"_s));
            QVERIFY(list.each([&statements](const Row &row) -> Result<bool> {
                if (!row.text(0).contains(u"sqlite_stmt"))
                    statements += row.text(0);
                return true;
            }));
        }
        QVERIFY2(statements.size() > 30, qPrintable(statements.join(u'\n')));
        for (const QString &sql : statements) {
            const QString plan = planOf(connection, sql);
            QVERIFY2(!plan.contains(u"SCAN") && !plan.contains(u"explained"), qPrintable(sql + u'\n' + plan));
            // Only a message's reactions are sorted.
            QVERIFY2(!plan.contains(u"TEMP B-TREE") || sql.contains(u"FROM reactions WHERE"),
                     qPrintable(sql + u'\n' + plan));
        }
    }

    // At start the tables of people, tokens, rooms and members are read, each once; events are looked up.
    void aStartReadsNoEvents()
    {
        const QTemporaryDir folder;
        OpenLog log(folder.path());
        log.fill(1, 100);
        Connection connection;
        QVERIFY(connection.open(logOptions(folder.path()).path, Connection::Mode::ReadOnly, 0));
        const QString room = u"SELECT room, (SELECT %1 FROM events WHERE events.room = rooms.room ORDER BY seq DESC"
                             " LIMIT 1) FROM rooms"_s;
        for (const QString &column : {u"seq"_s, u"said_number"_s}) {
            const QString plan = planOf(connection, room.arg(column));
            QVERIFY2(!plan.contains(u"SCAN events") && plan.contains(u"SEARCH events"), qPrintable(plan));
        }
        QVERIFY(loadSnapshot(connection) && loadPositions(connection));
    }
};

QTEST_GUILESS_MAIN(TestLogPlans)
#include "tst_logplans.moc"
