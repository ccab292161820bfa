// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>
#include <QString>

#include <string>
#include <vector>

// What search takes for words, the same for messages and for what is looked for: runs of letters, digits and marks
// without regard to case, width and accents. Scripts that write without spaces (Chinese, Japanese, Korean, Thai …) have
// no words to go by: a run of such characters becomes overlapping pairs and, at its end, the last character alone, so
// that one or two characters are found wherever they stand.
namespace Confab {

// Changes when the same text may give other words: with this code, and with Unicode's tables.
[[nodiscard]] QString searchTextVersion();

struct SearchWord {
    enum class Kind {
        Whole, // a word
        Pair,  // two characters of a run
        Last,  // the last character of a run
    };
    QString word; // as it is compared
    Kind kind = Kind::Whole;
    // Where it stands in its text, in UTF-16 units, and where its first character ends.
    qsizetype begin = 0;
    qsizetype firstEnd = 0;
    qsizetype end = 0;
    bool operator==(const SearchWord &) const = default;
};
[[nodiscard]] std::vector<SearchWord> searchWords(const QString &text);
// The same words of a text in UTF-8, for an index, which takes many: appended to `words`, each behind a space.
void appendSearchWords(std::string &words, QByteArrayView utf8);

// Words that stand one after the other. `prefix`: the last one only begins like this (a character within a run).
struct SearchPhrase {
    std::vector<QString> words;
    bool prefix = false;
    bool operator==(const SearchPhrase &) const = default;
};
// All of its phrases must be there, in any order. One without phrases finds nothing.
struct SearchQuery {
    std::vector<SearchPhrase> phrases;
    [[nodiscard]] bool isEmpty() const { return phrases.empty(); }
    bool operator==(const SearchQuery &) const = default;
};
// What a person typed: words, and "phrases" in quotes. There is nothing that it can't understand: quotes without an
// end, operators and anything else are words where they have letters or digits, and otherwise nothing.
[[nodiscard]] SearchQuery parseSearch(const QString &text);

[[nodiscard]] bool matches(const SearchQuery &query, const QString &text);

// A part of a text, in UTF-16 units.
struct TextRange {
    qsizetype begin = 0;
    qsizetype size = 0;
    bool operator==(const TextRange &) const = default;
};
// Where the query's phrases stand in the text, in its order and without overlaps: to be shown.
[[nodiscard]] std::vector<TextRange> foundIn(const SearchQuery &query, const QString &text);

} // namespace Confab
