// SPDX-License-Identifier: MIT
#include "gui-client/views/mainwindow.h"

#include "gui-client/models/displaytext.h"
#include "gui-client/views/banner.h"
#include "gui-client/views/composer.h"
#include "gui-client/views/emptyroom.h"
#include "gui-client/views/folding.h"
#include "gui-client/views/peopleside.h"
#include "gui-client/views/roomheader.h"
#include "gui-client/views/searchpanel.h"
#include "gui-client/views/sidepanel.h"
#include "gui-client/views/statusline.h"
#include "gui-client/views/timelineview.h"
#include "gui-client/views/tint.h"
#include "gui-client/views/windowmenu.h"

#include <QCloseEvent>
#include <QLocale>
#include <QMenuBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Confab {

namespace {
constexpr int roomForRooms = 640; // pixels of the window's width
constexpr int roomForPeople = 860;
constexpr int narrowest = 200; // of the middle, with a side beside it in a small window
constexpr QSize smallest(340, 300);
} // namespace

MainWindow::MainWindow(const Clock &clock, QWidget *parent) : QMainWindow(parent)
{
    setObjectName(u"mainWindow"_s);
    m_menu = new WindowMenu(this);
    m_side = new SidePanel(this);
    m_status = new StatusLine(this);
    setStatusBar(m_status);

    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_splitter->setObjectName(u"sides"_s);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_side->setMinimumWidth(150);
    m_splitter->addWidget(m_side);
    m_splitter->addWidget(middle(clock));
    m_people = new PeopleSide(this); // in the order in which Tab goes
    m_splitter->addWidget(m_people);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({232, 736, 212});
    setCentralWidget(m_splitter);

    m_roomsFolding = new Folding(m_side, m_menu->showRooms, roomForRooms, this);
    m_peopleFolding = new Folding(m_people, m_menu->showPeople, roomForPeople, this);
    connect(m_menu->quit, &QAction::triggered, this, &MainWindow::quitWanted);
    connect(m_menu->write, &QAction::triggered, m_composer, [this] {
        showFound(false);
        m_composer->focusField();
    });
    connect(m_menu->latest, &QAction::triggered, m_timeline, &TimelineView::jumpToLatest);

    setPlace({}, {});
    setMinimumSize(smallest); // of its own: by its parts it could never get so narrow that the sides fold
    resize(1180, 760);
    color();
}

QWidget *MainWindow::middle(const Clock &clock)
{
    auto *column = new QWidget(this);
    column->setObjectName(u"middle"_s);
    column->setMinimumWidth(narrowest);
    m_header = new RoomHeader(column);
    m_banner = new Banner(column);
    m_middle = new QStackedWidget(column);
    m_timeline = new TimelineView(clock, m_middle);
    m_emptyRoom = new EmptyRoom(*m_timeline);
    m_found = new SearchPanel(m_middle);
    m_middle->addWidget(m_timeline);
    m_middle->addWidget(m_found);
    m_composer = new Composer(column);
    auto *lines = new QVBoxLayout(column);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    lines->addWidget(m_header);
    lines->addWidget(m_banner);
    lines->addWidget(m_middle, 1);
    lines->addWidget(m_composer);
    return column;
}

void MainWindow::setPlace(const QString &room, const QString &server)
{
    QStringList parts{displayLine(room), displayLine(server), u"Confab"_s};
    parts.removeAll(QString());
    m_place = parts.join(u" – "_s);
    showTitle();
}

void MainWindow::setUnread(quint64 mentions, bool other)
{
    m_mentions = mentions;
    m_unread = other;
    showTitle();
}

void MainWindow::showTitle()
{
    const QString mark = m_mentions > 0 ? u"(%1) "_s.arg(QLocale().toString(m_mentions))
        : m_unread                      ? u"• "_s
                                        : QString();
    // Qt reads "[*]" in a title as a mark of its own; twice, it stands for itself.
    setWindowTitle(mark + QString(m_place).replace("[*]"_L1, "[*][*]"_L1));
}

void MainWindow::showFound(bool found)
{
    m_middle->setCurrentWidget(found ? static_cast<QWidget *>(m_found) : m_timeline);
}

bool MainWindow::showsFound() const
{
    return m_middle->currentWidget() == m_found;
}

void MainWindow::bringUp()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    event->ignore();
    Q_EMIT closeWanted();
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_roomsFolding->setWindowWidth(width());
    m_peopleFolding->setWindowWidth(width());
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (isPaletteEvent(event))
        color();
}

void MainWindow::color()
{
    const Theme theme = systemTheme();
    setGround(menuBar(), theme.panel);
    setGround(m_status, theme.panel);
    setGround(m_splitter->widget(1), theme.base);
    setGround(m_splitter, theme.border);
}

} // namespace Confab
