// SPDX-License-Identifier: MIT
#pragma once

#include "shared/protocol/values.h"

#include <QColor>
#include <QPalette>

namespace Confab {

// The colours of the window, light or dark as the system's palette is. Cheap: ask again when the palette changes
// (QEvent::PaletteChange, QEvent::ApplicationPaletteChange). Every text has 4.5:1 on the grounds named with it.
struct Theme {
    bool dark = false;
    QColor base;     // ground of the timeline and of the people
    QColor panel;    // ground of the rooms' side, menu and status bar
    QColor border;   // hair lines
    QColor outline;  // frames of fields, boxes and buttons; 3:1 on base and panel
    QColor text;     // on base, panel, selection, mention, code
    QColor muted;    // times, notices, hints; on base, panel, mention, code
    QColor accent;   // links, focus, buttons; as text on base, panel, mention, code
    QColor onAccent; // text on accentFill and dangerFill
    QColor accentFill;
    QColor selection;  // ground of a chosen row
    QColor mention;    // ground of a message that names the user, and of the banner
    QColor pill;       // ground of a name that is called within a text
    QColor onPill;     // text on pill
    QColor code;       // ground of code and other set-off blocks
    QColor danger;     // "not sent", "New"; as text on base, panel, code
    QColor dangerFill; // badges
    QColor good;       // "encrypted"; as text on base and panel
    QColor online;     // dots
    QColor away;
    QColor busy;
    QColor offline;

    [[nodiscard]] static Theme of(const QPalette &palette);
    [[nodiscard]] static Theme lightOne();
    [[nodiscard]] static Theme darkOne();

    static constexpr int authorCount = 10;
    [[nodiscard]] static int authorNumber(UserId user) { return int(user.value % authorCount); }
    [[nodiscard]] QColor author(UserId user) const;  // a nickname as text, on base, mention and selection
    [[nodiscard]] static QColor avatar(UserId user); // ground of the square with onAvatar() on it
    [[nodiscard]] static QColor onAvatar() { return QColor(Qt::white); }
    [[nodiscard]] QColor presence(Presence presence) const;
};

} // namespace Confab
