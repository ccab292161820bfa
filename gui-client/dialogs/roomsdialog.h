// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

class QLabel;
class QLineEdit;
class QListView;
class QPushButton;

namespace Confab {

class RoomListModel;

// The public rooms to choose from, with their topics and how many people they have; and the way to a new one.
class RoomsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit RoomsDialog(RoomListModel &model, QWidget *parent = nullptr); // the model outlives it

    void showTrouble(const QString &text);

Q_SIGNALS:
    void joinWanted(const QString &name);
    void newRoomWanted(const QString &name); // as far as it was typed

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void join();
    void showChoice();
    void color();

    RoomListModel &m_model;
    QLineEdit *m_field;
    QListView *m_list;
    QLabel *m_trouble;
    QPushButton *m_new;
    QPushButton *m_join;
};

} // namespace Confab
