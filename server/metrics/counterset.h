// SPDX-License-Identifier: MIT
#pragma once

#include "server/metrics/counter.h"

#include <QAnyStringView>
#include <QLatin1StringView>

#include <array>
#include <initializer_list>

namespace Confab {

// One counter for each of a few words that are fixed from the start, and one for any other: whatever peers send, there
// are never more of them. Thread-safe as a Counter is.
class CounterSet
{
public:
    static constexpr size_t mostWords = 24;

    // At most mostWords; they outlive this, as literals do.
    CounterSet(std::initializer_list<QLatin1StringView> words);

    void add(QAnyStringView word, quint64 count = 1);

    // The words, with "other" as the last.
    [[nodiscard]] size_t size() const { return m_size; }
    [[nodiscard]] QLatin1StringView word(size_t i) const { return m_words.at(i); }
    [[nodiscard]] quint64 value(size_t i) const { return m_counters.at(i).value(); }
    // Of that word; one that isn't known gives that of "other".
    [[nodiscard]] quint64 value(QAnyStringView word) const { return m_counters.at(indexOf(word)).value(); }

private:
    [[nodiscard]] size_t indexOf(QAnyStringView word) const;

    size_t m_size = 0;
    std::array<QLatin1StringView, mostWords + 1> m_words;
    std::array<Counter, mostWords + 1> m_counters;
};

} // namespace Confab
