// SPDX-License-Identifier: MIT
#include "server/app/processfigures.h"

#include <QDir>
#include <QFile>

#include <sys/resource.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

qint64 micros(const timeval &time)
{
    return qint64(time.tv_sec) * 1'000'000 + time.tv_usec;
}

// Milliseconds since 1970 when the system began, and since then when the process did.
qint64 startOf(const QList<QByteArray> &stat)
{
    constexpr int startTicks = 19; // of the fields after the name
    const long ticks = ::sysconf(_SC_CLK_TCK);
    const QByteArray system = contents(u"/proc/stat"_s);
    const qsizetype boot = system.indexOf("\nbtime ");
    if (boot < 0 || stat.size() <= startTicks || ticks <= 0)
        return 0;
    const qsizetype from = boot + 7;
    const qint64 bootSeconds = system.sliced(from, system.indexOf('\n', from) - from).toLongLong();
    return bootSeconds * 1'000 + stat[startTicks].toLongLong() * 1'000 / ticks;
}

} // namespace

void updateProcessFigures(Metrics &metrics)
{
    rusage usage{};
    if (::getrusage(RUSAGE_SELF, &usage) == 0)
        metrics.processCpu.set(micros(usage.ru_utime) + micros(usage.ru_stime));
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) == 0)
        metrics.processMostDescriptors.set(qint64(limit.rlim_cur));

    // Without "." and "..", and without the descriptor that the listing itself takes.
    const auto listed = QDir(u"/proc/self/fd"_s).entryList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::System);
    if (!listed.isEmpty())
        metrics.processDescriptors.set(listed.size() - 1);

    const QList<QByteArray> memory = contents(u"/proc/self/statm"_s).split(' ');
    if (memory.size() > 1)
        metrics.processResident.set(memory[1].toLongLong() * ::sysconf(_SC_PAGESIZE));

    // The name of the program may hold anything; the fields follow its last bracket.
    const QByteArray stat = contents(u"/proc/self/stat"_s);
    if (metrics.processStart.value() == 0)
        metrics.processStart.set(startOf(stat.sliced(stat.lastIndexOf(')') + 1).trimmed().split(' ')));
}

} // namespace Confab
