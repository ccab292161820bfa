// SPDX-License-Identifier: MIT
#include "gui-client/spelling/proseword.h"

#include <QRegularExpression>
#include <QTextBoundaryFinder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

// What is no prose is put out of sight by spaces, so that the rest keeps its places.
QString onlyProse(QString text)
{
    static const QRegularExpression silent(u"```.*?(?:```|\\z)"      // a block, also one that isn't closed yet
                                           "|`[^`\\n]*(?:`|$)"       // code
                                           "|^>[^\\n]*"              // a quoted line
                                           "|\\b\\w[\\w+.-]*://\\S*" // a link
                                           "|\\bwww\\.\\S+|\\bmailto:\\S+"
                                           "|\\S+@\\S+"              // an address
                                           "|[@#]\\S+"               // somebody, a room
                                           "|:[\\w+-]+:?"            // an emoji's name
                                           "|\\S*[/\\\\_=<>{}|]\\S*" // a path, an identifier
                                           "|\\S*\\w\\.\\w\\S*"_s,   // a file, a host
                                           QRegularExpression::DotMatchesEverythingOption
                                               | QRegularExpression::MultilineOption
                                               | QRegularExpression::UseUnicodePropertiesOption);
    qsizetype at = 0;
    for (;;) {
        const QRegularExpressionMatch match = silent.match(text, at);
        if (!match.hasMatch() || match.capturedLength() == 0)
            return text;
        text.replace(match.capturedStart(), match.capturedLength(), QString(match.capturedLength(), u' '));
        at = match.capturedEnd();
    }
}

bool isPlainWord(QStringView word)
{
    if (word.size() < 2)
        return false;
    const bool hasSigns = std::any_of(word.begin(), word.end(), [](QChar c) {
        return !c.isLetter() && !c.isMark() && c != u'\'' && c != QChar(0x2019) && c != u'-';
    });
    // ABBREVIATIONS and camelCase are no words of a language.
    const bool shouts = std::any_of(word.begin() + 1, word.end(), [](QChar c) { return c.isUpper(); });
    return !hasSigns && !shouts && word.front().isLetter();
}

} // namespace

std::vector<ProseWord> proseWords(const QString &text, const QSet<QString> &names)
{
    QString prose = text;
    if (prose.startsWith(u'/') && !prose.startsWith("//"_L1)) {
        if (!prose.startsWith("/me "_L1))
            return {};
        prose.replace(0, 3, u"   "_s);
    }
    prose = onlyProse(prose);

    std::vector<ProseWord> words;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, prose);
    qsizetype from = 0;
    for (qsizetype at = finder.toNextBoundary(); at >= 0; at = finder.toNextBoundary()) {
        const QStringView word = QStringView(prose).mid(from, at - from);
        if (isPlainWord(word) && !names.contains(word.toString().toCaseFolded()))
            words.push_back({from, word.size()});
        from = at;
    }
    return words;
}

} // namespace Confab
