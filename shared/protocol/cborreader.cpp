// SPDX-License-Identifier: MIT
#include "shared/protocol/cborreader.h"

#include <QtEndian>

namespace Confab {

bool readCborHead(QByteArrayView data, qsizetype &position, CborHead &head)
{
    if (position >= data.size())
        return false;
    const auto first = quint8(data[position]);
    head.major = first >> 5;
    head.info = first & 31;
    const char *rest = data.data() + position + 1;
    const qsizetype available = data.size() - position - 1;
    if (head.info < 24) {
        head.value = quint64(head.info);
        position += 1;
        return true;
    }
    if (head.info > 27)
        return false;
    const qsizetype size = qsizetype(1) << (head.info - 24);
    if (available < size)
        return false;
    quint64 smallest = 0;
    switch (size) {
    case 1:
        head.value = quint8(*rest);
        smallest = 24;
        break;
    case 2:
        head.value = qFromBigEndian<quint16>(rest);
        smallest = 0x100;
        break;
    case 4:
        head.value = qFromBigEndian<quint32>(rest);
        smallest = 0x1'0000;
        break;
    default:
        head.value = qFromBigEndian<quint64>(rest);
        smallest = 0x1'0000'0000;
        break;
    }
    position += 1 + size;
    return head.value >= smallest;
}

bool CborReader::unsignedInt(quint64 &value)
{
    CborHead head;
    qsizetype position = m_position;
    if (!readCborHead(m_data, position, head) || head.major != 0)
        return false;
    value = head.value;
    m_position = position;
    return true;
}

bool CborReader::boolean(bool &value)
{
    CborHead head;
    qsizetype position = m_position;
    if (!readCborHead(m_data, position, head) || head.major != 7)
        return false;
    value = head.info == 21;
    m_position = position;
    return true;
}

bool CborReader::string(int major, QByteArrayView &value)
{
    CborHead head;
    qsizetype position = m_position;
    if (!readCborHead(m_data, position, head) || head.major != major)
        return false;
    value = m_data.sliced(position, qsizetype(head.value));
    m_position = position + qsizetype(head.value);
    return true;
}

bool CborReader::container(int major, quint64 &count)
{
    CborHead head;
    qsizetype position = m_position;
    if (!readCborHead(m_data, position, head) || head.major != major)
        return false;
    count = head.value;
    m_position = position;
    return true;
}

void CborReader::skip()
{
    // The check has bounded every count by the payload's size, so that a plain sum can't overflow.
    for (quint64 left = 1; left > 0; --left) {
        CborHead head;
        if (!readCborHead(m_data, m_position, head))
            return;
        if (head.major == 2 || head.major == 3)
            m_position += qsizetype(head.value);
        else if (head.major == 4)
            left += head.value;
        else if (head.major == 5)
            left += 2 * head.value;
    }
}

} // namespace Confab
