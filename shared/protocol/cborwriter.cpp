// SPDX-License-Identifier: MIT
#include "shared/protocol/cborwriter.h"

#include <QtEndian>

namespace Confab {

void CborWriter::head(int major, quint64 value)
{
    const int top = major << 5;
    char bytes[9];
    qsizetype size = 0;
    if (value < 24) {
        bytes[0] = char(top | int(value));
        size = 1;
    } else if (value <= 0xff) {
        bytes[0] = char(top | 24);
        bytes[1] = char(value);
        size = 2;
    } else if (value <= 0xffff) {
        bytes[0] = char(top | 25);
        qToBigEndian(quint16(value), bytes + 1);
        size = 3;
    } else if (value <= 0xffff'ffff) {
        bytes[0] = char(top | 26);
        qToBigEndian(quint32(value), bytes + 1);
        size = 5;
    } else {
        bytes[0] = char(top | 27);
        qToBigEndian(value, bytes + 1);
        size = 9;
    }
    m_out.append(bytes, size);
}

void CborWriter::bytes(QByteArrayView value)
{
    head(2, quint64(value.size()));
    m_out.append(value);
}

void CborWriter::text(QByteArrayView utf8)
{
    head(3, quint64(utf8.size()));
    m_out.append(utf8);
}

void CborWriter::text(QStringView value)
{
    text(QByteArrayView(value.toUtf8()));
}

} // namespace Confab
