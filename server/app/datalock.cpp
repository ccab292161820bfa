// SPDX-License-Identifier: MIT
#include "server/app/datalock.h"

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

Error unusable(const QString &folder, const QString &why)
{
    return {u"data-unusable"_s, u"The data folder %1 can't be used: %2."_s.arg(folder, why)};
}

QString systemError()
{
    return QString::fromLocal8Bit(std::strerror(errno));
}

// Every folder on the way that isn't there, each for its owner alone.
bool makeFolder(const QString &path)
{
    const QFileInfo info(path);
    if (info.isDir())
        return true;
    const QString parent = info.path();
    if (parent != path && !makeFolder(parent))
        return false;
    return ::mkdir(QFile::encodeName(path).constData(), 0700) == 0 || errno == EEXIST;
}

QString holderOf(int file)
{
    char text[32] = {};
    const ssize_t size = ::pread(file, text, sizeof text - 1, 0);
    const QByteArray number = size > 0 ? QByteArray(text, size).trimmed() : QByteArray();
    bool isNumber = false;
    (void)number.toULongLong(&isNumber);
    return isNumber ? u" (process %1)"_s.arg(QString::fromLatin1(number)) : QString();
}

} // namespace

Result<std::unique_ptr<DataLock>> DataLock::take(const QString &folder)
{
    const QString path = QDir::cleanPath(QFileInfo(folder).absoluteFilePath());
    if (!makeFolder(path))
        return unusable(path, systemError());
    const QByteArray name = QFile::encodeName(path + u"/lock"_s);
    const int file = ::open(name.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (file < 0)
        return unusable(path, systemError());
    std::unique_ptr<DataLock> lock(new DataLock(file));
    int locked = 0;
    do {
        locked = ::flock(file, LOCK_EX | LOCK_NB);
    } while (locked != 0 && errno == EINTR);
    if (locked != 0) {
        if (errno != EWOULDBLOCK)
            return unusable(path, systemError());
        return Error{u"data-in-use"_s, u"Another server%1 uses the data folder %2."_s.arg(holderOf(file), path)};
    }
    // For people who wonder who holds it. On a full disk there is no number, and the lock holds all the same.
    const QByteArray number = QByteArray::number(qint64(::getpid())) + '\n';
    if (::ftruncate(file, 0) == 0)
        (void)!::pwrite(file, number.constData(), static_cast<size_t>(number.size()), 0);
    return lock;
}

DataLock::~DataLock()
{
    ::close(m_file);
}

} // namespace Confab
