// SPDX-License-Identifier: MIT
#pragma once

#include "gui-client/app/looks.h"
#include "gui-client/dialogs/settingsdialog.h"

#include <QObject>
#include <QPointer>

namespace Confab {

class MainWindow;
class PinStore;
class Prompts;
class ServerPage;
class Settings;
class Tray;

// What a person prefers: asked in the settings' dialog, kept in the settings, in force at once.
class Preferring : public QObject
{
    Q_OBJECT

public:
    // All outlive it.
    struct World {
        MainWindow &window;
        Settings &settings;
        Prompts &prompts;
        PinStore &pins;
        const Tray &tray;
        std::optional<QString> language; // asked for at this start alone: it is in force, and isn't kept
    };
    explicit Preferring(const World &world, QObject *parent = nullptr);
    ~Preferring() override;

    // The dialog, or where it is open already, to the front.
    void open(const std::optional<SettingsDialog::Place> &place = {});
    [[nodiscard]] std::optional<SettingsDialog::Place> place() const; // of the dialog, while it is open

Q_SIGNALS:
    void languageChosen(const QString &code); // empty: the system's
    void keyForgotten(const QString &server); // its key, as PinStore has it

private:
    [[nodiscard]] Preferences inForce() const;
    void take(const Preferences &now);
    void apply();
    void apply(const ServerPage &page) const;
    void showKeys();
    void forget(const QString &server);

    World m_world;
    Looks m_looks;
    QPointer<SettingsDialog> m_dialog;
};

} // namespace Confab
