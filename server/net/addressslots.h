// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>

#include <memory>
#include <mutex>

namespace Confab {

// How many connections each address has. Thread-safe.
class AddressSlots : public std::enable_shared_from_this<AddressSlots>
{
public:
    // A connection's place; given back when it is destroyed.
    class Slot
    {
    public:
        Slot(std::shared_ptr<AddressSlots> owner, quint64 key) : m_owner(std::move(owner)), m_key(key) { }
        ~Slot() { m_owner->giveBack(m_key); }
        Q_DISABLE_COPY_MOVE(Slot)

        [[nodiscard]] quint64 address() const { return m_key; }

    private:
        std::shared_ptr<AddressSlots> m_owner;
        quint64 m_key;
    };

    // `most` an address; 0: any number.
    explicit AddressSlots(quint64 most) : m_most(most) { }

    // Null where the address (its addressKey()) has as many as it may have.
    [[nodiscard]] std::unique_ptr<Slot> take(quint64 address);

private:
    void giveBack(quint64 key);

    quint64 m_most;
    std::mutex m_mutex;
    QHash<quint64, quint64> m_counts;
};

} // namespace Confab
