// SPDX-License-Identifier: MIT
#include "tests/gui/scene.h"

namespace Confab {

Scene::Scene(const ServerAddress &server)
    : m_marta(server, u"marta"_s),
      m_jorge(server, u"jorge"_s),
      m_kenji(server, u"kenji"_s),
      m_stefan(server, u"stefan"_s)
{ }

void Scene::fill(Desk &ana)
{
    makeRooms(ana);
    talk(ana);
    callFromElsewhere(ana);
    talkOn(ana);
    m_jorge.client.setStatus(Presence::Away, u"lunch"_s);
    m_stefan.client.setStatus(Presence::Busy, u"desk 14"_s);
    until(
        [&] {
            const auto jorge = ana.chat().conversations().personNamed(u"jorge"_s);
            return jorge && jorge->presence == Presence::Away;
        },
        "jorge's lunch");
}

void Scene::makeRooms(Desk &ana)
{
    const Person self = ana.chat().client().welcomed()->you;
    m_build = m_jorge.create(u"build"_s, u"What the machines say · release is on Friday"_s);
    m_marta.join(u"build"_s);
    m_kenji.join(u"build"_s);
    m_stefan.join(u"build"_s);
    const RoomId design = m_marta.create(u"design"_s, u"Drawings and how they are meant"_s);
    const RoomId lunch = m_stefan.create(u"lunch"_s, u"Where and when"_s);
    const RoomId release = m_marta.create(u"release"_s, u"Until it is announced"_s, true);
    (void)m_kenji.create(u"desert-trip"_s, u"Pictures and plans for June"_s);
    for (const auto &[guest, room] : {std::pair(&m_jorge, m_build), std::pair(&m_marta, design),
                                      std::pair(&m_stefan, lunch), std::pair(&m_marta, release)})
        guest->client.invite(room, self.user);
    until([&] { return ana.chat().rooms().all().size() == 5; }, "ana's rooms");
}

// What was said before ana looks.
void Scene::talk(Desk &ana)
{
    const Seq first = m_jorge.say(m_build, u"The new switch is in rack 2. Ports 1–12 are live."_s);
    const Seq config = m_jorge.say(m_build, u"Config is at http://10.0.4.2/switch, ask me for the password."_s);
    for (Guest *guest : {&m_marta, &m_kenji})
        guest->client.react(m_build, config, u"👍"_s, true);
    m_kenji.client.react(m_build, config, u"🎉"_s, true);
    m_marta.say(m_build, u"Works, thank you. Build time on the new link:\n```\nbefore 6m 12s\nafter 1m 48s\n```"_s,
                first);
    until([&] { return ana.chat().rooms().named(u"build"_s)->unread == 3; }, "what was said first");
    ana.goTo(u"build"_s);
    until([&] { return ana.messages().size() == 3; }, "the room");
    const auto read = [&] { return ana.chat().rooms().named(u"build"_s)->unread == 0; };
    until(read, "reading");
    ana.chat().client().react(m_build, config, u"👍"_s, true);
    ana.say(u"Four times as fast, with the same old cable :-)"_s);
    until([&] { return ana.messages().size() == 4; }, "ana's answer");
    ana.goTo(u"lunch"_s);
}

// And what while she is elsewhere.
void Scene::talkOn(Desk &ana)
{
    const Seq asked = m_marta.say(m_build, u"@ana can you look at the failing test before lunch?"_s);
    m_marta.client.edit(m_build, asked, u"@ana can you look at the failing test before noon?"_s);
    m_kenji.say(m_build, u"It fails here as well, since this morning."_s);
    until([&] { return ana.chat().rooms().named(u"build"_s)->unread == 2; }, "a mention");
    ana.goTo(u"build"_s);
    until([&] { return ana.messages().size() == 6 && ana.chat().rooms().named(u"build"_s)->unread == 0; },
          "reading the rest");
}

void Scene::callFromElsewhere(Desk &ana)
{
    const Person self = ana.chat().client().welcomed()->you;
    m_jorge.say(m_jorge.direct(self), u"See you at noon"_s);
    until([&] { return ana.chat().rooms().direct(m_jorge.user()) != nullptr; }, "a direct room");
    ana.goTo(u"jorge"_s);
    until([&] { return ana.chat().rooms().direct(m_jorge.user())->unread == 0; }, "reading it");
    ana.goTo(u"lunch"_s);
    m_marta.say(m_marta.room(u"design"_s), u"New drawings are in the folder"_s);
    m_marta.say(m_marta.room(u"design"_s), u"The second one is the one"_s);
    for (const QString &text : {u"Good morning, ana"_s, u"ana, the door is open"_s, u"Ask ana about the key"_s})
        m_kenji.say(lobby, text);
    m_marta.say(m_marta.direct(self), u"Have you got a minute?"_s);
    until(
        [&] {
            const RoomEntry *marta = ana.chat().rooms().direct(m_marta.user());
            return marta && marta->mentions == 1 && ana.chat().rooms().named(u"design"_s)->unread == 2
                && ana.chat().rooms().named(u"lobby"_s)->mentions == 3;
        },
        "the calls");
}

} // namespace Confab
