// SPDX-License-Identifier: MIT
#pragma once

#include "gui-client/app/chatparts.h"
#include "gui-client/app/serverstate.h"
#include "shared/protocol/values.h"

#include <QObject>
#include <QTimer>

namespace Confab {

class DoNotDisturb;

// How one is: chosen in the menu of oneself or by command, and away by itself after some minutes without a
// touch.
class PresenceKeeper : public QObject
{
    Q_OBJECT

public:
    // `look`: how often to look at the clock at least, in real milliseconds, while it can come to something. `quiet` outlives it: who doesn't want to be disturbed shows it.
    PresenceKeeper(const ChatParts &parts, DoNotDisturb &quiet, int look, QObject *parent = nullptr);

    void set(Presence presence, const QString &note);
    void askNick();
    void askNote();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void begin();
    void touched();
    void await();
    void goAway();
    void takeQuiet();
    void showMenu();
    [[nodiscard]] Presence current() const;
    [[nodiscard]] QString note() const;

    ChatParts m_parts;
    DoNotDisturb &m_quiet;
    const int m_look;
    QTimer m_tick; // runs only while a time without a touch would end in being away
    quint64 m_lastTouch;
    ServerState::Absence &m_state;
};

} // namespace Confab
