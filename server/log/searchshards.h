// SPDX-License-Identifier: MIT
#pragma once

#include "server/log/searchfilter.h"
#include "server/log/searchstore.h"

#include <functional>

namespace Confab {

// Finds documents in the index, within the transaction of its caller.
class SearchShards
{
public:
    using Take = std::function<Result<bool>(quint64 document)>;

    SearchShards(const Connection &index, const SearchState &state, const SearchFilter &filter);

    // Calls `take` with each document before `end` that the filter lets through, the newest first, until it returns
    // false or fails.
    Status each(quint64 end, const Take &take);

private:
    enum class Way { Looked, Intersected };
    struct Found {
        bool enough = false;    // `take` has had enough
        bool elsewhere = false; // given up: too much of what was found is in other rooms
        quint64 end = 0;        // of what is left then
    };

    [[nodiscard]] Status narrow(quint64 &first, quint64 &end) const;
    [[nodiscard]] Result<std::vector<quint64>> shards(quint64 first, quint64 end) const;
    [[nodiscard]] Result<Found> inShard(quint64 shard, quint64 first, quint64 end, const Take &take);

    const Connection &m_index;
    const SearchState &m_state;
    const SearchFilter &m_filter;
    QString m_words; // the query, and the person
    QString m_rooms; // any of the rooms
    Way m_way;
    int m_elsewhere = 0;
};

} // namespace Confab
