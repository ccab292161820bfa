// SPDX-License-Identifier: MIT
#pragma once

#include <QMetaType>
#include <QString>

namespace Confab {

// What a person chooses in the settings. The defaults are those of somebody who never opens them.
struct Preferences {
    enum class Scheme { System, Light, Dark };
    enum class Density { Comfortable, Compact };
    enum class Times {
        Headers, // with the nickname, above messages that follow each other
        Every,   // beside each message
    };
    static constexpr int smallestText = 70;
    static constexpr int largestText = 200;
    static constexpr int longestAway = 240;

    Scheme scheme = Scheme::System;
    int text = 100; // per cent of the system's font, from smallestText to largestText
    Density density = Density::Comfortable;
    Times times = Times::Headers;
    QString language;       // a code; empty: the system's
    bool notify = true;     // of what calls the person, beside the window
    bool notifyText = true; // with what was said
    bool sounds = false;
    bool stay = false;    // in the tray, when the window is closed
    bool connect = false; // at the start, without asking, where it is known where to and as whom
    int awayAfter = 10;   // minutes without a key or the mouse, up to longestAway; 0: never
    bool operator==(const Preferences &) const = default;
};

} // namespace Confab

Q_DECLARE_METATYPE(Confab::Preferences)
