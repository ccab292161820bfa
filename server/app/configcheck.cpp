// SPDX-License-Identifier: MIT
#include "server/app/configoptions.h"
#include "server/app/configvalues.h"

#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

#include <utility>

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

// What a frame may hold beside a text and the text that it becomes: the protocol's own rule.
constexpr quint64 frameOverhead = 16'384;

Status checkCertificate(const ServerConfig &config)
{
    if (!config.cert.isEmpty() && config.key.isEmpty())
        return configError(u"--cert needs --key, the private key of that certificate."_s);
    if (config.cert.isEmpty() && !config.key.isEmpty())
        return configError(u"--key needs --cert, the certificate of that private key."_s);
    if (!config.cert.isEmpty() && !config.tls)
        return configError(u"--cert and --key are of no use with --tls off."_s);
    return Ok{};
}

Status checkSizes(const ServerConfig &config)
{
    if (config.rate > 0 && config.burst == 0)
        return configError(u"--burst 0 lets nobody send anything; with --rate 0 there is no limit."_s);
    const quint64 leastFrame = 2 * config.maxText + frameOverhead;
    if (config.maxFrame < leastFrame)
        return configError(
            u"--max-frame %1 is too small for --max-text %2: it must be at least %3."_s.arg(config.maxFrame)
                .arg(config.maxText)
                .arg(leastFrame));
    if (config.sendQueue < leastFrame)
        return configError(
            u"--send-queue %1 is too small for --max-text %2: it must be at least %3."_s.arg(config.sendQueue)
                .arg(config.maxText)
                .arg(leastFrame));
    return Ok{};
}

// 0.0.0.0 and :: take the port on every address of their kind.
Status checkListen(const ServerConfig &config)
{
    for (const QHostAddress &any : config.listen) {
        if (any != QHostAddress(QHostAddress::AnyIPv4) && any != QHostAddress(QHostAddress::AnyIPv6))
            continue;
        for (const QHostAddress &other : config.listen) {
            if (other != any && other.protocol() == any.protocol())
                return configError(
                    u"--listen %1 has no place beside --listen %2, which is every address of that kind."_s.arg(
                        other.toString(), any.toString()));
        }
    }
    return Ok{};
}

Status readPassword(ParsedConfig &parsed)
{
    const QString path = parsed.config.passwordFile;
    if (path.isEmpty())
        return Ok{};
    const auto bad = [&](const QString &why) {
        return configError(u"--password-file %1 %2."_s.arg(quoted(path), why));
    };
    const QFileInfo info(path);
    QFile file(path);
    if (info.isDir())
        return bad(u"is a folder"_s);
    if (!file.open(QIODevice::ReadOnly))
        return bad(u"can't be read: "_s + file.errorString());
    QByteArray line = file.readLine(4096);
    if (line.endsWith('\n'))
        line.chop(1);
    if (line.endsWith('\r'))
        line.chop(1);
    QStringDecoder decode(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString password = decode(line);
    if (decode.hasError() || password.contains(QChar()))
        return bad(u"doesn't begin with a line of UTF-8 text"_s);
    if (line.isEmpty())
        return bad(u"has no password in its first line"_s);
    if (line.size() > Limit::password)
        return bad(u"has a password of more than %1 bytes, which nobody could send"_s.arg(Limit::password));
    if (info.permission(QFile::ReadOther))
        parsed.warnings += u"The password file %1 can be read by everyone on this machine."_s.arg(path);
    parsed.config.password = password;
    return Ok{};
}

} // namespace

Status completeConfig(ParsedConfig &parsed)
{
    if (parsed.config.nickHold < parsed.config.absenceGrace)
        parsed.warnings += u"--nick-hold %1 is shorter than --absence-grace %2: who is lost leaves the lobby when the"
                           " nickname is free."_s.arg(parsed.config.nickHold)
                               .arg(parsed.config.absenceGrace);
    for (const auto check : {checkCertificate, checkSizes, checkListen}) {
        if (Status good = check(parsed.config); !good)
            return good;
    }
    return readPassword(parsed);
}

} // namespace Confab
