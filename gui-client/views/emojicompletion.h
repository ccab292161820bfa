// SPDX-License-Identifier: MIT
#pragma once

#include "gui-client/models/emojibook.h"
#include "gui-client/views/completion.h"

#include <optional>

namespace Confab {

// Completes ":tad" to 🎉, one offer after the other, and turns ":tada:" into it as soon as the last colon is typed.
class EmojiCompletion
{
public:
    explicit EmojiCompletion(const EmojiBook &book) : m_book(book) { } // the book outlives it

    // The next offer for a text with the cursor at `cursor`; nothing where there is none.
    [[nodiscard]] std::optional<CompletionStep> next(const QString &text, qsizetype cursor);
    // The text was changed by other means.
    void reset() { m_offers.clear(); }
    // What the closing colon before the cursor completes.
    [[nodiscard]] std::optional<CompletionStep> closed(const QString &text, qsizetype cursor) const;
    // What could be meant by the name that is being typed, the best first; none where nothing is.
    struct Offers {
        qsizetype from = 0; // of the colon
        qsizetype length = 0;
        std::vector<const Emoji *> emoji;
    };
    [[nodiscard]] Offers offers(const QString &text, qsizetype cursor) const;

private:
    const EmojiBook &m_book;
    QStringList m_offers; // what is left of this walk
    qsizetype m_from = -1;
    QString m_last; // what stands in the text since the last offer
};

} // namespace Confab
