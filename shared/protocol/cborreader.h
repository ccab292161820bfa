// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>

namespace Confab {

// The head of a CBOR item: its major type and the number in it.
struct CborHead {
    int major = 0;
    int info = 0; // the five bits beside the major type
    quint64 value = 0;
};

// Reads a head at `position` and moves behind it; false where bytes are missing or the number isn't in its
// shortest form, indefinite lengths included.
[[nodiscard]] bool readCborHead(QByteArrayView data, qsizetype &position, CborHead &head);

// Walks over a payload that checkCbor() has let pass. Each function reads one item (of arrays and maps: their
// head) and moves behind it, or gives false where it is of another type.
class CborReader
{
public:
    explicit CborReader(QByteArrayView checked) : m_data(checked) { }

    [[nodiscard]] bool unsignedInt(quint64 &value);
    [[nodiscard]] bool boolean(bool &value);
    [[nodiscard]] bool bytes(QByteArrayView &value) { return string(2, value); }
    [[nodiscard]] bool text(QByteArrayView &utf8) { return string(3, utf8); }
    [[nodiscard]] bool array(quint64 &items) { return container(4, items); }
    [[nodiscard]] bool map(quint64 &pairs) { return container(5, pairs); }
    // One item with all that it holds.
    void skip();

private:
    bool string(int major, QByteArrayView &value);
    bool container(int major, quint64 &count);

    QByteArrayView m_data;
    qsizetype m_position = 0;
};

} // namespace Confab
