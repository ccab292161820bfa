// SPDX-License-Identifier: MIT
#pragma once

#include "server/log/statement.h"
#include "shared/protocol/values.h"

namespace Confab {

// A message as the index takes it in.
struct SearchDocument {
    quint64 id = 0;
    RoomId room;
    UserId user;
    Millis at = 0;
    QString text;
};

// Puts documents into one shard, within the transaction of its caller.
class SearchInsertion
{
public:
    explicit SearchInsertion(const Connection &index) : m_document(index), m_words(index), m_span(index) { }

    Status prepare(quint64 shard); // first
    Status add(const std::vector<SearchDocument> &documents);

private:
    Status add(const SearchDocument &document);

    Statement m_document;
    Statement m_words;
    Statement m_span;
};

} // namespace Confab
