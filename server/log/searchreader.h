// SPDX-License-Identifier: MIT
#pragma once

#include "server/log/eventreader.h"
#include "server/log/searchcursor.h"
#include "server/log/searchstore.h"

#include "server/chat/ports.h"

#include <functional>

namespace Confab {

// Searches, on read-only connections of its own to the log and the index, each time in one short transaction. What isn't
// in the index, because it was said just now or because there is no index, is scanned: so many texts a search, and the
// next page goes on from there. An index may lack what it should have, but gives nothing that isn't so in the log.
//
// Belongs to one thread.
class SearchReader
{
public:
    struct Options {
        QString log;
        QString index;                      // empty: none
        std::function<void()> indexDamaged; // called where the index can't be read; may be empty
        quint64 scan = 20'000;              // texts that one search scans
    };

    explicit SearchReader(Options options);
    ~SearchReader();
    Q_DISABLE_COPY_MOVE(SearchReader)

    [[nodiscard]] PageResult search(const Seek &seek);

private:
    class Run;

    Status openLog();
    // Begins a transaction in each; without an index where there is none that can be used.
    Status begin(bool withIndex);
    void beginIndex();
    void end();
    void damaged(const Error &error);

    Options m_options;
    Connection m_log;
    std::unique_ptr<EventReader> m_events; // none: the log isn't open
    Connection m_index;
    FileIdentity m_indexFile;           // of none: the index isn't open
    std::optional<SearchState> m_state; // none: this search does without
    bool m_told = false;                // that the index is damaged
    // Of cursors: of one's own, for while there is no index, and that of the index there was last. A page that was
    // sealed with one of them is gone on from, whatever became of the index meanwhile.
    QByteArray m_secret;
    QByteArray m_indexSecret;
};

} // namespace Confab
