// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QStringView>

namespace Confab {

// Appends CBOR items to `out`: definite lengths and shortest heads, the only kind that the protocol knows.
class CborWriter
{
public:
    explicit CborWriter(QByteArray &out) : m_out(out) { }

    void unsignedInt(quint64 value) { head(0, value); }
    void bytes(QByteArrayView value);
    void text(QByteArrayView utf8);
    void text(QStringView value);
    void array(quint64 items) { head(4, items); }
    void map(quint64 pairs) { head(5, pairs); }
    void boolean(bool value) { m_out.append(char(value ? 0xf5 : 0xf4)); }

private:
    void head(int major, quint64 value);

    QByteArray &m_out;
};

} // namespace Confab
