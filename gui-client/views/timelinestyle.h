// SPDX-License-Identifier: MIT
#pragma once

#include "gui-client/views/theme.h"

#include <QDate>
#include <QFont>
#include <QLocale>
#include <QRect>

class QWidget;

namespace Confab {

// How a person wants a timeline.
struct TimelineLook {
    bool compact = false;
    bool everyTime = false; // beside each message, not only in headers
    bool operator==(const TimelineLook &) const = default;
};

// What a timeline's rows look like and how large they are, from a widget's font, palette, locale and direction.
struct TimelineStyle {
    Theme theme;
    QFont text;
    QFont nick;
    QFont small;      // times, notices, states
    QFont code;       // of equal widths
    QFont emoji;      // as large as small, in colours where the system has such a font
    QColor highlight; // ground of what is selected
    QColor onHighlight;
    QLocale locale;
    QDate today;
    Qt::LayoutDirection direction = Qt::LeftToRight;

    bool everyTime = false;

    int line = 20; // from one line of text to the next
    int smallLine = 17;
    int codeLine = 18;
    int avatar = 34;
    int margin = 18;  // beside everything
    int column = 64;  // where text begins
    int groupTop = 6; // above a message with a header
    int below = 4;    // below a message
    int letter = 7;   // a letter's average width

    [[nodiscard]] static TimelineStyle of(const QWidget &widget, const QDate &today, const TimelineLook &look = {});

    // `rect`, meant for left to right, where it lies in a row of `width`.
    [[nodiscard]] QRect placed(const QRect &rect, int width) const;
    // For a reaction, which may be words as well.
    [[nodiscard]] const QFont &fontOf(const QString &reaction) const;
    [[nodiscard]] int columnWidth(int width) const { return qMax(40, width - column - margin); }
};

} // namespace Confab
