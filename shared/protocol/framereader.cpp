// SPDX-License-Identifier: MIT
#include "shared/protocol/framereader.h"

#include "shared/protocol/codes.h"

#include <QtEndian>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

constexpr qsizetype head = 4;

} // namespace

void FrameReader::append(QByteArrayView bytes)
{
    keep();
    compact();
    m_buffer.append(bytes);
}

void FrameReader::lend(QByteArrayView bytes)
{
    keep();
    m_lent = bytes;
}

void FrameReader::keep()
{
    if (m_lent.isEmpty())
        return;
    compact();
    m_buffer.append(std::exchange(m_lent, {}));
}

// Whoever is silent for long keeps no buffer.
void FrameReader::compact()
{
    if (m_start == m_buffer.size())
        m_buffer.clear();
    else
        m_buffer.remove(0, m_start);
    m_start = 0;
}

// The first frame of `bytes`, which begin behind it afterwards; nothing where it isn't whole.
Result<std::optional<QByteArrayView>> FrameReader::cut(QByteArrayView &bytes) const
{
    if (bytes.size() < head)
        return std::optional<QByteArrayView>{};
    const quint32 length = qFromBigEndian<quint32>(bytes.data());
    if (length == 0)
        return Error{Code::badFrame, u"A frame may not be empty."_s};
    if (length > m_limit)
        return Error{Code::tooLarge, u"A frame of %1 bytes is over the limit of %2."_s.arg(length).arg(m_limit)};
    if (bytes.size() < head + qsizetype(length))
        return std::optional<QByteArrayView>{};
    const QByteArrayView payload = bytes.sliced(head, qsizetype(length));
    bytes = bytes.sliced(head + qsizetype(length));
    return std::optional<QByteArrayView>{payload};
}

Result<std::optional<QByteArrayView>> FrameReader::next()
{
    while (m_start < m_buffer.size()) {
        QByteArrayView held = QByteArrayView(m_buffer).sliced(m_start);
        auto frame = cut(held);
        m_start = m_buffer.size() - held.size();
        if (!frame || *frame || m_lent.isEmpty())
            return frame;
        // Only what completes it is copied: its head, or as much as its head says.
        const qsizetype whole = held.size() < head ? head : head + qsizetype(qFromBigEndian<quint32>(held.data()));
        const qsizetype more = std::min(whole - held.size(), m_lent.size());
        compact();
        m_buffer.append(m_lent.first(more));
        m_lent = m_lent.sliced(more);
    }
    if (!m_buffer.isEmpty())
        compact();
    auto frame = cut(m_lent);
    if (frame && !*frame)
        keep();
    return frame;
}

} // namespace Confab
