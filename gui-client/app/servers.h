// SPDX-License-Identifier: MIT
#pragma once

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
    // With those that the settings know, and the one that the options ask for. All outlives it.
    Servers(const ServerWorld &world, const Options &options, QObject *parent = nullptr);
    ~Servers() override;

    // Begins to connect, or asks where to.
    void begin();
    // Puts on disk what would otherwise be kept for the end.
    void keep();
    // Says goodbye everywhere; left() follows in a moment.
    void leave(const QString &farewell);

    [[nodiscard]] ServerChat &current() const; // on screen
    // What is marked as new, for those of another window that takes this one's place.
    [[nodiscard]] std::vector<Conversations::Mark> marks() const;
    void setMarks(const std::vector<Conversations::Mark> &marks); // before begin()
    // A server's key isn't known any more.
    void forgetKey(const QString &server);
    // The key of the server that isn't talked to under TLS, as the person wants it for this run; empty: none.
    [[nodiscard]] QString plain() const;

Q_SIGNALS:
    void left();
    void quitWanted(const QString &farewell);
    void helpWanted();

private:
    ServerChat &add(bool tls);
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
    Options m_options;
    std::vector<std::unique_ptr<ServerChat>> m_all; // in the order of the left side
    bool m_leaving = false;
    bool m_left = false;
};

} // namespace Confab
