// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <memory>

namespace Confab {

// Turns SIGTERM and SIGINT into a Qt signal, in the thread that made it. One at a time.
class ShutdownSignals : public QObject
{
    Q_OBJECT

public:
    ShutdownSignals();
    ~ShutdownSignals() override;

Q_SIGNALS:
    void requested();

private:
    int m_descriptor = -1;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace Confab
