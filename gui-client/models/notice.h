// SPDX-License-Identifier: MIT
#pragma once

#include "shared/protocol/values.h"

#include <QCoreApplication>
#include <QString>

#include <vector>

namespace Confab {

// Someone came into the room or left it.
struct NoticeMove {
    UserId user;
    QString nick;
    bool joined = true;
    QString text; // what was said on leaving
};

// Comings and goings that follow each other, folded into one sentence: "marta, jorge and 3 others joined".
class Notice
{
    Q_DECLARE_TR_FUNCTIONS(Confab::Notice)

public:
    void add(const NoticeMove &move);
    [[nodiscard]] QString text() const;

    [[nodiscard]] static QString topicText(const QString &nick, const QString &topic);

private:
    struct Person {
        UserId user;
        QString nick;
        bool joinedFirst = false;
        bool joinedLast = false;
        QString text;
    };
    [[nodiscard]] static QString names(const std::vector<const Person *> &people);

    std::vector<Person> m_people; // in the order of their first move
};

} // namespace Confab
