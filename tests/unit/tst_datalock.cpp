// SPDX-License-Identifier: MIT
#include "server/app/datalock.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

#include <sys/wait.h>
#include <unistd.h>

using namespace Confab;
using namespace Qt::StringLiterals;

class TestDataLock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneServerHoldsAFolder()
    {
        const QTemporaryDir folder;
        auto first = DataLock::take(folder.path());
        QVERIFY(first);
        const auto second = DataLock::take(folder.path());
        QVERIFY(!second);
        QCOMPARE(second.error().code, u"data-in-use"_s);
        QCOMPARE(second.error().text,
                 u"Another server (process %1) uses the data folder %2."_s.arg(::getpid()).arg(folder.path()));
        first->reset();
        QVERIFY(DataLock::take(folder.path()));
    }

    void itGoesWithItsProcess()
    {
        const QTemporaryDir folder;
        int ready[2] = {};
        QCOMPARE(::pipe(ready), 0);
        const pid_t child = ::fork();
        if (child == 0) {
            const auto lock = DataLock::take(folder.path());
            const char byte = lock ? 'y' : 'n';
            (void)!::write(ready[1], &byte, 1);
            ::pause();
            ::_exit(0);
        }
        char byte = 0;
        QCOMPARE(::read(ready[0], &byte, 1), 1);
        QCOMPARE(byte, 'y');
        const auto meanwhile = DataLock::take(folder.path());
        QVERIFY(!meanwhile);
        QVERIFY2(meanwhile.error().text.contains(QString::number(child)), qPrintable(meanwhile.error().text));
        QCOMPARE(::kill(child, SIGKILL), 0);
        QCOMPARE(::waitpid(child, nullptr, 0), child);
        QVERIFY(DataLock::take(folder.path()));
        ::close(ready[0]);
        ::close(ready[1]);
    }

    void foldersAreMadeForTheirOwnerAlone()
    {
        const QTemporaryDir folder;
        QVERIFY(DataLock::take(folder.filePath(u"a/b/"_s)));
        for (const QString &made : {u"a"_s, u"a/b"_s}) {
            QCOMPARE(QFile::permissions(folder.filePath(made)) & QFile::Permissions(0x0fff),
                     QFile::ReadUser | QFile::WriteUser | QFile::ExeUser);
        }
        QCOMPARE(QFile::permissions(folder.filePath(u"a/b/lock"_s)) & QFile::Permissions(0x0fff),
                 QFile::ReadUser | QFile::WriteUser);
    }

    void aFolderThatCantBeUsedIsAnError()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"file"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        for (const QString &name : {u"file"_s, u"file/below"_s}) {
            const auto lock = DataLock::take(folder.filePath(name));
            QVERIFY(!lock);
            QCOMPARE(lock.error().code, u"data-unusable"_s);
            QVERIFY2(lock.error().text.contains(folder.filePath(name)), qPrintable(lock.error().text));
        }
    }

    // Whatever stands in the file, it is only shown when it is a number.
    void anOddLockFileIsNoTrouble()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"lock"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("\x1b[31m no number at all, and long enough") > 0);
        file.close();
        const auto first = DataLock::take(folder.path());
        QVERIFY(first);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write("\x1b[31m") > 0);
        file.close();
        QCOMPARE(DataLock::take(folder.path()).error().text,
                 u"Another server uses the data folder %1."_s.arg(folder.path()));
    }
};

QTEST_GUILESS_MAIN(TestDataLock)
#include "tst_datalock.moc"
