// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace Confab {

// A new room: its name, what it is about, and whether only those who are invited know of it.
class NewRoomDialog : public QDialog
{
    Q_OBJECT

public:
    explicit NewRoomDialog(const QString &name, QWidget *parent = nullptr);

    void showTrouble(const QString &text);

Q_SIGNALS:
    void createWanted(const QString &name, const QString &topic, bool isPrivate);

protected:
    void changeEvent(QEvent *event) override;

private:
    void submit();
    void color();

    QLineEdit *m_name;
    QLineEdit *m_topic;
    QCheckBox *m_private;
    QLabel *m_hint;
    QLabel *m_trouble;
    QPushButton *m_create;
};

} // namespace Confab
