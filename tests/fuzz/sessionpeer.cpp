// SPDX-License-Identifier: MIT
#include "tests/fuzz/sessionpeer.h"

#include "shared/base/overloaded.h"
#include "tests/fuzz/target.h"

#include <array>

#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace Confab {

namespace {

constexpr qsizetype mostAtOnce = 16 * 1024;

} // namespace

SessionPeer::SessionPeer(ConnectionId id, int buffer) : m_id(id)
{
    std::array<int, 2> ends{};
    promise(::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0, ends.data()) == 0);
    m_here = ends[0];
    m_there = ends[1];
    if (buffer > 0)
        promise(::setsockopt(m_there, SOL_SOCKET, SO_SNDBUF, &buffer, sizeof buffer) == 0);
}

SessionPeer::~SessionPeer()
{
    hangUp();
    if (m_there >= 0)
        ::close(m_there);
}

qintptr SessionPeer::takeOtherEnd()
{
    return std::exchange(m_there, -1);
}

void SessionPeer::hangUp()
{
    if (m_here >= 0)
        ::close(std::exchange(m_here, -1));
    m_unsent.clear();
}

void SessionPeer::closeHalf()
{
    if (m_here >= 0)
        ::shutdown(m_here, SHUT_WR);
    m_unsent.clear();
}

void SessionPeer::read(qsizetype most)
{
    if (m_here >= 0)
        receive(most);
}

bool SessionPeer::move()
{
    if (m_here < 0)
        return false;
    bool moved = false;
    const qsizetype size = std::min(m_unsent.size(), m_budget);
    if (size > 0) {
        const auto sent = ::send(m_here, m_unsent.constData(), size_t(size), MSG_NOSIGNAL);
        if (sent > 0) {
            m_unsent.remove(0, qsizetype(sent));
            if (m_budget != std::numeric_limits<qsizetype>::max())
                m_budget -= qsizetype(sent);
            moved = true;
        }
    }
    return (m_reading && receive(mostAtOnce) > 0) || moved;
}

qsizetype SessionPeer::receive(qsizetype most)
{
    std::array<char, mostAtOnce> chunk;
    const auto size = ::recv(m_here, chunk.data(), size_t(std::min(most, mostAtOnce)), 0);
    if (size <= 0)
        return 0;
    m_reader.append({chunk.data(), qsizetype(size)});
    for (;;) {
        const auto payload = m_reader.next();
        promise(payload.ok());
        if (!*payload)
            return qsizetype(size);
        const auto frame = decodeServerFrame(**payload);
        promise(frame.ok());
        take(*frame);
    }
}

void SessionPeer::take(const ServerFrame &frame)
{
    promise(!m_closed);
    promise(!std::holds_alternative<UnknownFrame>(frame));
    const bool early = std::holds_alternative<Welcome>(frame) || std::holds_alternative<Refused>(frame);
    const bool any = std::holds_alternative<ErrorFrame>(frame) || std::holds_alternative<Closing>(frame);
    promise(any || early != m_welcomed);
    std::visit(Overloaded{
                   [this](const Welcome &welcome) {
                       m_welcomed = true;
                       m_me = welcome.you.user;
                       for (const Room &room : welcome.rooms)
                           m_last[room.room] = room.last;
                   },
                   [this](const Closing &) { m_closed = true; },
                   [this](const Page &page) { takePage(page); },
                   [this](const RoomOpened &opened) { takeRoom(opened.about); },
                   [this](const Left &left) {
                       if (left.user == m_me)
                           m_last.erase(left.room);
                   },
                   [this](const Said &said) { takeLive(said.event); },
                   [this](const Edited &edited) { takeLive(edited.event); },
                   [this](const Deleted &deleted) { takeLive(deleted.event); },
                   [this](const Reacted &reacted) { takeLive(reacted.event); },
                   [this](const TopicSet &topic) { takeLive(topic.event); },
                   [](const auto &) {},
               },
               frame);
}

// The next one of its room; or the answer to something of one's own that was recorded before.
void SessionPeer::takeLive(const Event &event)
{
    const auto last = m_last.find(event.room);
    if (last != m_last.end() && event.seq == last->second + 1)
        last->second = event.seq;
    else
        promise(event.user == m_me && (last == m_last.end() || event.seq <= last->second));
}

void SessionPeer::takePage(const Page &page)
{
    Seq before = 0;
    for (const Logged &logged : page.events) {
        const Event &event = std::visit([](const auto &each) -> const Event & { return each.event; }, logged);
        if (page.re)
            continue; // of a search, perhaps
        promise(event.room == page.room && event.seq > before && (before == 0 || event.seq == before + 1));
        before = event.seq;
        const auto last = m_last.find(page.room);
        promise(last == m_last.end() || event.seq <= last->second);
    }
}

void SessionPeer::takeRoom(const Room &about)
{
    const auto [last, isNew] = m_last.try_emplace(about.room, about.last);
    promise(isNew || last->second == about.last);
}

} // namespace Confab
