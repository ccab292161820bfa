// SPDX-License-Identifier: MIT
#include "gui-client/app/commands.h"

#include "gui-client/app/composing.h"
#include "gui-client/app/conversations.h"
#include "gui-client/app/presencekeeper.h"
#include "gui-client/app/roomactions.h"
#include "gui-client/app/words.h"
#include "gui-client/models/displaytext.h"
#include "gui-client/views/mainwindow.h"
#include "gui-client/views/roomheader.h"
#include "gui-client/views/serverpage.h"
#include "shared/base/overloaded.h"
#include "shared/protocol/limits.h"

using namespace Qt::StringLiterals;

namespace Confab {

Commands::Commands(const ChatParts &parts, Conversations &conversations, Composing &composing, RoomActions &actions,
                   PresenceKeeper &presence, QObject *parent)
    : QObject(parent),
      m_parts(parts),
      m_conversations(conversations),
      m_composing(composing),
      m_actions(actions),
      m_presence(presence)
{
    connect(&composing, &Composing::commandEntered, this, [this](const TypedInput &input) { run(input); });
    connect(&parts.page.header(), &RoomHeader::topicEntered, this,
            [this](const QString &text) { m_actions.setTopic(text); });
}

void Commands::run(const TypedInput &input)
{
    std::visit(Overloaded{
                   [](const TypedNothing &) {},
                   [](const TypedMessage &) {}, // not a command
                   [this](const TypedNick &wanted) { nick(wanted); },
                   [this](const TypedJoin &wanted) {
                       m_actions.join(wanted.room, [this, wanted] { m_composing.giveBack("/join "_L1 + wanted.room); });
                   },
                   [this](const TypedLeave &) {
                       m_actions.leave(m_conversations.room(), [this] { m_composing.giveBack(u"/leave"_s); });
                   },
                   [this](const TypedMsg &wanted) { message(wanted); },
                   [this](const TypedInvite &wanted) { invite(wanted); },
                   [this](const TypedTopic &wanted) { topic(wanted); },
                   [this](const TypedAway &wanted) {
                       m_presence.set(wanted.away ? Presence::Away : Presence::Online, wanted.note);
                   },
                   [this](const TypedSearch &wanted) { Q_EMIT searchWanted(wanted.query); },
                   [this](const TypedQuit &quit) { Q_EMIT quitWanted(quit.text); },
                   [this](const TypedHelp &) { Q_EMIT helpWanted(); },
                   [](const TypedMistake &) {},
               },
               input);
}

void Commands::nick(const TypedNick &wanted)
{
    m_parts.requests.expect(m_parts.client.changeNick(wanted.nick), [this, wanted](const Requests::Answer &answer) {
        if (const auto *error = std::get_if<ErrorFrame>(&answer)) {
            m_composing.giveBack("/nick "_L1 + wanted.nick); // to be changed a little
            m_composing.tell(requestTrouble(*error, wanted.nick));
        }
    });
}

void Commands::message(const TypedMsg &wanted)
{
    const NickAndText to = splitNick(wanted.rest, knownNicks());
    // What can't be said to anyone isn't lost, nor what is asked for meanwhile.
    const QString typed = "/msg "_L1 + wanted.rest;
    const auto back = [this, typed] { m_composing.giveBack(typed); };
    const auto said = [this, typed](const Nonce &nonce) { m_composing.said(typed, nonce); };
    if (quint64(to.text.toUtf8().size()) > m_parts.page.composer().limit()) {
        back();
        m_composing.tell(tr("This is too long to send. Shorten it, or send it in parts."));
        return;
    }
    m_composing.hold(typed);
    m_actions.withPerson(
        to.nick, [this, to, said, back](const Person &person) { m_actions.direct(person.user, to.text, said, back); },
        back);
}

void Commands::invite(const TypedInvite &wanted)
{
    const NickAndText who = splitNick(wanted.nick, knownNicks());
    const auto back = [this, wanted] { m_composing.giveBack("/invite "_L1 + wanted.nick); };
    m_actions.withPerson(
        who.nick, [this, back](const Person &person) { m_actions.invite(m_conversations.room(), person, back); }, back);
}

void Commands::topic(const TypedTopic &wanted)
{
    const auto refuse = [this, &wanted](const QString &trouble) {
        m_composing.giveBack(u"/topic "_s + wanted.topic);
        m_composing.tell(trouble);
    };
    if (m_conversations.about().kind == RoomKind::Direct) {
        refuse(tr("A direct message has no topic."));
    } else if (!m_conversations.mayEditTopic()) {
        refuse(tr("Only moderators set the topic here."));
    } else if (wanted.topic.isEmpty()) {
        m_parts.page.header().editTopic();
    } else {
        m_actions.setTopic(wanted.topic);
    }
}

QStringList Commands::knownNicks() const
{
    QStringList nicks;
    for (const Person &person : m_conversations.people())
        nicks.append(person.nick);
    return nicks;
}

} // namespace Confab
