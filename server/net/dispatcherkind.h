// SPDX-License-Identifier: MIT
#pragma once

namespace Confab {

// What drives a thread's event loop: ours over epoll, where there is epoll, or Qt's own.
enum class DispatcherKind { Epoll, Stock };

#ifdef __linux__
inline constexpr DispatcherKind defaultDispatcher = DispatcherKind::Epoll;
#else
inline constexpr DispatcherKind defaultDispatcher = DispatcherKind::Stock;
#endif

} // namespace Confab
