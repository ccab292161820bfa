// SPDX-License-Identifier: MIT
#include "server/log/searchinsertion.h"

#include "server/log/searchstore.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace Confab {

Status SearchInsertion::prepare(quint64 shard)
{
    return prepareAll({
        {&m_document, u"INSERT OR REPLACE INTO documents (doc, room, user, at) VALUES (?, ?, ?, ?)"_s},
        {&m_words, u"INSERT INTO %1 (rowid, words) VALUES (?, ?)"_s.arg(shardTable(shard))},
        {&m_span,
         u"INSERT INTO spans (span, oldest, newest) VALUES (?, ?, ?) ON CONFLICT (span) DO UPDATE"
         " SET oldest = min(oldest, excluded.oldest), newest = max(newest, excluded.newest)"_s},
    });
}

Status SearchInsertion::add(const std::vector<SearchDocument> &documents)
{
    std::map<quint64, std::pair<Millis, Millis>> spans; // the oldest and newest time of each
    for (const SearchDocument &document : documents) {
        if (const Status added = add(document); !added)
            return added;
        const auto place = spans.try_emplace(document.id / documentsInSpan, document.at, document.at).first;
        auto &[oldest, newest] = place->second;
        oldest = std::min(oldest, document.at);
        newest = std::max(newest, document.at);
    }
    for (const auto &[span, times] : spans) {
        if (const Status done = m_span.run(span, times.first, times.second); !done)
            return done;
    }
    return Ok{};
}

Status SearchInsertion::add(const SearchDocument &document)
{
    QString words = roomWord(document.room) + u' ' + userWord(document.user);
    for (const SearchWord &word : searchWords(document.text))
        words += u' ' + word.word;
    if (const Status done = m_document.run(document.id, document.room, document.user, document.at); !done)
        return done;
    return m_words.run(document.id, words);
}

} // namespace Confab
