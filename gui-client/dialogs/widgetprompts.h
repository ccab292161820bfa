// SPDX-License-Identifier: MIT
#pragma once

#include "gui-client/desktop/prompts.h"

#include <QHash>
#include <QPointer>
#include <QWidget>

namespace Confab {

class ChangedKeyDialog;

// Asks with dialogs on a window.
class WidgetPrompts : public Prompts
{
public:
    // `window` may be gone before the last question is.
    explicit WidgetPrompts(QWidget *window);
    ~WidgetPrompts() override;

    [[nodiscard]] std::unique_ptr<ConnectPrompt> askConnect(const ConnectRequest &known, bool first) override;
    void askChangedKey(const ChangedKeyQuestion &question, std::function<void(bool trust)> answered) override;
    void withdraw(const QString &host) override;
    void confirm(const QString &title, const QString &text, const QString &yes,
                 std::function<void()> confirmed) override;
    void showHelp(const std::vector<HelpSection> &sections) override;
    void showAbout() override;

private:
    QPointer<QWidget> m_window;
    QHash<QString, QPointer<ChangedKeyDialog>> m_changedKeys; // by host
};

} // namespace Confab
