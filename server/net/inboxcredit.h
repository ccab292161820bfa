// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

namespace Confab {

// How much of a connection may wait for the hub, in bytes; over it the connection is read no further. The hub isn't
// asked to count: now and then a mark goes with the frames and comes back when they were worked on.
class InboxCredit
{
public:
    explicit InboxCredit(quint64 most) : m_most(most) { }

    // A frame went. True where a mark is to follow it: one at a time is on its way.
    [[nodiscard]] bool spend(quint64 bytes)
    {
        m_sinceMark += bytes + overhead;
        if (m_beforeMark > 0 || m_sinceMark < m_most / 2)
            return false;
        m_beforeMark = m_sinceMark;
        m_sinceMark = 0;
        return true;
    }
    // The mark came back. True where another is to go at once.
    [[nodiscard]] bool earn()
    {
        m_beforeMark = 0;
        if (m_sinceMark < m_most / 2)
            return false;
        m_beforeMark = m_sinceMark;
        m_sinceMark = 0;
        return true;
    }
    [[nodiscard]] bool isSpent() const { return m_beforeMark + m_sinceMark >= m_most; }

private:
    static constexpr quint64 overhead = 256; // what a frame takes beside its bytes

    quint64 m_most;
    quint64 m_sinceMark = 0;
    quint64 m_beforeMark = 0;
};

} // namespace Confab
