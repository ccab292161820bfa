// SPDX-License-Identifier: MIT
#include "gui-client/app/announcing.h"

#include "gui-client/app/conversations.h"
#include "gui-client/models/displaytext.h"
#include "gui-client/models/showntext.h"
#include "gui-client/views/announcement.h"
#include "gui-client/views/mainwindow.h"
#include "gui-client/views/serverpage.h"
#include "shared/client/chatclient.h"

#include <utility>

namespace Confab {

namespace {

constexpr int gatherMillis = 200; // what comes together is told together
constexpr int pauseMillis = 2000; // to hear one out before the next
constexpr size_t mostTold = 3;
constexpr qsizetype longest = 300; // characters of a message

} // namespace

Announcing::Announcing(const ChatParts &parts, Conversations &conversations, QObject *parent)
    : QObject(parent), m_parts(parts), m_conversations(conversations)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, [this] { tell(); });
    connect(&conversations, &Conversations::roomLeft, this, [this] { m_waiting.clear(); });
    // Pages are history, and what came while the connection was lost: that is read, not heard.
    connect(&parts.client, &ChatClient::logged, this, [this](const Logged &event) {
        if (const auto *said = std::get_if<Said>(&event))
            take(*said);
    });
}

void Announcing::take(const Said &said)
{
    if (said.event.room != m_conversations.room() || m_conversations.isSelf(said.event.user)
        || !m_parts.page.isTimelineInSight())
        return;
    m_waiting.push_back(said);
    if (!m_pause.isActive())
        m_pause.start(gatherMillis);
}

void Announcing::tell()
{
    const std::vector<Said> said = std::exchange(m_waiting, {});
    if (said.empty() || !m_parts.page.isTimelineInSight())
        return;
    announce(&m_parts.window, text(said, m_conversations.roomName()));
    m_pause.start(pauseMillis);
}

QString Announcing::text(const std::vector<Said> &said, const QString &room)
{
    if (said.size() > mostTold)
        return tr("%Ln new messages in %1", nullptr, int(said.size())).arg(displayLine(room));
    QStringList lines;
    for (const Said &each : said) {
        const QString nick = displayLine(each.event.nick);
        const QString words = displayLine(plainText(each.text, each.action), longest);
        //: as a screen reader says it; %1: a nickname, %2: what they say, or what they do ("marta waves")
        lines.append(each.action ? tr("%1 %2").arg(nick, words) : tr("%1: %2").arg(nick, words));
    }
    return lines.join(u'\n');
}

} // namespace Confab
