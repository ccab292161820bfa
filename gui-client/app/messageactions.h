// SPDX-License-Identifier: MIT
#pragma once

#include "gui-client/app/chatparts.h"
#include "gui-client/models/emojibook.h"
#include "gui-client/views/emojipicker.h"
#include "shared/protocol/values.h"

#include <functional>

namespace Confab {

class Composing;
class Conversations;

// Reactions to messages and their deletion, and the choice of an emoji for these and for what is written.
class MessageActions : public QObject
{
    Q_OBJECT

public:
    MessageActions(const ChatParts &parts, Conversations &conversations, Composing &composing,
                   QObject *parent = nullptr);

private:
    void react(Seq seq, const QString &emoji, bool on);
    void erase(Seq seq);
    static void openLink(const QUrl &link);
    [[nodiscard]] QStringList recentEmoji() const; // the last one first
    void noteEmoji(const QString &emoji);
    void pick(const QPoint &corner, std::function<void(const QString &)> then);

    ChatParts m_parts;
    Conversations &m_conversations;
    Composing &m_composing;
    EmojiBook m_book;
    EmojiPicker *m_picker; // of the page
    std::function<void(const QString &)> m_picked;
};

} // namespace Confab
