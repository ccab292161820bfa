// SPDX-License-Identifier: MIT
#include "server/log/searchcursor.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QtEndian>

namespace Confab {

namespace {

constexpr qsizetype half = SearchCursor::size / 2;

// Eight bytes that only who knows the secret can tell.
QByteArray digest(const QByteArray &secret, char purpose, const QByteArray &bytes)
{
    return QMessageAuthenticationCode::hash(purpose + bytes, secret, QCryptographicHash::Sha256).first(half);
}

// The place is mixed with a digest of its own mark, which is a digest of the place: what was tampered with doesn't agree.
QByteArray mix(const QByteArray &place, const QByteArray &other)
{
    QByteArray mixed = place;
    for (qsizetype i = 0; i < half; ++i)
        mixed[i] = char(mixed[i] ^ other[i]);
    return mixed;
}

} // namespace

QByteArray SearchCursor::seal(quint64 place) const
{
    QByteArray bytes(half, '\0');
    qToBigEndian(place, bytes.data());
    const QByteArray mark = digest(m_secret, 'm', bytes);
    return mark + mix(bytes, digest(m_secret, 'p', mark));
}

std::optional<quint64> SearchCursor::open(const QByteArray &sealed) const
{
    if (sealed.size() != size)
        return std::nullopt;
    const QByteArray mark = sealed.first(half);
    const QByteArray bytes = mix(sealed.last(half), digest(m_secret, 'p', mark));
    if (digest(m_secret, 'm', bytes) != mark)
        return std::nullopt;
    return qFromBigEndian<quint64>(bytes.constData());
}

} // namespace Confab
