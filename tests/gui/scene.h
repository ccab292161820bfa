// SPDX-License-Identifier: MIT
#pragma once

#include "tests/gui/windowkit.h"
#include "tests/support/memorystores.h"
#include "tests/support/serverprocess.h"

#include <cstdio>

namespace Confab {

// Waits for what has to happen before a picture can be taken, or ends the program.
template <class Condition>
void until(Condition condition, const char *what)
{
    if (QTest::qWaitFor(condition, 20'000))
        return;
    std::fprintf(stderr, "screenshots: %s did not happen\n", what);
    std::exit(1);
}

// Someone without a window.
class Guest
{
public:
    Guest(const ServerAddress &server, const QString &nick)
        : client({m_clock, m_random, m_pins, m_sessions}, u"guest"_s)
    {
        QObject::connect(&client, &ChatClient::roomOpened, &client, [this](const RoomOpened &opened) {
            m_rooms[opened.about.with ? opened.about.with->nick : opened.about.name] = opened.about.room;
        });
        QObject::connect(&client, &ChatClient::logged, &client, [this](const Logged &event) {
            if (const auto *said = std::get_if<Said>(&event))
                m_said[said->text.left(12)] = said->event.seq;
        });
        client.open(server, nick);
        until([this] { return client.state() == ChatClient::State::Online; }, "a guest's arrival");
    }
    [[nodiscard]] UserId user() const { return client.welcomed()->you.user; }
    [[nodiscard]] RoomId room(const QString &name) const { return m_rooms.value(name); }

    RoomId create(const QString &name, const QString &topic, bool isPrivate = false)
    {
        client.createRoom(name, topic, isPrivate);
        return opened(name);
    }
    RoomId join(const QString &name)
    {
        client.joinRoom(name);
        return opened(name);
    }
    RoomId direct(const Person &to)
    {
        client.openDirect(to.user);
        return opened(to.nick);
    }
    // Gives the seq that it got.
    Seq say(RoomId in, const QString &text, std::optional<Seq> reply = {})
    {
        m_said.remove(text.left(12));
        client.say(in, text, reply);
        until([&] { return m_said.contains(text.left(12)); }, "a message");
        return m_said.value(text.left(12));
    }

private:
    RoomId opened(const QString &name)
    {
        until([&] { return m_rooms.contains(name); }, "a room");
        return m_rooms.value(name);
    }

    SystemClock m_clock;
    QRandomGenerator m_random = QRandomGenerator::securelySeeded();
    MemoryPinStore m_pins;
    MemorySessionStore m_sessions;
    QHash<QString, RoomId> m_rooms;
    QHash<QString, Seq> m_said; // by the beginning of the text

public:
    ChatClient client;
};

// A workshop's chat in the morning, as ana sees it.
class Scene
{
public:
    explicit Scene(const ServerAddress &server);

    void fill(Desk &ana);
    // Marta begins to write and goes on with it.
    void type() { m_marta.client.setTyping(m_build, true); }

private:
    void makeRooms(Desk &ana);
    void talk(Desk &ana);
    void talkOn(Desk &ana);
    void callFromElsewhere(Desk &ana);

    Guest m_marta;
    Guest m_jorge;
    Guest m_kenji;
    Guest m_stefan;
    RoomId m_build;
};

} // namespace Confab
