// SPDX-License-Identifier: MIT
#pragma once

#include "gui-client/models/timelinerow.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace Confab {

// What a person typed into the search field, taken apart: words and "phrases", and what narrows them. Nothing is ever
// an error: what can't be understood stays a word.
struct SearchQuery {
    QString text;                // without the rest
    std::optional<QString> from; // a nickname, as typed
    std::optional<QString> in;   // a room's name, as typed, without #
    std::optional<QDate> before; // days of the person's own calendar: before this one began
    std::optional<QDate> after;  // and from this one on
    QStringList oddDates;        // after before: and after:, but no date

    [[nodiscard]] bool isEmpty() const;
    bool operator==(const SearchQuery &) const = default;
};

// "from:nick in:room before:2026-11-01 after:2026-10-01 words"; in quotes where there are spaces, from:"ana b".
[[nodiscard]] SearchQuery parseSearch(const QString &typed);

// The words to be emphasised in what was found, without quotes, folded for comparing.
[[nodiscard]] QStringList searchedWords(const QString &text);

// Where the words stand in a text, without regard to case and accents; in order, none overlapping.
[[nodiscard]] std::vector<TextSpan> matches(const QString &text, const QStringList &words);

// The part of a text around its first match, about as long as `length`.
[[nodiscard]] QString excerpt(const QString &text, const QStringList &words, qsizetype length);

} // namespace Confab
