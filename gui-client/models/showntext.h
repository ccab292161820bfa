// SPDX-License-Identifier: MIT
#pragma once

#include "gui-client/models/messagemarkup.h"

namespace Confab {

// A text as it is shown, without the signs of its markup and without endless piles of marks on a letter, and which place
// in one is which in the other. Places are between characters, counted in UTF-16 units. Signs that set a piece apart are
// in what is shown and have no width.
class ShownText
{
public:
    // `before` and `after` are ours and stand around it. `apart`: each runs in its own direction, whatever is around.
    explicit ShownText(const QString &source = {}, const Markup &markup = {}, const QString &before = {},
                       const QString &after = {}, const std::vector<TextSpan> &apart = {});

    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] int toShown(int source) const;
    // Right before the character that is shown there: behind a sign.
    [[nodiscard]] int toSource(int shown) const;
    // Right behind the character that is shown before it: before a sign.
    [[nodiscard]] int toSourceBehind(int shown) const;

private:
    struct Run {
        int shown = 0;
        int source = 0;
        int length = 0; // 0: a sign that sets apart
    };
    QString m_text;
    std::vector<Run> m_runs; // at least one
};

// A message where it is told of in plain words: what is left of it without its signs. `action`: of "/me", in which
// nothing is a block.
[[nodiscard]] QString plainText(const QString &source, bool action = false);

// What is copied where the text between two places is chosen: as it was written. Signs come along where all that they
// are for does, and no character is cut.
[[nodiscard]] QString writtenBetween(const QString &source, int from, int to);

} // namespace Confab
