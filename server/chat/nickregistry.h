// SPDX-License-Identifier: MIT
#pragma once

#include "shared/protocol/names.h"
#include "shared/protocol/values.h"

#include <QHash>

namespace Confab {

// Who holds which nickname, and all that could be taken for it. A person may claim a name more than once (on two
// connections, or while a change is being written down): it is free when each claim was released.
class NickRegistry
{
public:
    // nick-taken or nick-confusable where somebody else holds it.
    [[nodiscard]] Status check(const NameKey &key, UserId who, const QString &nick) const;
    [[nodiscard]] bool isFree(const NameKey &key, UserId who) const;

    // Only what check() allows.
    void claim(const NameKey &key, UserId who);
    void release(const NameKey &key);

private:
    struct Holder {
        UserId user;
        int claims = 0;
    };
    using Holders = QHash<QString, Holder>;

    static bool heldByOther(const Holders &holders, const QString &form, UserId who);
    static void add(Holders &holders, const QString &form, UserId who);
    static void remove(Holders &holders, const QString &form);

    Holders m_folded;
    Holders m_skeletons;
    Holders m_lookalikes;
};

} // namespace Confab
