// SPDX-License-Identifier: MIT
#include "tests/integration/metricskit.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

using namespace Qt::StringLiterals;
using namespace Confab;

namespace {

QStringList measured(const QStringList &changed = {})
{
    const QStringList served{u"--metrics"_s, u"127.0.0.1:0"_s};
    return wireOptions(changed.contains(u"--metrics"_s) ? changed : served + changed);
}

} // namespace

// What a server counts of what happened to it, as those who watch it see it.
class MetricsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsSaidAddsUp()
    {
        constexpr int messages = 30;
        ServerProcess server(measured());
        QVERIFY(server.start());
        const auto ana = guest(server.address(), u"ana"_s);
        const auto bob = guest(server.address(), u"bob"_s);
        const auto eva = guest(server.address(), u"eva"_s);
        QVERIFY(ana && bob && eva);
        ana->send(Create{1, u"work"_s, {}, false});
        const auto opened = ana->expect<RoomOpened>();
        QVERIFY(opened);
        bob->send(Join{1, u"work"_s});
        QVERIFY(bob->expect<RoomOpened>());
        for (RawClient *each : {static_cast<RawClient *>(ana.get()), static_cast<RawClient *>(bob.get())})
            settled(*each);
        const auto before = metricsOf(server);
        QVERIFY(!before.isEmpty());

        double in = 0;
        double out = 0;
        for (int i = 0; i < messages; ++i) {
            const Say say{opened->about.room, nonceOf(quint64(i + 1)), u"message %1"_s.arg(i), {}, false};
            in += double(encodeFrame(ClientFrame(say)).size());
            ana->send(say);
        }
        for (RawClient *each : {static_cast<RawClient *>(ana.get()), static_cast<RawClient *>(bob.get())}) {
            for (int i = 0; i < messages; ++i) {
                const auto said = each->expect<Said>();
                QVERIFY(said);
                out += double(encodeFrame(ServerFrame(*said)).size());
            }
        }
        const auto grown = [&](const QByteArray &name) { return metricsOf(server).value(name) - before.value(name); };
        QTRY_COMPARE(grown("confab_deliveries_total"), 2.0 * messages);
        QTRY_COMPARE(grown("confab_sent_bytes_total"), out);
        const auto after = metricsOf(server);
        const auto difference = [&](const QByteArray &name) { return after.value(name) - before.value(name); };
        QCOMPARE(difference("confab_events_total{kind=\"said\"}"), double(messages));
        QCOMPARE(difference("confab_frames_received_total"), double(messages));
        QCOMPARE(difference("confab_received_bytes_total"), in);
        QCOMPARE(difference("confab_frames_sent_total"), 2.0 * messages);
        QCOMPARE(difference("confab_commit_proposals_sum"), double(messages));
        QCOMPARE(difference("confab_chat_turn_inputs_sum"), double(messages));
        QVERIFY(difference("confab_commit_seconds_count") > 0);
        QVERIFY(difference("confab_chat_turn_seconds_count") > 0);
        QVERIFY(difference("confab_io_turn_seconds_count") > 0);
        QCOMPARE(total(after, "confab_errors_total"), 0.0);

        QCOMPARE(after.value("confab_connections_open"), 3.0);
        QCOMPARE(after.value("confab_connections_pending"), 0.0);
        QCOMPARE(after.value("confab_connections_accepted_total"), 3.0);
        QCOMPARE(after.value("confab_logins_total{kind=\"new\"}"), 3.0);
        QCOMPARE(after.value("confab_people_online"), 3.0);
        QCOMPARE(after.value("confab_rooms"), 2.0);
        QCOMPARE(after.value("confab_chat_queue"), 0.0);
        QCOMPARE(after.value("confab_io_queues"), 0.0);
        QCOMPARE(after.value("confab_chat_turn_hellos_sum"), 3.0);
        QVERIFY(after.value("process_resident_memory_bytes") > 1'000'000);
        QVERIFY(after.value("process_open_fds") > 5);
        QVERIFY(after.value("process_max_fds") >= after.value("process_open_fds"));
        QVERIFY(after.value("process_cpu_seconds_total") > 0);
        const double now = double(QDateTime::currentSecsSinceEpoch());
        QVERIFY(std::abs(after.value("process_start_time_seconds") - now) < 600);
    }

    void looksBackAreTimed()
    {
        ServerProcess server(measured());
        QVERIFY(server.start());
        const auto ana = guest(server.address(), u"ana"_s);
        QVERIFY(ana && told(*ana, u"a word"_s, 1));
        ana->send(History{5, lobby, {}, {}, 10});
        QVERIFY(ana->expect<Page>());
        Search query;
        query.id = 6;
        query.text = u"word"_s;
        query.limit = 10;
        ana->send(query);
        QVERIFY(ana->expect<Page>());
        const auto samples = metricsOf(server);
        QCOMPARE(samples.value("confab_page_seconds_count"), 1.0);
        QCOMPARE(samples.value("confab_search_seconds_count"), 1.0);
        QCOMPARE(samples.value("confab_pages_waiting", -1), 0.0);
        QCOMPARE(samples.value("confab_searches_waiting", -1), 0.0);
        QTRY_COMPARE(metricsOf(server).value("confab_index_backlog"), 1.0); // the newest few stay out of it
    }

    void refusalsAndErrorsByCode()
    {
        ServerProcess server(measured());
        QVERIFY(server.start());
        const auto ana = guest(server.address(), u"ana"_s);
        RawClient second(server.address());
        QVERIFY(ana && second.connect());
        for (const QString &nick : {u"ana"_s, u"ANA"_s, u"_"_s}) {
            second.send(Hello{1, nick, {}, {}, {}, {}, false});
            QVERIFY(second.expect<Refused>());
        }
        ana->send(Say{RoomId{77}, nonceOf(1), u"hello?"_s, {}, false});
        QVERIFY(ana->expect<ErrorFrame>());
        const auto samples = metricsOf(server);
        QCOMPARE(samples.value("confab_refusals_total{code=\"nick-taken\"}"), 2.0);
        QCOMPARE(samples.value("confab_refusals_total{code=\"nick-invalid\"}"), 1.0);
        QCOMPARE(total(samples, "confab_refusals_total"), 3.0);
        QCOMPARE(samples.value("confab_errors_total{code=\"no-such-room\"}"), 1.0);
        QCOMPARE(total(samples, "confab_errors_total"), 1.0);
        QTRY_COMPARE(metricsOf(server).value("confab_connections_pending"), 1.0);
    }

    void framesOverTheRate()
    {
        ServerProcess server(measured({u"--rate"_s, u"1"_s, u"--burst"_s, u"4"_s}));
        QVERIFY(server.start());
        RawClient ana(server.address());
        QVERIFY(ana.enter(u"ana"_s));
        int answered = 0;
        for (int i = 0; i < 12; ++i)
            ana.send(sayFrame(u"%1"_s.arg(i), quint64(i + 1)));
        int slowed = 0;
        while (answered + slowed < 12) {
            const auto frame = ana.next();
            QVERIFY(frame);
            answered += std::holds_alternative<Said>(*frame) ? 1 : 0;
            slowed += std::holds_alternative<ErrorFrame>(*frame) ? 1 : 0;
        }
        QVERIFY(slowed > 0);
        QTRY_COMPARE(metricsOf(server).value("confab_rate_limited_total"), double(slowed));
        QCOMPARE(metricsOf(server).value("confab_errors_total{code=\"slow-down\"}"), double(slowed));
    }

    // Each connection ends for one reason, and what came is what is there and what has gone.
    void howConnectionsEnd()
    {
        ServerProcess server(measured({u"--login-timeout"_s, u"1"_s}));
        QVERIFY(server.start());
        const auto stays = guest(server.address(), u"stays"_s);
        const auto polite = guest(server.address(), u"polite"_s);
        const auto lost = guest(server.address(), u"lost"_s);
        const auto broken = guest(server.address(), u"broken"_s);
        const auto replaced = guest(server.address(), u"replaced"_s);
        RawClient silent(server.address());
        RawClient stranger(server.address());
        RawClient again(server.address());
        QVERIFY(stays && polite && lost && broken && replaced && silent.connect() && stranger.connect());
        polite->send(Bye{});
        lost->reset();
        broken->sendPayload("this is no frame");
        stranger.sendBytes("GET / HTTP/1.1\r\n\r\n");
        QVERIFY(again.enter(u"replaced"_s, replaced->welcome.resume));
        QVERIFY(polite->waitForHangUp() && broken->waitForHangUp() && stranger.waitForHangUp());
        QVERIFY(replaced->waitForHangUp() && silent.waitForHangUp());
        QTRY_COMPARE(total(metricsOf(server), "confab_connections_closed_total"), 6.0);
        QTRY_COMPARE(metricsOf(server).value("confab_connections_open"), 2.0);
        const auto samples = metricsOf(server);
        const auto closed = [&](const QByteArray &reason) {
            return samples.value("confab_connections_closed_total{reason=\"" + reason + "\"}", -1);
        };
        QCOMPARE(closed("bye"), 1.0);
        QCOMPARE(closed("lost"), 1.0);
        QCOMPARE(closed("protocol-error"), 2.0);
        QCOMPARE(closed("replaced"), 1.0);
        QCOMPARE(closed("login-timeout"), 1.0);
        QCOMPARE(samples.value("confab_connections_accepted_total"), 8.0);
        QCOMPARE(samples.value("confab_logins_total{kind=\"resumed\"}"), 1.0);
    }

    void whoDoesntReadIsTooSlow()
    {
        ServerProcess server(measured({u"--send-queue"_s, u"64K"_s}));
        QVERIFY(server.start());
        const auto ana = guest(server.address(), u"ana"_s);
        const auto deaf = guest(server.address(), u"deaf"_s); // nothing of it is read from here on
        QVERIFY(ana && deaf);
        deaf->socket().setReadBufferSize(1);
        deaf->socket().setSocketOption(QAbstractSocket::ReceiveBufferSizeSocketOption, 4096);
        const QString text(7'000, u'x');
        double most = 0;
        for (quint64 i = 0; i < 500; ++i) {
            // What ana is told of them fits her own queue.
            for (quint64 each = 1; each < 8; ++each)
                ana->send(sayFrame(text, 8 * i + each));
            QVERIFY(told(*ana, text, 8 * i + 8));
            if (i % 10 != 0)
                continue;
            const auto samples = metricsOf(server);
            most = std::max(most, samples.value("confab_send_queues_bytes"));
            if (samples.value("confab_connections_closed_total{reason=\"too-slow\"}") == 1)
                break;
        }
        QTRY_COMPARE(metricsOf(server).value("confab_connections_closed_total{reason=\"too-slow\"}"), 1.0);
        QVERIFY(isServed(*ana));
        QVERIFY2(most <= 64 * 1024, qPrintable(QString::number(most)));
    }

    void theLogGetsTheNumbersOnRequest_data()
    {
        QTest::addColumn<QString>("format");
        QTest::newRow("text") << u"text"_s;
        QTest::newRow("json") << u"json"_s;
    }
    void theLogGetsTheNumbersOnRequest()
    {
        QFETCH(QString, format);
        // Also without being served, and where nobody wants to read of anything less than a warning.
        ServerProcess server(wireOptions({u"--log-level"_s, u"warning"_s, u"--log-format"_s, format}));
        QVERIFY(server.start());
        QCOMPARE(server.metricsPort(), 0);
        const auto ana = guest(server.address(), u"ana"_s);
        QVERIFY(ana);
        server.askForNumbers();
        QTRY_VERIFY(server.errors().contains("process_start_time_seconds"));
        QVERIFY(isServed(*ana));
        QHash<QString, double> numbers;
        for (const QByteArray &line : server.errors().trimmed().split('\n')) {
            if (format == u"json") {
                const QJsonObject object = QJsonDocument::fromJson(line).object();
                QCOMPARE(object.value(u"category").toString(), u"metrics"_s);
                numbers.insert(object.value(u"metric").toString(), object.value(u"value").toDouble());
            } else {
                QVERIFY2(line.contains(" info metrics: "), line.constData());
                numbers.insert(QString::fromUtf8(line).section(u' ', 3, 3), line.mid(line.lastIndexOf(' ')).toDouble());
            }
        }
        QCOMPARE(numbers.value(u"confab_people_online"_s), 1.0);
        QCOMPARE(numbers.value(u"confab_connections_accepted_total"_s), 1.0);
    }

    void eachLineOfTheLogIsAnObject()
    {
        ServerProcess server(wireOptions({u"--log-level"_s, u"debug"_s, u"--log-format"_s, u"json"_s}));
        QVERIFY(server.start());
        const auto ana = guest(server.address(), u"ana"_s);
        QVERIFY(ana);
        RawClient forger(server.address());
        QVERIFY(forger.connect());
        forger.sendPayload(payload(u"hello"_s, {{u"nick\n{\"level\":\"error\"}"_s, u"x\r\n"_s}}));
        QVERIFY(forger.waitForHangUp());
        ana->send(Bye{u"see \"you\"\u202e"_s});
        QVERIFY(ana->waitForHangUp());
        QVERIFY(server.terminate());
        bool came = false;
        const QList<QByteArray> lines = server.errors().trimmed().split('\n');
        for (const QByteArray &line : lines) {
            QJsonParseError error{};
            const QJsonObject object = QJsonDocument::fromJson(line, &error).object();
            QVERIFY2(error.error == QJsonParseError::NoError, line.constData());
            for (const QString &field : {u"time"_s, u"level"_s, u"category"_s, u"message"_s})
                QVERIFY2(!object.value(field).toString().isEmpty(), line.constData());
            QVERIFY2(object.value(u"level") != u"error"_s, line.constData());
            came = came || object.value(u"message").toString().startsWith(u"ana (1) came from 127.0.0.1:");
        }
        QVERIFY2(came, lines.value(1).constData());
    }

    void aPortThatIsTakenEndsTheStart()
    {
        ServerProcess first(measured());
        QVERIFY(first.start());
        ServerProcess second(measured({u"--metrics"_s, u"127.0.0.1:%1"_s.arg(first.metricsPort())}));
        QVERIFY(!second.start());
        QCOMPARE(second.exitCode(), 2);
        QCOMPARE(second.errors(),
                 u"confab-server: port %1 is in use (127.0.0.1), which --metrics wants\n"_s.arg(first.metricsPort())
                     .toUtf8());
    }

    // Whoever plays with the port of the numbers troubles neither the chat nor those who want the numbers.
    void aHostileWatcherHarmsNobody()
    {
        ServerProcess server(measured());
        QVERIFY(server.start());
        const auto ana = guest(server.address(), u"ana"_s);
        QVERIFY(ana);
        std::vector<std::unique_ptr<QTcpSocket>> holders;
        for (int i = 0; i < 64; ++i) {
            auto &holder = *holders.emplace_back(std::make_unique<QTcpSocket>());
            holder.connectToHost(QHostAddress(QHostAddress::LocalHost), server.metricsPort());
            QVERIFY(holder.waitForConnected());
            holder.write(i % 2 == 0 ? QByteArray("GET /metrics HTTP/1.1\r\nX: ") : QByteArray(100'000, '\xff'));
            holder.flush();
        }
        QVERIFY(told(*ana, u"still here"_s, 1));
        holders.clear();
        QTRY_VERIFY(!metricsOf(server).isEmpty());
        QVERIFY(httpAnswer(server, "GET /../../etc/passwd HTTP/1.1\r\n\r\n").startsWith("HTTP/1.1 404 "));
        QVERIFY(httpAnswer(server, "DELETE /metrics HTTP/1.1\r\n\r\n").startsWith("HTTP/1.1 405 "));
        QVERIFY(httpAnswer(server, "\r\n\r\n").startsWith("HTTP/1.1 400 "));
        QVERIFY(told(*ana, u"and here"_s, 2));
        // That port is no way into the chat.
        RawClient lost({u"127.0.0.1"_s, server.metricsPort(), false});
        QVERIFY(lost.connect());
        lost.send(Hello{1, u"bob"_s, {}, {}, {}, {}, false});
        QVERIFY(!lost.next(100));
        ana->hangUp();
        QVERIFY(server.terminate());
        QCOMPARE(server.exitCode(), 0);
    }

    // By the parser of those who made the format, where it is installed: it is Debian's, for Debian's Python.
    void prometheusReadsIt()
    {
        const QString python = u"/usr/bin/python3"_s;
        QProcess reader;
        reader.start(python, {u"-c"_s, u"import prometheus_client.openmetrics.parser"_s});
        if (!reader.waitForFinished() || reader.exitCode() != 0)
            QSKIP("python3-prometheus-client is not installed");
        ServerProcess server(measured());
        QVERIFY(server.start());
        const auto ana = guest(server.address(), u"ana"_s);
        QVERIFY(ana && told(*ana, u"hello"_s, 1));
        reader.start(python,
                     {u"-c"_s,
                      u"import sys\n"
                      "from prometheus_client.openmetrics.parser import *\n"
                      "text = sys.stdin.buffer.read().decode()\n"
                      "print(len(list(text_string_to_metric_families(text))))\n"_s});
        QVERIFY(reader.waitForStarted());
        reader.write(metricsText(server));
        reader.closeWriteChannel();
        QVERIFY(reader.waitForFinished());
        QVERIFY2(reader.exitCode() == 0, reader.readAllStandardError().constData());
        QVERIFY(reader.readAllStandardOutput().trimmed().toInt() > 30);
    }
};

QTEST_GUILESS_MAIN(MetricsTest)
#include "tst_metrics.moc"
