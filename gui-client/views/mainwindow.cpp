// SPDX-License-Identifier: MIT
#include "gui-client/views/mainwindow.h"

#include "gui-client/models/displaytext.h"
#include "gui-client/views/composer.h"
#include "gui-client/views/folding.h"
#include "gui-client/views/peoplelist.h"
#include "gui-client/views/peopleside.h"
#include "gui-client/views/roomheader.h"
#include "gui-client/views/roomsbutton.h"
#include "gui-client/views/roomsview.h"
#include "gui-client/views/selfcard.h"
#include "gui-client/views/serverpage.h"
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

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

constexpr int roomForRooms = 640; // pixels of the window's width
constexpr int roomForPeople = 860;
constexpr int roomForBoth = 560; // for the rooms beside what is said in one, where they are asked for
constexpr QSize smallest(340, 300);

// "lobby – Workshop – Confab": what is empty is left out.
QString place(const QString &room, const QString &server)
{
    QStringList parts{displayLine(room), displayLine(server), u"Confab"_s};
    parts.removeAll(QString());
    return parts.join(u" – "_s);
}

} // namespace

MainWindow::MainWindow(const Clock &clock, QWidget *parent) : QMainWindow(parent), m_clock(clock)
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
    m_middles = new QStackedWidget(this); // in the order in which Tab goes
    m_peoples = new QStackedWidget(this);
    m_splitter->addWidget(m_side);
    m_splitter->addWidget(m_middles);
    m_splitter->addWidget(m_peoples);
    m_splitter->setStretchFactor(1, 1);
    setCentralWidget(m_splitter);

    m_roomsFolding = new Folding(m_side, m_menu->showRooms, roomForRooms, this);
    m_peopleFolding = new Folding(m_peoples, m_menu->showPeople, roomForPeople, this);
    connect(m_menu->showRooms, &QAction::toggled, this, [this](bool shown) {
        for (const ServerPage *page : std::as_const(m_pages))
            page->header().toRooms().setVisible(!shown);
        showSide(*m_menu->showRooms, *m_menu->showPeople);
    });
    connect(m_menu->showPeople, &QAction::toggled, this, [this] { showSide(*m_menu->showPeople, *m_menu->showRooms); });
    connect(m_menu->quit, &QAction::triggered, this, &MainWindow::quitWanted);

    showShared();
    setMinimumSize(smallest); // of its own: by its parts it could never get so narrow that the sides fold
    resize(1180, 760);
    m_splitter->setSizes({232, 736, 212});
    color();
}

// Before what the pages' widgets are in.
MainWindow::~MainWindow()
{
    for (ServerPage *page : m_pages)
        page->disconnect(this);
    qDeleteAll(std::exchange(m_pages, {}));
}

// ---- Pages

ServerPage &MainWindow::addPage()
{
    auto *page = new ServerPage(m_clock, this);
    m_pages.push_back(page);
    page->section().hide(); // until it is listed
    m_middles->addWidget(&page->middle());
    m_peoples->addWidget(&page->people());
    connect(page, &ServerPage::wanted, this, [this, page] { setPage(*page); });
    connect(page, &ServerPage::shownChanged, this, [this, page] {
        if (page == m_page)
            showShared();
    });
    connect(page, &ServerPage::unreadChanged, this, [this] { showUnread(); });
    connect(page, &ServerPage::middleWanted, this, [this] { showMiddle(); });
    connect(&page->rooms(), &RoomsView::writeWanted, this, [this] { showMiddle(); });
    connect(&page->header().toRooms(), &QAbstractButton::clicked, m_menu->showRooms, &QAction::trigger);
    page->header().toRooms().setUnread(m_mentions, m_unread);
    page->header().toRooms().setVisible(!m_menu->showRooms->isChecked());
    page->when(m_menu->write, page, [page] {
        page->composer().dismissMistake();
        page->composer().focusField();
    });
    page->when(m_menu->latest, page, [page] { page->timeline().jumpToLatest(); });
    if (!m_page)
        setPage(*page);
    Q_EMIT pageAdded(*page);
    return *page;
}

void MainWindow::list(ServerPage &page)
{
    if (page.section().isHidden())
        m_side->add(&page.section());
}

void MainWindow::removePage(ServerPage &page)
{
    const auto at = std::find(m_pages.begin(), m_pages.end(), &page);
    if (at == m_pages.end() || m_pages.size() == 1)
        return;
    if (&page == m_page)
        setPage(at + 1 == m_pages.end() ? **(at - 1) : **(at + 1));
    m_pages.erase(at);
    m_side->remove(&page.section());
    page.disconnect(this);
    delete &page;
    showUnread();
}

void MainWindow::setPage(ServerPage &page)
{
    if (&page == m_page)
        return;
    list(page);
    ServerPage *before = std::exchange(m_page, &page);
    m_middles->setCurrentWidget(&page.middle());
    m_peoples->setCurrentWidget(&page.people());
    if (before)
        before->setCurrent(false);
    showShared();
    page.setCurrent(true);
    Q_EMIT pageChanged();
}

TimelineView &MainWindow::timeline() const
{
    return m_page->timeline();
}

// ---- What they share

void MainWindow::showShared()
{
    const ServerPage::Shown shown = m_page ? m_page->shown() : ServerPage::Shown();
    m_status->setConnection(shown.connection);
    m_status->setPeople(shown.people);
    m_status->setRoundTrip(shown.roundTrip);
    m_side->self().setPerson(shown.self, shown.online);
    showTitle();
}

void MainWindow::showUnread()
{
    quint64 mentions = 0;
    bool other = false;
    for (const ServerPage *page : m_pages) {
        mentions += page->shown().mentions;
        other = other || page->shown().unread;
    }
    if (mentions == m_mentions && other == m_unread)
        return;
    m_mentions = mentions;
    m_unread = other;
    for (const ServerPage *page : m_pages)
        page->header().toRooms().setUnread(mentions, other);
    showTitle();
    Q_EMIT unreadChanged(mentions, other);
}

// Before it "(3)" where so many messages call the person, "•" where something else is unread.
void MainWindow::showTitle()
{
    const QString mark = m_mentions > 0 ? u"(%1) "_s.arg(QLocale().toString(m_mentions))
        : m_unread                      ? u"• "_s
                                        : QString();
    const QString where = m_page ? place(m_page->shown().room, m_page->shown().server) : u"Confab"_s;
    // Qt reads "[*]" in a title as a mark of its own; twice, it stands for itself.
    setWindowTitle(mark + QString(where).replace("[*]"_L1, "[*][*]"_L1));
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
    arrange();
}

bool MainWindow::isTight() const
{
    return width() < roomForBoth;
}

// Where there is room for one, the other side gives way to it.
void MainWindow::showSide(const QAction &side, QAction &other)
{
    if (side.isChecked() && isTight() && other.isChecked())
        other.trigger();
    arrange();
}

// In a window that is too narrow for more, a side that is asked for takes the place of the middle, until that is wanted.
void MainWindow::arrange()
{
    QAction *alone = !isTight()           ? nullptr
        : m_menu->showRooms->isChecked()  ? m_menu->showRooms
        : m_menu->showPeople->isChecked() ? m_menu->showPeople
                                          : nullptr;
    if (alone == m_alone)
        return;
    if (!m_alone)
        m_sides = m_splitter->saveState();
    m_alone = alone;
    m_middles->setVisible(!alone);
    if (alone == m_menu->showRooms) {
        m_page->rooms().setFocus(Qt::ShortcutFocusReason);
    } else if (alone) {
        m_page->people().list().setFocus(Qt::ShortcutFocusReason);
    } else {
        m_splitter->restoreState(m_sides);
        if (isTight()) // a side had the keys
            m_page->composer().focusField();
    }
}

void MainWindow::showMiddle()
{
    if (m_alone)
        m_alone->trigger();
}

QByteArray MainWindow::sides() const
{
    return m_alone ? m_sides : m_splitter->saveState();
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
    setGround(m_splitter, theme.border);
}

} // namespace Confab
