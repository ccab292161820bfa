// SPDX-License-Identifier: MIT
#pragma once

#include "gui-client/views/serversection.h"
#include "shared/base/clock.h"

#include <functional>

class QAction;
class QKeyEvent;
class QStackedWidget;

namespace Confab {

class Banner;
class Composer;
class EmptyRoom;
class PeopleSide;
class RoomHeader;
class SearchPanel;
class TimelineView;

// What the window has for each server: its part of the left side, its middle, its people, and what the parts that all
// servers share (title, status line, oneself) tell while it is on screen. What is shown is up to others.
class ServerPage : public QObject
{
    Q_OBJECT

public:
    // The widgets are children of `window` until it has put them in their places; they go with the page.
    ServerPage(const Clock &clock, QWidget *window);
    ~ServerPage() override;

    [[nodiscard]] RoomHeader &header() const { return *m_header; }
    [[nodiscard]] Banner &banner() const { return *m_banner; }
    [[nodiscard]] TimelineView &timeline() const { return *m_timeline; }
    [[nodiscard]] EmptyRoom &emptyRoom() const { return *m_emptyRoom; }
    [[nodiscard]] SearchPanel &found() const { return *m_found; }
    [[nodiscard]] Composer &composer() const { return *m_composer; }
    [[nodiscard]] PeopleSide &people() const;
    [[nodiscard]] RoomsView &rooms() const { return m_section->rooms(); }
    [[nodiscard]] ServerSection &section() const { return *m_section; }
    [[nodiscard]] QWidget &middle() const { return *m_column; }

    // What was found in the place of the timeline, or the timeline.
    void showFound(bool found);
    [[nodiscard]] bool showsFound() const;

    // For what all servers share.
    struct Shown {
        QString room, server; // for the title
        QString connection;
        std::optional<int> people;       // in the room
        std::optional<qint64> roundTrip; // µs
        std::optional<Person> self;
        bool online = false;
        quint64 mentions = 0;
        bool unread = false;
    };
    [[nodiscard]] const Shown &shown() const { return m_shown; }
    void setPlace(const QString &room, const QString &server);
    void setConnection(const QString &text);
    void setPeople(std::optional<int> count);
    void setRoundTrip(std::optional<qint64> microseconds);
    void setSelf(const std::optional<Person> &self, bool online);
    // How many messages call the person, and whether anything else is new.
    void setUnread(quint64 mentions, bool other);

    // Whether it is the one on screen.
    [[nodiscard]] bool isCurrent() const { return m_current; }
    // Whether the person has its timeline before them: they are at the window, and nothing else is in its place.
    [[nodiscard]] bool isTimelineInSight() const;
    void setCurrent(bool current); // by the window
    void bringForward() { Q_EMIT wanted(); }
    // The window's actions are all servers': `then` only where this one is on screen.
    void when(QAction *action, QObject *context, const std::function<void()> &then);

Q_SIGNALS:
    void wanted();       // on screen, please
    void middleWanted(); // somebody is about to write or to search in it
    void currentChanged();
    void shownChanged();
    void unreadChanged();

private:
    void color();
    bool takeKey(const QKeyEvent &event);

    bool eventFilter(QObject *watched, QEvent *event) override;

    QPointer<QWidget> m_column;
    RoomHeader *m_header;
    Banner *m_banner;
    QStackedWidget *m_middle;
    TimelineView *m_timeline;
    EmptyRoom *m_emptyRoom;
    SearchPanel *m_found;
    Composer *m_composer;
    QPointer<PeopleSide> m_people;
    QPointer<ServerSection> m_section;
    Shown m_shown;
    bool m_current = false;
};

} // namespace Confab
