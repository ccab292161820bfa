// SPDX-License-Identifier: MIT
#include "tests/integration/roomperson.h"

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

void toggle(Said &said, const Reacted &reacted)
{
    auto reactions = said.reactions.value_or(std::vector<Reaction>{});
    auto at = std::find_if(reactions.begin(), reactions.end(),
                           [&](const Reaction &reaction) { return reaction.emoji == reacted.emoji; });
    if (at == reactions.end())
        at = reactions.insert(at, Reaction{reacted.emoji, {}});
    std::erase(at->users, reacted.event.user);
    if (reacted.on)
        at->users.push_back(reacted.event.user);
    if (at->users.empty())
        reactions.erase(at);
    said.reactions = reactions.empty() ? std::nullopt : std::optional(reactions);
}

// In one form: the order in which people reacted is nobody's promise, and of what is deleted only that it is.
Logged plain(Logged event)
{
    auto *said = std::get_if<Said>(&event);
    if (said == nullptr)
        return event;
    if (said->deleted) {
        said->edited.reset();
        said->reactions.reset();
        said->counts.reset();
    }
    if (said->reactions) {
        for (Reaction &reaction : *said->reactions)
            std::sort(reaction.users.begin(), reaction.users.end());
        std::sort(said->reactions->begin(), said->reactions->end(),
                  [](const Reaction &a, const Reaction &b) { return a.emoji < b.emoji; });
    }
    return event;
}

} // namespace

const Said *RoomView::said(Seq seq) const
{
    const auto at = events.find(seq);
    return at == events.end() ? nullptr : std::get_if<Said>(&at->second);
}

QStringList RoomView::texts() const
{
    QStringList texts;
    for (const auto &[seq, event] : events) {
        if (const auto *said = std::get_if<Said>(&event); said && !said->deleted)
            texts << said->text;
    }
    return texts;
}

template <class Change>
void RoomView::change(Seq target, Seq seq, Change how)
{
    const auto at = events.find(target);
    if (at == events.end() || m_asof[target] >= seq)
        return; // isn't held, or was read later than this
    if (auto *said = std::get_if<Said>(&at->second); said && !said->deleted)
        how(*said);
}

void RoomView::fold(const Logged &event, Seq asof)
{
    const Event what = std::visit([](const auto &each) { return each.event; }, event);
    events.insert_or_assign(what.seq, event);
    m_asof[what.seq] = std::max(asof, what.seq);
    last = what.seq;

    // What older edits of it said is shown nowhere any more.
    const auto rewrite = [this](Seq target, const QString &text) {
        for (auto &[seq, older] : events) {
            if (auto *edit = std::get_if<Edited>(&older); edit && edit->target == target)
                edit->text = text;
        }
    };
    if (const auto *edited = std::get_if<Edited>(&event)) {
        change(edited->target, what.seq, [&](Said &said) {
            said.text = edited->text;
            said.edited = what.at;
        });
        rewrite(edited->target, edited->text);
    } else if (const auto *deleted = std::get_if<Deleted>(&event)) {
        change(deleted->target, what.seq, [](Said &said) {
            said.text.clear();
            said.deleted = true;
        });
        rewrite(deleted->target, {});
    } else if (const auto *reacted = std::get_if<Reacted>(&event)) {
        change(reacted->target, what.seq, [&](Said &said) { toggle(said, *reacted); });
    } else if (const auto *set = std::get_if<TopicSet>(&event)) {
        topic = set->text;
    }
}

QString contradictions(RoomPerson &person, RoomId room, const EventLogOf &log)
{
    QStringList found = person.problems;
    const QString nick = person.client().nick();
    const RoomView &view = person.view(room);
    for (Seq expected = 1; const auto &[seq, event] : log) {
        if (seq != expected++)
            found << u"the log has a gap before %1"_s.arg(seq);
    }
    for (Seq seq = view.first + 1; seq <= view.last; ++seq) {
        const auto held = view.events.find(seq);
        const auto real = log.find(seq);
        if (held == view.events.end() || real == log.end())
            found << u"%1 has or lacks what the log at %2 has not or has"_s.arg(nick).arg(seq);
        else if (!(plain(held->second) == plain(real->second)))
            found << u"%1 holds something else at %2 than the log"_s.arg(nick).arg(seq);
    }
    return found.mid(0, 10).join(u'\n');
}

} // namespace Confab
