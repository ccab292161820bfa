// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>

#include <cstddef>
#include <cstdint>
#include <cstdlib>

// What each target has under libFuzzer and under replay.cpp alike. 0 always; a broken promise aborts.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

namespace Confab {

inline QByteArrayView fuzzInput(const uint8_t *data, size_t size)
{
    return {reinterpret_cast<const char *>(data), qsizetype(size)};
}

// An assert that stays in every kind of build.
inline void promise(bool kept)
{
    if (!kept)
        std::abort();
}

} // namespace Confab
