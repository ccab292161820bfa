// SPDX-License-Identifier: MIT
#include "server/app/configvalues.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

// Of bytes, as short as they can be written.
QString bytesText(quint64 bytes)
{
    constexpr quint64 kilo = 1024;
    if (bytes >= kilo * kilo && bytes % (kilo * kilo) == 0)
        return QString::number(bytes / kilo / kilo) + u'M';
    if (bytes >= kilo && bytes % kilo == 0)
        return QString::number(bytes / kilo) + u'K';
    return QString::number(bytes);
}

} // namespace

Error configError(const QString &text)
{
    return {u"config"_s, text};
}

QString quoted(const QString &value)
{
    // A control would break the one line that an error is.
    QString plain = value.left(200);
    for (QChar &c : plain) {
        if (c.category() == QChar::Other_Control)
            c = QChar(QChar::ReplacementCharacter);
    }
    return u'"' + plain + u'"';
}

Result<quint64> parseNumber(const QString &value, quint64 least, quint64 most)
{
    bool fits = false;
    const quint64 number = value.toULongLong(&fits); // takes signs and spaces as well
    if (!fits || number < least || number > most || !std::all_of(value.begin(), value.end(), isDigit))
        return configError(u"is not a number from %1 to %2: %3"_s.arg(least).arg(most).arg(quoted(value)));
    return number;
}

Result<quint64> parseBytes(const QString &value, quint64 least, quint64 most)
{
    const QChar unit = value.isEmpty() ? QChar() : value.back().toUpper();
    const quint64 scale = unit == u'K' ? 1024 : unit == u'M' ? 1024 * 1024 : 1;
    const Result<quint64> number = parseNumber(scale == 1 ? value : value.chopped(1), 0, most / scale);
    if (!number || *number * scale < least)
        return configError(u"is not a number of bytes from %1 to %2, like 100000, 64K or 1M: %3"_s.arg(
            bytesText(least), bytesText(most), quoted(value)));
    return *number * scale;
}

Result<QHostAddress> parseAddress(const QString &value)
{
    if (value.compare(u"localhost", Qt::CaseInsensitive) == 0)
        return QHostAddress(QHostAddress::LocalHost);
    QString bare = value;
    if (bare.startsWith(u'[') && bare.endsWith(u']'))
        bare = bare.sliced(1, bare.size() - 2);
    QHostAddress address;
    // Qt also takes what inet_aton does, such as 10.1 and 0x7f000001.
    const bool looksRight = bare.contains(u':') || bare.count(u'.') == 3;
    if (!looksRight || !address.setAddress(bare))
        return configError(u"is not an IPv4 or IPv6 address: %1"_s.arg(quoted(value)));
    if (address.isMulticast() || address.isBroadcast())
        return configError(u"is not an address that can be listened on: %1"_s.arg(quoted(value)));
    if (address.protocol() == QHostAddress::IPv6Protocol && address.isLinkLocal() && address.scopeId().isEmpty())
        return configError(u"needs its interface, as in fe80::1%eth0: "_s + quoted(value));
    return address;
}

} // namespace Confab
