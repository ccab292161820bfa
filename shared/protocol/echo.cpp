// SPDX-License-Identifier: MIT
#include "shared/protocol/echo.h"

namespace Confab {

std::optional<RequestId> requestIdOf(const ClientFrame &frame)
{
    return std::visit(
        [](const auto &message) -> std::optional<RequestId> {
            if constexpr (requires { message.id; })
                return message.id;
            else
                return std::nullopt;
        },
        frame);
}

std::optional<Nonce> nonceOf(const ClientFrame &frame)
{
    return std::visit(
        [](const auto &message) -> std::optional<Nonce> {
            if constexpr (requires { message.nonce; })
                return message.nonce;
            else
                return std::nullopt;
        },
        frame);
}

} // namespace Confab
