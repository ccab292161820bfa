// SPDX-License-Identifier: MIT
#pragma once

#include "gui-client/desktop/badge.h"
#include "gui-client/desktop/tray.h"

#include <QSystemTrayIcon>

namespace Confab {

// The tray of the desktop. Appears as soon as there is one, also where that is later.
class SystemTray : public Tray
{
    Q_OBJECT

public:
    explicit SystemTray(const QIcon &icon, QObject *parent = nullptr);

    void setUnread(quint64 mentions, bool other) override;
    void setQuiet(bool quiet) override;
    void setMenu(QMenu *menu) override;
    [[nodiscard]] bool isThere() const override;

private:
    void draw(const Badge &badge);

    QIcon m_plain;
    Badge m_badge;
    QSystemTrayIcon m_icon;
};

} // namespace Confab
