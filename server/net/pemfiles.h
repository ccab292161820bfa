// SPDX-License-Identifier: MIT
#pragma once

#include "shared/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace Confab {

struct PemPair {
    QByteArray certificate;
    QByteArray key;
};

// A new EC P-256 key and its self-signed certificate, valid between two moments in seconds since 1970-01-01T00:00Z, for
// `hosts`: DNS names and IP addresses.
[[nodiscard]] Result<PemPair> makeSelfSigned(const QString &commonName, const QStringList &hosts, qint64 from,
                                             qint64 to);

// The same two in the forms that Qt takes for sure.
struct CheckedPair {
    QList<QByteArray> chain; // DER
    QByteArray key;          // PEM, unencrypted, of its own format
    bool isRsa = false;      // else EC
};
// The chain of a certificate file and the key of a key file, found to belong together. An error's code is "cert" or
// "key", for the file that it is about; its text goes on after the file's name.
[[nodiscard]] Result<CheckedPair> checkPair(const QByteArray &certificatePem, const QByteArray &keyPem);

} // namespace Confab
