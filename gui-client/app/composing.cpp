// SPDX-License-Identifier: MIT
#include "gui-client/app/composing.h"

#include "gui-client/app/conversations.h"
#include "gui-client/app/settings.h"
#include "gui-client/views/composer.h"
#include "gui-client/views/mainwindow.h"
#include "gui-client/views/roomsview.h"
#include "gui-client/views/sidepanel.h"
#include "gui-client/views/timelineview.h"

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

constexpr int draftAfterMillis = 400; // of not typing

} // namespace

Composing::Composing(const ChatParts &parts, Conversations &conversations, QObject *parent)
    : QObject(parent), m_parts(parts), m_conversations(conversations), m_typing(parts.client, parts.clock)
{
    m_draftTimer.setSingleShot(true);
    m_draftTimer.setInterval(draftAfterMillis);
    connect(&m_draftTimer, &QTimer::timeout, this, [this] { keepDraft(); });

    Composer &composer = parts.window.composer();
    const TimelineView &timeline = parts.window.timeline();
    connect(&conversations, &Conversations::roomLeft, this, [this](RoomId room) { leaveRoom(room); });
    connect(&conversations, &Conversations::roomShown, this, [this](RoomId room) { showRoom(room); });
    connect(&conversations, &Conversations::peopleChanged, this, [this] { showTyping(); });
    connect(&m_typing, &TypingPeople::changed, this, [this](RoomId room) {
        if (room == m_conversations.room())
            showTyping();
    });
    connect(&parts.client, &ChatClient::arrived, &composer,
            [&composer](const Welcome &welcome) { composer.setLimit(welcome.limits.text); });
    connect(&composer, &Composer::entered, this, [this](const TypedInput &input) { takeInput(input); });
    connect(&composer, &Composer::textChanged, this, [this](const QString &text) { takeText(text); });
    connect(&composer, &Composer::editEntered, this,
            [this](Seq seq, const QString &text) { m_parts.client.edit(m_conversations.room(), seq, text); });
    connect(&composer, &Composer::lastEditWanted, this, [this] {
        if (const auto seq = m_conversations.session()->timeline().lastOwn())
            change(*seq);
    });
    connect(&timeline, &TimelineView::replyRequested, this, [this](Seq seq) { answer(seq); });
    connect(&timeline, &TimelineView::editRequested, this, [this](Seq seq) { change(seq); });
    composer.setEnabled(false);
}

void Composing::tell(const QString &trouble)
{
    m_parts.window.composer().showMistake(trouble);
}

// ---- From room to room

void Composing::leaveRoom(RoomId room)
{
    Composer &composer = m_parts.window.composer();
    composer.stopEdit();
    keepDraft();
    m_parts.client.setTyping(room, false);
    m_draftKey.clear();
    m_replies.remove(room);
    if (composer.reply())
        m_replies.insert(room, composer.reply()->seq);
    composer.setReply({});
}

void Composing::showRoom(RoomId room)
{
    Composer &composer = m_parts.window.composer();
    m_draftKey = m_conversations.server() + u' ' + QString::number(room.value);
    composer.setEnabled(true);
    {
        const QSignalBlocker nobodyTypes(&composer);
        composer.setText(m_parts.settings.draft(m_draftKey));
    }
    m_draftTimer.stop();
    if (const Seq seq = m_replies.take(room))
        answer(seq);
    showTyping();
    if (m_parts.window.isActiveWindow() && !m_parts.window.side().rooms().hasFocus())
        composer.focusField();
}

void Composing::keepDraft()
{
    m_draftTimer.stop();
    if (m_draftKey.isEmpty())
        return;
    m_parts.settings.setDraft(m_draftKey, m_parts.window.composer().draft());
    m_parts.settings.flush();
}

// ---- What is typed

void Composing::takeText(const QString &text)
{
    m_draftTimer.start();
    // Commands are nobody's affair, and "//" is no command.
    const bool message = !text.trimmed().isEmpty() && (!text.startsWith(u'/') || text.startsWith("//"_L1));
    m_parts.client.setTyping(m_conversations.room(), message);
}

void Composing::takeInput(const TypedInput &input)
{
    if (const auto *message = std::get_if<TypedMessage>(&input))
        takeMessage(*message);
    else
        Q_EMIT commandEntered(input);
    // Sent or done: there is no draft of it any more. After the client has put it on disk, so that it is always somewhere.
    QMetaObject::invokeMethod(
        this, [this] { keepDraft(); }, Qt::QueuedConnection);
}

void Composing::takeMessage(const TypedMessage &message)
{
    Composer &composer = m_parts.window.composer();
    const std::optional<Seq> reply = composer.reply() ? std::optional(composer.reply()->seq) : std::nullopt;
    composer.setReply({});
    m_parts.client.say(m_conversations.room(), message.text, reply, message.action);
    m_parts.window.showFound(false);
    m_parts.window.timeline().jumpToLatest();
}

void Composing::answer(Seq seq)
{
    const TimelineModel &timeline = m_conversations.session()->timeline();
    const auto row = timeline.rowOf(seq);
    if (!row)
        return;
    const TimelineRow values = timeline.row(*row);
    m_parts.window.composer().setReply(Composer::Reply{seq, values.nick, values.text});
    m_parts.window.composer().focusField();
}

void Composing::change(Seq seq)
{
    const TimelineModel &timeline = m_conversations.session()->timeline();
    const auto row = timeline.rowOf(seq);
    if (!row)
        return;
    m_parts.window.composer().startEdit(seq, timeline.row(*row).text);
    m_parts.window.composer().focusField();
    m_parts.window.timeline().showRow(*row);
}

void Composing::showTyping()
{
    QStringList nicks;
    for (const UserId user : m_typing.in(m_conversations.room())) {
        if (const auto person = m_conversations.person(user))
            nicks.append(person->nick);
    }
    m_parts.window.composer().showTyping(TypingPeople::text(nicks));
}

} // namespace Confab
