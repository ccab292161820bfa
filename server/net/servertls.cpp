// SPDX-License-Identifier: MIT
#include "server/net/servertls.h"

#include <QSslCertificate>
#include <QSslCipher>
#include <QSslKey>
#include <QSslSocket>

#include <array>

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

// All of TLS 1.3, and of 1.2 what has forward secrecy and seals what it encrypts. Each connection has a context of its
// own, for which the whole list is read: forty names more would cost a twentieth of a login.
constexpr std::array ciphers{
    "TLS_AES_256_GCM_SHA384"_L1,        "TLS_CHACHA20_POLY1305_SHA256"_L1,  "TLS_AES_128_GCM_SHA256"_L1,
    "ECDHE-ECDSA-AES256-GCM-SHA384"_L1, "ECDHE-RSA-AES256-GCM-SHA384"_L1,   "ECDHE-ECDSA-CHACHA20-POLY1305"_L1,
    "ECDHE-RSA-CHACHA20-POLY1305"_L1,   "ECDHE-ECDSA-AES128-GCM-SHA256"_L1, "ECDHE-RSA-AES128-GCM-SHA256"_L1,
};

} // namespace

QSslConfiguration serverTls(const QList<QSslCertificate> &chain, const QSslKey &key)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    // Clients have no certificates: nothing to check, and no authorities to load for each of them.
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    tls.setCaCertificates({});
    QList<QSslCipher> known;
    for (const QLatin1StringView name : ciphers) {
        if (const QSslCipher cipher{QString(name)}; !cipher.isNull())
            known.append(cipher);
    }
    if (!known.isEmpty())
        tls.setCiphers(known);
    tls.setLocalCertificateChain(chain);
    tls.setPrivateKey(key);
    return tls;
}

} // namespace Confab
