// SPDX-License-Identifier: MIT
#pragma once

#include "gui-client/models/peoplemodel.h"
#include "gui-client/views/theme.h"

#include <QListView>

namespace Confab {

// The people of a room by presence, with their squares and dots.
class PeopleList : public QListView
{
    Q_OBJECT

public:
    explicit PeopleList(QWidget *parent = nullptr); // objectName "peopleList"
    ~PeopleList() override;

    void setPeople(PeopleModel *model);
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void personActivated(Confab::UserId user);
    void personMenuWanted(Confab::UserId user, const QPoint &global);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void restyle();
};

} // namespace Confab
