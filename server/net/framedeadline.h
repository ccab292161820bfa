// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <optional>

namespace Confab {

// Whether a frame that was begun takes too long. It is looked at now and then, so that it costs nothing while bytes
// come in: a frame is late where it was there at an earlier look and still isn't whole. Times in steady milliseconds.
class FrameDeadline
{
public:
    explicit FrameDeadline(quint64 most) : m_most(most) { }

    // `frames` have come whole so far; `begun`: there is some of another.
    [[nodiscard]] bool isLate(quint64 now, quint64 frames, bool begun)
    {
        if (!begun || frames != m_frames || !m_since) {
            m_frames = frames;
            m_since = begun ? std::optional(now) : std::nullopt;
            return false;
        }
        return now - *m_since >= m_most;
    }
    // The peer can't be blamed: it wasn't read.
    void restart() { m_since.reset(); }

private:
    quint64 m_most;
    quint64 m_frames = 0;
    std::optional<quint64> m_since; // seen first
};

} // namespace Confab
