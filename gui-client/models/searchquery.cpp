// SPDX-License-Identifier: MIT
#include "gui-client/models/searchquery.h"

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

struct Piece {
    QString text;
    bool quoted = false; // from its beginning on: a phrase
};

// Whatever a keyboard or an input method has for them.
bool isQuote(QChar c)
{
    return u"\"“”„«»「」『』＂"_s.contains(c);
}

qsizetype colonIn(const QString &text)
{
    return std::find_if(text.cbegin(), text.cend(), [](QChar c) { return c == u':' || c == u'：'; }) - text.cbegin();
}

// Split at spaces that no quotes are around. A quote that is never closed goes to the end.
std::vector<Piece> pieces(const QString &typed)
{
    std::vector<Piece> result;
    Piece piece;
    bool inQuotes = false;
    const auto end = [&] {
        if (!piece.text.isEmpty())
            result.push_back(piece);
        piece = {};
    };
    for (const QChar c : typed) {
        if (isQuote(c)) {
            piece.quoted = piece.quoted || piece.text.isEmpty();
            inQuotes = !inQuotes;
            piece.text += u'"';
        } else if (c.isSpace() && !inQuotes) {
            end();
        } else {
            piece.text += c;
        }
    }
    if (inQuotes)
        piece.text += u'"';
    end();
    return result;
}

QString unquoted(QString text)
{
    return text.remove(u'"').simplified();
}

std::optional<QDate> dateOf(const QString &text)
{
    const QDate date = QDate::fromString(text, Qt::ISODate);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

// A text folded letter by letter, with where each of its letters came from.
struct Folded {
    explicit Folded(const QString &original)
    {
        for (qsizetype i = 0; i < original.size();) {
            const bool pair = original.at(i).isHighSurrogate() && i + 1 < original.size();
            const qsizetype length = pair ? 2 : 1;
            const QString letter = original.mid(i, length).normalized(QString::NormalizationForm_KD).toCaseFolded();
            for (const QChar c : letter) {
                if (c.category() == QChar::Mark_NonSpacing)
                    continue;
                text += c;
                origin.push_back(i);
            }
            i += length;
        }
        origin.push_back(original.size());
    }
    QString text;
    std::vector<qsizetype> origin;
};

} // namespace

bool SearchQuery::isEmpty() const
{
    return searchedWords(text).isEmpty();
}

SearchQuery parseSearch(const QString &typed)
{
    SearchQuery query;
    QStringList words;
    for (const Piece &piece : pieces(typed)) {
        const qsizetype colon = piece.quoted ? piece.text.size() : colonIn(piece.text);
        const QString key = piece.text.left(colon).toLower();
        const QString value = unquoted(piece.text.mid(colon + 1));
        const bool takes = !value.isEmpty();
        if (takes && key == "from"_L1) {
            query.from = value.startsWith(u'@') ? value.mid(1) : value;
        } else if (takes && key == "in"_L1) {
            query.in = value.startsWith(u'#') ? value.mid(1) : value;
        } else if (takes && (key == "before"_L1 || key == "after"_L1)) {
            const auto date = dateOf(value);
            if (!date)
                query.oddDates.append(value);
            else if (key == "before"_L1)
                query.before = date;
            else
                query.after = date;
        } else {
            words.append(piece.text);
        }
    }
    query.text = words.join(u' ');
    return query;
}

QStringList searchedWords(const QString &text)
{
    QStringList words;
    for (const Piece &piece : pieces(text)) {
        const QString word = Folded(unquoted(piece.text)).text;
        const bool says =
            std::any_of(word.begin(), word.end(), [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); });
        if (says)
            words.append(word);
    }
    return words;
}

std::vector<TextSpan> matches(const QString &text, const QStringList &words)
{
    const Folded folded(text);
    std::vector<TextSpan> spans;
    for (const QString &word : words) {
        for (qsizetype at = folded.text.indexOf(word); at >= 0; at = folded.text.indexOf(word, at + word.size())) {
            const qsizetype from = folded.origin[size_t(at)];
            qsizetype to = folded.origin[size_t(at + word.size())];
            if (to == from)
                to = from + 1; // a part of what is one letter in the text
            spans.push_back({int(from), int(to - from)});
        }
    }
    std::sort(spans.begin(), spans.end(), [](const TextSpan &a, const TextSpan &b) {
        return a.start != b.start ? a.start < b.start : a.length > b.length;
    });
    std::vector<TextSpan> apart;
    for (const TextSpan &span : spans) {
        if (apart.empty() || span.start >= apart.back().start + apart.back().length)
            apart.push_back(span);
    }
    return apart;
}

QString excerpt(const QString &text, const QStringList &words, qsizetype length)
{
    const QString line = text.simplified();
    const auto spans = matches(line, words);
    if (line.size() <= length || spans.empty() || spans.front().start < length / 2)
        return line;
    qsizetype from = spans.front().start - length / 4;
    while (from > 0 && !line.at(from - 1).isSpace() && from > spans.front().start - length / 2)
        --from;
    if (from > 0 && line.at(from).isLowSurrogate())
        --from;
    return u"… "_s + line.mid(from);
}

} // namespace Confab
