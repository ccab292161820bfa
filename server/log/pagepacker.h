// SPDX-License-Identifier: MIT
#pragma once

#include "shared/protocol/messages.h"

#include <QByteArray>

namespace Confab {

// Fills a page with as many events as were asked for and fit its frame. One always goes: a page too small for it would
// be asked for again and again.
class PagePacker
{
public:
    // `page` without events, its other fields as long as they will be at the end. frameLimit: bytes of the whole frame.
    PagePacker(Page page, quint64 limit, quint64 frameLimit);

    // False: the page is full, this one stays out, and `more` is set.
    bool add(Logged event);

    [[nodiscard]] Page &page() { return m_page; }
    [[nodiscard]] QByteArray frame() const; // the page, encoded

private:
    Page m_page;
    quint64 m_limit;
    quint64 m_frameLimit;
    quint64 m_bytes;
};

} // namespace Confab
