// SPDX-License-Identifier: MIT
#pragma once

#include "gui-client/dialogs/dialog.h"

class QLabel;
class QLineEdit;
class QListView;
class QPushButton;

namespace Confab {

class RoomListModel;

// The public rooms to choose from, with their topics and how many people they have; and the way to a new one.
class RoomsDialog : public Dialog
{
    Q_OBJECT

public:
    explicit RoomsDialog(RoomListModel &model, QWidget *parent = nullptr); // the model outlives it

    using Dialog::showTrouble;

Q_SIGNALS:
    void joinWanted(const QString &name);
    void newRoomWanted(const QString &name); // as far as it was typed

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void join();
    void showChoice();
    void showNothing();
    void color(const Theme &theme) override;

    RoomListModel &m_model;
    QLineEdit *m_field;
    QListView *m_list;
    QLabel *m_nothing; // in its place while it is empty
    QPushButton *m_join;
};

} // namespace Confab
