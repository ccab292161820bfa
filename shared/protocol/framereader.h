// SPDX-License-Identifier: MIT
#pragma once

#include "shared/base/result.h"

#include <QByteArray>

#include <optional>

namespace Confab {

// Cuts a stream of bytes into frames, however TCP cut or joined them. A length outside 1..limit is refused when
// its four bytes are there; nothing is reserved because a length says so.
class FrameReader
{
public:
    explicit FrameReader(quint32 limit) : m_limit(limit) { }

    void setLimit(quint32 bytes) { m_limit = bytes; }

    // The bytes are copied.
    void append(QByteArrayView bytes);
    // The bytes are read where they lie: they have to stay until next() finds nothing more, or until keep().
    void lend(QByteArrayView bytes);
    // Copies what is left of the bytes that were lent.
    void keep();

    // The next frame's payload, nothing where more bytes are needed, or the error after which the stream is
    // lost: bad-frame for an empty frame, too-large for one over the limit. The view is valid until the next call.
    [[nodiscard]] Result<std::optional<QByteArrayView>> next();

    // Bytes that wait for the rest of their frame.
    [[nodiscard]] qsizetype pending() const { return m_buffer.size() - m_start + m_lent.size(); }

private:
    [[nodiscard]] Result<std::optional<QByteArrayView>> cut(QByteArrayView &bytes) const;
    void compact();

    QByteArray m_buffer;
    qsizetype m_start = 0; // what lies before it was handed out
    QByteArrayView m_lent; // comes after the buffer
    quint32 m_limit;
};

} // namespace Confab
