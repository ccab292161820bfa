// SPDX-License-Identifier: MIT
#include "shared/net/serveraddress.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

constexpr quint16 defaultPort = 26632;
constexpr QLatin1StringView plainPrefix = "plain:"_L1;

QString bracketed(const QString &host)
{
    return host.contains(u':') ? u'[' + host + u']' : host;
}

bool isHost(QStringView host)
{
    constexpr qsizetype longest = 253;
    return !host.isEmpty() && host.size() <= longest && std::all_of(host.begin(), host.end(), [](QChar c) {
        return c.isPrint() && !c.isSpace() && !"/@[]?#\\\"'<>"_L1.contains(c);
    });
}

// Digits only: toUShort() alone would let signs and spaces pass.
std::optional<quint16> parsePort(QStringView text)
{
    if (!std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; }))
        return std::nullopt;
    const quint16 port = text.toUShort();
    return port == 0 ? std::nullopt : std::optional(port);
}

} // namespace

QString ServerAddress::key() const
{
    return u"%1:%2"_s.arg(bracketed(host).toLower()).arg(port);
}

QString ServerAddress::text() const
{
    QString text = tls ? QString() : QString(plainPrefix);
    text += bracketed(host);
    if (port != defaultPort)
        text += u':' + QString::number(port);
    return text;
}

std::optional<ServerAddress> ServerAddress::parse(const QString &text)
{
    ServerAddress address;
    QStringView rest = QStringView(text).trimmed();
    if (rest.startsWith(plainPrefix, Qt::CaseInsensitive)) {
        address.tls = false;
        rest = rest.mid(plainPrefix.size());
    }

    QStringView host = rest;
    QStringView port;
    bool hasPort = false;
    if (rest.startsWith(u'[')) {
        const qsizetype end = rest.indexOf(u']');
        if (end < 0)
            return std::nullopt;
        host = rest.mid(1, end - 1);
        const QStringView behind = rest.mid(end + 1);
        hasPort = behind.startsWith(u':');
        if (!host.contains(u':') || (!hasPort && !behind.isEmpty()))
            return std::nullopt;
        port = behind.mid(1);
    } else if (const qsizetype colon = rest.indexOf(u':'); colon >= 0) {
        host = rest.first(colon);
        port = rest.mid(colon + 1);
        hasPort = true;
    }
    if (!isHost(host))
        return std::nullopt;
    address.host = host.toString();
    if (hasPort) {
        const auto number = parsePort(port);
        if (!number)
            return std::nullopt;
        address.port = *number;
    }
    return address;
}

} // namespace Confab
