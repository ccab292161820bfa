// SPDX-License-Identifier: MIT
#include "shared/client/ephemera.h"

#include <algorithm>
#include <utility>

namespace Confab {

namespace {

constexpr quint64 markEvery = 1'000;   // in one room
constexpr quint64 typingEvery = 4'000; // while it lasts
constexpr quint64 typingEnds = 8'000;  // after the last key

} // namespace

void Ephemera::reset()
{
    m_marks.clear();
    m_typing.clear();
}

void Ephemera::begin(const std::vector<Room> &rooms, const Person &you)
{
    std::map<RoomId, Mark> marks;
    for (const Room &room : rooms) {
        const auto known = m_marks.find(room.room);
        marks[room.room] = Mark{known == m_marks.end() ? 0 : known->second.wanted, room.read, 0, 0};
    }
    m_marks = std::move(marks);
    m_typing.clear();
    m_heldUntil = 0;
    m_statusSent = false;
    // Whoever is back soon is still shown as before: perhaps not as it is meant to be since.
    m_statusWaits = m_status && (m_status->presence != you.presence || m_status->note != you.note);
}

void Ephemera::markRead(RoomId room, Seq seq)
{
    Mark &mark = m_marks[room];
    mark.wanted = std::max(mark.wanted, seq);
}

void Ephemera::entered(RoomId room, Seq read)
{
    m_marks[room].told = read;
}

void Ephemera::readMoved(RoomId room, Seq read)
{
    if (const auto known = m_marks.find(room); known != m_marks.end())
        known->second.told = std::max(known->second.told, read);
}

void Ephemera::left(RoomId room)
{
    m_marks.erase(room);
    m_typing.erase(room);
}

void Ephemera::setTyping(RoomId room, bool on, quint64 now)
{
    const auto known = m_typing.find(room);
    if (on) {
        Typist &typist = known == m_typing.end() ? m_typing[room] : known->second;
        if (!std::exchange(typist.on, true))
            typist.dueAt = now;
        typist.overAt = now + typingEnds;
    } else if (known != m_typing.end()) {
        known->second.on = false;
        known->second.dueAt = now;
    }
}

void Ephemera::setStatus(const SetStatus &status)
{
    m_status = status;
    m_statusWaits = true;
}

void Ephemera::statusMoved(const Person &you)
{
    if (m_status && !m_statusWaits)
        m_status = SetStatus{you.presence, you.note};
    m_statusSent = false;
}

void Ephemera::hold(quint64 until)
{
    m_heldUntil = std::max(m_heldUntil, until);
    m_statusWaits = std::exchange(m_statusSent, false) || m_statusWaits;
    for (auto &[room, mark] : m_marks)
        mark.sent = 0;
}

std::optional<quint64> Ephemera::nextAt() const
{
    std::optional<quint64> at;
    const auto include = [&at](quint64 time) { at = at ? std::min(*at, time) : time; };
    if (m_statusWaits)
        include(m_heldUntil);
    for (const auto &[room, mark] : m_marks) {
        if (mark.waits())
            include(std::max(mark.notBefore, m_heldUntil));
    }
    for (const auto &[room, typist] : m_typing)
        include(typist.on ? std::min(typist.dueAt, typist.overAt) : typist.dueAt);
    return at;
}

std::optional<ClientFrame> Ephemera::next(quint64 now, bool calm)
{
    if (now >= m_heldUntil) {
        if (std::exchange(m_statusWaits, false)) {
            m_statusSent = true;
            return *m_status;
        }
        for (auto &[room, mark] : m_marks) {
            if (!mark.waits() || now < mark.notBefore)
                continue;
            mark.sent = mark.wanted;
            mark.notBefore = now + markEvery;
            return MarkRead{room, mark.wanted};
        }
    }
    const bool maySay = calm && now >= m_heldUntil;
    for (auto at = m_typing.begin(); at != m_typing.end();) {
        const RoomId room = at->first;
        Typist &typist = at->second;
        if (typist.on && now < typist.overAt) {
            const bool due = now >= typist.dueAt;
            ++at;
            if (!due)
                continue;
            typist.dueAt = now + typingEvery;
            if (!maySay)
                continue;
            typist.said = true;
            return Typing{room, true};
        }
        const bool wasSaid = typist.said;
        at = m_typing.erase(at);
        if (wasSaid && maySay)
            return Typing{room, false};
    }
    return std::nullopt;
}

} // namespace Confab
