// SPDX-License-Identifier: MIT
#include "tests/support/serverprocess.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Confab;

namespace {

// bench-load, run to its end.
struct Run {
    int code = -1;
    QByteArray errors;
    QJsonObject result;
};

Run load(const QStringList &options)
{
    QProcess process;
    process.start(qEnvironmentVariable("CONFAB_LOAD"), options);
    Run run;
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
        return run;
    run.code = process.exitCode();
    run.errors = process.readAllStandardError();
    run.result = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    return run;
}

// bench-limit, while it lives.
class Limit
{
public:
    explicit Limit(const QStringList &options)
    {
        m_process.start(qEnvironmentVariable("CONFAB_LIMIT"), options);
        m_process.waitForReadyRead(30'000);
        m_port = QString::fromLatin1(m_process.readLine()).trimmed().section(u'=', 1);
    }
    ~Limit()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    [[nodiscard]] QStringList options() const { return {u"--dialect"_s, u"plain"_s, u"--port"_s, m_port}; }
    [[nodiscard]] QStringList measured() const
    {
        return options() + QStringList{u"--pid"_s, QString::number(m_process.processId())};
    }

private:
    QProcess m_process;
    QString m_port;
};

QStringList serverOptions(const QStringList &more)
{
    return QStringList{u"--rate"_s, u"0"_s, u"--max-connections-per-address"_s, u"0"_s} + more;
}

QStringList confab(const ServerProcess &server)
{
    QStringList options{u"--dialect"_s, u"confab"_s,
                        u"--port"_s,    QString::number(server.port()),
                        u"--pid"_s,     QString::number(server.pid())};
    if (server.tls())
        options += u"--tls"_s;
    return options;
}

} // namespace

// The load generator against the server and the limits, with small numbers.
class LoadTest : public QObject
{
    Q_OBJECT

private:
    static void checkNumbers(const Run &run, int people, int messages)
    {
        QVERIFY2(run.code == 0, run.errors.constData());
        const QJsonObject &result = run.result;
        QCOMPARE(result[u"people"].toInt(), people);
        QCOMPARE(result[u"messages"].toInt(), messages);
        QCOMPARE(result[u"deliveries"].toInt(), people * messages);
        QVERIFY(result[u"bytes_in"].toDouble() >= 100.0 * people * messages);
        QVERIFY(result[u"cpu_us"].toDouble() > 0);
        QVERIFY(result[u"generator_cpu_us"].toDouble() > 0);
        QVERIFY(result[u"p50_ms"].toDouble() > 0);
        QVERIFY(result[u"p50_ms"].toDouble() <= result[u"p90_ms"].toDouble());
        QVERIFY(result[u"p90_ms"].toDouble() <= result[u"p99_ms"].toDouble());
        QVERIFY(result[u"p99_ms"].toDouble() <= result[u"max_ms"].toDouble());
    }

private Q_SLOTS:
    void confabServers_data()
    {
        QTest::addColumn<QString>("tls");
        QTest::addColumn<QStringList>("options");
        QTest::newRow("rate") << u"off"_s << QStringList{u"--rate"_s, u"200"_s, u"--idle"_s, u"10"_s};
        QTest::newRow("rate, TLS") << u"on"_s << QStringList{u"--rate"_s, u"200"_s, u"--idle"_s, u"10"_s};
        QTest::newRow("window") << u"off"_s << QStringList{u"--window"_s, u"16"_s, u"--senders"_s, u"3"_s};
        QTest::newRow("window, TLS") << u"on"_s << QStringList{u"--window"_s, u"16"_s, u"--senders"_s, u"3"_s};
        QTest::newRow("lobby") << u"off"_s << QStringList{u"--window"_s, u"1"_s, u"--lobby"_s};
    }

    void confabServers()
    {
        QFETCH(QString, tls);
        QFETCH(QStringList, options);
        ServerProcess server(serverOptions({u"--tls"_s, tls}));
        QVERIFY(server.start());
        const QStringList size{u"--people"_s, u"20"_s, u"--messages"_s, u"50"_s};
        checkNumbers(load(confab(server) + size + options), 20, 50);
    }

    void limits_data()
    {
        QTest::addColumn<QString>("flush");
        QTest::newRow("A") << u"message"_s;
        QTest::newRow("B") << u"turn"_s;
    }

    void limits()
    {
        QFETCH(QString, flush);
        const Limit limit({u"--flush"_s, flush});
        const QStringList size{u"--people"_s, u"30"_s, u"--messages"_s, u"100"_s, u"--idle"_s, u"20"_s};
        checkNumbers(load(limit.measured() + size + QStringList{u"--rate"_s, u"1000"_s}), 30, 100);
        const QStringList many{u"--window"_s, u"64"_s, u"--senders"_s, u"7"_s};
        checkNumbers(load(limit.measured() + size + many), 30, 100);
        // More than a socket takes at once.
        const QStringList large{u"--bytes"_s, u"60000"_s, u"--window"_s, u"100"_s};
        checkNumbers(load(limit.measured() + size + large), 30, 100);
    }

    void findsWhatIsWrong_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<QString>("messages");
        QTest::addColumn<QByteArray>("complaint");
        QTest::newRow("lost") << u"lose"_s << u"40"_s << "lost or out of order"_ba;
        QTest::newRow("the last one lost") << u"lose"_s << u"20"_s << "waits for message 19"_ba;
        QTest::newRow("doubled") << u"double"_s << u"40"_s << "message 19 twice"_ba;
        QTest::newRow("the last one doubled") << u"double"_s << u"20"_s << "message 19 twice"_ba;
        QTest::newRow("out of order") << u"swap"_s << u"40"_s << "lost or out of order"_ba;
    }

    void findsWhatIsWrong()
    {
        QFETCH(QString, fault);
        QFETCH(QString, messages);
        QFETCH(QByteArray, complaint);
        for (const QString &flush : {u"message"_s, u"turn"_s}) {
            const Limit limit({u"--flush"_s, flush, u"--fault"_s, fault});
            const Run run = load(limit.options()
                                 + QStringList{u"--people"_s, u"5"_s, u"--window"_s, u"8"_s, u"--messages"_s, messages,
                                               u"--warm"_s, u"0"_s, u"--patience"_s, u"0.5"_s});
            QCOMPARE(run.code, 1);
            QVERIFY(run.result.isEmpty());
            QVERIFY2(run.errors.contains(complaint), run.errors.constData());
            QCOMPARE(run.errors.count('\n'), 1);
        }
    }

    void whoDoesNotReadIsClosed()
    {
        ServerProcess server(serverOptions({u"--tls"_s, u"off"_s, u"--send-queue"_s, u"32K"_s}));
        QVERIFY(server.start());
        const Run run = load(confab(server)
                             + QStringList{u"--people"_s, u"4"_s, u"--deaf"_s, u"25"_s, u"--bytes"_s, u"8000"_s,
                                           u"--window"_s, u"16"_s, u"--messages"_s, u"1200"_s, u"--warm"_s, u"0"_s});
        QVERIFY2(run.code == 0, run.errors.constData());
        QCOMPARE(run.result[u"deliveries"].toInt(), 3 * 1200);
        QCOMPARE(run.result[u"deaf_closed"].toInt(), 1);
    }

    void whoReadsLateHasEverything()
    {
        const Limit limit({u"--flush"_s, u"turn"_s});
        const Run run = load(limit.options()
                             + QStringList{u"--people"_s, u"10"_s, u"--deaf"_s, u"50"_s, u"--bytes"_s, u"8000"_s,
                                           u"--window"_s, u"20"_s, u"--messages"_s, u"2000"_s});
        QVERIFY2(run.code == 0, run.errors.constData());
        QCOMPARE(run.result[u"deliveries"].toInt(), 5 * 2000);
        QCOMPARE(run.result[u"deaf"].toInt(), 5);
        QCOMPARE(run.result[u"deaf_closed"].toInt(), 0);
    }

    void logins_data()
    {
        QTest::addColumn<QString>("tls");
        QTest::newRow("plain") << u"off"_s;
        QTest::newRow("TLS") << u"on"_s;
    }

    void logins()
    {
        QFETCH(QString, tls);
        ServerProcess server(serverOptions({u"--tls"_s, tls}));
        QVERIFY(server.start());
        // Twice on the same server: the nicknames are others.
        const Run alone = load(QStringList{u"logins"_s} + confab(server) + QStringList{u"--count"_s, u"100"_s});
        QVERIFY2(alone.code == 0, alone.errors.constData());
        QCOMPARE(alone.result[u"logins"].toInt(), 100);
        QVERIFY(alone.result[u"logins_per_s"].toDouble() > 0);
        QVERIFY(alone.result[u"cpu_us_per_login"].toDouble() > 0);
        QVERIFY(alone.result[u"server_bytes_out"].toDouble() > 100 * 100);
        const Run beside = load(QStringList{u"logins"_s} + confab(server)
                                + QStringList{u"--count"_s, u"50"_s, u"--beside"_s, u"5"_s, u"--before"_s, u"0.5"_s});
        QVERIFY2(beside.code == 0, beside.errors.constData());
        QVERIFY(beside.result[u"beside_before_p99_ms"].toDouble() > 0);
        QVERIFY(beside.result[u"beside_p99_ms"].toDouble() > 0);
        QVERIFY(beside.result[u"beside_deliveries"].toInt() % 5 == 0);
    }

    void saysWhatIsNotPossible()
    {
        const Run unreachable = load({u"--dialect"_s, u"plain"_s, u"--port"_s, u"1"_s, u"--people"_s, u"1"_s,
                                      u"--rate"_s, u"1"_s, u"--messages"_s, u"1"_s});
        QCOMPARE(unreachable.code, 1);
        QVERIFY2(unreachable.errors.contains("refused"), unreachable.errors.constData());
        QCOMPARE(load({}).code, 2);
        QCOMPARE(load({u"--port"_s, u"1"_s, u"--people"_s, u"two"_s}).code, 2);
        QCOMPARE(load({u"--port"_s, u"1"_s, u"--people"_s, u"2"_s, u"--messages"_s, u"1"_s}).code, 2);
    }
};

QTEST_GUILESS_MAIN(LoadTest)
#include "tst_load.moc"
