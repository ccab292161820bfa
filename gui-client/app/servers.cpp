// SPDX-License-Identifier: MIT
#include "gui-client/app/servers.h"

#include "gui-client/desktop/prompts.h"
#include "gui-client/models/displaytext.h"
#include "gui-client/views/composer.h"
#include "gui-client/views/roomsview.h"
#include "gui-client/views/serverpage.h"
#include "gui-client/views/windowmenu.h"
#include "shared/protocol/names.h"

#include <QAction>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Confab {

namespace {
constexpr int goodbyeMillis = 2000; // for bye to leave; then the window goes without
} // namespace

Servers::Servers(const ServerWorld &world, ChatState &state, const Options &options, QObject *parent)
    : QObject(parent), m_world(world), m_state(state), m_options(options), m_resumes(!state.servers.empty())
{
    if (m_resumes) {
        for (const auto &server : state.servers)
            add(*server);
    } else {
        addKnown();
    }
    m_all[state.onScreen]->page().bringForward();
    world.attention.setOnScreen([this](const RoomPlace &place) {
        return std::any_of(m_all.begin(), m_all.end(), [&](const auto &each) { return each->isOnScreen(place); });
    });
    connectMenu();
}

void Servers::addKnown()
{
    std::vector<Settings::Server> known = m_world.settings.servers();
    const size_t visited = known.size();
    size_t onScreen = m_world.settings.serverOnScreen();
    if (m_options.server) {
        const auto wanted = ServerAddress::parse(*m_options.server);
        const auto at = std::find_if(known.begin(), known.end(), [&](const Settings::Server &each) {
            const auto address = ServerAddress::parse(each.address);
            return address && wanted && address->key() == wanted->key();
        });
        onScreen = size_t(at - known.begin());
        if (at == known.end())
            known.push_back({*m_options.server, known.empty() ? QString() : known.front().nick, true});
        else
            at->address = *m_options.server;
    }
    if (known.empty())
        known.emplace_back();
    if (m_options.nick)
        known[onScreen].nick = *m_options.nick;
    // What is asked for on this run holds for one.
    for (size_t i = 0; i < known.size(); ++i)
        add(m_state.addServer()).setKnown(known[i], i < visited, m_options.tls || i != onScreen);
    m_state.onScreen = onScreen;
}

Servers::~Servers()
{
    m_world.attention.setOnScreen(nullptr);
}

void Servers::begin()
{
    if (m_resumes) {
        for (const auto &each : m_all)
            each->resume();
        return;
    }
    ServerChat &first = current();
    first.arrival().begin(m_options.connect || m_world.settings.preferences().connect);
    for (const auto &each : m_all) {
        const std::optional<Settings::Server> known = each->known();
        if (each.get() != &first && known && known->connects && ServerAddress::parse(known->address)
            && parseNick(known->nick))
            each->arrival().begin(true);
    }
}

void Servers::forgetKey(const QString &server)
{
    for (const auto &each : m_all)
        each->arrival().forgetKey(server);
}

void Servers::connectMenu()
{
    const WindowMenu &menu = m_world.window.menu();
    connect(menu.addServer, &QAction::triggered, this, [this] { addAnother(); });
    connect(menu.removeServer, &QAction::triggered, this, [this] { askToRemove(); });
    connect(menu.roomUp, &QAction::triggered, this, [this] { walk(-1, false); });
    connect(menu.roomDown, &QAction::triggered, this, [this] { walk(1, false); });
    connect(menu.unreadUp, &QAction::triggered, this, [this] { walk(-1, true); });
    connect(menu.unreadDown, &QAction::triggered, this, [this] { walk(1, true); });
    connect(&m_world.window, &MainWindow::pageChanged, this, [this] {
        showMenu();
        remember();
        if (!current().page().rooms().hasFocus())
            current().page().composer().focusField();
    });
    showMenu();
}

void Servers::showMenu()
{
    m_world.window.menu().removeServer->setEnabled(m_all.size() > 1);
}

// ---- Which there are

ServerChat &Servers::current() const
{
    const auto at = std::find_if(m_all.begin(), m_all.end(), [](const auto &each) { return each->page().isCurrent(); });
    return at == m_all.end() ? *m_all.front() : **at;
}

ServerChat &Servers::add(ServerState &state)
{
    ServerPage &page = m_world.window.addPage();
    if (!state.arriving.another)
        m_world.window.list(page);
    const auto taken = [this, &page](const ServerAddress &address) { return isElsewhere(page, address); };
    ServerChat &chat =
        *m_all.emplace_back(std::make_unique<ServerChat>(m_world, state, page, Arrival::Ways{m_options.beside, taken}));
    chat.switching().setElsewhere([this, &page] { return elsewhere(page); });
    connect(&chat.switching(), &Switching::elsewhereChosen, this, &Servers::goTo);
    connect(
        &chat.arrival(), &Arrival::abandoned, this, [this, &chat] { remove(&chat); }, Qt::QueuedConnection);
    connect(&chat, &ServerChat::knownChanged, this, &Servers::remember);
    connect(&chat, &ServerChat::helpWanted, this, &Servers::helpWanted);
    connect(&chat, &ServerChat::quitWanted, this, &Servers::quitWanted);
    return chat;
}

bool Servers::isElsewhere(const ServerPage &here, const ServerAddress &address) const
{
    return std::any_of(m_all.begin(), m_all.end(), [&](const auto &each) {
        if (&each->page() == &here)
            return false;
        const auto wanted = ServerAddress::parse(each->arrival().wanted().server);
        return wanted && wanted->key() == address.key();
    });
}

void Servers::addAnother()
{
    for (const auto &each : m_all) {
        if (each->state().arriving.another) // this is being asked already
            return each->arrival().ask();
    }
    ServerState &state = m_state.addServer();
    state.arriving.another = true;
    ServerChat &chat = add(state);
    chat.setKnown({{}, current().arrival().wanted().nick, true}, false, true);
    chat.arrival().ask();
}

void Servers::askToRemove()
{
    if (m_all.size() < 2)
        return;
    ServerChat *chat = &current();
    const QString name = displayLine(chat->page().shown().server);
    m_world.prompts.confirm(tr("Remove the server"),
                            tr("%1 and its rooms will be gone from this window. What was written stays on the server.")
                                .arg(name.isEmpty() ? chat->arrival().wanted().server : name),
                            tr("Remove"), [this, leaving = QPointer(chat)] {
                                if (!leaving)
                                    return;
                                const auto go = [this, leaving] {
                                    if (leaving)
                                        remove(leaving);
                                };
                                connect(&leaving->client(), &ChatClient::stateChanged, this, [this, leaving, go] {
                                    if (leaving->isLeft())
                                        QTimer::singleShot(0, this, go); // not from within the client
                                });
                                QTimer::singleShot(goodbyeMillis, this, go);
                                leaving->client().leave();
                                if (leaving->isLeft())
                                    QTimer::singleShot(0, this, go);
                            });
}

void Servers::remove(ServerChat *chat)
{
    const auto at = std::find_if(m_all.begin(), m_all.end(), [chat](const auto &each) { return each.get() == chat; });
    if (at == m_all.end() || m_all.size() < 2)
        return;
    for (const RoomEntry *room : chat->rooms().all())
        m_world.attention.seen({chat->conversations().server(), room->about.room});
    ServerPage &page = chat->page();
    const ServerState &state = chat->state();
    if (page.isCurrent())
        (at + 1 == m_all.end() ? *(at - 1) : *(at + 1))->page().bringForward();
    m_all.erase(at);
    m_state.removeServer(state);
    m_world.window.removePage(page);
    showMenu();
    remember();
}

void Servers::remember()
{
    std::vector<Settings::Server> known;
    size_t onScreen = 0;
    for (const auto &each : m_all) {
        const std::optional<Settings::Server> one = each->known();
        if (!one)
            continue;
        if (each->page().isCurrent())
            onScreen = known.size();
        known.push_back(*one);
    }
    m_world.settings.setServers(known, onScreen);
}

// ---- From one to another

void Servers::walk(int direction, bool unread)
{
    struct Place {
        ServerChat *chat;
        RoomId room;
        bool unread;
    };
    std::vector<Place> places;
    int here = -1;
    for (const auto &each : m_all) {
        for (const RoomEntry *room : each->rooms().all()) {
            if (each->page().isCurrent() && room->about.room == each->conversations().room())
                here = int(places.size());
            places.push_back({each.get(), room->about.room, room->isNews()});
        }
    }
    const int count = int(places.size());
    int at = here >= 0 ? here : direction > 0 ? -1 : count;
    for (int step = 0; step < count; ++step) {
        at = (at + direction + count) % count;
        const Place &next = places[size_t(at)];
        if (at == here || (unread && !next.unread))
            continue;
        next.chat->page().bringForward();
        next.chat->conversations().show(next.room);
        return;
    }
}

std::vector<Destination> Servers::elsewhere(const ServerPage &here) const
{
    std::vector<Destination> all;
    for (const auto &each : m_all) {
        if (&each->page() == &here)
            continue;
        for (const RoomEntry *room : each->rooms().all()) {
            Destination place;
            place.server = each->conversations().server();
            place.room = room->about.room;
            place.roomKind = room->about.kind;
            place.name = room->name();
            place.more = displayLine(each->page().shown().server);
            place.unread = room->unread;
            place.mentions = room->mentions;
            if (room->about.with)
                place.person = *room->about.with;
            all.push_back(place);
        }
    }
    return all;
}

void Servers::goTo(const QString &server, RoomId room)
{
    for (const auto &each : m_all) {
        if (each->conversations().server() != server || !each->rooms().find(room))
            continue;
        each->page().bringForward();
        each->conversations().show(room);
        each->page().composer().focusField();
        return;
    }
}

// ---- The end

void Servers::keep()
{
    for (size_t i = 0; i < m_all.size(); ++i) {
        m_all[i]->keep();
        if (m_all[i]->page().isCurrent())
            m_state.onScreen = i;
    }
    remember();
}

void Servers::leave(const QString &farewell)
{
    if (m_leaving)
        return;
    m_leaving = true;
    for (const auto &each : m_all) {
        connect(&each->client(), &ChatClient::stateChanged, this, [this] { tellLeft(); });
        each->client().leave(farewell);
    }
    QTimer::singleShot(0, this, [this] { tellLeft(); });
    QTimer::singleShot(goodbyeMillis, this, [this] {
        if (!std::exchange(m_left, true))
            Q_EMIT left();
    });
}

void Servers::tellLeft()
{
    const bool all = std::all_of(m_all.begin(), m_all.end(), [](const auto &each) { return each->isLeft(); });
    if (all && !std::exchange(m_left, true))
        Q_EMIT left();
}

} // namespace Confab
