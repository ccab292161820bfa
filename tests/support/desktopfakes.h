// SPDX-License-Identifier: MIT
#pragma once

#include "gui-client/desktop/notifier.h"
#include "gui-client/desktop/tray.h"

#include <QMap>
#include <QMenu>
#include <QPointer>
#include <QStringList>

namespace Confab {

// A desktop that keeps what it is told, for tests to look at and click on.
class FakeNotifier : public Notifier
{
public:
    void show(const Notification &notification) override
    {
        ++shows;
        shown.insert(notification.key, notification);
    }
    void withdraw(const QString &key) override { shown.remove(key); }

    void click(QString key) // a copy: it may be one of those that go
    {
        shown.remove(key);
        Q_EMIT activated(key);
    }
    void answer(QString key, const QString &text)
    {
        shown.remove(key);
        Q_EMIT answered(key, text);
    }

    QMap<QString, Notification> shown;
    int shows = 0;
};

class FakeTray : public Tray
{
public:
    void setUnread(quint64 count, bool unread) override
    {
        mentions = count;
        other = unread;
    }
    void setQuiet(bool isQuiet) override { quiet = isQuiet; }
    void setMenu(QMenu *given) override { menu = given; }
    [[nodiscard]] bool isThere() const override { return there; }

    // Of the menu, by its objectName; nullptr where there is none.
    [[nodiscard]] QAction *action(const QString &name) const
    {
        return menu ? menu->findChild<QAction *>(name) : nullptr;
    }

    quint64 mentions = 0;
    bool other = false;
    bool quiet = false;
    bool there = true;
    QPointer<QMenu> menu;
};

} // namespace Confab
