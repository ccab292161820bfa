// SPDX-License-Identifier: MIT
#pragma once

#include "tests/bench/load/frames.h"

namespace Confab {

// The little of CBOR that the generator writes.
class CborText
{
public:
    explicit CborText(std::string &out) : m_out(out) { }

    CborText &number(std::uint64_t value) { return head(0, value); }
    CborText &bytes(std::string_view value) { return head(2, value.size()).raw(value); }
    CborText &text(std::string_view value) { return head(3, value.size()).raw(value); }
    CborText &array(std::uint64_t items) { return head(4, items); }
    CborText &map(std::uint64_t pairs) { return head(5, pairs); }
    CborText &raw(std::string_view bytes)
    {
        m_out.append(bytes);
        return *this;
    }

private:
    CborText &head(unsigned major, std::uint64_t value);

    std::string &m_out;
};

// Walks through a payload in place.
class CborCursor
{
public:
    explicit CborCursor(std::string_view bytes) : m_at(bytes.data()), m_end(bytes.data() + bytes.size()) { }

    // The head of the next item: its major type, and its value, length or count. False where nothing sound follows.
    [[nodiscard]] bool head(unsigned &major, std::uint64_t &value);
    // The next item where it is a text or a byte string, else what has a null pointer.
    [[nodiscard]] std::string_view text();
    // The next item where it is a number, else 0.
    [[nodiscard]] std::uint64_t number();
    // Passes over the next item with all that is in it.
    [[nodiscard]] bool skip();

private:
    const char *m_at;
    const char *m_end;
};

} // namespace Confab
