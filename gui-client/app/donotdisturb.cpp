// SPDX-License-Identifier: MIT
#include "gui-client/app/donotdisturb.h"

#include "gui-client/app/settings.h"

#include <QDateTime>
#include <QLocale>
#include <QMenu>

#include <functional>
#include <limits>
#include <utility>

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

constexpr quint64 endless = std::numeric_limits<quint64>::max();
constexpr quint64 minute = 60'000;
constexpr quint64 longestWait = 60 * minute; // the machine may sleep meanwhile: look again
constexpr int morningHour = 8;
constexpr int nightEnds = 6; // before that hour, the next morning is today's

} // namespace

DoNotDisturb::DoNotDisturb(Settings &settings, const Clock &clock, QObject *parent)
    : QObject(parent), m_settings(settings), m_clock(clock), m_end(settings.quietUntil())
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] { await(); });
    await();
}

bool DoNotDisturb::isOn() const
{
    return m_end && *m_end > m_clock.wallMillis();
}

std::optional<quint64> DoNotDisturb::until() const
{
    return isOn() && *m_end != endless ? m_end : std::nullopt;
}

void DoNotDisturb::turnOn(std::optional<quint64> until)
{
    set(until.value_or(endless));
}

void DoNotDisturb::turnOff()
{
    if (m_end)
        set({});
}

void DoNotDisturb::set(std::optional<quint64> end)
{
    m_end = end;
    m_settings.setQuietUntil(end);
    await();
    Q_EMIT changed();
}

void DoNotDisturb::await()
{
    m_timer.stop();
    if (!m_end || *m_end == endless)
        return;
    const quint64 now = m_clock.wallMillis();
    if (*m_end <= now) {
        set({});
        return;
    }
    const QDateTime here = QDateTime::fromMSecsSinceEpoch(qint64(now));
    const quint64 midnight = quint64(here.date().addDays(1).startOfDay().toMSecsSinceEpoch());
    m_timer.start(int(qMin(qMin(*m_end, midnight) - now, longestWait)));
    const QDate told = std::exchange(m_day, here.date());
    if (told.isValid() && told != m_day)
        Q_EMIT changed();
}

QString DoNotDisturb::text() const
{
    if (!isOn())
        return {};
    const auto end = until();
    if (!end)
        return tr("Do not disturb");
    const QDateTime then = QDateTime::fromMSecsSinceEpoch(qint64(*end));
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(qint64(m_clock.wallMillis()));
    const QString time = QLocale().toString(then.time(), QLocale::ShortFormat);
    if (then.date() == now.date())
        return tr("Do not disturb until %1").arg(time);
    if (then.date() == now.date().addDays(1))
        return tr("Do not disturb until tomorrow, %1").arg(time);
    return tr("Do not disturb until %1").arg(QLocale().toString(then, QLocale::ShortFormat));
}

quint64 DoNotDisturb::morning() const
{
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(qint64(m_clock.wallMillis()));
    const QDate day = now.date().addDays(now.time().hour() < nightEnds ? 0 : 1);
    return quint64(QDateTime(day, QTime(morningHour, 0)).toMSecsSinceEpoch());
}

QMenu *DoNotDisturb::makeMenu(QWidget *parent)
{
    auto *menu = new QMenu(parent);
    menu->setObjectName(u"quietMenu"_s);
    // Later, since it may be one of its actions that is just running. Not when it opens: a tray reads it before.
    connect(
        this, &DoNotDisturb::changed, menu, [this, menu] { fill(menu); }, Qt::QueuedConnection);
    fill(menu);
    return menu;
}

void DoNotDisturb::fill(QMenu *menu)
{
    menu->clear();
    menu->setTitle(isOn() ? text() : tr("&Do not disturb"));
    const auto add = [&](const QString &name, const QString &text, const std::function<void()> &act) {
        QAction *action = menu->addAction(text);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, act);
    };
    if (isOn()) {
        add(u"quietOff"_s, tr("Turn it off"), [this] { turnOff(); });
        menu->addSeparator();
    }
    const auto span = [this](quint64 minutes) {
        return [this, minutes] { turnOn(m_clock.wallMillis() + minutes * minute); };
    };
    add(u"quietHalfHour"_s, tr("For 30 minutes"), span(30));
    add(u"quietHour"_s, tr("For an hour"), span(60));
    add(u"quietFourHours"_s, tr("For 4 hours"), span(240));
    add(u"quietTomorrow"_s,
        tr("Until the morning, %1").arg(QLocale().toString(QTime(morningHour, 0), QLocale::ShortFormat)),
        [this] { turnOn(morning()); });
    add(u"quietOn"_s, tr("Until I turn it off"), [this] { turnOn(); });
}

} // namespace Confab
