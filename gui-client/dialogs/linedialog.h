// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace Confab {

// Asks for one line: another nickname, a note.
class LineDialog : public QDialog
{
    Q_OBJECT

public:
    // Its parts are called `name` and "Field", "Trouble", "Take", "Cancel".
    LineDialog(const QString &name, const QString &title, const QString &label, const QString &take,
               const QString &text, QWidget *parent = nullptr);

    void showTrouble(const QString &text);

Q_SIGNALS:
    void entered(const QString &text); // the dialog stays: whoever answers closes it

protected:
    void changeEvent(QEvent *event) override;

private:
    void color();

    QLineEdit *m_field;
    QLabel *m_trouble;
    QPushButton *m_take;
};

} // namespace Confab
