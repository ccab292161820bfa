// SPDX-License-Identifier: MIT
#pragma once

#include "gui-client/desktop/prompts.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace Confab {

// The servers whose keys are known, and a button to forget one.
class KnownKeysPage : public QWidget
{
    Q_OBJECT

public:
    explicit KnownKeysPage(QWidget *parent = nullptr);

    void setKeys(const std::vector<KnownKey> &keys);

Q_SIGNALS:
    void forgetWanted(const QString &server);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showChosen();
    void color();

    std::vector<KnownKey> m_keys;
    QLabel *m_what;
    QListWidget *m_list;
    QLabel *m_words;
    QPushButton *m_forget;
};

} // namespace Confab
