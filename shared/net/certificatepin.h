// SPDX-License-Identifier: MIT
#pragma once

#include "shared/base/fixedbytes.h"

#include <QSslCertificate>
#include <QString>

#include <optional>

namespace Confab {

// SHA-256 of a certificate's public key (its SubjectPublicKeyInfo): what a client remembers of a server.
using KeyHash = FixedBytes<32>;

// Empty where the certificate's key is of a kind that can't be read (neither RSA nor EC).
[[nodiscard]] std::optional<KeyHash> keyHashOf(const QSslCertificate &certificate);

// "SHA256:" and 64 lower-case hex digits: the ready line and the log.
[[nodiscard]] QString keyHashText(const KeyHash &hash);
// "9F:3A:…" all 32 bytes in upper-case hex with colons: for people who compare it by eye.
[[nodiscard]] QString keyHashColons(const KeyHash &hash);
// Five words and a number, for people who read it out: "ladder-ocean-violet-tiger-copper-42".
[[nodiscard]] QString keyHashWords(const KeyHash &hash);
[[nodiscard]] std::optional<KeyHash> keyHashFromText(QStringView text);

} // namespace Confab
