// SPDX-License-Identifier: MIT
#include "shared/protocol/framereader.h"

#include "shared/protocol/codes.h"

#include <QtEndian>

using namespace Qt::StringLiterals;

namespace Confab {

void FrameReader::append(QByteArrayView bytes)
{
    if (m_start == m_buffer.size()) {
        m_buffer.resize(0);
        m_start = 0;
    } else if (m_start > 0) {
        m_buffer.remove(0, m_start);
        m_start = 0;
    }
    m_buffer.append(bytes);
}

Result<std::optional<QByteArrayView>> FrameReader::next()
{
    constexpr qsizetype head = 4;
    if (pending() < head)
        return std::optional<QByteArrayView>{};
    const quint32 length = qFromBigEndian<quint32>(m_buffer.constData() + m_start);
    if (length == 0)
        return Error{Code::badFrame, u"A frame may not be empty."_s};
    if (length > m_limit)
        return Error{Code::tooLarge, u"A frame of %1 bytes is over the limit of %2."_s.arg(length).arg(m_limit)};
    if (pending() < head + qsizetype(length))
        return std::optional<QByteArrayView>{};
    const QByteArrayView payload(m_buffer.constData() + m_start + head, qsizetype(length));
    m_start += head + qsizetype(length);
    return std::optional<QByteArrayView>{payload};
}

} // namespace Confab
