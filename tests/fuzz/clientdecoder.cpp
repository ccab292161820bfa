// SPDX-License-Identifier: MIT
#include "tests/fuzz/decode.h"

// What strangers send to a server.
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    Confab::decodeAnything<Confab::decodeClientFrame>(Confab::fuzzInput(data, size));
    return 0;
}
