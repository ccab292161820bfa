// SPDX-License-Identifier: MIT
#include "gui-client/models/heldevents.h"

#include "gui-client/models/displaytext.h"
#include "shared/base/overloaded.h"

#include <utility>

namespace Confab {

namespace {

constexpr size_t longestSeam = 256;

} // namespace

const Event &HeldEvents::eventOf(const Logged &event)
{
    return std::visit([](const auto &each) -> const Event & { return each.event; }, event);
}

quint32 HeldEvents::nickNumber(const QString &nick)
{
    const auto known = m_nickNumbers.constFind(nick);
    if (known != m_nickNumbers.cend())
        return *known;
    const auto number = quint32(m_nicks.size());
    m_nicks.push_back(displayLine(nick));
    m_nickNumbers.insert(nick, number);
    return number;
}

HeldEvents::Entry HeldEvents::entryOf(const Logged &logged, Seq asof)
{
    const Event &event = eventOf(logged);
    Entry entry;
    entry.at = event.at;
    entry.user = event.user;
    entry.nick = nickNumber(event.nick);
    entry.asof = entry.base = qMax(event.seq, asof);
    std::visit(Overloaded{
                   [&entry](const Said &said) {
                       entry.kind = Kind::Said;
                       entry.action = said.action;
                       entry.edited = said.edited.has_value();
                       entry.deleted = said.deleted;
                       entry.reply = said.reply.value_or(0);
                       if (!said.deleted)
                           entry.text = said.text;
                   },
                   [&entry](const TopicSet &topic) {
                       entry.kind = Kind::Topic;
                       entry.text = topic.text;
                   },
                   [](const Edited &) {},
                   [](const Deleted &) {},
                   [](const Reacted &) {},
               },
               logged);
    return entry;
}

// An event that changes an older one. In a page an edit stands as of the page, like everything in it.
void HeldEvents::noteChange(const Logged &logged, Seq asof)
{
    const Seq stands = qMax(eventOf(logged).seq, asof);
    Seq target = 0;
    Change change{stands, {}, false};
    if (const auto *edited = std::get_if<Edited>(&logged)) {
        target = edited->target;
        change.text = edited->text;
        change.deleted = edited->text.isEmpty();
    } else if (const auto *deleted = std::get_if<Deleted>(&logged)) {
        target = deleted->target;
        change.deleted = true;
    } else {
        if (const auto *reacted = std::get_if<Reacted>(&logged))
            noteReaction(*reacted);
        return;
    }
    if (target == 0 || target >= eventOf(logged).seq)
        return;
    const auto aside = m_aside.find(target);
    if (aside != m_aside.end() && apply(*aside, change))
        touch(target);
    if (has(target)) {
        if (apply(m_entries[size_t(target - m_first)], change))
            touch(target);
        return;
    }
    Change &waiting = m_changes[target];
    change.deleted = change.deleted || waiting.deleted;
    if (change.asof > waiting.asof)
        waiting = change;
}

// In a page, what a reaction did is in its target already if that came with the page or after it.
void HeldEvents::noteReaction(const Reacted &reacted)
{
    const Seq target = reacted.target;
    const HeldReactions::Change change{reacted.event.seq, reacted.event.user, reacted.emoji, reacted.on};
    if (target == 0 || target >= change.seq)
        return;
    if (!has(target)) {
        m_earlyReactions[target].push_back(change);
        return;
    }
    const Entry &entry = at(target);
    if (entry.kind != Kind::Said || change.seq <= entry.base)
        return;
    auto known = m_reactions.find(target);
    if (known == m_reactions.end())
        known = m_reactions.insert(target, HeldReactions(entry.base));
    if (known->add(change))
        m_touched.push_back(target);
}

// What quotes a message changes with it.
void HeldEvents::touch(Seq seq)
{
    m_touched.push_back(seq);
    const auto replies = m_replies.constFind(seq);
    if (replies != m_replies.cend())
        m_touched.insert(m_touched.end(), replies->begin(), replies->end());
}

const HeldEvents::Entry *HeldEvents::quoted(Seq seq) const
{
    if (has(seq))
        return &at(seq);
    const auto aside = m_aside.constFind(seq);
    return aside == m_aside.cend() ? nullptr : &*aside;
}

const std::vector<HeldReactions::Chip> &HeldEvents::reactionsTo(Seq seq) const
{
    static const std::vector<HeldReactions::Chip> none;
    const auto known = m_reactions.constFind(seq);
    return known == m_reactions.cend() ? none : known->chips();
}

QString HeldEvents::nickOf(UserId user) const
{
    const auto number = m_nickOf.constFind(user);
    return number == m_nickOf.cend() ? QString() : m_nicks[*number];
}

bool HeldEvents::apply(Entry &entry, const Change &change)
{
    if (entry.kind != Kind::Said || change.asof <= entry.asof)
        return false;
    entry.asof = change.asof;
    if (entry.deleted)
        return false;
    entry.deleted = change.deleted;
    entry.edited = true;
    entry.text = change.deleted ? QString() : change.text;
    return true;
}

// An event that has just become the first or last of the run.
void HeldEvents::join(const Logged &logged, Seq asof)
{
    const Seq seq = eventOf(logged).seq;
    Entry &entry = m_entries[size_t(seq - m_first)];
    const auto *said = std::get_if<Said>(&logged);
    if (said != nullptr && said->reactions && !said->reactions->empty())
        m_reactions.insert(seq, HeldReactions(*said, entry.base));
    if (entry.reply != 0)
        m_replies[entry.reply].push_back(seq);
    const auto change = m_changes.constFind(seq);
    if (change != m_changes.cend()) {
        apply(entry, *change);
        m_changes.erase(change);
    }
    for (const HeldReactions::Change &reaction : m_earlyReactions.take(seq)) {
        Reacted reacted;
        reacted.event.seq = reaction.seq;
        reacted.event.user = reaction.user;
        reacted.target = seq;
        reacted.emoji = reaction.emoji;
        reacted.on = reaction.on;
        noteReaction(reacted);
    }
    if (m_replies.contains(seq))
        touch(seq);
    noteChange(logged, asof);
}

bool HeldEvents::continueGroup(Group &group, UserId user, quint32 nick, Millis at, bool action)
{
    const bool near = at <= group.at + groupSpan;
    if (group.open && !action && group.user == user && group.nick == nick && near)
        return true;
    group = {!action, user, nick, at};
    return false;
}

// Gives whether the entry's flag changed.
bool HeldEvents::regroup(Group &group, Entry &entry)
{
    if (entry.kind == Kind::Other)
        return false;
    if (entry.kind == Kind::Topic) {
        group.open = false;
        return false;
    }
    const bool starts = !continueGroup(group, entry.user, entry.nick, entry.at, entry.action);
    return std::exchange(entry.startsGroup, starts) != starts;
}

void HeldEvents::push(const Logged &event, Seq asof)
{
    m_entries.push_back(entryOf(event, asof));
    regroup(m_tail, m_entries.back());
    m_nickOf.insert(m_entries.back().user, m_entries.back().nick);
    join(event, asof);
}

void HeldEvents::pushEarly()
{
    while (!m_early.empty() && m_early.begin()->first <= last() + 1) {
        const auto node = m_early.extract(m_early.begin());
        if (node.key() == last() + 1)
            push(node.mapped().event, node.mapped().asof);
    }
}

void HeldEvents::begin(const std::vector<Logged> &events, Seq asof)
{
    m_entries.clear();
    m_tail = {};
    m_begun = true;
    size_t from = events.size();
    while (from > 0 && eventOf(events[from - 1]).seq > 0
           && (from == events.size() || eventOf(events[from - 1]).seq + 1 == eventOf(events[from]).seq))
        --from;
    m_first = from < events.size() ? eventOf(events[from]).seq : asof + 1;
    for (; from < events.size(); ++from)
        push(events[from], asof);
    pushEarly();
    for (const auto &[seq, early] : m_early)
        noteChange(early.event, early.asof);
}

void HeldEvents::append(const Logged &event, Seq asof)
{
    const Seq seq = eventOf(event).seq;
    if (seq == 0 || (m_begun && seq <= last()))
        return;
    if (!m_begun || seq > last() + 1) {
        if (m_early.size() < earlyLimit)
            m_early.emplace(seq, Early{event, asof});
        if (m_begun)
            noteChange(event, asof); // what shows needn't wait for that
        return;
    }
    push(event, asof);
    pushEarly();
}

size_t HeldEvents::prepend(const std::vector<Logged> &events, Seq asof)
{
    if (!m_begun)
        return 0;
    size_t taken = 0;
    for (auto event = events.rbegin(); event != events.rend(); ++event) {
        const Seq seq = eventOf(*event).seq;
        if (seq >= m_first)
            continue;
        if (seq + 1 != m_first || seq == 0)
            break;
        m_entries.push_front(entryOf(*event, asof));
        --m_first;
        ++taken;
        if (!m_nickOf.contains(m_entries.front().user))
            m_nickOf.insert(m_entries.front().user, m_entries.front().nick);
        join(*event, asof);
    }
    // Groups run on over the seam until one begins where it began before. In a monologue that may never come: at some
    // place an old beginning stays.
    Group group;
    for (size_t i = 0; taken > 0 && i < m_entries.size(); ++i) {
        Entry &entry = m_entries[i];
        if (i > taken + longestSeam && entry.kind == Kind::Said && entry.startsGroup)
            return taken;
        const bool flipped = regroup(group, entry);
        if (i < taken)
            continue;
        if (flipped)
            m_touched.push_back(m_first + i);
        else if (entry.kind == Kind::Topic || entry.startsGroup)
            return taken;
    }
    if (taken > 0)
        m_tail = group;
    return taken;
}

void HeldEvents::clear()
{
    *this = {};
}

void HeldEvents::letGo()
{
    m_begun = false;
    m_entries.clear();
    m_first = 1;
    m_tail = {};
    m_reactions.clear();
    m_replies.clear();
    m_touched.clear();
}

void HeldEvents::putAside(const std::vector<Logged> &events, Seq asof, Seq asked)
{
    for (const Logged &event : events) {
        const Seq seq = eventOf(event).seq;
        if (!std::holds_alternative<Said>(event) || m_aside.contains(seq))
            continue;
        Entry &entry = *m_aside.insert(seq, entryOf(event, asof));
        const auto change = m_changes.constFind(seq);
        if (change != m_changes.cend())
            apply(entry, *change);
        touch(seq);
    }
    if (!m_aside.contains(asked)) {
        m_aside.insert(asked, {});
        touch(asked);
    }
}

std::vector<Seq> HeldEvents::takeTouched()
{
    return std::exchange(m_touched, {});
}

} // namespace Confab
