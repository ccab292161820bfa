// SPDX-License-Identifier: MIT
#pragma once

#include "server/chat/proposals.h"
#include "server/log/statement.h"

namespace Confab {

// Everyone who was ever here, and their tokens. Belongs to the thread of its connection.
class PersonStore
{
public:
    explicit PersonStore(const Connection &connection);

    Status prepare(); // first

    Status login(const RecordLogin &proposal);
    Status rename(const Rename &proposal);
    Status release(const ReleaseNick &proposal);
    Status touch(const TouchTokens &proposal);

private:
    Statement m_person;
    Statement m_token;
    Statement m_rename;
    Statement m_release;
    Statement m_touch;
};

} // namespace Confab
