// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QSocketNotifier;

namespace Confab {

// The system asks the program to end: at the end of a session, or by hand. One at a time; made in the thread that hears
// of it. Programs that this one starts inherit nothing of it.
class EndSignals : public QObject
{
    Q_OBJECT

public:
    explicit EndSignals(QObject *parent = nullptr);
    ~EndSignals() override;

Q_SIGNALS:
    void endRequested(); // SIGTERM, SIGINT, SIGHUP

private:
    QSocketNotifier *m_notifier = nullptr;
};

} // namespace Confab
