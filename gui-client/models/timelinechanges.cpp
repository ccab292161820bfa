// SPDX-License-Identifier: MIT
#include "gui-client/models/displaytext.h"
#include "gui-client/models/showntext.h"
#include "gui-client/models/timelinemodel.h"
#include "shared/protocol/mentions.h"
#include "shared/protocol/names.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// What belongs to messages: what they answer, whom they call, who reacted, and what the user is about to change.
namespace Confab {

namespace {

constexpr size_t emojiShown = 20; // as many as a page tells of
constexpr size_t namesShown = 12;
constexpr qsizetype quoteLength = 300; // of which a line shows what fits

Seq targetOf(const Unconfirmed &change)
{
    if (const auto *edit = std::get_if<Edit>(&change.what))
        return edit->target;
    if (const auto *erase = std::get_if<Delete>(&change.what))
        return erase->target;
    const auto *react = std::get_if<React>(&change.what);
    return react != nullptr ? react->target : 0;
}

} // namespace

RowQuote TimelineModel::quoteOf(Seq seq) const
{
    RowQuote quote;
    quote.seq = seq;
    const HeldEvents::Entry *entry = m_held.quoted(seq);
    if (entry == nullptr)
        return quote;
    quote.known = true;
    quote.deleted = entry->deleted || entry->kind != HeldEvents::Kind::Said;
    if (entry->kind == HeldEvents::Kind::Said) {
        quote.user = entry->user;
        quote.nick = m_held.nick(entry->nick);
    }
    if (!quote.deleted)
        quote.text = displayLine(plainText(entry->text, entry->action), quoteLength);
    return quote;
}

void TimelineModel::wantQuote(Seq seq)
{
    if (m_held.quoted(seq) != nullptr || m_quotesAsked.contains(seq))
        return;
    m_quotesAsked.insert(seq);
    Q_EMIT quoteWanted(seq);
}

void TimelineModel::takeQuoted(const Page &page, Seq seq)
{
    m_held.putAside(page.events, page.asof, seq);
    showTouched();
}

void TimelineModel::fillMention(TimelineRow &result) const
{
    const MentionScan scan(result.text);
    for (const QString &name : m_selfNames) {
        for (const MentionScan::Place &place : scan.placesOf(name))
            result.called.push_back({int(place.from), int(place.length)});
    }
    result.mention = !result.called.empty();
    // A name of today may begin like one of former times: the longest stands for them.
    std::sort(result.called.begin(), result.called.end(), [](const TextSpan &one, const TextSpan &other) {
        return std::pair(one.start, -one.length) < std::pair(other.start, -other.length);
    });
    int end = 0;
    std::erase_if(result.called, [&end](const TextSpan &span) {
        const bool within = span.start < end;
        end = qMax(end, span.start + span.length);
        return within;
    });
}

std::vector<HeldReactions::Chip> TimelineModel::reactionsTo(Seq seq) const
{
    std::vector<HeldReactions::Chip> chips = m_held.reactionsTo(seq);
    for (const Unconfirmed &change : m_changes) {
        const auto *react = std::get_if<React>(&change.what);
        if (react != nullptr && react->target == seq && !change.failed)
            HeldReactions::apply(chips, {0, m_self, react->emoji, react->on});
    }
    return chips;
}

void TimelineModel::fillReactions(TimelineRow &result) const
{
    const std::vector<HeldReactions::Chip> &held = m_held.reactionsTo(result.seq);
    const auto recorded = [&](const QString &emoji) {
        return std::any_of(held.begin(), held.end(),
                           [&](const HeldReactions::Chip &each) { return each.emoji == emoji && each.has(m_self); });
    };
    for (const HeldReactions::Chip &chip : reactionsTo(result.seq)) {
        if (result.reactions.size() == emojiShown)
            return;
        const bool own = chip.has(m_self);
        const bool waiting = !m_online && !m_changes.empty() && own != recorded(chip.emoji);
        result.reactions.push_back({chip.emoji, chip.count(), own, waiting});
    }
}

QString TimelineModel::nameOf(UserId user) const
{
    if (user == m_self)
        return tr("you");
    const auto known = m_names.constFind(user);
    return known != m_names.cend() ? *known : m_held.nickOf(user);
}

void TimelineModel::noteName(UserId user, const QString &nick)
{
    m_names.insert(user, displayLine(nick));
}

QString TimelineModel::whoReacted(Seq seq, const QString &emoji) const
{
    const std::vector<HeldReactions::Chip> chips = reactionsTo(seq);
    const auto chip = std::find_if(chips.begin(), chips.end(),
                                   [&emoji](const HeldReactions::Chip &each) { return each.emoji == emoji; });
    if (chip == chips.end())
        return {};
    QStringList names;
    for (const UserId user : chip->users) {
        const QString name = nameOf(user);
        if (!name.isEmpty() && size_t(names.size()) < namesShown)
            names << isolated(name);
    }
    const QString shown = displayLine(emoji, 32);
    const auto others = int(qMin(chip->count() - quint64(names.size()), quint64(1'000'000'000)));
    if (names.isEmpty())
        //: %Ln: how many people, %1: an emoji
        return tr("%Ln people reacted with %1", nullptr, others).arg(shown);
    if (others > 0)
        //: %1: one or more nicknames, %Ln: how many people besides, %2: an emoji
        return tr("%1 and %Ln others reacted with %2", nullptr, others).arg(separated(names), shown);
    const QString last = names.takeLast();
    if (names.isEmpty())
        //: %1: a nickname, %2: an emoji
        return tr("%1 reacted with %2").arg(last, shown);
    //: %1: one or more nicknames, %2: one more, %3: an emoji
    return tr("%1 and %2 reacted with %3").arg(separated(names), last, shown);
}

void TimelineModel::fillChanges(TimelineRow &result) const
{
    for (const Unconfirmed &change : m_changes) {
        if (targetOf(change) != result.seq || result.deleted || std::holds_alternative<React>(change.what))
            continue;
        if (const auto *edit = std::get_if<Edit>(&change.what)) {
            result.text = edit->text;
            result.edited = true;
        } else if (!change.failed) {
            result.text.clear();
            result.deleted = true;
        }
        fillDelivery(result, change);
    }
}

std::optional<size_t> TimelineModel::findChange(const Nonce &nonce) const
{
    const auto change = std::find_if(m_changes.begin(), m_changes.end(),
                                     [&nonce](const Unconfirmed &each) { return each.nonce() == nonce; });
    return change == m_changes.end() ? std::nullopt : std::optional(size_t(change - m_changes.begin()));
}

void TimelineModel::addChange(const Unconfirmed &change)
{
    if (targetOf(change) == 0)
        return; // a topic, which has no row before it is set
    m_changes.push_back(change);
    showChange(change);
}

void TimelineModel::removeChange(const Nonce &nonce)
{
    const auto index = findChange(nonce);
    if (!index)
        return;
    const Unconfirmed change = m_changes[*index];
    m_changes.erase(m_changes.begin() + qsizetype(*index));
    showChange(change);
}

void TimelineModel::showChange(const Unconfirmed &change)
{
    if (const auto row = rowOf(targetOf(change)))
        changed(*row);
}

} // namespace Confab
