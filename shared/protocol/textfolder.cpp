// SPDX-License-Identifier: MIT
#include "shared/protocol/textfolder.h"

#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/uscript.h>
#include <unicode/utf16.h>

namespace Confab {

namespace {

constexpr char32_t knownEnd = 0x3400; // the alphabets and kana; beyond are ideographs and rarities
constexpr char32_t tatweel = 0x640;   // stretches an Arabic word, and means nothing

constexpr bool isIdeograph(char32_t c)
{
    return c >= 0x4E00 && c <= 0x9FFF;
}

constexpr bool isHangulSyllable(char32_t c)
{
    return c >= 0xAC00 && c <= 0xD7A3;
}

// An accent is a mark that Unicode lends to several scripts, or a vowel point of Hebrew or Arabic: people leave it out
// when they look for a word. The marks of Indian scripts are vowels, and kana's make other letters: they stay.
bool isAccent(char32_t c)
{
    const auto point = UChar32(c);
    const int8_t type = u_charType(point);
    if (type != U_NON_SPACING_MARK && type != U_ENCLOSING_MARK)
        return false;
    if (c == 0x3099 || c == 0x309A)
        return false;
    UErrorCode status = U_ZERO_ERROR;
    switch (uscript_getScript(point, &status)) {
    case USCRIPT_INHERITED:
    case USCRIPT_LATIN:
    case USCRIPT_GREEK:
    case USCRIPT_CYRILLIC:
    case USCRIPT_HEBREW:
    case USCRIPT_ARABIC:
        return true;
    default:
        return false;
    }
}

// Letters with a stroke, or without their dot, which Unicode doesn't take apart.
char32_t withoutStroke(char32_t c)
{
    switch (c) {
    case U'ı':
        return U'i';
    case U'ø':
        return U'o';
    case U'ł':
        return U'l';
    case U'đ':
        return U'd';
    case U'ħ':
        return U'h';
    default:
        return c;
    }
}

TextFolder::Kind kindOf(char32_t c)
{
    const auto point = UChar32(c);
    if ((U_GET_GC_MASK(point) & (U_GC_L_MASK | U_GC_M_MASK | U_GC_N_MASK)) == 0)
        return TextFolder::Kind::Gap;
    // Thai, Lao, Khmer, Myanmar and their kin.
    if (u_getIntPropertyValue(point, UCHAR_LINE_BREAK) == U_LB_COMPLEX_CONTEXT)
        return TextFolder::Kind::Run;
    UErrorCode status = U_ZERO_ERROR;
    switch (uscript_getScript(point, &status)) {
    case USCRIPT_HAN:
    case USCRIPT_HIRAGANA:
    case USCRIPT_KATAKANA:
    case USCRIPT_HANGUL:
    case USCRIPT_BOPOMOFO:
        return TextFolder::Kind::Run;
    case USCRIPT_COMMON:
    case USCRIPT_INHERITED: // the sign that lengthens a vowel of kana, and others that several of them share
        return uscript_hasScript(point, USCRIPT_HAN) || uscript_hasScript(point, USCRIPT_HIRAGANA)
            ? TextFolder::Kind::Run
            : TextFolder::Kind::Letter;
    default:
        return TextFolder::Kind::Letter;
    }
}

// What ICU makes of at most a few characters that belong together; nothing where it can't.
std::u16string normalized(const UNormalizer2 *normalizer, std::u16string_view text)
{
    std::u16string made(text.size() * 4 + 32, u'\0');
    for (int attempt = 0; attempt < 2; ++attempt) {
        UErrorCode status = U_ZERO_ERROR;
        const int32_t size =
            unorm2_normalize(normalizer, text.data(), int32_t(text.size()), made.data(), int32_t(made.size()), &status);
        made.resize(size_t(size));
        if (U_SUCCESS(status))
            return made;
        if (status != U_BUFFER_OVERFLOW_ERROR)
            break;
    }
    return {};
}

// A character from `at` on, which then stands behind it; half a pair of surrogates is itself.
char32_t characterAt(std::u16string_view text, size_t &at)
{
    UChar32 c = 0;
    U16_NEXT(text.data(), at, text.size(), c);
    return char32_t(c);
}

void append(std::u16string &text, char32_t c)
{
    if (c >= 0x10000) {
        text += char16_t(U16_LEAD(c));
        text += char16_t(U16_TRAIL(c));
    } else {
        text += char16_t(c);
    }
}

} // namespace

TextFolder::TextFolder()
{
    // ICU's own, never freed; they fail only where its tables are not installed.
    UErrorCode status = U_ZERO_ERROR;
    m_caseFold = unorm2_getNFKCCasefoldInstance(&status);
    m_decompose = unorm2_getNFDInstance(&status);
    m_compose = unorm2_getNFCInstance(&status);
    std::vector<Known> known(knownEnd);
    for (char32_t c = 0; c < knownEnd; ++c) {
        // What may join the character before it is never looked at alone.
        if (!unorm2_hasBoundaryBefore(m_caseFold, UChar32(c)))
            continue;
        const auto unit = char16_t(c);
        char32_t made = 0;
        Kind kind = Kind::Gap;
        int count = 0;
        foldPart(&unit, 1, 0, [&](const Character &folded) {
            made = folded.value;
            kind = folded.kind;
            ++count;
        });
        if (count == 1 && made < 0x10000)
            known[c] = {char16_t(made), kind};
    }
    m_known = std::move(known);
}

void TextFolder::fold(const QString &text, const Take &take) const
{
    const std::u16string_view units(reinterpret_cast<const char16_t *>(text.utf16()), size_t(text.size()));
    size_t at = 0;
    while (at < units.size()) {
        const size_t begin = at;
        const char32_t first = characterAt(units, at);
        // Whatever belongs to the first character: accents, the rest of a syllable.
        size_t next = at;
        while (next < units.size()) {
            const char32_t c = characterAt(units, next);
            if (c < 0x80 || unorm2_hasBoundaryBefore(m_caseFold, UChar32(c)))
                break;
            at = next;
        }
        const auto from = qsizetype(begin);
        const auto to = qsizetype(at);
        if (at - begin == 1 && first < m_known.size() && m_known[first].folded != 0)
            take({m_known[first].folded, m_known[first].kind, from, to});
        else if (at - begin == 1 && (isIdeograph(first) || isHangulSyllable(first)))
            take({first, Kind::Run, from, to});
        else
            foldPart(units.data() + begin, to - from, from, take);
    }
}

void TextFolder::foldPart(const char16_t *part, qsizetype size, qsizetype begin, const Take &take) const
{
    const std::u16string apart =
        normalized(m_decompose, normalized(m_caseFold, std::u16string_view(part, size_t(size))));
    std::u16string bare;
    for (size_t at = 0; at < apart.size();) {
        const char32_t c = characterAt(apart, at);
        if (c != tatweel && !isAccent(c))
            append(bare, withoutStroke(c));
    }
    const std::u16string whole = normalized(m_compose, bare);
    for (size_t at = 0; at < whole.size();) {
        const char32_t c = characterAt(whole, at);
        take({c, kindOf(c), begin, begin + size});
    }
}

} // namespace Confab
