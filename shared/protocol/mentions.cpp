// SPDX-License-Identifier: MIT
#include "shared/protocol/mentions.h"

#include "shared/base/codepoint.h"
#include "shared/protocol/limits.h"
#include "shared/protocol/names.h"

#include <unicode/unorm2.h>
#include <unicode/uscript.h>

#include <QList>
#include <QVarLengthArray>

namespace Confab {

namespace {

// Folding makes some characters several (ﬃ): there is room for a few of those. Nobody is named by a longer one, which
// bounds the work that one message can make.
constexpr qsizetype longestFolded = Limit::nickCharacters + 16;
constexpr int mostSpaces = 3;

char32_t characterAt(const QString &text, qsizetype at)
{
    const bool within = text[at].isLowSurrogate() && at > 0 && text[at - 1].isHighSurrogate();
    return codePointAt(text, within ? at - 1 : at);
}

bool isWordCharacter(char32_t c)
{
    if (c < 0x80) // most of most texts
        return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z') || (c >= U'0' && c <= U'9') || c == U'_';
    return QChar::isLetterOrNumber(c) || QChar::isMark(c) || c == U'_';
}

// Belongs to a word only between two of its characters: "ana-maria", but "- ana".
bool isJoiner(char32_t c)
{
    return c == U'-' || c == U'.' || c == U'@';
}

bool isWrittenWithoutSpaces(char32_t c)
{
    UErrorCode status = U_ZERO_ERROR;
    const UScriptCode script = uscript_getScript(UChar32(c), &status);
    return script == USCRIPT_HAN || script == USCRIPT_HIRAGANA || script == USCRIPT_KATAKANA || script == USCRIPT_THAI
        || script == USCRIPT_LAO || script == USCRIPT_KHMER || script == USCRIPT_MYANMAR || script == USCRIPT_HANGUL;
}

// Where each character of the folded text comes from, and its end.
std::vector<qsizetype> originOf(const QString &text)
{
    UErrorCode status = U_ZERO_ERROR;
    const UNormalizer2 *normalizer = unorm2_getNFKCCasefoldInstance(&status);
    std::vector<qsizetype> origin;
    for (qsizetype from = 0; from < text.size();) {
        const auto begins = [&](qsizetype at) {
            return !(text[at].isLowSurrogate() && text[at - 1].isHighSurrogate())
                && unorm2_hasBoundaryBefore(normalizer, UChar32(characterAt(text, at))) != 0;
        };
        qsizetype to = from + 1;
        while (to < text.size() && !begins(to))
            ++to;
        const qsizetype folded = foldCase(text.mid(from, to - from)).size();
        for (qsizetype i = 0; i < folded; ++i)
            origin.push_back(folded == to - from ? from + i : from);
        from = to;
    }
    origin.push_back(text.size());
    return origin;
}

} // namespace

MentionScan::MentionScan(const QString &text) : m_written(text), m_text(foldCase(text)) { }

// Does a word go on at `at`, seen from its neighbour on the other side?
bool MentionScan::isPartOfWord(qsizetype at, int direction) const
{
    if (at < 0 || at >= m_text.size())
        return false;
    if (!isJoiner(characterAt(m_text, at)))
        return isWordCharacter(characterAt(m_text, at));
    const qsizetype beyond = at + direction;
    return beyond >= 0 && beyond < m_text.size() && isWordCharacter(characterAt(m_text, beyond));
}

bool MentionScan::isCalled(qsizetype from) const
{
    return from > 0 && m_text[from - 1] == u'@' && !isPartOfWord(from - 2, -1);
}

bool MentionScan::mayBegin(qsizetype at) const
{
    return QChar::isLetterOrNumber(characterAt(m_text, at)) && !m_text[at].isLowSurrogate()
        && (isCalled(at) || !isPartOfWord(at - 1, -1));
}

// `at` is behind the last character.
bool MentionScan::mayEnd(qsizetype at, bool called) const
{
    if (at >= m_text.size())
        return true;
    if (m_text[at].isLowSurrogate())
        return false;
    if (!isPartOfWord(at, 1))
        return true;
    return called && !QChar::isMark(characterAt(m_text, at)) && isWrittenWithoutSpaces(characterAt(m_text, at - 1));
}

qsizetype MentionScan::find(const QString &folded, qsizetype from) const
{
    if (folded.isEmpty() || folded.size() > longestFolded || folded.count(u' ') > mostSpaces)
        return -1;
    const bool single = folded.toUcs4().size() == 1;
    for (qsizetype at = m_text.indexOf(folded, from); at >= 0; at = m_text.indexOf(folded, at + 1)) {
        const bool called = isCalled(at);
        if (mayBegin(at) && mayEnd(at + folded.size(), called) && (called || !single))
            return at;
    }
    return -1;
}

bool MentionScan::names(const QString &folded) const
{
    return find(folded, 0) >= 0;
}

std::vector<MentionScan::Place> MentionScan::placesOf(const QString &folded) const
{
    std::vector<Place> places;
    std::vector<qsizetype> origin;
    for (qsizetype at = find(folded, 0); at >= 0; at = find(folded, at + folded.size())) {
        if (origin.empty())
            origin = originOf(m_written);
        const auto end = size_t(at + folded.size());
        if (end >= origin.size())
            break;
        const qsizetype from = origin[size_t(isCalled(at) ? at - 1 : at)];
        places.push_back({from, origin[end] - from});
    }
    return places;
}

void MentionScan::eachCandidate(const std::function<void(QStringView folded)> &take) const
{
    // Each place may end many candidates: it is judged once.
    QVarLengthArray<bool, 512> ends(m_text.size() + 1);
    for (qsizetype at = 1; at <= m_text.size(); ++at)
        ends[at] = mayEnd(at, false);
    for (qsizetype from = 0; from < m_text.size(); ++from) {
        if (!mayBegin(from))
            continue;
        const bool called = isCalled(from);
        int characters = 0;
        int spaces = 0;
        const qsizetype limit = qMin(m_text.size(), from + longestFolded);
        for (qsizetype to = from + 1; to <= limit; ++to) {
            if (to < m_text.size() && m_text[to].isLowSurrogate())
                continue;
            ++characters;
            if ((ends[to] || (called && mayEnd(to, true))) && (called || characters > 1))
                take(QStringView(m_text).sliced(from, to - from));
            // A nickname has no line break and no two spaces in a row.
            const bool space = to < m_text.size() && m_text[to].isSpace();
            if (space && (m_text[to] != u' ' || m_text[to - 1] == u' ' || ++spaces > mostSpaces))
                break;
        }
    }
}

} // namespace Confab
