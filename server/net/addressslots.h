// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QHostAddress>

#include <memory>
#include <mutex>

namespace Confab {

// How many connections each address has. Thread-safe. An IPv6 client can choose among the addresses of its /64
// network, so that all of one count as one.
class AddressSlots : public std::enable_shared_from_this<AddressSlots>
{
public:
    // A connection's place; given back when it is destroyed.
    class Slot
    {
    public:
        Slot(std::shared_ptr<AddressSlots> owner, const QHostAddress &key) : m_owner(std::move(owner)), m_key(key) { }
        ~Slot() { m_owner->giveBack(m_key); }
        Q_DISABLE_COPY_MOVE(Slot)

    private:
        std::shared_ptr<AddressSlots> m_owner;
        QHostAddress m_key;
    };

    // `most` an address; 0: any number.
    explicit AddressSlots(quint64 most) : m_most(most) { }

    // Null where the address has as many as it may have.
    [[nodiscard]] std::unique_ptr<Slot> take(const QHostAddress &address);

private:
    void giveBack(const QHostAddress &key);

    quint64 m_most;
    std::mutex m_mutex;
    QHash<QHostAddress, quint64> m_counts;
};

} // namespace Confab
