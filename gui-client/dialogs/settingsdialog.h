// SPDX-License-Identifier: MIT
#pragma once

#include "gui-client/desktop/prompts.h"
#include "gui-client/dialogs/dialog.h"
#include "gui-client/models/preferences.h"

class QPushButton;
class QTabWidget;

namespace Confab {

class KnownKeysPage;
class ChoicesPage;

// The settings. Whatever is chosen holds at once; there is nothing to apply.
class SettingsDialog : public Dialog
{
    Q_OBJECT

public:
    // Languages as codes, in the order in which they are offered. `tray`: there is one to stay in.
    struct Offer {
        QStringList languages;
        bool tray = false;
    };
    SettingsDialog(const Preferences &now, const Offer &offer, QWidget *parent = nullptr);

    void setKnownKeys(const std::vector<KnownKey> &keys);
    // Changed elsewhere meanwhile.
    void setPreferences(const Preferences &now);

    // Where somebody is in it, to bring another one there: the control with the focus, and where it is on the screen.
    struct Place {
        QString control;
        QPoint position;
    };
    [[nodiscard]] Place place() const;
    void setPlace(const Place &place);

Q_SIGNALS:
    void changed(const Confab::Preferences &now);
    void forgetWanted(const QString &server); // its key, as KnownKey has it

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void turn(int by);
    void retranslate();
    void color(const Theme &theme) override;

    Preferences m_now;
    Offer m_offer;
    std::vector<KnownKey> m_known;
    QTabWidget *m_tabs;
    std::vector<ChoicesPage *> m_pages;
    KnownKeysPage *m_keys = nullptr;
    QPushButton *m_close;
};

} // namespace Confab
