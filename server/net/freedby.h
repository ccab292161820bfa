// SPDX-License-Identifier: MIT
#pragma once

namespace Confab {

// A unique_ptr's deleter for what a C library gives and takes back: std::unique_ptr<X509, FreedBy<X509_free>>.
template <auto Free>
struct FreedBy {
    template <class T>
    void operator()(T *object) const
    {
        Free(object);
    }
};

} // namespace Confab
