// SPDX-License-Identifier: MIT
#pragma once

#include <QSslCertificate>
#include <QSslKey>

namespace Confab {

// A self-signed certificate for localhost and 127.0.0.1, and its key, which is as public as this file.
struct TestCertificate {
    QSslCertificate certificate;
    QSslKey key;

    [[nodiscard]] static TestCertificate first();
    [[nodiscard]] static TestCertificate second();
};

// SHA-256 of the first one's public key, as the openssl tool computes it.
inline constexpr char firstCertificateHash[] = "5e10c1db89b91fc5c5f3ea5602c06ad96266d30d1344e0bad5439b9abe0f25c5";

} // namespace Confab
