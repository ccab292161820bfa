// SPDX-License-Identifier: MIT
#include "shared/protocol/charname.h"

#include <unicode/uchar.h>

#include <array>

namespace Confab {

QString characterName(char32_t character)
{
    std::array<char, 128> name{};
    UErrorCode error = U_ZERO_ERROR;
    const int32_t length =
        u_charName(UChar32(character), U_UNICODE_CHAR_NAME, name.data(), int32_t(name.size()), &error);
    return U_SUCCESS(error) ? QString::fromLatin1(name.data(), length).toLower() : QString();
}

} // namespace Confab
