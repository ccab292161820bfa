// SPDX-License-Identifier: MIT
#pragma once

#include "gui-client/models/heldreactions.h"
#include "shared/protocol/messages.h"

#include <QHash>
#include <QString>

#include <deque>
#include <map>
#include <vector>

namespace Confab {

// The part of a room's log that is held: one run of seqs without a hole, kept small. What comes from further
// ahead waits until the run has grown up to it; what comes twice is taken once.
class HeldEvents
{
public:
    enum class Kind : quint8 { Said, Topic, Other };
    struct Entry {
        QString text;
        Millis at = 0;
        UserId user;
        Seq asof = 0;  // edits and deletions up to here are in it
        Seq base = 0;  // reactions up to here were in it when it came
        Seq reply = 0; // the message that it answers; 0: none
        quint32 nick = 0;
        Kind kind = Kind::Other;
        bool action = false;
        bool edited = false;
        bool deleted = false;
        bool startsGroup = false; // by author and time alone
    };
    // Messages that share a header: of one author, at most groupSpan after the first of them.
    struct Group {
        bool open = false;
        UserId user;
        quint32 nick = 0;
        Millis at = 0;
    };
    static constexpr Millis groupSpan = 5 * 60 * 1000;
    static constexpr size_t earlyLimit = 4096; // what waits at most; a page brings the rest

    [[nodiscard]] bool begun() const { return m_begun; }
    [[nodiscard]] bool isEmpty() const { return m_entries.empty(); }
    [[nodiscard]] Seq first() const { return m_first; }
    [[nodiscard]] Seq last() const { return m_first + m_entries.size() - 1; } // first() - 1 where empty
    [[nodiscard]] bool has(Seq seq) const { return m_begun && seq >= m_first && seq <= last(); }
    [[nodiscard]] const Entry &at(Seq seq) const { return m_entries[size_t(seq - m_first)]; }
    [[nodiscard]] const QString &nick(quint32 number) const { return m_nicks[number]; }
    [[nodiscard]] const Group &lastGroup() const { return m_tail; }
    // A message for a quote, in the run or beside it; of another kind: it isn't there. nullptr: not known.
    [[nodiscard]] const Entry *quoted(Seq seq) const;
    [[nodiscard]] const std::vector<HeldReactions::Chip> &reactionsTo(Seq seq) const;
    // The nickname that the log has last seen a person with; empty: none.
    [[nodiscard]] QString nickOf(UserId user) const;
    // Something waits that the run has not grown up to: ask for what comes after last().
    [[nodiscard]] bool hasHole() const { return m_begun && !m_early.empty(); }

    [[nodiscard]] static const Event &eventOf(const Logged &event);

    // The first run: `events` from behind their last hole, then what waited and joins.
    void begin(const std::vector<Logged> &events, Seq asof);
    // Puts what joins the run's end there, with what waited for it, and lets the rest wait. `asof`: the page's, or 0.
    void append(const Logged &event, Seq asof = 0);
    // Puts what joins the run's beginning there and forgets the rest. Gives the number of events taken.
    size_t prepend(const std::vector<Logged> &events, Seq asof);
    void clear();
    // Another run begins; what came from further ahead and changes of messages that weren't held go on waiting.
    void letGo();
    // Keeps messages beside the run, for quotes. If `asked` isn't among them, it isn't there.
    void putAside(const std::vector<Logged> &events, Seq asof, Seq asked);

    // Seqs whose look has changed since this was last asked, by what happened to them or to what they quote, or by
    // groups that grew together. They needn't be held.
    [[nodiscard]] std::vector<Seq> takeTouched();

    // Whether a message goes on with `group`, which it otherwise begins anew.
    [[nodiscard]] static bool continueGroup(Group &group, UserId user, quint32 nick, Millis at, bool action);

private:
    struct Change {
        Seq asof = 0;
        QString text;
        bool deleted = false;
    };
    struct Early {
        Logged event;
        Seq asof = 0;
    };

    [[nodiscard]] Entry entryOf(const Logged &event, Seq asof);
    [[nodiscard]] quint32 nickNumber(const QString &nick);
    void push(const Logged &event, Seq asof);
    void pushEarly();
    void join(const Logged &event, Seq asof);
    void noteChange(const Logged &event, Seq asof);
    void noteReaction(const Reacted &reacted);
    void touch(Seq seq);
    static bool apply(Entry &entry, const Change &change);
    static bool regroup(Group &group, Entry &entry);

    bool m_begun = false;
    Seq m_first = 1;
    std::deque<Entry> m_entries;
    Group m_tail;
    std::map<Seq, Early> m_early;
    QHash<Seq, Change> m_changes; // of targets that are not held yet
    QHash<Seq, std::vector<HeldReactions::Change>> m_earlyReactions;
    QHash<Seq, HeldReactions> m_reactions;
    QHash<Seq, Entry> m_aside;
    QHash<Seq, std::vector<Seq>> m_replies; // by what they answer
    QHash<UserId, quint32> m_nickOf;
    std::vector<QString> m_nicks;
    QHash<QString, quint32> m_nickNumbers;
    std::vector<Seq> m_touched;
};

} // namespace Confab
