// SPDX-License-Identifier: MIT
#pragma once

#include "gui-client/models/timelinerow.h"

#include <QLocale>
#include <QPersistentModelIndex>

#include <compare>

class QMimeData;

namespace Confab {

class TimelineModel;

// What is selected of a timeline: from a place in the text of one row to a place in that of another. Goes with its
// rows, whatever comes above or below them, and is gone when one of its two ends is.
class TimelineSelection
{
public:
    struct Place {
        int row = -1;
        int position = 0; // in the row's text, between characters
        auto operator<=>(const Place &) const = default;
    };
    struct Range {
        Place from;
        Place to;
        bool operator==(const Range &) const = default;
    };

    void clear() { *this = {}; }
    // From here on, `unit` remains selected: nothing, a word, a message.
    void begin(const TimelineModel &model, const Range &unit);
    void extend(const TimelineModel &model, const Range &unit); // as far as this
    [[nodiscard]] bool isBegun() const { return m_from.row.isValid() && m_to.row.isValid(); }
    [[nodiscard]] Place anchor() const { return m_from.place(); }
    [[nodiscard]] Place focus() const { return m_focus.place(); } // the end that moves

    [[nodiscard]] bool isEmpty() const { return !range(); }
    [[nodiscard]] std::optional<Range> range() const;
    // The part of that row's text; of no length where it has none.
    [[nodiscard]] TextSpan inRow(int row, qsizetype textLength) const;

    // The bare text of a message or a part of it; of several, lines like "[09:14] marta: text".
    [[nodiscard]] QString text(const TimelineModel &model) const;
    // The same for the clipboard, with several messages as HTML as well. The caller owns it.
    [[nodiscard]] QMimeData *mimeData(const TimelineModel &model) const;

private:
    struct Held {
        QPersistentModelIndex row;
        int position = 0;
        [[nodiscard]] Place place() const { return {row.row(), position}; }
    };
    [[nodiscard]] std::vector<TimelineRow> rows(const TimelineModel &model) const;
    [[nodiscard]] static Held held(const TimelineModel &model, const Place &place);

    Held m_from; // of the unit that it began with
    Held m_to;
    Held m_focus;
};

} // namespace Confab
