// SPDX-License-Identifier: MIT
#include "server/chat/framesizes.h"
#include "server/chat/hub.h"

#include "shared/protocol/codes.h"
#include "shared/protocol/text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

constexpr quint64 crowdEvery = 1000; // ms

} // namespace

// Cut so that each fits a frame; all but the last have `more`.
std::vector<Roster> Hub::rosters(const RoomState &of, std::vector<Person> people) const
{
    const auto most = qsizetype(m_settings.limits.frame) - 64;
    std::vector<Roster> frames{{of.id(), {}, false, {}}};
    qsizetype size = 0;
    for (Person &person : people) {
        const qsizetype added = mostBytes(person);
        if (size + added > most) {
            frames.back().more = true;
            frames.push_back({of.id(), {}, false, {}});
            size = 0;
        }
        size += added;
        frames.back().people.push_back(std::move(person));
    }
    return frames;
}

std::vector<Roster> Hub::wholeRoster(const RoomState &of) const
{
    std::vector<Person> everyone;
    for (const auto &[place, user] : of.people())
        everyone.push_back(m_people.find(user)->shown());
    return rosters(of, std::move(everyone));
}

// What somebody who is in a room from now on is told of the others.
void Hub::sendRoster(ConnectionId who, const RoomState &of)
{
    if (of.isCrowd()) {
        m_fanout.send(who, Crowd{of.id(), of.count()});
        return;
    }
    for (const Roster &frame : wholeRoster(of))
        m_fanout.send(who, frame);
}

void Hub::sendMembers(const Asker &asker, const Members &request)
{
    if (const Status allowed = may(Action::SeeMembers, asker.user, request.room, When::Now); !allowed)
        return tell(asker.who, allowed.error(), {request.id, {}});
    if (request.prefix) {
        if (const Status good = checkLine(*request.prefix, 1, Limit::label); !good)
            return tell(asker.who, good.error(), {request.id, {}});
    }
    const RoomState &of = *m_rooms.find(request.room);
    const QString prefix = request.prefix ? foldCase(*request.prefix) : QString();
    const QString after = request.after ? foldCase(*request.after) : QString();
    // A crowd comes in pages; of any other room all can come at once, as its roster does.
    const quint64 page = m_settings.limits.page;
    const quint64 most =
        of.isCrowd() ? std::min(request.limit.value_or(page), page) : request.limit.value_or(of.count());

    // Names with a prefix lie together, from the prefix itself on.
    const auto &everyone = of.people();
    const auto from = request.after && after >= prefix
        ? everyone.upper_bound(RoomState::Place(after, UserId{~quint64(0)}))
        : everyone.lower_bound(RoomState::Place(prefix, {}));
    std::vector<Person> found;
    bool more = false;
    for (auto each = from; each != everyone.end() && each->first.first.startsWith(prefix); ++each) {
        if (found.size() == most) {
            more = true;
            break;
        }
        found.push_back(m_people.find(each->second)->shown());
    }
    auto frames = rosters(of, std::move(found));
    frames.back().more = more;
    for (Roster &frame : frames) {
        frame.re = request.id;
        m_fanout.send(asker.who, frame);
    }
}

// Somebody came or left.
void Hub::countChanged(RoomState &changed)
{
    if (m_rooms.updateCrowd(changed)) {
        for (const Roster &frame : wholeRoster(changed))
            m_fanout.broadcast(changed.id(), frame);
    } else if (changed.isCrowd()) {
        tellCrowds();
    }
}

void Hub::tellCrowds()
{
    const quint64 now = m_clock.steadyMillis();
    for (const RoomId id : m_rooms.crowds()) {
        RoomState &each = *m_rooms.findNext(id);
        if (each.toldCount == each.count() || now < each.toldAt + crowdEvery)
            continue;
        each.toldCount = each.count();
        each.toldAt = now;
        m_fanout.broadcast(id, Crowd{id, each.count()});
    }
}

} // namespace Confab
