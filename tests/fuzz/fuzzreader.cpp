// SPDX-License-Identifier: MIT
#include "tests/fuzz/fuzzreader.h"

#include "shared/protocol/codec.h"

namespace Confab {

namespace {

const Event &eventOf(const Logged &logged)
{
    return std::visit([](const auto &each) -> const Event & { return each.event; }, logged);
}

PageResult packed(Page page, const std::vector<Logged> &events, quint64 limit, quint64 frameLimit)
{
    PageResult result;
    for (const Logged &event : events) {
        page.events.push_back(event);
        const bool fits = quint64(encodeFrame(ServerFrame(page)).size()) <= frameLimit || page.events.size() == 1;
        if (!fits || page.events.size() > limit) {
            page.events.pop_back();
            result.more = page.more = true;
            break;
        }
    }
    if (!page.events.empty())
        result.last = eventOf(page.events.back()).seq;
    result.frame = encodeFrame(ServerFrame(page));
    return result;
}

} // namespace

void FuzzReader::read(const PageRequest &request, std::function<void(PageResult)> done)
{
    m_waiting.push_back({[this, request] { return pageFor(request); }, std::move(done)});
}

void FuzzReader::search(const Seek &request, std::function<void(PageResult)> done)
{
    m_waiting.push_back({[this, request] { return found(request); }, std::move(done)});
}

void FuzzReader::answer(size_t which, bool fail)
{
    if (m_waiting.empty())
        return;
    const auto at = m_waiting.begin() + std::ptrdiff_t(which % m_waiting.size());
    const Waiting waiting = std::move(*at);
    m_waiting.erase(at);
    waiting.done(fail ? PageResult{{}, 0, false, QStringLiteral("no")} : waiting.find());
}

PageResult FuzzReader::pageFor(const PageRequest &request) const
{
    Page page;
    page.room = request.room;
    page.re = request.re;
    page.gap = request.gap;
    std::vector<Logged> events;
    for (const Logged &logged : m_log.events) {
        const Event &event = eventOf(logged);
        if (event.room != request.room)
            continue;
        page.asof = event.seq;
        const bool wanted = (!request.after || event.seq > *request.after)
            && (!request.before || event.seq < *request.before) && (!request.upTo || event.seq <= *request.upTo);
        if (wanted)
            events.push_back(logged);
    }
    return packed(std::move(page), events, request.limit, request.frameLimit);
}

PageResult FuzzReader::found(const Seek &request) const
{
    Page page;
    page.room = request.rooms.empty() ? lobby : request.rooms.front();
    page.re = request.query.id;
    std::vector<Logged> events;
    for (const Logged &logged : m_log.events) {
        if (std::find(request.rooms.begin(), request.rooms.end(), eventOf(logged).room) != request.rooms.end())
            events.push_back(logged);
    }
    return packed(std::move(page), events, request.query.limit, request.frameLimit);
}

} // namespace Confab
