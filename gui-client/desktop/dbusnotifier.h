// SPDX-License-Identifier: MIT
#pragma once

#include "gui-client/desktop/notifier.h"

#include <QDBusConnection>
#include <QHash>

#include <optional>

class QDBusPendingCall;

namespace Confab {

// Notifications by org.freedesktop.Notifications on the session bus. Never waits for it. What the service makes of a
// text is asked first: one that reads markup gets it escaped.
class DBusNotifier : public Notifier
{
    Q_OBJECT

public:
    DBusNotifier(); // on the session's bus
    explicit DBusNotifier(const QDBusConnection &bus, QObject *parent = nullptr);
    ~DBusNotifier() override;

    void show(const Notification &notification) override;
    void withdraw(const QString &key) override;

private Q_SLOTS:
    void takeAction(uint id, const QString &action);
    void takeReply(uint id, const QString &text);
    void takeClosing(uint id, uint reason);

private:
    // One key's way to the screen. What comes while the service hasn't yet said the id of the one before waits.
    struct Shown {
        uint id = 0; // 0: the service hasn't told it yet, or there is none
        bool asked = false;
        std::optional<Notification> next;
        bool withdrawn = false;
    };
    enum class Service { Unknown, Asked, Known };

    void askAbilities();
    void takeAbilities(const QStringList &abilities);
    void send(const Notification &notification);
    void takeId(const QString &key, uint id);
    void close(uint id);
    [[nodiscard]] std::optional<QString> keyOf(uint id) const;
    [[nodiscard]] QDBusPendingCall call(const QString &method, const QVariantList &arguments) const;

    QDBusConnection m_bus;
    Service m_service = Service::Unknown;
    bool m_readsMarkup = true;
    bool m_takesReplies = false;
    bool m_hasActions = false;
    QHash<QString, Shown> m_shown;
};

} // namespace Confab
