// SPDX-License-Identifier: MIT
#include "server/log/readerpool.h"

#include "server/log/pagereader.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Confab {

ReaderPool::ReaderPool(const QString &path, int threads)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    m_threads.reserve(static_cast<size_t>(threads));
    for (int i = 0; i < threads; ++i)
        m_threads.emplace_back([this, absolute] { work(absolute); });
}

ReaderPool::~ReaderPool()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
    }
    m_wake.notify_all();
    for (std::thread &thread : m_threads)
        thread.join();
}

void ReaderPool::read(const PageRequest &request, std::function<void(PageResult)> done)
{
    {
        const std::lock_guard lock(m_mutex);
        m_jobs.push_back({request, std::move(done)});
    }
    m_wake.notify_one();
}

std::optional<ReaderPool::Job> ReaderPool::next()
{
    std::unique_lock lock(m_mutex);
    m_wake.wait(lock, [this] { return m_ending || !m_jobs.empty(); });
    if (m_jobs.empty())
        return std::nullopt;
    Job job = std::move(m_jobs.front());
    m_jobs.pop_front();
    job.refused = m_ending;
    return job;
}

void ReaderPool::work(const QString &path)
{
    PageReader reader(path);
    while (std::optional<Job> job = next()) {
        if (job->refused)
            job->done({{}, 0, false, u"the server is stopping"_s});
        else
            job->done(reader.read(job->request));
    }
}

} // namespace Confab
