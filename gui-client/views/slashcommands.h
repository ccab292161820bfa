// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

#include <variant>
#include <vector>

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
struct TypedNick { // "/nick ana"
    QString nick;
    bool operator==(const TypedNick &) const = default;
};
struct TypedJoin { // "/join build"
    QString room;  // without #
    bool operator==(const TypedJoin &) const = default;
};
struct TypedLeave {
    bool operator==(const TypedLeave &) const = default;
};
struct TypedMsg { // "/msg marta hello"
    QString rest; // begins with a nickname, see splitNick(); then there may be a text
    bool operator==(const TypedMsg &) const = default;
};
struct TypedInvite { // "/invite marta"
    QString nick;
    bool operator==(const TypedInvite &) const = default;
};
struct TypedTopic { // "/topic release is on Friday"
    QString topic;  // empty: the person wants to write it
    bool operator==(const TypedTopic &) const = default;
};
struct TypedAway { // "/away lunch", "/back"
    bool away = true;
    QString note;
    bool operator==(const TypedAway &) const = default;
};
struct TypedSearch { // "/search from:marta switch"
    QString query;
    bool operator==(const TypedSearch &) const = default;
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

using TypedInput = std::variant<TypedNothing, TypedMessage, TypedNick, TypedJoin, TypedLeave, TypedMsg, TypedInvite,
                                TypedTopic, TypedAway, TypedSearch, TypedQuit, TypedHelp, TypedMistake>;

// "/me" and the like are commands, "//text" says "/text", anything else that begins with a slash is a mistake
// and is never sent. What can't be seen and means nothing (controls, trailing space) is taken out of a message.
[[nodiscard]] TypedInput parseTyped(const QString &typed);
// The same for a text that can't be a command.
[[nodiscard]] QString cleanedText(const QString &typed);

struct NickAndText {
    QString nick;
    QString text;
    bool operator==(const NickAndText &) const = default;
};
// A nickname may have spaces in it: the longest of the known ones that the text begins with, or what stands in quotes,
// or the first word.
[[nodiscard]] NickAndText splitNick(const QString &rest, const QStringList &known);

// What is typed for each command, and what it does, for the help.
struct CommandHelp {
    QString typed;
    QString does;
    bool operator==(const CommandHelp &) const = default;
};
[[nodiscard]] std::vector<CommandHelp> commandHelp();

} // namespace Confab
