// SPDX-License-Identifier: MIT
#include "server/log/searchinsertion.h"

#include "server/log/searchstore.h"
#include "shared/protocol/searchtext.h"

#include <algorithm>
#include <utility>

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

Status SearchInsertion::add(const SearchDocument &document)
{
    const quint64 span = document.id / documentsInSpan;
    if (m_times && m_times->number != span) {
        if (const Status done = finish(); !done)
            return done;
    }
    if (!m_times)
        m_times = {span, document.at, document.at};
    m_times->oldest = std::min(m_times->oldest, document.at);
    m_times->newest = std::max(m_times->newest, document.at);

    m_buffer.clear(); // and keeps its memory
    appendRoomWord(m_buffer, document.room);
    m_buffer += ' ';
    appendUserWord(m_buffer, document.user);
    appendSearchWords(m_buffer, document.text);
    if (const Status done = m_document.run(document.id, document.room, document.user, document.at); !done)
        return done;
    return m_words.run(document.id, Utf8{m_buffer});
}

Status SearchInsertion::finish()
{
    if (!m_times)
        return Ok{};
    const SpanTimes times = *std::exchange(m_times, std::nullopt);
    return m_span.run(times.number, times.oldest, times.newest);
}

} // namespace Confab
