// SPDX-License-Identifier: MIT
#include "server/app/config.h"

#include <QTest>

using namespace Confab;
using namespace Qt::StringLiterals;

// Where the numbers are served: --metrics.
class TestConfigMetrics : public QObject
{
    Q_OBJECT

private:
    static Result<ParsedConfig> parse(const QStringList &options)
    {
        return parseConfig(QStringList{u"confab-server"_s} + options);
    }

private Q_SLOTS:
    void anAddressAndAPort_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("where");
        QTest::newRow("IPv4") << u"127.0.0.2:9632"_s << u"127.0.0.2 9632"_s;
        QTest::newRow("localhost") << u"localhost:1"_s << u"127.0.0.1 1"_s;
        QTest::newRow("IPv6") << u"[::1]:65535"_s << u"::1 65535"_s;
        QTest::newRow("any") << u"0.0.0.0:0"_s << u"0.0.0.0 0"_s;
    }
    void anAddressAndAPort()
    {
        QFETCH(QString, value);
        QFETCH(QString, where);
        const auto parsed = parse({u"--metrics"_s, value});
        QVERIFY2(parsed, parsed ? "" : qPrintable(parsed.error().text));
        QVERIFY(parsed->config.metrics);
        QCOMPARE(u"%1 %2"_s.arg(parsed->config.metrics->toString()).arg(parsed->config.metricsPort), where);
    }

    void nowhereUnlessAskedFor()
    {
        QVERIFY(!parse({})->config.metrics);
        QVERIFY(!parse({u"--metrics"_s, u"off"_s})->config.metrics);
    }

    void whatIsNoPlace_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *value, const char *words) {
            QTest::newRow(value) << QString::fromUtf8(value) << QString::fromUtf8(words);
        };
        row("9632", "--metrics is not ADDRESS:PORT, like ");
        row("on", "--metrics is not ADDRESS:PORT");
        row("::1:9632", "--metrics is not ADDRESS:PORT");
        row("[::1]", "--metrics is not ADDRESS:PORT");
        row("here:9632", "--metrics is not an IPv4 or IPv6 address");
        row(":9632", "--metrics is not an IPv4 or IPv6 address");
        row("[::1]x:9632", "--metrics is not ADDRESS:PORT");
        row("127.0.0.1:", "--metrics is not a number from 0 to 65535");
        row("127.0.0.1:65536", "--metrics is not a number from 0 to 65535");
        row("224.0.0.1:9632", "--metrics is not an address that can be listened on");
    }
    void whatIsNoPlace()
    {
        QFETCH(QString, value);
        QFETCH(QString, words);
        const auto parsed = parse({u"--metrics"_s, value});
        QVERIFY(!parsed);
        QVERIFY2(parsed.error().text.startsWith(words), qPrintable(parsed.error().text));
        QVERIFY(!parsed.error().text.contains(u'\n'));
    }

    void onePlaceAlone()
    {
        const auto parsed = parse({u"--metrics"_s, u"127.0.0.1:1"_s, u"--metrics"_s, u"off"_s});
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().text, u"--metrics is given twice, as \"127.0.0.1:1\" and \"off\"."_s);
    }
};

QTEST_APPLESS_MAIN(TestConfigMetrics)
#include "tst_configmetrics.moc"
