// SPDX-License-Identifier: MIT
#include "gui-client/dialogs/widgetprompts.h"

#include "gui-client/dialogs/changedkeydialog.h"
#include "gui-client/dialogs/confirmdialog.h"
#include "gui-client/dialogs/connectdialog.h"
#include "gui-client/dialogs/helpdialog.h"
#include "gui-client/dialogs/plaindialog.h"
#include "gui-client/dialogs/welcomepage.h"

#include <QMainWindow>

namespace Confab {

namespace {

class DialogConnectPrompt : public ConnectPrompt
{
public:
    DialogConnectPrompt(const ConnectRequest &known, bool first, QWidget *window)
        : m_dialog(new ConnectDialog(known, window))
    {
        connect(m_dialog, &ConnectDialog::submitted, this, &ConnectPrompt::submitted);
        connect(m_dialog, &ConnectDialog::stopped, this, &ConnectPrompt::stopped);
        connect(m_dialog, &QDialog::rejected, this, &ConnectPrompt::rejected);
        auto *whole = qobject_cast<QMainWindow *>(window);
        // Who never was anywhere has nothing behind a dialog.
        if (first && whole) {
            m_page = new WelcomePage(m_dialog, whole);
            m_dialog->setStays();
        } else {
            m_dialog->open();
        }
    }

    ~DialogConnectPrompt() override { DialogConnectPrompt::close(); }

    void close() override
    {
        if (m_page) {
            m_page->giveBack();
            m_page->deleteLater(); // and the dialog with it
        }
        if (!m_dialog)
            return;
        m_dialog->disconnect(this);
        m_dialog->hide();
        m_dialog->deleteLater(); // it may be what is being called
    }

    void showProgress(const QString &text) override { m_dialog->showProgress(text); }
    void showTrouble(const ConnectTrouble &trouble) override { m_dialog->showTrouble(trouble); }
    void showReady() override { m_dialog->showReady(); }
    void raise() override
    {
        m_dialog->raise();
        m_dialog->activateWindow();
    }

private:
    QPointer<ConnectDialog> m_dialog;
    QPointer<WelcomePage> m_page; // around the dialog; null where it stands for itself
};

} // namespace

WidgetPrompts::WidgetPrompts(QWidget *window) : m_window(window) { }

WidgetPrompts::~WidgetPrompts() = default;

std::unique_ptr<ConnectPrompt> WidgetPrompts::askConnect(const ConnectRequest &known, bool first)
{
    return std::make_unique<DialogConnectPrompt>(known, first, m_window);
}

void WidgetPrompts::askChangedKey(const ChangedKeyQuestion &question, std::function<void(bool trust)> answered)
{
    withdraw(question.host);
    auto *dialog = new ChangedKeyDialog(question, m_window);
    m_changedKeys[question.host] = dialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::finished, dialog,
                     [answered = std::move(answered)](int result) { answered(result == QDialog::Accepted); });
    dialog->open();
}

void WidgetPrompts::withdraw(const QString &host)
{
    const QPointer<ChangedKeyDialog> dialog = m_changedKeys.take(host);
    if (!dialog)
        return;
    dialog->disconnect(); // nobody answered
    dialog->close();
}

void WidgetPrompts::confirm(const QString &title, const QString &text, const QString &yes,
                            std::function<void()> confirmed)
{
    auto *dialog = new ConfirmDialog(title, text, yes, m_window);
    QObject::connect(dialog, &QDialog::accepted, dialog, std::move(confirmed));
    dialog->open();
}

void WidgetPrompts::showHelp(const std::vector<HelpSection> &sections)
{
    (new HelpDialog(sections, m_window))->open();
}

void WidgetPrompts::showAbout()
{
    PlainDialog::about(m_window)->open();
}

} // namespace Confab
