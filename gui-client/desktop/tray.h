// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QMenu;

namespace Confab {

// The program's sign among the system's icons. Where there is no place for such, nothing of it is seen.
class Tray : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    ~Tray() override;

    // A red number where the person is called so often, else a dot where something else is unread.
    virtual void setUnread(quint64 mentions, bool other) = 0;
    virtual void setQuiet(bool quiet) = 0; // notifications are held back
    virtual void setMenu(QMenu *menu) = 0; // outlives the tray
    [[nodiscard]] virtual bool isThere() const = 0;

Q_SIGNALS:
    void clicked();
};

} // namespace Confab
