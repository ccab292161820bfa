// SPDX-License-Identifier: MIT
#pragma once

#include "gui-client/app/profile.h"

#include <QLocalServer>
#include <QObject>

namespace Confab {

// One window program for a profile. A lock that the system takes back whenever the process ends, however it ends,
// says who is first; a local socket carries the wish of later ones to see the first's window.
class SingleWindow : public QObject
{
    Q_OBJECT

public:
    explicit SingleWindow(const Profile &profile, QObject *parent = nullptr);
    ~SingleWindow() override;

    // True where this is the first. From then on raiseWanted() may come.
    [[nodiscard]] bool claim();
    // Asks the first to show its window; false where nobody answered within `millis`.
    [[nodiscard]] bool raiseFirst(int millis);

Q_SIGNALS:
    void raiseWanted();

private:
    [[nodiscard]] bool lock();
    void answer();

    Profile m_profile;
    QString m_name;
    QLocalServer m_server;
    int m_lock = -1;
};

} // namespace Confab
