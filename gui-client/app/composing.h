// SPDX-License-Identifier: MIT
#pragma once

#include "gui-client/app/chatparts.h"
#include "gui-client/app/drafts.h"
#include "gui-client/app/spelling.h"
#include "gui-client/models/typingpeople.h"
#include "gui-client/views/slashcommands.h"
#include "shared/protocol/values.h"

#include <QTimer>

namespace Confab {

class Conversations;

// What is written: drafts of each room, answers, changes, who types, and what becomes of it when Enter is pressed.
class Composing : public QObject
{
    Q_OBJECT

public:
    Composing(const ChatParts &parts, Conversations &conversations, QObject *parent = nullptr);

    // The draft is on the disk when it returns.
    void keepDraft();
    // What was typed and led to nothing, into the field, where nothing else is by now.
    void giveBack(const QString &typed);
    // What couldn't be done, under the field.
    void tell(const QString &trouble);

Q_SIGNALS:
    // Anything but a message.
    void commandEntered(const Confab::TypedInput &input);

private:
    void leaveRoom(RoomId room);
    void showRoom(RoomId room);
    void takeInput(const TypedInput &input);
    void takeMessage(const TypedMessage &message);
    void takeChange(Seq seq, const QString &text);
    void takeText(const QString &text);
    void noteDraft();
    void keepSaid(const Draft &said);
    void bringBack(const Draft &draft);
    [[nodiscard]] Draft written() const;
    [[nodiscard]] Draft draftOf(const QString &key);
    void answer(Seq seq);
    void change(Seq seq);
    void showTyping();

    ChatParts m_parts;
    Conversations &m_conversations;
    TypingPeople m_typing;
    Drafts m_drafts;
    Spelling m_spelling;
    QTimer m_draftTimer;
    QString m_draftKey; // of the room whose draft the composer has; empty: none
};

} // namespace Confab
