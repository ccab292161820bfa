// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace Confab {

// The encryption of one connection, in memory: it makes what goes over the wire of what a channel sends, and the other
// way round. Used by the channel's thread alone.
class SecureStream
{
public:
    enum class State {
        Open,
        Ended,  // the peer has said that it will say no more
        Broken, // what came makes no sense, and nothing that follows will
    };

    virtual ~SecureStream() = default;

    // Takes what came in, in pieces of any size, and appends what can be read of it to `plain`.
    [[nodiscard]] virtual State receive(QByteArrayView sealed, QByteArray &plain) = 0;
    // The handshake is over: only then can anything be sealed.
    [[nodiscard]] virtual bool isReady() const = 0;
    virtual void seal(QByteArrayView plain) = 0;
    // Tells the peer that nothing more will be said.
    virtual void finish() = 0;
    // What is to leave because of any of these, in its order; empty where nothing is.
    [[nodiscard]] virtual QByteArray takeOutgoing() = 0;
};

} // namespace Confab
