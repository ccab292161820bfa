// SPDX-License-Identifier: MIT
#pragma once

#include "server/log/connection.h"
#include "server/metrics/counter.h"
#include "shared/protocol/searchtext.h"
#include "shared/protocol/values.h"

#include <QByteArray>

#include <optional>
#include <string>

// The search index: a database file of its own beside the log, which is made from the log and can be made again at any
// time. Messages are documents, named by their place in the order of all messages (texts.doc). Their words are in
// full-text tables of so many documents each, the shards: a search goes from the newest down and stops when it has
// enough, and what was deleted is wiped by dropping its shard's table, which zeroes its pages, and making it again.
namespace Confab {

struct SearchSettings {
    QString log;   // the database
    QString index; // the index' file; its folder exists
    quint64 shardDocuments = 32'768;
    // The newest texts stay out of the index, where a search scans them: it is written seldom and in large pieces, and
    // what is edited or deleted soon after it was said needs no wiping.
    quint64 tail = 256;
    Span settle = 500;        // from the first news of a change until the log is looked at
    Span wipeAfter = 10'000;  // from when a deletion or an edit is noticed until it is wiped
    Span retry = 10'000;      // after a failure
    Gauge *backlog = nullptr; // messages that aren't in the index yet; outlives its writers
};

// The one row of the index' table `state`.
struct SearchState {
    QString format;
    QByteArray log;    // the id of the log that it was made from
    QByteArray secret; // see SearchCursor
    quint64 shardDocuments = 1;
    quint64 texts = 0;     // texts up to this id are in it …
    quint64 rewritten = 0; // … as they were after this change, but for the documents in `pending`
    QByteArray anchor;     // the nonce of the newest of those texts' events

    [[nodiscard]] quint64 shardOf(quint64 document) const { return document / shardDocuments; }
};

// None: it is not there, or not whole.
[[nodiscard]] Result<std::optional<SearchState>> readSearchState(const Connection &index);
// Whether it was made from this log as it is now, and in the way that this program would make it.
[[nodiscard]] Result<bool> searchStateFits(const SearchState &state, const Connection &log);

// The nonce of the event that the log's newest text up to `id` belongs to; empty where there is none.
[[nodiscard]] Result<QByteArray> searchAnchor(const Connection &log, quint64 id);

// Makes an empty index with mode 0600. There must be none.
Status createSearchIndex(const SearchSettings &settings, const LogId &log);
void removeSearchIndex(const QString &path);

// Which file a path leads to just now: one that was removed and made again is another one.
class FileIdentity
{
public:
    FileIdentity() = default; // of no file
    explicit FileIdentity(const QString &path);
    [[nodiscard]] bool isFile() const { return m_there; }
    bool operator==(const FileIdentity &) const = default;

private:
    bool m_there = false;
    quint64 m_device = 0;
    quint64 m_node = 0;
};

[[nodiscard]] QString shardTable(quint64 shard);
inline constexpr quint64 documentsInSpan = 1024; // of the table `spans`

// What a document's words begin with. No message has such words.
[[nodiscard]] QString roomWord(RoomId room);
[[nodiscard]] QString userWord(UserId user);
void appendRoomWord(std::string &utf8, RoomId room);
void appendUserWord(std::string &utf8, UserId user);

// The query for FTS5's MATCH.
[[nodiscard]] QString matchExpression(const SearchQuery &query);

} // namespace Confab
