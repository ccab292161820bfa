// SPDX-License-Identifier: MIT
#include "gui-client/models/displaytext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTextBoundaryFinder>

using namespace Qt::StringLiterals;

namespace Confab {

bool isBidiControl(QChar c)
{
    const char16_t u = c.unicode();
    return u == 0x061c || u == 0x200e || u == 0x200f || (u >= 0x202a && u <= 0x202e) || (u >= 0x2066 && u <= 0x2069);
}

bool endsParagraph(QChar c)
{
    return c == u'\n' || c == u'\r' || c == QChar::ParagraphSeparator || c == QChar::LineSeparator;
}

// Qt knows flags, but counts their letters wrongly right behind another emoji.
int characterEdge(const QString &text, int position, bool end)
{
    const auto isLetter = [&text](int at) { // of those that only flags have, A to Z
        return at >= 0 && at + 1 < text.size() && text[at] == QChar(0xd83c) && text[at + 1] >= QChar(0xdde6)
            && text[at + 1] <= QChar(0xddff);
    };
    int first = isLetter(position - 1) ? position - 1 : position;
    if (isLetter(first - 2) || isLetter(first)) {
        int last = first;
        while (isLetter(last))
            last += 2;
        while (isLetter(first - 2))
            first -= 2;
        const int over = (position - first) % 4;
        return over == 0 ? position : end ? qMin(position + 4 - over, last) : position - over;
    }
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    finder.setPosition(position);
    return finder.isAtBoundary() ? position : int(end ? finder.toNextBoundary() : finder.toPreviousBoundary());
}

QString displayLine(const QString &text, qsizetype limit)
{
    QString line;
    line.reserve(qMin(text.size(), limit + 1));
    int marks = 0;
    for (const QChar c : text) {
        if (line.size() >= limit) {
            if (line.back().isHighSurrogate())
                line.chop(1);
            return line + QChar(0x2026);
        }
        marks = c.isMark() ? marks + 1 : 0;
        if (isBidiControl(c) || marks > mostAccents)
            continue;
        const bool gap = c.isSpace() || c.category() == QChar::Other_Control || c.category() == QChar::Separator_Line
            || c.category() == QChar::Separator_Paragraph;
        if (!gap)
            line += c;
        else if (!line.isEmpty() && !line.back().isSpace())
            line += u' ';
    }
    return line.trimmed();
}

QString languageName(const QString &code)
{
    const QLocale locale(code);
    QString name = locale.nativeLanguageName();
    if (name.isEmpty())
        return code;
    // Some countries' own has a name of its own, "American English": the language itself has the shortest.
    const QList<QLocale> all = QLocale::matchingLocales(locale.language(), locale.script(), QLocale::AnyTerritory);
    for (const QLocale &each : all) {
        const QString other = each.nativeLanguageName();
        if (!other.isEmpty() && other.size() < name.size())
            name = other;
    }
    name[0] = name.at(0).toUpper();
    const QString country = locale.nativeTerritoryName();
    return code.contains(u'_') && !country.isEmpty() ? u"%1 (%2)"_s.arg(name, country) : name;
}

QString separated(const QStringList &parts)
{
    //: what stands between the parts of a list
    return parts.join(QCoreApplication::translate("Confab::List", ", "));
}

QString isolated(const QString &text)
{
    return isolateBegin + text + isolateEnd;
}

QString withoutIsolates(QString text)
{
    return text.remove(isolateBegin).remove(isolateEnd);
}

} // namespace Confab
