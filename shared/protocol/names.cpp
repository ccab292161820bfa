// SPDX-License-Identifier: MIT
#include "shared/protocol/names.h"

#include "shared/protocol/codes.h"
#include "shared/protocol/limits.h"

#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/uspoof.h>

#include <QList>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

bool isLetterOrDigit(char32_t c)
{
    return (QChar::isLetter(c) || QChar::category(c) == QChar::Number_DecimalDigit)
        && !u_hasBinaryProperty(UChar32(c), UCHAR_DEFAULT_IGNORABLE_CODE_POINT);
}

bool isNameCharacter(char32_t c)
{
    return isLetterOrDigit(c) || c == U'_' || c == U'-' || c == U'.' || c == U'\''
        || (QChar::isMark(c) && !u_hasBinaryProperty(UChar32(c), UCHAR_DEFAULT_IGNORABLE_CODE_POINT));
}

// What is wrong with a name in NFC, for people; empty where nothing is.
QString fault(const QString &name, bool spaces)
{
    const auto characters = name.toUcs4();
    if (characters.isEmpty())
        return u"A name can't be empty."_s;
    if (characters.size() > Limit::nickCharacters)
        return u"A name has at most %1 characters."_s.arg(Limit::nickCharacters);
    if (!isLetterOrDigit(characters.front()))
        return u"A name begins with a letter or a digit."_s;
    if (characters.back() == U' ')
        return u"A name can't end with a space."_s;
    for (qsizetype i = 0; i < characters.size(); ++i) {
        const char32_t c = characters[i];
        if (c == U' ' && spaces) {
            if (characters[i - 1] == U' ')
                return u"A name has no two spaces in a row."_s;
        } else if (!isNameCharacter(c)) {
            return spaces ? u"A nickname has only letters, digits, spaces and _ - . '"_s
                          : u"A room's name has only letters, digits and _ - . '"_s;
        }
    }
    return {};
}

Result<QString> parseName(const QString &typed, bool spaces, QLatin1StringView code)
{
    // A name that is far too long isn't worth normalising.
    if (typed.size() > 16 * Limit::nickCharacters)
        return Error{code, u"A name has at most %1 characters."_s.arg(Limit::nickCharacters)};
    const QString name = typed.normalized(QString::NormalizationForm_C);
    if (const QString wrong = fault(name, spaces); !wrong.isEmpty())
        return Error{code, wrong};
    return name;
}

// Calls one of ICU's "into a buffer" functions and gives what it made; on an error, `otherwise`.
template <class Make>
QString made(const QString &otherwise, Make make)
{
    QString result(otherwise.size() * 2 + 64, Qt::Uninitialized);
    for (int attempt = 0; attempt < 2; ++attempt) {
        UErrorCode status = U_ZERO_ERROR;
        const int32_t size = make(reinterpret_cast<UChar *>(result.data()), int32_t(result.size()), &status);
        if (status == U_BUFFER_OVERFLOW_ERROR) {
            result.resize(size);
            continue;
        }
        if (U_FAILURE(status))
            break;
        result.resize(size);
        return result;
    }
    return otherwise;
}

const UChar *units(const QString &text)
{
    return reinterpret_cast<const UChar *>(text.utf16());
}

QString skeleton(const QString &name)
{
    // Opened once: it reads ICU's tables; using it is const and thread-safe.
    static const std::unique_ptr<USpoofChecker, decltype(&uspoof_close)> checker = [] {
        UErrorCode status = U_ZERO_ERROR;
        return std::unique_ptr<USpoofChecker, decltype(&uspoof_close)>(uspoof_open(&status), &uspoof_close);
    }();
    return made(name, [&](UChar *buffer, int32_t size, UErrorCode *error) {
        return uspoof_getSkeleton(checker.get(), 0, units(name), int32_t(name.size()), buffer, size, error);
    });
}

} // namespace

QString foldCase(const QString &text)
{
    // For these characters NFKC has nothing to do.
    if (std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; })) {
        QString folded(text.size(), Qt::Uninitialized);
        std::transform(text.begin(), text.end(), folded.begin(),
                       [](QChar c) { return c >= u'A' && c <= u'Z' ? QChar(c.unicode() + (u'a' - u'A')) : c; });
        return folded;
    }
    UErrorCode status = U_ZERO_ERROR;
    const UNormalizer2 *normalizer = unorm2_getNFKCCasefoldInstance(&status); // ICU's own, never freed
    return made(text, [&](UChar *buffer, int32_t size, UErrorCode *error) {
        return unorm2_normalize(normalizer, units(text), int32_t(text.size()), buffer, size, error);
    });
}

Result<QString> parseNick(const QString &typed)
{
    return parseName(typed, true, Code::nickInvalid);
}

Result<QString> parseRoomName(const QString &typed)
{
    return parseName(typed, false, Code::nameInvalid);
}

NameKey nameKey(const QString &name)
{
    const QString same = foldCase(name);
    return {same, skeleton(same), skeleton(name)};
}

QString suggestNick(const QString &wanted, const std::function<bool(const QString &)> &isFree)
{
    QString base;
    int characters = 0;
    for (const char32_t c : wanted.left(256).normalized(QString::NormalizationForm_C).toUcs4()) {
        const bool allowed = base.isEmpty() ? isLetterOrDigit(c) : isNameCharacter(c) || c == U' ';
        const bool secondSpace = c == U' ' && base.endsWith(u' ');
        if (!allowed || secondSpace)
            continue;
        if (++characters > Limit::nickCharacters - 6) // room for a number
            break;
        base += QString::fromUcs4(&c, 1);
    }
    base = base.trimmed();
    if (base.isEmpty())
        base = u"guest"_s;
    if (isFree(base))
        return base;

    qsizetype digits = 0;
    while (digits < base.size() - 1 && base[base.size() - 1 - digits].isDigit())
        ++digits;
    quint64 number = 1;
    if (digits > 0 && digits <= 3) { // ana2 is followed by ana3
        number = base.right(digits).toULongLong();
        base.chop(digits);
    } else if (digits > 3) { // a year or the like is part of the name
        base += u'_';
    }
    // In a crowd of equal names: double until a free one is found, then halve the way back to a taken one.
    const auto candidate = [&](quint64 n) { return base + QString::number(n); };
    quint64 taken = number;
    quint64 free = number + 1;
    for (quint64 step = 1; !isFree(candidate(free)); step *= 2) {
        taken = free;
        free += step;
        if (free > 999'999)
            return {};
    }
    while (free - taken > 1) {
        const quint64 middle = taken + (free - taken) / 2;
        (isFree(candidate(middle)) ? free : taken) = middle;
    }
    return candidate(free);
}

} // namespace Confab
