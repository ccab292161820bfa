// SPDX-License-Identifier: MIT
#pragma once

#include "gui-client/app/settings.h"
#include "gui-client/models/roomsession.h"
#include "gui-client/views/mainwindow.h"
#include "gui-client/views/slashcommands.h"
#include "shared/client/chatclient.h"

#include <QTimer>

#include <memory>

namespace Confab {

// The room on screen: its timeline, its people, its name and topic, what is written and the draft of it.
class Conversation : public QObject
{
    Q_OBJECT

public:
    // All outlive it.
    Conversation(ChatClient &client, MainWindow &window, Settings &settings, const Clock &clock,
                 QObject *parent = nullptr);
    ~Conversation() override;

    // To be called right after the client opened a server.
    void prepare(const ServerAddress &server);
    // Puts the draft on disk.
    void keepDraft();

Q_SIGNALS:
    void quitWanted(const QString &farewell);
    void helpWanted();

private:
    void takeArrival(const Welcome &welcome);
    void takeLogged(const Logged &event);
    void takeInput(const TypedInput &input);
    void takeMessage(const TypedMessage &message);
    void showPeople();
    void showRoom();

    ChatClient &m_client;
    MainWindow &m_window;
    Settings &m_settings;
    const Clock &m_clock;
    std::unique_ptr<RoomSession> m_session;
    QString m_server; // whose drafts these are; empty: none yet
    Room m_room;
    Seq m_topicSeq = 0;
    QTimer m_draftTimer;
    QTimer m_peopleTimer;
};

} // namespace Confab
