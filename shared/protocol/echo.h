// SPDX-License-Identifier: MIT
#pragma once

#include "shared/protocol/messages.h"

namespace Confab {

// What an answer to a frame has to echo, where it has one.
[[nodiscard]] std::optional<RequestId> requestIdOf(const ClientFrame &frame);
[[nodiscard]] std::optional<Nonce> nonceOf(const ClientFrame &frame);

} // namespace Confab
