// SPDX-License-Identifier: MIT
#pragma once

#include "gui-client/models/peoplemodel.h"
#include "shared/client/chatclient.h"

#include <QTimer>

namespace Confab {

// Looks people of a crowd up by the beginning of their nicknames, a page at a time. The client outlives it.
class PeopleFinder : public QObject
{
    Q_OBJECT

public:
    PeopleFinder(ChatClient &client, RoomId room, QObject *parent = nullptr);

    // Asks anew, once the typing pauses. An empty prefix: the first ones by name.
    void look(const QString &prefix);
    void lookAgain(); // somebody came or went
    // The next page below, where there is one.
    void lookFurther();
    void forget(); // what is found is of no use any more

    [[nodiscard]] PeopleModel &found() { return m_found; }
    [[nodiscard]] bool hasMore() const { return m_more; }

private:
    void ask(const std::optional<QString> &after);
    void take(const Roster &roster);

    ChatClient &m_client;
    PeopleModel m_found;
    QTimer m_pause;
    QString m_prefix;
    std::optional<QString> m_last; // the nickname that the next page follows
    RequestId m_asked = 0;
    bool m_fresh = true; // the answer replaces what is there
    bool m_more = false;
};

} // namespace Confab
