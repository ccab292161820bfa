// SPDX-License-Identifier: MIT
#pragma once

#include "gui-client/app/chatparts.h"
#include "gui-client/app/looks.h"

#include <QObject>
#include <QPointer>

namespace Confab {

class PinStore;
class SettingsDialog;
class Tray;

// What a person prefers: asked in the settings' dialog, kept in the settings, in force at once.
class Preferring : public QObject
{
    Q_OBJECT

public:
    // All outlive it.
    Preferring(const ChatParts &parts, PinStore &pins, const Tray &tray, QObject *parent = nullptr);
    ~Preferring() override;

    void open();

Q_SIGNALS:
    void languageChosen(const QString &code); // empty: the system's

private:
    void apply();
    void showKeys();
    void forget(const QString &server);

    ChatParts m_parts;
    PinStore &m_pins;
    const Tray &m_tray;
    Looks m_looks;
    QPointer<SettingsDialog> m_dialog;
};

} // namespace Confab
