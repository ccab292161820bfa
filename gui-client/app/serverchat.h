// SPDX-License-Identifier: MIT
#pragma once

#include "gui-client/app/announcing.h"
#include "gui-client/app/arrival.h"
#include "gui-client/app/attention.h"
#include "gui-client/app/calls.h"
#include "gui-client/app/commands.h"
#include "gui-client/app/composing.h"
#include "gui-client/app/connectionnews.h"
#include "gui-client/app/conversations.h"
#include "gui-client/app/emptyrooms.h"
#include "gui-client/app/messageactions.h"
#include "gui-client/app/presencekeeper.h"
#include "gui-client/app/requests.h"
#include "gui-client/app/roomactions.h"
#include "gui-client/app/searching.h"
#include "gui-client/app/switching.h"
#include "gui-client/views/mainwindow.h"

namespace Confab {

// What the parts of all servers share. All of it outlives them.
struct ServerWorld {
    const Clock &clock;
    Settings &settings;
    MainWindow &window;
    Prompts &prompts;
    DoNotDisturb &quiet;
    Attention &attention;
};

// One server in the window: the client that is connected to it, its rooms, its page, and who follows a person's wishes
// there. Nothing of it touches another server's.
class ServerChat : public QObject
{
    Q_OBJECT

public:
    // Takes up what is going on there. The state outlives it.
    ServerChat(const ServerWorld &world, ServerState &state, ServerPage &page, const Arrival::Ways &ways,
               QObject *parent = nullptr);
    ~ServerChat() override;

    // As the settings have it where it was `visited`; nothing happens yet.
    void setKnown(const Settings::Server &known, bool visited, bool tls);
    // What an earlier window had on screen; and for the next one.
    void resume();
    void keep();
    // As the settings shall have it; none where the person never was there.
    [[nodiscard]] std::optional<Settings::Server> known() const;
    [[nodiscard]] bool isLeft() const { return client().state() == ChatClient::State::Idle; }

    [[nodiscard]] ServerPage &page() { return m_parts.page; }
    [[nodiscard]] ChatClient &client() const { return m_parts.client; }
    [[nodiscard]] RoomsModel &rooms() { return m_parts.rooms; }
    [[nodiscard]] const ServerState &state() const { return m_parts.state; }
    [[nodiscard]] Arrival &arrival() { return m_arrival; }
    [[nodiscard]] Conversations &conversations() { return m_conversations; }
    [[nodiscard]] Composing &composing() { return m_composing; }
    [[nodiscard]] Switching &switching() { return m_switching; }
    [[nodiscard]] bool isOnScreen(const RoomPlace &place) const { return m_calls.isOnScreen(place); }

Q_SIGNALS:
    void quitWanted(const QString &farewell);
    void helpWanted();
    void knownChanged();

private:
    void connectParts();

    Requests m_requests;
    Arrival m_arrival;
    ChatParts m_parts;
    Conversations m_conversations;
    EmptyRooms m_emptyRooms;
    Composing m_composing;
    PresenceKeeper m_presence;
    RoomActions m_actions;
    MessageActions m_messages;
    Commands m_commands;
    Searching m_searching;
    Switching m_switching;
    ConnectionNews m_news;
    Calls m_calls;
    Announcing m_announcing;
};

} // namespace Confab
