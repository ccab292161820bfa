// SPDX-License-Identifier: MIT
#include "gui-client/views/serverpage.h"

#include "gui-client/views/banner.h"
#include "gui-client/views/composer.h"
#include "gui-client/views/emptyroom.h"
#include "gui-client/views/peopleside.h"
#include "gui-client/views/roomheader.h"
#include "gui-client/views/roomsview.h"
#include "gui-client/views/searchpanel.h"
#include "gui-client/views/timelineview.h"
#include "gui-client/views/tint.h"

#include <QAction>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Confab {

namespace {
constexpr int narrowest = 200; // of the middle, with a side beside it in a small window
} // namespace

ServerPage::ServerPage(const Clock &clock, QWidget *window)
    : QObject(window),
      m_column(new QWidget(window)),
      m_people(new PeopleSide(window)),
      m_section(new ServerSection(window))
{
    m_column->setObjectName(u"middle"_s);
    m_column->setMinimumWidth(narrowest);
    m_header = new RoomHeader(m_column);
    m_banner = new Banner(m_column);
    m_middle = new QStackedWidget(m_column);
    m_timeline = new TimelineView(clock, m_middle);
    m_emptyRoom = new EmptyRoom(*m_timeline);
    m_found = new SearchPanel(m_middle);
    m_middle->addWidget(m_timeline);
    m_middle->addWidget(m_found);
    m_composer = new Composer(m_column);
    auto *lines = new QVBoxLayout(m_column);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    lines->addWidget(m_header);
    lines->addWidget(m_banner);
    lines->addWidget(m_middle, 1);
    lines->addWidget(m_composer);
    m_column->installEventFilter(this);
    m_section->setCurrent(false);
    connect(m_section, &ServerSection::activated, this, &ServerPage::wanted);
    connect(m_composer, &Composer::focusWanted, this, &ServerPage::middleWanted);
    color();
}

ServerPage::~ServerPage()
{
    delete m_section;
    delete m_people;
    delete m_column;
}

PeopleSide &ServerPage::people() const
{
    return *m_people;
}

void ServerPage::showFound(bool found)
{
    if (found)
        Q_EMIT middleWanted();
    m_middle->setCurrentWidget(found ? static_cast<QWidget *>(m_found) : m_timeline);
}

bool ServerPage::showsFound() const
{
    return m_middle->currentWidget() == m_found;
}

bool ServerPage::isTimelineInSight() const
{
    const QWidget *window = m_column->window();
    return m_current && window->isActiveWindow() && !window->isMinimized() && !showsFound();
}

void ServerPage::setPlace(const QString &room, const QString &server)
{
    m_shown.room = room;
    m_shown.server = server;
    Q_EMIT shownChanged();
}

void ServerPage::setConnection(const QString &text)
{
    m_shown.connection = text;
    Q_EMIT shownChanged();
}

void ServerPage::setPeople(std::optional<int> count)
{
    m_shown.people = count;
    Q_EMIT shownChanged();
}

void ServerPage::setRoundTrip(std::optional<qint64> microseconds)
{
    m_shown.roundTrip = microseconds;
    Q_EMIT shownChanged();
}

void ServerPage::setSelf(const std::optional<Person> &self, bool online)
{
    m_shown.self = self;
    m_shown.online = online;
    Q_EMIT shownChanged();
}

void ServerPage::setUnread(quint64 mentions, bool other)
{
    m_shown.mentions = mentions;
    m_shown.unread = other;
    Q_EMIT unreadChanged();
}

void ServerPage::setCurrent(bool current)
{
    if (m_current == current)
        return;
    m_current = current;
    m_section->setCurrent(current);
    Q_EMIT currentChanged();
}

void ServerPage::when(QAction *action, QObject *context, const std::function<void()> &then)
{
    connect(action, &QAction::triggered, context, [this, then] {
        if (m_current)
            then();
    });
}

// What nobody in the middle has a use for is written: letters, and what is pasted.
bool ServerPage::takeKey(const QKeyEvent &event)
{
    const bool letters = !event.text().isEmpty() && event.text().front().isPrint()
        && !(event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (showsFound() || !m_composer->isEnabled() || (!letters && !event.matches(QKeySequence::Paste)))
        return false;
    m_composer->focusField();
    if (letters)
        m_composer->insert(event.text());
    else
        m_composer->paste();
    return true;
}

bool ServerPage::eventFilter(QObject *watched, QEvent *event)
{
    if (isPaletteEvent(event))
        color();
    if (event->type() == QEvent::KeyPress && takeKey(*static_cast<QKeyEvent *>(event)))
        return true;
    return QObject::eventFilter(watched, event);
}

void ServerPage::color()
{
    setGround(m_column, systemTheme().base);
}

} // namespace Confab
