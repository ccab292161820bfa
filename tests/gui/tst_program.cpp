// SPDX-License-Identifier: MIT
#include "gui-client/app/settings.h"
#include "gui-client/app/singlewindow.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Confab;
using namespace Qt::StringLiterals;

namespace {

struct Ended {
    int code = -1;
    QString output;
    QString errors;
};

QString program()
{
    return qEnvironmentVariable("CONFAB_WINDOW");
}

Ended run(const QStringList &arguments)
{
    QProcess process;
    process.start(program(), arguments);
    if (!process.waitForFinished(30'000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

} // namespace

// The window program as a process: its options, and that there is one of it for each profile.
class TestProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(QFile::exists(program()), "CONFAB_WINDOW names the program");
        // Without a folder of the session, as in a container, Qt has a line of its own to say about that.
        QVERIFY(m_session.isValid());
        qputenv("XDG_RUNTIME_DIR", m_session.path().toLocal8Bit());
    }

    void helpAndVersionNeedNoScreen()
    {
        const Ended help = run({u"--help"_s, u"--language"_s, u"en"_s});
        QCOMPARE(help.code, 0);
        for (const QString &option :
             {u"--server"_s, u"--nick"_s, u"--profile"_s, u"--connect"_s, u"--language"_s, u"--tls"_s})
            QVERIFY2(help.output.contains(option), qPrintable(option));
        const Ended version = run({u"--version"_s});
        QCOMPARE(version.code, 0);
        QVERIFY(version.output.startsWith(u"confab "_s));
    }

    void badOptionsEndInOneLine_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("unknown") << QStringList{u"--nonsense"_s};
        QTest::newRow("stray word") << QStringList{u"workshop"_s};
        QTest::newRow("server") << QStringList{u"--server"_s, u"a b"_s};
        QTest::newRow("port") << QStringList{u"--server"_s, u"host:99999"_s};
        QTest::newRow("nick") << QStringList{u"--nick"_s, u"#"_s};
        QTest::newRow("language") << QStringList{u"--language"_s, u"xx"_s};
        QTest::newRow("tls") << QStringList{u"--tls"_s, u"maybe"_s};
        QTest::newRow("no value") << QStringList{u"--server"_s};
        QTest::newRow("profile") << QStringList{u"--profile"_s, u"/dev/null/profile"_s};
    }
    void badOptionsEndInOneLine()
    {
        QFETCH(QStringList, arguments);
        const Ended ended = run(arguments);
        QCOMPARE(ended.code, 2);
        QVERIFY(ended.output.isEmpty());
        QCOMPARE(ended.errors.count(u'\n'), 1);
        QVERIFY(ended.errors.startsWith(u"confab: "_s));
    }

    void aSecondStartRaisesTheFirst()
    {
        QTemporaryDir folder;
        const auto profile = Profile::open(folder.path());
        QVERIFY(profile);
        SingleWindow first(*profile);
        QVERIFY(first.claim());
        QSignalSpy raised(&first, &SingleWindow::raiseWanted);
        QProcess second;
        second.start(program(), {u"--profile"_s, folder.path()});
        QTRY_COMPARE_WITH_TIMEOUT(second.state(), QProcess::NotRunning, 30'000);
        QCOMPARE(second.exitCode(), 0);
        QCOMPARE(raised.size(), 1);
    }

    void afterAKillTheProfileIsFreeAtOnce()
    {
        QTemporaryDir folder;
        QProcess first;
        first.start(program(), {u"--profile"_s, folder.path()});
        QVERIFY(first.waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(folder.filePath(u"window.sock"_s)), 30'000);
        const auto profile = Profile::open(folder.path());
        QVERIFY(profile);
        {
            SingleWindow second(*profile);
            QVERIFY(!second.claim());
            QVERIFY(second.raiseFirst(30'000));
        }
        QCOMPARE(::kill(pid_t(first.processId()), SIGKILL), 0);
        QVERIFY(first.waitForFinished());
        QVERIFY(QFile::exists(folder.filePath(u"window.sock"_s))); // left behind, and in nobody's way
        SingleWindow third(*profile);
        QVERIFY(third.claim());
        SingleWindow fourth(*profile);
        QVERIFY(!fourth.claim());
    }

    void whoIsAskedToEndKeepsTheWindowAsItIs()
    {
        const QTemporaryDir folder;
        QProcess window;
        window.start(program(), {u"--profile"_s, folder.path()});
        QVERIFY(window.waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(folder.filePath(u"window.sock"_s)), 30'000);
        const auto profile = Profile::open(folder.path());
        QVERIFY(profile);
        SingleWindow second(*profile);
        QVERIFY(!second.claim());
        QVERIFY(second.raiseFirst(30'000)); // it has come so far
        window.terminate();
        QVERIFY(window.waitForFinished());
        QCOMPARE(window.exitStatus(), QProcess::NormalExit);
        QCOMPARE(window.exitCode(), 0);
        QFile ini(folder.filePath(u"confab.ini"_s));
        QVERIFY(ini.open(QIODevice::ReadOnly));
        QVERIFY(ini.readAll().contains("geometry="));
    }

    void aProfileDeepDownWorksAsWell()
    {
        QTemporaryDir folder;
        const QString deep = folder.filePath(QString(120, u'd'));
        const auto profile = Profile::open(deep);
        QVERIFY(profile);
        SingleWindow first(*profile);
        QVERIFY(first.claim());
        QProcess second;
        second.start(program(), {u"--profile"_s, deep});
        QTRY_COMPARE_WITH_TIMEOUT(second.state(), QProcess::NotRunning, 30'000);
        QCOMPARE(second.exitCode(), 0);
    }

    void theProfileIsItsOwnersAlone()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"profile"_s);
        QVERIFY(Profile::open(path));
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
            | QFile::WriteOther | QFile::ExeOther;
        QVERIFY(!(QFile::permissions(path) & others));
    }

    // A window that was killed holds up no later one: the lock that it left half made is no lock.
    void aLockThatWasLeftHalfMadeIsTakenAway()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"confab.ini"_s);
        QFile lock(file + u".lock"_s);
        QVERIFY(lock.open(QIODevice::WriteOnly));
        lock.close();
        Settings settings(file);
        QVERIFY(!lock.exists());
        settings.setFlag(u"rooms"_s, false);
        settings.flush();
        QVERIFY(!Settings(file).flag(u"rooms"_s, true));
    }

private:
    QTemporaryDir m_session;
};

QTEST_GUILESS_MAIN(TestProgram)
#include "tst_program.moc"
