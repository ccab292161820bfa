// SPDX-License-Identifier: MIT
#include "shared/net/certificatepin.h"

#include <QCryptographicHash>
#include <QSslKey>
#include <QStringList>

#include <array>

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

constexpr QLatin1StringView prefix = "SHA256:"_L1;

// 64 short words that are hard to mistake for one another when they are read out.
constexpr std::array<QLatin1StringView, 64> words{
    "acorn"_L1,  "amber"_L1,  "anchor"_L1,  "apple"_L1,  "arrow"_L1,  "basket"_L1, "beacon"_L1, "bridge"_L1,
    "butter"_L1, "cactus"_L1, "candle"_L1,  "canyon"_L1, "carpet"_L1, "castle"_L1, "cherry"_L1, "circle"_L1,
    "copper"_L1, "cotton"_L1, "desert"_L1,  "dragon"_L1, "eagle"_L1,  "ember"_L1,  "falcon"_L1, "forest"_L1,
    "garden"_L1, "ginger"_L1, "hammer"_L1,  "harbor"_L1, "honey"_L1,  "island"_L1, "jacket"_L1, "jungle"_L1,
    "kettle"_L1, "ladder"_L1, "lantern"_L1, "lemon"_L1,  "magnet"_L1, "maple"_L1,  "meadow"_L1, "mirror"_L1,
    "needle"_L1, "nutmeg"_L1, "ocean"_L1,   "olive"_L1,  "orbit"_L1,  "paper"_L1,  "pepper"_L1, "piano"_L1,
    "planet"_L1, "pocket"_L1, "quartz"_L1,  "rabbit"_L1, "ribbon"_L1, "river"_L1,  "saddle"_L1, "silver"_L1,
    "spider"_L1, "sunset"_L1, "temple"_L1,  "tiger"_L1,  "tunnel"_L1, "velvet"_L1, "violet"_L1, "window"_L1,
};

} // namespace

std::optional<KeyHash> keyHashOf(const QSslCertificate &certificate)
{
    const QSslKey key = certificate.publicKey();
    if (key.isNull())
        return std::nullopt;
    // The DER form of a public key is its SubjectPublicKeyInfo.
    const QByteArray info = key.toDer();
    if (info.isEmpty())
        return std::nullopt;
    return KeyHash::from(QCryptographicHash::hash(info, QCryptographicHash::Sha256));
}

QString keyHashText(const KeyHash &hash)
{
    return prefix + QString::fromLatin1(hash.toByteArray().toHex());
}

QString keyHashColons(const KeyHash &hash)
{
    return QString::fromLatin1(hash.toByteArray().toHex(':')).toUpper();
}

QString keyHashWords(const KeyHash &hash)
{
    QStringList parts;
    for (size_t i = 0; i < 5; ++i)
        parts.append(words.at(hash.bytes.at(i) % words.size()));
    parts.append(QString::number(hash.bytes.at(5) % 100));
    return parts.join(u'-');
}

std::optional<KeyHash> keyHashFromText(QStringView text)
{
    if (!text.startsWith(prefix))
        return std::nullopt;
    const QByteArray digits = text.mid(prefix.size()).toLatin1();
    const QByteArray bytes = QByteArray::fromHex(digits);
    if (bytes.toHex() != digits.toLower())
        return std::nullopt;
    return KeyHash::from(bytes);
}

} // namespace Confab
