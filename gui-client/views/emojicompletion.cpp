// SPDX-License-Identifier: MIT
#include "gui-client/views/emojicompletion.h"

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

constexpr qsizetype shortest = 2; // letters after the colon: ":)" and ":D" are no names
constexpr size_t mostOffered = 6;

bool isNameLetter(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c == u'+' || c == u'-';
}

// By itself: an ideograph or a kana.
bool isWord(QChar c)
{
    return c.unicode() >= 0x2e80;
}

// Where the colon of the name before `end` stands; -1 where there is none that begins a word.
qsizetype colonBefore(const QString &text, qsizetype end)
{
    qsizetype at = end;
    while (at > 0 && isNameLetter(text.at(at - 1)))
        --at;
    if (at == 0 || text.at(at - 1) != u':' || end == at || (end - at < shortest && !isWord(text.at(at))))
        return -1;
    --at;
    return at > 0 && text.at(at - 1).isLetterOrNumber() ? -1 : at;
}

} // namespace

std::optional<CompletionStep> EmojiCompletion::next(const QString &text, qsizetype cursor)
{
    const bool walking =
        !m_offers.isEmpty() && cursor == m_from + m_last.size() && text.mid(m_from, m_last.size()) == m_last;
    if (!walking) {
        m_offers.clear();
        m_from = colonBefore(text, cursor);
        if (m_from < 0)
            return std::nullopt;
        m_last = text.mid(m_from, cursor - m_from);
        for (const Emoji *emoji : m_book.find(m_last.mid(1), mostOffered * 2))
            m_offers.append(emoji->text);
        if (m_offers.isEmpty())
            return std::nullopt;
    }
    const CompletionStep step{m_from, m_last.size(), m_offers.takeFirst()};
    m_last = step.by;
    return step;
}

std::optional<CompletionStep> EmojiCompletion::closed(const QString &text, qsizetype cursor) const
{
    if (cursor < 1 || text.at(cursor - 1) != u':')
        return std::nullopt;
    const qsizetype colon = colonBefore(text, cursor - 1);
    if (colon < 0)
        return std::nullopt;
    const Emoji *emoji = m_book.named(text.mid(colon + 1, cursor - colon - 2));
    return emoji ? std::optional(CompletionStep{colon, cursor - colon, emoji->text}) : std::nullopt;
}

EmojiCompletion::Offers EmojiCompletion::offers(const QString &text, qsizetype cursor) const
{
    const qsizetype colon = colonBefore(text, cursor);
    if (colon < 0)
        return {};
    return {colon, cursor - colon, m_book.find(text.mid(colon + 1, cursor - colon - 1), mostOffered)};
}

} // namespace Confab
