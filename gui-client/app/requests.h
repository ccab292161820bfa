// SPDX-License-Identifier: MIT
#pragma once

#include "shared/client/chatclient.h"

#include <QHash>

#include <functional>
#include <variant>

namespace Confab {

// Who asked the server for something hears what came of it, once. The client outlives it.
class Requests : public QObject
{
    Q_OBJECT

public:
    explicit Requests(ChatClient &client, QObject *parent = nullptr);

    using Answer = std::variant<Done, RoomOpened, Persons, ErrorFrame>;
    // A request that couldn't be made (0) fails at once.
    void expect(RequestId request, std::function<void(const Answer &answer)> then);
    // Of what is recorded: called only where the server refuses it for good.
    void expect(const Nonce &nonce, std::function<void(const ErrorFrame &error)> refused);

private:
    void take(RequestId request, const Answer &answer);

    QHash<RequestId, std::function<void(const Answer &)>> m_pending;
    std::map<Nonce, std::function<void(const ErrorFrame &)>> m_recorded;
};

} // namespace Confab
