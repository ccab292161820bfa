// SPDX-License-Identifier: MIT
#pragma once

#include "gui-client/desktop/prompts.h"
#include "shared/protocol/messages.h"

namespace Confab {

// What the server says in codes, in calm words of the person's language. What isn't known here is told in the server's.
[[nodiscard]] QString calmly(const QString &code, const QString &serversText);

// Why something that was asked for wasn't done. `name` is the nickname or room that it was about; may be empty.
[[nodiscard]] QString requestTrouble(const ErrorFrame &error, const QString &name);

// Why one wasn't let in, and which field has to do with it.
[[nodiscard]] ConnectTrouble troubleOf(const Refused &refusal, const QString &nick, bool gavePassword);

} // namespace Confab
