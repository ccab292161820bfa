// SPDX-License-Identifier: MIT
#pragma once

#include "server/log/statement.h"
#include "shared/protocol/values.h"

#include <string>

namespace Confab {

// A message as the index takes it in.
struct SearchDocument {
    quint64 id = 0;
    RoomId room;
    UserId user;
    Millis at = 0;
    QByteArrayView text; // UTF-8
};

// Puts documents into one shard, within the transaction of its caller.
class SearchInsertion
{
public:
    explicit SearchInsertion(const Connection &index) : m_document(index), m_words(index), m_span(index) { }

    Status prepare(quint64 shard); // first
    Status add(const SearchDocument &document);
    Status finish(); // behind the last one

private:
    // The times of a row of the table `spans`.
    struct SpanTimes {
        quint64 number = 0;
        Millis oldest = 0;
        Millis newest = 0;
    };

    Statement m_document;
    Statement m_words;
    Statement m_span;
    std::string m_buffer; // a document's words
    std::optional<SpanTimes> m_times;
};

} // namespace Confab
