// SPDX-License-Identifier: MIT
#pragma once

#include "gui-client/app/chatstate.h"
#include "gui-client/app/options.h"
#include "gui-client/app/serverchat.h"

#include <memory>
#include <vector>

namespace Confab {

// The servers of the window, one or several, each on a page of its own: which there are, how one more comes and one goes,
// and the ways that lead from one to another.
class Servers : public QObject
{
    Q_OBJECT

public:
    // With those that the state has from an earlier window; without one, with those that the settings know and the one
    // that the options ask for. All outlives it.
    Servers(const ServerWorld &world, ChatState &state, const Options &options, QObject *parent = nullptr);
    ~Servers() override;

    // Goes on with what is going on, or begins to connect, or asks where to.
    void begin();
    // Puts on disk what would otherwise be kept for the end.
    void keep();
    // Says goodbye everywhere; left() follows in a moment.
    void leave(const QString &farewell);

    [[nodiscard]] ServerChat &current() const; // on screen
    // A server's key isn't known any more.
    void forgetKey(const QString &server);

Q_SIGNALS:
    void left();
    void quitWanted(const QString &farewell);
    void helpWanted();

private:
    void addKnown();
    ServerChat &add(ServerState &state);
    void addAnother();
    void askToRemove();
    void remove(ServerChat *chat);
    void remember();
    void walk(int direction, bool unread);
    void connectMenu();
    void showMenu();
    [[nodiscard]] std::vector<Destination> elsewhere(const ServerPage &here) const;
    void goTo(const QString &server, RoomId room);
    [[nodiscard]] bool isElsewhere(const ServerPage &here, const ServerAddress &address) const;
    void tellLeft();

    ServerWorld m_world;
    ChatState &m_state;
    Options m_options;
    std::vector<std::unique_ptr<ServerChat>> m_all; // in the order of the left side
    const bool m_resumes;
    bool m_leaving = false;
    bool m_left = false;
};

} // namespace Confab
