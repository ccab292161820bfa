// SPDX-License-Identifier: MIT
#include "gui-client/app/messageactions.h"

#include "gui-client/app/composing.h"
#include "gui-client/app/conversations.h"
#include "gui-client/app/requests.h"
#include "gui-client/app/settings.h"
#include "gui-client/app/words.h"
#include "gui-client/desktop/prompts.h"
#include "gui-client/models/displaytext.h"
#include "gui-client/models/showntext.h"
#include "gui-client/models/weblink.h"
#include "gui-client/views/composer.h"
#include "gui-client/views/mainwindow.h"
#include "gui-client/views/serverpage.h"
#include "gui-client/views/timelineview.h"

#include <QDesktopServices>

#include <algorithm>

namespace Confab {

namespace {
constexpr QLatin1StringView recentSetting{"emoji"};
constexpr qsizetype mostRecent = 18; // two rows of the picker
} // namespace

MessageActions::MessageActions(const ChatParts &parts, Conversations &conversations, Composing &composing,
                               QObject *parent)
    : QObject(parent),
      m_parts(parts),
      m_conversations(conversations),
      m_composing(composing),
      m_picker(new EmojiPicker(m_book, &parts.page.middle()))
{
    const TimelineView &timeline = parts.page.timeline();
    Composer &composer = parts.page.composer();
    connect(&timeline, &TimelineView::reactRequested, this, &MessageActions::react);
    connect(&timeline, &TimelineView::deleteRequested, this, &MessageActions::erase);
    connect(&timeline, &TimelineView::linkActivated, this, &MessageActions::openLink);
    connect(&timeline, &TimelineView::reactPickerRequested, this, [this](Seq seq, const QPoint &global) {
        pick(global, [this, seq](const QString &emoji) {
            const TimelineModel &model = m_conversations.session()->timeline();
            const auto row = model.rowOf(seq);
            if (!row)
                return;
            const auto reactions = model.row(*row).reactions;
            const bool own = std::any_of(reactions.begin(), reactions.end(),
                                         [&emoji](const RowReaction &each) { return each.emoji == emoji && each.own; });
            if (!own)
                react(seq, emoji, true);
        });
    });
    connect(&composer, &Composer::emojiWanted, this, [this, &composer](const QPoint &global) {
        pick(global, [&composer](const QString &emoji) {
            composer.insert(emoji);
            composer.focusField();
        });
    });
    connect(m_picker, &EmojiPicker::chosen, this, [this](const QString &emoji) {
        if (m_picked)
            m_picked(emoji);
        noteEmoji(emoji);
    });
    connect(&composer, &Composer::emojiTaken, this, &MessageActions::noteEmoji);
    connect(&conversations, &Conversations::roomLeft, m_picker, [this] { m_picker->hide(); });
}

void MessageActions::pick(const QPoint &corner, std::function<void(const QString &)> then)
{
    m_picked = std::move(then);
    m_picker->setRecent(recentEmoji());
    m_picker->openAt(corner);
}

QStringList MessageActions::recentEmoji() const
{
    return m_parts.settings.choice(recentSetting).split(u' ', Qt::SkipEmptyParts);
}

void MessageActions::noteEmoji(const QString &emoji)
{
    QStringList recent = recentEmoji();
    recent.removeAll(emoji);
    recent.prepend(emoji);
    m_parts.settings.setChoice(recentSetting, recent.mid(0, mostRecent).join(u' '));
}

// Here an address leaves the program: it is looked at once more, whoever asks.
void MessageActions::openLink(const QUrl &link)
{
    if (const auto checked = openableLink(link.toString(QUrl::FullyEncoded)))
        QDesktopServices::openUrl(*checked);
}

void MessageActions::react(Seq seq, const QString &emoji, bool on)
{
    m_parts.requests.expect(m_parts.client.react(m_conversations.room(), seq, emoji, on),
                            [this](const ErrorFrame &error) { m_composing.tell(requestTrouble(error, {})); });
}

void MessageActions::erase(Seq seq)
{
    const RoomId room = m_conversations.room();
    const TimelineModel &model = m_conversations.session()->timeline();
    const auto row = model.rowOf(seq);
    if (!row)
        return;
    const TimelineRow values = model.row(*row);
    const QString text = displayLine(plainText(values.text, values.action), 120);
    m_parts.prompts.confirm(tr("Delete the message"), tr("“%1” will be gone for everyone, for good.").arg(text),
                            tr("Delete"), [this, room, seq] {
                                m_parts.requests.expect(
                                    m_parts.client.erase(room, seq),
                                    [this](const ErrorFrame &error) { m_composing.tell(requestTrouble(error, {})); });
                            });
}

} // namespace Confab
