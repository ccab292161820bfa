// SPDX-License-Identifier: MIT
#pragma once

#include "gui-client/dialogs/dialog.h"

namespace Confab {

// A few paragraphs of plain text and a way to close it: the About box.
class PlainDialog : public Dialog
{
    Q_OBJECT

public:
    PlainDialog(const QString &name, const QString &title, const QString &heading, const QString &text,
                QWidget *parent = nullptr);

    static PlainDialog *about(QWidget *parent);
};

} // namespace Confab
