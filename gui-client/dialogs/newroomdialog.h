// SPDX-License-Identifier: MIT
#pragma once

#include "gui-client/dialogs/dialog.h"

class QCheckBox;
class QLabel;
class QLineEdit;

namespace Confab {

// A new room: its name, what it is about, and whether only those who are invited know of it.
class NewRoomDialog : public Dialog
{
    Q_OBJECT

public:
    explicit NewRoomDialog(const QString &name, QWidget *parent = nullptr);

    void showTrouble(const QString &text);

Q_SIGNALS:
    void createWanted(const QString &name, const QString &topic, bool isPrivate);

private:
    void submit();
    void color(const Theme &theme) override;

    QLineEdit *m_name;
    QLineEdit *m_topic;
    QCheckBox *m_private;
    QLabel *m_hint;
};

} // namespace Confab
