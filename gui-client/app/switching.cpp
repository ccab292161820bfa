// SPDX-License-Identifier: MIT
#include "gui-client/app/switching.h"

#include "gui-client/app/conversations.h"
#include "gui-client/app/roomactions.h"
#include "gui-client/dialogs/gotodialog.h"
#include "gui-client/models/displaytext.h"
#include "gui-client/models/roomsmodel.h"
#include "gui-client/views/composer.h"
#include "gui-client/views/mainwindow.h"
#include "gui-client/views/serverpage.h"
#include "gui-client/views/windowmenu.h"
#include "shared/protocol/limits.h"
#include "shared/protocol/names.h"

#include <QAction>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Confab {

namespace {
constexpr int pauseMillis = 120;
constexpr quint64 mostFound = 20; // by the beginning of their nicknames
} // namespace

Switching::Switching(const ChatParts &parts, Conversations &conversations, RoomActions &actions, QObject *parent)
    : QObject(parent), m_parts(parts), m_conversations(conversations), m_actions(actions)
{
    parts.page.when(parts.window.menu().goTo, this, [this] { goTo(); });
    connect(&actions, &RoomActions::personWanted, this, [this](bool toInvite) { choosePerson(toInvite); });
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMillis);
    connect(&m_pause, &QTimer::timeout, this, [this] { askFurther(m_model.typed()); });
    connect(&parts.client, &ChatClient::roomListCame, this, [this](const RoomList &list) {
        if (m_askedRooms == 0 || list.re != m_askedRooms)
            return;
        m_askedRooms = 0;
        m_public = list.rooms;
        offer();
    });
    connect(&parts.client, &ChatClient::personsCame, this, [this](const Persons &persons) {
        if (m_askedPeople == 0 || persons.re != m_askedPeople)
            return;
        m_askedPeople = 0;
        found(persons.people);
    });
    connect(&parts.client, &ChatClient::rosterCame, this, [this](const Roster &roster) {
        if (m_askedLobby == 0 || roster.re != m_askedLobby)
            return;
        m_askedLobby = 0;
        found(roster.people);
    });
}

void Switching::goTo()
{
    open(For::GoTo);
}

void Switching::choosePerson(bool toInvite)
{
    open(toInvite ? For::Invite : For::Direct);
}

void Switching::open(For purpose)
{
    if (m_dialog)
        m_dialog->close();
    m_purpose = purpose;
    m_public.clear();
    m_found.clear();
    m_askedRooms = m_askedPeople = m_askedLobby = 0;
    m_model.setTyped({});
    offer();
    const QString title = purpose == For::GoTo ? tr("Go to")
        : purpose == For::Direct               ? tr("New direct message")
                                               : tr("Invite into %1").arg(m_conversations.roomName());
    const QString hint = purpose == For::GoTo ? tr("A room or a person") : tr("A nickname");
    m_dialog = new GoToDialog(m_model, title, hint, &m_parts.window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &GoToDialog::typed, this, [this] {
        tellNothing();
        m_pause.start();
    });
    tellNothing();
    connect(m_dialog, &GoToDialog::chosen, this, [this](const Destination &destination) { take(destination); });
    m_dialog->open();
    m_pause.start();
}

// What isn't known here is asked for, where somebody could mean it.
void Switching::askFurther(const QString &typed)
{
    if (!m_dialog)
        return;
    QString name = typed;
    if (name.startsWith(u'#') || name.startsWith(u'@'))
        name.remove(0, 1);
    if (m_purpose == For::GoTo && name.toUtf8().size() <= Limit::label)
        m_askedRooms = m_parts.client.listRooms(name.isEmpty() ? std::nullopt : std::optional(name));
    if (name.isEmpty() || !parseNick(name))
        return;
    m_found.clear();
    m_askedLobby = m_parts.client.members(lobby, name, {}, mostFound);
    if (!m_conversations.personNamed(name))
        m_askedPeople = m_parts.client.findPerson(name); // who isn't here just now has to be named in full
}

void Switching::found(const std::vector<Person> &people)
{
    m_found.insert(m_found.end(), people.begin(), people.end());
    offer();
}

void Switching::offer()
{
    std::vector<Destination> all;
    if (m_purpose == For::GoTo) {
        for (const RoomEntry *room : m_parts.rooms.all()) {
            Destination each;
            each.room = room->about.room;
            each.roomKind = room->about.kind;
            each.name = room->name();
            each.more = beside(displayLine(room->about.topic, Limit::topic));
            each.unread = room->unread;
            each.mentions = room->mentions;
            if (room->about.with) {
                each.person = *room->about.with;
                each.more = beside(displayLine(each.person.note.value_or(QString()), Limit::note));
            }
            all.push_back(each);
        }
        if (m_elsewhere) {
            const std::vector<Destination> others = m_elsewhere();
            all.insert(all.end(), others.begin(), others.end());
        }
        // Where something is new comes first, and where one is already comes last.
        std::stable_sort(all.begin(), all.end(), [this](const Destination &a, const Destination &b) {
            const auto rank = [this](const Destination &each) {
                return each.server.isEmpty() && each.room == m_conversations.room() ? 3
                    : each.mentions > 0                                             ? 0
                    : each.unread > 0                                               ? 1
                                                                                    : 2;
            };
            return rank(a) < rank(b);
        });
    }
    addPeople(all);
    for (const ListedRoom &room : m_public) {
        if (m_parts.rooms.find(room.room))
            continue;
        Destination each;
        each.kind = Destination::Kind::PublicRoom;
        each.room = room.room;
        each.name = displayLine(room.name);
        each.more = beside(displayLine(room.topic, Limit::topic));
        each.count = room.count;
        all.push_back(each);
    }
    m_model.setSearches(m_purpose == For::GoTo);
    m_model.setDestinations(std::move(all));
    tellNothing();
}

void Switching::tellNothing()
{
    if (!m_dialog)
        return;
    const bool online = m_parts.client.state() == ChatClient::State::Online;
    m_dialog->setNothing(!online                         ? tr("You are not connected.")
                             : m_model.typed().isEmpty() ? tr("There is nobody else just now.")
                                                         : tr("There is nobody of that name."));
}

// What a row says beside its name: of several servers also which one it is on.
QString Switching::beside(const QString &text) const
{
    const QString server = m_parts.window.pages().size() > 1 ? displayLine(m_parts.page.shown().server) : QString();
    QStringList parts{server, text};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

void Switching::addPeople(std::vector<Destination> &all) const
{
    std::vector<Person> people = m_conversations.people();
    for (const Person &person : m_found) {
        const bool known = std::any_of(people.begin(), people.end(),
                                       [&person](const Person &each) { return each.user == person.user; });
        if (!known)
            people.push_back(person);
    }
    for (const Person &person : people) {
        // A direct room stands for its person.
        if (m_conversations.isSelf(person.user)
            || (m_purpose == For::GoTo && m_parts.rooms.direct(person.user) != nullptr))
            continue;
        Destination each;
        each.kind = Destination::Kind::Person;
        each.person = person;
        each.name = displayLine(person.nick);
        each.more = beside(displayLine(person.note.value_or(QString()), Limit::note));
        all.push_back(each);
    }
}

void Switching::take(const Destination &destination)
{
    m_dialog->close();
    switch (destination.kind) {
    case Destination::Kind::Room:
        if (!destination.server.isEmpty()) {
            Q_EMIT elsewhereChosen(destination.server, destination.room);
            break;
        }
        m_conversations.show(destination.room);
        m_parts.page.composer().focusField();
        break;
    case Destination::Kind::PublicRoom:
        m_actions.join(destination.name);
        break;
    case Destination::Kind::Person:
        if (m_purpose == For::Invite)
            m_actions.invite(m_conversations.room(), destination.person);
        else
            m_actions.direct(destination.person.user);
        break;
    case Destination::Kind::Search:
        Q_EMIT searchWanted(m_model.typed());
        break;
    }
}

} // namespace Confab
