// SPDX-License-Identifier: MIT
#include "server/metrics/metricentry.h"
#include "server/metrics/openmetrics.h"

#include "shared/protocol/codes.h"
#include "tests/support/openmetricscheck.h"

#include <QFile>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Confab;
using namespace Qt::StringLiterals;

class TestOpenMetrics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTextIsOpenMetrics()
    {
        Metrics metrics;
        const auto samples = readOpenMetrics(openMetricsText(metrics, "1.2.3"));
        QVERIFY2(samples, samples ? "" : qPrintable(samples.error().text));
        QCOMPARE(samples->value("confab_build_info{version=\"1.2.3\"}"), 1.0);
        QCOMPARE(samples->value("confab_refusals_total{code=\"other\"}", -1), 0.0);
    }

    void whatWasCountedIsInIt()
    {
        Metrics metrics;
        metrics.connectionsAccepted.add(7);
        metrics.connectionsOpen.set(-3); // it can be for a moment, while threads change it
        metrics.refusals.add(Code::nickTaken, 2);
        metrics.refusals.add(u"made up\" by a peer\n"_s);
        metrics.bytesSent.add(1'000'000'000'000'007);
        metrics.processCpu.set(1'234'567);
        metrics.processStart.set(1'790'000'000'123);
        for (const quint64 micros : {40, 60, 2'000'000, 30'000'000})
            metrics.commit.observe(micros);
        const auto samples = readOpenMetrics(openMetricsText(metrics, "1.2.3"));
        QVERIFY2(samples, samples ? "" : qPrintable(samples.error().text));
        QCOMPARE(samples->value("confab_connections_accepted_total"), 7.0);
        QCOMPARE(samples->value("confab_connections_open"), -3.0);
        QCOMPARE(samples->value("confab_refusals_total{code=\"nick-taken\"}"), 2.0);
        QCOMPARE(samples->value("confab_refusals_total{code=\"other\"}"), 1.0);
        QCOMPARE(samples->value("confab_sent_bytes_total"), 1'000'000'000'000'007.0);
        QCOMPARE(samples->value("process_cpu_seconds_total"), 1.234567);
        QCOMPARE(samples->value("process_start_time_seconds"), 1'790'000'000.123);
        QCOMPARE(samples->value("confab_commit_seconds_bucket{le=\"0.00005\"}"), 1.0);
        QCOMPARE(samples->value("confab_commit_seconds_bucket{le=\"0.0001\"}"), 2.0);
        QCOMPARE(samples->value("confab_commit_seconds_bucket{le=\"1.0\"}"), 2.0);
        QCOMPARE(samples->value("confab_commit_seconds_bucket{le=\"2.5\"}"), 3.0);
        QCOMPARE(samples->value("confab_commit_seconds_bucket{le=\"10.0\"}"), 3.0);
        QCOMPARE(samples->value("confab_commit_seconds_bucket{le=\"+Inf\"}"), 4.0);
        QCOMPARE(samples->value("confab_commit_seconds_count"), 4.0);
        QCOMPARE(samples->value("confab_commit_seconds_sum"), 32.0001);
    }

    // What the checker has to find, or it would prove nothing.
    void theCheckerIsStrict_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("no end") << QByteArray("# TYPE a gauge\na 1\n");
        QTest::newRow("no line break") << QByteArray("# TYPE a gauge\na 1# EOF\n");
        QTest::newRow("empty line") << QByteArray("# TYPE a gauge\n\na 1\n# EOF\n");
        QTest::newRow("no family") << QByteArray("a 1\n# EOF\n");
        QTest::newRow("counter without total") << QByteArray("# TYPE a counter\na 1\n# EOF\n");
        QTest::newRow("twice") << QByteArray("# TYPE a gauge\na 1\na 2\n# EOF\n");
        QTest::newRow("family twice") << QByteArray("# TYPE a gauge\na 1\n# TYPE b gauge\n# TYPE a gauge\n# EOF\n");
        QTest::newRow("negative") << QByteArray("# TYPE a counter\na_total -1\n# EOF\n");
        QTest::newRow("unit") << QByteArray("# TYPE a gauge\n# UNIT a seconds\na 1\n# EOF\n");
        QTest::newRow("label") << QByteArray("# TYPE a gauge\na{b=\"c\"d\"} 1\n# EOF\n");
        QTest::newRow("buckets") << QByteArray("# TYPE a histogram\na_bucket{le=\"1.0\"} 2\na_bucket{le=\"+Inf\"} 1\n"
                                               "a_count 1\na_sum 1\n# EOF\n");
        QTest::newRow("count") << QByteArray("# TYPE a histogram\na_bucket{le=\"+Inf\"} 1\na_count 2\n# EOF\n");
        QTest::newRow("no infinity") << QByteArray("# TYPE a histogram\na_bucket{le=\"1.0\"} 1\na_count 1\n# EOF\n");
    }
    void theCheckerIsStrict()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!readOpenMetrics(text));
    }

    void theLogHasTheSameNumbers()
    {
        Metrics metrics;
        for (const quint64 micros : {40, 40, 2'000'000})
            metrics.commit.observe(micros);
        const auto samples = readOpenMetrics(openMetricsText(metrics, "1"));
        QVERIFY(samples);
        const QList<QByteArray> lines = metricLines(metrics);
        for (const QByteArray &line : lines) {
            const qsizetype space = line.lastIndexOf(' ');
            QCOMPARE(line.mid(space + 1).toDouble(), samples->value(line.left(space), -1));
        }
        // Buckets that add nothing are left out.
        QCOMPARE(std::count_if(lines.begin(), lines.end(),
                               [](const QByteArray &line) { return line.startsWith("confab_commit_seconds_bucket"); }),
                 2);
        QVERIFY(lines.contains("confab_commit_seconds_bucket{le=\"2.5\"} 3"));
        QVERIFY(lines.contains("confab_page_seconds_count 0"));
    }

    // Each is in the table of docs/server.md, and that names no other.
    void eachIsExplained()
    {
        QFile file(QStringLiteral(DOCUMENT));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QSet<QByteArray> explained;
        for (const QByteArray &line : file.readAll().split('\n')) {
            if (line.startsWith("| `confab_") || line.startsWith("| `process_")) {
                for (const QByteArray &name : line.split('|').at(1).split('`')) {
                    if (name.startsWith("confab_") || name.startsWith("process_"))
                        explained.insert(name.split('{').first());
                }
            }
        }
        const Metrics metrics;
        QSet<QByteArray> there{"confab_build_info"};
        for (const MetricEntry &entry : metricEntries(metrics)) {
            const QByteArray name(entry.name.data(), entry.name.size());
            there.insert(entry.kind == MetricEntry::Kind::Counter ? name + "_total" : name);
        }
        QCOMPARE(QList<QByteArray>((there - explained).values()), QList<QByteArray>());
        QCOMPARE(QList<QByteArray>((explained - there).values()), QList<QByteArray>());
    }
};

QTEST_APPLESS_MAIN(TestOpenMetrics)
#include "tst_openmetrics.moc"
