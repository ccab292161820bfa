// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>

namespace Confab {

// True where `payload` is exactly one CBOR item that keeps the protocol's rules: definite lengths, shortest
// heads, no tags, floats, null or undefined, valid UTF-8, unique map keys, at most Limit::nesting containers deep.
// Takes time n·log n and memory in proportion to the payload, whatever lengths it claims.
[[nodiscard]] bool checkCbor(QByteArrayView payload);

} // namespace Confab
