// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Confab {

// What Unicode calls a character, in small letters: "party popper". Empty where it has no name.
[[nodiscard]] QString characterName(char32_t character);

} // namespace Confab
