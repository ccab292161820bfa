// SPDX-License-Identifier: MIT
#pragma once

#include "shared/base/clock.h"

#include <QMainWindow>

class QSplitter;
class QStackedWidget;

namespace Confab {

class Banner;
class Composer;
class EmptyRoom;
class Folding;
class PeopleSide;
class RoomHeader;
class SearchPanel;
class SidePanel;
class StatusLine;
class TimelineView;
class WindowMenu;

// Puts the window's parts in their places. What they show and what happens on a click is up to others.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(const Clock &clock, QWidget *parent = nullptr);

    [[nodiscard]] WindowMenu &menu() const { return *m_menu; }
    [[nodiscard]] SidePanel &side() const { return *m_side; }
    [[nodiscard]] RoomHeader &header() const { return *m_header; }
    [[nodiscard]] Banner &banner() const { return *m_banner; }
    [[nodiscard]] TimelineView &timeline() const { return *m_timeline; }
    [[nodiscard]] EmptyRoom &emptyRoom() const { return *m_emptyRoom; }
    [[nodiscard]] SearchPanel &found() const { return *m_found; }
    [[nodiscard]] Composer &composer() const { return *m_composer; }
    [[nodiscard]] PeopleSide &people() const { return *m_people; }
    [[nodiscard]] StatusLine &status() const { return *m_status; }
    [[nodiscard]] QSplitter &splitter() const { return *m_splitter; }
    [[nodiscard]] Folding &roomsFolding() const { return *m_roomsFolding; }
    [[nodiscard]] Folding &peopleFolding() const { return *m_peopleFolding; }

    // "lobby – Workshop – Confab": what is empty is left out.
    void setPlace(const QString &room, const QString &server);
    // Before it "(3)" where so many call the person, "•" where something else is unread.
    void setUnread(quint64 mentions, bool other);
    // What was found in the place of the timeline, or the timeline.
    void showFound(bool found);
    [[nodiscard]] bool showsFound() const;
    // To the front, whatever it was before.
    void bringUp();

Q_SIGNALS:
    void quitWanted();
    void closeWanted(); // the window is not closed by this: leaving politely takes a moment

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *middle(const Clock &clock);
    void showTitle();
    void color();

    WindowMenu *m_menu;
    SidePanel *m_side;
    RoomHeader *m_header;
    Banner *m_banner;
    QStackedWidget *m_middle;
    TimelineView *m_timeline;
    EmptyRoom *m_emptyRoom;
    SearchPanel *m_found;
    Composer *m_composer;
    PeopleSide *m_people;
    StatusLine *m_status;
    QSplitter *m_splitter;
    Folding *m_roomsFolding;
    Folding *m_peopleFolding;
    QString m_place;
    quint64 m_mentions = 0;
    bool m_unread = false;
};

} // namespace Confab
