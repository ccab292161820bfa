// SPDX-License-Identifier: MIT
#include "server/chat/nickregistry.h"

#include "shared/protocol/codes.h"

using namespace Qt::StringLiterals;

namespace Confab {

Status NickRegistry::check(const NameKey &key, UserId who, const QString &nick) const
{
    if (heldByOther(m_folded, key.folded, who))
        return Error{Code::nickTaken, u"The nickname %1 is in use."_s.arg(nick)};
    if (!isFree(key, who))
        return Error{Code::nickConfusable, u"The nickname %1 looks like one that is in use."_s.arg(nick)};
    return Ok{};
}

bool NickRegistry::isFree(const NameKey &key, UserId who) const
{
    return !heldByOther(m_folded, key.folded, who) && !heldByOther(m_skeletons, key.skeleton, who)
        && !heldByOther(m_lookalikes, key.lookalike, who);
}

void NickRegistry::claim(const NameKey &key, UserId who)
{
    add(m_folded, key.folded, who);
    add(m_skeletons, key.skeleton, who);
    add(m_lookalikes, key.lookalike, who);
}

void NickRegistry::release(const NameKey &key)
{
    remove(m_folded, key.folded);
    remove(m_skeletons, key.skeleton);
    remove(m_lookalikes, key.lookalike);
}

bool NickRegistry::heldByOther(const Holders &holders, const QString &form, UserId who)
{
    const auto holder = holders.constFind(form);
    return holder != holders.cend() && holder->user != who;
}

void NickRegistry::add(Holders &holders, const QString &form, UserId who)
{
    Holder &holder = holders[form];
    holder.user = who;
    ++holder.claims;
}

void NickRegistry::remove(Holders &holders, const QString &form)
{
    const auto holder = holders.find(form);
    if (holder != holders.end() && --holder->claims == 0)
        holders.erase(holder);
}

} // namespace Confab
