// SPDX-License-Identifier: MIT
#include "server/metrics/counterset.h"

namespace Confab {

CounterSet::CounterSet(std::initializer_list<QLatin1StringView> words)
{
    Q_ASSERT(words.size() <= mostWords);
    for (const QLatin1StringView word : words)
        m_words.at(m_size++) = word;
    m_words.at(m_size++) = QLatin1StringView("other");
}

void CounterSet::add(QAnyStringView word, quint64 count)
{
    m_counters.at(indexOf(word)).add(count);
}

size_t CounterSet::indexOf(QAnyStringView word) const
{
    for (size_t i = 0; i + 1 < m_size; ++i) {
        if (QAnyStringView::equal(word, m_words.at(i)))
            return i;
    }
    return m_size - 1;
}

} // namespace Confab
