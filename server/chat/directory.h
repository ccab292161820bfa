// SPDX-License-Identifier: MIT
#pragma once

#include "server/chat/nameregistry.h"
#include "server/chat/personstate.h"

#include <QHash>

#include <deque>
#include <optional>

namespace Confab {

// Everyone who was ever here: who has which nickname, and the deadlines of those who were lost.
class Directory
{
public:
    // Times in milliseconds, as in HubSettings.
    Directory(quint64 absenceGrace, quint64 nickHold) : m_absenceGrace(absenceGrace), m_nickHold(nickHold) { }

    // Those of before a restart, whose holds begin anew.
    void load(const std::vector<StoredPerson> &stored, quint64 now);
    [[nodiscard]] quint64 highestUser() const { return m_highestUser; }

    [[nodiscard]] PersonState *find(UserId user);
    [[nodiscard]] const PersonState *find(UserId user) const;
    // Whose nickname that is, or is about to be: its holder's, else the last one's who had it.
    [[nodiscard]] const PersonState *named(const QString &folded) const;
    [[nodiscard]] const PersonState *nextNamed(const QString &folded) const;

    // nick-taken or nick-confusable where somebody else holds it or is about to.
    [[nodiscard]] Status checkNick(const QString &nick, UserId who) const;
    [[nodiscard]] bool isFree(const QString &nick, UserId who) const { return m_held.isFree(nameKey(nick), who); }

    // A nickname that isFree() is being written down for somebody, who may be new: nobody else gets it meanwhile.
    void reserve(const QString &nick, UserId who);
    // It is written down: it is held, and the one of before no longer. A new person is made.
    PersonState &take(const QString &nick, UserId who);
    // It could not be written.
    void giveBack(const QString &nick, UserId who);
    // Others may take the person's nickname.
    void free(PersonState &person);

    // The person has no connection any more and didn't say bye.
    void lose(PersonState &person, const QString &why, quint64 now);
    // Who is to leave the lobby, and whose nickname is to be free, by now; each is given once.
    [[nodiscard]] std::vector<UserId> takeAbsent(quint64 now) { return take(m_absences, m_absenceGrace, now); }
    [[nodiscard]] std::vector<UserId> takeReleased(quint64 now) { return take(m_holds, m_nickHold, now); }
    // The next moment at which one of these gives somebody.
    [[nodiscard]] std::optional<quint64> nextDeadline() const;

private:
    struct Loss {
        UserId user;
        quint64 at = 0;
    };
    // In the order of their moments, for each waits equally long.
    using Losses = std::deque<Loss>;

    std::vector<UserId> take(Losses &losses, quint64 wait, quint64 now);
    template <class NameOf>
    const PersonState *last(const QString &folded, NameOf nameOf) const;
    void note(const QString &folded, UserId who);
    void forget(const QString &folded, UserId who);

    quint64 m_absenceGrace;
    quint64 m_nickHold;
    quint64 m_highestUser = 0;
    QHash<UserId, PersonState> m_people;
    NameRegistry<UserId> m_held;
    QHash<QString, std::vector<UserId>> m_named; // the last one took it last
    Losses m_absences;
    Losses m_holds;
};

} // namespace Confab
