// SPDX-License-Identifier: MIT
#include "tests/integration/wirekit.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTcpServer>

#include <cstddef>
#include <cstring>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace Confab;

namespace {

// Every file of a folder and what is in it. The lock's contents say which process had it last.
std::map<QString, QByteArray> contents(const QString &folder)
{
    std::map<QString, QByteArray> result;
    for (const QFileInfo &info : QDir(folder).entryInfoList(QDir::Files | QDir::Hidden)) {
        QFile file(info.filePath());
        if (info.fileName() != u"lock" && file.open(QIODevice::ReadOnly))
            result[info.fileName()] = QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256);
    }
    return result;
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

// The one line of a server that doesn't start, or what was wrong with how it ended.
QString complaint(ServerProcess &server)
{
    if (server.start())
        return u"it started"_s;
    if (!server.waitForEnd() || server.exitCode() != 2)
        return u"exit code %1"_s.arg(server.exitCode());
    if (!server.output().isEmpty())
        return u"it wrote to stdout"_s;
    QStringList lines;
    for (const QString &line : QString::fromUtf8(server.errors()).split(u'\n', Qt::SkipEmptyParts)) {
        static const QRegularExpression logged(u"^\\d{4}-\\d\\d-\\d\\dT\\S+ (debug|info) "_s);
        if (!logged.match(line).hasMatch())
            lines << line;
    }
    return lines.size() == 1 ? lines.first() : u"%1 lines: %2"_s.arg(lines.size()).arg(lines.join(u'|'));
}

// What a service manager listens on: a datagram socket at a path, or at @ and an abstract name. While it is there,
// programs that start are told its address.
class NotifySocket
{
public:
    explicit NotifySocket(const QByteArray &address) : m_descriptor(::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0))
    {
        sockaddr_un at{};
        at.sun_family = AF_UNIX;
        std::memcpy(at.sun_path, address.constData(), std::size_t(address.size()));
        if (address.startsWith('@'))
            at.sun_path[0] = '\0';
        const auto length = socklen_t(offsetof(sockaddr_un, sun_path) + std::size_t(address.size()));
        m_bound = ::bind(m_descriptor, reinterpret_cast<const sockaddr *>(&at), length) == 0;
        const timeval patience{30, 0};
        ::setsockopt(m_descriptor, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
        qputenv("NOTIFY_SOCKET", address);
    }
    ~NotifySocket()
    {
        qunsetenv("NOTIFY_SOCKET");
        ::close(m_descriptor);
    }
    Q_DISABLE_COPY_MOVE(NotifySocket)

    [[nodiscard]] bool isBound() const { return m_bound; }
    // The next datagram, waited for. With MSG_DONTWAIT nothing where there is none.
    [[nodiscard]] QString next(int flags = 0) const
    {
        QByteArray bytes(4096, '\0');
        const ssize_t size = ::recv(m_descriptor, bytes.data(), std::size_t(bytes.size()), flags);
        return size < 0 ? QString() : QString::fromUtf8(bytes.first(size));
    }

private:
    int m_descriptor;
    bool m_bound = false;
};

} // namespace

// What an operator sees: options, the ready line, and how a start fails.
class Options : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theReadyLineIsAllThereIsOnStdout()
    {
        for (const QString &tls : {u"on"_s, u"off"_s}) {
            ServerProcess server(wireOptions({u"--tls"_s, tls, u"--log-level"_s, u"debug"_s}));
            QVERIFY(server.start());
            QVERIFY(guest(server.address(), u"ana"_s));
            QVERIFY(server.terminate());
            QCOMPARE(server.exitCode(), 0);
            const QString expected = tls == u"on"
                ? u"ready port=%1 tls=on key=%2\n"_s.arg(server.port()).arg(server.key())
                : u"ready port=%1 tls=off\n"_s.arg(server.port());
            QCOMPARE(QString::fromUtf8(server.output()), expected);
        }
    }

    void aServiceManagerIsTold_data()
    {
        QTest::addColumn<QByteArray>("address");
        QTest::addColumn<QString>("tls");
        QTest::newRow("path") << QByteArray() << u"off"_s; // in the test's folder
        QTest::newRow("abstract") << QByteArray("@confab-options-") + QByteArray::number(::getpid()) << u"on"_s;
    }

    void aServiceManagerIsTold()
    {
        QFETCH(QByteArray, address);
        QFETCH(QString, tls);
        QTemporaryDir folder;
        const NotifySocket manager(address.isEmpty() ? QFile::encodeName(folder.filePath(u"notify"_s)) : address);
        QVERIFY(manager.isBound());
        ServerProcess server(wireOptions({u"--tls"_s, tls, u"--name"_s, u"Werkstätte"_s}));
        QVERIFY(server.start());
        QCOMPARE(manager.next(),
                 u"READY=1\nSTATUS=Serving \"Werkstätte\" on port %1, %2"_s.arg(server.port())
                     .arg(tls == u"on"_s ? u"encrypted"_s : u"not encrypted"_s));
        QVERIFY(guest(server.address(), u"ana"_s));
        QVERIFY(server.terminate());
        QCOMPARE(manager.next(), u"STOPPING=1\nSTATUS=Saying goodbye to everyone"_s);
        QCOMPARE(manager.next(MSG_DONTWAIT), QString());

        // What can't start never was ready.
        server.setOptions(wireOptions({u"--crowd"_s, u"many"_s}));
        QVERIFY(!server.start());
        QVERIFY(server.waitForEnd());
        QCOMPARE(manager.next(MSG_DONTWAIT), QString());
    }

    void aServiceManagerThatIsGoneHoldsUpNothing_data()
    {
        QTest::addColumn<QByteArray>("address");
        QTest::newRow("nobody there") << QByteArray("/nowhere/notify");
        QTest::newRow("too long") << "/" + QByteArray(200, 'x');
        QTest::newRow("of another kind") << QByteArray("vsock:2:1234");
    }

    void aServiceManagerThatIsGoneHoldsUpNothing()
    {
        QFETCH(QByteArray, address);
        qputenv("NOTIFY_SOCKET", address);
        ServerProcess server(wireOptions());
        const bool started = server.start();
        qunsetenv("NOTIFY_SOCKET");
        QVERIFY(started);
        QVERIFY(guest(server.address(), u"ana"_s));
        QVERIFY(server.terminate());
        QCOMPARE(server.exitCode(), 0);
        QVERIFY2(server.errors().contains("warning server: NOTIFY_SOCKET " + address), server.errors().constData());
    }

    void aPortInUseIsOneLine()
    {
        QTcpServer holder;
        QVERIFY(holder.listen(QHostAddress::LocalHost));
        QTemporaryDir folder;
        ServerProcess server({u"--listen"_s, u"127.0.0.1"_s, u"--port"_s, QString::number(holder.serverPort()),
                              u"--data"_s, folder.filePath(u"data"_s), u"--tls"_s, u"off"_s});
        server.setBare();
        const QString line = complaint(server);
        QVERIFY2(line.contains(u"in use"), qPrintable(line));
        QVERIFY2(line.contains(QString::number(holder.serverPort())), qPrintable(line));
    }

    void aDataFolderHasOneServer()
    {
        ServerProcess first(wireOptions());
        QVERIFY(first.start());
        ServerProcess second({u"--listen"_s, u"127.0.0.1"_s, u"--port"_s, u"0"_s, u"--data"_s, first.dataFolder()});
        second.setBare();
        const QString line = complaint(second);
        QVERIFY2(line.contains(first.dataFolder()), qPrintable(line));
        QVERIFY(guest(first.address(), u"ana"_s));
        first.kill(); // the lock goes with the process
        QVERIFY(second.start());
    }

    void whatContradictsIsOneLine_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("named");
        QTest::newRow("frame and text") << QStringList{u"--max-frame"_s, u"20000"_s} << u"--max-text"_s;
        QTest::newRow("queue and text") << QStringList{u"--send-queue"_s, u"40000"_s, u"--max-text"_s, u"20000"_s}
                                        << u"--max-text"_s;
        QTest::newRow("certificate without key") << QStringList{u"--cert"_s, u"/nowhere.crt"_s} << u"--key"_s;
        QTest::newRow("certificate without TLS")
            << QStringList{u"--cert"_s, u"/nowhere.crt"_s, u"--key"_s, u"/nowhere.key"_s, u"--tls"_s, u"off"_s}
            << u"--tls"_s;
        QTest::newRow("certificate that isn't there")
            << QStringList{u"--cert"_s, u"/nowhere.crt"_s, u"--key"_s, u"/nowhere.key"_s} << u"/nowhere.crt"_s;
        QTest::newRow("burst and rate") << QStringList{u"--burst"_s, u"0"_s} << u"--burst"_s;
        QTest::newRow("unknown option") << QStringList{u"--colour"_s, u"red"_s} << u"--colour"_s;
        QTest::newRow("no number") << QStringList{u"--crowd"_s, u"many"_s} << u"--crowd"_s;
        QTest::newRow("no value") << QStringList{u"--crowd"_s} << u"--crowd"_s;
        QTest::newRow("no address") << QStringList{u"--listen"_s, u"example"_s} << u"--listen"_s;
        QTest::newRow("no password file") << QStringList{u"--password-file"_s, u"/nowhere"_s} << u"/nowhere"_s;
        QTest::newRow("no config") << QStringList{u"--config"_s, u"/nowhere"_s} << u"/nowhere"_s;
    }

    void whatContradictsIsOneLine()
    {
        QFETCH(QStringList, options);
        QFETCH(QString, named);
        ServerProcess server(options);
        const QString line = complaint(server);
        QVERIFY2(line.contains(named), qPrintable(line));
        QVERIFY(!QFile::exists(server.dataFolder() + u"/confab.db"_s)); // nothing was begun
    }

    void aDatabaseThatCantBeUsedIsLeftAsItIs_data()
    {
        QTest::addColumn<int>("at"); // -1: cut short there
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says");
        QTest::newRow("no database") << 0 << QByteArray("this is a letter") << u"damaged"_s;
        QTest::newRow("newer") << 60 << QByteArray("\x00\x00\x03\xe7", 4) << u"newer"_s; // PRAGMA user_version
        QTest::newRow("of another program") << 68 << QByteArray("\x12\x34\x56\x78", 4) << u"another program"_s;
        QTest::newRow("broken inside") << 4096 << QByteArray(4096, '\xaa') << u"damaged"_s;
        QTest::newRow("cut short") << -1 << QByteArray() << u"damaged"_s;
    }

    void aDatabaseThatCantBeUsedIsLeftAsItIs()
    {
        QFETCH(int, at);
        QFETCH(QByteArray, bytes);
        QFETCH(QString, says);
        ServerProcess server(wireOptions());
        QVERIFY(server.start());
        {
            const auto ana = guest(server.address(), u"ana"_s);
            QVERIFY(ana && told(*ana, u"hello"_s, 1));
        }
        QVERIFY(server.terminate());
        QFile file(server.dataFolder() + u"/confab.db"_s);
        QVERIFY(file.open(QIODevice::ReadWrite));
        if (at < 0) {
            QVERIFY(file.resize(file.size() - 4096));
        } else {
            QVERIFY(file.seek(at));
            file.write(bytes);
        }
        file.close();
        const auto before = contents(server.dataFolder());
        ServerProcess again({u"--listen"_s, u"127.0.0.1"_s, u"--port"_s, u"0"_s, u"--data"_s, server.dataFolder()});
        again.setBare();
        again.setOptions(
            wireOptions({u"--listen"_s, u"127.0.0.1"_s, u"--port"_s, u"0"_s, u"--data"_s, server.dataFolder()}));
        const QString line = complaint(again);
        QVERIFY2(line.contains(says), qPrintable(line));
        QVERIFY2(line.contains(server.dataFolder()), qPrintable(line));
        QVERIFY(contents(server.dataFolder()) == before);
    }

    void everythingCanStandInAFile()
    {
        QTemporaryDir folder;
        QVERIFY(write(folder.filePath(u"password"_s), "secret\n"));
        QVERIFY(write(folder.filePath(u"confab.conf"_s),
                      "# a comment\n\nlisten = 127.0.0.1\nport = 0\ntls = off\nname = \"From a # file\"\n"
                      "data = inner/data\npassword-file = password\npage = 33   # a third\ncrowd = 9\n"));
        ServerProcess server({u"--config"_s, folder.filePath(u"confab.conf"_s), u"--crowd"_s, u"8"_s});
        server.setBare();
        QVERIFY(server.start());
        QVERIFY(QFile::exists(folder.filePath(u"inner/data/confab.db"_s)));
        RawClient ana(server.address());
        QVERIFY(ana.connect());
        ana.send(Hello{1, u"ana"_s, {}, u"secret"_s, {}, {}, false});
        const auto welcome = ana.expect<Welcome>();
        QVERIFY(welcome);
        QCOMPARE(welcome->server, u"From a # file"_s);
        QCOMPARE(welcome->limits.page, 33u);
        QCOMPARE(welcome->limits.crowd, 8u); // the command line goes over the file
    }

    void severalAddressesShareAPort()
    {
        QTemporaryDir folder;
        ServerProcess server({u"--listen"_s, u"127.0.0.1"_s, u"--listen"_s, u"127.0.0.2"_s, u"--listen"_s, u"::1"_s,
                              u"--port"_s, u"0"_s, u"--tls"_s, u"off"_s, u"--data"_s, folder.path()});
        server.setBare();
        QVERIFY(server.start());
        const auto ana = guest({u"127.0.0.1"_s, server.port(), false}, u"ana"_s);
        const auto bob = guest({u"127.0.0.2"_s, server.port(), false}, u"bob"_s);
        const auto carl = guest({u"::1"_s, server.port(), false}, u"carl"_s);
        QVERIFY(ana && bob && carl);
        QVERIFY(told(*carl, u"hello"_s, 1));
        QCOMPARE(ana->expect<Said>()->text, u"hello"_s);
        QCOMPARE(bob->expect<Said>()->text, u"hello"_s);
        RawClient elsewhere({u"127.0.0.3"_s, server.port(), false});
        QVERIFY(!elsewhere.connect());
    }
};

QTEST_GUILESS_MAIN(Options)
#include "tst_options.moc"
