// SPDX-License-Identifier: MIT
// The part of an I/O thread that tells many connections the same.
#include "server/net/ioworker.h"

namespace Confab {

namespace {

constexpr qsizetype mostJoined = 64 * 1024; // bytes of broadcasts in one block

} // namespace

// How many broadcasts to the same room begin here, nothing between them, that make one block of a moderate size.
size_t IoWorker::countJoined(size_t first) const
{
    const auto *begin = std::get_if<Command::Broadcast>(&m_taken[first]);
    if (!begin)
        return 0;
    qsizetype bytes = begin->frame.size();
    size_t end = first + 1;
    for (; end < m_taken.size(); ++end) {
        const auto *next = std::get_if<Command::Broadcast>(&m_taken[end]);
        if (!next || next->room != begin->room || (bytes += next->frame.size()) > mostJoined)
            break;
    }
    return end - first;
}

void IoWorker::broadcast(const Command::Broadcast &broadcast)
{
    const auto members = m_rooms.constFind(broadcast.room);
    if (members == m_rooms.cend())
        return;
    m_meter.turn.deliveries += quint64(members->size());
    for (Session *member : *members) // one that ends here stays in the list until the end of the turn
        member->deliver(broadcast.frame);
}

// Since nothing lies between them, each member hears the same in the same order as from one after the other.
void IoWorker::broadcast(size_t first, size_t count)
{
    const auto frame = [this](size_t i) -> const QByteArray & {
        return std::get<Command::Broadcast>(m_taken[i]).frame;
    };
    const auto members = m_rooms.constFind(std::get<Command::Broadcast>(m_taken[first]).room);
    if (members == m_rooms.cend())
        return;
    m_meter.turn.deliveries += quint64(members->size()) * count;
    qsizetype bytes = 0;
    for (size_t i = first; i < first + count; ++i)
        bytes += frame(i).size();
    QByteArray block;
    block.reserve(bytes);
    for (size_t i = first; i < first + count; ++i)
        block.append(frame(i));
    for (Session *member : *members) {
        if (member->deliverTogether(block, count))
            continue;
        for (size_t i = first; i < first + count; ++i)
            member->deliver(frame(i));
    }
}

void IoWorker::spread(const Command::Spread &spread)
{
    const quint64 number = ++m_spreads;
    for (const ConnectionId id : spread.except) {
        if (Session *session = find(id))
            static_cast<void>(session->isToldFirst(number));
    }
    const auto tell = [&](Session &session) {
        if (session.isToldFirst(number))
            session.deliver(spread.frame);
    };
    for (const RoomId room : spread.rooms) {
        const auto members = m_rooms.constFind(room);
        if (members == m_rooms.cend())
            continue;
        for (Session *member : *members)
            tell(*member);
    }
    for (const ConnectionId id : spread.also) {
        if (Session *session = find(id))
            tell(*session);
    }
}

} // namespace Confab
