// SPDX-License-Identifier: MIT
#include "gui-client/app/composing.h"

#include "gui-client/app/conversations.h"
#include "gui-client/app/settings.h"
#include "gui-client/views/composer.h"
#include "gui-client/views/mainwindow.h"
#include "gui-client/views/roomsview.h"
#include "gui-client/views/serverpage.h"
#include "gui-client/views/sidepanel.h"
#include "gui-client/views/timelineview.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

constexpr qsizetype mostQuoted = 200;  // characters of what is answered; the bar shows one line
constexpr int draftWithinMillis = 300; // of the first key since the draft was kept

// As it would be typed to be said again.
QString typed(const TypedMessage &message)
{
    if (message.action)
        return "/me "_L1 + message.text;
    return message.text.startsWith(u'/') ? u'/' + message.text : message.text;
}

} // namespace

Composing::Composing(const ChatParts &parts, Conversations &conversations, QObject *parent)
    : QObject(parent),
      m_parts(parts),
      m_conversations(conversations),
      m_typing(parts.client, parts.clock),
      m_drafts(parts.settings.folder()),
      m_spelling(parts)
{
    m_draftTimer.setSingleShot(true);
    m_draftTimer.setInterval(draftWithinMillis);
    connect(&m_draftTimer, &QTimer::timeout, this, [this] { noteDraft(); });
    const auto tellFull = [this](bool fails) {
        if (fails)
            tell(tr("What you write can't be kept on this computer. Is its disk full?"));
    };
    connect(&m_drafts, &Drafts::failingChanged, this, tellFull);
    connect(&parts.client, &ChatClient::storingChanged, this, [tellFull](bool works) { tellFull(!works); });

    Composer &composer = parts.page.composer();
    const TimelineView &timeline = parts.page.timeline();
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
    connect(&composer, &Composer::draftChanged, this, [this] {
        if (!m_draftTimer.isActive())
            m_draftTimer.start();
    });
    connect(&composer, &Composer::editEntered, this, &Composing::takeChange);
    connect(&composer, &Composer::lastEditWanted, this, [this] {
        if (const auto seq = m_conversations.session()->timeline().lastOwn())
            change(*seq);
    });
    connect(&timeline, &TimelineView::replyRequested, this, [this](Seq seq) { answer(seq); });
    connect(&timeline, &TimelineView::editRequested, this, [this](Seq seq) { change(seq); });
    composer.setEnabled(false);
}

void Composing::giveBack(const QString &typed)
{
    Composer &composer = m_parts.page.composer();
    if (composer.draft().isEmpty() && !composer.change())
        composer.setText(typed);
}

void Composing::tell(const QString &trouble)
{
    m_parts.page.composer().showMistake(trouble);
}

// ---- From room to room

void Composing::leaveRoom(RoomId room)
{
    Composer &composer = m_parts.page.composer();
    composer.settle();
    noteDraft();
    m_parts.client.setTyping(room, false);
    m_draftKey.clear();
    composer.setReply({});
}

void Composing::showRoom(RoomId room)
{
    Composer &composer = m_parts.page.composer();
    m_draftKey = m_conversations.server() + u' ' + QString::number(room.value);
    composer.setEnabled(true);
    bringBack(draftOf(m_draftKey));
    showTyping();
    if (m_parts.page.isCurrent() && m_parts.window.isActiveWindow() && !m_parts.page.rooms().hasFocus())
        composer.focusField();
}

void Composing::bringBack(const Draft &draft)
{
    Composer &composer = m_parts.page.composer();
    const QSignalBlocker nobodyTypes(&composer);
    composer.setText(draft.text);
    composer.setReply(draft.reply);
    if (draft.change)
        composer.startEdit(draft.change->seq, draft.change->before, draft.change->now);
    m_draftTimer.stop();
}

Draft Composing::draftOf(const QString &key)
{
    Draft draft = m_drafts.load(key);
    if (!draft.sent) {
        if (const QString old = m_parts.settings.takeDraft(key); !old.isEmpty() && draft.isEmpty())
            draft.text = old;
        m_drafts.keep(key, draft);
        return draft;
    }
    // The window ended right after Enter: either the outbox has it, or it was never there.
    const auto &outbox = m_parts.client.outbox();
    const bool isSaid =
        std::any_of(outbox.begin(), outbox.end(), [&](const Unconfirmed &each) { return each.nonce() == *draft.sent; });
    draft.sent.reset();
    if (isSaid && draft.change)
        draft.change.reset();
    else if (isSaid)
        draft = {};
    m_drafts.keep(key, draft);
    return draft;
}

// ---- Drafts

Draft Composing::written() const
{
    const Composer &composer = m_parts.page.composer();
    return {composer.draft(), composer.reply(), composer.change(), {}};
}

void Composing::noteDraft()
{
    m_draftTimer.stop();
    if (!m_draftKey.isEmpty())
        m_drafts.keep(m_draftKey, written());
}

void Composing::keepDraft()
{
    noteDraft();
    m_drafts.flush();
}

// What was said is on the disk all the time: as a draft that knows under which nonce it went, until it is in the client's
// outbox.
void Composing::keepSaid(const Draft &said)
{
    m_drafts.keep(m_draftKey, said);
    m_drafts.flush();
    m_parts.client.storeNow();
    keepDraft();
}

// ---- What is typed

void Composing::takeText(const QString &text)
{
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
}

void Composing::takeMessage(const TypedMessage &message)
{
    Composer &composer = m_parts.page.composer();
    Draft said{typed(message), composer.reply(), {}, {}};
    composer.setReply({});
    said.sent = m_parts.client.say(m_conversations.room(), message.text,
                                   said.reply ? std::optional(said.reply->seq) : std::nullopt, message.action);
    keepSaid(said);
    m_parts.page.showFound(false);
    m_parts.page.timeline().jumpToLatest();
}

void Composing::takeChange(Seq seq, const QString &text)
{
    Draft said = written();
    said.change = Composer::Change{seq, {}, text};
    said.sent = m_parts.client.edit(m_conversations.room(), seq, text);
    keepSaid(said);
}

void Composing::answer(Seq seq)
{
    const TimelineModel &timeline = m_conversations.session()->timeline();
    const auto row = timeline.rowOf(seq);
    if (!row)
        return;
    const TimelineRow values = timeline.row(*row);
    m_parts.page.composer().setReply(Composer::Reply{seq, values.nick, values.text.left(mostQuoted)});
    m_parts.page.composer().focusField();
}

void Composing::change(Seq seq)
{
    const TimelineModel &timeline = m_conversations.session()->timeline();
    const auto row = timeline.rowOf(seq);
    if (!row)
        return;
    m_parts.page.composer().startEdit(seq, timeline.row(*row).text);
    m_parts.page.composer().focusField();
    m_parts.page.timeline().showRow(*row);
}

void Composing::showTyping()
{
    QStringList nicks;
    for (const UserId user : m_typing.in(m_conversations.room())) {
        if (const auto person = m_conversations.person(user))
            nicks.append(person->nick);
    }
    m_parts.page.composer().showTyping(TypingPeople::text(nicks));
}

} // namespace Confab
