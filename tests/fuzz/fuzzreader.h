// SPDX-License-Identifier: MIT
#pragma once

#include "server/chat/ports.h"
#include "tests/support/memorylog.h"

#include <deque>

namespace Confab {

// Reads pages of a log in memory, and answers when it is told to.
class FuzzReader : public LogReader
{
public:
    explicit FuzzReader(const MemoryLog &log) : m_log(log) { }

    void read(const PageRequest &request, std::function<void(PageResult)> done) override;
    void search(const Seek &request, std::function<void(PageResult)> done) override;

    [[nodiscard]] size_t waiting() const { return m_waiting.size(); }
    // The request that has waited so long in the row; `fail`: it can't be read.
    void answer(size_t which, bool fail);

private:
    struct Waiting {
        std::function<PageResult()> find;
        std::function<void(PageResult)> done;
    };

    [[nodiscard]] PageResult pageFor(const PageRequest &request) const;
    [[nodiscard]] PageResult found(const Seek &request) const;

    const MemoryLog &m_log;
    std::deque<Waiting> m_waiting;
};

} // namespace Confab
