// SPDX-License-Identifier: MIT
#include "tests/bench/soak/visitor.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

constexpr int words = 2'000;
constexpr int roomNames = 60;
constexpr size_t mostRooms = 6; // then it leaves one

const Event &eventOf(const Logged &logged)
{
    return std::visit([](const auto &each) -> const Event & { return each.event; }, logged);
}

} // namespace

Visitor::Visitor(int number, const ServerAddress &server, QRandomGenerator &random, Doings &doings)
    : m_nick(u"visitor%1"_s.arg(number)), m_server(server), m_random(random), m_doings(doings)
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, [this] {
        if (!m_client)
            come();
        else
            act();
    });
}

void Visitor::begin(int afterMillis)
{
    m_stopped = false;
    m_next.start(afterMillis);
}

bool Visitor::isGone() const
{
    return !m_client || m_client->state() == ChatClient::State::Idle;
}

void Visitor::stop()
{
    m_stopped = true;
    m_next.stop();
    if (m_client)
        m_client->leave();
}

void Visitor::come()
{
    m_client = std::make_unique<ChatClient>(ClientWorld{m_clock, m_random, m_pins, m_sessions}, u"soak"_s);
    m_rooms.clear();
    m_stay = 5 + m_random.bounded(40);
    count();
    for (const auto &[room, last] : m_last)
        m_client->setSeen(room, last);
    m_client->open(m_server, m_nick);
}

// What it hears counts, and tells it where it is.
void Visitor::count()
{
    ChatClient *client = m_client.get();
    connect(client, &ChatClient::arrived, this, [this](const Welcome &welcome) {
        ++m_doings.visits;
        for (const Room &room : welcome.rooms) {
            m_rooms.push_back(room.room);
            m_client->setSeen(room.room, room.last);
        }
        m_next.start(m_random.bounded(1'000));
    });
    connect(client, &ChatClient::roomOpened, this, [this](const RoomOpened &opened) {
        if (std::find(m_rooms.begin(), m_rooms.end(), opened.about.room) != m_rooms.end())
            return;
        ++m_doings.roomsEntered;
        m_rooms.push_back(opened.about.room);
        m_client->setSeen(opened.about.room, opened.about.last);
    });
    connect(client, &ChatClient::logged, this, [this](const Logged &event) {
        ++m_doings.heard;
        m_last[eventOf(event).room] = eventOf(event).seq;
        m_other = eventOf(event).user;
    });
    connect(client, &ChatClient::confirmed, this, [this] { ++m_doings.messages; });
    connect(client, &ChatClient::pageCame, this,
            [this](const Page &page) { ++(page.re && page.room == RoomId{} ? m_doings.searches : m_doings.pages); });
    connect(client, &ChatClient::failed, this, [this] { ++m_doings.errors; });
    connect(client, &ChatClient::refused, this, [this] {
        ++m_doings.errors;
        go();
    });
    connect(client, &ChatClient::stateChanged, this, [this](ChatClient::State state) {
        if (m_client && (state == ChatClient::State::Idle || state == ChatClient::State::Ended))
            m_client.release()->deleteLater();
        if (!m_client && !m_stopped)
            m_next.start(m_random.bounded(4'000));
    });
}

RoomId Visitor::someRoom() const
{
    return m_rooms.empty() ? lobby : m_rooms[m_random.bounded(quint32(m_rooms.size()))];
}

void Visitor::speak()
{
    QString text;
    for (int i = 3 + m_random.bounded(15); i > 0; --i)
        text += u"word%1 "_s.arg(m_random.bounded(words));
    // In the lobby everyone hears everything: most of the talk is elsewhere.
    const RoomId room = m_random.bounded(8) == 0 ? lobby : someRoom();
    m_client->say(room, text.trimmed());
}

void Visitor::act()
{
    if (--m_stay < 0)
        return go();
    m_next.start(100 + m_random.bounded(1'200));
    const RoomId room = someRoom();
    const Seq last = m_last[room];
    switch (m_random.bounded(16)) {
    case 0:
        m_client->createRoom(u"room%1"_s.arg(m_random.bounded(roomNames)), u"what is said here"_s, false);
        break;
    case 1:
        m_client->joinRoom(u"room%1"_s.arg(m_random.bounded(roomNames)));
        break;
    case 2:
        m_client->search({0, u"word%1"_s.arg(m_random.bounded(words)), {}, {}, {}, {}, {}, 20});
        break;
    case 3:
        m_client->history(room, last, {}, 50);
        break;
    case 4:
        if (m_rooms.size() > mostRooms && room != lobby) {
            m_client->leaveRoom(room);
            std::erase(m_rooms, room);
        }
        break;
    case 5:
        // Few for each: what lasts would grow with the time.
        if (m_client->welcomed() && m_other.value / 8 == m_client->welcomed()->you.user.value / 8)
            m_client->openDirect(m_other);
        break;
    case 6:
        if (last > 0)
            m_client->react(room, last, u"👍"_s, true);
        break;
    case 7:
        m_client->setTyping(room, true);
        m_client->markRead(room, last);
        break;
    case 8:
        m_client->members(room);
        m_client->listRooms();
        break;
    default:
        speak();
        break;
    }
}

// One in four says nothing and is gone.
void Visitor::go()
{
    m_next.stop();
    if (m_random.bounded(4) != 0)
        return m_client->leave(u"good night"_s);
    ++m_doings.cuts;
    m_client->disconnect(this);
    m_client.release()->deleteLater();
    if (!m_stopped)
        m_next.start(m_random.bounded(4'000));
}

} // namespace Confab
