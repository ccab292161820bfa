// SPDX-License-Identifier: MIT
#pragma once

#include "gui-client/app/chatwindow.h"
#include "gui-client/app/language.h"

#include <QObject>

#include <memory>

namespace Confab {

// The window in its language. A new language is a new window in the place of the old one: no word of that can stay. What
// is going on goes on; it isn't the window's.
class Program : public QObject
{
    Q_OBJECT

public:
    // The clock outlives it.
    Program(const Profile &profile, const Options &options, Clock &clock, QObject *parent = nullptr);
    ~Program() override;

    void start();
    void bringUp() { m_chat->bringUp(); }
    void keep() { m_chat->keep(); }
    void leave() { m_chat->leave(); } // finished() follows in a moment
    [[nodiscard]] ChatWindow &chat() { return *m_chat; }

Q_SIGNALS:
    void finished();

private:
    void open();
    void reopen();

    ChatState m_state;
    Options m_options;
    std::unique_ptr<Language> m_language;
    std::unique_ptr<ChatWindow> m_chat;
};

} // namespace Confab
