// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <variant>

namespace Confab {

// What a person means by what they typed into the composer.
struct TypedNothing {
    bool operator==(const TypedNothing &) const = default;
};
struct TypedMessage {
    QString text;
    bool action = false; // "/me waves"
    bool operator==(const TypedMessage &) const = default;
};
struct TypedQuit {
    QString text; // said to those who stay; may be empty
    bool operator==(const TypedQuit &) const = default;
};
struct TypedHelp {
    bool operator==(const TypedHelp &) const = default;
};
struct TypedMistake {
    QString reason; // for people
    bool operator==(const TypedMistake &) const = default;
};

using TypedInput = std::variant<TypedNothing, TypedMessage, TypedQuit, TypedHelp, TypedMistake>;

// "/me", "/quit" and "/help" are commands, "//text" says "/text", anything else that begins with a slash is a mistake
// and is never sent. What can't be seen and means nothing (controls, trailing space) is taken out of a message.
[[nodiscard]] TypedInput parseTyped(const QString &typed);

// One line for each command, for the help.
[[nodiscard]] QString commandHelp();

} // namespace Confab
