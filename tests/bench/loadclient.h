// SPDX-License-Identifier: MIT
#pragma once

#include "shared/protocol/framereader.h"

#include <QByteArray>

#include <cstdint>
#include <vector>

namespace Confab {

// Nanoseconds of a clock that all processes of a machine share.
[[nodiscard]] std::int64_t nowNanos();

// One plain connection of the load generator, driven by epoll: says hello, and takes note of the messages that it hears.
// What a message says begins with "#NUMBER@NANOS " by which deliveries are verified and timed.
class LoadClient
{
public:
    LoadClient(int epoll, quint16 port, int number);
    ~LoadClient();
    LoadClient(const LoadClient &) = delete;
    LoadClient &operator=(const LoadClient &) = delete;

    // The descriptor can be read; ends the program with a message where the server broke a promise.
    void readable(std::vector<std::int64_t> &latencies);
    // A message of about 100 bytes.
    void say(quint64 number);

    [[nodiscard]] bool welcomed() const { return m_welcomed; }
    [[nodiscard]] quint64 heard() const { return m_heard; }
    void resetHeard() { m_heard = 0; }
    [[nodiscard]] quint64 bytes() const { return m_bytes; }

private:
    void take(QByteArrayView payload, std::vector<std::int64_t> &latencies);
    void write(const QByteArray &frame);

    int m_descriptor = -1;
    FrameReader m_reader{0xffff'ffff};
    bool m_welcomed = false;
    quint64 m_heard = 0;
    quint64 m_next = 0; // number of the next message that it has to hear
    bool m_any = false;
    quint64 m_bytes = 0;
};

} // namespace Confab
