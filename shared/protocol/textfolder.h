// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <functional>
#include <vector>

struct UNormalizer2;

namespace Confab {

// Takes a text apart into the characters that search compares: case, width and accents are gone, and each says of which
// part of the text it was made.
class TextFolder
{
public:
    enum class Kind : quint8 {
        Gap,    // between words
        Letter, // of a word: a letter, a digit, a mark that carries meaning
        Run,    // of a script that writes without spaces
    };
    struct Character {
        char32_t value = 0;
        Kind kind = Kind::Gap;
        qsizetype begin = 0; // in UTF-16 units
        qsizetype end = 0;
    };
    using Take = std::function<void(const Character &)>;

    TextFolder();

    void fold(const QString &text, const Take &take) const;

    // What a character becomes by itself.
    struct Known {
        char16_t folded = 0; // 0: not one character of 16 bits that stands for itself; look closer
        Kind kind = Kind::Gap;
    };
    // Of a character before `latinEnd`. None that is known there joins another one from there.
    static constexpr char32_t latinEnd = 0x300;
    [[nodiscard]] const Known &latin(char32_t c) const { return m_known[c]; }

private:
    void foldPart(const char16_t *part, qsizetype size, qsizetype begin, const Take &take) const;

    const UNormalizer2 *m_caseFold;
    const UNormalizer2 *m_decompose;
    const UNormalizer2 *m_compose;
    std::vector<Known> m_known; // of the alphabets' characters, which are most of what is written
};

} // namespace Confab
