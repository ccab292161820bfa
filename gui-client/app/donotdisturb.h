// SPDX-License-Identifier: MIT
#pragma once

#include "shared/base/clock.h"

#include <QDate>
#include <QObject>
#include <QTimer>

#include <optional>

class QMenu;

namespace Confab {

class Settings;

// "Do not disturb", until some time or until it is turned off. Kept in the settings, so that it holds over a restart.
class DoNotDisturb : public QObject
{
    Q_OBJECT

public:
    // Both outlive it.
    DoNotDisturb(Settings &settings, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] bool isOn() const;
    [[nodiscard]] std::optional<quint64> until() const; // wallMillis; none where it is off, or on without an end
    void turnOn(std::optional<quint64> until = {});
    void turnOff();
    // "Do not disturb until 14:30"; empty where it is off.
    [[nodiscard]] QString text() const;

    // The choices as a menu, which shows at any time what holds.
    [[nodiscard]] QMenu *makeMenu(QWidget *parent);

Q_SIGNALS:
    void changed();

private:
    void set(std::optional<quint64> end);
    void await();
    void fill(QMenu *menu);
    [[nodiscard]] quint64 morning() const;

    Settings &m_settings;
    const Clock &m_clock;
    std::optional<quint64> m_end; // endless: on until it is turned off; none: off
    QDate m_day;                  // on which it was told until when: "tomorrow" is another one later
    QTimer m_timer;
};

} // namespace Confab
