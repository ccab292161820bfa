// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace Confab {

// Knows the words of one language. Used by one thread at a time; may be slow.
class Speller
{
public:
    virtual ~Speller() = default;
    [[nodiscard]] virtual bool isRight(const QString &word) = 0;
    // What may have been meant, the likeliest first; a handful.
    [[nodiscard]] virtual QStringList suggestions(const QString &word) = 0;
};

} // namespace Confab
