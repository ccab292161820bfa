// SPDX-License-Identifier: MIT
#include "gui-client/app/conversations.h"

#include "gui-client/app/settings.h"
#include "gui-client/models/roomsmodel.h"
#include "gui-client/views/composer.h"
#include "gui-client/views/mainwindow.h"
#include "gui-client/views/peopleside.h"
#include "gui-client/views/roomheader.h"
#include "gui-client/views/roomsview.h"
#include "gui-client/views/serverpage.h"
#include "gui-client/views/sidepanel.h"
#include "gui-client/views/statusline.h"
#include "gui-client/views/timelineview.h"

#include <QScrollBar>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Confab {

Conversations::Conversations(const ChatParts &parts, QObject *parent)
    : QObject(parent), m_parts(parts), m_state(parts.state.viewing)
{
    // Many come at once when a roster does: what follows from it is done once.
    m_peopleTimer.setSingleShot(true);
    m_peopleTimer.setInterval(0);
    connect(&m_peopleTimer, &QTimer::timeout, this, [this] { showPeople(); });

    ChatClient &client = parts.client;
    TimelineView &timeline = parts.page.timeline();
    connect(&client, &ChatClient::arrived, this, [this](const Welcome &, bool sameLog) { takeArrival(sameLog); });
    connect(&client, &ChatClient::stateChanged, this, [this] {
        m_peopleTimer.start();
        showRoom();
    });
    connect(&client, &ChatClient::changed, this, [this] { showRoom(); });
    connect(&parts.rooms, &RoomsModel::roomChanged, this, [this](RoomId room) {
        if (room == m_state.room)
            showRoom();
    });
    connect(&parts.rooms, &RoomsModel::roomGone, this, [this](RoomId room) {
        if (room == m_state.room && room != lobby)
            show(lobby);
        if (room != m_state.room)
            m_state.open.close(room);
    });
    connect(&parts.rooms, &RoomsModel::countsChanged, this, [this] { showUnread(); });
    connect(&timeline, &TimelineView::olderWanted, this, [this] { m_session->feeder().fetchOlder(); });
    connect(&timeline, &TimelineView::newerWanted, this, [this] { m_session->feeder().fetchNewer(); });
    connect(&timeline, &TimelineView::latestWanted, this, [this] { m_session->feeder().goToLatest(); });
    connect(&timeline, &TimelineView::quoteActivated, this, [this](Seq seq) { showAt(m_state.room, seq); });
    connect(&timeline, &TimelineView::retryRequested, &client, &ChatClient::retry);
    connect(&timeline, &TimelineView::discardRequested, &client, &ChatClient::discard);
    connect(&timeline, &TimelineView::seenUpTo, this, [this](Seq seq) { seen(seq); });
}

Conversations::~Conversations()
{
    m_parts.page.timeline().setModel(nullptr);
    m_parts.page.people().setSession(nullptr);
}

void Conversations::prepare(const ServerAddress &server)
{
    if (server.key() == m_state.server)
        return;
    if (m_session)
        Q_EMIT roomLeft(m_state.room); // what is written stays with the server that it was for
    m_parts.page.timeline().setModel(nullptr);
    m_parts.page.people().setSession(nullptr);
    m_session = nullptr;
    m_state.open.clear();
    m_parts.rooms.setRooms({});
    m_state.server = server.key();
    m_state.remembered = m_parts.settings.room(m_state.server);
    show(m_state.remembered.room);
}

void Conversations::takeArrival(bool sameLog)
{
    if (!sameLog) {
        // Rooms of another log are others, even under the same numbers.
        const std::vector<RoomSession *> sessions = m_state.open.sessions();
        for (const RoomSession *session : sessions) {
            if (session->room() != m_state.room)
                m_state.open.close(session->room());
        }
    }
    const RoomEntry *here = m_parts.rooms.find(m_state.room);
    if (!here)
        show(lobby);
    else if (!sameLog || here->unread > 0) // else the line that is there is still being read
        markNew();
    m_parts.page.rooms().setRoom(m_state.room);
    showRoom();
    showUnread();
    m_peopleTimer.start();
}

void Conversations::show(RoomId room)
{
    const bool another = room != m_state.room || !m_session;
    m_parts.page.showFound(false);
    if (!another)
        return;
    if (m_session) {
        keepPlace();
        Q_EMIT roomLeft(m_state.room);
    }
    m_state.room = room;
    m_parts.rooms.lookAt(room);
    const RoomEntry *entry = m_parts.rooms.find(room);
    std::optional<quint64> crowd;
    const auto &welcome = m_parts.client.welcomed();
    if (entry && welcome && entry->about.count.value_or(0) > welcome->limits.crowd)
        crowd = entry->about.count;
    OpenRooms::Open &open = m_state.open.open(room, crowd);
    m_session = open.session.get();
    // Whose an earlier run's unsent messages are, before the server has said so.
    if (!welcome)
        m_session->timeline().setSelf({}, m_parts.client.nick());
    markNew();
    bringOnScreen(open);
    m_parts.settings.setRoom(m_state.server, about());
    Q_EMIT roomShown(room);
}

void Conversations::resume()
{
    const OpenRooms::Open *open = m_state.open.find(m_state.room);
    if (!open)
        return;
    m_session = open->session.get();
    bringOnScreen(*open);
    showUnread();
    Q_EMIT roomShown(m_state.room);
}

void Conversations::bringOnScreen(const OpenRooms::Open &open)
{
    m_parts.page.timeline().setModel(&m_session->timeline());
    bringBack(open);
    m_parts.page.people().setSession(m_session);
    m_parts.page.rooms().setRoom(m_state.room);
    connectPeople();
    showRoom();
    m_peopleTimer.start();
}

void Conversations::showAt(RoomId room, Seq seq)
{
    show(room);
    m_wantsNew = false;
    m_session->feeder().goTo(seq);
}

void Conversations::connectPeople()
{
    PeopleModel &people = m_session->people();
    const auto changed = [this] { m_peopleTimer.start(); };
    people.disconnect(this);
    connect(&people, &PeopleModel::peopleCountChanged, this, changed);
    connect(&people, &QAbstractItemModel::rowsInserted, this, changed);
    connect(&people, &QAbstractItemModel::rowsRemoved, this, changed);
    connect(&people, &QAbstractItemModel::dataChanged, this, changed);
    TimelineModel &timeline = m_session->timeline();
    timeline.disconnect(this);
    connect(&timeline, &QAbstractItemModel::rowsInserted, this, [this] { showNew(); });
}

// ---- Where one was, and what is new

void Conversations::keepPlace()
{
    OpenRooms::Open *open = m_state.open.find(m_state.room);
    const TimelineView &view = m_parts.page.timeline();
    if (!open)
        return;
    open->place.reset();
    if (view.isAtEnd())
        return;
    const auto [first, last] = view.visibleRows();
    for (int row = first; row <= last; ++row) {
        const Seq seq = m_session->timeline().row(row).seq;
        if (seq == 0 || m_session->timeline().kind(row) != RowKind::Message)
            continue;
        open->place = OpenRooms::Place{seq, view.rowRect(row).top()};
        return;
    }
}

void Conversations::bringBack(const OpenRooms::Open &open)
{
    TimelineView &view = m_parts.page.timeline();
    const auto row = open.place ? m_session->timeline().rowOf(open.place->seq) : std::nullopt;
    if (!row) {
        showNew();
        return;
    }
    m_wantsNew = false;
    view.showRow(*row);
    QScrollBar *bar = view.verticalScrollBar();
    bar->setValue(bar->value() + view.rowRect(*row).top() - open.place->top);
    const RoomEntry *entry = m_parts.rooms.find(m_state.room);
    if (entry && !view.isAtEnd())
        view.setNewBelow(int(entry->unread)); // what came meanwhile, and what had come and wasn't read
}

// The line "New" stays while the room is being read; it is drawn when one comes to it.
void Conversations::markNew()
{
    const RoomEntry *entry = m_parts.rooms.find(m_state.room);
    if (!entry || !m_session)
        return;
    m_wantsNew = entry->unread > 0;
    m_session->timeline().setNewAfter(m_wantsNew ? std::optional(entry->about.read) : std::nullopt);
    showNew();
}

void Conversations::showNew()
{
    if (!m_wantsNew || m_parts.page.timeline().model() != &m_session->timeline())
        return;
    const TimelineModel &model = m_session->timeline();
    for (int row = model.rowCount() - 1; row >= 0; --row) {
        if (model.kind(row) != RowKind::NewLine)
            continue;
        m_wantsNew = false;
        // Not from within the model's change.
        QTimer::singleShot(0, this, [this, room = m_state.room, row] {
            if (room == m_state.room && row < m_session->timeline().rowCount()
                && m_session->timeline().kind(row) == RowKind::NewLine)
                m_parts.page.timeline().showRow(row);
        });
        return;
    }
}

void Conversations::seen(Seq seq)
{
    m_parts.client.markRead(m_state.room, seq);
    m_parts.rooms.expectRead(m_state.room, seq);
}

void Conversations::markRead(RoomId room)
{
    const RoomEntry *entry = m_parts.rooms.find(room);
    if (!entry)
        return;
    const Seq last = entry->about.last;
    m_parts.client.markRead(room, last);
    m_parts.rooms.expectRead(room, last);
    if (room == m_state.room)
        m_session->timeline().setNewAfter({});
}

void Conversations::showUnread()
{
    m_parts.page.setUnread(m_parts.rooms.mentions(), m_parts.rooms.unreadRooms() > 0);
    // What comes into the room on screen while the person is elsewhere is new when they return, with what had come before
    // and wasn't read yet.
    const RoomEntry *entry = m_parts.rooms.find(m_state.room);
    if (entry && m_session && entry->unread > 0 && !m_parts.page.isTimelineInSight()
        && m_session->timeline().newAfter() != entry->about.read)
        m_session->timeline().setNewAfter(entry->about.read);
}

// ---- What is told of the room

Room Conversations::about() const
{
    if (const RoomEntry *entry = m_parts.rooms.find(m_state.room))
        return entry->about;
    if (m_state.remembered.room == m_state.room)
        return m_state.remembered;
    Room room;
    room.room = m_state.room;
    if (m_state.room == lobby)
        room.name = u"lobby"_s; // as every server calls it; the welcome has the last word
    return room;
}

QString Conversations::roomName() const
{
    return RoomEntry{about(), 0, 0, 0}.title();
}

bool Conversations::isModerator() const
{
    const auto &welcome = m_parts.client.welcomed();
    return welcome && (welcome->you.role == Role::Moderator || welcome->you.role == Role::Admin);
}

bool Conversations::mayEditTopic() const
{
    return m_parts.client.state() == ChatClient::State::Online && about().kind != RoomKind::Direct
        && (m_state.room != lobby || isModerator());
}

void Conversations::showRoom()
{
    const Room room = about();
    RoomHeader::Shown shown{room.kind, RoomEntry{room}.name(), room.topic, mayEditTopic()};
    if (room.with) {
        const bool online = m_parts.client.state() == ChatClient::State::Online;
        shown.topic = PeopleModel::presenceText(online ? room.with->presence : Presence::Offline);
        if (online && room.with->note && !room.with->note->isEmpty())
            shown.topic += u" · "_s + *room.with->note;
    }
    m_parts.page.header().setRoom(shown);
    m_parts.page.timeline().setMayDeleteAll(room.kind == RoomKind::Public && isModerator());
    m_parts.page.composer().setRoomName(roomName());
    const auto &welcome = m_parts.client.welcomed();
    m_parts.page.setPlace(shown.name, welcome ? welcome->server : m_parts.settings.serverName(m_state.server));
}

void Conversations::showPeople()
{
    if (!m_session)
        return;
    const PeopleModel &people = m_session->people();
    const bool online = m_parts.client.state() == ChatClient::State::Online;
    m_parts.page.setPeople(online && people.peopleCount() > 0 ? std::optional(int(people.peopleCount()))
                                                              : std::nullopt);
    QStringList names = people.nicks();
    if (m_parts.client.welcomed())
        names.removeAll(m_parts.client.welcomed()->you.nick);
    m_parts.page.composer().setNames(names);
    Q_EMIT peopleChanged();
}

// ---- Who is who

bool Conversations::isSelf(UserId user) const
{
    return m_parts.client.welcomed() && m_parts.client.welcomed()->you.user == user;
}

std::vector<Person> Conversations::people() const
{
    std::vector<Person> known;
    QSet<UserId> users;
    const auto add = [&](const Person &person) {
        if (users.contains(person.user))
            return;
        users.insert(person.user);
        known.push_back(person);
    };
    for (RoomSession *session : m_state.open.sessions()) {
        for (const PeopleModel *model : {&session->people(), &session->finder().found()}) {
            for (int row = 0; row < model->rowCount(); ++row) {
                if (const auto person = model->personAt(row))
                    add(*person);
            }
        }
    }
    for (const RoomEntry *room : m_parts.rooms.all()) {
        if (room->about.with)
            add(*room->about.with);
    }
    return known;
}

std::optional<Person> Conversations::person(UserId user) const
{
    for (RoomSession *session : m_state.open.sessions()) {
        if (const auto person = session->people().person(user))
            return person;
        if (const auto person = session->finder().found().person(user))
            return person;
    }
    const RoomEntry *room = m_parts.rooms.direct(user);
    return room ? room->about.with : std::nullopt;
}

std::optional<Person> Conversations::personNamed(const QString &nick) const
{
    const auto folded = [](const QString &name) {
        return name.normalized(QString::NormalizationForm_KC).toCaseFolded();
    };
    const QString wanted = folded(nick);
    for (const Person &person : people()) {
        if (folded(person.nick) == wanted)
            return person;
    }
    return std::nullopt;
}

} // namespace Confab
