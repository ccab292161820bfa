// SPDX-License-Identifier: MIT
#include "server/net/owncertificate.h"

#include "server/net/pemfiles.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QNetworkInterface>
#include <QSysInfo>
#include <QUrl>

#include <algorithm>
#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

constexpr qint64 largestFile = 1024 * 1024;
constexpr int validYears = 10;
constexpr mode_t privateMode = 0600;
constexpr mode_t publicMode = 0644;

Error unusable(QLatin1StringView what, const QString &path, const QString &why)
{
    return {u"certificate"_s, u"The %1 %2 %3."_s.arg(what, path, why)};
}

constexpr QLatin1StringView certificateWords = "certificate"_L1;
constexpr QLatin1StringView keyWords = "private key"_L1;

QString systemError()
{
    return QString::fromLocal8Bit(std::strerror(errno));
}

Result<QByteArray> readFile(QLatin1StringView what, const QString &path)
{
    QFile file(path);
    if (QFileInfo(path).isDir())
        return unusable(what, path, u"is a folder"_s);
    if (!file.open(QIODevice::ReadOnly))
        return unusable(what, path, u"can't be read: "_s + file.errorString());
    const QByteArray bytes = file.read(largestFile + 1);
    if (bytes.size() > largestFile)
        return unusable(what, path, u"is too large for what it should be"_s);
    return bytes;
}

Result<ServerIdentity> load(const QString &certFile, const QString &keyFile)
{
    const Result<QByteArray> certificatePem = readFile(certificateWords, certFile);
    if (!certificatePem)
        return certificatePem.error();
    const Result<QByteArray> keyPem = readFile(keyWords, keyFile);
    if (!keyPem)
        return keyPem.error();
    const Result<CheckedPair> pair = checkPair(*certificatePem, *keyPem);
    if (!pair) {
        const bool ofKey = pair.error().code == u"key";
        return unusable(ofKey ? keyWords : certificateWords, ofKey ? keyFile : certFile, pair.error().text);
    }

    ServerIdentity identity;
    for (const QByteArray &der : pair->chain) {
        const QSslCertificate certificate(der, QSsl::Der);
        if (certificate.isNull())
            return unusable(certificateWords, certFile, u"is of a kind that can't be served"_s);
        identity.chain += certificate;
    }
    identity.key = QSslKey(pair->key, pair->isRsa ? QSsl::Rsa : QSsl::Ec, QSsl::Pem, QSsl::PrivateKey);
    const std::optional<KeyHash> hash = keyHashOf(identity.chain.first());
    if (identity.key.isNull() || !hash)
        return unusable(keyWords, keyFile, u"is of a kind that can't be served"_s);
    identity.hash = *hash;
    return identity;
}

// What the server may be called by those who connect to it.
QStringList hostNames()
{
    QStringList names{u"localhost"_s, u"127.0.0.1"_s, u"::1"_s};
    const QByteArray host = QUrl::toAce(QSysInfo::machineHostName());
    if (!host.isEmpty())
        names.prepend(QString::fromLatin1(host));
    const QList<QHostAddress> addresses = QNetworkInterface::allAddresses();
    for (const QHostAddress &address : addresses) {
        if (!address.isLoopback() && !address.isLinkLocal())
            names += address.toString();
    }
    names.removeDuplicates();
    return names;
}

// A new file, whole on the disk, under a name that nobody looks for. Gives why not, or nothing.
QString writeUnfinished(const QString &path, const QByteArray &content, mode_t mode)
{
    const QByteArray name = QFile::encodeName(path);
    ::unlink(name.constData()); // of a start that was cut short
    const int file = ::open(name.constData(), O_CREAT | O_EXCL | O_WRONLY | O_NOFOLLOW | O_CLOEXEC, mode);
    if (file < 0)
        return systemError();
    qsizetype written = 0;
    while (written < content.size()) {
        const ssize_t more =
            ::write(file, content.constData() + written, static_cast<size_t>(content.size() - written));
        if (more < 0 && errno != EINTR)
            break;
        written += std::max<ssize_t>(more, 0);
    }
    const bool done = written == content.size() && ::fsync(file) == 0;
    const QString why = systemError();
    ::close(file);
    return done ? QString() : why;
}

// Gives the file its name, unless another has it.
bool publish(const QString &unfinished, const QString &path)
{
    const QByteArray from = QFile::encodeName(unfinished);
    const QByteArray to = QFile::encodeName(path);
    if (::link(from.constData(), to.constData()) == 0)
        return ::unlink(from.constData()) == 0;
    const bool hasLinks = errno != EPERM && errno != ENOTSUP;
    return !hasLinks && !QFileInfo::exists(path) && ::rename(from.constData(), to.constData()) == 0;
}

Status makeOwn(const QString &certFile, const QString &keyFile, const QString &serverName, const QDateTime &now)
{
    // A day early, for clients whose clocks are behind.
    const Result<PemPair> made = makeSelfSigned(serverName, hostNames(), now.addDays(-1).toSecsSinceEpoch(),
                                                now.addYears(validYears).toSecsSinceEpoch());
    if (!made)
        return unusable(certificateWords, certFile, made.error().text);
    const QString newCert = certFile + u".new"_s;
    const QString newKey = keyFile + u".new"_s;
    QString failure = writeUnfinished(newKey, made->key, privateMode);
    if (failure.isEmpty())
        failure = writeUnfinished(newCert, made->certificate, publicMode);
    // The moment between the two is as short as it can be: one without the other is an error from then on.
    if (failure.isEmpty() && !publish(newKey, keyFile))
        failure = systemError();
    else if (failure.isEmpty() && !publish(newCert, certFile)) {
        failure = systemError();
        QFile::remove(keyFile);
    }
    if (failure.isEmpty())
        return Ok{};
    QFile::remove(newCert);
    QFile::remove(newKey);
    return unusable(certificateWords, certFile, u"can't be made: "_s + failure);
}

void warnOfReaders(ServerIdentity &identity, const QString &keyFile, QFile::Permissions others)
{
    if (QFileInfo(keyFile).permissions() & others)
        identity.warnings += u"The private key %1 can be read by others on this machine."_s.arg(keyFile);
}

} // namespace

Result<ServerIdentity> ownIdentity(const QString &folder, const QString &serverName, const QDateTime &now)
{
    const QString certFile = QDir(folder).absoluteFilePath(u"server.crt"_s);
    const QString keyFile = QDir(folder).absoluteFilePath(u"server.key"_s);
    const auto isThere = [](const QString &path) { return QFileInfo::exists(path) || QFileInfo(path).isSymLink(); };
    if (isThere(certFile) != isThere(keyFile)) {
        const bool isKey = isThere(keyFile);
        return unusable(isKey ? keyWords : certificateWords, isKey ? keyFile : certFile,
                        u"is there without %1: bring that back, or remove both for a new identity"_s.arg(
                            isKey ? u"server.crt"_s : u"server.key"_s));
    }
    if (!isThere(certFile)) {
        if (const Status made = makeOwn(certFile, keyFile, serverName, now); !made)
            return made.error();
    }
    Result<ServerIdentity> identity = load(certFile, keyFile);
    if (!identity)
        return identity;
    const QDateTime expiry = identity->chain.first().expiryDate();
    if (expiry < now)
        return unusable(certificateWords, certFile,
                        u"has expired on %1: remove it and server.key for a new identity"_s.arg(
                            expiry.toUTC().date().toString(Qt::ISODate)));
    warnOfReaders(*identity, keyFile, QFile::ReadGroup | QFile::ReadOther);
    return identity;
}

Result<ServerIdentity> givenIdentity(const QString &certFile, const QString &keyFile, const QDateTime &now)
{
    Result<ServerIdentity> identity = load(certFile, keyFile);
    if (!identity)
        return identity;
    const QSslCertificate &own = identity->chain.first();
    // Clients that have remembered its key go on by that, so that this is no reason not to start.
    if (own.expiryDate() < now)
        identity->warnings += u"The certificate %1 has expired on %2."_s.arg(
            certFile, own.expiryDate().toUTC().date().toString(Qt::ISODate));
    else if (own.effectiveDate() > now)
        identity->warnings += u"The certificate %1 is not valid before %2."_s.arg(
            certFile, own.effectiveDate().toUTC().date().toString(Qt::ISODate));
    // A group of those who serve TLS is common (ssl-cert): everyone is not.
    warnOfReaders(*identity, keyFile, QFile::ReadOther);
    return identity;
}

} // namespace Confab
