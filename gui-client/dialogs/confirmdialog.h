// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

class QPushButton;

namespace Confab {

// Asks whether something that can't be undone is meant.
class ConfirmDialog : public QDialog
{
    Q_OBJECT

public:
    ConfirmDialog(const QString &title, const QString &text, const QString &yes, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void color();

    QPushButton *m_yes;
};

} // namespace Confab
