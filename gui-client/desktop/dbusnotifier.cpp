// SPDX-License-Identifier: MIT
#include "gui-client/desktop/dbusnotifier.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>

#include <utility>

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

constexpr auto service = "org.freedesktop.Notifications"_L1; // its interface has the same name
constexpr auto path = "/org/freedesktop/Notifications"_L1;

constexpr int byTheService = -1; // how long it shows

} // namespace

DBusNotifier::DBusNotifier() : DBusNotifier(QDBusConnection::sessionBus()) { }

DBusNotifier::DBusNotifier(const QDBusConnection &bus, QObject *parent) : Notifier(parent), m_bus(bus)
{
    const auto hear = [this](const QString &signal, const char *slot) {
        m_bus.connect(service, path, service, signal, this, slot);
    };
    hear(u"ActionInvoked"_s, SLOT(takeAction(uint, QString)));
    hear(u"NotificationReplied"_s, SLOT(takeReply(uint, QString)));
    hear(u"NotificationClosed"_s, SLOT(takeClosing(uint, uint)));
    // Another service can do other things, and knows nothing of what its predecessor showed.
    auto *watcher = new QDBusServiceWatcher(service, m_bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(watcher, &QDBusServiceWatcher::serviceOwnerChanged, this,
            [this](const QString &, const QString &before, const QString &) {
                if (before.isEmpty())
                    return; // it was started because we asked
                m_service = Service::Unknown;
                m_shown.clear();
            });
}

DBusNotifier::~DBusNotifier() = default;

QDBusPendingCall DBusNotifier::call(const QString &method, const QVariantList &arguments) const
{
    QDBusMessage message = QDBusMessage::createMethodCall(service, path, service, method);
    message.setArguments(arguments);
    return m_bus.asyncCall(message);
}

void DBusNotifier::askAbilities()
{
    if (std::exchange(m_service, Service::Asked) == Service::Asked)
        return;
    auto *watcher = new QDBusPendingCallWatcher(call(u"GetCapabilities"_s, {}), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QStringList> reply = *watcher;
        if (reply.isError()) {
            // There is no service: what waited is old before one comes.
            m_service = Service::Unknown;
            m_shown.clear();
            return;
        }
        takeAbilities(reply.value());
    });
}

void DBusNotifier::takeAbilities(const QStringList &abilities)
{
    m_service = Service::Known;
    m_readsMarkup = abilities.contains("body-markup"_L1);
    m_takesReplies = abilities.contains("inline-reply"_L1);
    m_hasActions = abilities.contains("actions"_L1);
    const QStringList keys = m_shown.keys();
    for (const QString &key : keys) {
        if (const auto waiting = std::exchange(m_shown[key].next, std::nullopt))
            send(*waiting);
    }
}

void DBusNotifier::show(const Notification &notification)
{
    Shown &shown = m_shown[notification.key];
    shown.withdrawn = false;
    if (m_service == Service::Known && !shown.asked) {
        send(notification);
        return;
    }
    shown.next = notification;
    if (m_service == Service::Unknown)
        askAbilities();
}

void DBusNotifier::send(const Notification &notification)
{
    Shown &shown = m_shown[notification.key];
    shown.asked = true;
    QStringList actions;
    if (m_hasActions)
        actions << u"default"_s << tr("Show");
    QVariantMap hints{{u"desktop-entry"_s, u"confab"_s}, {u"category"_s, u"im.received"_s}};
    if (notification.sound)
        hints.insert(u"sound-name"_s, u"message-new-instant"_s);
    else
        hints.insert(u"suppress-sound"_s, true);
    if (m_takesReplies && notification.answerable)
        actions << u"inline-reply"_s << tr("Reply");
    const QString text = m_readsMarkup ? notification.text.toHtmlEscaped() : notification.text;
    auto *watcher = new QDBusPendingCallWatcher(
        call(u"Notify"_s, {u"Confab"_s, shown.id, u"confab"_s, notification.title, text, actions, hints, byTheService}),
        this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, key = notification.key] {
        watcher->deleteLater();
        const QDBusPendingReply<uint> reply = *watcher;
        takeId(key, reply.isError() ? 0 : reply.value());
    });
}

void DBusNotifier::takeId(const QString &key, uint id)
{
    const auto known = m_shown.find(key);
    if (known == m_shown.end()) {
        close(id); // of a service that went meanwhile, or one that was withdrawn
        return;
    }
    known->id = id;
    known->asked = false;
    if (known->withdrawn || id == 0) {
        m_shown.erase(known);
        close(id);
    } else if (const auto next = std::exchange(known->next, std::nullopt)) {
        send(*next);
    }
}

void DBusNotifier::withdraw(const QString &key)
{
    const auto known = m_shown.find(key);
    if (known == m_shown.end())
        return;
    if (known->asked) {
        known->withdrawn = true;
        known->next.reset();
        return;
    }
    const uint id = known->id;
    m_shown.erase(known);
    close(id);
}

void DBusNotifier::close(uint id)
{
    if (id != 0)
        (void)call(u"CloseNotification"_s, {id});
}

std::optional<QString> DBusNotifier::keyOf(uint id) const
{
    for (auto each = m_shown.begin(); each != m_shown.end(); ++each) {
        if (each->id == id && id != 0)
            return each.key();
    }
    return std::nullopt;
}

void DBusNotifier::takeAction(uint id, const QString &action)
{
    const auto key = keyOf(id);
    if (!key || action != "default"_L1)
        return;
    withdraw(*key); // some services leave it where it is
    Q_EMIT activated(*key);
}

void DBusNotifier::takeReply(uint id, const QString &text)
{
    const auto key = keyOf(id);
    if (!key || text.trimmed().isEmpty())
        return;
    withdraw(*key);
    Q_EMIT answered(*key, text);
}

void DBusNotifier::takeClosing(uint id, uint)
{
    const auto key = keyOf(id);
    if (!key)
        return;
    Shown &shown = m_shown[*key];
    if (shown.asked)
        shown.id = 0; // another one is on its way in its place
    else
        m_shown.remove(*key);
}

} // namespace Confab
