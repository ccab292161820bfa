// SPDX-License-Identifier: MIT
#include "shared/protocol/cborcheck.h"

#include "shared/protocol/cborreader.h"
#include "shared/protocol/limits.h"

#include <QVarLengthArray>

#include <algorithm>
#include <array>

namespace Confab {

namespace {

// A container whose end hasn't come yet.
struct Open {
    quint64 left = 0; // items, a map's keys and values each counted
    bool isMap = false;
    qsizetype firstKey = 0;  // in the list of keys
    qsizetype itemStart = 0; // of the item that is being read
};

using Keys = QVarLengthArray<QByteArrayView, 32>;

bool less(QByteArrayView a, QByteArrayView b)
{
    return a.compare(b) < 0;
}

// Keys are compared as they are encoded: with shortest heads that is the same as comparing their values.
bool hasDuplicate(Keys &keys, qsizetype from)
{
    const auto begin = keys.begin() + from;
    std::sort(begin, keys.end(), less);
    return std::adjacent_find(begin, keys.end()) != keys.end();
}

class Walk
{
public:
    explicit Walk(QByteArrayView payload) : m_payload(payload) { m_open[0].left = 1; }

    bool run()
    {
        for (;;) {
            Open &top = m_open[m_depth];
            if (top.left > 0) {
                if (!item(top))
                    return false;
                continue;
            }
            if (top.isMap && hasDuplicate(m_keys, top.firstKey))
                return false;
            m_keys.resize(top.firstKey);
            if (m_depth == 0)
                return m_position == m_payload.size();
            --m_depth;
            finish(m_open[m_depth]);
        }
    }

private:
    bool item(Open &top)
    {
        top.itemStart = m_position;
        CborHead head;
        if (!readCborHead(m_payload, m_position, head))
            return false;
        const auto left = quint64(m_payload.size() - m_position);
        switch (head.major) {
        case 0:
        case 1:
            break;
        case 2:
        case 3:
            if (head.value > left)
                return false;
            if (head.major == 3 && !m_payload.sliced(m_position, qsizetype(head.value)).isValidUtf8())
                return false;
            m_position += qsizetype(head.value);
            break;
        case 4:
        case 5: {
            const quint64 itemsEach = head.major == 5 ? 2 : 1;
            // Every item takes a byte at least: a count over the bytes left is a lie.
            if (m_depth == Limit::nesting || head.value > left / itemsEach)
                return false;
            m_open[++m_depth] = {head.value * itemsEach, head.major == 5, m_keys.size(), m_position};
            return true;
        }
        case 7:
            if (head.info != 20 && head.info != 21)
                return false;
            break;
        default:
            return false;
        }
        finish(top);
        return true;
    }

    void finish(Open &container)
    {
        if (container.isMap && container.left % 2 == 0)
            m_keys.append(m_payload.sliced(container.itemStart, m_position - container.itemStart));
        --container.left;
    }

    QByteArrayView m_payload;
    qsizetype m_position = 0;
    std::array<Open, Limit::nesting + 1> m_open; // 0 stands for the payload itself
    size_t m_depth = 0;
    Keys m_keys; // of all open maps, one behind the other
};

} // namespace

bool checkCbor(QByteArrayView payload)
{
    return Walk(payload).run();
}

} // namespace Confab
