// SPDX-License-Identifier: MIT
#pragma once

#include "gui-client/desktop/prompts.h"
#include "gui-client/dialogs/dialog.h"

class QGridLayout;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace Confab {

class TroubleLine;

// "Connect": server and nickname, a password once the server asks for one, troubles under the field they belong to.
class ConnectDialog : public Dialog
{
    Q_OBJECT

public:
    explicit ConnectDialog(const ConnectRequest &known, QWidget *parent = nullptr);

    // There is nothing behind it that somebody could want instead: only an attempt can be cancelled.
    void setStays();

    void showProgress(const QString &text);
    void showTrouble(const ConnectTrouble &trouble);
    void showReady();

    void reject() override;

Q_SIGNALS:
    void submitted(const Confab::ConnectRequest &request);
    void stopped();

private:
    QLineEdit *addField(ConnectField field, const QString &label, const QString &name, const QString &description);
    void submit();
    void setBusy(bool busy);
    void clearTrouble(bool leaveRoom);
    void color(const Theme &theme) override;
    [[nodiscard]] QLineEdit *fieldOf(ConnectField field) const;

    QGridLayout *m_grid;
    QLineEdit *m_server;
    QLineEdit *m_nick;
    QLineEdit *m_password;
    QLabel *m_passwordLabel;
    TroubleLine *m_trouble;
    ConnectField m_troubled = ConnectField::Server; // whose trouble that is
    QProgressBar *m_progress;
    QLabel *m_progressText;
    QPushButton *m_connect;
    QPushButton *m_cancel;
    bool m_busy = false;
    bool m_stays = false;
};

} // namespace Confab
