// SPDX-License-Identifier: MIT
#pragma once

#include "gui-client/models/heldevents.h"
#include "gui-client/models/notice.h"
#include "gui-client/models/timelinerow.h"
#include "shared/client/sessionstore.h"

#include <QAbstractListModel>
#include <QSet>

#include <deque>
#include <map>
#include <utility>

namespace Confab {

// One room's timeline: every event of its log once and in the log's order, whatever order pages, live events and
// answers to duplicates come in; below them what is not confirmed yet. Fed by values (TimelineFeeder does that
// from a ChatClient). Tells of each change exactly; resets only when the log is another one.
class TimelineModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        KindRole = Qt::UserRole + 1, // RowKind; Qt::DisplayRole is the text
        DeliveryRole,
        StartsGroupRole,
        OwnRole,
        SeqRole,
        AtRole,
        UserRole,
        NickRole,
        ActionRole,
        EditedRole,
        DeletedRole,
        ReasonRole,
        MentionRole,
        QuoteRole, // the line above the text: "jorge: The new switch is in rack 2."; empty where there is none
    };
    // What is known of the messages above the first row.
    enum class Above {
        Unknown, // no page has come yet
        More,
        Loading,
        Start, // there is nothing above
    };
    Q_ENUM(Above)
    // What is known of the messages below the last row of the log.
    enum class Below {
        Live, // there are none; what comes is shown as it comes
        More, // this is a place further up; what comes live changes what is shown and adds nothing to it
        Loading,
    };
    Q_ENUM(Below)

    explicit TimelineModel(RoomId room, QObject *parent = nullptr);
    ~TimelineModel() override;

    [[nodiscard]] RoomId room() const { return m_room; }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    // The same without variants, for who draws thousands of them.
    [[nodiscard]] TimelineRow row(int row) const;
    [[nodiscard]] RowKind kind(int row) const { return m_rows[size_t(row)].kind; }
    [[nodiscard]] qsizetype textLength(int row) const;
    [[nodiscard]] bool isOthers(int row) const; // somebody else's message
    [[nodiscard]] bool isUnconfirmed(int row) const { return row >= m_settled && isMessage(row); }
    [[nodiscard]] bool hasChanges() const { return !m_changes.empty(); } // of any message, on their way
    [[nodiscard]] std::optional<int> rowOf(Seq seq) const;               // of a message or topic that is held
    [[nodiscard]] std::optional<Seq>
    nearestTo(Seq seq) const;                         // of those that have a row, the one before it if in doubt
    [[nodiscard]] std::optional<Seq> lastOwn() const; // the user's newest message that can be edited
    // "ana, marta and 3 others reacted with 👍"; empty where nobody did.
    [[nodiscard]] QString whoReacted(Seq seq, const QString &emoji) const;

    // ---- The log
    [[nodiscard]] const HeldEvents &held() const { return m_held; }
    // Something came that what is held has not grown up to: ask for what is after held().last().
    [[nodiscard]] bool hasHole() const;
    [[nodiscard]] Above above() const { return m_above; }
    void setAbove(Above above);
    [[nodiscard]] Below below() const { return m_below; }
    void setBelow(Below below);
    // Live, or the answer to a duplicate.
    void take(const Logged &event);
    void takeNewest(const Page &page); // the answer to a history request without bounds
    void takeOlder(const Page &page);  // … before held().first()
    void takeNewer(const Page &page);  // … after held().last(), or a page of resuming
    // The pages before `seq` + 1 and after `seq`: joined to what is held where they meet it, else in its place.
    void takeAround(const Page &older, const Page &newer);
    void takeFurther(const Page &page); // the page below the last row, while below() is Loading
    void takeLatest(const Page &page);  // the newest page: the model is live again
    // Some of the log that is needed for quotes alone. `seq`: the one that was asked for; it isn't there if not in it.
    void takeQuoted(const Page &page, Seq seq);
    // Another log: nothing of what is held is true any more. What is not confirmed stays.
    void reset();

    // ---- What one did oneself and is not confirmed: messages are rows, changes of messages are shown on theirs
    void setSelf(UserId self, const QString &nick);
    void setOnline(bool online);
    void setClockOffset(qint64 millis);          // how far the server's clock is ahead of the one that Unconfirmed has
    void addPending(const Unconfirmed &message); // also again, with another `failed`
    void setFailed(const Nonce &nonce, const std::optional<QString> &reason);
    void removePending(const Nonce &nonce);
    // The server has it as `seq`: replaced by that event when it comes, or gone if that lies above what is held.
    void settle(const Nonce &nonce, Seq seq);
    [[nodiscard]] qsizetype pendingCount() const { return qsizetype(m_pending.size()); }

    // ---- Beside the log
    // Stands below all that is held, if that is live, and by its time among what is held later on.
    void addMove(const NoticeMove &move, Millis at);
    // "New" stands above the first message of someone else after `read`, now or when it comes, until this is called
    // again: to be called when a room is opened (with its marker where something is unread), not when the marker moves.
    void setNewAfter(std::optional<Seq> read);
    [[nodiscard]] std::optional<Seq> newAfter() const { return m_newAfter; }
    // A person's name of today, where it is told by something else than the log.
    void noteName(UserId user, const QString &nick);

    // ---- Between the view and who feeds the model
    // A message shall be looked at (seq of a row). It is kept until a view takes it.
    void setPlace(Seq seq);
    [[nodiscard]] std::optional<Seq> takePlace() { return std::exchange(m_place, std::nullopt); }
    // A row with this quote is looked at: it is asked for, once, if it isn't known.
    void wantQuote(Seq seq);

Q_SIGNALS:
    void aboveChanged(Confab::TimelineModel::Above above);
    void belowChanged(Confab::TimelineModel::Below below);
    void placeWanted();
    void quoteWanted(Confab::Seq seq);
    void missed(); // somebody else's message came while below() is not Live

private:
    struct Row { // rows are ordered by key; a decoration has that of the row below it
        Seq key = 0;
        quint32 ref = 0; // a notice's or pending message's number
        RowKind kind = RowKind::Message;
        bool pending = false;
    };
    struct Pending {
        Unconfirmed message; // a Say
        quint32 number = 0;
        Seq seq = 0; // known to be recorded as, not shown as that yet
    };
    struct FoldedNotice {
        Notice notice;
        Millis since = 0;
        Millis at = 0; // of the last that is in it
        bool shown = false;
    };

    // timelinemodel.cpp: what rows are
    [[nodiscard]] int count() const { return int(m_rows.size()); }
    [[nodiscard]] bool isDecoration(int row) const;
    [[nodiscard]] bool isMessage(int row) const;
    [[nodiscard]] int nextTimed(int row) const; // the first from `row` on that is no decoration, or count()
    [[nodiscard]] Millis timeOf(int row) const;
    [[nodiscard]] qint64 dayOf(Millis at) const;
    [[nodiscard]] bool startsGroup(int row) const;
    [[nodiscard]] bool pendingStartsGroup(int row) const;
    [[nodiscard]] const Pending &pendingOf(const Row &row) const;
    [[nodiscard]] Millis timeOf(const Pending &pending) const;
    void fillMessage(TimelineRow &result, const Row &row) const;
    void fillPending(TimelineRow &result, const Row &row) const;
    void fillDelivery(TimelineRow &result, const Unconfirmed &what) const;

    // timelinechanges.cpp: what belongs to messages
    void fillReactions(TimelineRow &result) const;
    void fillChanges(TimelineRow &result) const;
    void fillMention(TimelineRow &result) const;
    [[nodiscard]] RowQuote quoteOf(Seq seq) const;
    [[nodiscard]] QString nameOf(UserId user) const;
    [[nodiscard]] std::vector<HeldReactions::Chip> reactionsTo(Seq seq) const;
    void addChange(const Unconfirmed &change);
    void removeChange(const Nonce &nonce);
    void showChange(const Unconfirmed &change);

    // timelinenotices.cpp: what is no part of the log
    [[nodiscard]] bool takesIn(const std::pair<const quint32, FoldedNotice> &last, const NoticeMove &move,
                               Millis at) const;
    [[nodiscard]] bool reachesTo(Millis at) const;
    void dropLogRows();
    void placeNotices();
    void placeNotice(quint32 number, Millis at);

    // timelinerows.cpp: how they change
    void putRows(int at, const std::vector<Row> &rows, bool settled);
    void dropRows(int at, int count);
    void changed(int row);
    void repairAbove(int row);
    void refreshFrom(int row);
    void appendRows(Seq from);
    void prependRows(Seq to);
    void confirmInPlace(size_t pending, Seq seq);
    void removePendingAt(size_t index);
    void dropSettled();
    void letGo();
    void beginRun(const Page &page);
    bool extendUp(const Page &page); // whether it joined what is held
    void extendDown(const Page &page);
    [[nodiscard]] bool isShortOf(const Page &page) const;
    void endChange(const Logged &event);
    void noteNonces(const Page &page);
    void dropRecorded();
    void noteNonce(const Logged &event);
    void placeNewLine();
    void showTouched();
    [[nodiscard]] int rowOfPending(quint32 number) const;
    [[nodiscard]] std::optional<size_t> findPending(const Nonce &nonce) const;
    [[nodiscard]] std::optional<size_t> findChange(const Nonce &nonce) const;

    RoomId m_room;
    UserId m_self;
    QString m_selfNick;
    bool m_online = false;
    qint64 m_clockOffset = 0;
    QStringList m_selfNames; // all that the user has had here, folded
    Above m_above = Above::Unknown;
    Below m_below = Below::Live;
    HeldEvents m_held;
    std::deque<Row> m_rows;
    int m_settled = 0; // rows before this one are of the log or notices, those from it on pending (and their days)
    std::vector<Pending> m_pending;
    std::vector<Unconfirmed> m_changes; // edits, deletions and reactions, in the order in which they were asked for
    std::map<quint32, FoldedNotice> m_notices; // as they were noticed; shown where what is held reaches to their time
    quint32 m_nextNumber = 1;
    std::optional<Seq> m_newAfter;
    Seq m_newSeq = 0; // the message below "New"
    Seq m_told = 0;   // the newest seq that was heard of
    QHash<UserId, QString> m_names;
    std::optional<Seq> m_place;
    QSet<Seq> m_quotesAsked;
    mutable Millis m_dayFrom = 1; // the day asked for last: finding a date is slow
    mutable Millis m_dayTo = 0;
    mutable qint64 m_dayNumber = 0;
};

} // namespace Confab
