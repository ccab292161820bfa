// SPDX-License-Identifier: MIT
#pragma once

#include "shared/protocol/names.h"

#include <QHash>

#include <optional>

namespace Confab {

// Who holds which name, and all that could be taken for it; `Owner` is an id. An owner may claim a name more than once
// (a person on two connections, or while a change is being written down): it is free when each claim was released.
template <class Owner>
class NameRegistry
{
public:
    [[nodiscard]] bool isSame(const NameKey &key, Owner who) const { return heldByOther(m_folded, key.folded, who); }
    // Neither the same as somebody else's nor one that people would take for it.
    [[nodiscard]] bool isFree(const NameKey &key, Owner who) const
    {
        return !heldByOther(m_folded, key.folded, who) && !heldByOther(m_skeletons, key.skeleton, who)
            && !heldByOther(m_lookalikes, key.lookalike, who);
    }
    [[nodiscard]] std::optional<Owner> owner(const QString &folded) const
    {
        const auto holder = m_folded.constFind(folded);
        return holder == m_folded.cend() ? std::nullopt : std::optional(holder->owner);
    }

    // Only what isFree().
    void claim(const NameKey &key, Owner who)
    {
        add(m_folded, key.folded, who);
        add(m_skeletons, key.skeleton, who);
        add(m_lookalikes, key.lookalike, who);
    }
    void release(const NameKey &key)
    {
        remove(m_folded, key.folded);
        remove(m_skeletons, key.skeleton);
        remove(m_lookalikes, key.lookalike);
    }

private:
    struct Holder {
        Owner owner;
        int claims = 0;
    };
    using Holders = QHash<QString, Holder>;

    static bool heldByOther(const Holders &holders, const QString &form, Owner who)
    {
        const auto holder = holders.constFind(form);
        return holder != holders.cend() && holder->owner != who;
    }
    static void add(Holders &holders, const QString &form, Owner who)
    {
        Holder &holder = holders[form];
        holder.owner = who;
        ++holder.claims;
    }
    static void remove(Holders &holders, const QString &form)
    {
        const auto holder = holders.find(form);
        if (holder != holders.end() && --holder->claims == 0)
            holders.erase(holder);
    }

    Holders m_folded;
    Holders m_skeletons;
    Holders m_lookalikes;
};

} // namespace Confab
