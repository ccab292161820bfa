// SPDX-License-Identifier: MIT
#pragma once

#include "shared/protocol/codec.h"
#include "tests/fuzz/target.h"

namespace Confab {

// Any bytes are a message or an error; and a message survives being written and read again, to the byte.
template <auto decode>
void decodeAnything(QByteArrayView payload)
{
    const auto frame = decode(payload);
    if (!frame) {
        promise(!frame.error().code.isEmpty());
        return;
    }
    if (std::holds_alternative<UnknownFrame>(*frame))
        return; // is only ever received
    const QByteArray encoded = encodeFrame(*frame);
    const auto again = decode(QByteArrayView(encoded).sliced(4));
    promise(again.ok() && *again == *frame);
    promise(encodeFrame(*again) == encoded);
}

} // namespace Confab
