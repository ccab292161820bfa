// SPDX-License-Identifier: MIT
#pragma once

namespace Confab {

// An overload set for std::visit: one lambda a type and no default branch, so that a new alternative
// doesn't compile until everyone has an answer for it.
template <class... Fs>
struct Overloaded : Fs... {
    using Fs::operator()...;
};
template <class... Fs>
Overloaded(Fs...) -> Overloaded<Fs...>;

} // namespace Confab
