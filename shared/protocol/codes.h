// SPDX-License-Identifier: MIT
#pragma once

#include <QLatin1StringView>

namespace Confab {

// The protocol's codes of refused, error and closing. Others may come: a code is an open set.
namespace Code {
inline constexpr QLatin1StringView badFrame{"bad-frame"};
inline constexpr QLatin1StringView tooLarge{"too-large"};
inline constexpr QLatin1StringView unsupported{"unsupported"};
inline constexpr QLatin1StringView badVersion{"bad-version"};
inline constexpr QLatin1StringView badText{"bad-text"};
inline constexpr QLatin1StringView nickInvalid{"nick-invalid"};
inline constexpr QLatin1StringView nickTaken{"nick-taken"};
inline constexpr QLatin1StringView nickConfusable{"nick-confusable"};
inline constexpr QLatin1StringView nickProtected{"nick-protected"};
inline constexpr QLatin1StringView wrongPassword{"wrong-password"};
inline constexpr QLatin1StringView banned{"banned"};
inline constexpr QLatin1StringView serverFull{"server-full"};
inline constexpr QLatin1StringView tooManyConnections{"too-many-connections"};
inline constexpr QLatin1StringView loginTimeout{"login-timeout"};
inline constexpr QLatin1StringView idle{"idle"};
inline constexpr QLatin1StringView slowDown{"slow-down"};
inline constexpr QLatin1StringView tooSlow{"too-slow"};
inline constexpr QLatin1StringView noSuchRoom{"no-such-room"};
inline constexpr QLatin1StringView noSuchUser{"no-such-user"};
inline constexpr QLatin1StringView noSuchEvent{"no-such-event"};
inline constexpr QLatin1StringView notAMember{"not-a-member"};
inline constexpr QLatin1StringView notAllowed{"not-allowed"};
inline constexpr QLatin1StringView nameTaken{"name-taken"};
inline constexpr QLatin1StringView nameInvalid{"name-invalid"};
inline constexpr QLatin1StringView replaced{"replaced"};
inline constexpr QLatin1StringView kicked{"kicked"};
inline constexpr QLatin1StringView shuttingDown{"shutting-down"};
inline constexpr QLatin1StringView unavailable{"unavailable"};
} // namespace Code

} // namespace Confab
