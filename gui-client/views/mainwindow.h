// SPDX-License-Identifier: MIT
#pragma once

#include "shared/base/clock.h"

#include <QMainWindow>

#include <vector>

class QSplitter;
class QStackedWidget;

namespace Confab {

class Folding;
class ServerPage;
class SidePanel;
class StatusLine;
class TimelineView;
class WindowMenu;

// Puts the window's parts in their places: those of each server's page, of which one is on screen, and what they share.
// What they show and what happens on a click is up to others.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(const Clock &clock, QWidget *parent = nullptr);
    ~MainWindow() override;

    // A page more, the last in the left side. The first one is on screen at once.
    // Not on the left side yet, unless it is the first.
    [[nodiscard]] ServerPage &addPage();
    void list(ServerPage &page); // there; what comes on screen is listed by itself
    // Not the last one. Another takes its place on the screen.
    void removePage(ServerPage &page);
    void setPage(ServerPage &page); // on screen
    [[nodiscard]] ServerPage &page() const { return *m_page; }
    [[nodiscard]] const std::vector<ServerPage *> &pages() const { return m_pages; }

    [[nodiscard]] WindowMenu &menu() const { return *m_menu; }
    [[nodiscard]] SidePanel &side() const { return *m_side; }
    [[nodiscard]] StatusLine &status() const { return *m_status; }
    [[nodiscard]] QSplitter &splitter() const { return *m_splitter; }
    // How wide they are beside the middle, as the splitter keeps it.
    [[nodiscard]] QByteArray sides() const;
    [[nodiscard]] Folding &roomsFolding() const { return *m_roomsFolding; }
    [[nodiscard]] Folding &peopleFolding() const { return *m_peopleFolding; }
    [[nodiscard]] TimelineView &timeline() const; // on screen

    // To the front, whatever it was before.
    void bringUp();

Q_SIGNALS:
    void quitWanted();
    void pageAdded(Confab::ServerPage &page);
    void pageChanged(); // another one is on screen
    // On all servers: how many messages call the person, and whether anything else is new.
    void unreadChanged(quint64 mentions, bool other);
    void closeWanted(); // the window is not closed by this: leaving politely takes a moment

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showShared();
    void showUnread();
    void showTitle();
    [[nodiscard]] bool isTight() const; // for the rooms beside anything else
    void showSide(const QAction &side, QAction &other);
    void arrange();
    void showMiddle();
    void color();

    const Clock &m_clock;
    std::vector<ServerPage *> m_pages; // children of the window
    ServerPage *m_page = nullptr;
    WindowMenu *m_menu;
    SidePanel *m_side;
    QStackedWidget *m_middles;
    QStackedWidget *m_peoples;
    StatusLine *m_status;
    QSplitter *m_splitter;
    Folding *m_roomsFolding;
    Folding *m_peopleFolding;
    QAction *m_alone = nullptr; // of the side that has the middle's place
    QByteArray m_sides;         // as they were before
    quint64 m_mentions = 0;
    bool m_unread = false;
};

} // namespace Confab
