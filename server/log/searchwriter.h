// SPDX-License-Identifier: MIT
#pragma once

#include "server/log/searchstore.h"
#include "server/log/statement.h"

#include <functional>

namespace Confab {

// Keeps the index in step with the log. Belongs to the thread that opens it.
class SearchWriter
{
public:
    explicit SearchWriter(SearchSettings settings) : m_settings(std::move(settings)) { }
    Q_DISABLE_COPY_MOVE(SearchWriter)

    // The code of an error that is the log's and not the index'.
    static constexpr char16_t logsError[] = u"log";

    // Makes the index anew where there is none that fits the log.
    Status open();
    void close();
    // The file that was opened is still the one at its path.
    [[nodiscard]] bool isOpen() const;

    // Notes which documents have changed, and takes the next texts in, a shard's at the most. False: it is in step.
    [[nodiscard]] Result<bool> advance();
    // Notes which documents have changed; true where any waits for being wiped.
    [[nodiscard]] Result<bool> hasPending();
    // Makes one shard again that documents wait in. False: there is none.
    [[nodiscard]] Result<bool> wipe();
    // Empties the WAL, which keeps what was wiped. False: a reader is in the way just now.
    [[nodiscard]] Result<bool> truncate();

private:
    Status openLog();
    Status openIndex();
    Status inOneStep(const std::function<Status()> &work);
    Status noteChanges();
    Status takeIn(quint64 first, quint64 last);
    Status makeShard(quint64 shard);
    Status makeShardAgain(quint64 shard);
    Status saveState();
    [[nodiscard]] Result<quint64> goal();
    Status measureTail(quint64 last);
    [[nodiscard]] Result<quint64> newest(Statement &ofTable);

    SearchSettings m_settings;
    Connection m_log;
    Connection m_index;
    bool m_logOpen = false;
    FileIdentity m_file;
    SearchState m_state;
    // Asked at every turn, whether or not there is anything to do.
    Statement m_newestText{m_log};
    Statement m_newestChange{m_log};
    Statement m_sizeOfTexts{m_log};
    Statement m_anyPending{m_index};
    // The texts behind the index that were measured, so that each is only once: after that id up to this one they have so
    // many characters.
    quint64 m_tailBegin = 0;
    quint64 m_tailEnd = 0;
    quint64 m_tailSize = 0;
};

} // namespace Confab
