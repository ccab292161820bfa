// SPDX-License-Identifier: MIT
#include "server/net/addresskey.h"

#include <QtEndian>

namespace Confab {

namespace {

constexpr quint64 v4Network = 0xffff'0000'0000'0000; // in IPv6 a network of groups, from which nobody connects

} // namespace

quint64 addressKey(const QHostAddress &address)
{
    bool mapped = false;
    const quint32 v4 = address.toIPv4Address(&mapped);
    return mapped ? v4Network | v4 : qFromBigEndian<quint64>(address.toIPv6Address().c);
}

} // namespace Confab
