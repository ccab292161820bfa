// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

namespace Confab {

// How fast a client may send, by the `rate` and `burst` that the server announced: a bucket that holds a burst and
// fills with the rate. It stays a little below both, since what leaves evenly may arrive in bunches. Times are
// steady milliseconds.
class Pacer
{
public:
    Pacer() = default; // any speed
    Pacer(quint64 rate, quint64 burst, quint64 now);

    [[nodiscard]] bool mayGo(quint64 now) const { return goesAt(now) <= now; }
    // When the next frame may go, `now` or later.
    [[nodiscard]] quint64 goesAt(quint64 now) const;
    // Less than half of a burst went lately: there is room for what isn't needed.
    [[nodiscard]] bool isCalm(quint64 now) const { return m_until <= now + m_room / 2; }
    // A frame went that counts as `cost`, be it that it might or (a pong) that it couldn't wait.
    void went(quint64 now, quint64 cost = 1);

private:
    // A frame takes up `m_each` of time; what has gone reaches until `m_until`, which may lie `m_room` ahead of now.
    quint64 m_each = 0;
    quint64 m_room = 0;
    quint64 m_until = 0;
};

} // namespace Confab
