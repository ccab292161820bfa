// SPDX-License-Identifier: MIT
#include "server/log/readerpool.h"

#include "server/log/pagereader.h"
#include "server/log/searchreader.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Confab {

ReaderPool::ReaderPool(Options options)
{
    const QString log = QFileInfo(options.log).absoluteFilePath();
    const QString index = options.index.isEmpty() ? QString() : QFileInfo(options.index).absoluteFilePath();
    m_threads.reserve(static_cast<size_t>(options.threads) + 1);
    for (int i = 0; i < options.threads; ++i) {
        m_threads.emplace_back([this, log] {
            PageReader reader(log);
            serve(m_pages, [&reader](const PageRequest &request) { return reader.read(request); });
        });
    }
    m_threads.emplace_back([this, log, index, damaged = std::move(options.indexDamaged)] {
        SearchReader reader({log, index, damaged});
        serve(m_searches, [&reader](const Seek &request) { return reader.search(request); });
    });
}

ReaderPool::~ReaderPool()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
    }
    m_pages.wake.notify_all();
    m_searches.wake.notify_all();
    for (std::thread &thread : m_threads)
        thread.join();
}

void ReaderPool::read(const PageRequest &request, std::function<void(PageResult)> done)
{
    add(m_pages, request, std::move(done));
}

void ReaderPool::search(const Seek &request, std::function<void(PageResult)> done)
{
    add(m_searches, request, std::move(done));
}

template <class Request>
void ReaderPool::add(Line<Request> &line, const Request &request, std::function<void(PageResult)> done)
{
    {
        const std::lock_guard lock(m_mutex);
        line.jobs.push_back({request, std::move(done)});
    }
    line.wake.notify_one();
}

// Until the pool has ended, and nobody waits.
template <class Request, class Answer>
void ReaderPool::serve(Line<Request> &line, Answer answer)
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        line.wake.wait(lock, [&] { return m_ending || !line.jobs.empty(); });
        if (line.jobs.empty())
            return;
        typename Line<Request>::Job job = std::move(line.jobs.front());
        line.jobs.pop_front();
        job.refused = m_ending;
        lock.unlock();
        if (job.refused)
            job.done({{}, 0, false, u"the server is stopping"_s});
        else
            job.done(answer(job.request));
        lock.lock();
    }
}

} // namespace Confab
