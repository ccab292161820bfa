// SPDX-License-Identifier: MIT
// The part of a session that looks back: the pages it is owed after a welcome, histories and searches.
#include "server/net/session.h"

#include "shared/protocol/codec.h"
#include "shared/protocol/codes.h"
#include "shared/protocol/echo.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

ClientFrame askedBy(const Look &look)
{
    if (const auto *seek = std::get_if<Seek>(&look))
        return seek->query;
    return std::get<History>(look);
}

bool concerns(const Look &look, RoomId room)
{
    if (const auto *seek = std::get_if<Seek>(&look))
        return std::find(seek->rooms.begin(), seek->rooms.end(), room) != seek->rooms.end();
    return std::get<History>(look).room == room;
}

} // namespace

void Session::look(const Look &request)
{
    if (!std::holds_alternative<Stage::Inside>(m_stage))
        return;
    const size_t running = m_reading && !m_readingOwed ? 1 : 0; // it is the first of m_looks
    if (m_looks.size() >= mostWaitingLooks + running) {
        slowDown(askedBy(request), busyRetry);
        return;
    }
    m_looks.push_back(request);
    readNext();
}

// What was permitted and isn't read yet may wait for long, and would tell what is said there from now on: it has to be
// asked again.
void Session::leave(RoomId room)
{
    if (!std::holds_alternative<Stage::Inside>(m_stage))
        return;
    const bool reads = m_reading && !m_readingOwed; // the first of m_looks
    m_readInVain = m_readInVain || (reads && concerns(m_looks.front(), room));
    const auto waiting = m_looks.begin() + (reads ? 1 : 0);
    const auto vain =
        std::stable_partition(waiting, m_looks.end(), [room](const Look &look) { return !concerns(look, room); });
    const std::vector<Look> gone(vain, m_looks.end());
    m_looks.erase(vain, m_looks.end());
    for (const Look &look : gone)
        cantRead(look);
}

void Session::cantRead(const Look &look)
{
    if (!std::holds_alternative<Stage::Inside>(m_stage))
        return;
    m_host.meter().all.errors.add(Code::unavailable);
    send(encodeFrame(ServerFrame(ErrorFrame{Code::unavailable,
                                            u"What was said can't be read at the moment."_s,
                                            requestIdOf(askedBy(look)),
                                            {},
                                            busyRetry})));
}

bool Session::mayRead() const
{
    return !m_reading && (!m_owed.empty() || !m_looks.empty()) && std::holds_alternative<Stage::Inside>(m_stage);
}

// One page at a time, and only while what was made before has mostly left: a slow line resumes slowly.
void Session::readNext()
{
    if (!mayRead())
        return;
    // What one missed shares the queue with what is held back meanwhile: a half for each.
    const auto most = qint64(m_host.settings().sendQueue / (m_owed.empty() ? 2 : 4));
    if (m_channel.queued() >= most)
        m_channel.flush(); // what waits only for the end of the turn isn't slow
    if (!mayRead())
        return; // the flush found the connection broken, and ended the session
    if (m_channel.queued() >= most)
        return waitForRoom();
    m_reading = true;
    m_readingOwed = !m_owed.empty();
    if (m_readingOwed)
        readOwed();
    else
        readLook();
}

void Session::readOwed()
{
    const NetSettings &settings = m_host.settings();
    const CatchUp &owed = m_owed.back();
    PageRequest request;
    request.room = owed.room;
    request.after = owed.after;
    request.upTo = owed.upTo;
    request.limit = settings.page;
    request.frameLimit = std::min(settings.pageFrame(), settings.sendQueue / 4);
    request.gap = owed.gap;
    m_host.read(*this, request);
}

void Session::readLook()
{
    const NetSettings &settings = m_host.settings();
    if (auto *seek = std::get_if<Seek>(&m_looks.front())) {
        seek->query.limit = std::min(seek->query.limit, settings.page);
        seek->frameLimit = settings.pageFrame();
        m_host.search(*this, *seek);
        return;
    }
    const History &look = std::get<History>(m_looks.front());
    PageRequest request;
    request.room = look.room;
    request.before = look.before;
    request.after = look.after;
    request.limit = std::min(look.limit, settings.page);
    request.frameLimit = settings.pageFrame();
    request.re = look.id;
    m_host.read(*this, request);
}

void Session::takePage(const PageResult &page)
{
    m_reading = false;
    if (!std::holds_alternative<Stage::Inside>(m_stage))
        return;
    if (m_readingOwed) {
        if (page.frame.isEmpty()) {
            close({Code::unavailable, u"What was missed can't be read at the moment."_s, busyRetry},
                  u"connection lost"_s);
            return;
        }
        send(page.frame);
        if (m_owed.empty())
            return; // too slow: it was closed
        CatchUp &owed = m_owed.back();
        owed.gap = false;
        owed.after = std::max(owed.after, page.last);
        if (!page.more)
            m_owed.pop_back();
        if (m_owed.empty()) {
            m_heldBytes = 0;
            for (const QByteArray &frame : std::exchange(m_heldBack, {}))
                deliver(frame);
        }
    } else {
        const Look look = std::move(m_looks.front());
        m_looks.erase(m_looks.begin());
        if (std::exchange(m_readInVain, false) || page.frame.isEmpty())
            cantRead(look);
        else
            deliver(page.frame);
    }
    readNext();
}

} // namespace Confab
