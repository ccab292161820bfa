// SPDX-License-Identifier: MIT
#pragma once

#include "gui-client/dialogs/dialog.h"

class QLineEdit;

namespace Confab {

// Asks for one line: another nickname, a note.
class LineDialog : public Dialog
{
    Q_OBJECT

public:
    // Its parts are called `name` and "Field", "Trouble", "Take", "Cancel".
    LineDialog(const QString &name, const QString &title, const QString &label, const QString &yes, const QString &text,
               QWidget *parent = nullptr);

    using Dialog::showTrouble;

Q_SIGNALS:
    void entered(const QString &text); // the dialog stays: whoever answers closes it

private:
    QLineEdit *m_field;
};

} // namespace Confab
