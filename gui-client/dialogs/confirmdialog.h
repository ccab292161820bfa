// SPDX-License-Identifier: MIT
#pragma once

#include "gui-client/dialogs/dialog.h"

namespace Confab {

// Asks whether something that can't be undone is meant. Enter and Esc leave everything as it is.
class ConfirmDialog : public Dialog
{
    Q_OBJECT

public:
    ConfirmDialog(const QString &title, const QString &text, const QString &yes, QWidget *parent = nullptr);
};

} // namespace Confab
