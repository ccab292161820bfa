// SPDX-License-Identifier: MIT
#include "shared/protocol/text.h"

#include "shared/protocol/codes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

bool isControl(QChar c)
{
    return c.category() == QChar::Other_Control;
}

Status checkLength(const QString &text, quint64 minBytes, quint64 maxBytes)
{
    // Each UTF-16 unit takes one to three bytes: most texts needn't be encoded to be let pass.
    if (quint64(text.size()) >= minBytes && quint64(text.size()) * 3 <= maxBytes)
        return Ok{};
    const auto size = quint64(text.toUtf8().size());
    if (size < minBytes)
        return Error{Code::badText, u"The text is empty."_s};
    if (size > maxBytes)
        return Error{Code::badText, u"The text is %1 bytes long; the limit is %2."_s.arg(size).arg(maxBytes)};
    return Ok{};
}

} // namespace

Status checkProse(const QString &text, quint64 maxBytes)
{
    const bool bad =
        std::any_of(text.begin(), text.end(), [](QChar c) { return isControl(c) && c != u'\n' && c != u'\t'; });
    if (bad)
        return Error{Code::badText, u"The text has control characters."_s};
    return checkLength(text, 1, maxBytes);
}

Status checkLine(const QString &text, quint64 minBytes, quint64 maxBytes)
{
    if (std::any_of(text.begin(), text.end(), isControl))
        return Error{Code::badText, u"The text has control characters."_s};
    return checkLength(text, minBytes, maxBytes);
}

} // namespace Confab
