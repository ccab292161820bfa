// SPDX-License-Identifier: MIT
#pragma once

#include "server/chat/ports.h"
#include "server/net/fairline.h"

namespace Confab {

// Shares a log reader's threads out among addresses (addressKey()): pages and searches of one address wait for one
// another before those of others do. Thread-safe; outlives what the reader still has to do.
class FairReader
{
public:
    // As many at a time as the reader has threads for them.
    FairReader(LogReader &reader, size_t pagesAtOnce, size_t searchesAtOnce)
        : m_reader(reader), m_pages(pagesAtOnce), m_searches(searchesAtOnce)
    { }

    // As LogReader's.
    void read(quint64 address, const PageRequest &request, std::function<void(PageResult)> done)
    {
        m_pages.add(address, [this, request, done = std::move(done)] {
            m_reader.read(request, [this, done](PageResult page) {
                done(std::move(page));
                m_pages.done();
            });
        });
    }
    void search(quint64 address, const Seek &request, std::function<void(PageResult)> done)
    {
        m_searches.add(address, [this, request, done = std::move(done)] {
            m_reader.search(request, [this, done](PageResult page) {
                done(std::move(page));
                m_searches.done();
            });
        });
    }

private:
    LogReader &m_reader;
    FairLine m_pages;
    FairLine m_searches;
};

} // namespace Confab
