// SPDX-License-Identifier: MIT
#include "server/net/servertls.h"

#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>

namespace Confab {

QSslConfiguration serverTls(const QList<QSslCertificate> &chain, const QSslKey &key)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    // Clients have no certificates: nothing to check, and no authorities to load for each of them.
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    tls.setCaCertificates({});
    tls.setLocalCertificateChain(chain);
    tls.setPrivateKey(key);
    return tls;
}

} // namespace Confab
