// SPDX-License-Identifier: MIT
#pragma once

#include "gui-client/app/chatparts.h"
#include "shared/protocol/values.h"

#include <QObject>
#include <QTimer>

namespace Confab {

// How one is: chosen in the menu of oneself or by command, and away by itself after ten minutes without a touch.
class PresenceKeeper : public QObject
{
    Q_OBJECT

public:
    static constexpr quint64 awayAfter = 10 * 60 * 1000; // ms of the clock

    // `look`: how often to look at the clock, real time.
    PresenceKeeper(const ChatParts &parts, int look, QObject *parent = nullptr);

    void set(Presence presence, const QString &note);
    void askNick();
    void askNote();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void touched();
    void look();
    void showMenu();
    [[nodiscard]] Presence current() const;
    [[nodiscard]] QString note() const;

    ChatParts m_parts;
    QTimer m_tick;
    quint64 m_lastTouch;
    bool m_awayByItself = false;
};

} // namespace Confab
