// SPDX-License-Identifier: MIT
#include "tests/fuzz/decode.h"

// What a hostile server sends to a window.
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    Confab::decodeAnything<Confab::decodeServerFrame>(Confab::fuzzInput(data, size));
    return 0;
}
