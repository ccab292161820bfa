// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

namespace Confab {

// Asks whether something that can't be undone is meant.
class ConfirmDialog : public QDialog
{
    Q_OBJECT

public:
    ConfirmDialog(const QString &title, const QString &text, const QString &yes, QWidget *parent = nullptr);
};

} // namespace Confab
