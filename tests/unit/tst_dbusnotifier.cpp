// SPDX-License-Identifier: MIT
#include "gui-client/desktop/dbusnotifier.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTest>

#include <optional>

using namespace Confab;
using namespace Qt::StringLiterals;

// The service of a desktop, as the specification has it.
class Service : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    struct Shown {
        QString program, title, text;
        uint replaced = 0;
        QStringList actions;
        QVariantMap hints;
    };
    QStringList abilities{u"actions"_s, u"body"_s};
    QList<Shown> all;
    QList<uint> closed;
    uint last = 0;

public Q_SLOTS:
    QStringList GetCapabilities() const { return abilities; } // NOLINT: D-Bus's names
    uint Notify(const QString &program, uint replaced, const QString &, const QString &title, const QString &text,
                const QStringList &actions, const QVariantMap &hints, int)
    {
        all.append({program, title, text, replaced, actions, hints});
        return replaced != 0 ? replaced : ++last;
    }
    void CloseNotification(uint id)
    {
        closed.append(id);
        Q_EMIT NotificationClosed(id, 3);
    }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString &action);
    void NotificationReplied(uint id, const QString &text);
    void NotificationClosed(uint id, uint reason);
};

// The service on a bus, for as long as this lives.
class Running
{
public:
    Running(const QDBusConnection &bus, Service &service) : m_bus(bus)
    {
        m_good =
            m_bus.registerObject(path, &service, QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals)
            && m_bus.registerService(name);
    }
    ~Running()
    {
        m_bus.unregisterObject(path);
        m_bus.unregisterService(name);
    }
    Running(const Running &) = delete;
    Running &operator=(const Running &) = delete;
    [[nodiscard]] bool isGood() const { return m_good; }

private:
    const QString path = u"/org/freedesktop/Notifications"_s;
    const QString name = u"org.freedesktop.Notifications"_s;
    QDBusConnection m_bus;
    bool m_good = false;
};

// Over a real bus of its own.
class TestDBusNotifier : public QObject
{
    Q_OBJECT

private:
    QProcess m_daemon;
    QString m_address;
    int m_connections = 0;

    QDBusConnection connection() { return QDBusConnection::connectToBus(m_address, u"test-%1"_s.arg(++m_connections)); }

private Q_SLOTS:
    void initTestCase()
    {
        m_daemon.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--nopidfile"_s, u"--print-address=1"_s});
        QVERIFY2(m_daemon.waitForStarted(), "dbus-daemon is needed");
        QTRY_VERIFY(m_daemon.canReadLine());
        m_address = QString::fromLatin1(m_daemon.readLine()).trimmed();
    }

    void cleanupTestCase()
    {
        m_daemon.terminate();
        QVERIFY(m_daemon.waitForFinished());
    }

    void itIsShownWithWhatTheDesktopCan()
    {
        Service service;
        const Running desktop(connection(), service);
        QVERIFY(desktop.isGood());
        DBusNotifier notifier(connection());
        notifier.show({u"a"_s, u"marta"_s, u"look <b>here</b>"_s, true, false});
        QTRY_COMPARE(service.all.size(), 1);
        const Service::Shown shown = service.all.first();
        QCOMPARE(shown.title, u"marta"_s);
        QCOMPARE(shown.text, u"look <b>here</b>"_s);
        QVERIFY(shown.actions.contains("default"_L1));
        QVERIFY(!shown.actions.contains("inline-reply"_L1));
        QCOMPARE(shown.hints.value(u"suppress-sound"_s), QVariant(true));
        QCOMPARE(shown.hints.value(u"desktop-entry"_s), QVariant(u"confab"_s));
        notifier.show({u"b"_s, u"marta"_s, {}, true, true});
        QTRY_COMPARE(service.all.size(), 2);
        QVERIFY(!service.all.last().hints.contains(u"suppress-sound"_s));
        QVERIFY(service.all.last().hints.contains(u"sound-name"_s));
    }

    void aDesktopThatReadsMarkupGetsItEscaped()
    {
        Service service;
        service.abilities << u"body-markup"_s << u"body-images"_s << u"body-hyperlinks"_s;
        const Running desktop(connection(), service);
        QVERIFY(desktop.isGood());
        DBusNotifier notifier(connection());
        notifier.show(
            {u"a"_s, u"<b>marta</b>"_s, u"<img src=\"file:///etc/passwd\"> & <a href='x'>y</a>"_s, false, false});
        QTRY_COMPARE(service.all.size(), 1);
        QVERIFY(!service.all.first().text.contains(u'<'));
        QVERIFY(service.all.first().text.startsWith("&lt;img src"_L1));
    }

    void aLaterOneTakesThePlaceOfTheOneBefore()
    {
        Service service;
        const Running desktop(connection(), service);
        QVERIFY(desktop.isGood());
        DBusNotifier notifier(connection());
        // Three at once: the service hasn't told yet what the first one's number is.
        for (const QString &text : {u"one"_s, u"two"_s, u"three"_s})
            notifier.show({u"a"_s, u"marta"_s, text, false, false});
        QTRY_VERIFY(!service.all.isEmpty() && service.all.last().text == "three"_L1);
        QCOMPARE(service.last, 1U);
        notifier.show({u"b"_s, u"jorge"_s, u"four"_s, false, false});
        QTRY_COMPARE(service.last, 2U);
    }

    void itIsWithdrawn()
    {
        Service service;
        const Running desktop(connection(), service);
        QVERIFY(desktop.isGood());
        DBusNotifier notifier(connection());
        notifier.show({u"a"_s, u"marta"_s, u"one"_s, false, false});
        QTRY_COMPARE(service.last, 1U);
        notifier.show({u"a"_s, u"marta"_s, u"two"_s, false, false});
        notifier.withdraw(u"a"_s); // while it is on its way
        QTRY_COMPARE(service.closed, QList<uint>{1});
        notifier.withdraw(u"a"_s);
        notifier.show({u"a"_s, u"marta"_s, u"three"_s, false, false});
        QTRY_COMPARE(service.all.last().text, u"three"_s);
        QCOMPARE(service.all.last().replaced, 0U);
        QCOMPARE(service.closed.size(), 1);
    }

    void clicksAndAnswersComeBack()
    {
        Service service;
        service.abilities << u"inline-reply"_s;
        const Running desktop(connection(), service);
        QVERIFY(desktop.isGood());
        DBusNotifier notifier(connection());
        const QSignalSpy clicked(&notifier, &Notifier::activated);
        const QSignalSpy answered(&notifier, &Notifier::answered);
        notifier.show({u"a"_s, u"marta"_s, u"one"_s, true, false});
        notifier.show({u"b"_s, u"jorge"_s, u"two"_s, true, false});
        QTRY_COMPARE(service.last, 2U);
        QVERIFY(service.all.first().actions.contains("inline-reply"_L1));
        const uint jorge = service.all.first().title == "jorge"_L1 ? 1 : 2;
        const uint marta = 3 - jorge;
        // Until the notifier has heard their numbers.
        QTRY_VERIFY((Q_EMIT service.ActionInvoked(jorge, u"default"_s), QTest::qWait(1), clicked.size() == 1));
        QCOMPARE(clicked.first().first().toString(), u"b"_s);
        Q_EMIT service.NotificationReplied(marta, u"  "_s);
        Q_EMIT service.ActionInvoked(77, u"default"_s);
        Q_EMIT service.NotificationReplied(marta, u"on my way"_s);
        QTRY_COMPARE(answered.size(), 1);
        QCOMPARE(answered.first().first().toString(), u"a"_s);
        QCOMPARE(answered.first().at(1).toString(), u"on my way"_s);
    }

    void whatThePersonClosedIsShownAnew()
    {
        Service service;
        const Running desktop(connection(), service);
        QVERIFY(desktop.isGood());
        DBusNotifier notifier(connection());
        const QSignalSpy clicked(&notifier, &Notifier::activated);
        notifier.show({u"a"_s, u"marta"_s, u"one"_s, false, false});
        notifier.show({u"b"_s, u"jorge"_s, u"two"_s, false, false});
        QTRY_COMPARE(service.last, 2U);
        const uint jorge = service.all.first().title == "jorge"_L1 ? 1 : 2;
        // What is heard of the click comes after what was told before it.
        const auto close = [&] {
            Q_EMIT service.NotificationClosed(3 - jorge, 2);
            Q_EMIT service.ActionInvoked(jorge, u"default"_s);
            QTest::qWait(1);
            return clicked.size() == 1;
        };
        QTRY_VERIFY(close());
        notifier.show({u"a"_s, u"marta"_s, u"three"_s, false, false});
        QTRY_COMPARE(service.all.last().text, u"three"_s);
        QCOMPARE(service.all.last().replaced, 0U);
    }

    void aDesktopWithoutNotificationsHarmsNobody()
    {
        DBusNotifier notifier(connection());
        notifier.show({u"a"_s, u"marta"_s, u"lost"_s, false, false});
        notifier.withdraw(u"a"_s);
        notifier.show({u"b"_s, u"marta"_s, u"lost too"_s, false, false});
        // One that comes later shows what comes after it.
        Service service;
        const Running desktop(connection(), service);
        QVERIFY(desktop.isGood());
        QTRY_VERIFY(
            (notifier.show({u"c"_s, u"marta"_s, u"shown"_s, false, false}), QTest::qWait(1), !service.all.isEmpty()));
        QCOMPARE(service.all.last().text, u"shown"_s);
    }

    void anotherServiceKnowsNothingOfItsPredecessor()
    {
        Service first;
        std::optional<Running> desktop(std::in_place, connection(), first);
        QVERIFY(desktop->isGood());
        DBusNotifier notifier(connection());
        notifier.show({u"a"_s, u"marta"_s, u"one"_s, false, false});
        QTRY_COMPARE(first.last, 1U);
        desktop.reset();
        Service second;
        second.abilities << u"body-markup"_s;
        const Running other(connection(), second);
        QVERIFY(other.isGood());
        QTRY_VERIFY((notifier.show({u"a"_s, u"marta"_s, u"a < b"_s, false, false}), QTest::qWait(1),
                     !second.all.isEmpty() && second.all.last().text == "a &lt; b"_L1));
    }
};

QTEST_GUILESS_MAIN(TestDBusNotifier)
#include "tst_dbusnotifier.moc"
