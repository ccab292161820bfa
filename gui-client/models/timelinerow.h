// SPDX-License-Identifier: MIT
#pragma once

#include "shared/protocol/values.h"

#include <QMetaType>
#include <QString>

#include <optional>
#include <vector>

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

// Which way people went, of a notice about that.
enum class NoticeWay : quint8 {
    None,
    In,
    Out,
    Both,
};

// The message that another one answers.
struct RowQuote {
    Seq seq = 0;
    bool known = false;   // else it is asked for, and what follows is empty
    bool deleted = false; // or it isn't there
    UserId user;
    QString nick; // as it was then
    QString text; // one line
    bool operator==(const RowQuote &) const = default;
};

// One emoji under a message. Whose they are: TimelineModel::whoReacted.
struct RowReaction {
    QString emoji;
    quint64 count = 0;
    bool own = false;     // the user's is among them, also while that is on its way
    bool waiting = false; // what the user changed of it is sent as soon as the connection is back
    bool operator==(const RowReaction &) const = default;
};

// A piece of a row's text.
struct TextSpan {
    int start = 0;
    int length = 0;
    bool operator==(const TextSpan &) const = default;
};

// One row of a timeline, as values. What a kind has no use for is empty.
struct TimelineRow {
    RowKind kind = RowKind::Message;
    Delivery delivery = Delivery::Sent; // with a seq: of an edit or a deletion of it, which the row shows already
    bool startsGroup = false;           // a message under a header of its own, not under its author's one before
    bool own = false;
    bool action = false; // "/me": the text goes on after the nickname
    bool edited = false;
    bool deleted = false; // the text is empty
    bool mention = false; // somebody else's that names the user
    NoticeWay way = NoticeWay::None;
    Seq seq = 0; // 0 where it is not in the log (yet)
    Millis at = 0;
    UserId user;
    QString nick;   // as it was then; fit to be shown in one line
    QString text;   // plain; a notice's is a whole sentence in the user's language
    QString reason; // why it failed
    Nonce nonce;    // of a message, an edit or a deletion that is not confirmed
    std::optional<RowQuote> quote;
    std::vector<RowReaction> reactions; // in the order of their first use
    std::vector<TextSpan> called;       // where the text names the user, as "ana" or "@ana"
};

} // namespace Confab

Q_DECLARE_METATYPE(Confab::RowKind)
Q_DECLARE_METATYPE(Confab::Delivery)
