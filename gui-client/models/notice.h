// SPDX-License-Identifier: MIT
#pragma once

#include "gui-client/models/timelinerow.h"

#include <QCoreApplication>
#include <QString>

#include <vector>

namespace Confab {

// Someone came into the room, left it, or goes by another name.
struct NoticeMove {
    UserId user;
    QString nick;
    bool joined = true;
    QString text;        // what was said on leaving
    QString before = {}; // the nickname until now: a change of name, and no coming or going
};

// Comings and goings that follow each other, folded into one sentence: "marta, jorge and 3 others joined".
class Notice
{
    Q_DECLARE_TR_FUNCTIONS(Confab::Notice)

public:
    void add(const NoticeMove &move);
    [[nodiscard]] QString text() const;
    [[nodiscard]] NoticeWay way() const;
    [[nodiscard]] bool tellsNames() const; // that somebody goes by another one

    [[nodiscard]] static QString topicText(const QString &nick, const QString &topic);

private:
    struct Person {
        UserId user;
        QString nick;
        QString movedAs; // the nickname at that time
        bool joinedFirst = false;
        bool joinedLast = false;
        bool moved = false; // came or went
        QString text;
        QString before;  // the nickname that was changed; empty: it wasn't
        QString between; // the one before the last, where that led back to the first
    };
    [[nodiscard]] static QString names(const std::vector<const Person *> &people);

    std::vector<Person> m_people; // in the order of their first move
};

} // namespace Confab
