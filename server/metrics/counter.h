// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <atomic>

namespace Confab {

// Counts what happened since the start. Thread-safe without a lock; orders nothing else. Hot paths count in a plain
// number of their own and add it once a turn.
class Counter
{
public:
    void add(quint64 count = 1) { m_value.fetch_add(count, std::memory_order_relaxed); }
    [[nodiscard]] quint64 value() const { return m_value.load(std::memory_order_relaxed); }

private:
    std::atomic<quint64> m_value = 0;
};

// How much there is of something now. Thread-safe as a Counter is.
class Gauge
{
public:
    void set(qint64 value) { m_value.store(value, std::memory_order_relaxed); }
    void add(qint64 change) { m_value.fetch_add(change, std::memory_order_relaxed); }
    [[nodiscard]] qint64 value() const { return m_value.load(std::memory_order_relaxed); }

private:
    std::atomic<qint64> m_value = 0;
};

// One thread's share of a gauge that several threads add up to; belongs to that thread.
class GaugeShare
{
public:
    explicit GaugeShare(Gauge &gauge) : m_gauge(gauge) { }
    ~GaugeShare() { set(0); }
    Q_DISABLE_COPY_MOVE(GaugeShare)

    void set(qint64 value)
    {
        if (value != m_value)
            m_gauge.add(value - m_value);
        m_value = value;
    }

private:
    Gauge &m_gauge;
    qint64 m_value = 0;
};

} // namespace Confab
