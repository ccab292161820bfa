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
    // What was typed and left the field, but isn't said yet: it outlasts the window until it comes back into the field,
    // having led to nothing, or is said, under a nonce.
    void hold(const QString &typed);
    void giveBack(const QString &typed);
    void said(const QString &typed, const Nonce &nonce);
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
    void keepHeld(const std::optional<Nonce> &sent = {});
    void bringHeldBack();
    void warn();
    void answer(Seq seq);
    void changeLast();
    void change(Seq seq);
    void markChanging();
    void showTyping();

    ChatParts m_parts;
    Conversations &m_conversations;
    TypingPeople m_typing;
    Drafts m_drafts;
    Spelling m_spelling;
    QTimer m_draftTimer;
    QString m_draftKey; // of the room whose draft the composer has; empty: none
    QStringList m_held; // in the order in which it was typed
    bool m_draftsFail = false;
};

} // namespace Confab
