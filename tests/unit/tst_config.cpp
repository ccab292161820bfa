// SPDX-License-Identifier: MIT
#include "server/app/config.h"
#include "server/app/configoptions.h"

#include <QDir>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Confab;
using namespace Qt::StringLiterals;

class TestConfig : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    static Result<ParsedConfig> parse(const QStringList &options)
    {
        return parseConfig(QStringList{u"confab-server"_s} + options);
    }

    QString write(const QString &name, const QByteArray &content) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            return {};
        return file.fileName();
    }

    Result<ParsedConfig> parseFile(const QByteArray &content, const QStringList &options = {}) const
    {
        return parse(QStringList{u"--config"_s, write(u"server.conf"_s, content)} + options);
    }

private Q_SLOTS:
    void withoutOptionsEverythingHasItsDefault()
    {
        qputenv("XDG_DATA_HOME", "/data/home");
        const auto parsed = parse({});
        QVERIFY2(parsed, parsed ? "" : qPrintable(parsed.error().text));
        const ServerConfig &config = parsed->config;
        QVERIFY(!parsed->show && parsed->warnings.isEmpty());
        QVERIFY(config.listen.empty());
        QCOMPARE(config.port, 26632);
        QVERIFY(!config.name.isEmpty());
        QCOMPARE(config.data, u"/data/home/confab-server"_s);
        QVERIFY(config.tls && config.cert.isEmpty() && config.key.isEmpty());
        QVERIFY(config.ioThreads >= 1);
        QCOMPARE(config.dispatcher, defaultDispatcher);
        QCOMPARE(config.durability, Durability::Full);
        QCOMPARE(config.rate, 5);
        QCOMPARE(config.burst, 20);
        QCOMPARE(config.maxConnections, 10'000);
        QCOMPARE(config.maxConnectionsPerAddress, 100);
        QCOMPARE(config.maxFrame, 65'536);
        QCOMPARE(config.maxText, 8000);
        QCOMPARE(config.page, 200);
        QCOMPARE(config.crowd, 500);
        QCOMPARE(config.sendQueue, 1024 * 1024);
        QCOMPARE(config.loginTimeout, 10);
        QCOMPARE(config.idleTimeout, 150);
        QCOMPARE(config.absenceGrace, 15);
        QCOMPARE(config.nickHold, 300);
        QVERIFY(!config.password);
        QCOMPARE(config.logLevel, QtInfoMsg);
        QCOMPARE(config.logFormat, LogFormat::Text);
        QVERIFY(!config.metrics);
    }

    void theDataFolderFollowsXdg()
    {
        for (const char *unusable : {"", "relative/path"}) {
            qputenv("XDG_DATA_HOME", unusable);
            QCOMPARE(parse({})->config.data, QDir::home().filePath(u".local/share/confab-server"_s));
        }
    }

    void everyOptionWorksInBothPlaces_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::addColumn<std::function<bool(const ServerConfig &)>>("holds");
        using Holds = std::function<bool(const ServerConfig &)>;
        using C = const ServerConfig &;
        const auto row = [](const char *name, const char *value, const Holds &holds) {
            QTest::newRow(name) << QString::fromLatin1(name) << QString::fromUtf8(value) << holds;
        };
        row("listen", "127.0.0.2", [](C c) { return c.listen == std::vector{QHostAddress(0x7f000002)}; });
        row("port", "0", [](C c) { return c.port == 0; });
        row("name", "Wörkshop 5", [](C c) { return c.name == u"Wörkshop 5"; });
        row("data", "/a/b", [](C c) { return c.data == u"/a/b"; });
        row("tls", "off", [](C c) { return !c.tls; });
        row("io-threads", "3", [](C c) { return c.ioThreads == 3; });
#ifdef Q_OS_LINUX // elsewhere there is nothing to choose
        row("dispatcher", "qt", [](C c) { return c.dispatcher == DispatcherKind::Stock; });
#endif
        row("durability", "normal", [](C c) { return c.durability == Durability::Normal; });
        row("rate", "0", [](C c) { return c.rate == 0; });
        row("burst", "7", [](C c) { return c.burst == 7; });
        row("max-connections", "0", [](C c) { return c.maxConnections == 0; });
        row("max-connections-per-address", "0", [](C c) { return c.maxConnectionsPerAddress == 0; });
        row("max-frame", "128K", [](C c) { return c.maxFrame == 131'072; });
        row("max-text", "20000", [](C c) { return c.maxText == 20'000; });
        row("page", "50", [](C c) { return c.page == 50; });
        row("crowd", "10", [](C c) { return c.crowd == 10; });
        row("send-queue", "2m", [](C c) { return c.sendQueue == 2 * 1024 * 1024; });
        row("max-dropped", "3", [](C c) { return c.maxDropped == 3; });
        row("max-pending", "30", [](C c) { return c.maxPending == 30; });
        row("connect-rate", "3", [](C c) { return c.connectRate == 3; });
        row("connect-burst", "7", [](C c) { return c.connectBurst == 7; });
        row("receive-queue", "64K", [](C c) { return c.receiveQueue == 64 * 1024; });
        row("frame-timeout", "3", [](C c) { return c.frameTimeout == 3; });
        row("login-timeout", "3", [](C c) { return c.loginTimeout == 3; });
        row("idle-timeout", "2", [](C c) { return c.idleTimeout == 2; });
        row("absence-grace", "0", [](C c) { return c.absenceGrace == 0; });
        row("nick-hold", "60", [](C c) { return c.nickHold == 60; });
        row("log-level", "debug", [](C c) { return c.logLevel == QtDebugMsg; });
        row("log-format", "json", [](C c) { return c.logFormat == LogFormat::Json; });
        row("metrics", "127.0.0.2:9632",
            [](C c) { return c.metrics == QHostAddress(0x7f000002) && c.metricsPort == 9632; });
    }

    void everyOptionWorksInBothPlaces()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, value);
        QFETCH(const std::function<bool(const ServerConfig &)>, holds);
        QVERIFY(!holds(parse({})->config));
        const QString line = name + u'=' + value;
        for (const auto &parsed : {parse({u"--"_s + name, value}), parse({u"--"_s + line}), parseFile(line.toUtf8()),
                                   parseFile("# why\n\n  " + line.toUtf8() + "  # how\r\n"),
                                   parseFile("\xef\xbb\xbf" + name.toUtf8() + " = \"" + value.toUtf8() + "\"")}) {
            QVERIFY2(parsed, parsed ? "" : qPrintable(parsed.error().text));
            QVERIFY(holds(parsed->config));
        }
    }

    void helpListsEveryOptionWithItsDefault()
    {
        const auto parsed = parse({u"--port"_s, u"nonsense"_s, u"--help"_s});
        QVERIFY(parsed && parsed->show);
        const QString help = *parsed->show;
        for (const ConfigOption &option : configOptions()) {
            const qsizetype at = help.indexOf(u"  --%1 %2\n"_s.arg(option.name, option.value));
            QVERIFY2(at >= 0, qPrintable(option.name));
            const QString line = help.mid(at).section(u'\n', 1, 1);
            QVERIFY(line.contains(option.help));
            QVERIFY2(option.fallback.isEmpty() || line.contains(u"(default: %1)"_s.arg(option.fallback)),
                     qPrintable(line));
        }
        QVERIFY(help.contains(u"--port N\n      port to listen on; 0 takes any free one (default: 26632)"));
        QVERIFY(help.contains(u"--tls on|off\n") && help.contains(u"(default: on)"));
        for (const QString &name : {u"--config"_s, u"--help"_s, u"--version"_s})
            QVERIFY(help.contains(name));
        for (const QString &line : help.split(u'\n'))
            QVERIFY2(line.size() <= 120, qPrintable(line));
    }

    void versionIsShown()
    {
        QCOMPARE(parse({u"--version"_s})->show, u"confab-server " CONFAB_VERSION "\n"_s);
    }

    void listenMayBeRepeated()
    {
        const auto parsed = parse({u"--listen"_s, u"127.0.0.1"_s, u"--listen=::1"_s, u"--listen"_s, u"[::1]"_s,
                                   u"--listen"_s, u"localhost"_s, u"--listen"_s, u"fe80::1%lo"_s});
        QVERIFY2(parsed, parsed ? "" : qPrintable(parsed.error().text));
        QCOMPARE(parsed->config.listen.size(), size_t(3));
        QCOMPARE(parsed->config.listen[0], QHostAddress(QHostAddress::LocalHost));
        QCOMPARE(parsed->config.listen[1], QHostAddress(QHostAddress::LocalHostIPv6));
        QCOMPARE(parsed->config.listen[2].scopeId(), u"lo"_s);
        QCOMPARE(parseFile("listen = 127.0.0.1\nlisten = ::1\n")->config.listen.size(), size_t(2));
        QVERIFY(parse({u"--listen"_s, u"0.0.0.0"_s, u"--listen"_s, u"::"_s}));
    }

    void theCommandLineOverridesTheFile()
    {
        const auto parsed = parseFile("port = 1\npage = 7\nlisten = 127.0.0.1\nlisten = ::1\n",
                                      {u"--port"_s, u"2"_s, u"--listen"_s, u"127.0.0.3"_s});
        QVERIFY(parsed);
        QCOMPARE(parsed->config.port, 2);
        QCOMPARE(parsed->config.page, 7);
        QCOMPARE(parsed->config.listen, std::vector{QHostAddress(0x7f000003)});
    }

    void pathsStartWhereTheyAreWritten()
    {
        const QString cert = m_folder.filePath(u"tls/server.pem"_s);
        const auto file = parseFile("data = data#1 # comment\ncert = tls/server.pem\nkey = /k.pem\n");
        QVERIFY(file);
        QCOMPARE(file->config.data, m_folder.filePath(u"data#1"_s));
        QCOMPARE(file->config.cert, cert);
        QCOMPARE(file->config.key, u"/k.pem"_s);
        QCOMPARE(parse({u"--data"_s, u"here"_s})->config.data, QDir::current().filePath(u"here"_s));
    }

    void quotesKeepWhatAComment_andSpacesWouldEat()
    {
        QCOMPARE(parseFile("name = \" Room # 5 \" # ours")->config.name, u" Room # 5 "_s);
        QCOMPARE(parseFile("name = Room # 5")->config.name, u"Room"_s);
        QCOMPARE(parseFile("name = Room#5")->config.name, u"Room#5"_s);
        QCOMPARE(parseFile("name = a = b")->config.name, u"a = b"_s);
    }

    void thePasswordIsTheFilesFirstLine()
    {
        for (const QByteArray &content :
             {QByteArray("open sesame"), QByteArray("open sesame\nsecond\n"), QByteArray("open sesame\r\n")}) {
            const QString path = write(u"password"_s, content);
            QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
            const auto parsed = parse({u"--password-file"_s, path});
            QVERIFY(parsed && parsed->warnings.isEmpty());
            QCOMPARE(parsed->config.password, u"open sesame"_s);
            QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
            QCOMPARE(parse({u"--password-file"_s, path})->warnings.size(), 1);
        }
        write(u"password"_s, " spaced \n");
        QCOMPARE(parseFile("password-file = password")->config.password, u" spaced "_s);
    }

    void unusablePasswordFiles_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("words");
        QTest::newRow("empty") << QByteArray() << u"has no password"_s;
        QTest::newRow("empty line") << QByteArray("\nsecond") << u"has no password"_s;
        QTest::newRow("too long") << QByteArray(257, 'x') << u"more than 256 bytes"_s;
        QTest::newRow("very long") << QByteArray(1'000'000, 'x') << u"more than 256 bytes"_s;
        QTest::newRow("no text") << QByteArray("\xff\xfe") << u"UTF-8"_s;
        QTest::newRow("zeros") << QByteArray(10, '\0') << u"UTF-8"_s;
    }

    void unusablePasswordFiles()
    {
        QFETCH(const QByteArray, content);
        QFETCH(const QString, words);
        const auto parsed = parse({u"--password-file"_s, write(u"password"_s, content)});
        QVERIFY(!parsed);
        QVERIFY2(parsed.error().text.contains(words) && parsed.error().text.contains(u"--password-file"),
                 qPrintable(parsed.error().text));
    }

    void badOptions_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("words"); // that the line has, beside the option's name
        const auto row = [](const char *options, const char *words) {
            QTest::newRow(options) << QString::fromUtf8(options).split(u' ') << QString::fromUtf8(words);
        };
        row("--colour red", "no option \"--colour\"");
        row("--Port 1", "no option \"--Port\"");
        row("--por 1", "no option \"--por\"");
        row("-p 1", "no option \"-p\"");
        row("-- 1", "no option \"--\"");
        row("- 1", "\"-\" is no option");
        row("9000", "\"9000\" is no option");
        row("--tls on extra", "\"extra\" is no option");
        row("--version=1", "no option \"--version\"");
        row("--port", "--port needs a value");
        row("--port=", "--port needs a value");
        row("--port --tls off", "--port needs a value");
        row("--config", "--config needs a value");
        row("--port x", "--port is not a number from 0 to 65535: \"x\"");
        row("--port -1", "--port is not a number from 0 to 65535: \"-1\"");
        row("--port +1", "--port is not a number");
        row("--port 65536", "--port is not a number from 0 to 65535");
        row("--port 0x10", "--port is not a number");
        row("--port 1.5", "--port is not a number");
        row("--port ١", "--port is not a number");
        row("--port 99999999999999999999999", "--port is not a number");
        row("--port 1K", "--port is not a number");
        row("--port 1 --port 2", "--port is given twice, as \"1\" and \"2\"");
        row("--data a --data b", "--data is given twice");
        row("--config a --config b", "--config is given twice");
        row("--config /nonexistent/file", "--config \"/nonexistent/file\" can't be read: ");
        row("--config /", "--config \"/\" is a folder");
        row("--config /proc/self/exe", "--config \"/proc/self/exe\" is");
        row("--tls yes", "--tls is not one of on, off: \"yes\"");
        row("--tls ON", "--tls is not one of");
        row("--durability none", "--durability is not one of full, normal");
        row("--log-level loud", "--log-level is not one of debug, info, warning, error");
        row("--log-format xml", "--log-format is not one of text, json");
        row("--name=", "--name needs a value");
        row("--name a\tb", "--name is not a text");
        row("--name 12345678901234567890123456789012345678901234567890123456789012345", "--name is not a text");
        row("--listen example.org", "--listen is not an IPv4 or IPv6 address");
        row("--listen 1.2.3", "--listen is not an IPv4");
        row("--listen 1.2.3.256", "--listen is not an IPv4");
        row("--listen 127.0.0.1:80", "--listen is not an IPv4");
        row("--listen 10", "--listen is not an IPv4");
        row("--listen ::g", "--listen is not an IPv4");
        row("--listen 224.0.0.1", "--listen is not an address that can be listened on");
        row("--listen ff02::1", "--listen is not an address that can be listened on");
        row("--listen 255.255.255.255", "--listen is not an address that can be listened on");
        row("--listen fe80::1", "--listen needs its interface");
        row("--listen 0.0.0.0 --listen 127.0.0.1", "--listen 127.0.0.1 has no place beside --listen 0.0.0.0");
        row("--listen ::1 --listen ::", "--listen ::1 has no place beside --listen ::");
        row("--io-threads 0", "--io-threads is not a number from 1 to 256");
        row("--io-threads 257", "--io-threads is not a number");
        row("--burst 0", "--burst 0 lets nobody send");
        row("--page 0", "--page is not a number from 1");
        row("--crowd 0", "--crowd is not a number from 1");
        row("--max-text 0", "--max-text is not a number of bytes from 1 to 4M");
        row("--max-text K", "--max-text is not a number of bytes");
        row("--max-text 8G", "--max-text is not a number of bytes");
        row("--max-text 17592186044416M", "--max-text is not a number of bytes");
        row("--max-frame 1K", "--max-frame is not a number of bytes from 16K to 16M");
        row("--max-frame 32383", "--max-frame 32383 is too small for --max-text 8000: it must be at least 32384");
        row("--max-text 24577", "--max-frame 65536 is too small for --max-text 24577: it must be at least 65538");
        row("--send-queue 32383", "--send-queue 32383 is too small for --max-text 8000");
        row("--max-dropped 0", "--max-dropped is not a number from 1");
        row("--max-pending 0", "--max-pending is not a number from 1");
        row("--connect-burst 0", "--connect-burst is not a number from 1");
        row("--receive-queue 4095", "--receive-queue is not a number of bytes from 4K");
        row("--frame-timeout 0", "--frame-timeout is not a number from 1");
        row("--login-timeout 0", "--login-timeout is not a number from 1");
        row("--idle-timeout 0", "--idle-timeout is not a number from 1");
        row("--cert c.pem", "--cert needs --key");
        row("--key k.pem", "--key needs --cert");
        row("--cert c.pem --key k.pem --tls off", "--cert and --key are of no use with --tls off");
        row("--password-file /nonexistent", "--password-file \"/nonexistent\" can't be read");
        row("--password-file /", "--password-file \"/\" is a folder");
    }

    void badOptions()
    {
        QFETCH(const QStringList, options);
        QFETCH(const QString, words);
        const auto parsed = parse(options);
        QVERIFY(!parsed);
        const QString text = parsed.error().text;
        QVERIFY2(text.contains(words), qPrintable(text));
        QVERIFY2(text.endsWith(u'.') && !text.contains(u'\n') && !text.contains(u'\t'), qPrintable(text));
    }

    void whatJustFits_data()
    {
        QTest::addColumn<QString>("options");
        for (const char *options :
             {"--max-frame 32384", "--max-text 24576", "--send-queue 32384", "--nick-hold 14", "--idle-timeout 1",
              "--rate 0 --burst 0", "--port 1 --port 1", "--port 65535", "--max-frame 512K", "--cert c.pem --key k.pem",
              "--name=--x", "--nick-hold 0 --absence-grace 0"})
            QTest::newRow(options) << QString::fromUtf8(options);
    }

    void whatJustFits()
    {
        QFETCH(const QString, options);
        const auto parsed = parse(options.split(u' '));
        QVERIFY2(parsed, parsed ? "" : qPrintable(parsed.error().text));
    }

    void badFiles_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, const QByteArray &content, const char *words) {
            QTest::newRow(name) << content << QString::fromUtf8(words);
        };
        row("unknown", "\n# x\ncolour = red", "server.conf, line 3: there is no option \"colour\"");
        row("dashes", "--port = 1", "server.conf, line 1: there is no option \"--port\"");
        row("config", "config = other.conf", "there is no option \"config\"");
        row("help", "help = 1", "there is no option \"help\"");
        row("no equals", "port 1", "server.conf, line 1 is not \"name = value\": \"port 1\"");
        row("section", "[server]", "line 1 is not \"name = value\"");
        row("no value", "port =", "server.conf, line 1: port needs a value");
        row("comment for value", "port = # none", "server.conf, line 1: port needs a value");
        row("bad value", "tls = on\nport = x", "server.conf, line 2: port is not a number from 0 to 65535: \"x\"");
        row("twice", "port = 1\nport = 2", "server.conf, line 2: port is given twice, as \"1\" and \"2\"");
        row("open quote", "name = \"x", "server.conf, line 1: the quotes of name");
        row("after the quote", "name = \"x\" y", "server.conf, line 1: the quotes of name");
        row("contradiction", "burst = 0", "--burst 0 lets nobody send");
        row("not UTF-8", "name = \xff", "is not a text in UTF-8");
        row("binary", QByteArray("port = 1\0\n", 10), "is not a text in UTF-8");
        row("too large", QByteArray(2'000'000, '#'), "is too large");
    }

    void badFiles()
    {
        QFETCH(const QByteArray, content);
        QFETCH(const QString, words);
        const auto parsed = parseFile(content, {u"--page"_s, u"1"_s});
        QVERIFY(!parsed);
        QVERIFY2(parsed.error().text.contains(words), qPrintable(parsed.error().text));
        QVERIFY(!parsed.error().text.contains(u'\n'));
    }

    // A mistake in the file is one even where the command line overrides it.
    void aBadFileIsBadEvenIfOverridden()
    {
        QVERIFY(!parseFile("port = x", {u"--port"_s, u"1"_s}));
    }
};

QTEST_GUILESS_MAIN(TestConfig)
#include "tst_config.moc"
