// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>

#include <algorithm>

namespace Confab {

// A fuzzer's bytes read as decisions. Where they end, everything is 0.
class ByteSource
{
public:
    explicit ByteSource(QByteArrayView bytes) : m_rest(bytes) { }

    [[nodiscard]] bool isEmpty() const { return m_rest.isEmpty(); }
    quint8 byte()
    {
        if (m_rest.isEmpty())
            return 0;
        const auto value = quint8(m_rest.front());
        m_rest = m_rest.sliced(1);
        return value;
    }
    bool coin() { return (byte() & 1) != 0; }
    // 0 to below `bound`, which is 1 to 65,536.
    int below(qsizetype bound)
    {
        const int value = bound > 256 ? byte() * 256 + byte() : byte();
        return value % int(bound);
    }
    // Up to so many as they come.
    QByteArrayView take(qsizetype most)
    {
        const QByteArrayView taken = m_rest.first(std::min(most, m_rest.size()));
        m_rest = m_rest.sliced(taken.size());
        return taken;
    }

private:
    QByteArrayView m_rest;
};

} // namespace Confab
