// SPDX-License-Identifier: MIT
#include "gui-client/app/conversation.h"

#include "gui-client/views/composer.h"
#include "gui-client/views/peoplelist.h"
#include "gui-client/views/roomheader.h"
#include "gui-client/views/sidepanel.h"
#include "gui-client/views/statusline.h"
#include "gui-client/views/timelineview.h"
#include "shared/base/overloaded.h"

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

constexpr int draftAfterMillis = 400; // of not typing

QString draftKey(const QString &server, RoomId room)
{
    return server + u' ' + QString::number(room.value);
}

} // namespace

Conversation::Conversation(ChatClient &client, MainWindow &window, Settings &settings, const Clock &clock,
                           QObject *parent)
    : QObject(parent), m_client(client), m_window(window), m_settings(settings), m_clock(clock)
{
    m_room.room = lobby;
    m_draftTimer.setSingleShot(true);
    m_draftTimer.setInterval(draftAfterMillis);
    connect(&m_draftTimer, &QTimer::timeout, this, [this] { keepDraft(); });
    // Many come at once when a roster does: what follows from it is done once.
    m_peopleTimer.setSingleShot(true);
    m_peopleTimer.setInterval(0);
    connect(&m_peopleTimer, &QTimer::timeout, this, [this] { showPeople(); });

    connect(&client, &ChatClient::arrived, this, [this](const Welcome &welcome) { takeArrival(welcome); });
    connect(&client, &ChatClient::logged, this, [this](const Logged &event) { takeLogged(event); });
    connect(&client, &ChatClient::stateChanged, this, [this] { m_peopleTimer.start(); });
    connect(&window.composer(), &Composer::entered, this, [this](const TypedInput &input) { takeInput(input); });
    connect(&window.composer(), &Composer::textChanged, &m_draftTimer, [this] { m_draftTimer.start(); });
    connect(&window.timeline(), &TimelineView::olderWanted, this, [this] {
        if (m_session)
            m_session->fetchOlder();
    });
    connect(&window.timeline(), &TimelineView::retryRequested, &client, &ChatClient::retry);
    connect(&window.timeline(), &TimelineView::discardRequested, &client, &ChatClient::discard);
    m_window.composer().setEnabled(false);
}

Conversation::~Conversation()
{
    m_window.timeline().setModel(nullptr);
    m_window.people().setPeople(nullptr);
}

void Conversation::prepare(const ServerAddress &server)
{
    if (server.key() == m_server)
        return;
    keepDraft();
    m_server = server.key();
    m_room = Room{};
    m_room.room = lobby;
    m_room.name = u"lobby"_s; // as every server calls it; the welcome has the last word
    m_topicSeq = 0;

    auto session = std::make_unique<RoomSession>(m_client, lobby, m_clock);
    session->timeline().setSelf({}, m_client.nick()); // whose an earlier run's unsent messages are
    m_window.timeline().setModel(&session->timeline());
    m_window.people().setPeople(&session->people());
    m_session = std::move(session); // the one before goes when nothing shows it any more
    PeopleModel &people = m_session->people();
    const auto changed = [this] { m_peopleTimer.start(); };
    connect(&people, &PeopleModel::peopleCountChanged, this, changed);
    connect(&people, &QAbstractItemModel::rowsInserted, this, changed);
    connect(&people, &QAbstractItemModel::rowsRemoved, this, changed);
    connect(&people, &QAbstractItemModel::dataChanged, this, changed);

    m_window.composer().setEnabled(true);
    m_window.composer().setText(m_settings.draft(draftKey(m_server, m_room.room)));
    m_draftTimer.stop();
    showRoom();
    m_peopleTimer.start();
}

void Conversation::keepDraft()
{
    m_draftTimer.stop();
    if (m_server.isEmpty())
        return;
    m_settings.setDraft(draftKey(m_server, m_room.room), m_window.composer().text());
    m_settings.flush();
}

void Conversation::takeArrival(const Welcome &welcome)
{
    for (const Room &room : welcome.rooms) {
        if (room.room == m_room.room)
            m_room = room;
    }
    m_topicSeq = m_room.last;
    m_window.composer().setLimit(welcome.limits.text);
    m_window.side().setRooms(welcome.rooms);
    showRoom();
    m_peopleTimer.start();
}

void Conversation::takeLogged(const Logged &event)
{
    const auto *set = std::get_if<TopicSet>(&event);
    // A duplicate's answer may be older than what is known.
    if (!set || set->event.room != m_room.room || set->event.seq <= m_topicSeq)
        return;
    m_topicSeq = set->event.seq;
    m_room.topic = set->text;
    showRoom();
}

void Conversation::takeInput(const TypedInput &input)
{
    std::visit(Overloaded{
                   [](const TypedNothing &) {},
                   [this](const TypedMessage &message) { takeMessage(message); },
                   [this](const TypedQuit &quit) { Q_EMIT quitWanted(quit.text); },
                   [this](const TypedHelp &) { Q_EMIT helpWanted(); },
                   [](const TypedMistake &) {},
               },
               input);
    // Sent or done: there is no draft of it any more. After the client has put it on disk, so that it is always somewhere.
    QMetaObject::invokeMethod(
        this, [this] { keepDraft(); }, Qt::QueuedConnection);
}

void Conversation::takeMessage(const TypedMessage &message)
{
    m_client.say(m_room.room, message.text, {}, message.action);
    m_window.timeline().jumpToLatest();
}

void Conversation::showPeople()
{
    if (!m_session)
        return;
    const PeopleModel &people = m_session->people();
    const bool online = m_client.state() == ChatClient::State::Online;
    m_window.status().setPeople(online && people.peopleCount() > 0 ? std::optional(int(people.peopleCount()))
                                                                   : std::nullopt);
    QStringList names = people.nicks();
    if (m_client.welcomed())
        names.removeAll(m_client.welcomed()->you.nick);
    m_window.composer().setNames(names);
}

void Conversation::showRoom()
{
    m_window.header().setRoom(m_room.name, m_room.topic);
    m_window.composer().setRoomName(u'#' + m_room.name);
    const QString name = m_client.welcomed() ? m_client.welcomed()->server : m_settings.serverName(m_server);
    m_window.setPlace(m_room.name, name);
}

} // namespace Confab
