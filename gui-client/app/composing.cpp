// SPDX-License-Identifier: MIT
#include "gui-client/app/composing.h"

#include "gui-client/app/conversations.h"
#include "gui-client/app/settings.h"
#include "gui-client/models/showntext.h"
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
constexpr auto heldKey = " held"_L1;   // after the server's, as a room's number
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
    connect(&m_drafts, &Drafts::failingChanged, this, [this](bool fails) {
        m_draftsFail = fails;
        warn();
    });
    connect(&parts.client, &ChatClient::storingChanged, this, [this] { warn(); });

    Composer &composer = parts.page.composer();
    const TimelineView &timeline = parts.page.timeline();
    connect(&conversations, &Conversations::roomLeft, this, [this](RoomId room) { leaveRoom(room); });
    connect(&conversations, &Conversations::roomShown, this, [this](RoomId room) { showRoom(room); });
    connect(&conversations, &Conversations::peopleChanged, this, [this] { showTyping(); });
    connect(&m_typing, &TypingPeople::changed, this, [this](RoomId room) {
        if (room == m_conversations.room())
            showTyping();
    });
    if (const auto &welcome = parts.client.welcomed())
        composer.setLimit(welcome->limits.text);
    connect(&parts.client, &ChatClient::arrived, &composer,
            [&composer](const Welcome &welcome) { composer.setLimit(welcome.limits.text); });
    connect(&composer, &Composer::entered, this, [this](const TypedInput &input) { takeInput(input); });
    connect(&composer, &Composer::textChanged, this, [this](const QString &text) { takeText(text); });
    connect(&composer, &Composer::draftChanged, this, [this] {
        markChanging();
        if (!m_draftTimer.isActive())
            m_draftTimer.start();
    });
    connect(&composer, &Composer::editEntered, this, &Composing::takeChange);
    connect(&composer, &Composer::lastEditWanted, this, [this] { changeLast(); });
    connect(&timeline, &TimelineView::replyRequested, this, [this](Seq seq) { answer(seq); });
    connect(&timeline, &TimelineView::editRequested, this, [this](Seq seq) { change(seq); });
    composer.setEnabled(false);
}

void Composing::hold(const QString &typed)
{
    m_held.append(typed);
    keepHeld();
}

void Composing::giveBack(const QString &typed)
{
    m_parts.page.composer().giveBack(typed);
    keepDraft();
    m_held.removeOne(typed);
    keepHeld();
}

void Composing::said(const QString &typed, const Nonce &nonce)
{
    keepHeld(nonce);
    m_parts.client.storeNow();
    m_held.removeOne(typed);
    keepHeld();
}

// On the disk before the field's draft, which hasn't it any more.
void Composing::keepHeld(const std::optional<Nonce> &sent)
{
    m_drafts.keep(m_conversations.server() + heldKey, {m_held.join(u'\n'), {}, {}, sent});
    m_drafts.flush();
}

// The window ended before it was known what became of it.
void Composing::bringHeldBack()
{
    const QString held = m_held.isEmpty() ? draftOf(m_conversations.server() + heldKey).text : QString();
    if (!held.isEmpty())
        giveBack(held);
}

void Composing::warn()
{
    m_parts.page.composer().setWarning(m_draftsFail || !m_parts.client.isStoring()
                                           ? tr("What you write can't be kept on this computer. Is its disk full?")
                                           : QString());
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
    bringHeldBack();
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
    markChanging();
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
    m_parts.page.composer().setReply(
        Composer::Reply{seq, values.nick, plainText(values.text, values.action).left(mostQuoted)});
    m_parts.page.composer().focusField();
}

void Composing::changeLast()
{
    const TimelineModel &timeline = m_conversations.session()->timeline();
    if (timeline.below() != TimelineModel::Below::Live) {
        // The last one isn't here, where somebody reads of old times.
        m_parts.page.timeline().jumpToLatest();
    } else if (timeline.pendingCount() > 0) {
        tell(tr("Your last message isn't sent yet; then you can change it."));
    } else if (const auto seq = timeline.lastOwn()) {
        change(*seq);
    } else if (timeline.above() != TimelineModel::Above::Start) {
        tell(tr("Your last message is further up than what is loaded."));
    }
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

void Composing::markChanging()
{
    const auto change = m_parts.page.composer().change();
    m_parts.page.timeline().setChanging(change ? std::optional(change->seq) : std::nullopt);
}

void Composing::showTyping()
{
    QStringList nicks;
    int others = 0; // of a crowd not everyone is known here
    for (const UserId user : m_typing.in(m_conversations.room())) {
        if (const auto person = m_conversations.person(user))
            nicks.append(person->nick);
        else
            ++others;
    }
    m_parts.page.composer().showTyping(TypingPeople::text(nicks, others));
}

} // namespace Confab
