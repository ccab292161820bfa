// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>

namespace Confab {

// How fast new connections of each address may come: `burst` at once, `rate` a second. Remembers an address only until
// it could have its whole burst again, and never more than `mostAddresses`; then it forgets some, who begin anew.
// Times in steady milliseconds.
class AddressRates
{
public:
    // A rate of 0 lets everyone pass.
    AddressRates(quint64 rate, quint64 burst, qsizetype mostAddresses);

    // 0: it may come. Else how many milliseconds until the next one of that address (its addressKey()) may.
    [[nodiscard]] quint64 take(quint64 address, quint64 now);

    [[nodiscard]] qsizetype remembered() const { return m_until.size(); }

private:
    void forget(quint64 at);

    quint64 m_each;  // microseconds that a connection takes up
    quint64 m_burst; // microseconds ahead of now that may be taken up
    qsizetype m_most;
    qsizetype m_forgetAt;            // so many
    QHash<quint64, quint64> m_until; // microseconds: what is taken up already
};

} // namespace Confab
