// SPDX-License-Identifier: MIT
#pragma once

#include "gui-client/models/timelinerow.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

namespace Confab {

// A timeline's rows in words of the user's language: what is drawn, spoken and copied.
class TimelineText
{
    Q_DECLARE_TR_FUNCTIONS(Confab::TimelineText)

public:
    [[nodiscard]] static QString time(Millis at, const QLocale &locale);
    [[nodiscard]] static QString fullTime(Millis at, const QLocale &locale);
    // "Today", "Yesterday", "Thursday, 19 November"; with the year only where it is another one.
    [[nodiscard]] static QString day(Millis at, const QDate &today, const QLocale &locale);
    // "marta, 9:14, text", and what has become of it.
    [[nodiscard]] static QString spoken(const TimelineRow &row, const QDate &today, const QLocale &locale);
    // The bare text, or "[09:14] marta: text".
    [[nodiscard]] static QString copied(const TimelineRow &row, bool withNameAndTime);
    // The latter as HTML, in which nothing of the message is markup.
    [[nodiscard]] static QString copiedHtml(const TimelineRow &row);

    // The line above a reply: "jorge: The new switch is in rack 2."
    [[nodiscard]] static QString quote(const RowQuote &quote);
    [[nodiscard]] static QString chip(const RowReaction &reaction, const QLocale &locale); // "👍 3"
    [[nodiscard]] static QString emoji(const RowReaction &reaction);                       // fit for a line

    [[nodiscard]] static QString newLine() { return tr("New"); }
    [[nodiscard]] static QString deleted() { return tr("message deleted"); }
    [[nodiscard]] static QString edited() { return tr("edited"); }
    //: %Ln: how many lines a message has
    [[nodiscard]] static QString unfold(int lines) { return tr("Show all %Ln lines", nullptr, lines); }
    [[nodiscard]] static QString retry() { return tr("Retry"); }
    // Empty where it is sent. `reason`: why it couldn't be.
    [[nodiscard]] static QString delivery(Delivery delivery, const QString &reason = {});
};

} // namespace Confab
