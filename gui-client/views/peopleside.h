// SPDX-License-Identifier: MIT
#pragma once

#include "gui-client/models/roomsession.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QLineEdit;

namespace Confab {

class PeopleList;

// The right side: the people of a room by presence. Of a crowd only those that one looks for.
class PeopleSide : public QWidget
{
    Q_OBJECT

public:
    explicit PeopleSide(QWidget *parent = nullptr); // objectName "peopleSide"

    void setSession(RoomSession *session); // nullptr: nobody
    [[nodiscard]] PeopleList &list() const { return *m_list; }
    // Of whom the list shows.
    [[nodiscard]] std::optional<Person> person(UserId user) const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void showKind();
    void color();

    QPointer<RoomSession> m_session;
    bool m_crowd = false;
    QLineEdit *m_filter;
    QLabel *m_hint;
    PeopleList *m_list;
};

} // namespace Confab
