// SPDX-License-Identifier: MIT
#include "server/log/pagereader.h"

#include "server/log/pagepacker.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

constexpr int busyMillis = 1000;
constexpr Seq highestSeq = std::numeric_limits<qint64>::max(); // of SQLite's numbers

// The positions asked for, both ends included, and from which end.
struct Range {
    Seq first = 1;
    Seq last = highestSeq;
    bool fromOldest = false; // else the newest are kept

    explicit Range(const PageRequest &request) : fromOldest(request.after.has_value())
    {
        if (request.after)
            first = *request.after >= highestSeq ? highestSeq : *request.after + 1;
        if (request.before)
            last = std::min(last, *request.before == 0 ? 0 : *request.before - 1);
        if (request.upTo)
            last = std::min(last, *request.upTo);
        // No event is ever so high: this keeps "after the highest" empty without a number above it.
        last = std::min(last, highestSeq - 1);
    }
};

} // namespace

PageReader::PageReader(QString path) : m_path(std::move(path)) { }

PageReader::~PageReader()
{
    m_events.reset(); // before the connection
}

PageResult PageReader::read(const PageRequest &request)
{
    Status ready = m_events ? Status(Ok{}) : open();
    if (ready)
        ready = m_connection.run(u"BEGIN"_s);
    if (!ready)
        return {{}, 0, false, ready.error().text};
    Result<PageResult> result = page(request);
    if (const Status ended = m_connection.run(u"COMMIT"_s); !ended) {
        m_events.reset(); // whatever state it is in: the next request begins with a fresh connection
        m_connection.close();
    }
    return result ? std::move(*result) : PageResult{{}, 0, false, result.error().text};
}

Status PageReader::open()
{
    if (const Status opened = m_connection.open(m_path, Connection::Mode::ReadOnly, busyMillis); !opened)
        return opened;
    auto events = std::make_unique<EventReader>(m_connection);
    if (const Status ready = events->prepare(); !ready)
        return ready;
    m_events = std::move(events);
    return Ok{};
}

Result<PageResult> PageReader::page(const PageRequest &request)
{
    const Result<Seq> last = m_events->last(request.room);
    if (!last)
        return last.error();
    Page empty;
    empty.room = request.room;
    empty.asof = *last;
    empty.re = request.re;
    empty.gap = request.gap;

    const Range range(request);
    PagePacker packer(std::move(empty), request.limit, request.frameLimit);
    const Status read =
        m_events->each(request.room, range.first, range.last,
                       range.fromOldest ? EventReader::Order::Ascending : EventReader::Order::Descending,
                       [&packer](Logged event) { return packer.add(std::move(event)); });
    if (!read)
        return read.error();
    Page &page = packer.page();
    if (!range.fromOldest)
        std::reverse(page.events.begin(), page.events.end());

    PageResult result;
    result.more = page.more;
    if (!page.events.empty())
        result.last = std::visit([](const auto &logged) { return logged.event.seq; }, page.events.back());
    result.frame = packer.frame();
    return result;
}

} // namespace Confab
