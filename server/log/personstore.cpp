// SPDX-License-Identifier: MIT
#include "server/log/personstore.h"

using namespace Qt::StringLiterals;

namespace Confab {

PersonStore::PersonStore(const Connection &connection)
    : m_person(connection), m_token(connection), m_rename(connection), m_release(connection), m_touch(connection)
{ }

Status PersonStore::prepare()
{
    return prepareAll({
        {&m_person,
         u"INSERT INTO persons (user, nick, holds) VALUES (?, ?, 1)"
         " ON CONFLICT (user) DO UPDATE SET nick = excluded.nick, holds = 1"_s},
        {&m_token,
         u"INSERT INTO tokens (hash, user, used) VALUES (?, ?, ?)"
         " ON CONFLICT (hash) DO UPDATE SET user = excluded.user, used = excluded.used"_s},
        {&m_rename, u"UPDATE persons SET nick = ? WHERE user = ?"_s},
        {&m_release, u"UPDATE persons SET holds = 0 WHERE user = ?"_s},
        {&m_touch, u"UPDATE tokens SET used = max(used, ?) WHERE hash = ?"_s},
    });
}

Status PersonStore::login(const RecordLogin &proposal)
{
    if (const Status known = m_person.run(proposal.user, proposal.nick); !known)
        return known;
    return m_token.run(proposal.token, proposal.user, proposal.at);
}

Status PersonStore::rename(const Rename &proposal)
{
    return m_rename.run(proposal.nick, proposal.user);
}

Status PersonStore::release(const ReleaseNick &proposal)
{
    return m_release.run(proposal.user);
}

Status PersonStore::touch(const TouchTokens &proposal)
{
    for (const TokenHash &token : proposal.tokens) {
        if (const Status touched = m_touch.run(proposal.at, token); !touched)
            return touched;
    }
    return Ok{};
}

} // namespace Confab
