// SPDX-License-Identifier: MIT
#pragma once

#include <cstdio>
#include <cstdlib>
#include <string>

namespace Confab {

// Ends the program with one line on stderr: what the server did wrong, or what this machine doesn't allow.
[[noreturn]] inline void fail(const std::string &why)
{
    std::fprintf(stderr, "bench-load: %s\n", why.c_str());
    std::fflush(stderr);
    std::_Exit(1); // thousands of connections needn't be taken down one by one
}

} // namespace Confab
