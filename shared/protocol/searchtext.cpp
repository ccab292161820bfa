// SPDX-License-Identifier: MIT
#include "shared/protocol/searchtext.h"

#include "shared/protocol/textfolder.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

const TextFolder &folder()
{
    static const TextFolder made; // ICU's tables, read once; using it is const and thread-safe
    return made;
}

void append(QString &word, char32_t c)
{
    for (const char16_t unit : QChar::fromUcs4(c))
        word += QChar(unit);
}

// Puts the characters of a text together to words.
class WordMaker
{
public:
    void take(const TextFolder::Character &character)
    {
        if (character.kind != TextFolder::Kind::Letter)
            endWord();
        if (character.kind != TextFolder::Kind::Run)
            endRun();
        if (character.kind == TextFolder::Kind::Letter)
            extendWord(character);
        else if (character.kind == TextFolder::Kind::Run)
            extendRun(character);
    }

    std::vector<SearchWord> finish()
    {
        endWord();
        endRun();
        return std::move(m_words);
    }

private:
    void extendWord(const TextFolder::Character &c)
    {
        if (m_word.word.isEmpty())
            m_word = {{}, SearchWord::Kind::Whole, c.begin, c.end, c.end};
        append(m_word.word, c.value);
        m_word.end = c.end;
    }

    void endWord()
    {
        if (m_word.word.isEmpty())
            return;
        m_words.push_back(std::move(m_word));
        m_word = {};
    }

    void extendRun(const TextFolder::Character &c)
    {
        if (m_last.value != 0) {
            SearchWord pair{{}, SearchWord::Kind::Pair, m_last.begin, m_last.end, c.end};
            append(pair.word, m_last.value);
            append(pair.word, c.value);
            m_words.push_back(std::move(pair));
        }
        m_last = c;
    }

    void endRun()
    {
        if (m_last.value == 0)
            return;
        SearchWord last{{}, SearchWord::Kind::Last, m_last.begin, m_last.end, m_last.end};
        append(last.word, m_last.value);
        m_words.push_back(std::move(last));
        m_last = {};
    }

    std::vector<SearchWord> m_words;
    SearchWord m_word;
    TextFolder::Character m_last; // of the run; value 0: there is none
};

bool isQuote(QChar c)
{
    return c == u'"' || c == u'“' || c == u'”' || c == u'„' || c == u'«' || c == u'»' || c == u'＂';
}

void add(SearchQuery &query, SearchPhrase phrase)
{
    const auto &phrases = query.phrases;
    if (!phrase.words.empty() && std::find(phrases.begin(), phrases.end(), phrase) == phrases.end())
        query.phrases.push_back(std::move(phrase));
}

// The words from `first` to before `last` in a row. Where they end within a run, the run may go on in what is found.
SearchPhrase phraseOf(const std::vector<SearchWord> &words, size_t first, size_t last)
{
    SearchPhrase phrase;
    for (size_t i = first; i < last; ++i)
        phrase.words.push_back(words[i].word);
    if (last > first && words[last - 1].kind == SearchWord::Kind::Last) {
        if (last - first > 1 && words[last - 2].kind == SearchWord::Kind::Pair)
            phrase.words.pop_back();
        else
            phrase.prefix = true;
    }
    return phrase;
}

void addPhrase(SearchQuery &query, const QString &text)
{
    const std::vector<SearchWord> words = searchWords(text);
    add(query, phraseOf(words, 0, words.size()));
}

void addWords(SearchQuery &query, const QString &text)
{
    const std::vector<SearchWord> words = searchWords(text);
    size_t first = 0;
    for (size_t i = 0; i < words.size(); ++i) {
        if (words[i].kind == SearchWord::Kind::Pair)
            continue;
        add(query, phraseOf(words, first, i + 1));
        first = i + 1;
    }
}

bool standsAt(const SearchPhrase &phrase, const std::vector<SearchWord> &words, size_t at)
{
    const size_t count = phrase.words.size();
    if (at + count > words.size())
        return false;
    for (size_t i = 0; i < count; ++i) {
        const bool beginning = phrase.prefix && i + 1 == count;
        if (beginning ? !words[at + i].word.startsWith(phrase.words[i]) : words[at + i].word != phrase.words[i])
            return false;
    }
    return true;
}

bool stands(const SearchPhrase &phrase, const std::vector<SearchWord> &words)
{
    for (size_t at = 0; at < words.size(); ++at) {
        if (standsAt(phrase, words, at))
            return true;
    }
    return false;
}

} // namespace

QString searchTextVersion()
{
    UVersionInfo unicode;
    u_getUnicodeVersion(unicode);
    return u"1 of Unicode %1.%2.%3"_s.arg(unicode[0]).arg(unicode[1]).arg(unicode[2]);
}

std::vector<SearchWord> searchWords(const QString &text)
{
    WordMaker maker;
    folder().fold(text, [&maker](const TextFolder::Character &c) { maker.take(c); });
    return maker.finish();
}

SearchQuery parseSearch(const QString &text)
{
    SearchQuery query;
    auto at = text.begin();
    while (at != text.end()) {
        const auto open = std::find_if(at, text.end(), isQuote);
        const auto close = open == text.end() ? open : std::find_if(open + 1, text.end(), isQuote);
        if (close == text.end()) {
            addWords(query, QString(at, text.end() - at));
            break;
        }
        addWords(query, QString(at, open - at));
        addPhrase(query, QString(open + 1, close - open - 1));
        at = close + 1;
    }
    return query;
}

bool matches(const SearchQuery &query, const QString &text)
{
    if (query.isEmpty())
        return false;
    const std::vector<SearchWord> words = searchWords(text);
    return std::all_of(query.phrases.begin(), query.phrases.end(),
                       [&](const SearchPhrase &phrase) { return stands(phrase, words); });
}

std::vector<TextRange> foundIn(const SearchQuery &query, const QString &text)
{
    const std::vector<SearchWord> words = searchWords(text);
    std::vector<TextRange> ranges;
    for (size_t at = 0; at < words.size(); ++at) {
        for (const SearchPhrase &phrase : query.phrases) {
            if (!standsAt(phrase, words, at))
                continue;
            const SearchWord &last = words[at + phrase.words.size() - 1];
            const qsizetype begin = words[at].begin;
            const qsizetype end = phrase.prefix ? last.firstEnd : last.end;
            // They begin in the order of the words, so that one can only overlap the one before.
            if (!ranges.empty() && begin <= ranges.back().begin + ranges.back().size) {
                TextRange &before = ranges.back();
                before.size = std::max(before.size, end - before.begin);
            } else {
                ranges.push_back({begin, end - begin});
            }
        }
    }
    return ranges;
}

} // namespace Confab
