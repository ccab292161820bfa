// SPDX-License-Identifier: MIT
#pragma once

#include "shared/protocol/values.h"

#include <QMetaType>
#include <QString>

namespace Confab {

enum class RowKind : quint8 {
    Day,     // the line above a day's first row
    NewLine, // the line "New" above the first unread message
    Message, // said by a person, confirmed or not
    Notice,  // something that happened: people came or left, a topic was set
};

enum class Delivery : quint8 {
    Sent,    // recorded by the server
    Sending, // on its way
    Waiting, // sent as soon as the connection is back
    Failed,  // not sent, and not tried again by itself
};

// One row of a timeline, as values. What a kind has no use for is empty.
struct TimelineRow {
    RowKind kind = RowKind::Message;
    Delivery delivery = Delivery::Sent;
    bool startsGroup = false; // a message under a header of its own, not under its author's one before
    bool own = false;
    bool action = false; // "/me": the text goes on after the nickname
    bool edited = false;
    bool deleted = false; // the text is empty
    Seq seq = 0;          // 0 where it is not in the log (yet)
    Millis at = 0;
    UserId user;
    QString nick;   // as it was then; fit to be shown in one line
    QString text;   // plain; a notice's is a whole sentence in the user's language
    QString reason; // why it failed
    Nonce nonce;    // of a message that is not confirmed
};

} // namespace Confab

Q_DECLARE_METATYPE(Confab::RowKind)
Q_DECLARE_METATYPE(Confab::Delivery)
