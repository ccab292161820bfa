// SPDX-License-Identifier: MIT
#include "shared/protocol/emojitext.h"

#include "shared/base/codepoint.h"

#include <unicode/uchar.h>

#include <algorithm>

namespace Confab {

namespace {

constexpr char32_t asText = 0xfe0e;
constexpr char32_t asEmoji = 0xfe0f;
constexpr char32_t keycap = 0x20e3;
constexpr char32_t joiner = 0x200d;
constexpr char32_t firstAbove = 0x203c; // no emoji without a character from there on

bool has(char32_t c, UProperty property)
{
    return u_hasBinaryProperty(UChar32(c), property) != 0;
}

bool isFlagLetter(char32_t c)
{
    return c >= 0x1f1e6 && c <= 0x1f1ff;
}

bool isKeycapBase(char32_t c)
{
    return (c >= U'0' && c <= U'9') || c == U'#' || c == U'*';
}

class EmojiScan
{
public:
    EmojiScan(QStringView text, qsizetype from) : m_text(text), m_from(from), m_at(from) { }

    // Of the emoji that begins there; 0: none does.
    qsizetype length()
    {
        const char32_t first = take();
        if (isKeycapBase(first)) {
            takeIf(asEmoji);
            return takeIf(keycap) ? m_at - m_from : 0;
        }
        if (isFlagLetter(first)) {
            if (!isFlagLetter(next()))
                return 0;
            take();
            return m_at - m_from;
        }
        const bool shown = has(first, UCHAR_EMOJI)
            && (next() == asEmoji || joins() || has(next(), UCHAR_EMOJI_MODIFIER)
                || (next() != asText && has(first, UCHAR_EMOJI_PRESENTATION)));
        if (!shown)
            return 0;
        takeExtras();
        while (joins()) {
            take();
            take();
            takeExtras();
        }
        return m_at - m_from;
    }

private:
    [[nodiscard]] char32_t at(qsizetype place) const { return place < m_text.size() ? codePointAt(m_text, place) : 0; }
    [[nodiscard]] char32_t next() const { return at(m_at); }
    char32_t take()
    {
        const char32_t c = next();
        m_at += unitsOf(c);
        return c;
    }
    bool takeIf(char32_t c)
    {
        const bool is = next() == c;
        m_at += is ? 1 : 0;
        return is;
    }
    [[nodiscard]] bool joins() const { return next() == joiner && has(at(m_at + 1), UCHAR_EMOJI); }
    void takeExtras()
    {
        while (next() == asEmoji || has(next(), UCHAR_EMOJI_MODIFIER) || (next() >= 0xe0020 && next() <= 0xe007f))
            take();
    }

    QStringView m_text;
    qsizetype m_from;
    qsizetype m_at;
};

// Most characters are told at a glance.
bool mayBegin(char16_t c)
{
    return (c >= firstAbove && c < 0x3300) || (c >= 0xd83c && c <= 0xd83e) || c == 0xa9 || c == 0xae || isKeycapBase(c);
}

} // namespace

std::vector<EmojiRun> emojiIn(QStringView text)
{
    std::vector<EmojiRun> runs;
    if (std::none_of(text.begin(), text.end(), [](QChar c) { return c.unicode() >= firstAbove; }))
        return runs;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype length = mayBegin(text[at].unicode()) ? EmojiScan(text, at).length() : 0;
        if (length > 0 && !runs.empty() && runs.back().from + runs.back().length == at)
            runs.back().length += length;
        else if (length > 0)
            runs.push_back({at, length});
        at += qMax<qsizetype>(1, length);
    }
    return runs;
}

} // namespace Confab
