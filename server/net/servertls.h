// SPDX-License-Identifier: MIT
#pragma once

#include <QSslConfiguration>

namespace Confab {

// How this server speaks TLS: versions 1.2 and 1.3, with its certificate (first in the chain) and key.
[[nodiscard]] QSslConfiguration serverTls(const QList<QSslCertificate> &chain, const QSslKey &key);

} // namespace Confab
