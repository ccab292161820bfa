// SPDX-License-Identifier: MIT
#include "server/log/pagepacker.h"

#include "shared/protocol/codec.h"

namespace Confab {

namespace {

// How much longer than an empty page's frame one with so many events is: CBOR's array head grows with its length.
quint64 headBytes(quint64 count)
{
    return count < 24 ? 0 : count < 0x100 ? 1 : count < 0x10000 ? 2 : 4;
}

} // namespace

PagePacker::PagePacker(Page page, quint64 limit, quint64 frameLimit)
    : m_page(std::move(page)),
      m_limit(limit),
      m_frameLimit(frameLimit),
      m_bytes(static_cast<quint64>(encodeFrame(ServerFrame{m_page}).size()))
{ }

bool PagePacker::add(Logged event)
{
    const quint64 count = m_page.events.size();
    const quint64 bytes = m_bytes + static_cast<quint64>(encodeEvent(event).size());
    if (count >= m_limit || (count > 0 && bytes + headBytes(count + 1) > m_frameLimit)) {
        m_page.more = true;
        return false;
    }
    m_bytes = bytes;
    m_page.events.push_back(std::move(event));
    return true;
}

QByteArray PagePacker::frame() const
{
    return encodeFrame(ServerFrame{m_page});
}

} // namespace Confab
