// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <utility>
#include <variant>

namespace Confab {

// What went wrong: a code that programs compare (the protocol's words) and a text that people read.
struct Error {
    QString code;
    QString text;
    bool operator==(const Error &) const = default;
};

// A value, or why there is none. Errors cross files as values, never as exceptions or bare bools.
template <class T>
class [[nodiscard]] Result
{
public:
    Result(T value) : m_content(std::in_place_index<0>, std::move(value)) { }
    Result(Error error) : m_content(std::in_place_index<1>, std::move(error)) { }

    [[nodiscard]] bool ok() const { return m_content.index() == 0; }
    explicit operator bool() const { return ok(); }

    // Only where ok().
    [[nodiscard]] T &value() { return std::get<0>(m_content); }
    [[nodiscard]] const T &value() const { return std::get<0>(m_content); }
    T &operator*() { return value(); }
    const T &operator*() const { return value(); }
    T *operator->() { return &value(); }
    const T *operator->() const { return &value(); }

    // Only where not ok().
    [[nodiscard]] const Error &error() const { return std::get<1>(m_content); }

private:
    std::variant<T, Error> m_content;
};

// The value of a Result that has nothing to give but its success.
struct Ok {
    bool operator==(const Ok &) const = default;
};

using Status = Result<Ok>;

} // namespace Confab
