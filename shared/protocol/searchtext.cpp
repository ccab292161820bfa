// SPDX-License-Identifier: MIT
#include "shared/protocol/searchtext.h"

#include "shared/protocol/textfolder.h"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <array>
#include <utility>

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

// Finds the words in the characters of a text. Of its sink it calls letter() for each letter of a word and endWord()
// behind the last, pair() for two characters of a run and last() at a run's end.
template <class Sink>
class WordFinder
{
public:
    explicit WordFinder(Sink &sink) : m_sink(sink) { }

    void take(const TextFolder::Character &character)
    {
        if (character.kind != TextFolder::Kind::Letter)
            endWord();
        if (character.kind != TextFolder::Kind::Run)
            endRun();
        if (character.kind == TextFolder::Kind::Letter) {
            m_inWord = true;
            m_sink.letter(character);
        } else if (character.kind == TextFolder::Kind::Run) {
            if (m_last.value != 0)
                m_sink.pair(m_last, character);
            m_last = character;
        }
    }

    void finish()
    {
        endWord();
        endRun();
    }

private:
    void endWord()
    {
        if (std::exchange(m_inWord, false))
            m_sink.endWord();
    }

    void endRun()
    {
        if (m_last.value != 0)
            m_sink.last(m_last);
        m_last = {};
    }

    Sink &m_sink;
    bool m_inWord = false;
    TextFolder::Character m_last; // of the run; value 0: there is none
};

class WordList
{
public:
    void letter(const TextFolder::Character &c)
    {
        if (m_word.word.isEmpty())
            m_word = {{}, SearchWord::Kind::Whole, c.begin, c.end, c.end};
        append(m_word.word, c.value);
        m_word.end = c.end;
    }
    void endWord() { m_words.push_back(std::exchange(m_word, {})); }
    void pair(const TextFolder::Character &one, const TextFolder::Character &two)
    {
        SearchWord pair{{}, SearchWord::Kind::Pair, one.begin, one.end, two.end};
        append(pair.word, one.value);
        append(pair.word, two.value);
        m_words.push_back(std::move(pair));
    }
    void last(const TextFolder::Character &c)
    {
        SearchWord last{{}, SearchWord::Kind::Last, c.begin, c.end, c.end};
        append(last.word, c.value);
        m_words.push_back(std::move(last));
    }

    std::vector<SearchWord> take() { return std::move(m_words); }

private:
    std::vector<SearchWord> m_words;
    SearchWord m_word;
};

void appendUtf8(std::string &text, char32_t c)
{
    if (c < 0x80) {
        text += char(c);
        return;
    }
    char units[U8_MAX_LENGTH];
    size_t size = 0;
    U8_APPEND_UNSAFE(units, size, c);
    text.append(units, size);
}

// Writes each word behind a space.
class WordWriter
{
public:
    explicit WordWriter(std::string &words) : m_words(words) { }

    void letter(const TextFolder::Character &c)
    {
        if (!std::exchange(m_inWord, true))
            m_words += ' ';
        appendUtf8(m_words, c.value);
    }
    void endWord() { m_inWord = false; }
    void pair(const TextFolder::Character &one, const TextFolder::Character &two)
    {
        m_words += ' ';
        appendUtf8(m_words, one.value);
        appendUtf8(m_words, two.value);
    }
    void last(const TextFolder::Character &c)
    {
        m_words += ' ';
        appendUtf8(m_words, c.value);
    }

private:
    std::string &m_words;
    bool m_inWord = false;
};

// The same for a text of Latin letters alone, each of which becomes another one: most texts that are written. False
// where it isn't one; then `words` has some of it.
bool appendLatinWords(std::string &words, QByteArrayView utf8)
{
    bool inWord = false;
    for (auto at = utf8.begin(); at != utf8.end();) {
        char32_t c = static_cast<unsigned char>(*at++);
        if (c >= 0x80) { // a character before latinEnd has two bytes
            if (c < 0xC2 || c > 0xCB || at == utf8.end() || !U8_IS_TRAIL(*at))
                return false;
            c = (c & 0x1F) << 6 | (static_cast<unsigned char>(*at++) & 0x3F);
        }
        const TextFolder::Known &known = folder().latin(c);
        if (known.folded == 0 || known.kind == TextFolder::Kind::Run)
            return false;
        const bool isLetter = known.kind == TextFolder::Kind::Letter;
        if (isLetter) {
            if (!inWord)
                words += ' ';
            appendUtf8(words, known.folded);
        }
        inWord = isLetter;
    }
    return true;
}
static_assert(((0xCB & 0x1F) << 6 | 0x3F) + 1 == TextFolder::latinEnd);

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
    WordList list;
    WordFinder finder(list);
    folder().fold(text, [&finder](const TextFolder::Character &c) { finder.take(c); });
    finder.finish();
    return list.take();
}

void appendSearchWords(std::string &words, QByteArrayView utf8)
{
    const size_t before = words.size();
    if (appendLatinWords(words, utf8))
        return;
    words.resize(before);
    WordWriter writer(words);
    WordFinder finder(writer);
    folder().fold(QString::fromUtf8(utf8), [&finder](const TextFolder::Character &c) { finder.take(c); });
    finder.finish();
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
