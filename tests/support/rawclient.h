// SPDX-License-Identifier: MIT
#pragma once

#include "shared/client/chatclient.h"
#include "shared/protocol/framereader.h"

#include <QElapsedTimer>
#include <QSslSocket>

#include <deque>
#include <memory>
#include <optional>

namespace Confab {

// Speaks the wire by hand, byte by byte where a test wants that, and waits for what comes back. It answers nothing by
// itself, pings neither. All calls block, up to half a minute.
class RawClient
{
public:
    explicit RawClient(const ServerAddress &server) : m_server(server) { }

    // False where the connection (or TLS) didn't come to be.
    bool connect();
    // connect() and hello; the welcome, or nothing where it was refused or hung up.
    std::optional<Welcome> enter(const QString &nick, const std::optional<Token> &resume = {},
                                 const std::optional<std::map<RoomId, Seq>> &seen = {}, bool beside = false);

    void send(const ClientFrame &frame);
    void sendBytes(const QByteArray &bytes);
    // A whole frame around any payload.
    void sendPayload(const QByteArray &payload);

    // The next frame, whatever it is; nothing where the server hung up instead or `millis` passed.
    std::optional<ServerFrame> next(int millis = 30'000);
    // The next frame of that kind; others before it are dropped.
    template <class M>
    std::optional<M> expect(int millis = 30'000)
    {
        QElapsedTimer timer;
        timer.start();
        for (;;) {
            auto frame = next(int(std::max<qint64>(0, millis - timer.elapsed())));
            if (!frame)
                return std::nullopt;
            if (auto *message = std::get_if<M>(&*frame))
                return std::move(*message);
        }
    }
    // Everything up to the answer to a ping that is sent now.
    std::vector<ServerFrame> untilNow();
    // True once the server has hung up; frames that come before are kept for next().
    bool waitForHangUp(int millis = 30'000);

    void hangUp(); // in an orderly way
    void reset();  // without a word
    [[nodiscard]] bool isConnected() const;
    [[nodiscard]] QSslSocket &socket() { return *m_socket; }

private:
    bool readSome(int millis);

    ServerAddress m_server;
    std::unique_ptr<QSslSocket> m_socket;
    FrameReader m_reader{0xffff'ffff};
    std::deque<ServerFrame> m_frames;
    quint8 m_echo = 0;
};

} // namespace Confab
